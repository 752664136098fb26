import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rules } from '../../rules/index.ts';
import { loadClaims } from '../../src/claims/load.ts';
import { check } from '../../src/pipeline.ts';

/**
 * Runs the check over real Markdown and tells what was refused, what broke and what the new eyes of `hidden-text` saw:
 * `npm run real [-- FOLDER ...]`; without folders, over what the development packages bring along. Equal files count once.
 */
export function main(words: readonly string[]): number {
  const folders = words.length > 0 ? words : ['node_modules'];
  const { set } = loadClaims('claims.yaml', (path) => readFileSync(path, 'utf8'));
  if (set === null) throw new Error('claims.yaml does not load');
  const seen = new Set<string>();
  const counts = { files: 0, bytes: 0, binary: 0, refused: 0, broken: 0, hidden: 0, slow: 0, slowest: 0 };
  const told: string[] = [];
  for (const path of folders.flatMap(markdownIn)) {
    const bytes = readFileSync(path);
    const key = createHash('sha256').update(bytes).digest('base64');
    if (seen.has(key)) continue;
    seen.add(key);
    const source = toText(bytes);
    if (source === null) {
      counts.binary++;
      continue;
    }
    counts.files++;
    counts.bytes += bytes.length;
    const start = process.cpuUsage();
    const report = check([{ path: 'draft.md', source }], set, { rules });
    const { user, system } = process.cpuUsage(start);
    const seconds = (user + system) / 1e6;
    counts.slowest = Math.max(counts.slowest, seconds);
    if (seconds > SLOW) counts.slow++;
    for (const { stage, message } of report.failures) {
      const isRefusal = /; the limit is [\d,]+$/.test(message);
      counts[isRefusal ? 'refused' : 'broken']++;
      told.push(`${isRefusal ? 'refused' : 'broken'} ${path}: ${stage}: ${message}`);
    }
    for (const { rule, message } of report.findings) {
      if (rule !== 'hidden-text') continue;
      counts.hidden++;
      told.push(`hidden ${path}: ${message}`);
    }
  }
  for (const line of told) console.log(line);
  console.log(
    `${counts.files} files, ${(counts.bytes / 1e6).toFixed(1)} MB: ${counts.refused} refused, ${counts.broken} broken, ${counts.hidden} hidden-text, ` +
      `${counts.slow} over ${SLOW} s of CPU (the slowest ${counts.slowest.toFixed(1)}); ${counts.binary} are not UTF-8`,
  );
  return counts.broken === 0 ? 0 : 1;
}

const SLOW = 5;

function markdownIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:md|markdown|mdx)$/i.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function toText(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
