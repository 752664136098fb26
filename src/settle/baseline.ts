import type { Report } from '../model.ts';
import { type Baseline, type BaselineEntry, entryOf } from './baseline-file.ts';
import { judgedIn, type Scope } from './baseline-scope.ts';
import { sortFindings } from './sort.ts';
import { staleFinding } from './stale.ts';

/**
 * Marks the findings of a report that a baseline knows, and adds a finding for each entry that no longer occurs. Nothing is
 * dropped; what a draft silences itself stays suppressed.
 */
export function applyBaseline(report: Report, baseline: Baseline, scope: Scope): Report {
  const known = new Set(baseline.entries.map(({ fingerprint }) => fingerprint));
  const reason = `known before, in ${baseline.path}`;
  const findings = report.findings.map((finding) =>
    finding.disposition === 'open' && known.has(finding.fingerprint) ? { ...finding, disposition: 'baselined' as const, reason } : finding,
  );
  const stale = staleEntries(report, baseline.entries, scope).map((entry) =>
    staleFinding(STALE_BASELINE, 'error', { ...entry, advice: 'take the entry out with `holdtrue baseline --prune`' }, baseline),
  );
  const files = [...(report.set.files ?? []), { path: baseline.path, text: baseline.text }];
  return { ...report, set: { ...report.set, files }, findings: sortFindings([...findings, ...stale]) };
}

/** The entries that a run would have found again, and did not. */
export function staleEntries(report: Report, entries: readonly BaselineEntry[], scope: Scope): readonly BaselineEntry[] {
  const present = new Set(report.findings.map(({ fingerprint }) => fingerprint));
  const isJudged = judgedIn(report, scope);
  return entries.filter((entry) => !present.has(entry.fingerprint) && isJudged(entry));
}

/** The entries of a baseline brought up to date: what its rules found in the run, and what it did not judge. */
export function renewEntries(report: Report, entries: readonly BaselineEntry[], scope: Scope): readonly BaselineEntry[] {
  const rules = new Set(scope.active.map(({ rule }) => rule.id));
  const found = report.findings.filter(({ disposition, rule }) => disposition === 'open' && rules.has(rule));
  return [...pruneEntries(report, entries, scope), ...found.map((finding) => entryOf(finding, report.folder))];
}

/** The entries of a baseline without those that no longer occur. */
export function pruneEntries(report: Report, entries: readonly BaselineEntry[], scope: Scope): readonly BaselineEntry[] {
  const stale = new Set(staleEntries(report, entries, scope));
  return entries.filter((entry) => !stale.has(entry));
}

/** What a finding about the baseline itself is filed under: no rule finds it, and no comment silences it. */
export const STALE_BASELINE = 'stale-baseline';
