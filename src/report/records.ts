import type { Edit, Failure, Finding, Match, Report } from '../model.ts';
import { coveredShare, tally, usedClaims } from './count.ts';
import type { Places } from './places.ts';
import { readingOf } from './reading.ts';

/** The version of the shape of the JSON report; a key that goes or changes its meaning raises it. */
export const SCHEMA_VERSION = 1;

/** A finding as data. Lines and columns from 1 in UTF-16 units, ends exclusive. */
export function findingRecord(finding: Finding, places: Places): object {
  const { path, span, severity, rule, message, claim, text, expected, related, disposition, reason, decision, fingerprint, fix } = finding;
  return {
    path,
    ...places.of(path, span),
    offset: span.start,
    endOffset: span.end,
    severity,
    rule,
    message,
    claim,
    text,
    expected,
    related: related.map((one) => ({ path: one.path, ...places.of(one.path, one.span), message: one.message })),
    disposition,
    ...(reason === null ? {} : { reason }),
    ...(decision === undefined ? {} : { decision }),
    fingerprint,
    ...(fix === null ? {} : { fix: fixRecord(fix) }),
  };
}

function fixRecord({ span, text, care, or }: Edit): object {
  const other = or === undefined ? {} : { or: { offset: or.span.start, endOffset: or.span.end, text: or.text } };
  return { offset: span.start, endOffset: span.end, text, ...(care === undefined ? {} : { care }), ...other };
}

/** A mention as data: where it stands, what it was read as, and what became of it. */
export function mentionRecord(path: string, match: Match, places: Places): object {
  const { mention, state, claim, relation, reason } = match;
  return {
    path,
    ...places.of(path, mention.span),
    text: mention.surface,
    kind: mention.kind,
    state,
    ...(claim === null ? {} : { claim: claim.id }),
    ...(relation === null ? {} : { relation }),
    ...(reason === null ? {} : { reason }),
    reading: readingOf(match),
  };
}

/** Something that was not judged, as data. */
export function failureRecord({ path, stage, message, rule }: Failure): object {
  return { path, stage, message, ...(rule === undefined ? {} : { rule }) };
}

/** The counts of a report. */
export function summaryRecord(report: Report): object {
  const counts = tally(report.findings);
  return {
    drafts: report.drafts.length,
    words: report.drafts.reduce((sum, { words }) => sum + words, 0),
    claims: report.claims.length,
    claimsUsed: usedClaims(report),
    errors: counts.error,
    warnings: counts.warning,
    notes: counts.note,
    suppressed: counts.suppressed,
    baselined: counts.baselined,
    failures: report.failures.length,
  };
}

/** How much was looked at, with the share that claims cover rounded down to a tenth of a per cent. */
export function coverageRecord({ coverage }: Report): object {
  return { ...coverage, share: Math.floor(coveredShare(coverage) * 10) / 10 };
}
