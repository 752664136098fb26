import { Decimal } from 'decimal.js';
import type { Quantity } from '../model.ts';

/** A set of numbers between two ends; null is an end that is not there. */
export interface Interval {
  readonly low: Decimal | null;
  readonly high: Decimal | null;
  /** An open end is itself no member. */
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
}

/** The set of numbers that a written quantity stands for: widened by half its step, then opened by its bound. */
export function toInterval(quantity: Quantity): Interval {
  const { low, high } = quantity;
  const half = halfStep(quantity);
  switch (quantity.bound) {
    case 'over':
      return { low, high: null, lowOpen: true, highOpen: true };
    case 'atLeast':
      return { low, high: null, lowOpen: false, highOpen: true };
    case 'under':
      return { low: null, high, lowOpen: true, highOpen: true };
    case 'atMost':
      return { low: null, high, lowOpen: true, highOpen: false };
    case 'about': {
      const width = Decimal.max(half, aboutWidth(low, quantity.step));
      return closed(low.minus(width), high.plus(width));
    }
    case 'exact':
    case 'between':
      return closed(low.minus(half), high.plus(half));
    case 'vague':
      return closed(low, high);
  }
}

/** Whether every number of the second set is in the first. */
export function contains(outer: Interval, inner: Interval): boolean {
  return lowReaches(outer, inner) && highReaches(outer, inner);
}

/** Whether a number is in the set. */
export function holds(set: Interval, value: Decimal): boolean {
  return contains(set, closed(value, value));
}

/** Whether two quantities are the same number (or range), whatever their notation or bound. */
export function sameValue(one: Quantity, other: Quantity): boolean {
  return one.low.eq(other.low) && one.high.eq(other.high);
}

/** The set between two numbers, both of them in it. */
export function closed(low: Decimal, high: Decimal): Interval {
  return { low, high, lowOpen: false, highOpen: false };
}

/** Half the printed step; 0 for a plain integer, which is exact as it stands. */
export function halfStep(quantity: Quantity): Decimal {
  return isPlain(quantity) ? ZERO : quantity.step.div(2);
}

/** The last place that is not a zero: 3,400 is printed to the unit but counted to the hundred. */
export function roundPlace(value: Decimal): Decimal {
  if (value.isZero()) return ZERO;
  return new Decimal(10).pow(value.e - value.sd() + 1);
}

const ZERO = new Decimal(0);
/** Where a whole number is a tally and not a measurement. */
const TALLIED = new Set<Quantity['dimension']>(['count', 'money', 'rank', 'version', 'score', 'age', 'multiple']);

function isPlain(quantity: Quantity): boolean {
  const { low, high, step, bound } = quantity;
  return TALLIED.has(quantity.dimension) && bound !== 'about' && step.lte(1) && low.isInteger() && high.isInteger();
}

/** "About 3,400" reaches as far as the next hundred, but never further than a tenth of the value. */
export function aboutWidth(value: Decimal, step: Decimal): Decimal {
  const place = Decimal.max(roundPlace(value), step);
  return Decimal.min(place, value.abs().div(10));
}

function lowReaches(outer: Interval, inner: Interval): boolean {
  if (outer.low === null) return true;
  if (inner.low === null) return false;
  return inner.low.gt(outer.low) || (inner.low.eq(outer.low) && (!outer.lowOpen || inner.lowOpen));
}

function highReaches(outer: Interval, inner: Interval): boolean {
  if (outer.high === null) return true;
  if (inner.high === null) return false;
  return inner.high.lt(outer.high) || (inner.high.eq(outer.high) && (!outer.highOpen || inner.highOpen));
}
