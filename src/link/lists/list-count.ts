import { gapBefore, type Reading, sentenceAround } from '../reading.ts';
import type { Item } from './coordination.ts';

/** A stated number of members. Indices count the words of the reading. */
export interface ListCount {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  /** "the four islands": all of them, and nothing else said of them. */
  readonly definite: boolean;
  /** Another number in the same style: word for word, digit for digit. */
  readonly like: (value: number) => string;
}

/** The number that a writer puts right before a list: "four libraries (…)", "the three: …", "all five clubs, …". */
export function listCount(reading: Reading, items: readonly Item[], nouns: ReadonlySet<string>): ListCount | null {
  const { words } = reading;
  const first = items[0]!.from;
  const sentence = sentenceAround(reading, first);
  // An opening mark or a preposition ties the list to the noun before it.
  const tied = /[(:–—,]\s*$/.test(gapBefore(reading, first)) || TIES.has(words[first - 1]?.lower ?? '');
  if (!tied) return null;
  const nounEnd = TIES.has(words[first - 1]?.lower ?? '') ? first - 1 : first;
  for (let at = nounEnd - 1; at >= Math.max(sentence.from, nounEnd - 4); at--) {
    if (at < nounEnd - 1 && /[(:;,]/.test(gapBefore(reading, at + 1))) return null;
    const value = numberOf(words[at]!.lower);
    if (value === null) continue;
    const between = words.slice(at + 1, nounEnd);
    const named = between.length === 0 ? words[at - 1]?.lower === 'the' : between.some((word) => nouns.has(word.lemma));
    if (!named || OF.has(words[at - 1]?.lower ?? '') || words[at - 2]?.lower === 'of' || OF.has(words[at + 1]?.lower ?? '')) return null;
    const digits = /^\d/.test(words[at]!.text);
    return {
      from: at,
      to: at + 1,
      value,
      definite: between.length === 1 && (DEFINITE.has(words[at - 1]?.lower ?? '') || isWhole(reading, items, at)),
      like: (number) => (digits ? String(number) : inCase(NUMBERS[number] ?? String(number), words[at]!.capital)),
    };
  }
  return null;
}

/** "There are four bases: …", "it has four bases: …", and no more in the sentence. */
function isWhole(reading: Reading, items: readonly Item[], at: number): boolean {
  const { words } = reading;
  const { from, to } = sentenceAround(reading, at);
  const verb = words[at - 1]?.lower ?? '';
  const exists = (verb === 'are' || verb === 'were') && words[at - 2]?.lower === 'there' && at - 2 === from;
  return (exists || verb === 'has' || verb === 'have') && /^:\s*$/.test(gapBefore(reading, items[0]!.from)) && items.at(-1)!.to === to;
}

function numberOf(word: string): number | null {
  if (/^\d{1,2}$/.test(word)) return Number(word);
  const value = NUMBERS.indexOf(word);
  return value >= 2 ? value : null;
}

function inCase(word: string, capital: boolean): string {
  return capital ? word[0]!.toUpperCase() + word.slice(1) : word;
}

const NUMBERS: readonly string[] = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
const TIES: ReadonlySet<string> = new Set(['in', 'at', 'namely', 'are', 'were']);
const DEFINITE: ReadonlySet<string> = new Set(['the', 'its', 'our', 'these']);
const OF: ReadonlySet<string> = new Set(['of', 'than', 'least', 'about', 'over', 'further', 'other', 'another']);
