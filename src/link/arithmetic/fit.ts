import { Decimal } from 'decimal.js';
import type { Quantity } from '../../model.ts';
import { aboutWidth, halfStep } from '../../quantity/interval.ts';

/** What a figure that was worked out may truly be, both ends in it. */
export interface Reach {
  readonly low: Decimal;
  readonly high: Decimal;
}

/** The numbers that a written figure may stand for when others are worked out from it; null where it is open or vague. */
export function reachOf(quantity: Quantity): Reach | null {
  const { bound, low, high } = quantity;
  if (bound !== 'exact' && bound !== 'about') return null;
  if (!low.eq(high)) return null;
  const width =
    bound === 'about' ? Decimal.max(halfStep(quantity), aboutWidth(low, quantity.step)) : Decimal.max(halfStep(quantity), roundness(low));
  return { low: low.minus(width), high: high.plus(width) };
}

/**
 * Whether no number of the reach fits the written figure. `leeway` is what rounding or cutting off may have moved it by, `nearness` how
 * far off "nearly" may be, as a share.
 */
export function misses(stated: Quantity, { low, high }: Reach, leeway: Decimal, nearness = NEAR): boolean {
  const [least, most] = [stated.low.abs(), stated.high.abs()];
  const near = stated.near ? nearness : null;
  switch (stated.bound) {
    case 'vague':
      return false;
    case 'over':
    case 'atLeast':
      return high.lt(least) || (near !== null && low.gt(least.times(near.plus(1))));
    case 'under':
    case 'atMost':
      return low.gt(most) || (near !== null && high.lt(most.times(new Decimal(1).minus(near))));
    case 'about': {
      const width = Decimal.max(leeway, aboutWidth(least, stated.step));
      return high.lt(least.minus(width)) || low.gt(most.plus(width));
    }
    default:
      return leeway.isZero() ? high.lt(least) || low.gt(most) : high.lte(least.minus(leeway)) || low.gte(most.plus(leeway));
  }
}

/** "Nearly" and "just over" are near: a fifth is the most that a writer may mean. */
const NEAR = new Decimal('0.2');

/** A large round number may be rounded: 12,000 to the next hundred or so, but never by more than a hundredth of itself. */
function roundness(value: Decimal): Decimal {
  const size = value.abs();
  if (size.lt(1000) || !size.isInteger()) return new Decimal(0);
  const zeros = /0*$/.exec(size.toFixed())![0].length;
  return zeros === 0 ? new Decimal(0) : Decimal.min(new Decimal(10).pow(zeros).div(2), size.div(100));
}
