import { Decimal } from 'decimal.js';
import type { Figure } from './figure.ts';
import { matchAt } from './source.ts';

/** A length of years that is an age: four-year-old, 52 years old, aged 52. Figures that are none come back as they are. */
export function withAge(lower: string, figure: Figure): Figure {
  const { quantity, numeral, start, end } = figure;
  if (!numeral || quantity.per) return figure;
  const old = quantity.unitWord === 'year' ? matchAt(/[ -](?:old|of age)s?(?![a-z])/y, lower, end) : null;
  if (old) return toAge(figure, start, end + old[0].length);
  const aged =
    figure.hasUnit || numeral.grouped ? null : /(?:^|[^a-z])(aged |age |at the age of )$/.exec(lower.slice(Math.max(0, start - 15), start));
  return aged && numeral.low.lt(130) ? toAge(figure, start - aged[1]!.length, end) : figure;
}

function toAge(figure: Figure, start: number, end: number): Figure {
  const { low, high, step } = figure.numeral!;
  const quantity = { ...figure.quantity, dimension: 'age', low, high, step, unit: 'year', unitWord: 'year' } as const;
  return { ...figure, start, end, hasUnit: true, quantity: { ...quantity, step: new Decimal(step) } };
}
