import { unifiedDiff } from '../../amend/diff.ts';
import { type FixedDraft, type FixPlan, planFixes } from '../../amend/fixes.ts';
import { didYouMean } from '../../check/nearest.ts';
import type { Care, Report } from '../../model.ts';
import { plural } from '../../report/count.ts';
import { rawText, visible } from '../../report/escape.ts';
import { placesOf } from '../../report/places.ts';
import { UsageError } from '../errors.ts';
import { judgeInFull } from '../judge.ts';
import { type JudgeFlags, toRequest } from '../options.ts';
import { rewriteAll } from '../rewrite.ts';
import { complain, print } from '../terminal.ts';
import { openWorkspace } from '../workspace.ts';

/** The options of `fix`, as they are written. */
export interface FixFlags extends JudgeFlags {
  readonly dryRun?: true;
  readonly claim: readonly string[];
  readonly quotations?: true;
  readonly likely?: true;
  readonly rule: readonly string[];
}

/** `holdtrue fix`: rewrites the mentions that contradict their claims. */
export async function runFix(names: readonly string[], flags: FixFlags): Promise<number> {
  const cwd = process.cwd();
  const { report, again } = await judgeInFull({ ...toRequest(names, flags), warn: complain });
  const ids = report.set.claims.map(({ id }) => id);
  for (const id of flags.claim) {
    if (!ids.includes(id)) throw new UsageError(`there is no claim ${id} in ${report.set.path}. ${didYouMean(id, ids)}`.trimEnd());
  }
  const accepts = new Set<Care>([...(flags.quotations ? ['quotation' as const] : []), ...(flags.likely ? ['likely' as const] : [])]);
  const plan = await planFixes(report, again, { accepts, claims: flags.claim.length === 0 ? null : new Set(flags.claim) });
  if (flags.dryRun) print(diffOf(plan.drafts));
  else
    rewriteAll(
      plan.drafts.map(({ path, source, after }) => ({ path, before: source, after })),
      openWorkspace(cwd),
    );
  const tell = flags.dryRun ? complain : print;
  tell(rawText(account(report, plan, flags.dryRun === true)));
  for (const { path, message } of report.failures)
    complain(`holdtrue: not judged: ${visible(path === null ? message : `${path}: ${message}`)}`);
  if (report.failures.length > 0) return 3;
  return plan.left.some(({ finding }) => finding.severity === 'error') ? 1 : 0;
}

/** The diffs of drafts, with names and lines as they are: what is not to be seen is shown to a person alone, never to `git apply`. */
export function diffOf(drafts: readonly Pick<FixedDraft, 'path' | 'source' | 'edits'>[]): string {
  const diff = drafts.map(({ path, source, edits }) => unifiedDiff(path, source, edits)).join('');
  return process.stdout.isTTY ? diff.split('\n').map(visible).join('\n') : rawText(diff);
}

function account(report: Report, { drafts, left }: FixPlan, isDry: boolean): string {
  const places = placesOf(report);
  const at = (path: string, span: { readonly start: number; readonly end: number }) => {
    const { line, column } = places.of(path, span);
    return `${visible(path)}:${line}:${column}`;
  };
  const done = drafts.flatMap(({ path, source, fixed }) =>
    fixed.map(({ fix, claim, rule }) => {
      const before = visible(source.slice(fix.span.start, fix.span.end));
      return `${at(path, fix.span)}  ${before} → ${visible(fix.text)}  (${visible(claim ?? rule)})`;
    }),
  );
  const kept = left.map(({ finding, why }) => `${at(finding.path, finding.span)}  ${visible(finding.rule)} left: ${visible(why)}`);
  const count = `${plural(done.length, 'mention')} ${isDry ? 'would be rewritten' : 'rewritten'} in ${plural(drafts.length, 'draft')}, ${plural(left.length, 'finding')} left.`;
  return [...(isDry ? [] : done), ...kept, count, ''].join('\n');
}
