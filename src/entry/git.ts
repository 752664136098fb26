import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { UsageError } from './errors.ts';
import { checkGlob, expandBraces } from './globs.ts';

/** A file as the index of git holds it. The path is relative to the top of the repository. */
export interface IndexEntry {
  readonly path: string;
  readonly mode: string;
  readonly object: string;
  /** 0, or the side of a merge conflict. */
  readonly stage: number;
}

/** The folder at the top of the repository around a folder. Throws a `UsageError` where there is none. */
export function topOf(cwd: string): string {
  // `--show-toplevel` would follow links, and our paths do not.
  const up = git(cwd, ['rev-parse', '--show-cdup']).toString();
  return resolve(cwd, up.replace(/\r?\n$/, ''));
}

/** What the index holds, sorted by path. */
export function readIndex(top: string): readonly IndexEntry[] {
  return split(git(top, ['ls-files', '--stage', '-z'])).map((line) => {
    const [head = '', ...path] = line.split('\t');
    const [mode = '', object = '', stage = '0'] = head.split(' ');
    return { path: path.join('\t'), mode, object, stage: Number(stage) };
  });
}

/** Paths of the files that the next commit adds or changes. */
export function changedInIndex(top: string): readonly string[] {
  return split(git(top, ['diff', '--cached', '--name-only', '-z', '--no-renames', '--no-ext-diff', '--diff-filter=ACMT']));
}

/** Paths in the index that globs match; the globs are relative to a folder, `!` before one takes its matches away again. */
export function matchInIndex(folder: string, globs: readonly string[]): readonly string[] {
  for (const glob of globs) checkGlob(glob);
  const specs = globs.flatMap(expandBraces).map((one) => (one.startsWith('!') ? `:(glob,exclude)${one.slice(1)}` : `:(glob)${one}`));
  return split(git(folder, ['ls-files', '-z', '--full-name', '--', ...specs]));
}

/** The bytes of objects, in the order asked for. */
export function readObjects(top: string, objects: readonly string[]): readonly Uint8Array[] {
  if (objects.length === 0) return [];
  const output = git(top, ['cat-file', '--batch'], objects.map((object) => `${object}\n`).join(''));
  let at = 0;
  return objects.map((object) => {
    const lineEnd = output.indexOf(0x0a, at);
    const [name, type, size] = output.subarray(at, lineEnd).toString().split(' ');
    if (name !== object || type !== 'blob') throw new UsageError(`git has no file ${object}`);
    at = lineEnd + 1 + Number(size) + 1;
    return output.subarray(lineEnd + 1, at - 1);
  });
}

/** The files that git keeps although its own rules would leave them out. Paths relative to the top; none where git cannot tell. */
export function keptThoughIgnored(top: string): readonly string[] {
  try {
    return split(git(top, ['ls-files', '-z', '--cached', '--ignored', '--exclude-standard']));
  } catch (error) {
    if (error instanceof UsageError) return [];
    throw error;
  }
}

/** Runs git without a shell. Throws a `UsageError` with its own words where it fails. */
export function git(cwd: string, options: readonly string[], input = ''): Buffer {
  const { status, stdout, stderr, error } = spawnSync('git', [...options], { cwd, input, maxBuffer: 2 ** 30, timeout: PATIENCE });
  if (error !== undefined) throw new UsageError(`git cannot be run: ${error.message}`, { cause: error });
  if (status !== 0) throw new UsageError(`git ${options[0]} failed: ${stderr.toString().trim() || `exit code ${status}`}`);
  return stdout;
}

/** In milliseconds. */
const PATIENCE = 120_000;

function split(output: Buffer): readonly string[] {
  return output
    .toString()
    .split('\0')
    .filter((name) => name !== '');
}
