import type { DraftResult, Failure, Finding, Report, State } from '../model.ts';
import { coverageSentence, plural, usedClaims, verdict } from './count.ts';
import { codeSpan } from './escape.ts';
import type { RenderOptions } from './options.ts';
import { type Places, placesOf } from './places.ts';
import { silencedIn, whySilenced } from './silenced.ts';

/** The report as Markdown for a job summary: verdict, findings, coverage by draft, claims. Foreign text stands in code spans only. */
export function markdown(report: Report, options: RenderOptions): string {
  const places = placesOf(report);
  const open = report.findings.filter(({ disposition, severity }) => disposition === 'open' && (!options.quiet || severity === 'error'));
  return withinLimit([
    `## holdtrue: ${verdict(report)}\n\n${coverageSentence(report)}.\n`,
    ...table('Not judged', ['File', 'Why'], report.failures.map(failureRow)),
    ...table(
      'Findings',
      ['Severity', 'Place', 'Finding', 'Rule'],
      [...open].sort(bySeverity).map((finding) => findingRow(finding, places)),
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

/** A summary over 1 MiB is dropped whole; other steps may write to it as well. */
export const LIMIT = 1_000_000;

function findingRow({ severity, path, span, message, rule }: Finding, places: Places): string {
  const { line, column } = places.of(path, span);
  return `| ${severity} | ${codeSpan(`${path}:${line}:${column}`)} | ${codeSpan(message)} | ${codeSpan(rule)} |\n`;
}

function silencedRow(finding: Finding, places: Places): string {
  const { path, span, message, rule } = finding;
  const { line, column } = places.of(path, span);
  return `| ${codeSpan(`${path}:${line}:${column}`)} | ${codeSpan(message)} | ${codeSpan(rule)} | ${codeSpan(whySilenced(finding))} |\n`;
}

function failureRow({ path, message }: Failure): string {
  return `| ${path === null ? '' : codeSpan(path)} | ${codeSpan(message)} |\n`;
}

function draftRow({ path, matches }: DraftResult): string {
  const count = (state: State) => matches.reduce((sum, match) => (match.state === state ? sum + 1 : sum), 0);
  return `| ${codeSpan(path)} | ${count('agrees')} | ${count('conflicts')} | ${count('set-aside')} | ${count('not-covered')} |\n`;
}

function claimRow({ claim, agrees, conflicts }: Report['claims'][number]): string {
  return `| ${codeSpan(claim.id)} | ${agrees} | ${conflicts} |\n`;
}

const ORDER = ['error', 'warning', 'note'];

function bySeverity(one: Finding, other: Finding): number {
  return ORDER.indexOf(one.severity) - ORDER.indexOf(other.severity);
}

function table(title: string, heads: readonly string[], rows: readonly string[], rule?: string): readonly string[] {
  if (rows.length === 0) return [];
  return [`\n### ${title}\n\n| ${heads.join(' | ')} |\n${rule ?? `|${heads.map(() => ' --- |').join('')}`}\n`, ...rows];
}

/** Joins the parts as far as the limit allows, and says what is left out. */
function withinLimit(parts: readonly string[]): string {
  let text = '';
  let bytes = 0;
  for (const [index, part] of parts.entries()) {
    bytes += Buffer.byteLength(part);
    if (bytes > LIMIT) return `${text}\n${plural(parts.length - index, 'line')} left out: a summary may not be larger.\n`;
    text += part;
  }
  return text;
}
