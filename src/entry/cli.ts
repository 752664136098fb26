import { join } from 'node:path';
import { cacheFolder } from './cache-folder.ts';
import { openParts } from './code-cache.ts';
import { programFile } from './program-file.ts';
import { build } from './version.ts';

type Program = typeof import('./run.ts');

async function start(): Promise<void> {
  // A script that waits for something that never comes would end as if all were well; a module ends with this code.
  process.exitCode = 13;
  const folder = process.env.NODE_DISABLE_COMPILE_CACHE === undefined ? cacheFolder(process.env) : null;
  const parts = programFile === null || folder === null ? null : openParts(join(folder, 'code'), build);
  const { run } = parts === null || programFile === null ? await import('./run.ts') : (parts.load(programFile) as Program);
  // Set and not exited with: what was printed must reach its reader first.
  process.exitCode = await run(process.argv);
  parts?.keep();
}

/** Settled once all is done; the module that loads this one waits for it. */
export const done: Promise<void> = start();
