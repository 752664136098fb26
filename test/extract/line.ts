import { extractDates } from '../../src/extract/dates.ts';
import { extractQuantities } from '../../src/extract/quantities.ts';
import type { Quantity } from '../../src/model.ts';

/** Readings of quantities, one line each: surface, dimension, bound, value, unit, per, then relation and change. */
export function line(text: string, header?: string, taken: readonly { start: number; end: number }[] = []): readonly string[] {
  return extractQuantities(text, taken, header === undefined ? {} : { header }).map(({ surface, quantity, relation, direction, change }) =>
    [surface, ...figures(quantity), relation, direction, change].filter(isGiven).join(' | '),
  );
}

/** Dates and then quantities of a text, as lines; a date as its surface. */
export function everything(text: string): readonly string[] {
  const dates = extractDates(text);
  return [
    ...dates.map(({ surface }) => surface),
    ...line(
      text,
      undefined,
      dates.map(({ range }) => range),
    ),
  ];
}

/** What a quantity says, as short texts. */
export function figures({ dimension, bound, low, high, unit, per, parts }: Quantity): readonly string[] {
  const value = parts && dimension === 'score' ? parts.join(':') : low.eq(high) ? low.toFixed() : `${low.toFixed()}..${high.toFixed()}`;
  return [dimension, bound === 'exact' ? null : bound, value, unit, per && `/${per}`].filter(isGiven).map(String);
}

function isGiven<T>(part: T | null | undefined): part is T {
  return part !== null && part !== undefined;
}
