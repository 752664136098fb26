// Runs the TypeScript program of a folder: `node bench/bundled.js bench/mutate --list` runs bench/mutate/main.ts.
// Node 20 reads no TypeScript, so the program is bundled into a temporary folder first.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'rolldown';
import { assets, inlineAssets } from '../scripts/page.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const [program, ...words] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'holdtrue-bench-'));
try {
  process.chdir(root);
  await build({
    input: join(root, program, 'main.ts'),
    cwd: root,
    platform: 'node',
    logLevel: 'silent',
    // The HTML report holds texts that the bundle makes.
    plugins: [{ name: 'page', load: (id) => (id === assets ? inlineAssets() : null) }],
    output: { dir: folder, format: 'esm', entryFileNames: 'main.mjs', codeSplitting: false },
  });
  const { main } = await import(pathToFileURL(join(folder, 'main.mjs')).href);
  process.exitCode = await main(words);
} finally {
  rmSync(folder, { recursive: true });
}
