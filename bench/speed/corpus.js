import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Larger files are data, not prose, and are left out for all candidates alike. */
const LARGEST = 300_000;

/** The Markdown files of a folder, at most `most` of them, spread evenly over it. */
export function readCorpus(folder, most) {
  const all = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:md|markdown)$/i.test(path))
    .sort();
  const step = Math.max(1, all.length / most);
  const files = [];
  for (let at = 0; at < all.length; at += step) {
    const path = all[Math.floor(at)];
    const source = readFileSync(join(folder, path), 'utf8');
    if (source.length <= LARGEST) files.push({ path, source });
  }
  return files;
}

export function megabytes(files) {
  return files.reduce((sum, { source }) => sum + Buffer.byteLength(source), 0) / 1e6;
}
