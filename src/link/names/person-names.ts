import { FAMILY_FIRST } from '../../extract/lexicon/given-names.ts';
import { HONORIFICS, PARTICLES, POST_NOMINALS } from '../../extract/lexicon/titles.ts';
import { wordsOf } from '../../extract/names.ts';
import type { NameClaim } from '../../model.ts';
import { fold } from '../../text/fold.ts';
import { speltOut } from './spelt-out.ts';

/** A person's name in its parts. Folded, except for what is printed. */
export interface Person {
  readonly claim: NameClaim;
  readonly surname: readonly string[];
  readonly surnameText: readonly string[];
  /** The name by which the person is called stands first: "Kim Ji-woo", "Guðrún Sigurðardóttir". */
  readonly surnameFirst: boolean;
  /** Accepted given names, the canonical ones first; behind a surname that stands first, what follows it. */
  readonly givens: readonly (readonly string[])[];
  readonly givenText: readonly string[];
  readonly honorifics: ReadonlySet<string>;
}

/** A person's name or surname, two words at least, without what stands before and after it. */
export interface BareForm {
  readonly claim: NameClaim;
  readonly words: readonly string[];
  readonly written: readonly string[];
  /** How many words at its beginning are given names. */
  readonly givens: number;
  /** The surname alone. */
  readonly partial: boolean;
}

/** The name of a claim as it may be met: the surname behind the given names, and before them where the name has it so. */
export function personsOf(claim: NameClaim): readonly Person[] {
  const written = [claim.name, ...claim.also];
  const spelt = written.map((text) => speltOut(text) ?? text);
  const persons = personsFrom(claim, written);
  return spelt.some((text, at) => text !== written[at]) ? [...persons, ...personsFrom(claim, [...spelt, ...written])] : persons;
}

function personsFrom(claim: NameClaim, written: readonly string[]): readonly Person[] {
  const forms = written.map(bare).filter((form) => form.words.length > 0);
  const full = forms[0] ?? { words: [fold(claim.name)], written: [claim.name], honorifics: [], hyphens: 0 };
  const others = forms.slice(1);
  const length = surnameLength(full, others);
  const first = leadingLength(full, others);
  return [toPerson(claim, full, others, length, false), ...(first > 0 ? [toPerson(claim, full, others, first, true)] : [])];
}

/** The forms of a person of two words and more. */
export function bareFormsOf(person: Person): readonly BareForm[] {
  const { claim } = person;
  const forms = [claim.name, ...claim.also].map(bare).filter(({ words }) => words.length > 1);
  const { surname } = person;
  const whole = forms.map(({ words, written }) => ({
    claim,
    words,
    written,
    givens: Math.max(0, words.length - surname.length),
    partial: false,
  }));
  const partial = { claim, words: surname, written: person.surnameText, givens: 0, partial: true };
  return surname.length > 1 ? [...whole.filter((form) => form.words.join(' ') !== surname.join(' ')), partial] : whole;
}

function toPerson(claim: NameClaim, full: Bare, others: readonly Bare[], length: number, surnameFirst: boolean): Person {
  const split = <T>(words: readonly T[]): readonly [surname: readonly T[], given: readonly T[]] =>
    surnameFirst ? [words.slice(0, length), words.slice(length)] : [words.slice(-length), words.slice(0, -length)];
  const [surname] = split(full.words);
  // What is printed keeps its letters.
  const [surnameText, givenText] = split(bare(claim.name).written);
  const parts = [full, ...others].map(({ words }) => split(words));
  return {
    claim,
    surname,
    surnameText,
    surnameFirst,
    givens: parts.filter(([own, given]) => given.length > 0 && isSame(own, surname)).map(([, given]) => given),
    givenText,
    honorifics: new Set([full, ...others].flatMap((form) => form.honorifics)),
  };
}

/** The same surname, its special letters spelt out or left bare. */
function isSame(one: readonly string[], other: readonly string[]): boolean {
  const plain = (words: readonly string[]) =>
    words.join(' ').replace(/([aou])e|aa/g, (pair, vowel: string | undefined) => vowel ?? pair[0]!);
  return plain(one) === plain(other);
}

interface Bare {
  readonly words: readonly string[];
  readonly written: readonly string[];
  readonly honorifics: readonly string[];
  /** How many hyphens tie the last words together: "Obi-Wade" has one. */
  readonly hyphens: number;
}

/** A name without what stands before and after it. */
function bare(text: string): Bare {
  const { words, tied } = wordsOf(text.normalize('NFC'));
  let from = 0;
  while (from < words.length - 1 && HONORIFICS.has(words[from]!.lower)) from++;
  let to = words.length;
  while (to > from + 1 && POST_NOMINALS.has(words[to - 1]!.lower)) to--;
  const kept = words.slice(from, to);
  let hyphens = 0;
  while (hyphens + 1 < kept.length && tied[to - 1 - hyphens]) hyphens++;
  return {
    words: kept.map((word) => word.lower),
    written: kept.map((word) => word.text),
    honorifics: words.slice(0, from).map((word) => word.lower),
    hyphens,
  };
}

/** How many words the surname has: as an alias shows it, or the last word with the particles before it. */
function surnameLength(name: Bare, others: readonly Bare[]): number {
  const { words, written, hyphens } = name;
  const tail = others.filter(
    (form) => form.words.length < words.length && words.slice(-form.words.length).join(' ') === form.words.join(' '),
  );
  if (tail.length > 0) return Math.min(...tail.map((form) => form.words.length));
  let length = Math.min(1 + hyphens, Math.max(1, words.length - 1));
  while (length + 1 < words.length && isParticle(written[words.length - 1 - length]!)) length++;
  return length;
}

/** How many words at the beginning are what the person is called by, as an alias or a common family name shows; 0 where the end is. */
function leadingLength({ words, hyphens }: Bare, others: readonly Bare[]): number {
  if (words.length < 2) return 0;
  const lead = others.filter(
    (form) =>
      form.words.length < words.length &&
      !form.honorifics.some((word) => word === 'sir' || word === 'dame') &&
      words.slice(0, form.words.length).join(' ') === form.words.join(' '),
  );
  if (lead.length > 0) return Math.min(...lead.map((form) => form.words.length));
  const family = FAMILY_FIRST.get(words[0]!);
  return family && (family === 'family' || hyphens > 0) ? 1 : 0;
}

/** A single letter is a particle only where it is written small: "Ortega y Vega", but "John D Rowe". */
function isParticle(word: string): boolean {
  return PARTICLES.has(fold(word)) || /^[ytdeo]$/.test(word);
}
