import { stem } from '../text/lemma.ts';

/** The key under which what somebody does meets who does it: "directed" and "director", "wins" and "winner". In: a folded word. */
export function actKey(word: string): string {
  const base = stem(word);
  const acted = base.length > 4 ? base.replace(/[eo]r$/, '') : base;
  return acted.replace(/([bdgmnprt])\1$/, '$1').replace(/z$/, 's');
}
