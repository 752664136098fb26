// Exit code 1 unless dist/ is what `npm run bundle` makes of the sources as they are.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'rolldown';
import config from '../rolldown.config.js';
import { writeTypes } from './types.js';

const folder = mkdtempSync(join(tmpdir(), 'holdtrue-fresh-'));
try {
  await build({ ...config, logLevel: 'warn', output: { ...config.output, dir: folder } });
  await writeTypes(folder);
  const [made, kept] = [list(folder), list('dist')];
  const stale = [...new Set([...made, ...kept])].sort().filter((name) => !same(name));
  for (const name of stale) console.error(`${made.has(name) ? (kept.has(name) ? 'stale' : 'missing') : 'left over'}: dist/${name}`);
  if (stale.length > 0) {
    console.error('Run `npm run bundle` and commit dist/.');
    process.exitCode = 1;
  }
} finally {
  rmSync(folder, { recursive: true });
}

function list(top) {
  const entries = readdirSync(top, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const names = entries.map((entry) =>
    join(entry.parentPath, entry.name)
      .slice(top.length + 1)
      .replaceAll('\\', '/'),
  );
  return new Set(names);
}

function same(name) {
  try {
    return readFileSync(join(folder, name)).equals(readFileSync(join('dist', name)));
  } catch {
    return false;
  }
}
