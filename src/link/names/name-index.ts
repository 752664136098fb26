import { PARTICLES } from '../../extract/lexicon/titles.ts';
import { wordsOf } from '../../extract/names.ts';
import type { Claim, ClaimSet, NameClaim } from '../../model.ts';
import { GENERIC } from '../lexicon/slots.ts';
import { type NearWords, nearKeys, nearWordsOf } from './near-words.ts';
import { type BareForm, bareFormsOf, type Person, personsOf } from './person-names.ts';
import { speltOut } from './spelt-out.ts';

/** One way to write a name. */
export interface Form {
  readonly claim: NameClaim;
  /** Folded words. */
  readonly words: readonly string[];
  /** The words as they are written in the claims file. */
  readonly written: readonly string[];
  readonly text: string;
  /** Listed under `not`. */
  readonly wrong: boolean;
}

/** The names of a claims file, found by their words. No look-up costs more where the file has more claims. */
export interface NameIndex {
  readonly claims: readonly NameClaim[];
  /** The claims of every kind. */
  readonly all: readonly Claim[];
  readonly byFirst: ReadonlyMap<string, readonly Form[]>;
  /** Right forms of two or more words that are no person's, by their words with one of them blank. */
  readonly byBlank: ReadonlyMap<string, readonly Blank<Form>[]>;
  /** Forms that are no person's, by their last word. */
  readonly byLast: ReadonlyMap<string, readonly Form[]>;
  /** Right forms of one word that are no person's, and their words by what a slip keeps of them. */
  readonly single: ReadonlyMap<string, readonly Form[]>;
  readonly nearSingle: NearWords;
  /** Right forms by their letters alone. */
  readonly bySpelling: ReadonlyMap<string, readonly Form[]>;
  readonly people: readonly Person[];
  /** By the last word of the surname. */
  readonly bySurname: ReadonlyMap<string, readonly Person[]>;
  readonly byGiven: ReadonlyMap<string, readonly Person[]>;
  /** The last words of surnames, by what a slip keeps of them. */
  readonly nearSurnames: NearWords;
  /** People's names of two or more words, by their words with one of them blank. */
  readonly byBlankPerson: ReadonlyMap<string, readonly Blank<BareForm>[]>;
  /** Every word of the forms in `byBlank` and `byBlankPerson`. */
  readonly inPhrases: ReadonlySet<string>;
  /** The most words of a form in `byBlank` or `byBlankPerson`. */
  readonly longest: number;
  /** The lists of the claims, counted, by each member as its folded words joined by blanks. */
  readonly lists: ReadonlyMap<string, readonly number[]>;
  /** Every capitalised word that the claims use in earnest: never a slip of another one. */
  readonly known: ReadonlySet<string>;
}

/** A form with one of its words blank. */
interface Blank<T> {
  readonly form: T;
  readonly place: number;
}

/** Prepares the names of a claims file, once however many drafts are checked. */
export function nameIndexOf(set: ClaimSet): NameIndex {
  let index = BUILT.get(set);
  if (!index) {
    index = build(set);
    BUILT.set(set, index);
  }
  return index;
}

const BUILT = new WeakMap<ClaimSet, NameIndex>();

function build(set: ClaimSet): NameIndex {
  const claims = set.claims.filter((claim): claim is NameClaim => claim.kind === 'name' && claim.status === 'active');
  const forms = claims.flatMap((claim) => [
    ...[claim.name, ...claim.also].flatMap((text) => toForms(claim, text)),
    ...claim.not.map((text) => toForm(claim, text, true)),
  ]);
  const right = forms.filter((form) => !form.wrong);
  const things = right.filter((form) => form.claim.is !== 'person');
  const single = things.filter((form) => form.words.length === 1);
  const phrases = things.filter((form) => form.words.length > 1);
  const people = claims.filter((claim) => claim.is === 'person').flatMap(personsOf);
  const lists = set.claims.filter((claim) => claim.kind === 'list');
  const bare = people.filter((person) => !person.surnameFirst).flatMap(bareFormsOf);
  return {
    claims,
    all: set.claims,
    byFirst: group(forms, (form) => form.words.slice(0, 1)),
    byBlank: blanked(phrases),
    byLast: group(phrases, (form) => form.words.slice(-1)),
    single: group(single, (form) => form.words),
    nearSingle: nearWordsOf(single.map((form) => form.words[0]!)),
    bySpelling: group(right, (form) => [form.words.join('')]),
    people,
    bySurname: group(people, (person) => person.surname.slice(-1)),
    byGiven: group(people, (person) => [...new Set(person.givens.flatMap((given) => given.slice(0, 1)))]),
    nearSurnames: nearWordsOf(people.map((person) => person.surname.at(-1)!)),
    byBlankPerson: blanked(bare),
    inPhrases: new Set([...phrases, ...bare].flatMap(({ words }) => words)),
    longest: [...phrases, ...bare].reduce((most, { words }) => Math.max(most, words.length), 0),
    lists: group([...lists.keys()], (list) => [...new Set(lists[list]!.members.map(keyOf))]),
    known: new Set(set.claims.flatMap(capitalWords)),
  };
}

/** A name as its folded words joined by blanks. */
export function keyOf(text: string): string {
  return wordsOf(text)
    .words.map((word) => word.lower)
    .join(' ');
}

/** Keys of words of which one is blank. Where the others tell little ("University of …"), what a slip keeps of that one counts too. */
export function blankKeys(words: readonly string[], place: number): readonly string[] {
  const key = words.map((word, at) => (at === place ? '' : word)).join(' ');
  const tells = words.some((word, at) => at !== place && !GENERIC.has(word) && !PARTICLES.has(word));
  return tells ? [key] : nearKeys(words[place]!).map((near) => `${key}/${near}`);
}

function blanked<T extends { readonly words: readonly string[] }>(forms: readonly T[]): ReadonlyMap<string, readonly Blank<T>[]> {
  const blanks = forms.flatMap((form) => form.words.map((_, place) => ({ form, place })));
  return group(blanks, ({ form, place }) => blankKeys(form.words, place));
}

/** A right form, and the same with its special letters spelt out. */
function toForms(claim: NameClaim, text: string): readonly Form[] {
  const spelt = speltOut(text);
  const form = toForm(claim, text, false);
  return spelt === null ? [form] : [form, { ...toForm(claim, spelt, false), written: form.written, text: form.text }];
}

function toForm(claim: NameClaim, text: string, wrong: boolean): Form {
  const { words } = wordsOf(text);
  return { claim, text: text.normalize('NFC'), wrong, words: words.map((word) => word.lower), written: words.map((word) => word.text) };
}

function capitalWords(claim: Claim): readonly string[] {
  const texts = [claim.says, ...claim.of, ...claim.about];
  if (claim.kind === 'name') texts.push(claim.name, ...claim.also, ...claim.roles);
  if (claim.kind === 'quote') texts.push(claim.quote, claim.speaker ?? '');
  if (claim.kind === 'list') texts.push(...claim.members);
  return texts.flatMap((text) => wordsOf(text).words.flatMap((word) => (word.capital ? [word.lower] : [])));
}

/** Items by each of their keys. */
export function group<T>(items: readonly T[], keys: (item: T) => readonly string[]): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    for (const key of keys(item)) {
      const known = groups.get(key);
      if (known) known.push(item);
      else groups.set(key, [item]);
    }
  }
  return groups;
}
