import { dirname, join, resolve } from 'node:path';
import type { Report } from '../model.ts';
import type { Scope } from '../settle/baseline-scope.ts';
import { applyDecisions, type DecisionFile } from '../settle/decisions.ts';
import { readDecisions } from '../settle/decisions-file.ts';
import type { Reader } from './claims-file.ts';
import { messageOf, UsageError } from './errors.ts';
import { openWorkspace, shownPath } from './workspace.ts';

/** Where the decisions on the drafts of a claims file are kept. Absolute. */
export function decisionsPath(claims: string, cwd: string): string {
  return join(dirname(resolve(cwd, claims)), DECISIONS_FILE);
}

/** Reads a file of decisions; null where there is none. Throws a `UsageError` where it is broken. */
export function openDecisions(file: string, cwd: string, read: Reader): DecisionFile | null {
  const path = shownPath(file, openWorkspace(cwd));
  const result = read(resolve(cwd, file));
  if (!result.ok && result.missing) return null;
  if (!result.ok) throw new UsageError(`${path} ${result.problem}`);
  try {
    return { path, text: result.text, decisions: readDecisions(result.text) };
  } catch (error) {
    throw new UsageError(`${path} ${messageOf(error)}`, { cause: error });
  }
}

/** A report after the decisions that are kept beside the claims file. */
export function withDecisions(report: Report, claims: string, cwd: string, read: Reader, scope: Scope): Report {
  const file = openDecisions(decisionsPath(claims, cwd), cwd, read);
  return file === null ? report : applyDecisions(report, file, scope);
}

const DECISIONS_FILE = 'holdtrue-decisions.json';
