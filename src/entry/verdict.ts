import type { Report, Severity } from '../model.ts';
import { coveredShare, plural, tally } from '../report/count.ts';

/** What makes a run fail. */
export interface Gates {
  readonly failOn: Severity | 'never';
  readonly maxWarnings: number | null;
  /** In per cent. */
  readonly minCoverage: number | null;
}

/** How a run ends, and what to say about it beside the report. */
export interface Verdict {
  /** 0 clean, 1 findings, 3 something was not judged. */
  readonly code: 0 | 1 | 3;
  readonly reasons: readonly string[];
}

/** Judges a report by the gates. What was not judged weighs more than any finding. */
export function verdictOn(report: Report, { failOn, maxWarnings, minCoverage }: Gates): Verdict {
  const counts = tally(report.findings);
  const share = coveredShare(report.coverage);
  const levels: readonly Severity[] = ['error', 'warning', 'note'];
  const failing = failOn === 'never' ? [] : levels.slice(0, levels.indexOf(failOn) + 1);
  const reasons: string[] = [];
  if (maxWarnings !== null && counts.warning > maxWarnings)
    reasons.push(`${plural(counts.warning, 'warning')}, where at most ${maxWarnings} may be`);
  if (minCoverage !== null && share < minCoverage) {
    reasons.push(`claims cover ${Math.floor(share * 10) / 10}% of what was read, where ${minCoverage}% are asked for`);
  }
  const found = failing.some((severity) => counts[severity] > 0) || reasons.length > 0;
  return { code: report.failures.length > 0 ? 3 : found ? 1 : 0, reasons };
}
