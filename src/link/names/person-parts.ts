import { NICKNAMES } from '../../extract/lexicon/given-names.ts';
import { HONORIFICS, PARTICLES, POST_NOMINALS } from '../../extract/lexicon/titles.ts';
import { isInitial, type Run } from '../../extract/names.ts';
import type { Token } from '../../text/tokens.ts';
import type { Reading } from '../reading.ts';
import type { NameIndex } from './name-index.ts';
import { slipOf } from './near.ts';
import type { Person } from './person-names.ts';

/** Where the given names around a surname stand: before it, or behind one that is written first. */
export function givenRange(reading: Reading, index: NameIndex, run: Run, person: Person, surname: Run): Run {
  if (person.surnameFirst) return { from: surname.to, to: givenTo(reading, run, person, surname.to) };
  return { from: givenFrom(reading, index, run, person, surname.from), to: surname.from };
}

/** Where the given names before a surname begin. Indices count the words of the reading. */
function givenFrom(reading: Reading, index: NameIndex, run: Run, person: Person, surname: number): number {
  if (surname === run.from && isSmallTail(reading, surname - 1)) return surname - 2;
  let from = surname;
  while (from > run.from && from > surname - 6 && isGiven(reading, index, person, from - 1, run)) from--;
  return from;
}

/** "Ji-woo Hahn": the second half of a given name, written small; not "Turin-born Hahn". */
function isSmallTail({ words, joined, tied }: Reading, at: number): boolean {
  const tail = words[at];
  const head = words[at - 1];
  if (!tail || !head || !tied[at] || !joined[at + 1] || tail.capital || !head.capital) return false;
  if (tail.text.length > 5 || head.text.length > 5 || !/\p{Ll}/u.test(head.text)) return false;
  return !/(?:ed|led|born|wide|free|style|based|run|made|class|era|like|area|only)$/.test(tail.lower);
}

function givenTo({ words, joined, tied }: Reading, run: Run, person: Person, surname: number): number {
  const most = Math.max(...person.givens.map((given) => given.length), 2);
  let to = surname;
  while (to < surname + most && to < words.length && joined[to] && !POST_NOMINALS.has(words[to]!.lower)) {
    // Behind a hyphen the second half of a given name may be written small: "Ji-woo".
    if (to >= run.to && !(to > surname && tied[to])) break;
    to++;
  }
  return to;
}

/** Where the forms of address before a name begin. */
export function addressFrom({ words, joined }: Reading, name: number): number {
  let start = name;
  while (start > 0 && joined[start] && HONORIFICS.has(words[start - 1]!.lower) && words[start - 1]!.capital) start--;
  return start;
}

/** Whether the word belongs to the given names before a surname, rather than to a title, an office or another name. */
function isGiven({ words, joined }: Reading, index: NameIndex, person: Person, at: number, run: Run): boolean {
  const word = words[at]!;
  const own = person.givens.some((given) => given.includes(word.lower));
  if (!joined[at + 1] || (!word.capital && !own) || HONORIFICS.has(word.lower) || POST_NOMINALS.has(word.lower) || OFFICE.has(word.lower))
    return false;
  if (own || isInitial(word)) return true;
  if (PARTICLES.has(word.lower) && (at > run.from || !word.capital)) return false;
  return !index.known.has(word.lower) || index.byGiven.has(word.lower);
}

/** Last words of offices as headlines and titles before a name write them. */
const OFFICE: ReadonlySet<string> = new Set(
  'minister executive leader officer chair chairman chairwoman secretary chancellor principal coach manager captain conductor director editor founder owner mp pm ceo cto cfo coo candidate member spokesman spokeswoman spokesperson ambassador commissioner coroner whip speaker treasurer president professor nurse engineer architect reporter correspondent curator bishop'.split(
    ' ',
  ),
);

/** How given names of a draft stand to accepted ones: the same, a short form, a slip (and how sure a one), or other ones. */
export type Likeness = 'same' | 'nickname' | 'sure' | 'maybe' | 'slight' | null;

/** Compares the given names of a draft with those of a person. */
export function givenLikeness(given: readonly Token[], person: Person): Likeness {
  let best: Likeness = null;
  for (const accepted of person.givens) {
    const first = given[0]!.lower;
    const own = accepted[0]!;
    if (accepted.some((name) => name === first) || meetsInitials(given[0]!, accepted) || (own.length === 1 && first.startsWith(own)))
      return 'same';
    if (given.map((word) => word.lower).join('') === accepted.join('')) return 'same';
    // Between a name that stands first and the rest an initial may stand.
    if (person.surnameFirst && accepted.length === 1 && given.some((word) => word.lower === own)) return 'same';
    if (NICKNAMES.some((group) => group.has(first) && group.has(own))) best = 'nickname';
    else if (best !== 'nickname') best = stronger(best, slipOf(first, own));
  }
  return best;
}

/** "K", "K.L", "KL" for names that begin so. */
function meetsInitials(word: Token, accepted: readonly string[]): boolean {
  if (isInitial(word)) return accepted.some((name) => name.startsWith(word.lower.split('.')[0]!));
  if (!/^\p{Lu}{2,3}$/u.test(word.text)) return false;
  return [...word.lower].every((letter, at) => accepted[at]?.startsWith(letter));
}

function stronger(one: Likeness, other: Likeness): Likeness {
  const order: readonly Likeness[] = ['sure', 'maybe', 'slight', null];
  return order.indexOf(one) <= order.indexOf(other) ? one : other;
}
