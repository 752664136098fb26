import { plural } from '../../report/count.ts';
import { jsonText, visible } from '../../report/escape.ts';
import { pruneEntries, renewEntries } from '../../settle/baseline.ts';
import { type BaselineEntry, toBaselineData } from '../../settle/baseline-file.ts';
import { openBaseline } from '../baseline.ts';
import { UsageError } from '../errors.ts';
import { judgeInFull } from '../judge.ts';
import { type JudgeFlags, toRequest } from '../options.ts';
import { complain, print } from '../terminal.ts';
import { writeAsked } from '../write.ts';

/** The options of `baseline`, as they are written. */
export interface BaselineFlags extends JudgeFlags {
  readonly baseline: string;
  readonly prune?: true;
  readonly rule: readonly string[];
}

/** `holdtrue baseline`: writes the open findings of the drafts to a file, or takes out those that no longer occur. */
export async function runBaseline(names: readonly string[], flags: BaselineFlags): Promise<number> {
  const cwd = process.cwd();
  const judgement = await judgeInFull({ ...toRequest(names, flags), warn: complain });
  const { report } = judgement;
  const before = openBaseline(flags.baseline, cwd, judgement.read);
  if (before === null && flags.prune) throw new UsageError(`there is no baseline ${flags.baseline} to take entries out of`);
  const entries = before?.entries ?? [];
  const renew = flags.prune ? pruneEntries : renewEntries;
  const data = toBaselineData(renew(report, entries, judgement.scope));
  const text = `${jsonText(data)}\n`;
  if (text !== before?.text) writeAsked(flags.baseline, text, cwd);
  print(`${visible(flags.baseline)}: ${plural(data.findings.length, 'finding')} (${difference(entries, data.findings)}).\n`);
  for (const { path, message } of report.failures)
    complain(`holdtrue: not judged: ${visible(path === null ? message : `${path}: ${message}`)}`);
  return report.failures.length > 0 ? 3 : 0;
}

function difference(before: readonly BaselineEntry[], after: readonly BaselineEntry[]): string {
  const missing = (from: readonly BaselineEntry[], others: readonly BaselineEntry[]) => {
    const there = new Set(others.map(({ fingerprint }) => fingerprint));
    return new Set(from.map(({ fingerprint }) => fingerprint).filter((one) => !there.has(one))).size;
  };
  return `${missing(after, before)} added, ${missing(before, after)} taken out`;
}
