import type { Report } from '../model.ts';
import { jsonText } from './escape.ts';
import { placesOf } from './places.ts';
import { coverageRecord, failureRecord, findingRecord, mentionRecord, SCHEMA_VERSION, summaryRecord } from './records.ts';

/** The report as JSON Lines: one finding, failure or mention a line, told apart by `type`, and the counts at the end. */
export function jsonl(report: Report): string {
  const places = placesOf(report);
  const lines = [
    ...report.findings.map((finding) => ({ type: 'finding', ...findingRecord(finding, places) })),
    ...report.failures.map((failure) => ({ type: 'failure', ...failureRecord(failure) })),
    ...report.drafts.flatMap(({ path, matches }) => matches.map((match) => ({ type: 'mention', ...mentionRecord(path, match, places) }))),
    { type: 'summary', schemaVersion: SCHEMA_VERSION, ...summaryRecord(report), coverage: coverageRecord(report) },
  ];
  return lines.map((line) => `${jsonText(line, 0)}\n`).join('');
}
