import { fold } from '../../src/text/fold.ts';

/** Slips of one word of a name. `seed` chooses the place; null where the word allows no such slip. */
export type Slip = (word: string, seed: number) => string | null;

/** One letter left out: "Harison". */
export const drop: Slip = (word, seed) => at(word, seed, 1, 3, (letters, place) => letters.splice(place, 1));

/** One letter written twice: "Harrisson". */
export const double: Slip = (word, seed) =>
  at(word, seed, 1, 3, (letters, place) => letters.splice(place, 0, letters[place]!.toLowerCase()));

/** Two neighbours exchanged: "Harrsion". */
export const swap: Slip = (word, seed) =>
  at(word, seed, 2, 3, (letters, place) => letters.splice(place - 1, 2, letters[place]!, letters[place - 1]!));

/** One letter replaced by its neighbour on the keyboard: "Hartison". */
export const replace: Slip = (word, seed) =>
  at(word, seed, 1, 3, (letters, place) => letters.splice(place, 1, KEYBOARD.get(fold(letters[place]!)) ?? 'e'));

/** Another spelling of the same sound: "Harryson", "Philips". */
export const respell: Slip = (word, seed) => {
  const fitting = SOUNDS.map(([from, to]) => word.replace(from, to)).filter((written) => isOther(written, word));
  return fitting.length > 0 ? fitting[seed % fitting.length]! : null;
};

/** Applies a slip to the longest capitalised word of a name. */
export function slipIn(
  name: string,
  slip: Slip,
  seed: number,
): { readonly before: string; readonly word: string; readonly after: string } | null {
  const words = [...name.matchAll(/(?<![\p{L}\p{M}'’])(?:\p{Ll}['’])?\p{Lu}[\p{L}\p{M}]*(?:['’][\p{L}\p{M}]+)*/gu)];
  const longest = words.reduce((best, each) => (each[0].length > best[0].length ? each : best), words[0]!);
  const word = slip(longest[0].normalize('NFC'), seed);
  if (word === null) return null;
  return { before: name.slice(0, longest.index), word, after: name.slice(longest.index + longest[0].length) };
}

/** Tries the places of a word in turn, the first letter left alone, until the outcome is another word. */
function at(word: string, seed: number, first: number, least: number, edit: (letters: string[], place: number) => unknown): string | null {
  const count = [...word].length;
  if (count < least) return null;
  for (let turn = 0; turn < count - first; turn++) {
    const letters = [...word];
    const place = first + ((seed + turn) % (count - first));
    if (!/\p{L}/u.test(letters[place]!)) continue;
    edit(letters, place);
    const written = letters.join('');
    if (isOther(written, word)) return written;
  }
  return null;
}

function isOther(written: string, word: string): boolean {
  return fold(written) !== fold(word);
}

const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const KEYBOARD = new Map(ROWS.flatMap((row) => [...row].map((letter, place) => [letter, row[place + 1] ?? row[place - 1]!] as const)));

/** Spellings that English and its neighbours take for one sound. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/ph/, 'f'],
  [/ck/, 'k'],
  [/(?<=.)c(?=[aouklrt])/, 'k'],
  [/(?<=.)k(?=[aou])/, 'c'],
  [/([lmnprst])\1/, '$1'],
  [/(?<=[aeiou])([lmnt])(?=[aeiou])/, '$1$1'],
  [/(?<=.)i(?=[a-z])/, 'y'],
  [/(?<=.)y/, 'i'],
  [/ou/, 'u'],
  [/(?<=.)z/, 's'],
  [/(?<=[aeiou])s(?=[aeiou])/, 'z'],
  [/v/, 'w'],
  [/w/, 'v'],
  [/th/, 't'],
  [/(?<=.)er/, 'ar'],
  [/an$/, 'en'],
  [/e/, 'i'],
];
