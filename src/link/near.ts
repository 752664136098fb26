import { editDistance, soundKey } from '../text/distance.ts';

/** How surely one word is a slip of another: `sure` (same sound, letters swapped, or a long word), `maybe`, or no slip at all. */
export type Nearness = 'sure' | 'maybe' | null;

/** Whether `written` is a slip for `meant`. Both folded. Equal words and inflections of one another are no slips. */
export function nearness(written: string, meant: string): Nearness {
  const longer = Math.max(written.length, meant.length);
  if (written === meant || longer < 4 || isInflection(written, meant)) return null;
  const distance = editDistance(written, meant, 2);
  if (distance > 2 || (distance === 2 && longer < 5)) return null;
  const sameSound = soundKey(written) === soundKey(meant) && written[0] === meant[0];
  if (distance === 1) return sameSound || isSwap(written, meant) || longer >= 8 ? 'sure' : 'maybe';
  if (sameSound) return 'sure';
  return longer >= LONG && written[0] === meant[0] ? 'maybe' : null;
}

/** Like `nearness`, and `slight` for one letter's difference that may well be another word: inflections, words of three letters. */
export function slipOf(written: string, meant: string): Nearness | 'slight' {
  return (
    nearness(written, meant) ?? (Math.max(written.length, meant.length) > 1 && editDistance(written, meant, 1) === 1 ? 'slight' : null)
  );
}

/**
 * Keys of a word: two words of which one may be a slip of the other share one of them. A letter left out stands for one
 * edit; two left out for two edits of a long word; the sound for two edits that nobody hears.
 */
export function nearKeys(word: string): readonly string[] {
  const once = leaveOneOut([word]);
  const twice = word.length >= LONG - 2 && word.length <= LONGEST ? leaveOneOut(once).map((key) => `${word[0]}${key}`) : [];
  return [...new Set([word, ...once, ...twice.filter((key) => key[0] === key[1]), `${word[0]}/${soundKey(word)}`])];
}

/** From here on two edits are a slip. */
const LONG = 9;

/** No name is longer, and the keys of a word grow with the square of its length. */
const LONGEST = 24;

function leaveOneOut(words: readonly string[]): readonly string[] {
  return [...new Set(words.flatMap((word) => [...word].map((_, place) => word.slice(0, place) + word.slice(place + 1))))];
}

/** Plurals, demonyms and possessives of a name are other words, not slips. */
function isInflection(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return (
    long.startsWith(short) && /^(?:e?s|n|an|ian|ans|ns|ians|ic|ese|er|ers|i|is|ish|ite|ites|y|ies|man|ed)$/.test(long.slice(short.length))
  );
}

function isSwap(a: string, b: string): boolean {
  return a.length === b.length && [...a].sort().join('') === [...b].sort().join('');
}
