import type { Finding, Report } from '../model.ts';
import { judgedIn, type Scope } from './baseline-scope.ts';
import type { Decision } from './decisions-file.ts';
import { sortFindings } from './sort.ts';
import { staleFinding } from './stale.ts';

/** Decisions as they were read: the path as it is shown, the text, and what it holds. */
export interface DecisionFile {
  readonly path: string;
  readonly text: string;
  readonly decisions: readonly Decision[];
}

/**
 * Silences the findings that a reviewer rejected, with the reason that was given, and adds a finding for each rejection that
 * silences nothing any more; notes with the others what was decided. Nothing is dropped; what a draft silences itself keeps its
 * own reason.
 */
export function applyDecisions(report: Report, file: DecisionFile, scope: Scope): Report {
  const rejected = new Map(file.decisions.filter(isRejection).map((decision) => [decision.fingerprint, decision]));
  const present = new Set(report.findings.map(({ fingerprint }) => fingerprint));
  const isJudged = judgedIn(report, scope);
  const stale = [...rejected.values()].filter((decision) => !present.has(decision.fingerprint) && isJudged(decision));
  const decided = new Map(file.decisions.map((decision) => [decision.fingerprint, decision]));
  const findings = report.findings.map((finding) => withDecision(finding, decided.get(finding.fingerprint), file));
  const files = [...(report.set.files ?? []), { path: file.path, text: file.text }];
  return {
    ...report,
    set: { ...report.set, files },
    findings: sortFindings([
      ...findings,
      ...stale.map((decision) => staleFinding(STALE_DECISION, 'warning', { ...decision, advice: 'take the entry out' }, file)),
    ]),
  };
}

/** Brings what is kept up to date with new decisions: the last one counts, but to defer a finding that was rejected changes nothing. */
export function mergeDecisions(kept: readonly Decision[], fresh: readonly Decision[]): readonly Decision[] {
  const merged = new Map(kept.map((decision) => [decision.fingerprint, decision]));
  for (const decision of fresh) {
    const isPut = decision.decision === 'deferred' && merged.get(decision.fingerprint)?.decision === 'rejected';
    if (!isPut) merged.set(decision.fingerprint, decision);
  }
  return [...merged.values()];
}

/** What a finding about the decisions themselves is filed under: no rule finds it, and no comment silences it. */
export const STALE_DECISION = 'stale-decision';

function isRejection({ decision }: Decision): boolean {
  return decision === 'rejected';
}

function withDecision(finding: Finding, decision: Decision | undefined, { path }: DecisionFile): Finding {
  if (decision === undefined || finding.disposition !== 'open') return finding;
  if (decision.decision !== 'rejected') return { ...finding, decision: decision.decision };
  return { ...finding, disposition: 'suppressed', reason: `${decision.reason} (${path})` };
}
