/** Whether a figure is what two others make: their gap, the one in per cent of the other, how many times the other it is. */
import { Decimal } from 'decimal.js';
import type { Quantity, QuantityMention } from '../../../model.ts';
import { halfStep } from '../../../quantity/interval.ts';
import { withUnitOf } from '../change.ts';
import { misses, type Reach, reachOf } from '../fit.ts';
import { printedNumber } from '../slip.ts';
import { type Figure, nounsOf, type Window } from './window.ts';

/** What two figures may be to a third: a gap, which may be told as one less than the larger or more than the smaller, or a ratio. */
export type Tie = 'gap' | 'less' | 'more' | 'share' | 'multiple';

/** What the written places of figures leave open, and what the written numbers themselves come to. */
export interface Outcome extends Reach {
  readonly value: Decimal;
}

/**
 * Quantities in one unit: bare numbers in that of those that have one, a bare number beside bare ones in none, though it stands by a
 * unit ("from 61 in one year"). Null where they cannot be compared.
 */
export function inOneUnit(mentions: readonly QuantityMention[]): readonly Quantity[] | null {
  const bare = mentions.map((mention) => (BARE.test(mention.surface) ? asCount(mention) : mention));
  const measured = bare.find(({ quantity }) => quantity.dimension !== 'count');
  const quantities = measured ? bare.map((mention) => inUnitLike(measured, mention)) : bare.map(({ quantity }) => quantity);
  const [first] = quantities;
  const rates = new Set(quantities.flatMap(({ per }) => per ?? []));
  const isOne = quantities.every(({ dimension, unit }) => ADDABLE.has(dimension) && dimension === first!.dimension && unit === first!.unit);
  return isOne && rates.size < 2 ? quantities : null;
}

const BARE = /^[\d.,]+$/;

function asCount(mention: QuantityMention): QuantityMention {
  const { quantity } = mention;
  const printed = printedNumber(mention.surface);
  if (quantity.dimension === 'count' || !printed || printed.isZero() || quantity.low.isZero() || !quantity.low.eq(quantity.high))
    return mention;
  const size = quantity.low.div(printed);
  return {
    ...mention,
    quantity: {
      ...quantity,
      dimension: 'count',
      unit: null,
      unitWord: null,
      per: null,
      low: printed,
      high: printed,
      step: quantity.step.div(size),
    },
  };
}

/** A bare number in the unit of the other; one in words has it in its last words ("twenty-three minutes"). */
function inUnitLike(measured: QuantityMention, mention: QuantityMention): Quantity {
  const size = UNIT_SIZES.get(measured.quantity.unitWord ?? '');
  if (mention.quantity.dimension !== 'count' || printedNumber(measured.surface) || !size) return withUnitOf(measured, mention);
  const { dimension, unit, unitWord, per } = measured.quantity;
  const { low, high, step } = mention.quantity;
  return { ...mention.quantity, dimension, unit, unitWord, per, low: low.times(size), high: high.times(size), step: step.times(size) };
}

/** Base units in each: seconds, or months. */
const UNIT_SIZES: ReadonlyMap<string, number> = new Map([
  ['second', 1],
  ['minute', 60],
  ['hour', 3600],
  ['day', 86_400],
  ['week', 604_800],
  ['month', 1],
  ['year', 12],
]);

/** Whether figures can be compared, apart from what they count; what counts something ("two posts") is never a measure. */
export function isComparable(window: Window, one: Figure, other: Figure): boolean {
  return mayShareUnit(window, one, other) && inOneUnit([one.mention, other.mention]) !== null;
}

function mayShareUnit(window: Window, one: Figure, other: Figure): boolean {
  const isCount = (figure: Figure) => figure.mention.quantity.dimension === 'count' && nounsOf(window, figure).length > 0;
  const isBare = (figure: Figure) => figure.mention.quantity.dimension === 'count' || BARE.test(figure.mention.surface);
  return !(isCount(one) && !isBare(other)) && !(isCount(other) && !isBare(one));
}

/** Whether a figure says how much of another something is, or how many times as much, and has no unit of its own. */
export function isRelative({ quantity }: QuantityMention): boolean {
  return quantity.dimension === 'percent' || quantity.dimension === 'fraction' || quantity.dimension === 'multiple';
}

/**
 * Whether the figure is surely not what the two make, read any way that the tie allows: a gap of a third may be one of either, and a
 * share the rest of it. False where they cannot be compared or are open.
 */
export function isOff(stated: QuantityMention, one: QuantityMention, other: QuantityMention, tie: Tie): boolean {
  const outcomes = outcomesOf(stated, one, other, tie);
  return outcomes?.every((outcome) => isMissed(stated, outcome)) ?? false;
}

/**
 * Whether some two figures of the window other than it, or a product of two of them, make the figure. Where the words name what it
 * starts from, only what goes with that.
 */
export function isExplained(window: Window, figure: Figure, tie: Tie, base: Figure | null): boolean {
  const { mention } = figure;
  const pool = window.figures.filter((other) => other !== figure).slice(-MOST);
  const pairs = pool.flatMap((one, index) =>
    pool
      .slice(index + 1)
      .flatMap((other): readonly (readonly [Figure, Figure])[] => (isOneKind(window, one, other, mention) ? [[one, other]] : [])),
  );
  const named = base ? pairs.filter((pair) => pair.includes(base)) : pairs;
  if (named.some(([one, other]) => fits(mention, one.mention, other.mention, tie))) return true;
  const read = (base ? [base] : pool).map((one) => one.mention);
  const unread = window.loose.flatMap((value) => read.slice(0, 1).map((one) => asNumber(one, value)));
  const made = isRelative(mention) ? unread : [...unread, ...products(pool.map((one) => one.mention))];
  return made.some((one, index) => [...read, ...(base ? [] : made.slice(index + 1))].some((other) => fits(mention, one, other, tie)));
}

/** Figures that may explain one: a ratio is one of two that are written alike. */
function isOneKind(window: Window, one: Figure, other: Figure, told: QuantityMention): boolean {
  if (isRelative(told) && one.mention.quantity.dimension !== other.mention.quantity.dimension) return false;
  return mayShareUnit(window, one, other);
}

/** How far the written figure is from what the two make: 2 where it is twice or half of that. */
export function stretchOf(value: Decimal, expected: Decimal): Decimal {
  if (value.isZero() || expected.isZero()) return new Decimal(Infinity);
  return Decimal.max(value.div(expected), expected.div(value));
}

/** All that the two may make, the likeliest first; null where they cannot be compared. */
export function outcomesOf(
  { quantity: stated, ...rest }: QuantityMention,
  one: QuantityMention,
  other: QuantityMention,
  tie: Tie,
): readonly Outcome[] | null {
  const isOwn = !isRelative({ quantity: stated, ...rest }) && stated.dimension !== 'points';
  const quantities = inOneUnit(isOwn ? [one, other, { quantity: stated, ...rest }] : [one, other]);
  if (!quantities) return null;
  const [a, b] = (isOwn ? quantities : alikeWritten(quantities))
    .slice(0, 2)
    // "More than £2.3m, double …" is told near its number.
    .map((quantity) => reachWithin(tie === 'multiple' && quantity.bound === 'over' ? { ...quantity, bound: 'exact' } : quantity));
  if (!a || !b || a.low.lt(0) || b.low.lt(0)) return null;
  const gap = gapOf(a, b);
  if (isOwn) return isGap(tie) ? [inUnitOfStated(stated, quantities[2]!, gap)] : null;
  if (stated.dimension === 'points') return quantities[0]!.dimension === 'percent' ? [gap] : null;
  if (a.low.lte(0) || b.low.lte(0)) return null;
  const [up, down] = [ratioOf(a, b), ratioOf(b, a)];
  if (stated.dimension === 'multiple') return a.value.gte(b.value) ? [up] : [down];
  const isShareOfShares = stated.dimension === 'percent' && quantities[0]!.dimension === 'percent';
  const isDown = a.value.lt(b.value);
  const changes = tie === 'gap' ? [changeOf(a, b), changeOf(b, a)] : [(tie === 'less') === isDown ? changeOf(a, b) : changeOf(b, a)];
  const part = a.value.lte(b.value) ? up : down;
  // "More than a third" is true of much that is left.
  const shares = stated.bound === 'exact' || stated.bound === 'about' ? [part, restOf(part)] : [part];
  const found = tie === 'share' ? shares : tie === 'multiple' ? [up, down] : changes;
  return [...found.map((outcome) => inUnitOf(stated, outcome)), ...(isShareOfShares ? [gap] : [])];
}

/** Whether a figure is told of what lies between two. */
export function isGap(tie: Tie): boolean {
  return tie === 'gap' || tie === 'less' || tie === 'more';
}

/** Whether the figure is what the two make, read any way that the tie allows. */
export function isMet(stated: QuantityMention, one: QuantityMention, other: QuantityMention, tie: Tie): boolean {
  return outcomesOf(stated, one, other, tie)?.some((outcome) => !isMissed(stated, outcome)) ?? false;
}

/** Whether an outcome is out of what the written figure allows. */
function isMissed({ quantity }: QuantityMention, outcome: Outcome): boolean {
  return misses(quantity, outcome, leewayOf(quantity), NEAR);
}

function fits(stated: QuantityMention, one: QuantityMention, other: QuantityMention, tie: Tie): boolean {
  const outcomes = outcomesOf(stated, one, other, tie);
  return [...(outcomes ?? []), ...sumOf(stated, one, other)].some((outcome) => !isMissed(stated, outcome) && isClose(stated, outcome));
}

/** "More than twice" is true of much: only what is not far above explains it. */
function isClose({ quantity: { bound, low, high } }: QuantityMention, { value }: Outcome): boolean {
  if (bound === 'over' || bound === 'atLeast') return value.lte(low.times('1.5'));
  return bound === 'under' || bound === 'atMost' ? value.gte(high.div('1.5')) : true;
}

/** A swing from a loss to a profit is both of them. */
function sumOf(stated: QuantityMention, one: QuantityMention, other: QuantityMention): readonly Outcome[] {
  const quantities = inOneUnit([stated, one, other]);
  const [a, b] = quantities?.slice(1).map(reachWithin) ?? [];
  if (!a || !b) return [];
  return [
    inUnitOfStated(stated.quantity, quantities![0]!, { low: a.low.plus(b.low), high: a.high.plus(b.high), value: a.value.plus(b.value) }),
  ];
}

/** Figures that one is held against: those of three sentences are seldom more. */
const MOST = 14;
/** "Nearly" and "just over" are near: a tenth is the most that a writer means. */
const NEAR = new Decimal('0.1');
const ONE = new Decimal(1);
const ADDABLE: ReadonlySet<string> = new Set(['count', 'money', 'percent', 'points', 'duration', 'measure']);

/** What a figure in words may be off by: a third is said of 31 and of 36 per cent, and to double of what did not quite. */
export function leewayOf(quantity: Quantity): Decimal {
  switch (quantity.dimension) {
    case 'fraction':
      return Decimal.max('0.025', quantity.low.times(quantity.bound === 'exact' ? '0.08' : '0.15'));
    case 'multiple':
      return quantity.low.times(quantity.low.isInteger() ? '0.15' : '0.08');
    case 'percent':
      return quantity.step;
    default:
      return halfStep(quantity);
  }
}

/** A bound near its number ("just over 40") leaves the number usable; any other open end does not. */
export function reachWithin(quantity: Quantity): Outcome | null {
  const bound = quantity.near ? 'about' : quantity.bound;
  // Prices are told to the penny.
  const isPrice = quantity.dimension === 'money' && quantity.step.lte(1) && bound === 'exact';
  const reach = isPrice ? { low: quantity.low, high: quantity.high } : reachOf({ ...quantity, bound });
  return reach && { ...reach, value: quantity.low };
}

/** "From £2m to £2.4m": the fraction of the one is left out, not unknown. */
function alikeWritten(quantities: readonly Quantity[]): readonly Quantity[] {
  const step = Decimal.min(...quantities.map((quantity) => quantity.step));
  return quantities.map((quantity) => ({ ...quantity, step }));
}

function gapOf(one: Outcome, other: Outcome): Outcome {
  const [high, low] = one.value.gte(other.value) ? [one, other] : [other, one];
  return { low: Decimal.max(0, high.low.minus(low.high)), high: high.high.minus(low.low), value: high.value.minus(low.value) };
}

function ratioOf(one: Outcome, other: Outcome): Outcome {
  return { low: one.low.div(other.high), high: one.high.div(other.low), value: one.value.div(other.value) };
}

function restOf({ low, high, value }: Outcome): Outcome {
  return { low: new Decimal(1).minus(high), high: new Decimal(1).minus(low), value: new Decimal(1).minus(value) };
}

/** The size of the change from the second to the first, as a share of the second. */
function changeOf(one: Outcome, other: Outcome): Outcome {
  const { low, high, value } = ratioOf(one, other);
  const ends = [low.minus(1), high.minus(1)];
  const sizes = ends.map((end) => end.abs());
  const crosses = ends[0]!.isNegative() !== ends[1]!.isNegative();
  return { low: crosses ? new Decimal(0) : Decimal.min(...sizes), high: Decimal.max(...sizes), value: value.minus(1).abs() };
}

/** An outcome in the unit that the stated figure is printed in. */
export function inUnitOfStated(stated: Quantity, converted: Quantity, { low, high, value }: Outcome): Outcome {
  if (stated.low.isZero() || converted.low.isZero()) return { low, high, value };
  const size = converted.low.div(stated.low);
  return { low: low.div(size), high: high.div(size), value: value.div(size) };
}

function inUnitOf({ dimension }: Quantity, { low, high, value }: Outcome): Outcome {
  if (dimension !== 'percent') return { low, high, value };
  return { low: low.times(100), high: high.times(100), value: value.times(100) };
}

/** "Two at £19": what a few of something come to. */
function products(pool: readonly QuantityMention[]): readonly QuantityMention[] {
  const counts = pool.filter(({ quantity }) => quantity.dimension === 'count' && quantity.bound === 'exact' && quantity.low.isInteger());
  const priced = pool.filter(({ quantity }) => quantity.dimension !== 'count' && !isRelative({ quantity } as QuantityMention));
  return priced.flatMap((one) =>
    counts.map(({ quantity: { low } }) => ({
      ...one,
      quantity: { ...one.quantity, per: null, low: one.quantity.low.times(low), high: one.quantity.high.times(low) },
    })),
  );
}

/** A number that was read as no figure. */
function asNumber(one: QuantityMention, value: Decimal): QuantityMention {
  const plain = { dimension: 'count', unit: null, unitWord: null, per: null, bound: 'exact', low: value, high: value, step: ONE } as const;
  return { ...one, surface: value.toFixed(), quantity: plain };
}
