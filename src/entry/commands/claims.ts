import { didYouMean } from '../../check/nearest.ts';
import { describeClaims } from '../../claims/describe.ts';
import { rawText } from '../../report/escape.ts';
import { renderWhere } from '../../report/where.ts';
import { openClaims } from '../claims-file.ts';
import { UsageError } from '../errors.ts';
import { readText } from '../files.ts';
import { judge } from '../judge.ts';
import { complain, print } from '../terminal.ts';
import { openWorkspace, shownPath } from '../workspace.ts';

/** `holdtrue claims`: what was understood of the claims file, or with `where` every mention of one claim. */
export async function runClaims(names: readonly string[], flags: { readonly claims: string; readonly where?: string }): Promise<number> {
  const workspace = openWorkspace(process.cwd());
  const set = openClaims(shownPath(flags.claims, workspace), workspace.cwd, (path) => readText(path, workspace), complain);
  const { where } = flags;
  if (where === undefined) {
    if (names.length > 0) throw new UsageError('`holdtrue claims` takes drafts only with --where');
    print(rawText(describeClaims(set)));
    return 0;
  }
  const ids = set.claims.map(({ id }) => id);
  if (!ids.includes(where)) throw new UsageError(`there is no claim ${where} in ${set.path}. ${didYouMean(where, ids)}`.trimEnd());
  const report = await judge({ cwd: workspace.cwd, claims: flags.claims, names, plugins: false });
  print(renderWhere(report, where));
  for (const { path, message } of report.failures) complain(`holdtrue: not judged: ${path ?? ''} ${message}`);
  return report.failures.length > 0 ? 3 : 0;
}
