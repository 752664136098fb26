import { Decimal } from 'decimal.js';
import type { Bound, Derivation, Quantity } from '../model.ts';
import { compare } from './compare.ts';

/** The sum of figures of one kind; null where they cannot be added. */
export function sum(quantities: readonly Quantity[]): Quantity | null {
  return quantities.length === 0
    ? null
    : quantities.slice(1).reduce<Quantity | null>((total, next) => total && add(total, next), quantities[0]!);
}

/** The first figure less the second; null where they are of different kinds. */
export function difference(minuend: Quantity, subtrahend: Quantity): Quantity | null {
  const bound = joinBounds(minuend.bound, opposite(subtrahend.bound));
  if (!bound || !isAlike(minuend, subtrahend)) return null;
  const [low, high] = [minuend.low.minus(subtrahend.high), minuend.high.minus(subtrahend.low)];
  const step = Decimal.max(minuend.step, subtrahend.step);
  const kind = minuend.dimension === 'percent' ? { dimension: 'points' as const } : {};
  return figure(minuend, { ...kind, low, high, step, bound });
}

/** What per cent the part is of the whole; null where that makes no sense. */
export function share(part: Quantity, whole: Quantity): Quantity | null {
  return quotient(part, whole, 'percent', HUNDRED);
}

/** How many times as large the first figure is as the second. */
export function ratio(figure: Quantity, base: Quantity): Quantity | null {
  return quotient(figure, base, 'multiple', new Decimal(1));
}

/** The change from one figure to another, in per cent with a sign; of percentages, in points. */
export function change(from: Quantity, to: Quantity): Quantity | null {
  const gap = difference(to, from);
  if (!gap || from.low.lte(0)) return null;
  const sign = gap.low.lt(0) ? -1 : 1;
  if (from.dimension === 'percent') return { ...sized(gap), sign };
  if (!gap.low.eq(gap.high) || !from.low.eq(from.high)) return null;
  const low = gap.low.abs().div(from.low).times(HUNDRED);
  return { ...plain('percent', low, low, gap.bound), sign };
}

/** A value that others may be derived from. */
export interface NamedQuantity {
  readonly id: string;
  readonly quantity: Quantity;
}

/** How a figure follows from others, and from which. */
export interface FoundDerivation {
  readonly how: Derivation['how'];
  readonly ids: readonly string[];
}

/** Finds whether a draft's figure is a correct sum, difference, change, share or ratio of given values; null if it is none. */
export function isDerivedOf(draft: Quantity, values: readonly NamedQuantity[]): FoundDerivation | null {
  const pool = values.slice(0, MOST_VALUES);
  const alike = pool.filter(({ quantity }) => isAlike(quantity, draft));
  return findSum(draft, alike) ?? findPair(draft, pool);
}

const HUNDRED = new Decimal(100);
const ZERO = new Decimal(0);
/** The search stays small: subsets of at most six of a dozen values. */
const MOST_VALUES = 12;
const MOST_TERMS = 6;

function add(one: Quantity, other: Quantity): Quantity | null {
  const bound = joinBounds(one.bound, other.bound);
  if (!bound || !isAlike(one, other)) return null;
  const step = Decimal.max(one.step, other.step);
  return figure(one, { low: one.low.plus(other.low), high: one.high.plus(other.high), step, bound });
}

/** A derived figure keeps unit and rate of the figures it comes from, not their second reading. */
function figure(from: Quantity, ends: Pick<Quantity, 'low' | 'high' | 'step' | 'bound'> & Partial<Quantity>): Quantity {
  const { dimension, unit, unitWord, per } = from;
  return { dimension, unit, unitWord, per, ...ends };
}

function plain(dimension: Quantity['dimension'], low: Decimal, high: Decimal, bound: Bound): Quantity {
  return { dimension, bound, low, high, step: ZERO, unit: null, unitWord: null, per: null };
}

function quotient(part: Quantity, whole: Quantity, dimension: 'percent' | 'multiple', factor: Decimal): Quantity | null {
  const bound = joinBounds(part.bound, opposite(whole.bound));
  if (!bound || !isAlike(part, whole) || whole.low.lte(0)) return null;
  return plain(dimension, part.low.div(whole.high).times(factor), part.high.div(whole.low).times(factor), bound);
}

function sized(quantity: Quantity): Quantity {
  const [one, other] = [quantity.low.abs(), quantity.high.abs()];
  return { ...quantity, low: Decimal.min(one, other), high: Decimal.max(one, other) };
}

function isAlike(one: Quantity, other: Quantity): boolean {
  return ADDABLE.has(one.dimension) && one.dimension === other.dimension && one.unit === other.unit && one.per === other.per;
}

const ADDABLE = new Set<Quantity['dimension']>(['count', 'money', 'percent', 'points', 'fraction', 'duration', 'measure']);

/** The bound of a sum; null where one term is open upwards and another downwards, or one is vague. */
function joinBounds(one: Bound, other: Bound): Bound | null {
  if (one === 'vague' || other === 'vague') return null;
  if (one === other) return one;
  const both = [one, other];
  const [up, down] = [both.some(isUpward), both.some(isDownward)];
  if (up && down) return null;
  if (up) return both.includes('over') ? 'over' : 'atLeast';
  if (down) return both.includes('under') ? 'under' : 'atMost';
  return both.includes('between') ? 'between' : 'about';
}

function isUpward(bound: Bound): boolean {
  return bound === 'over' || bound === 'atLeast';
}

function isDownward(bound: Bound): boolean {
  return bound === 'under' || bound === 'atMost';
}

function opposite(bound: Bound): Bound {
  switch (bound) {
    case 'over':
      return 'under';
    case 'under':
      return 'over';
    case 'atLeast':
      return 'atMost';
    case 'atMost':
      return 'atLeast';
    default:
      return bound;
  }
}

function findSum(draft: Quantity, values: readonly NamedQuantity[]): FoundDerivation | null {
  for (let size = 2; size <= Math.min(MOST_TERMS, values.length); size++) {
    for (const terms of subsets(values, size)) {
      const total = sum(terms.map(({ quantity }) => quantity));
      if (total && fits(total, draft)) return { how: 'sum', ids: terms.map(({ id }) => id) };
    }
  }
  return null;
}

function* subsets<T>(items: readonly T[], size: number, from = 0): Generator<readonly T[]> {
  if (size === 0) {
    yield [];
    return;
  }
  for (let index = from; index <= items.length - size; index++) {
    for (const rest of subsets(items, size - 1, index + 1)) yield [items[index]!, ...rest];
  }
}

const PAIRWISE: readonly (readonly [Derivation['how'], (one: Quantity, other: Quantity) => Quantity | null])[] = [
  ['difference', (one, other) => (one.low.gt(other.low) ? difference(one, other) : null)],
  ['change', (one, other) => change(one, other)],
  ['share', (one, other) => (one.low.lt(other.low) ? share(one, other) : null)],
  ['ratio', ratio],
];

function findPair(draft: Quantity, values: readonly NamedQuantity[]): FoundDerivation | null {
  for (const [how, derive] of PAIRWISE) {
    for (const one of values) {
      for (const other of values) {
        if (one === other) continue;
        const result = derive(one.quantity, other.quantity);
        if (result && fits(result, draft)) return { how, ids: [one.id, other.id] };
      }
    }
  }
  return null;
}

/** A derivation is taken for meant only where the figures meet at the precision of the draft's, or of a bound close by. */
function fits(derived: Quantity, draft: Quantity): boolean {
  const isShare = derived.dimension === 'percent' && draft.dimension === 'fraction';
  if (derived.dimension !== draft.dimension && !isShare) return false;
  if (derived.sign && draft.sign && derived.sign !== draft.sign) return false;
  const { relation } = compare(derived, draft);
  if (relation === 'same' || relation === 'rounded') return true;
  return relation === 'looser' && derived.low.minus(draft.low).abs().lte(derived.low.abs().div(20));
}
