import { toSource } from '../../draft/segments.ts';
import type { NameClaim, NameMention, Relation } from '../../model.ts';
import { type Reading, rangeOf } from '../reading.ts';

/** A place where a named claim is written, rightly or wrongly. Indices count the words of the reading. */
export interface Sighting {
  readonly reading: Reading;
  readonly from: number;
  readonly to: number;
  readonly claim: NameClaim;
  readonly relation: Relation;
  readonly certainty: 'certain' | 'likely';
  /** The words that are wrong, and what stands there by the claim. */
  readonly wrong: { readonly from: number; readonly to: number; readonly expected: string } | null;
  readonly reason: string | null;
  /** What was found that ties the words to the claim. */
  readonly cue: string;
  /** Several people of the file have this name: which one is meant does not show. */
  readonly shared?: boolean;
  /** Wrong on purpose: a correction that quotes the slip. */
  readonly setAside?: string;
}

/** Which sighting holds a word of a reading, by the word's index. */
export type Cover = Map<number, Sighting>;

/** The words that sightings of one reading hold; the earlier sighting keeps a word. */
export function toCover(sightings: readonly Sighting[]): Cover {
  const cover: Cover = new Map();
  for (const sighting of sightings) lay(cover, sighting);
  return cover;
}

/** Adds a sighting to a cover. */
export function lay(cover: Cover, sighting: Sighting): void {
  for (let at = sighting.from; at < sighting.to; at++) if (!cover.has(at)) cover.set(at, sighting);
}

/** The first sighting that holds one of the words [from, to). */
export function over(cover: Cover, from: number, to: number): Sighting | undefined {
  for (let at = from; at < to; at++) {
    const sighting = cover.get(at);
    if (sighting) return sighting;
  }
  return undefined;
}

/** A sighting of another name where the claim's is meant. */
export function toStandIn(
  reading: Reading,
  from: number,
  to: number,
  claim: NameClaim,
  expected: string,
  certainty: Sighting['certainty'],
  cue: string,
): Sighting {
  return {
    reading,
    from,
    to,
    claim,
    relation: claim.is === 'place' ? 'other-place' : 'other-name',
    certainty,
    wrong: { from, to, expected },
    reason: `the claims have ${claim.name} here`,
    cue,
  };
}

/** The words [from, to) of a reading as a mention. */
export function toMention(reading: Reading, from: number, to: number): NameMention {
  const range = rangeOf(reading, from, to);
  const { passage } = reading;
  return {
    kind: 'name',
    passage: passage.index,
    range,
    span: toSource(passage, range),
    surface: passage.text.slice(range.start, range.end),
  };
}
