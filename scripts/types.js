// Writes dist/index.d.ts, the types of the library in one file: the compiler's declarations, bundled.
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'rolldown';
import { dts } from 'rolldown-plugin-dts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Writes index.d.ts into `folder`. */
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
        include: [join(root, 'src/index.ts')],
      }),
    );
    execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', project], { stdio: 'inherit' });
    await build({
      input: join(made, 'out/src/index.d.ts'),
      plugins: [dts({ dtsInput: true })],
      external: ['zod', 'decimal.js'],
      logLevel: 'warn',
      output: { dir: folder, format: 'esm' },
    });
  } finally {
    rmSync(made, { recursive: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeTypes(join(root, 'dist'));
