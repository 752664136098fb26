import { wordsOf } from '../../extract/names.ts';
import type { ClaimSet, ListClaim } from '../../model.ts';
import { FUNCTION_WORDS } from '../lexicon/function-words.ts';
import { group } from '../names/name-index.ts';
import type { Reading } from '../reading.ts';
import type { Member } from './coordination.ts';
import { type Keyed, keyedMembers } from './keyed-lists.ts';
import { mayExcept } from './list-frames.ts';

/** A list of the claims, read once however many drafts are checked. */
export interface ReadyList {
  readonly claim: ListClaim;
  /** Its members as pairs; null where they are plain ones. */
  readonly keyed: readonly Keyed[] | null;
  readonly members: readonly Member[];
  /** Words that tell that a text speaks of it. */
  readonly cues: ReadonlySet<string>;
}

/**
 * The lists of which a draft has the last word of a member, and those that it may say an exception to, in the order of the file: no
 * other list can have anything to say there.
 */
export function listsNear(readings: readonly Reading[], set: ClaimSet): readonly ReadyList[] {
  const { lists, byLast, byCue, always } = indexOf(set);
  if (lists.length === 0) return [];
  const found = new Set(always);
  const addAll = (places: readonly number[] = []) => {
    for (const place of places) found.add(place);
  };
  for (const reading of readings) {
    for (const word of reading.has) addAll(byLast.get(word));
    if (!mayExcept(reading)) continue;
    for (const { lemma, lower } of reading.words) {
      addAll(byCue.get(lemma));
      addAll(byCue.get(lower));
    }
  }
  return [...found].sort((one, other) => one - other).map((place) => lists[place]!);
}

interface ListIndex {
  readonly lists: readonly ReadyList[];
  /** Places in `lists` by the last words of their members, in the singular and with an s. */
  readonly byLast: ReadonlyMap<string, readonly number[]>;
  readonly byCue: ReadonlyMap<string, readonly number[]>;
  /** Lists with a member that has no words. */
  readonly always: readonly number[];
}

const BUILT = new WeakMap<ClaimSet, ListIndex>();

function indexOf(set: ClaimSet): ListIndex {
  let index = BUILT.get(set);
  if (!index) {
    index = build(set);
    BUILT.set(set, index);
  }
  return index;
}

function build(set: ClaimSet): ListIndex {
  const lists = set.claims.flatMap((claim) => (claim.kind === 'list' && claim.status === 'active' ? [toReady(claim)] : []));
  const ends = lists.map(({ keyed, members }) =>
    keyed ? keyed.map(({ value }) => value.at(-1)) : members.map(({ words }) => words.at(-1)),
  );
  const places = [...lists.keys()];
  return {
    lists,
    byLast: group(places, (place) => [...new Set(ends[place]!.flatMap((end) => (end === undefined ? [] : formsOf(end))))]),
    byCue: group(places, (place) => [...lists[place]!.cues]),
    always: places.filter((place) => ends[place]!.includes(undefined)),
  };
}

function formsOf(word: string): readonly string[] {
  return [word, `${word}s`, word.replace(/s$/, '')];
}

function toReady(claim: ListClaim): ReadyList {
  const members = claim.members.map(toMember);
  return { claim, keyed: keyedMembers(claim), members, cues: cuesOf(claim, members) };
}

function toMember(text: string): Member {
  const { words } = wordsOf(text);
  // Articles are left out on both sides: "Tin Orchard" is The Tin Orchard.
  const own = words.length > 1 && /^(?:the|an?)$/.test(words[0]!.lower) ? words.slice(1) : words;
  return { text, words: own.map((word) => word.lower), capital: own[0]?.capital ?? false };
}

function cuesOf(claim: ListClaim, members: readonly Member[]): ReadonlySet<string> {
  const own = new Set(members.flatMap((member) => member.words));
  const words = [...claim.of, ...claim.about].flatMap((text) => wordsOf(text).words);
  return new Set(
    words
      .filter((word) => word.kind === 'word' && !FUNCTION_WORDS.has(word.lower) && !own.has(word.lower))
      .flatMap((word) => [word.lower, word.lemma]),
  );
}
