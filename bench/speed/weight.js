import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { minify } from 'rolldown/experimental';

/** Kilobytes of the bundle that a command line loads, as a minifier would leave them. */
export async function weightOf(dist, words, cwd, env) {
  const [spy, seen] = [join(cwd, 'spy.cjs'), join(cwd, 'seen')];
  writeFileSync(
    spy,
    `const fs = require('node:fs');
    const { readFileSync } = fs;
    const seen = new Set();
    fs.readFileSync = (path, ...rest) => (seen.add(String(path)), readFileSync(path, ...rest));
    process.on('exit', () => fs.writeFileSync(${JSON.stringify(seen)}, [...seen].join('\\n')));`,
  );
  spawnSync(process.execPath, ['--require', spy, join(dist, 'cli.js'), ...words], { cwd, env: { ...process.env, ...env } });
  const parts = readFileSync(seen, 'utf8')
    .split('\n')
    .filter((path) => path.startsWith(dist) && path.endsWith('.cjs'));
  const codes = await Promise.all(parts.map((path) => minify(path, readFileSync(path, 'utf8'))));
  return codes.reduce((sum, { code }) => sum + code.length, 0) / 1000;
}
