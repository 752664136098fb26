import type { Report } from '../model.ts';
import { jsonText } from './escape.ts';
import { placesOf } from './places.ts';
import { coverageRecord, failureRecord, findingRecord, mentionRecord, SCHEMA_VERSION, summaryRecord } from './records.ts';

/** The whole report as JSON: findings, mentions, coverage, claims, failures. `holdtrue schema report` describes it. */
export function json(report: Report): string {
  const places = placesOf(report);
  return `${jsonText({
    schemaVersion: SCHEMA_VERSION,
    summary: summaryRecord(report),
    findings: report.findings.map((finding) => findingRecord(finding, places)),
    failures: report.failures.map(failureRecord),
    coverage: coverageRecord(report),
    claims: report.claims.map(({ claim, agrees, conflicts }) => ({ id: claim.id, path: claim.path, line: claim.line, agrees, conflicts })),
    mentions: report.drafts.flatMap(({ path, matches }) => matches.map((match) => mentionRecord(path, match, places))),
  })}\n`;
}
