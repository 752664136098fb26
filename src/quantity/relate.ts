import { Decimal } from 'decimal.js';
import type { Quantity, Relation, Rounding } from '../model.ts';
import type { Pair } from './align.ts';
import { aboutWidth, closed, contains, holds, roundPlace, toInterval } from './interval.ts';
import { isMagnitudeSlip } from './magnitude.ts';
import { isRange, relateRanges } from './relate-ranges.ts';

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

/** Errors, as shares of the claim's value, up to which a rounding is fair, and up to which it is only loose. */
const FAIR = new Decimal('0.1');
const LOOSE = new Decimal('0.15');
const LOOSE_WITH_HEDGE = new Decimal('0.25');
/** "Nearly 3,400" is near: further off than this share it is no longer true. */
const NEAR = new Decimal('0.15');
/** A claim of "more than N" states nothing about figures beyond this many times N. */
const STRETCH = new Decimal('1.5');
const TWICE = new Decimal(2);
const HUNDRED = new Decimal(100);

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
  // Halves go up: 99.95% is 100.0%, and never 99.9%.
  if (!hedged && slack.isZero() && error.eq(half) && draft.low.abs().lt(claim.low.abs())) return null;
  if (error.lte(width.plus(claim.low.abs().times(slack)))) {
    if (isNearWhole(claim) && draft.step.gte(1) && error.gt(HUNDRED.minus(claim.low).times(FAIR))) return 'very-loose';
    if (share.lte(FAIR)) return 'rounded';
    return share.lte(hedged ? LOOSE_WITH_HEDGE : LOOSE) ? 'very-loose' : null;
  }
  return isRoundNumber(claim.low, draft.low, share) ? 'very-loose' : null;
}

/** Of an uptime of 99.95% the part that is missing matters: a whole number takes it away. */
function isNearWhole({ dimension, low }: Quantity): boolean {
  return dimension === 'percent' && low.gte(90) && low.lt(HUNDRED) && !low.isInteger();
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

/** Somebody of 9 and somebody of 90 are two people; rocks and ruins are older than anybody. */
const OLDEST = 200;

function far({ claim, draft }: Pair): Relation {
  if (claim.dimension === 'multiple') return 'multiple';
  if (claim.dimension === 'rank' || (claim.dimension === 'age' && Decimal.min(claim.low, draft.low).lt(OLDEST))) return 'disjoint';
  return isMagnitudeSlip(claim.low, draft.low, draft.step.div(2)) ? 'magnitude' : 'disjoint';
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
