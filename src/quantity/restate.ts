import { Decimal } from 'decimal.js';
import type { Quantity } from '../model.ts';
import { sameValue } from './interval.ts';
import { printQuantity, printRate } from './print.ts';
import { withBound, withoutSuffix } from './print-bound.ts';
import { DIGITS, groupLike, placesOf, readDigits } from './written-digits.ts';

/**
 * States a claim's figure the way a draft wrote its own: words stay words, "£1.6m" keeps its sign and scale, a bare number in
 * a table stays bare. In: the claim's figure and how its file writes it, the draft's surface and how that was read. Out: null
 * where the notation has no way to say it.
 */
export function restate(claim: Quantity, house: string, surface: string, written: Quantity): string | null {
  // "The second-largest" loses its number for "the largest", and is not told by another.
  if (claim.dimension === 'rank' && IS_FIRST.test(house)) return null;
  const rated = inOtherRate(claim, surface, written);
  if (rated !== null) return rated;
  const { sign, ...unsigned } = claim;
  const per = written.per !== null && STATES_RATE.test(surface) ? (claim.per ?? written.per) : null;
  const aim: Quantity = { ...unsigned, per, ...(sign !== undefined && SIGNED.test(surface) ? { sign } : {}) };
  const isBare = IS_BARE.test(surface) && written.dimension !== 'count';
  const number = numberIn(aim, house, surface, written, isBare);
  if (number !== null || isBare) return number;
  if (IS_VERB.test(surface) && aim.dimension === 'multiple' && !HAS_VERB.test(aim.low.toFixed())) return null;
  // A speed whose claim has the time apart, in `per`, is not told in the claim's own words.
  const isToldInFull = !aim.unitWord?.includes(' per ') || STATES_RATE.test(house);
  if (isToldInFull && isOtherUnit(aim, written) && /\d/.test(surface) === /\d/.test(house) && !/\d-\p{L}/u.test(surface)) {
    return house + (claim.per === null && aim.per !== null ? (RATE.exec(surface)?.[0] ?? printRate(aim.per)) : '');
  }
  const printed = printQuantity(aim, surface, house);
  return printed.split(' ').length > MOST_WORDS && !/\d/.test(printed) ? printQuantity(aim, '', house) : printed;
}

const IS_FIRST = /^(?:the )?(?:most|least|best|worst|\p{L}+est)\b/iu;
const SIGNED = /^[+\-−–]|\bminus\b/;
const STATES_RATE = /\b(?:per|an?|each|every)\b|\//i;
const RATE = /\s(?:per|an?|each|every)\s[^\d]{1,40}$/i;
/** "11.9", whose unit stands in the header of its column. */
const IS_BARE = /^[+\-−–]?\d[\d,.]*$/;
const IS_VERB = /^(?:doubl|trebl|tripl|quadrupl|halv|quintupl)/i;
const HAS_VERB = /^(?:0\.5|[2-5])$/;
/** "Four thousand seven hundred and fifty" is easier read in digits. */
const MOST_WORDS = 5;

/** Pounds and pence are units like hours and minutes; currencies are told apart by their signs. */
function isOtherUnit(claim: Quantity, { dimension, unit, unitWord }: Quantity): boolean {
  if (claim.dimension !== dimension || claim.unitWord === unitWord) return false;
  return claim.dimension === 'measure' || claim.dimension === 'duration' || (claim.dimension === 'money' && claim.unit === unit);
}

/** "600 requests per second" where only the rate is wrong: "600 requests per minute". */
function inOtherRate(claim: Quantity, surface: string, written: Quantity): string | null {
  const [known, said] = [claim.per?.split(' ') ?? [], written.per?.split(' ') ?? []];
  const [right, wrong] = [known.at(-1), said.at(-1)];
  const isOnlyRate = sameValue({ ...claim, per: null }, { ...written, per: null }) && claim.bound === written.bound;
  if (!isOnlyRate || !right || !wrong || known.length !== said.length || right === wrong) return null;
  if (!known.slice(0, -1).every((part, index) => part === said[index]) || !surface.endsWith(wrong)) return null;
  const lead = surface.slice(0, -wrong.length);
  return lead.replace(/\ban? $/, `${/^[aeio]|^hour/.test(right) ? 'an' : 'a'} `) + right;
}

/** Puts the claim's number in place of the digits, where nothing but number and hedge has to change; null where more has to. */
function numberIn(claim: Quantity, house: string, surface: string, written: Quantity, isBare: boolean): string | null {
  const plain = withoutSuffix(surface);
  const found = DIGITS.exec(plain);
  if (!found || !isSameFrame(claim, written, isBare)) return null;
  const digits = readDigits(found[0]);
  const [before, after] = [plain.slice(0, found.index), plain.slice(found.index + found[0].length)];
  // "3rd" becomes "2nd", which is more than its number.
  if (DIGITS.test(after) || (claim.dimension === 'rank' && /^\p{L}/u.test(after))) return null;
  const size = digits.isZero() ? sizeOfNought(written, after) : written.low.abs().div(digits);
  const value = size && claim.low.abs().div(size);
  if (!size || !value || value.dp() > 4 || !isFit(value, size, after, claim, isBare)) return null;
  if (/\p{L}{4}/u.test(after) && claim.dimension !== 'count' && value.eq(1) !== digits.eq(1)) return null;
  const number = groupLike(value.toFixed(placesFor(value, size, claim, found[0])), found[0]);
  const printed = withBound(claim, before.replace(HEDGE, '') + number + after, surface, house);
  return /^\p{Lu}\p{Ll}/u.test(surface) ? printed.charAt(0).toUpperCase() + printed.slice(1) : printed;
}

/** Words and marks of a hedge in front of the number; currency signs and codes stay. */
const HEDGE = /^(?:[A-Za-z]?[a-z]{1,20}[ -]|[<>≤≥~≈] ?){1,4}/;

function isSameFrame(claim: Quantity, written: Quantity, isBare: boolean): boolean {
  return (
    claim.dimension === written.dimension &&
    claim.unit === written.unit &&
    (isBare || claim.unitWord === written.unitWord) &&
    (claim.per === written.per || claim.per === null) &&
    (claim.sign ?? 1) === (written.sign ?? 1) &&
    [claim, written].every(({ low, high, parts, bound }) => low.eq(high) && !parts && bound !== 'vague')
  );
}

/** What one stands for where the number is nought: a percentage and a plain number are themselves. */
function sizeOfNought({ dimension, unit }: Quantity, after: string): Decimal | null {
  return dimension === 'percent' || dimension === 'points' || (unit === null && !/\p{L}/u.test(after)) ? new Decimal(1) : null;
}

/** "£1.6m" does not become "£1,600m", nor 22p "120p". */
function isFit(value: Decimal, size: Decimal, after: string, { dimension }: Quantity, isBare: boolean): boolean {
  if (isBare || dimension === 'measure' || dimension === 'duration' || size.eq(1)) return true;
  if (size.lt(1)) return value.lt(100);
  return /\p{L}/u.test(after) && value.gte(1) && value.lt(1000);
}

/** Pence are two places; else the number is printed to the place that the claim is known to. */
function placesFor(value: Decimal, size: Decimal, { dimension, step }: Quantity, digits: string): number {
  if (dimension === 'money' && size.eq(1)) return value.dp() > 0 || placesOf(digits) === 2 ? Math.max(2, value.dp()) : 0;
  const known = step.isZero() ? 0 : step.div(size).dp();
  return Math.max(value.dp(), known <= Math.max(1, placesOf(digits)) ? known : 0);
}
