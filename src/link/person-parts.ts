import { HONORIFICS, KIN, NICKNAMES, PARTICLES, POST_NOMINALS } from '../extract/lexicon/titles.ts';
import type { Run } from '../extract/names.ts';
import type { NameIndex, Person } from './name-index.ts';
import { nearness } from './near.ts';
import { type Reading, sentenceAround } from './reading.ts';

/** Where the given names before a surname begin. Indices count the words of the reading. */
export function givenFrom(reading: Reading, index: NameIndex, run: Run, person: Person, surname: number): number {
  let from = surname;
  while (from > run.from && from > surname - 6 && isGiven(reading, index, person, from - 1)) from--;
  return from;
}

/** Where the forms of address before a name begin. */
export function addressFrom({ words, joined }: Reading, name: number): number {
  let start = name;
  while (start > 0 && joined[start] && HONORIFICS.has(words[start - 1]!.lower) && words[start - 1]!.capital) start--;
  return start;
}

/** Whether the word belongs to the given names before a surname, rather than to a title, an office or another name. */
function isGiven({ words, joined }: Reading, index: NameIndex, person: Person, at: number): boolean {
  const word = words[at]!;
  if (!joined[at + 1] || !word.capital || HONORIFICS.has(word.lower) || POST_NOMINALS.has(word.lower) || OFFICE.has(word.lower))
    return false;
  if (PARTICLES.has(word.lower) && word.text.length > 1) return false;
  const own = person.givens.some((given) => given.includes(word.lower));
  return own || word.text.length === 1 || !index.known.has(word.lower) || index.byGiven.has(word.lower);
}

/** Last words of offices as headlines and titles before a name write them. */
const OFFICE: ReadonlySet<string> = new Set(
  'minister executive leader officer chair chairman chairwoman secretary chancellor principal coach manager captain conductor director editor founder owner mp pm ceo cto cfo coo candidate member spokesman spokeswoman spokesperson ambassador commissioner coroner whip speaker treasurer'.split(
    ' ',
  ),
);

/** How the given names of a draft stand to those of a person: the same, a short form, a sure or a possible slip, or other ones. */
export function givenLikeness(given: readonly string[], person: Person): 'same' | 'nickname' | 'sure' | 'maybe' | null {
  let best: 'nickname' | 'sure' | 'maybe' | null = null;
  for (const accepted of person.givens) {
    const first = given[0]!;
    const own = accepted[0]!;
    if (
      accepted.some((name) => name === first) ||
      (first.length === 1 && accepted.some((name) => name.startsWith(first))) ||
      (own.length === 1 && first.startsWith(own))
    )
      return 'same';
    if (given.length > 1 && given.join('') === accepted.join('')) return 'same';
    if (NICKNAMES.some((group) => group.has(first) && group.has(own))) best = 'nickname';
    else if (best !== 'nickname') best = nearness(first, own) ?? best;
  }
  return best;
}

/** "her grandfather, Ron", "Ana's sister": another member of the family, or a namesake. */
export function isKin(reading: Reading, from: number, to: number): boolean {
  const sentence = sentenceAround(reading, from);
  const low = Math.max(sentence.from, from - 4);
  const high = Math.min(sentence.to, to + 5);
  return reading.words.slice(low, high).some((word) => KIN.has(word.lower));
}
