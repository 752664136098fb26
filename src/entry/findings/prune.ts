import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { dropQuietly } from '../kept-file.ts';

/** How much a folder of kept drafts may hold. */
export const LIMITS = { entries: 50_000, bytes: 512 * 1024 * 1024 } as const;

/**
 * Drops what has not been of use for the longest time, where a folder holds too much. In: the names that this run used, which stay
 * whatever they come to: a run over more drafts than fit would else find nothing the next time. Other files are left alone.
 */
export function prune(
  folder: string,
  used: ReadonlySet<string>,
  limits: { readonly entries: number; readonly bytes: number } = LIMITS,
): void {
  try {
    const names = readdirSync(folder);
    for (const name of names) if (TEMPORARY.test(name) && ageOf(join(folder, name)) > AN_HOUR) dropQuietly(join(folder, name));
    const entries = names.filter((name) => ENTRY.test(name)).map((name) => ({ name, ...statusOf(join(folder, name)) }));
    let count = entries.length;
    let bytes = entries.reduce((sum, { size }) => sum + size, 0);
    if (count <= limits.entries && bytes <= limits.bytes) return;
    const idle = entries.filter(({ name }) => !used.has(name)).sort((one, other) => one.time - other.time);
    for (const { name, size } of idle) {
      if (count <= limits.entries * ROOM && bytes <= limits.bytes * ROOM) return;
      dropQuietly(join(folder, name));
      count--;
      bytes -= size;
    }
  } catch {
    // There is no such folder, or another run tidies it up.
  }
}

/** So that not every run has to tidy up. */
const ROOM = 0.75;

const ENTRY = /^[0-9a-f]{64}\.judged$/;
/** What a run leaves behind that is killed while it writes. */
const TEMPORARY = /^[0-9a-f]{64}\.judged\.[0-9a-f]{12}\.tmp$/;
const AN_HOUR = 60 * 60 * 1000;

function ageOf(file: string): number {
  return Date.now() - statusOf(file).time;
}

function statusOf(file: string): { readonly size: number; readonly time: number } {
  const status = statSync(file, { throwIfNoEntry: false });
  return { size: status?.size ?? 0, time: status?.mtimeMs ?? Date.now() };
}
