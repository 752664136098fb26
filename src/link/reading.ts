import { properRuns, type Run, type Words, wordsOf } from '../extract/names.ts';
import type { Draft, Passage, TextRange } from '../model.ts';
import { sentences } from '../text/tokens.ts';

/** A passage as the linkers of names, quotations and lists see it. Indices count its words. */
export interface Reading extends Words {
  readonly passage: Passage;
  readonly runs: readonly Run[];
  /** The sentence of each word. */
  readonly sentence: readonly number[];
  /** A headline whose words are capitalised whether they are names or not. */
  readonly titleCase: boolean;
}

/** The passages of a draft, read once however many linkers ask. */
export function readingsOf(draft: Draft): readonly Reading[] {
  let known = READ.get(draft);
  if (!known) {
    known = draft.passages.map(read);
    READ.set(draft, known);
  }
  return known;
}

/** The text between word i - 1 and word i: blanks and marks. */
export function gapBefore({ passage, words }: Reading, index: number): string {
  return passage.text.slice(index > 0 ? words[index - 1]!.end : 0, index < words.length ? words[index]!.start : passage.text.length);
}

/** The range in the passage's text of the words [from, to). */
export function rangeOf({ words }: Reading, from: number, to: number): TextRange {
  return { start: words[from]!.start, end: words[to - 1]!.end };
}

/** The words of the sentence that holds a word, as half-open indices. */
export function sentenceAround({ sentence }: Reading, index: number): Run {
  let from = index;
  while (from > 0 && sentence[from - 1] === sentence[index]) from--;
  let to = index + 1;
  while (to < sentence.length && sentence[to] === sentence[index]) to++;
  return { from, to };
}

const READ = new WeakMap<Draft, readonly Reading[]>();

function read(passage: Passage): Reading {
  const base = wordsOf(passage.text);
  const ranges = sentences(passage.text);
  let at = 0;
  const sentence = base.words.map((word) => {
    while (at + 1 < ranges.length && word.start >= ranges[at + 1]!.start) at++;
    return at;
  });
  const long = base.words.filter((word) => word.kind === 'word' && word.text.length > 3);
  const capitals = long.filter((word) => word.capital).length;
  return { ...base, passage, sentence, runs: properRuns(base), titleCase: long.length > 2 && capitals >= long.length * 0.75 };
}
