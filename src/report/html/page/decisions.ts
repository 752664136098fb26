import type { DecisionRecord, FindingData, Verdict } from '../data.ts';
import { page } from './islands.ts';

/** What the reviewer decided, by fingerprint; kept in the browser where it allows that, else until the page is closed. */
const decided = new Map<string, DecisionRecord>();
const listeners: (() => void)[] = [];

/** Takes up what was decided before: what is kept beside the claims, then what this browser knows of. A finding keeps its fingerprint in the next report. */
export function startDecisions(): void {
  for (const record of [...page.decisions, ...readStore()]) decided.set(record.fingerprint, record);
}

/** Calls back whenever a decision changes. */
export function onDecision(listener: () => void): void {
  listeners.push(listener);
}

/** What was decided about a finding. */
export function decisionOn(fingerprint: string): DecisionRecord | undefined {
  return decided.get(fingerprint);
}

/** Keeps a decision; null takes it back. */
export function decide(findings: readonly FindingData[], decision: Verdict | null, reason = ''): void {
  for (const { fingerprint, rule, path, file = path, claim, text, message } of findings) {
    if (decision === null) decided.delete(fingerprint);
    else {
      const about = claim === undefined ? null : (page.claims[claim]?.id ?? null);
      decided.set(fingerprint, { fingerprint, decision, reason, rule, path: file, claim: about, text, message });
    }
  }
  writeStore([...decided.values()]);
  for (const listener of listeners) listener();
}

/** Whether a decision can be handed on: whoever rejects a finding says why. */
export function isComplete({ decision, reason }: DecisionRecord): boolean {
  return decision !== 'rejected' || reason.trim() !== '';
}

/** The decisions on findings of this report, sorted by fingerprint. */
export function decisionsHere(): readonly DecisionRecord[] {
  const here = new Set(page.findings.map(([fingerprint]) => fingerprint));
  return [...decided.values()]
    .filter(({ fingerprint }) => here.has(fingerprint))
    .sort((one, other) => (one.fingerprint < other.fingerprint ? -1 : 1));
}

/** The text of `decisions.json`. */
export function decisionsText(): string {
  const decisions = decisionsHere()
    .filter(isComplete)
    .map((record) => ({ ...record, reason: record.reason.trim() }));
  return `${JSON.stringify({ version: 1, decisions }, null, 2)}\n`;
}

function readStore(): readonly DecisionRecord[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(page.store) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isRecord) : [];
  } catch {
    return [];
  }
}

function writeStore(records: readonly DecisionRecord[]): void {
  try {
    localStorage.setItem(page.store, JSON.stringify(records));
  } catch {
    // A browser that keeps nothing still lets decisions be downloaded.
  }
}

function isRecord(record: unknown): record is DecisionRecord {
  if (typeof record !== 'object' || record === null) return false;
  const { fingerprint, decision, reason, rule, path, claim, text, message } = record as Record<string, unknown>;
  return (
    [fingerprint, reason, rule, path, text, message].every((value) => typeof value === 'string') &&
    (claim === null || typeof claim === 'string') &&
    (decision === 'confirmed' || decision === 'rejected' || decision === 'deferred')
  );
}
