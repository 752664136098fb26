import { ADDRESS_RIVALS, COURTESY, FEMALE, MALE, OFFICES, SAME_ADDRESS } from '../../extract/lexicon/address.ts';
import { HONORIFICS, RARE_HONORIFICS } from '../../extract/lexicon/titles.ts';
import { wordsOf } from '../../extract/names.ts';
import type { NameClaim } from '../../model.ts';
import { addressFrom } from '../names/person-parts.ts';
import type { Sighting } from '../names/sightings.ts';

/** A form of address that a person does not have, and the one that the claim gives. */
export interface WrongAddress {
  /** Index of the word in the sighting's reading. */
  readonly at: number;
  readonly expected: string;
  readonly certainty: 'certain' | 'likely';
}

/** "Dr" for a professor, "Ms" for Mr, "Lord" for Sir: the form of address before a name contradicts the claim's own. */
export function wrongAddress({ reading, from, to, claim }: Sighting): WrongAddress | null {
  const own = addressesOf(claim);
  if (own.length === 0) return null;
  const words = new Set(own.map(({ word }) => word));
  for (let at = addressFrom(reading, from); at < to - 1 && HONORIFICS.has(reading.words[at]!.lower); at++) {
    const written = plain(reading.words[at]!.lower);
    if (words.has(written)) continue;
    const rival = own.find(({ word }) => contradicts(written, word, words));
    if (rival)
      return {
        at,
        expected: rival.text,
        certainty: isHonour(written) || isHonour(rival.word) || isOtherOffice(written, rival.word, words) ? 'likely' : 'certain',
      };
  }
  return null;
}

interface Address {
  readonly word: string;
  readonly text: string;
}

function contradicts(written: string, own: string, all: ReadonlySet<string>): boolean {
  const isOf = (set: ReadonlySet<string>) => [...all].some((word) => set.has(word));
  if (MALE.has(written) && FEMALE.has(own)) return !isOf(MALE);
  if (FEMALE.has(written) && MALE.has(own)) return !isOf(FEMALE);
  if (written === 'mx' || own === 'mx') return COURTESY.has(written) && COURTESY.has(own);
  // Nobody is knighted in passing.
  if (isHonour(written) && COURTESY.has(own)) return ![...all].some(isHonour);
  return ADDRESS_RIVALS.some((rivals) => rivals.has(written) && rivals.has(own)) || isOtherOffice(written, own, all);
}

/** "Senator" for a judge. Whoever has several forms of address may have one more. */
function isOtherOffice(written: string, own: string, all: ReadonlySet<string>): boolean {
  const office = OFFICES.find((words) => words.has(written));
  const mine = OFFICES.find((words) => words.has(own));
  return (
    office !== undefined &&
    mine !== undefined &&
    office !== mine &&
    [...all].every((word) => mine.has(word) || !OFFICES.some((words) => words.has(word)))
  );
}

function isHonour(word: string): boolean {
  return RARE_HONORIFICS.has(word);
}

/** The forms of address in a claim's name, its other forms and its roles. */
function addressesOf(claim: NameClaim): readonly Address[] {
  let found = FOUND.get(claim);
  if (!found) {
    const leading = [claim.name, ...claim.also].flatMap((text) => {
      const { words } = wordsOf(text);
      const end = words.findIndex((word) => !HONORIFICS.has(word.lower));
      return words.slice(0, Math.max(0, end));
    });
    const taught = claim.roles.flatMap((text) => wordsOf(text).words.slice(0, 1)).filter((word) => word.lower === 'professor');
    found = [...leading, ...taught].map((word) => ({ word: plain(word.lower), text: capitalised(word.text) }));
    FOUND.set(claim, found);
  }
  return found;
}

const FOUND = new WeakMap<NameClaim, readonly Address[]>();

function plain(word: string): string {
  return SAME_ADDRESS.get(word) ?? word;
}

function capitalised(word: string): string {
  return `${word[0]!.toUpperCase()}${word.slice(1)}`;
}
