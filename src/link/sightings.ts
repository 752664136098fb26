import type { NameClaim, Relation } from '../model.ts';
import type { Reading } from './reading.ts';

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
  /** Wrong on purpose: a correction that quotes the slip. */
  readonly setAside?: string;
}

/** Whether a sighting contradicts its claim. */
export function isWrong(sighting: Sighting): boolean {
  return sighting.wrong !== null;
}
