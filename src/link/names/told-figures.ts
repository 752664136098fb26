import { wordsOf } from '../../extract/names.ts';
import { FUNCTION_WORDS } from '../lexicon/function-words.ts';
import { type Reading, sentenceAround } from '../reading.ts';
import type { NameIndex } from './name-index.ts';

/** Whether the sentence of a word tells a figure of the claims beside a word of its subject: "short of 46 glaziers". */
export function tellsFigure(reading: Reading, index: NameIndex, at: number): boolean {
  const { from, to } = sentenceAround(reading, at);
  const words = reading.words.slice(from, to);
  const subjects = subjectsOf(index);
  return words.some(({ text }, place) => {
    const heads = subjects.get(text);
    return heads !== undefined && words.slice(Math.max(0, place - NEAR), place + NEAR).some(({ lemma }) => heads.has(lemma));
  });
}

/** Words between a figure and what it counts. */
const NEAR = 5;

const BUILT = new WeakMap<NameIndex, ReadonlyMap<string, ReadonlySet<string>>>();

/** What the figures of the claims count, in dictionary form, by the figure as it is written; small ones are of anything. */
function subjectsOf(index: NameIndex): ReadonlyMap<string, ReadonlySet<string>> {
  let subjects = BUILT.get(index);
  if (!subjects) {
    const found = new Map<string, Set<string>>();
    for (const claim of index.all) {
      const figure = claim.kind === 'value' ? /\d[\d.,]*\d/.exec(claim.text)?.[0] : undefined;
      if (figure === undefined) continue;
      const heads = found.get(figure) ?? new Set<string>();
      for (const { lemma, lower } of claim.of.flatMap((text) => wordsOf(text).words)) if (!FUNCTION_WORDS.has(lower)) heads.add(lemma);
      found.set(figure, heads);
    }
    subjects = found;
    BUILT.set(index, subjects);
  }
  return subjects;
}
