import { Decimal } from 'decimal.js';
import type { Derivation, Quantity } from '../model.ts';
import { change, difference, ratio, share, sum } from '../quantity/derive.ts';
import { halfStep, toInterval } from '../quantity/interval.ts';
import { printQuantity } from '../quantity/print.ts';

/** What a figure should be by its derivation; null where the figures cannot be combined that way. */
export function derive(how: Derivation['how'], from: readonly Quantity[]): Quantity | null {
  const [first, second, ...more] = from;
  if (!first || !second) return null;
  if (how === 'sum') return sum(from);
  if (how === 'difference') return [second, ...more].reduce<Quantity | null>((rest, next) => rest && difference(rest, next), first);
  if (more.length > 0) return null;
  return how === 'share' ? share(first, second) : how === 'ratio' ? ratio(first, second) : change(first, second);
}

/** Says how a stated figure disagrees with its derivation; null where it agrees within the rounding of all figures. */
export function disagreement(how: Derivation['how'], stated: Quantity, from: readonly Quantity[]): string | null {
  const derived = derive(how, from);
  if (!derived) return null;
  const likened = liken(stated, derived.dimension);
  const printed = printDerived(derived);
  if (!likened) return `${NOUN[how]} is ${printed}, which is no figure of that kind`;
  if (stated.sign && derived.sign && stated.sign !== derived.sign) return `${NOUN[how]} goes the other way: ${printed}`;
  return meets(likened, derived, slack(how, derived, from)) ? null : `${NOUN[how]} is ${printed}`;
}

/** Prints a derived figure; a quotient is cut to four digits. */
export function printDerived(derived: Quantity): string {
  const cut = (value: Decimal) => (derived.step.isZero() && !value.isInteger() ? value.toSignificantDigits(4) : value);
  return printQuantity({ ...derived, low: cut(derived.low), high: cut(derived.high) });
}

/** How messages call a derivation. */
export const NOUN: Readonly<Record<Derivation['how'], string>> = {
  sum: 'the sum',
  difference: 'the difference',
  share: 'the share',
  ratio: 'the ratio',
  change: 'the change',
};

const HUNDRED = new Decimal(100);

/** The same figure in the dimension of the derivation: two-thirds as a share is 66.7%, fourfold as a change 300%. */
function liken(stated: Quantity, dimension: Quantity['dimension']): Quantity | null {
  const from = stated.dimension;
  if (from === dimension) return stated;
  if (from === 'percent' && dimension === 'points') return stated;
  if (from === 'fraction' && dimension === 'percent') return scaled(stated, HUNDRED);
  if (from === 'percent' && dimension === 'multiple') return scaled(stated, new Decimal('0.01'));
  if (from === 'fraction' && dimension === 'multiple') return stated;
  if (from === 'multiple' && dimension === 'percent') return shifted(scaled(stated, HUNDRED), HUNDRED);
  return COUNTED.has(from) && COUNTED.has(dimension) ? stated : null;
}

const COUNTED = new Set<Quantity['dimension']>(['count', 'age', 'score', 'rank', 'multiple']);

function scaled(quantity: Quantity, by: Decimal): Quantity {
  return { ...quantity, low: quantity.low.times(by), high: quantity.high.times(by), step: quantity.step.times(by) };
}

function shifted(quantity: Quantity, by: Decimal): Quantity {
  return { ...quantity, low: quantity.low.minus(by), high: quantity.high.minus(by) };
}

/** How far the rounding of the figures that it comes from can move the derived one. */
function slack(how: Derivation['how'], derived: Quantity, from: readonly Quantity[]): Decimal {
  const zero = new Decimal(0);
  if (how === 'sum' || how === 'difference') return from.reduce((total, part) => total.plus(halfStep(part)), zero);
  const relative = from.reduce((total, part) => (part.low.isZero() ? total : total.plus(halfStep(part).div(part.low.abs()))), zero);
  const base = how === 'change' ? derived.high.abs().plus(HUNDRED) : derived.high.abs();
  return base.times(relative);
}

function meets(stated: Quantity, derived: Quantity, by: Decimal): boolean {
  const one = toInterval({ ...stated, low: stated.low.abs(), high: stated.high.abs() });
  const [low, high] = [Decimal.min(derived.low.abs(), derived.high.abs()), Decimal.max(derived.low.abs(), derived.high.abs())];
  const other = toInterval({ ...derived, low, high, step: new Decimal(0) });
  const reaches = (least: Decimal | null, most: Decimal | null) => least === null || most === null || least.lte(most.plus(by));
  // A repeating decimal is cut somewhere: the last digits do not count.
  return reaches(one.low, other.high?.plus(SPECK) ?? null) && reaches(other.low, one.high?.plus(SPECK) ?? null);
}

const SPECK = new Decimal('1e-9');
