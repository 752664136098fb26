import { Decimal } from 'decimal.js';
import type { Quantity, Relation, Rounding } from '../model.ts';
import { align, writtenNumber } from './align.ts';
import { rateFactor } from './rates.ts';
import { relate } from './relate.ts';

/** Whether two figures agree, and how the draft's stands to the claim's. */
export interface Comparison {
  readonly outcome: 'agrees' | 'rounds' | 'conflicts' | 'undetermined';
  readonly relation: Relation;
}

export interface ComparisonOptions {
  /** How far the draft may round; to the places it writes by default. */
  readonly round?: Rounding;
  /** A figure that was true before: a draft that gives it agrees. */
  readonly previous?: Quantity | null;
  /** Whether the draft's figure is the amount of a change (true) or surely none (false): "up 200%" is threefold. */
  readonly change?: boolean;
}

/** Compares a draft's figure with a claim's; `undetermined` where they do not measure the same kind of thing. */
export function compare(claim: Quantity, draft: Quantity, options: ComparisonOptions = {}): Comparison {
  const comparison = compareReadings(claim, draft, options);
  if (comparison.outcome === 'agrees' || comparison.outcome === 'rounds' || !options.previous) return comparison;
  const earlier = compareReadings(options.previous, draft, options);
  const isEarlier = earlier.relation === 'same' || earlier.relation === 'rounded';
  return isEarlier && earlier.outcome !== 'undetermined' ? { outcome: 'agrees', relation: 'previous' } : comparison;
}

/** Figures may be read in two ways (`5m`): the reading that fits is the one that was meant. */
function compareReadings(claim: Quantity, draft: Quantity, options: ComparisonOptions): Comparison {
  if (!claim.other && !draft.other) return toComparison(compareOnce(claim, draft, options));
  const results = readings(claim).flatMap((one) => readings(draft).map((other) => toComparison(compareOnce(one, other, options))));
  const order = ['agrees', 'rounds', 'conflicts', 'undetermined'];
  return order.flatMap((outcome) => results.filter((result) => result.outcome === outcome))[0]!;
}

/** What stands around the number, its hedge, sign and rate, is that of either reading. */
function readings(quantity: Quantity): readonly Quantity[] {
  const { other, bound, near, sign, per } = quantity;
  return other ? [quantity, { ...other, bound, per, ...(near && { near }), ...(sign && { sign }) }] : [quantity];
}

function toComparison(relation: Relation | null): Comparison {
  switch (relation) {
    case null:
      return { outcome: 'undetermined', relation: 'disjoint' };
    case 'rounded':
      return { outcome: 'rounds', relation };
    case 'same':
    case 'looser':
    case 'very-loose':
      return { outcome: 'agrees', relation };
    default:
      return { outcome: 'conflicts', relation };
  }
}

function compareOnce(claim: Quantity, draft: Quantity, options: ComparisonOptions): Relation | null {
  if (claim.dimension === 'score' || draft.dimension === 'score') return compareParts(claim, draft);
  if (claim.dimension === 'version' || draft.dimension === 'version') return compareVersions(claim, draft);
  // "Minus 5 degrees" leaves out whose degrees they are.
  const isElided = isTemperature(claim) && draft.unit === 'degree' && draft.low.isNeg() === claim.low.isNeg();
  if (isElided) return compareOnce(claim, { ...draft, unit: claim.unit, unitWord: claim.unitWord }, options);
  const round = options.round ?? 'written';
  const slip = unitSlip(claim, draft);
  const pair = align(size(claim), size(draft), options.change);
  if (!pair) return slip ? 'unit' : null;
  const relation = relate(pair, round);
  if (claim.sign && draft.sign && claim.sign !== draft.sign)
    return relation === 'same' || relation === 'rounded' ? 'direction' : 'disjoint';
  if (pair.elided) return ELISION_PROVES.has(relation) ? relation : null;
  const harmless = relation === 'same' || relation === 'rounded' || (writtenNumber(claim).eq(1) && relation === 'looser');
  return slip && !harmless ? 'unit' : relation;
}

/** With a unit that is only understood, the same number is agreement or a lost bound; any other number may be about something else. */
const ELISION_PROVES = new Set<Relation>(['same', 'rounded', 'bound-dropped', 'bound-added', 'bound-reversed', 'looser']);

/** A fall is written with a sign or as a negative number; its size is compared. Only a temperature can be below nought. */
function size(quantity: Quantity): Quantity {
  const { low, high } = quantity;
  if (isTemperature(quantity)) return quantity.sign === -1 && low.gt(0) ? { ...quantity, low: high.neg(), high: low.neg() } : quantity;
  return low.lt(0) ? { ...quantity, low: high.abs(), high: low.abs(), sign: -1 } : quantity;
}

/** The same number in another unit of the same kind: 9 days and 9 weeks, £5 and €5, % and points, a year and a month. */
function unitSlip(claim: Quantity, draft: Quantity): boolean {
  if (!sameNumber(writtenNumber(claim).abs(), writtenNumber(draft).abs(), claim, draft)) return false;
  if (claim.dimension !== draft.dimension) return isPercentPair(claim, draft);
  if (claim.unit !== draft.unit) return claim.dimension !== 'measure' || (isTemperature(claim) && isTemperature(draft));
  if (claim.unitWord !== draft.unitWord) return claim.dimension !== 'count';
  const rate = rateFactor(draft.per, claim.per);
  return rate === null || !rate.factor.eq(1);
}

function isTemperature({ unit }: Quantity): boolean {
  return unit === 'celsius' || unit === 'fahrenheit';
}

function sameNumber(one: Decimal, other: Decimal, claim: Quantity, draft: Quantity): boolean {
  if (one.eq(other)) return true;
  if (claim.dimension !== 'money' || claim.unit === draft.unit) return false;
  return one
    .minus(other)
    .abs()
    .lte(Decimal.min(draft.step.div(2), one.div(20)));
}

function isPercentPair(claim: Quantity, draft: Quantity): boolean {
  return (claim.dimension === 'percent' && draft.dimension === 'points') || (claim.dimension === 'points' && draft.dimension === 'percent');
}

/** The figures of a result or a ratio one by one; 2.1 to 1 may be rounded to 2 to 1. */
function compareParts(claim: Quantity, draft: Quantity): Relation | null {
  if (!claim.parts || !draft.parts || claim.parts.length !== draft.parts.length) return null;
  const pairs = claim.parts.map((part, index) => [part, draft.parts![index]!] as const);
  if (pairs.every(([known, said]) => known.eq(said))) return 'same';
  return pairs.every(([known, said]) => known.toDecimalPlaces(said.dp(), Decimal.ROUND_HALF_UP).eq(said)) ? 'rounded' : 'disjoint';
}

/** "Version 5" is said of version 5.2 as well; "5.3" is not. */
function compareVersions(claim: Quantity, draft: Quantity): Relation | null {
  if (claim.dimension !== draft.dimension) return null;
  const [known, said] = [claim.parts ?? [claim.low], draft.parts ?? [draft.low]];
  const common = Math.min(known.length, said.length);
  if (!known.slice(0, common).every((part, index) => part.eq(said[index]!))) return 'disjoint';
  if (known.length === said.length) return 'same';
  return known.length > said.length ? 'looser' : 'tighter';
}
