import { didYouMean } from '../../check/nearest.ts';
import { describeClaims } from '../../claims/describe.ts';
import { lintUse } from '../../claims/lint-use.ts';
import { plural } from '../../report/count.ts';
import { rawText, visible } from '../../report/escape.ts';
import { renderWhere } from '../../report/where.ts';
import { printAll, readClaims } from '../claims-file.ts';
import { UsageError } from '../errors.ts';
import { readText } from '../files.ts';
import { claimsOf, judge } from '../judge.ts';
import { toDay } from '../options.ts';
import { complain, print } from '../terminal.ts';
import { openWorkspace, shownPath } from '../workspace.ts';

/** The options of `claims`, as they are written. */
export interface ClaimsFlags {
  readonly claims: string;
  readonly where?: string;
  readonly lint?: true;
  readonly today?: string;
}

/** `holdtrue claims`: what was understood of the claims file, with `where` every mention of one claim, with `lint` what is odd. */
export async function runClaims(names: readonly string[], flags: ClaimsFlags): Promise<number> {
  if (flags.lint && flags.where !== undefined) throw new UsageError('--lint and --where cannot go together');
  if (flags.today !== undefined && !flags.lint) throw new UsageError('--today is of no use without --lint');
  if (flags.lint) return runLint(names, flags);
  const workspace = openWorkspace(process.cwd());
  const known = { cwd: workspace.cwd, claimsCache: true, environment: process.env, warn: complain };
  const set = await claimsOf(known, shownPath(flags.claims, workspace), (path) => readText(path, workspace));
  const { where } = flags;
  if (where === undefined) {
    if (names.length > 0) throw new UsageError('`holdtrue claims` takes drafts only with --where and --lint');
    print(rawText(describeClaims(set)));
    return 0;
  }
  const ids = set.claims.map(({ id }) => id);
  if (!ids.includes(where)) throw new UsageError(`there is no claim ${where} in ${set.path}. ${didYouMean(where, ids)}`.trimEnd());
  const report = await judge({ cwd: workspace.cwd, claims: flags.claims, names, set, plugins: false });
  print(renderWhere(report, where));
  for (const { path, message } of report.failures) complain(`holdtrue: not judged: ${path ?? ''} ${message}`);
  return report.failures.length > 0 ? 3 : 0;
}

async function runLint(names: readonly string[], { claims, today }: ClaimsFlags): Promise<number> {
  const workspace = openWorkspace(process.cwd());
  const { cwd } = workspace;
  const path = shownPath(claims, workspace);
  const day = toDay('--today', today) ?? new Date().toISOString().slice(0, 10);
  const { set, problems, total } = readClaims(path, cwd, (file) => readText(file, workspace));
  if (set === null) throw new UsageError(printAll(problems, total));
  const hasDrafts = names.length > 0 || set.settings.drafts.length > 0;
  const report = hasDrafts ? await judge({ cwd, claims, names, plugins: false }) : null;
  const uses = report === null ? null : new Map(report.claims.map(({ claim, agrees, conflicts }) => [claim.id, agrees + conflicts]));
  const odd = [...problems, ...lintUse(set, uses, day)];
  if (odd.length > 0) print(rawText(`${printAll(odd, total + odd.length - problems.length)}\n\n`));
  if (report === null) complain('holdtrue: no drafts are named, so nothing is said of claims that no draft states');
  print(
    `${visible(path)}: ${plural(set.claims.length, 'claim')}, ${odd.length === 0 ? 'nothing odd' : plural(odd.length, 'remark')} (as of ${day}).\n`,
  );
  for (const failure of report?.failures ?? []) complain(`holdtrue: not judged: ${failure.path ?? ''} ${failure.message}`);
  if ((report?.failures.length ?? 0) > 0) return 3;
  return odd.length > 0 ? 1 : 0;
}
