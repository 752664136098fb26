import type { ListClaim, Match, Relation } from '../../model.ts';
import type { NameIndex } from '../names/name-index.ts';
import { nearness } from '../names/near.ts';
import { type Reading, rangeOf } from '../reading.ts';
import { toWordsConflict } from '../words-conflict.ts';
import type { Item, Member } from './coordination.ts';

/** A list with what tells that a text speaks of it. */
export interface Listed {
  readonly claim: ListClaim;
  readonly members: readonly Member[];
  readonly cues: ReadonlySet<string>;
  readonly index: NameIndex;
  /** The list is of those that did not: "did not sign". */
  readonly isDenial: boolean;
}

/** Whether the order of a list is part of the claim: it says so, or its sentence or subject does. */
export function isOrdered({ ordered, says, of }: ListClaim): boolean {
  return (
    ordered || /\bin (?:this|that|the following) order\b|\bfirst, then\b|, then /i.test(says) || of.some((text) => /\border\b/i.test(text))
  );
}

/** A slip of a member: nearly the same word, or one word of several exchanged for a near one. */
export function isSlip(reading: Reading, item: Item, member: Member, index: NameIndex): boolean {
  const written = reading.words.slice(item.from, item.to).map((word) => word.lower);
  const trimmed = written.slice(0, member.words.length);
  if (trimmed.length < member.words.length) return false;
  const wrong = member.words.flatMap((word, place) => (trimmed[place] === word ? [] : [place]));
  const place = wrong[0];
  if (wrong.length !== 1 || place === undefined) return false;
  const near = nearness(trimmed[place]!, member.words[place]!);
  if (index.known.has(trimmed[place]!)) return false;
  return near !== null && (member.words.length > 1 || near === 'sure' || member.words[0]!.length >= 6);
}

/** A match that says which member should stand at an item. */
export function wrongMember(reading: Reading, item: Item, listed: Listed, member: number, certainty: Match['certainty']): Match {
  const length = listed.members[member]!.words.length;
  const to = isSlip(reading, item, listed.members[member]!, listed.index) ? Math.min(item.to, item.from + length) : item.to;
  return {
    ...conflict(
      reading,
      item.from,
      to,
      listed,
      'other-member',
      listed.claim.members[member]!,
      `the list has ${listed.claim.members.join(', ')}`,
    ),
    certainty,
  };
}

/** A conflict at words [from, to). */
export function conflict(
  reading: Reading,
  from: number,
  to: number,
  { claim }: Listed,
  relation: Relation,
  expected: string,
  reason: string,
): Match {
  return toWordsConflict({
    passage: reading.passage,
    range: rangeOf(reading, from, to),
    claim,
    relation,
    certainty: 'certain',
    reason,
    expected,
    cue: 'the other members beside it',
    score: 1,
  });
}

/** An enumeration that is the list. */
export function agreement(reading: Reading, items: readonly Item[], listed: Listed): Match {
  const { at: _, ...match } = conflict(reading, items[0]!.from, items.at(-1)!.to, listed, 'same', '', '');
  return { ...match, state: 'agrees', expected: null, reason: null };
}
