import { wordAfter, wordBefore } from './source.ts';

/** A word list whose entries may have several words, with the number of words of the longest. */
export interface Phrases<T> {
  readonly entries: ReadonlyMap<string, T>;
  readonly longest: number;
  /** The first and the last words of all entries: a text that has none of them there needs no further look. */
  readonly firsts: ReadonlySet<string>;
  readonly lasts: ReadonlySet<string>;
}

export interface Found<T> {
  readonly value: T;
  readonly phrase: string;
  readonly start: number;
  readonly end: number;
}

/** Makes a word list; words of an entry are separated by one blank. */
export function toPhrases<T>(entries: Iterable<readonly [string, T]>): Phrases<T> {
  const map = new Map<string, T>();
  let longest = 1;
  for (const [phrase, value] of entries) {
    if (!map.has(phrase)) map.set(phrase, value);
    longest = Math.max(longest, phrase.split(' ').length);
  }
  const words = [...map.keys()].map((phrase) => phrase.split(' '));
  const [firsts, lasts] = [new Set(words.map((parts) => parts[0]!)), new Set(words.map((parts) => parts.at(-1)!))];
  return { entries: map, longest, firsts, lasts };
}

/** The longest entry that begins at `at` or a few blanks (or one hyphen) behind it. */
export function phraseAfter<T>(lower: string, at: number, list: Phrases<T>): Found<T> | null {
  let key = '';
  let best: Found<T> | null = null;
  let position = at;
  let start = -1;
  for (let count = 0; count < list.longest; count++) {
    const word = wordAfter(lower, position);
    if (!word || (count === 0 && !list.firsts.has(word.word))) break;
    if (start < 0) start = word.start;
    key = key === '' ? word.word : `${key} ${word.word}`;
    const value = list.entries.get(key);
    if (value !== undefined) best = { value, phrase: key, start, end: word.end };
    position = lower[word.end] === '-' ? word.end + 1 : word.end;
  }
  return best;
}

/** The longest entry that ends at `at` or a few blanks before it. */
export function phraseBefore<T>(lower: string, at: number, list: Phrases<T>): Found<T> | null {
  let key = '';
  let best: Found<T> | null = null;
  let position = at;
  for (let count = 0; count < list.longest; count++) {
    const word = wordBefore(lower, position);
    if (!word || (count === 0 && !list.lasts.has(word.word))) break;
    key = key === '' ? word.word : `${word.word} ${key}`;
    const value = list.entries.get(key);
    if (value !== undefined) best = { value, phrase: key, start: word.start, end: at };
    position = word.start;
  }
  return best;
}
