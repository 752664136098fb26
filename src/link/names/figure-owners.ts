import { wordsOf } from '../../extract/names.ts';
import type { Claim, ClaimSet, Quantity, ValueClaim } from '../../model.ts';
import { GENERIC } from '../lexicon/slots.ts';
import { group } from './name-index.ts';

/** A claim whose figure belongs to one name, with the claims of its kind that other names have. */
export interface Owner {
  readonly claim: ValueClaim;
  readonly text: string;
  /** The claim's sentence says where, or the name is known as a place. */
  readonly isPlace: boolean;
  /** Folded words of each name. */
  readonly names: readonly (readonly string[])[];
  /** Words of the claim, and of those about the same name, in dictionary form; gathered when first asked for. */
  readonly own: ReadonlySet<string>;
  /** Last words of the claim's subjects. */
  readonly heads: ReadonlySet<string>;
  /** Gathered when first asked for: where thousands of claims count the same thing, all families together would have millions of members. */
  readonly family: readonly Owner[];
}

/** The claims of a set whose figures belong to names. */
export interface Owners {
  /** By `keyOf` the value; claims that no name tells from the others have `null` for an owner. */
  readonly byValue: ReadonlyMap<string, readonly (Owner | null)[]>;
  readonly byClaim: ReadonlyMap<Claim, Owner>;
  /** Whether folded words are one of the names. */
  readonly hasName: (words: readonly string[]) => boolean;
}

const BUILT = new WeakMap<ClaimSet, Owners>();

/** Finds whose the figures of a set are, once however many drafts are checked, in time that grows with the number of claims. */
export function ownersOf(set: ClaimSet): Owners {
  let owners = BUILT.get(set);
  if (!owners) {
    owners = build(set);
    BUILT.set(set, owners);
  }
  return owners;
}

/** Values with the same key are equal, digit for digit. */
export function keyOf({ dimension, unit, low, high }: Quantity): string {
  return `${dimension} ${unit} ${low.toString()} ${high.toString()}`;
}

export function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((word, place) => word === other[place]);
}

export const CALENDAR =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Spring|Summer|Autumn|Winter|Easter|Christmas)\b/;

function build(set: ClaimSet): Owners {
  const values = set.claims.filter((claim): claim is ValueClaim => claim.kind === 'value' && claim.status === 'active');
  const toOwner = ownerMaker(set);
  const byClaim = new Map<Claim, Owner>();
  const kin = once(() => group([...byClaim.values()], (owner) => [...owner.heads].map((head) => kinKey(owner, head))));
  for (const claim of values) {
    const owner = toOwner(claim, (one) => familyOf(one, kin()));
    if (owner) byClaim.set(claim, owner);
  }
  const names = new Set([...byClaim.values()].flatMap((owner) => owner.names.map(nameKey)));
  return {
    byValue: mapOf(
      values,
      ({ quantity }) => keyOf(quantity),
      (claim) => byClaim.get(claim) ?? null,
    ),
    byClaim,
    hasName: (words) => names.has(nameKey(words)),
  };
}

function kinKey({ claim }: Owner, head: string): string {
  return `${claim.quantity.dimension} ${head}`;
}

function nameKey(words: readonly string[]): string {
  return words.join('\n');
}

function familyOf(owner: Owner, kin: ReadonlyMap<string, readonly Owner[]>): readonly Owner[] {
  const others = [...owner.heads].flatMap((head) => kin.get(kinKey(owner, head)) ?? []);
  return [...new Set(others)].filter((other) => other !== owner && !sharesName(owner, other));
}

/** Takes a claim and what finds the family of its owner; gives the owner, null where no name pins the claim down. */
type OwnerMaker = (claim: ValueClaim, family: (owner: Owner) => readonly Owner[]) => Owner | null;

function ownerMaker(set: ClaimSet): OwnerMaker {
  const places = new Set(set.claims.flatMap((claim) => (claim.kind === 'name' && claim.is === 'place' ? [claim.name, ...claim.also] : [])));
  const byText = once(() =>
    group(
      set.claims.filter(({ kind }) => kind !== 'name'),
      ({ about }) => [...new Set(about)],
    ),
  );
  const known = new Map<string, ReadonlySet<string>>();
  const wordsAbout = (text: string): ReadonlySet<string> => {
    const words = known.get(text) ?? new Set((byText().get(text) ?? []).flatMap(lemmasOf));
    known.set(text, words);
    return words;
  };
  return (claim, family) => {
    const proper = claim.about.filter(isProper);
    const text = proper.find((name) => claim.says.includes(name)) ?? proper[0];
    if (text === undefined) return null;
    const own = once(() => new Set([...lemmasOf(claim), ...proper.flatMap((name) => [...wordsAbout(name)])]));
    const kin = once(() => family(owner));
    const owner: Owner = {
      claim,
      text,
      isPlace: PLACING.some((word) => claim.says.includes(`${word} ${text}`)) || places.has(text),
      names: proper.map((name) => wordsOf(name).words.map((word) => word.lower)),
      get own() {
        return own();
      },
      heads: new Set(claim.of.flatMap((subject) => wordsOf(subject).words.at(-1)?.lemma ?? [])),
      get family() {
        return kin();
      },
    };
    return owner;
  };
}

const PLACING = ['in', 'at', 'in the', 'at the', 'from', 'near', 'off'];

function lemmasOf({ says, of, about }: Claim): readonly string[] {
  return [says, ...of, ...about].flatMap((text) => wordsOf(text).words.map((word) => word.lemma));
}

/** "Elm", "Oak Bay", "UK": every word has a capital, and it is no word of the calendar. */
function isProper(text: string): boolean {
  const { words } = wordsOf(text);
  return words.length > 0 && words.every((word) => word.kind === 'word' && word.capital) && !CALENDAR.test(text) && !/^Q\d/.test(text);
}

function sharesName(one: Owner, other: Owner): boolean {
  return one.names.some((name) =>
    other.names.some((also) => isSame(name, also) || name.some((word) => !GENERIC.has(word) && also.includes(word))),
  );
}

function mapOf<T, U>(items: readonly T[], key: (item: T) => string, value: (item: T) => U): ReadonlyMap<string, readonly U[]> {
  const lists = new Map<string, U[]>();
  for (const item of items) {
    const list = lists.get(key(item));
    if (list) list.push(value(item));
    else lists.set(key(item), [value(item)]);
  }
  return lists;
}

/** Makes a thing when it is first asked for. */
function once<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
