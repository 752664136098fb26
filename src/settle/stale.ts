import { createHash } from 'node:crypto';
import type { Finding, Severity } from '../model.ts';

/** What a file of earlier findings says of one that no longer occurs. */
export interface StaleEntry extends Pick<Finding, 'path' | 'rule' | 'claim' | 'text' | 'fingerprint'> {
  /** What the reader should do. */
  readonly advice: string;
}

/** The finding, filed under `rule` at the entry's fingerprint in the file, that an entry has outlived what it was made for. */
export function staleFinding(
  rule: string,
  severity: Severity,
  entry: StaleEntry,
  file: { readonly path: string; readonly text: string },
): Finding {
  const at = file.text.indexOf(`"${entry.fingerprint}"`);
  const start = Math.max(0, at);
  const words = entry.text === '' ? 'something' : `“${entry.text}”`;
  return {
    rule,
    severity,
    path: file.path,
    span: { start, end: at === -1 ? start : start + entry.fingerprint.length + 2 },
    message: `${entry.rule} no longer finds ${words} in ${entry.path}; ${entry.advice}`,
    claim: entry.claim,
    text: entry.fingerprint,
    expected: null,
    related: [],
    disposition: 'open',
    reason: null,
    fingerprint: createHash('sha256').update(`${rule} ${entry.fingerprint}`).digest('hex').slice(0, 16),
    fix: null,
  };
}
