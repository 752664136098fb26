/**
 * Loads the parts of the bundled program with what V8 made of them in an earlier run: a fresh program spends most of its time on
 * compiling. What is kept lies in the user's own cache and is as trusted as the claims there; whatever goes wrong with it only costs the
 * time that it would have saved. Node's own compile cache does the same from 22.1 on, but not on Node 20.
 */
import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { constants, Script } from 'node:vm';
import { readSealed, writeSealed } from './kept-file.ts';

/** Parts of the program, loaded so that the next run has them sooner. */
export interface Parts {
  /** Loads the module at an absolute path, and what it requires by a relative one. */
  readonly load: (path: string) => unknown;
  /** Keeps what was compiled; to be called once the program is done, as V8 compiles a function when it is first called. */
  readonly keep: () => void;
}

/** Opens the cache in a folder. In: another word for each build of the program. */
export function openParts(folder: string, build: string): Parts {
  const require = createRequire(join(folder, 'of-node-itself.cjs'));
  // V8 takes what Node brings along compiled of its own modules under no other flags than Node's: what every run needs comes before ours.
  void [process.stdout, process.stderr];
  for (const name of ['node:crypto', 'node:vm']) require(name);
  for (const flag of flagsFor(process.versions.v8)) setFlagsFromString(flag);
  const modules = new Map<string, Module>();
  const fresh: Fresh[] = [];
  const load = (path: string): unknown => {
    const known = modules.get(path);
    if (known !== undefined) return known.exports;
    const module: Module = { exports: {} };
    modules.set(path, module);
    const file = join(folder, `${digestOf(`${path}\0${process.version}\0${process.arch}`).slice(0, 24)}.code`);
    const stamp = stampOf(path, build);
    const code = recall(file, stamp);
    // The parts are written in ASCII (`inAscii` in rolldown.config.js), for V8 to hold them in half the room.
    const script = new Script(`${HEAD}${readFileSync(path, 'latin1')}\n})`, {
      filename: path,
      columnOffset: -HEAD.length,
      importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
      ...(code === null ? {} : { cachedData: code }),
    });
    if (code === null || script.cachedDataRejected) fresh.push({ file, stamp, script });
    // Parts are named by their files: to let Node look for them costs more than to run some of them.
    const requirePart = (name: string): unknown => (name.startsWith('.') ? load(join(dirname(path), name)) : require(name));
    (script.runInThisContext() as Wrapper)(module.exports, requirePart, module, path, dirname(path));
    return module.exports;
  };
  const keep = (): void => {
    for (const { file, stamp, script } of fresh.splice(0))
      writeSealed(folder, file, Buffer.concat([Buffer.from(stamp, 'latin1'), script.createCachedData()]));
  };
  return { load, keep };
}

/** V8 takes code for that of other flags otherwise, so these hold for every run. */
function flagsFor(v8: string): readonly string[] {
  return [
    // V8 forgets the code of functions that rest for a while, and only what it has at the end is kept.
    '--no-flush-bytecode',
    // V8 keeps no regular expression, and makes machine code of one when it is used for the second time; most of ours are used a few times.
    '--regexp-tier-up-ticks=50',
    // Nor is it worth while to go over the code of one again that is not yet that of the machine: this took longer than running it.
    '--no-regexp-peephole-optimization',
    // Functions are optimized sooner than pays off in some seconds: a quarter of the processor time of two hundred drafts went there.
    ...(v8.startsWith('11.') ? ['--interrupt-budget=1500000'] : []),
    ...(v8.startsWith('13.') ? ['--invocation-count-for-maglev=10000', '--invocation-count-for-turbofan=20000'] : []),
  ];
}

/** A part that was compiled in this run, and where it is to be kept. */
interface Fresh {
  readonly file: string;
  readonly stamp: string;
  readonly script: Script;
}

interface Module {
  readonly exports: object;
}

type Wrapper = (exports: object, require: (name: string) => unknown, module: Module, filename: string, dirname: string) => void;

const HEAD = '(function (exports, require, module, __filename, __dirname) {';

/** Another word for each state of a part: of its text V8 itself compares the length alone. */
function stampOf(path: string, build: string): string {
  const { mtimeMs, size } = statSync(path);
  return digestOf(`${build} ${mtimeMs} ${size}`);
}

/** Null where nothing is kept, or what was made of another state of the part. */
function recall(file: string, stamp: string): Uint8Array | null {
  try {
    const kept = readSealed(file);
    const code = kept.subarray(stamp.length);
    return Buffer.from(kept.subarray(0, stamp.length)).toString('latin1') === stamp ? code : null;
  } catch {
    return null;
  }
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
