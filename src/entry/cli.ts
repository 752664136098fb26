#!/usr/bin/env node
import module from 'node:module';
import { join } from 'node:path';
import { cacheFolder } from './cache-folder.ts';

// From Node 22.1 on what V8 compiled is kept between runs; this has to come before the program itself is loaded.
const folder = cacheFolder(process.env);
const { enableCompileCache } = module as { readonly enableCompileCache?: (folder: string) => unknown };
if (folder !== null) enableCompileCache?.(join(folder, 'code'));

const { run } = await import('./run.ts');
// Set and not exited with: what was printed must reach its reader first.
process.exitCode = await run(process.argv);
