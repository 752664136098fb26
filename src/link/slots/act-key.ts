import { stem } from '../../text/lemma.ts';

/** The key under which what somebody does meets who does it: "directed" and "director", "wins" and "winner". In: a folded word. */
export function actKey(word: string): string {
  const known = KEYS.get(word);
  if (known !== undefined) return known;
  const base = stem(word);
  const acted = base.length > 4 ? base.replace(/[eo]r$/, '') : base;
  const key = acted.replace(/([bdgmnprt])\1$/, '$1').replace(/z$/, 's');
  if (KEYS.size >= MOST) KEYS.clear();
  KEYS.set(word, key);
  return key;
}

/** It is asked of the same words around every name. */
const KEYS = new Map<string, string>();
const MOST = 20_000;
