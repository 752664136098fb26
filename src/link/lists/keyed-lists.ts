import { wordsOf } from '../../extract/names.ts';
import type { ListClaim, Match } from '../../model.ts';
import { type Reading, rangeOf } from '../reading.ts';
import { toWordsConflict } from '../words-conflict.ts';

/** A member that pairs a thing with a name: "blades: Porto". Words folded, keys in dictionary form. */
export interface Keyed {
  readonly keys: readonly string[];
  readonly value: readonly string[];
  readonly text: string;
}

/** The members of a list whose every member is a pair with a colon; null where it is an ordinary list. */
export function keyedMembers(claim: ListClaim): readonly Keyed[] | null {
  const pairs = claim.members.map((member) => /^([^:]{1,60}): (\P{N}{1,80})$/u.exec(member));
  if (pairs.length < 2 || pairs.some((pair) => pair === null)) return null;
  return pairs.map((pair) => ({
    keys: wordsOf(pair![1]!).words.map((word) => word.lemma),
    value: wordsOf(pair![2]!).words.map((word) => word.lower),
    text: pair![2]!,
  }));
}

/** Holds every pair of a sentence or table row against the pairs of the claim: the value of another pair is wrong. */
export function linkKeyed(readings: readonly Reading[], claim: ListClaim, members: readonly Keyed[]): readonly Match[] {
  return readings.flatMap((reading) => {
    const places = placesIn(reading, members);
    return pairUp(reading, places, members).flatMap(({ key, value }) => {
      if (key === value.member) return [];
      return [conflict(reading, value.from, value.to, claim, members[key]!)];
    });
  });
}

interface Place {
  readonly kind: 'key' | 'value';
  readonly member: number;
  readonly from: number;
  readonly to: number;
}

function placesIn(reading: Reading, members: readonly Keyed[]): readonly Place[] {
  const { words } = reading;
  const places: Place[] = [];
  for (let at = 0; at < words.length; at++) {
    for (const [member, { keys, value }] of members.entries()) {
      if (value.every((word, offset) => words[at + offset]?.lower === word) && words[at]!.capital)
        places.push({ kind: 'value', member, from: at, to: at + value.length });
      else if (keys.every((word, offset) => words[at + offset]?.lemma === word))
        places.push({ kind: 'key', member, from: at, to: at + keys.length });
    }
  }
  return places;
}

function pairUp(reading: Reading, places: readonly Place[], members: readonly Keyed[]): readonly { key: number; value: Place }[] {
  const { passage, sentence, words } = reading;
  if (passage.cell && !passage.cell.header) {
    const heads = wordsOf(`${passage.cell.rowHeader} ${passage.cell.columnHeader}`).words.map((word) => word.lemma);
    const key = members.findIndex((member) => member.keys.every((word) => heads.includes(word)));
    const value = places.find((place) => place.kind === 'value');
    return key >= 0 && value ? [{ key, value }] : [];
  }
  return [...new Set(places.map((place) => sentence[place.from]!))].flatMap((number) => {
    const own = places.filter((place) => sentence[place.from] === number);
    const keys = own.filter((place) => place.kind === 'key');
    const values = own.filter((place) => place.kind === 'value');
    if (keys.length !== values.length || keys.length === 0) return [];
    const respectively = words.some((word, index) => sentence[index] === number && word.lower === 'respectively');
    const alternating = own.every((place, index) => index === 0 || place.kind !== own[index - 1]!.kind);
    return alternating || respectively ? keys.map((key, index) => ({ key: key.member, value: values[index]! })) : [];
  });
}

function conflict(reading: Reading, from: number, to: number, claim: ListClaim, { keys, text }: Keyed): Match {
  return toWordsConflict({
    passage: reading.passage,
    range: rangeOf(reading, from, to),
    claim,
    relation: 'other-member',
    certainty: 'certain',
    reason: `the claim pairs ${keys.join(' ')} with ${text}`,
    expected: text,
    cue: `“${keys.join(' ')}” beside it`,
    score: 1,
  });
}
