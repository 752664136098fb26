import { Decimal } from 'decimal.js';
import type { Quantity, Relation } from '../model.ts';
import { closed, contains, halfStep, holds, type Interval, toInterval } from './interval.ts';
import { isMagnitudeSlip } from './magnitude.ts';

/** Whether a figure has two ends. */
export function isRange(quantity: Quantity): boolean {
  return quantity.bound === 'between' || !quantity.low.eq(quantity.high);
}

/** How two figures stand to each other of which one at least is a range. */
export function relateRanges(claim: Quantity, draft: Quantity): Relation {
  if (claim.low.eq(draft.low) && claim.high.eq(draft.high) && isRange(claim) && isRange(draft)) return 'same';
  const [claimed, drafted] = [toInterval(plainFloor(claim)), toInterval(plainFloor(draft))];
  if (contains(drafted, narrowed(claim, claimed)) && contains(claimed, narrowed(draft, drafted))) return 'same';
  if (isOneEndWrong(plainFloor(claim), plainFloor(draft))) return slipOfRange(claim, draft);
  if (contains(drafted, narrowed(claim, claimed))) {
    const far = draft.bound !== 'between' && draft.high.gt(claim.high.times(TWICE));
    return far || (draft.bound === 'between' && draft.high.gt(claim.high.times(10))) ? 'very-loose' : 'looser';
  }
  if (draft.bound === 'about' && !isRange(draft) && holds(claimed, draft.low)) return 'looser';
  if (contains(claimed, narrowed(draft, drafted))) return 'tighter';
  return slipOfRange(claim, draft);
}

function slipOfRange(claim: Quantity, draft: Quantity): Relation {
  const slips = isRange(claim) && isRange(draft) && draft.low.times(claim.high).eq(draft.high.times(claim.low));
  return slips && isMagnitudeSlip(claim.high, draft.high, new Decimal(0)) ? 'magnitude' : 'disjoint';
}

/** "£142m to £158m" for £142m to £148m is no wider view but a mistake: one end of a range says that the other is meant as well. */
function isOneEndWrong(claim: Quantity, draft: Quantity): boolean {
  if (claim.bound !== 'between' || draft.bound !== 'between') return false;
  const fits = (known: Decimal, said: Decimal): boolean => known.minus(said).abs().lte(halfStep(draft));
  return fits(claim.low, draft.low) !== fits(claim.high, draft.high);
}

/** A range that begins at nought or one is a ceiling: "1–30 users" are up to 30. */
function plainFloor(quantity: Quantity): Quantity {
  const isCeiling = quantity.bound === 'between' && quantity.dimension === 'count' && quantity.low.lte(1) && quantity.low.gte(0);
  return isCeiling ? { ...quantity, bound: 'atMost' } : quantity;
}

/** The numbers as printed, without the width of their last place. */
function narrowed(quantity: Quantity, set: Interval): Interval {
  return set.low !== null && set.high !== null ? closed(quantity.low, quantity.high) : set;
}

const TWICE = new Decimal(2);
