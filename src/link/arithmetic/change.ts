import { Decimal } from 'decimal.js';
import type { Quantity, QuantityMention } from '../../model.ts';
import { halfStep } from '../../quantity/interval.ts';
import { printQuantity } from '../../quantity/print.ts';
import { misses, type Reach, reachOf } from './fit.ts';
import { printedNumber, reprint, type Slip } from './slip.ts';

/** From one figure to another. */
export interface Change {
  readonly from: QuantityMention;
  readonly to: QuantityMention;
  /** A swing between parties is given in per cent or in points, as is the custom. */
  readonly isSwing: boolean;
}

/** Says whether a stated change follows from its two ends, whatever it is stated in; null where it does or nothing can be said. */
export function judgeChange(change: Change, stated: QuantityMention): Slip | null {
  const [from, to] = [withUnitOf(change.to, change.from), withUnitOf(change.from, change.to)];
  if (!isAlike(from, to) || stated === change.from || stated === change.to) return null;
  if (stated.quantity.per && stated.quantity.per !== (to.per ?? from.per)) return null;
  const ends = endsOf(from, to);
  const wrong = ends && correction(change, from, ends, stated);
  if (!wrong) return null;
  const isPlain = [from, to, stated.quantity].every(({ bound }) => bound === 'exact');
  return {
    reason: 'change',
    certainty: isPlain && wrong.isSure ? 'certain' : 'likely',
    wrong: stated,
    expected: wrong.expected,
    from: [change.from, change.to],
  };
}

/** "40 minutes, down from 55": what the second says; a bare number borrows the unit of the first. */
export function withUnitOf({ quantity: other, surface }: QuantityMention, { quantity }: QuantityMention): Quantity {
  if (quantity.dimension !== 'count' || other.dimension === 'count' || !MEASURED.has(other.dimension)) return quantity;
  const printed = printedNumber(surface);
  if (!printed || printed.isZero()) return quantity;
  const size = other.low.div(printed);
  return {
    ...quantity,
    dimension: other.dimension,
    unit: other.unit,
    per: other.per,
    low: quantity.low.times(size),
    high: quantity.high.times(size),
    step: quantity.step.times(size),
  };
}

interface Ends {
  readonly from: Reach & { readonly value: Decimal };
  readonly to: Reach & { readonly value: Decimal };
}

interface Correction {
  readonly expected: string;
  readonly isSure: boolean;
}

const HUNDRED = new Decimal(100);
const ZERO = new Decimal(0);
const MEASURED = new Set<Quantity['dimension']>(['count', 'money', 'percent', 'measure', 'duration']);
/** A fraction in words may be about two points off. */
const FRACTION_LEEWAY = new Decimal('2.5');
/** "Doubled" is said of much that did not quite double. */
const MULTIPLE_LEEWAY = new Decimal('0.2');

function isAlike(from: Quantity, to: Quantity): boolean {
  const isSameRate = from.per === to.per || from.per === null || to.per === null;
  return MEASURED.has(from.dimension) && from.dimension === to.dimension && from.unit === to.unit && isSameRate;
}

function endsOf(from: Quantity, to: Quantity): Ends | null {
  // "From 4.25% to 5%": the second fraction is left out, not unknown.
  const step = Decimal.min(from.step, to.step);
  const [one, other] = [reachOf({ ...from, step }), reachOf({ ...to, step })];
  if (!one || !other || one.low.lte(0) || other.low.lt(0) || from.low.eq(to.low)) return null;
  return { from: { ...one, value: from.low }, to: { ...other, value: to.low } };
}

function correction(change: Change, from: Quantity, ends: Ends, stated: QuantityMention): Correction | null {
  const { dimension } = from;
  const { quantity } = stated;
  const absolute = absoluteOf(ends);
  const relative = relativeOf(ends);
  switch (quantity.dimension) {
    case 'percent':
      if (dimension === 'percent') return percentOfPercent(change, ends, stated);
      return misses(quantity, relative, quantity.step) ? plain(stated, relative.value) : null;
    case 'points':
      if (dimension !== 'percent') return null;
      return misses(quantity, absolute, quantity.step.div(2)) ? plain(stated, absolute.value) : null;
    case 'fraction':
      return misses(scaled(quantity), relative, FRACTION_LEEWAY)
        ? { expected: reprint(stated, relative.value.div(100)), isSure: true }
        : null;
    case 'multiple':
      return timesOf(ends, stated);
    default: {
      if (quantity.dimension !== dimension || quantity.unit !== from.unit) return null;
      return misses(quantity, absolute, halfStep(quantity)) ? plain(stated, absolute.value) : null;
    }
  }
}

/** From 4% to 5% is one point, or a quarter: "1%" is neither. */
function percentOfPercent({ isSwing }: Change, ends: Ends, stated: QuantityMention): Correction | null {
  const { quantity } = stated;
  const absolute = absoluteOf(ends);
  if (isSwing || !misses(quantity, relativeOf(ends), quantity.step)) return null;
  const points: Quantity = { ...quantity, dimension: 'points', bound: 'exact', low: absolute.value, high: absolute.value };
  return { expected: printQuantity(points, stated.surface), isSure: !misses(quantity, absolute, quantity.step.div(2)) };
}

function timesOf({ from, to }: Ends, stated: QuantityMention): Correction | null {
  const times = stated.quantity.low.lt(1) ? new Decimal(1).div(stated.quantity.low) : stated.quantity.low;
  const [less, more] = to.value.gt(from.value) ? [from, to] : [to, from];
  if (less.low.lte(0)) return null;
  const ratio: Reach = { low: more.low.div(less.high), high: more.high.div(less.low) };
  if (!misses({ ...stated.quantity, low: times, high: times }, ratio, times.times(MULTIPLE_LEEWAY))) return null;
  const value = more.value.div(less.value);
  return { expected: reprint(stated, stated.quantity.low.lt(1) ? new Decimal(1).div(value) : value.toDecimalPlaces(1)), isSure: false };
}

function plain(stated: QuantityMention, value: Decimal): Correction {
  return { expected: reprint(stated, stated.quantity.sign === -1 ? value.neg() : value), isSure: true };
}

function scaled(quantity: Quantity): Quantity {
  return { ...quantity, low: quantity.low.times(100), high: quantity.high.times(100), step: FRACTION_LEEWAY };
}

function absoluteOf({ from, to }: Ends): Reach & { readonly value: Decimal } {
  const gaps = [to.low.minus(from.high), to.high.minus(from.low)];
  return sized(gaps, to.value.minus(from.value));
}

/** In per cent of the first end. */
function relativeOf({ from, to }: Ends): Reach & { readonly value: Decimal } {
  const gaps = [to.low.div(from.high), to.high.div(from.low)].map((ratio) => ratio.minus(1).times(HUNDRED));
  return sized(gaps, to.value.div(from.value).minus(1).times(HUNDRED));
}

/** The size of a change, up or down. */
function sized(gaps: readonly Decimal[], value: Decimal): Reach & { readonly value: Decimal } {
  const crosses = gaps[0]!.isNegative() !== gaps[1]!.isNegative() && !gaps.some((gap) => gap.isZero());
  const sizes = gaps.map((gap) => gap.abs());
  return { low: crosses ? ZERO : Decimal.min(...sizes), high: Decimal.max(...sizes), value: value.abs() };
}
