import type { Finding, Match, Report } from '../model.ts';
import { coveredShare, tally, usedClaims } from './count.ts';
import { jsonText } from './escape.ts';
import { type Places, placesOf } from './places.ts';
import { readingOf } from './reading.ts';

/** The version of the shape of the JSON report; a key that goes or changes its meaning raises it. */
export const SCHEMA_VERSION = 1;

/** The whole report as JSON: findings, mentions, coverage, claims, failures. Lines and columns from 1 in UTF-16 units, ends exclusive. */
export function json(report: Report): string {
  const places = placesOf(report);
  const counts = tally(report.findings);
  return `${jsonText({
    schemaVersion: SCHEMA_VERSION,
    summary: {
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
    },
    findings: report.findings.map((finding) => findingOf(finding, places)),
    failures: report.failures.map(({ path, stage, message, rule }) => ({ path, stage, message, ...(rule === undefined ? {} : { rule }) })),
    coverage: { ...report.coverage, share: Math.floor(coveredShare(report.coverage) * 10) / 10 },
    claims: report.claims.map(({ claim, agrees, conflicts }) => ({ id: claim.id, path: claim.path, line: claim.line, agrees, conflicts })),
    mentions: report.drafts.flatMap(({ path, matches }) => matches.map((match) => mentionOf(path, match, places))),
  })}\n`;
}

function findingOf(finding: Finding, places: Places): object {
  const { path, span, severity, rule, message, claim, text, expected, related, disposition, reason, fingerprint, fix } = finding;
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
    fingerprint,
    ...(fix === null ? {} : { fix: { offset: fix.span.start, endOffset: fix.span.end, text: fix.text } }),
  };
}

function mentionOf(path: string, match: Match, places: Places): object {
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
