import { Decimal } from 'decimal.js';
import type { Figure } from './figure.ts';

/** The two ends of a change, "from 75 to 100mph", "from nine years to six": a unit that one end leaves out is that of the other. */
export function shareUnit(from: Figure, to: Figure): readonly [from: Figure, to: Figure] {
  if (isBare(from) && hasUnit(to)) return [inUnitOf(from, to), to];
  if (isBare(to) && hasUnit(from)) return [from, inUnitOf(to, from)];
  return [from, to];
}

/** "52 minutes, down from 74", "six years, reduced from nine": the earlier figure is in the unit of the later one before it. */
export function inheritUnit(lower: string, before: Figure, earlier: Figure): Figure {
  const joint = lower.slice(before.end, earlier.start);
  const isBehind = joint.length < 28 && FROM.test(joint) && COUNTS_NOTHING.test(lower.slice(earlier.end, earlier.end + 8));
  return isBehind && isBare(earlier) && hasUnit(before) ? inUnitOf(earlier, before) : earlier;
}

const FROM =
  /^,? \(?(?:(?:and |a |an |which was |which is )?(?:up|down|rise|fall|drop|cut|raised|reduced|lowered|increased|decreased|improved|widened|narrowed|shortened|extended) )?from $/;
const COUNTS_NOTHING = /^(?:$|[.,;:!?)]| (?:an?|at|before|by|in|last|on|the|this|to|two|three|under|when)(?![a-z]))/;

function isBare({ numeral, hasUnit, quantity }: Figure): boolean {
  return numeral !== null && !numeral.bound && !hasUnit && quantity.dimension === 'count' && quantity.per === null;
}

function hasUnit({ numeral, hasUnit: isWritten }: Figure): boolean {
  return numeral !== null && !numeral.bound && isWritten && !numeral.low.isZero();
}

function inUnitOf(bare: Figure, other: Figure): Figure {
  const factor = other.numeral!.low.isZero() ? new Decimal(1) : other.quantity.low.div(other.numeral!.low);
  const { dimension, unit, unitWord } = other.quantity;
  const { low, high, step } = bare.quantity;
  const quantity = {
    ...bare.quantity,
    dimension,
    unit,
    unitWord,
    low: low.times(factor),
    high: high.times(factor),
    step: step.times(factor),
  };
  return { ...bare, quantity };
}
