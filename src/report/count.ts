import type { Coverage, Finding, Report, Severity } from '../model.ts';

/** How many findings there are; what is silenced or known before counts apart. */
export interface Tally {
  readonly error: number;
  readonly warning: number;
  readonly note: number;
  readonly suppressed: number;
  readonly baselined: number;
}

/** What the sentences on a report are made of. */
export interface Counts extends Tally {
  readonly drafts: number;
  readonly claims: number;
  readonly claimsUsed: number;
}

/** Counts what a report holds. */
export function countsOf(report: Report): Counts {
  return { ...tally(report.findings), drafts: report.drafts.length, claims: report.claims.length, claimsUsed: usedClaims(report) };
}

/** Counts findings by severity. */
export function tally(findings: readonly Finding[]): Tally {
  const count = (is: (finding: Finding) => boolean): number => findings.reduce((sum, finding) => (is(finding) ? sum + 1 : sum), 0);
  const open = (severity: Severity) => count((finding) => finding.disposition === 'open' && finding.severity === severity);
  return {
    error: open('error'),
    warning: open('warning'),
    note: open('note'),
    suppressed: count(({ disposition }) => disposition === 'suppressed'),
    baselined: count(({ disposition }) => disposition === 'baselined'),
  };
}

/** How many claims at least one mention agrees with or contradicts. */
export function usedClaims(report: Report): number {
  return report.claims.filter(({ agrees, conflicts }) => agrees + conflicts > 0).length;
}

/** The share of mentions that a claim speaks about, in per cent; what was set aside is nobody's to cover. 100 where there is nothing to cover. */
export function coveredShare({ agrees, conflicts, notCovered }: Coverage): number {
  const all = agrees + conflicts + notCovered;
  return all === 0 ? 100 : (100 * (agrees + conflicts)) / all;
}

/** The sentence on how much was looked at. */
export function coverageSentence(report: Report): string {
  return coverageOf(report.coverage, countsOf(report));
}

/** The sentence on how much was looked at, from counts. */
export function coverageOf(
  { mentions, agrees, conflicts, setAside, notCovered }: Coverage,
  { claims, claimsUsed }: Pick<Counts, 'claims' | 'claimsUsed'>,
): string {
  const states = [
    `${agrees} ${agrees === 1 ? 'agrees' : 'agree'}`,
    `${conflicts} ${conflicts === 1 ? 'conflicts' : 'conflict'}`,
    `${setAside} set aside`,
    `${notCovered} not covered`,
  ];
  const read = mentions === 1 ? '1 figure, date, name or quotation read' : `${mentions} figures, dates, names and quotations read`;
  return `${read}: ${states.join(', ')}; ${claimsUsed} of ${plural(claims, 'claim')} used`;
}

/** The sentence on what was found, such as "2 errors and 1 warning in 1 of 3 drafts". */
export function verdict(report: Report): string {
  return verdictOf(countsOf(report));
}

/** The sentence on what was found, from counts. */
export function verdictOf({ error, warning, note, suppressed, baselined, drafts: read }: Counts): string {
  const counts = [
    ...(error > 0 ? [plural(error, 'error')] : []),
    ...(warning > 0 ? [plural(warning, 'warning')] : []),
    ...(note > 0 ? [plural(note, 'note')] : []),
  ];
  const hidden = [...(suppressed > 0 ? [`${suppressed} suppressed`] : []), ...(baselined > 0 ? [`${baselined} known before`] : [])];
  const drafts = plural(read, 'draft');
  const main = counts.length > 0 ? `${series(counts)} in ${drafts}` : `Nothing in ${drafts} contradicts the claims`;
  return hidden.length > 0 ? `${main} (${hidden.join(', ')})` : main;
}

/** "1 draft", "2 drafts". */
export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

function series(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}
