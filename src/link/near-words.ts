import { soundKey } from '../text/distance.ts';

/** Words by what a slip keeps of them. */
export interface NearWords {
  readonly byKey: ReadonlyMap<string, readonly string[]>;
  /** What was found for the words asked for so far: a text says the same words again and again. */
  readonly asked: Map<string, readonly string[]>;
}

/** Prepares words to be found by their slips. Each word counts once. */
export function nearWordsOf(words: Iterable<string>): NearWords {
  const index = new Map<string, string[]>();
  for (const word of new Set(words)) {
    for (const key of nearKeys(word)) {
      const known = index.get(key);
      if (known) known.push(word);
      else index.set(key, [word]);
    }
  }
  return { byKey: index, asked: new Map() };
}

/** The words of which the written one may be a slip, itself among them, in the order in which they were given. */
export function findNear({ byKey, asked }: NearWords, written: string): readonly string[] {
  const known = asked.get(written);
  if (known) return known;
  const found = new Set<string>();
  for (const key of nearKeys(written)) for (const word of byKey.get(key) ?? []) found.add(word);
  const words = [...found];
  if (asked.size >= MOST_ASKED) asked.clear();
  asked.set(written, words);
  return words;
}

const MOST_ASKED = 20_000;

/**
 * Keys of a word: two words of which one may be a slip of the other share one of them. A letter left out stands for one
 * edit; two left out for two edits of a long word; the sound for two edits that nobody hears.
 */
export function nearKeys(word: string): readonly string[] {
  const keys = new Set([word, `${word[0]}/${soundKey(word)}`]);
  const long = word.length >= LONG && word.length <= LONGEST;
  if (long) keys.add(`-${word}`);
  for (let one = 0; one < word.length; one++) {
    const once = word.slice(0, one) + word.slice(one + 1);
    keys.add(once);
    // Two edits are a slip only where the first letter stays.
    if (long && one > 0) keys.add(`-${once}`);
    for (let two = one; long && one > 0 && two < once.length; two++) keys.add(`-${once.slice(0, two)}${once.slice(two + 1)}`);
  }
  return [...keys];
}

/** From nine letters on two edits are a slip; the shorter word may lack two of them. */
const LONG = 7;

/** No name is longer, and the keys of a word grow with the square of its length. */
const LONGEST = 24;
