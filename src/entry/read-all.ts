import { thousands } from '../text/thousands.ts';
import type { Reader } from './claims-file.ts';
import type { ReadResult } from './files.ts';

/**
 * Reads the drafts of a run, in the order given, as long as memory may hold what comes of them: those that come after are refused unread, by
 * name, the same on every machine.
 */
export function readAll(paths: readonly string[], read: Reader): readonly ReadResult[] {
  let left = MOST_CHARACTERS;
  return paths.map((path) => {
    if (left <= 0) return BEYOND;
    const result = read(path);
    if (result.ok) left -= result.text.length;
    return left < 0 ? BEYOND : result;
  });
}

/** In UTF-16 units. What comes of a draft takes some forty times its size. */
const MOST_CHARACTERS = 64 * 1024 * 1024;

const BEYOND: ReadResult = {
  ok: false,
  problem: `comes after ${thousands(MOST_CHARACTERS)} characters of other drafts, which is the most that one run judges; check it in another run`,
  missing: false,
};
