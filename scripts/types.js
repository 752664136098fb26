// Writes the types of the library and of the plug-in for remark, each in one file: the compiler's declarations, bundled.
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'rolldown';
import { dts } from 'rolldown-plugin-dts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** What the package exports, by the names of the files. */
const ENTRIES = ['src/index.ts', 'src/entry/remark.ts'];

/** Writes index.d.ts and remark.d.ts into `folder`. */
export async function writeTypes(folder) {
  // The bundle names the files it was made of, so the folder has one name everywhere.
  const made = join(root, 'node_modules', '.holdtrue-types');
  rmSync(made, { recursive: true, force: true });
  mkdirSync(made, { recursive: true });
  try {
    const project = join(made, 'tsconfig.json');
    writeFileSync(
      project,
      JSON.stringify({
        extends: join(root, 'tsconfig.json'),
        compilerOptions: { noEmit: false, declaration: true, emitDeclarationOnly: true, rootDir: root, outDir: join(made, 'out') },
        include: ENTRIES.map((path) => join(root, path)),
      }),
    );
    execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', project], { stdio: 'inherit' });
    for (const path of ENTRIES) {
      await build({
        input: join(made, 'out', path.replace(/\.ts$/, '.d.ts')),
        plugins: [dts({ dtsInput: true })],
        external: ['zod', 'decimal.js', 'unified'],
        logLevel: 'warn',
        output: { dir: folder, format: 'esm' },
      });
    }
  } finally {
    rmSync(made, { recursive: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeTypes(join(root, 'dist'));
