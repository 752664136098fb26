import type { Figure } from './figure.ts';
import { matchAt } from './source.ts';

/** A length of years that is an age: four-year-old, 52 years old, aged 52, aged over 60. Figures that are none come back as they are. */
export function withAge(lower: string, figure: Figure): Figure {
  const { quantity, numeral, start, end } = figure;
  if (quantity.per || numeral?.grouped) return figure;
  const isYears = quantity.unitWord === 'year';
  const old = isYears ? matchAt(/[ -](?:old|of age)s?(?![a-z])/y, lower, end) : null;
  if (old) return toAge(figure, start, end + old[0].length);
  const aged = figure.hasUnit && !isYears ? null : AGED.exec(lower.slice(Math.max(0, start - 26), start));
  if (!aged || (!isYears && (quantity.dimension !== 'count' || quantity.high.gt(130)))) return figure;
  // A hedge between is read later, and the words before it are then no part of the figure.
  return toAge(figure, aged[2] ? start : start - aged[1]!.length, end);
}

const AGED =
  /(?:^|[^a-z])(aged |age |ages |at the age of )((?:over|under|about|around|at least|between|up to|below|above|from) |[≥≤<>]=? ?)?$/;

function toAge(figure: Figure, start: number, end: number): Figure {
  const { numeral, quantity } = figure;
  const years =
    quantity.unitWord === 'year' ? { low: quantity.low.div(12), high: quantity.high.div(12), step: quantity.step.div(12) } : quantity;
  const { low, high, step } = numeral ?? years;
  return {
    ...figure,
    start,
    end,
    hasUnit: true,
    quantity: { ...quantity, dimension: 'age', low, high, step, unit: 'year', unitWord: 'year' },
  };
}
