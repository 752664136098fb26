import { resolve } from 'node:path';
import type { Report } from '../model.ts';
import { plural } from '../report/count.ts';
import { applyBaseline, staleEntries } from '../settle/baseline.ts';
import { type Baseline, readBaseline } from '../settle/baseline-file.ts';
import type { Reader } from './claims-file.ts';
import { messageOf, UsageError } from './errors.ts';
import type { Judgement } from './judge.ts';
import { openWorkspace, shownPath } from './workspace.ts';

/** Reads a baseline; null where there is none. Throws a `UsageError` where it is broken. */
export function openBaseline(file: string, cwd: string, read: Reader): Baseline | null {
  const path = shownPath(file, openWorkspace(cwd));
  const result = read(resolve(cwd, file));
  if (!result.ok && result.missing) return null;
  if (!result.ok) throw new UsageError(`${path} ${result.problem}`);
  try {
    return readBaseline(path, result.text);
  } catch (error) {
    throw new UsageError(`${path} ${messageOf(error)}`, { cause: error });
  }
}

/** The report of a judgement after a baseline. Entries that no longer occur are findings, or with `allowStale` only told to `warn`. */
export function withBaseline(
  judgement: Pick<Judgement, 'report' | 'scope' | 'read'>,
  file: string,
  cwd: string,
  allowStale: boolean,
  warn: (text: string) => void,
): Report {
  const { report, scope, read } = judgement;
  const baseline = openBaseline(file, cwd, read);
  if (baseline === null) throw new UsageError(`there is no baseline ${file}; write one with \`holdtrue baseline\``);
  if (!allowStale) return applyBaseline(report, baseline, scope);
  const stale = new Set(staleEntries(report, baseline.entries, scope));
  if (stale.size > 0)
    warn(`holdtrue: ${plural(stale.size, 'finding')} of ${baseline.path} ${stale.size === 1 ? 'occurs' : 'occur'} no longer`);
  return applyBaseline(report, { ...baseline, entries: baseline.entries.filter((entry) => !stale.has(entry)) }, scope);
}
