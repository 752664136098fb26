import type { DraftResult, Finding, Report, State } from '../model.ts';
import { coverageSentence, plural, usedClaims, verdict } from './count.ts';
import { onePerClaim } from './disagreements.ts';
import { codeSpan } from './escape.ts';
import { FINDING_HEADS, failureRow, findingRow, table, withinLimit } from './markdown-table.ts';
import type { RenderOptions } from './options.ts';
import { type Places, placesOf } from './places.ts';
import { silencedIn, whySilenced } from './silenced.ts';

/**
 * The report as Markdown for a job summary, which opens as the report for editors does: the verdict, the coverage, one finding for
 * each claim; then the other places, what was silenced, coverage by draft, claims. Foreign text stands in code spans only.
 */
export function markdown(report: Report, options: RenderOptions): string {
  const places = placesOf(report);
  const open = report.findings.filter(({ disposition, severity }) => disposition === 'open' && (!options.quiet || severity === 'error'));
  const { first, rest } = onePerClaim(open);
  return withinLimit([
    `## holdtrue: ${verdict(report)}\n\n${coverageSentence(report)}.\n`,
    ...table('Not judged', ['File', 'Why'], report.failures.map(failureRow)),
    ...table(
      rest.length === 0 ? 'Findings' : 'Findings, one for each claim',
      FINDING_HEADS,
      first.map(({ finding, more }) => findingRow({ ...finding, ...places.of(finding.path, finding.span), more })),
    ),
    ...table(
      'More places',
      FINDING_HEADS,
      rest.map((finding) => findingRow({ ...finding, ...places.of(finding.path, finding.span), more: 0 })),
    ),
    ...table(
      'Silenced',
      ['Place', 'Finding', 'Rule', 'Why'],
      silencedIn(report).map((finding) => silencedRow(finding, places)),
    ),
    ...table(
      'Coverage',
      ['Draft', 'Agree', 'Conflict', 'Set aside', 'Not covered'],
      report.drafts.map(draftRow),
      '| --- | ---: | ---: | ---: | ---: |',
    ),
    ...table(
      `${usedClaims(report)} of ${plural(report.claims.length, 'claim')} used`,
      ['Claim', 'Agree', 'Conflict'],
      report.claims.map(claimRow),
      '| --- | ---: | ---: |',
    ),
  ]);
}

function silencedRow(finding: Finding, places: Places): string {
  const { path, span, message, rule } = finding;
  const { line, column } = places.of(path, span);
  return `| ${codeSpan(`${path}:${line}:${column}`)} | ${codeSpan(message)} | ${codeSpan(rule)} | ${codeSpan(whySilenced(finding))} |\n`;
}

function draftRow({ path, matches }: DraftResult): string {
  const count = (state: State) => matches.reduce((sum, match) => (match.state === state ? sum + 1 : sum), 0);
  return `| ${codeSpan(path)} | ${count('agrees')} | ${count('conflicts')} | ${count('set-aside')} | ${count('not-covered')} |\n`;
}

function claimRow({ claim, agrees, conflicts }: Report['claims'][number]): string {
  return `| ${codeSpan(claim.id)} | ${agrees} | ${conflicts} |\n`;
}
