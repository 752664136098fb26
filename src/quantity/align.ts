import { Decimal } from 'decimal.js';
import type { Dimension, Quantity } from '../model.ts';
import { rateFactor } from './rates.ts';
import { MONTH, seconds, unitSize } from './units.ts';

/** Two figures on one scale, ready to be compared as numbers. */
export interface Pair {
  readonly claim: Quantity;
  readonly draft: Quantity;
  /** Share by which a conversion may be off. */
  readonly slack: Decimal;
  /** How far apart the two may be because one of them is a fraction in words. */
  readonly leeway: Decimal;
  /** The unit of one side is only understood: a difference then proves nothing. */
  readonly elided: boolean;
}

/** Brings the draft's figure onto the scale of the claim's; null when they do not measure the same kind of thing. */
export function align(claim: Quantity, draft: Quantity, change: boolean | undefined): Pair | null {
  const kinds = `${claim.dimension} ${draft.dimension}`;
  if (claim.dimension === draft.dimension) return alignAlike(claim, draft);
  switch (kinds) {
    case 'percent fraction':
    case 'fraction percent':
      return pair(asPercent(claim), asPercent(draft), { leeway: fractionLeeway(asPercent(claim)) });
    case 'multiple percent':
      return alignMultiple(claim, draft, change);
    case 'percent multiple':
      return change || claim.sign ? pair(asMultiple(claim, claim.sign ?? 1), draft) : null;
    case 'multiple fraction':
    case 'fraction multiple':
      return claim.low.lt(1) && draft.low.lt(1) ? pair(as(claim, 'multiple'), as(draft, 'multiple'), { leeway: LEEWAY }) : null;
    case 'age duration':
    case 'duration age':
      return alignAlike(asDuration(claim), asDuration(draft));
    case 'duration count':
    case 'duration multiple':
      return draft.per && seconds(draft.per) ? alignFrequency(claim, draft) : alignElided(claim, draft);
    default:
      return alignElided(claim, draft);
  }
}

/** The number as it stands on the page: 9 for nine weeks, 40 for 40p. */
export function writtenNumber(quantity: Quantity): Decimal {
  // A kilometre an hour is 5/18 metres a second, which no decimal is: its last places are none of the number's.
  return quantity.low.div(sizeOf(quantity)).toSignificantDigits(PLACES);
}

const PLACES = 15;
const ZERO = new Decimal(0);
const ONE = new Decimal(1);
const HUNDRED = new Decimal(100);
/** Two percentage points, and for small shares no more than a quarter of them. */
const LEEWAY = new Decimal('0.02');

function pair(claim: Quantity, draft: Quantity, more: Partial<Pair> = {}): Pair {
  return { claim, draft, slack: ZERO, leeway: ZERO, elided: false, ...more };
}

function fractionLeeway(claim: Quantity): Decimal {
  return Decimal.min(LEEWAY.times(HUNDRED), claim.low.abs().div(4));
}

function alignAlike(claim: Quantity, draft: Quantity): Pair | null {
  switch (claim.dimension) {
    case 'fraction':
      return pair(asPercent(claim), asPercent(draft), { leeway: fractionLeeway(asPercent(claim)) });
    case 'money':
      return claim.unit === draft.unit ? alignRates(claim, draft) : null;
    case 'measure':
      return alignMeasures(claim, draft);
    case 'duration':
      return alignDurations(claim, draft);
    case 'percent':
    case 'points':
    case 'multiple':
      return sameRate(claim, draft) ? pair(claim, draft) : null;
    default:
      return alignRates(claim, draft);
  }
}

function alignRates(claim: Quantity, draft: Quantity): Pair | null {
  const rate = rateFactor(draft.per, claim.per);
  return rate && pair(claim, scale(draft, rate.factor), { slack: rate.slack });
}

/** A percentage a year does not become one a month by division. */
function sameRate(claim: Quantity, draft: Quantity): boolean {
  const rate = rateFactor(draft.per, claim.per);
  return rate?.factor.eq(1) ?? false;
}

function alignMeasures(claim: Quantity, draft: Quantity): Pair | null {
  if (claim.unit === draft.unit) return alignRates(claim, draft);
  const [from, to] = [TEMPERATURES.get(draft.unit ?? ''), TEMPERATURES.get(claim.unit ?? '')];
  return from && to ? alignTemperatures(claim, draft, from, to) : null;
}

/** How a temperature is turned into degrees Celsius: subtract, then multiply. */
const TEMPERATURES: ReadonlyMap<string, { readonly zero: Decimal; readonly degree: Decimal }> = new Map([
  ['celsius', { zero: ZERO, degree: ONE }],
  ['fahrenheit', { zero: new Decimal(32), degree: new Decimal(5).div(9) }],
  ['kelvin', { zero: new Decimal('273.15'), degree: ONE }],
]);

type Temperature = NonNullable<ReturnType<typeof TEMPERATURES.get>>;

function alignTemperatures(claim: Quantity, draft: Quantity, from: Temperature, to: Temperature): Pair {
  const convert = (value: Decimal): Decimal => value.minus(from.zero).times(from.degree).div(to.degree).plus(to.zero);
  const step = draft.step.times(from.degree).div(to.degree);
  return pair(claim, { ...draft, unit: claim.unit, low: convert(draft.low), high: convert(draft.high), step });
}

function alignDurations(claim: Quantity, draft: Quantity): Pair | null {
  if (worktime(claim) !== worktime(draft)) return null;
  if (claim.unit === draft.unit) return alignRates(claim, draft);
  // Months and days: a month is some thirty days.
  const factor = draft.unit === 'month' ? MONTH : ONE.div(MONTH);
  const converted = { ...scale(draft, factor), unit: claim.unit };
  const aligned = alignRates(claim, converted);
  return aligned && { ...aligned, slack: new Decimal('0.03') };
}

/** "Working" or "business" of working hours, business days: they are not hours and days. */
function worktime(quantity: Quantity): boolean {
  return /^(?:working|business|office)\b/.test(quantity.unitWord ?? '');
}

/** Every six hours is four times a day. */
function alignFrequency(claim: Quantity, draft: Quantity): Pair | null {
  if (claim.unit !== 'second' || draft.low.isZero()) return null;
  const length = seconds(draft.per!)!;
  const interval = { ...claim, low: length.div(draft.high), high: length.div(draft.low), step: ZERO, bound: draft.bound };
  return pair(claim, interval, { elided: true });
}

function alignMultiple(claim: Quantity, draft: Quantity, change: boolean | undefined): Pair | null {
  const ratio = asMultiple(draft, 0);
  if (change === false) return pair(claim, ratio);
  const grown = asMultiple(draft, draft.sign ?? (claim.low.lt(1) ? -1 : 1));
  // "At 300%" and "by 300%" look alike where no verb of change was seen.
  if (change === undefined && !draft.sign && ratio.low.eq(claim.low)) return null;
  return pair(claim, grown);
}

/** A bare number beside a figure with a unit ("theirs takes six"): the unit may be understood. */
function alignElided(claim: Quantity, draft: Quantity): Pair | null {
  if (claim.dimension === 'count' && UNDERSTOOD.has(draft.dimension)) return pair(claim, asWritten(draft), { elided: true });
  if (draft.dimension === 'count' && UNDERSTOOD.has(claim.dimension)) return pair(asWritten(claim), draft, { elided: true });
  return null;
}

const UNDERSTOOD = new Set<Dimension>(['money', 'percent', 'points', 'duration', 'measure', 'age', 'rank']);

function asWritten(quantity: Quantity): Quantity {
  const size = sizeOf(quantity);
  const { low, high, step } = quantity;
  const ends = { low: low.div(size), high: high.div(size), step: step.div(size) };
  return { ...quantity, ...ends, dimension: 'count', unit: null, unitWord: null };
}

function asPercent(quantity: Quantity): Quantity {
  return quantity.dimension === 'fraction' ? as(scale(quantity, HUNDRED), 'percent') : quantity;
}

/** A percentage as a factor: of growth (1), of decline (-1), or of the whole (0). */
function asMultiple(quantity: Quantity, sign: number): Quantity {
  const base = sign === 0 ? ZERO : ONE;
  const factor = (value: Decimal): Decimal =>
    base.plus(
      value
        .abs()
        .div(HUNDRED)
        .times(sign || 1),
    );
  const [one, other] = [factor(quantity.low), factor(quantity.high)];
  const { sign: _sign, ...rest } = quantity;
  const ends = { low: Decimal.min(one, other), high: Decimal.max(one, other), step: quantity.step.div(HUNDRED) };
  return { ...as(rest, 'multiple'), ...ends };
}

function asDuration(quantity: Quantity): Quantity {
  if (quantity.dimension !== 'age') return quantity;
  return { ...scale(quantity, new Decimal(12)), dimension: 'duration', unit: 'month', unitWord: 'year' };
}

function as(quantity: Quantity, dimension: Dimension): Quantity {
  return { ...quantity, dimension };
}

function scale(quantity: Quantity, factor: Decimal): Quantity {
  if (factor.eq(1)) return quantity;
  return { ...quantity, low: quantity.low.times(factor), high: quantity.high.times(factor), step: quantity.step.times(factor) };
}

function sizeOf({ dimension, unitWord }: Quantity): Decimal {
  const isSmallMoney = dimension === 'money' && (unitWord === 'penny' || unitWord === 'cent');
  const isSized = isSmallMoney || dimension === 'duration' || dimension === 'measure';
  return (isSized && unitSize(unitWord)) || ONE;
}
