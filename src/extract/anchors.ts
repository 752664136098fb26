import { MULTIPLE_WORDS } from './lexicon/multiples.ts';
import { DENOMINATORS, ORDINALS, SCALES, SMALL, TENS, VAGUE } from './lexicon/numbers.ts';

/** What kind of reading may begin at an anchor. */
export type AnchorKind = 'number' | 'loose' | 'multiple' | 'ordinal' | 'fraction' | 'article' | 'label' | 'fold';

/** Words that a figure can begin with, in lower case. */
export const ANCHOR_WORDS: ReadonlyMap<string, AnchorKind> = new Map<string, AnchorKind>([
  ...kind('article', [
    'an hour',
    'a week',
    'a month',
    'a year',
    'a decade',
    'a century',
    'a fortnight',
    'a minute',
    'a mile',
    'an acre',
    'a tonne',
    'a day',
    'a quarter of an hour',
  ]),
  ...kind('label', ['no', 'no.', 'number']),
  ...kind('ordinal', ORDINALS.keys()),
  ...kind('fraction', DENOMINATORS.keys()),
  ...kind('fold', [
    'twofold',
    'threefold',
    'fourfold',
    'fivefold',
    'sixfold',
    'sevenfold',
    'eightfold',
    'ninefold',
    'tenfold',
    'hundredfold',
    'twentyfold',
    'thousandfold',
  ]),
  ...kind('multiple', MULTIPLE_WORDS.keys()),
  ...kind('loose', [...VAGUE.keys(), 'several', 'many', 'a few', 'a couple', 'couple of', 'the low', 'the high']),
  ...kind('number', [...SMALL.keys(), ...TENS.keys(), ...SCALES.keys()]),
]);

/** Finds, from `lastIndex` on, the next digit, fraction sign or anchor word of a text in lower case. */
export const ANCHOR = new RegExp(`[\\d½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅐⅛⅜⅝⅞⅑⅒]|\\b(?:${alternatives([...ANCHOR_WORDS.keys()])})(?![a-zà-ÿ'])`, 'g');

function kind(name: AnchorKind, words: Iterable<string>): readonly (readonly [string, AnchorKind])[] {
  return [...words].map((word) => [word, name] as const);
}

/** A pattern of the words as a tree of letters, so that each letter of the text is looked at once. */
function alternatives(words: readonly string[]): string {
  const byLetter = new Map<string, string[]>();
  for (const word of words) {
    if (word !== '') byLetter.set(word[0]!, [...(byLetter.get(word[0]!) ?? []), word.slice(1)]);
  }
  const branches = [...byLetter].map(([letter, rests]) => (letter === '.' ? '\\.' : letter) + alternatives(rests));
  if (branches.length === 0) return '';
  const isOptional = words.includes('');
  return branches.length === 1 && !isOptional ? branches[0]! : `(?:${branches.join('|')})${isOptional ? '?' : ''}`;
}
