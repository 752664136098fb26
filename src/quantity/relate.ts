import { Decimal } from 'decimal.js';
import type { Quantity, Relation, Rounding } from '../model.ts';
import type { Pair } from './align.ts';
import { aboutWidth, closed, contains, holds, roundPlace, toInterval } from './interval.ts';

/** How the draft's figure stands to the claim's, both on one scale. */
export function relate(pair: Pair, round: Rounding): Relation {
  const { claim, draft } = pair;
  if (draft.bound === 'vague' || claim.bound === 'vague') return relateVague(claim, draft);
  if (isRange(claim) || isRange(draft)) return relateRanges(claim, draft);
  const [claimSide, draftSide] = [side(claim), side(draft)];
  if (claimSide === 0 && draftSide === 0) return relatePoints(pair, round);
  if (claimSide === 0) return boundAdded(pair, round);
  if (draftSide === 0) return boundDropped(pair, round);
  return claimSide === draftSide ? sameSide(pair) : oppositeSides(pair);
}

/** The same digits in another place, £8.3bn and £8.3m: the claim's figure is a power of ten away. */
function isMagnitudeSlip(claim: Decimal, draft: Decimal, half: Decimal): boolean {
  if (claim.lte(0) || draft.lte(0)) return false;
  for (let power = -12; power <= 12; power++) {
    if (power === 0) continue;
    const factor = new Decimal(10).pow(power);
    const scaled = draft.times(factor);
    if (scaled.eq(claim)) return true;
    // Rounded as well as misplaced: only by thousands, and only where two digits or more agree.
    if (power % 3 === 0 && draft.sd() > 1 && scaled.minus(claim).abs().lte(half.times(factor))) return true;
  }
  return false;
}

/** Errors, as shares of the claim's value, up to which a rounding is fair, and up to which it is only loose. */
const FAIR = new Decimal('0.1');
const LOOSE = new Decimal('0.15');
const LOOSE_WITH_HEDGE = new Decimal('0.25');
/** "Nearly 3,400" is near: further off than this share it is no longer true. */
const NEAR = new Decimal('0.15');
/** A claim of "more than N" states nothing about figures beyond this many times N. */
const STRETCH = new Decimal('1.5');
const TWICE = new Decimal(2);

type Side = -1 | 0 | 1;

function side(quantity: Quantity): Side {
  switch (quantity.bound) {
    case 'over':
    case 'atLeast':
      return 1;
    case 'under':
    case 'atMost':
      return -1;
    default:
      return 0;
  }
}

function isRange(quantity: Quantity): boolean {
  return quantity.bound === 'between' || !quantity.low.eq(quantity.high);
}

function relatePoints(pair: Pair, round: Rounding): Relation {
  const { claim, draft } = pair;
  const error = claim.low.minus(draft.low).abs();
  if (error.isZero()) return 'same';
  if (error.lte(claim.low.abs().times(pair.slack))) return 'rounded';
  const rounding = roundingOf(pair, round);
  if (rounding) return rounding;
  if (holds(toInterval(claim), draft.low) && round !== 'exact') return 'tighter';
  return far(pair);
}

/** Whether the draft's number is the claim's with fewer places; null when it is another number. */
function roundingOf(pair: Pair, round: Rounding): 'same' | 'rounded' | 'very-loose' | null {
  const { claim, draft, slack, leeway } = pair;
  const error = claim.low.minus(draft.low).abs();
  if (error.isZero()) return 'same';
  if (round === 'exact') return null;
  if (typeof round === 'number') return error.lte(claim.low.abs().times(round)) ? 'rounded' : null;
  if (error.lte(leeway)) return 'rounded';
  const hedged = draft.bound === 'about';
  const half = draft.step.div(2);
  const width = hedged ? Decimal.max(half, aboutWidth(draft.low, draft.step)) : half;
  const share = claim.low.isZero() ? error : error.div(claim.low.abs());
  if (error.lte(width.plus(claim.low.abs().times(slack)))) {
    if (share.lte(FAIR)) return 'rounded';
    return share.lte(hedged ? LOOSE_WITH_HEDGE : LOOSE) ? 'very-loose' : null;
  }
  return isRoundNumber(claim.low, draft.low, share) ? 'very-loose' : null;
}

/**
 * 48,000 for 48,031: a whole number is exact as it stands, yet a round one for a long one is a custom of headlines.
 * It takes four digits to round from, and a fiftieth of the value is the most that may be lost.
 */
function isRoundNumber(claim: Decimal, draft: Decimal, share: Decimal): boolean {
  if (claim.sd() < 4 || draft.sd() > 3 || draft.sd() < 2 || !draft.isInteger() || share.gt('0.02')) return false;
  const place = roundPlace(draft);
  return place.gte(10) && claim.minus(draft).abs().lte(place.div(2));
}

function boundAdded(pair: Pair, round: Rounding): Relation {
  const { claim, draft } = pair;
  if (claim.low.eq(draft.low)) return isLimit(draft) ? 'very-loose' : 'bound-added';
  if (holds(toInterval(draft), claim.low)) return looser(pair);
  const within = round !== 'exact' && holds(toInterval(claim), draft.low) && claim.bound === 'about';
  return within ? 'bound-added' : far(pair);
}

/** Times and shares are often limits to begin with: an answer within eight hours comes in no more than eight hours. */
function isLimit(draft: Quantity): boolean {
  return draft.bound === 'atMost' && (draft.dimension === 'duration' || draft.dimension === 'percent');
}

function boundDropped(pair: Pair, round: Rounding): Relation {
  const { claim, draft } = pair;
  if (roundingOf(pair, round)) return draft.bound === 'about' ? 'very-loose' : 'bound-dropped';
  if (!holds(toInterval(claim), draft.low)) return far(pair);
  return isBeyond(claim, draft) ? far(pair) : 'tighter';
}

function sameSide(pair: Pair): Relation {
  const { claim, draft } = pair;
  if (claim.low.eq(draft.low)) return claim.bound === draft.bound ? 'same' : 'looser';
  // A limit is stated as it stands: "up to 40" is not a loose way to say up to 30.
  if (claim.bound === 'atMost' && draft.bound === 'atMost') return far(pair);
  if (contains(toInterval(draft), toInterval(claim))) return looser(pair);
  return far(pair);
}

function oppositeSides(pair: Pair): Relation {
  const { claim, draft } = pair;
  if (claim.low.eq(draft.low)) return 'bound-reversed';
  if (!holds(toInterval(claim), draft.low)) return far(pair);
  return draft.near && !isBeyond(claim, draft) ? 'tighter' : 'bound-reversed';
}

function isBeyond(claim: Quantity, draft: Quantity): boolean {
  return draft.low.gt(claim.low.times(STRETCH)) || draft.low.times(STRETCH).lt(claim.low);
}

/** The draft says less than the claim, and truly so. */
function looser({ claim, draft }: Pair): Relation {
  const distance = claim.low.minus(draft.low).abs();
  if (draft.near && distance.gt(draft.low.abs().times(NEAR))) return 'disjoint';
  const [less, more] = claim.low.lt(draft.low) ? [claim.low, draft.low] : [draft.low, claim.low];
  return more.gt(less.times(TWICE)) ? 'very-loose' : 'looser';
}

function far({ claim, draft }: Pair): Relation {
  if (claim.dimension === 'multiple') return 'multiple';
  if (claim.dimension === 'rank' || claim.dimension === 'age') return 'disjoint';
  return isMagnitudeSlip(claim.low, draft.low, draft.step.div(2)) ? 'magnitude' : 'disjoint';
}

function relateRanges(claim: Quantity, draft: Quantity): Relation {
  if (claim.low.eq(draft.low) && claim.high.eq(draft.high) && isRange(claim) && isRange(draft)) return 'same';
  const [claimed, drafted] = [toInterval(plainFloor(claim)), toInterval(plainFloor(draft))];
  if (contains(drafted, narrowed(claim, claimed)) && contains(claimed, narrowed(draft, drafted))) return 'same';
  if (contains(drafted, narrowed(claim, claimed))) {
    const far = draft.bound !== 'between' && draft.high.gt(claim.high.times(TWICE));
    return far || (draft.bound === 'between' && draft.high.gt(claim.high.times(10))) ? 'very-loose' : 'looser';
  }
  if (draft.bound === 'about' && !isRange(draft) && holds(claimed, draft.low)) return 'looser';
  if (contains(claimed, narrowed(draft, drafted))) return 'tighter';
  const slips = isRange(claim) && isRange(draft) && draft.low.times(claim.high).eq(draft.high.times(claim.low));
  return slips && isMagnitudeSlip(claim.high, draft.high, new Decimal(0)) ? 'magnitude' : 'disjoint';
}

/** A range that begins at nought or one is a ceiling: "1–30 users" are up to 30. */
function plainFloor(quantity: Quantity): Quantity {
  const isCeiling = quantity.bound === 'between' && quantity.dimension === 'count' && quantity.low.lte(1) && quantity.low.gte(0);
  return isCeiling ? { ...quantity, bound: 'atMost' } : quantity;
}

/** The numbers as printed, without the width of their last place. */
function narrowed(quantity: Quantity, set: ReturnType<typeof toInterval>): ReturnType<typeof toInterval> {
  return set.low !== null && set.high !== null ? closed(quantity.low, quantity.high) : set;
}

/** "Dozens", "thousands": an order of magnitude, and true of somewhat more. */
function relateVague(claim: Quantity, draft: Quantity): Relation {
  if (claim.bound === 'vague' && draft.bound === 'vague') return claim.low.eq(draft.low) ? 'same' : overlap(claim, draft);
  if (claim.bound === 'vague') return holds(closed(claim.low, claim.high), draft.low) ? 'tighter' : 'disjoint';
  if (claim.low.gte(draft.low) && claim.low.lte(draft.high)) return 'looser';
  const nearly = claim.low.gte(draft.low.times('0.75')) && claim.low.lte(draft.high.times(10));
  return nearly ? 'very-loose' : 'disjoint';
}

function overlap(claim: Quantity, draft: Quantity): Relation {
  return claim.low.lte(draft.high) && draft.low.lte(claim.high) ? 'looser' : 'disjoint';
}
