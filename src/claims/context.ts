import type { Source, Span } from '../model.ts';
import type { ProblemLog } from './problem-log.ts';
import type { RawClaim } from './raw.ts';
import type { Readers } from './readers.ts';

/** What building a claim needs beside the claim itself. */
export interface Context {
  readonly log: ProblemLog;
  readonly readers: Readers;
  readonly sources: ReadonlyMap<string, Source>;
}

/** Where the value of a key stands, or the id where the key is left out. */
export function spanOf(raw: RawClaim, key: string): Span {
  const entry = raw.tree.entries.get(key);
  if (!entry) return raw.span;
  return entry.value.kind === 'text' && entry.value.text === '' ? entry.keySpan : entry.value.span;
}

/** How messages call a claim. */
export function labelOf(raw: RawClaim): string {
  return `claim \`${raw.id}\``;
}
