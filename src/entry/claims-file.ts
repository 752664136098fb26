import { resolve } from 'node:path';
import type { BrokenExample } from '../check/examples.ts';
import { lintClaims } from '../claims/lint.ts';
import { loadClaims } from '../claims/load.ts';
import { type ClaimsProblem, printProblem, problemAt, toTextFile } from '../claims/problem.ts';
import type { ClaimSet } from '../model.ts';
import { checkExamples } from '../pipeline.ts';
import { plural } from '../report/count.ts';
import { UsageError } from './errors.ts';
import type { ReadResult } from './files.ts';

/** Reads a file by its absolute path. */
export type Reader = (path: string) => ReadResult;

/** A claims file as it was read: the claims, null where an error keeps them from being used, and the first of its problems. */
export interface ClaimsReading {
  readonly set: ClaimSet | null;
  readonly problems: readonly ClaimsProblem[];
  /** How many problems there are. */
  readonly total: number;
}

/**
 * Loads the claims file and what it includes, looks for claims that contradict each other, and runs the examples. In: its path as it is to be shown, relative to `cwd`.
 * Throws a `UsageError` that shows every problem at its place; warnings go to `warn`.
 */
export function openClaims(path: string, cwd: string, read: Reader, warn: (text: string) => void): ClaimSet {
  const { set, problems, total } = readClaims(path, cwd, read);
  if (set === null) throw new UsageError(printAll(problems, total));
  if (problems.length > 0) warn(printAll(problems, total));
  return set;
}

/** Does what `openClaims` does, and gives the problems as data. Throws a `UsageError` for a file that cannot be read. */
export function readClaims(path: string, cwd: string, read: Reader): ClaimsReading {
  const { set, problems, total } = loadClaims(path, (name) => readOrThrow(name, resolve(cwd, name), read));
  if (set === null) return { set, problems, total };
  const found = [...lintClaims(set), ...checkExamples(set).map((example) => toProblem(example, set))];
  const errors = found.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) return { set: null, problems: errors.slice(0, SHOWN), total: errors.length };
  return { set, problems: [...problems, ...found].slice(0, SHOWN), total: total + found.length };
}

const SHOWN = 50;

function readOrThrow(name: string, path: string, read: Reader): string | null {
  const result = read(path);
  if (result.ok) return result.text;
  if (result.missing) return null;
  throw new UsageError(`${name} ${result.problem}`);
}

function toProblem({ path, claim, message }: BrokenExample, { files, claims }: ClaimSet): ClaimsProblem {
  const file = toTextFile(path, files?.find((one) => one.path === path)?.text ?? '');
  const span = claims.find(({ id }) => id === claim)?.span ?? { start: 0, end: 0 };
  return problemAt(file, { start: span.start, end: span.start + claim.length }, message, 'Correct the sentence or the claim.');
}

/** Problems as they are shown, with the number of those that are left out. */
export function printAll(problems: readonly ClaimsProblem[], total: number): string {
  const more = total > problems.length ? [`and ${plural(total - problems.length, 'more problem')}`] : [];
  return [...problems.map(printProblem), ...more].join('\n\n');
}
