import { HONORIFICS, PARTICLES, POST_NOMINALS } from '../extract/lexicon/titles.ts';
import { wordsOf } from '../extract/names.ts';
import type { Claim, ClaimSet, NameClaim } from '../model.ts';
import { fold } from '../text/fold.ts';

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

/** A person's name in its parts. Folded, except for what is printed. */
export interface Person {
  readonly claim: NameClaim;
  readonly surname: readonly string[];
  readonly surnameText: readonly string[];
  /** Accepted given names, the canonical ones first. */
  readonly givens: readonly (readonly string[])[];
  readonly givenText: readonly string[];
  readonly honorifics: ReadonlySet<string>;
}

/** The names of a claims file, found by their words. */
export interface NameIndex {
  readonly claims: readonly NameClaim[];
  readonly byFirst: ReadonlyMap<string, readonly Form[]>;
  /** Right forms of two or more words, by each of their words. */
  readonly byWord: ReadonlyMap<string, readonly Form[]>;
  /** Right forms of one word that are no person's, by first letter and by the rest. */
  readonly single: ReadonlyMap<string, readonly Form[]>;
  /** Right forms by their letters alone. */
  readonly bySpelling: ReadonlyMap<string, readonly Form[]>;
  readonly people: readonly Person[];
  readonly bySurname: ReadonlyMap<string, readonly Person[]>;
  readonly byGiven: ReadonlyMap<string, readonly Person[]>;
  readonly byInitial: ReadonlyMap<string, readonly Person[]>;
  /** The lists of the claims, each member as its folded words joined by blanks. */
  readonly lists: readonly ReadonlySet<string>[];
  /** Every capitalised word that the claims use in earnest: never a slip of another one. */
  readonly known: ReadonlySet<string>;
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

/** Claims about a name, withdrawn ones left out. */
function nameClaims(set: ClaimSet): readonly NameClaim[] {
  return set.claims.filter((claim): claim is NameClaim => claim.kind === 'name' && claim.status !== 'withdrawn');
}

const BUILT = new WeakMap<ClaimSet, NameIndex>();

function build(set: ClaimSet): NameIndex {
  const claims = nameClaims(set);
  const forms = claims.flatMap((claim) => [
    ...[claim.name, ...claim.also].map((text) => toForm(claim, text, false)),
    ...claim.not.map((text) => toForm(claim, text, true)),
  ]);
  const right = forms.filter((form) => !form.wrong);
  const people = claims.filter((claim) => claim.is === 'person').map(toPerson);
  return {
    claims,
    byFirst: group(forms, (form) => form.words.slice(0, 1)),
    byWord: group(
      right.filter((form) => form.words.length > 1),
      (form) => form.words,
    ),
    single: group(
      right.filter((form) => form.words.length === 1 && form.claim.is !== 'person'),
      (form) => bucketsOf(form.words[0]!),
    ),
    bySpelling: group(right, (form) => [form.words.join('')]),
    people,
    bySurname: group(people, (person) => person.surname.slice(-1)),
    byGiven: group(people, (person) => [...new Set(person.givens.flatMap((given) => given.slice(0, 1)))]),
    byInitial: group(people, (person) => bucketsOf(person.surname.at(-1)!)),
    lists: set.claims.flatMap((claim) => (claim.kind === 'list' ? [new Set(claim.members.map(keyOf))] : [])),
    known: new Set(set.claims.flatMap(capitalWords)),
  };
}

/** A name as its folded words joined by blanks. */
export function keyOf(text: string): string {
  return wordsOf(text)
    .words.map((word) => word.lower)
    .join(' ');
}

/** Where a slip of a word is looked for: under its first letter, or under all the rest. */
export function bucketsOf(word: string): readonly string[] {
  return [`${word[0]}…`, `…${word.slice(1)}`];
}

function toForm(claim: NameClaim, text: string, wrong: boolean): Form {
  const { words } = wordsOf(text);
  return { claim, text: text.normalize('NFC'), wrong, words: words.map((word) => word.lower), written: words.map((word) => word.text) };
}

function toPerson(claim: NameClaim): Person {
  const [canonical, ...others] = [claim.name, ...claim.also].map((text) => bare(text)).filter((form) => form.words.length > 0);
  const full = canonical ?? { words: [fold(claim.name)], written: [claim.name], honorifics: [], hyphens: 0 };
  const length = surnameLength(
    full.hyphens,
    full.words,
    others.map((form) => form.words),
  );
  const surname = full.words.slice(-length);
  const givens = [full, ...others]
    .filter((form) => form.words.length > length && form.words.slice(-length).join(' ') === surname.join(' '))
    .map((form) => form.words.slice(0, -length));
  return {
    claim,
    surname,
    surnameText: full.written.slice(-length),
    givens,
    givenText: full.written.slice(0, -length),
    honorifics: new Set([canonical, ...others].flatMap((form) => form?.honorifics ?? [])),
  };
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
  const { words } = wordsOf(text);
  let from = 0;
  while (from < words.length - 1 && HONORIFICS.has(words[from]!.lower)) from++;
  let to = words.length;
  while (to > from + 1 && POST_NOMINALS.has(words[to - 1]!.lower)) to--;
  const kept = words.slice(from, to);
  let hyphens = 0;
  while (hyphens + 1 < kept.length && /^[-‐‑]$/.test(text.slice(kept.at(-2 - hyphens)!.end, kept.at(-1 - hyphens)!.start))) hyphens++;
  return {
    words: kept.map((word) => word.lower),
    written: kept.map((word) => word.text),
    honorifics: words.slice(0, from).map((word) => word.lower),
    hyphens,
  };
}

/** How many words the surname has: as an alias shows it, or the last word with the particles before it. */
function surnameLength(hyphens: number, name: readonly string[], others: readonly (readonly string[])[]): number {
  const tail = others.filter((form) => form.length < name.length && name.slice(-form.length).join(' ') === form.join(' '));
  if (tail.length > 0) return Math.min(...tail.map((form) => form.length));
  let length = Math.min(1 + hyphens, Math.max(1, name.length - 1));
  while (length + 1 < name.length && PARTICLES.has(name[name.length - 1 - length]!)) length++;
  return length;
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
