import type { Decimal } from 'decimal.js';
import { BARE_TOTAL, CHANGE_COLUMN } from '../lexicon/arithmetic.ts';
import { type Equation, isBalanced } from './equations.ts';
import { type Entry, type FigureTable, isEntry } from './grid.ts';

/** A percentage that follows from two other figures of its row, and the range that it has to lie in. */
export interface Proportion {
  readonly reason: 'change' | 'share';
  readonly certainty: 'certain' | 'likely';
  readonly result: Entry;
  readonly from: readonly [Entry, Entry];
  readonly value: Decimal;
  readonly isRight: boolean;
}

/** The equations of the columns that hold the difference of two others. */
export function findChanges(table: FigureTable): readonly Equation[] {
  if (table.columns.length > WIDEST) return [];
  return table.columns.flatMap((column) => {
    const way = changeOf(table.columnLabel(column));
    if (way === null) return [];
    const readings = pairs(table, column).map(([from, to]) =>
      table.rows.flatMap((row) => changeAt(table, row, [from, to, column], way) ?? []),
    );
    return settled(readings, isBalanced, (from) => isPeriodPair(table, column, from));
  });
}

/** The percentages of columns that hold the change from one column to another, or a share of the total below. */
export function findProportions(table: FigureTable): readonly Proportion[] {
  if (table.columns.length > WIDEST) return [];
  return table.columns.flatMap((column) => {
    const others = table.columns.filter((other) => other !== column);
    const changes =
      changeOf(table.columnLabel(column)) === null
        ? []
        : pairs(table, column).map(([from, to]) => table.rows.flatMap((row) => percentAt(table, row, from, to, column) ?? []));
    const shares = others.map((base) => table.rows.flatMap((row) => shareAt(table, row, base, column) ?? []));
    return settled<Proportion>(
      [...changes, ...shares],
      ({ isRight }) => isRight,
      () => false,
    );
  });
}

/**
 * Of all readings of a column the one that fits most rows. The rows that it does not fit are wrong only where they are the
 * exception: a reading that fits two rows vouches for the third, one that fits none needs its headings to speak for it.
 */
function settled<T extends { readonly certainty: string }>(
  readings: readonly (readonly T[])[],
  isRight: (one: T) => boolean,
  isNamed: (reading: number) => boolean,
): readonly T[] {
  let best: readonly T[] = [];
  let most = 0;
  for (const reading of readings) {
    const fits = reading.filter(isRight).length;
    if (fits > most) [best, most] = [reading, fits];
  }
  const wrong = best.length - most;
  if (most >= 2 && wrong * 2 <= most) return best.map((one) => ({ ...one, certainty: 'certain' as const }));
  if (most >= 1) return wrong <= 1 && wrong <= most ? best : best.filter(isRight);
  const named = readings.findIndex((reading, index) => reading.length === 1 && isNamed(index));
  return named < 0 ? [] : readings[named]!;
}

function changeOf(label: string): 1 | -1 | 0 | null {
  return CHANGE_COLUMN.find(([words]) => words.test(label))?.[1] ?? null;
}

/** Pairs of other columns in the order from, to; neighbours to the left of the column come first. */
function pairs(table: FigureTable, column: number): readonly (readonly [number, number])[] {
  const others = table.columns.filter((other) => other !== column && changeOf(table.columnLabel(other)) === null);
  const yearOf = (other: number) => Number(YEAR.exec(table.columnLabel(other))?.[0] ?? Number.NaN);
  const ordered = others
    .slice(0, MOST_COLUMNS)
    .flatMap((from, index) =>
      others.slice(index + 1, MOST_COLUMNS).flatMap((to): (readonly [number, number])[] => [
        [from, to],
        [to, from],
      ]),
    )
    .filter(([from, to]) => !(yearOf(from) > yearOf(to)));
  const isNear = ([from, to]: readonly [number, number]): boolean => Math.max(from, to) === column - 1 && Math.min(from, to) === column - 2;
  return [...ordered.filter(isNear), ...ordered.filter((pair) => !isNear(pair))];
}

/** Of two columns with years the earlier one is where a change starts from. */
const YEAR = /\b(?:19|20)\d\d\b/;

const MOST_COLUMNS = 8;
/** Wider tables are data sets. */
const WIDEST = 24;

/** Nothing vouches for a lone row but its headings: two periods, and a column named after the change between them. */
function isPeriodPair(table: FigureTable, column: number, reading: number): boolean {
  const [from, to] = pairs(table, column)[reading]!;
  return from < to && [from, to].every((each) => PERIOD.test(table.columnLabel(each)));
}

const PERIOD = /\b(?:(?:19|20)\d\d|q[1-4]|h[12]|before|after|then|now|last (?:year|month|season)|this (?:year|month|season))\b/;

function changeAt(table: FigureTable, row: number, [fromColumn, toColumn, column]: readonly number[], way: 1 | -1 | 0): Equation | null {
  const [from, to, change] = [table.at(row, fromColumn!), table.at(row, toColumn!), table.at(row, column!)];
  if (!isEntry(from) || !isEntry(to) || !isEntry(change)) return null;
  if (from.measure !== to.measure || from.measure !== change.measure) return null;
  const gap = to.value.minus(from.value);
  // Without a printed sign the heading says the direction, and where it does not, the figures do.
  const direction = gap.isZero() ? way || 1 : gap.gt(0) ? 1 : -1;
  const value = change.signed ? change.value : change.value.abs().times(direction);
  const result = change.value.eq(value) ? change : { ...change, value };
  return {
    reason: 'change',
    certainty: 'likely',
    result,
    terms: [
      { entry: to, sign: 1 },
      { entry: from, sign: -1 },
    ],
  };
}

function percentAt(table: FigureTable, row: number, fromColumn: number, toColumn: number, column: number): Proportion | null {
  const [from, to, result] = [table.at(row, fromColumn), table.at(row, toColumn), table.at(row, column)];
  if (!isEntry(from) || !isEntry(to) || !isEntry(result) || from.measure !== to.measure) return null;
  if (!result.measure.startsWith('percent') || from.measure.startsWith('percent') || from.value.lte(0)) return null;
  const [low, value, high] = [
    to.value.minus(to.half).div(from.value.plus(from.half)),
    to.value.div(from.value),
    to.value.plus(to.half).div(from.value.minus(from.half)),
  ].map((ratio) => ratio.minus(1).times(100));
  const stated = result.signed ? result.value : result.value.abs().times(value!.lt(0) ? -1 : 1);
  return { reason: 'change', certainty: 'likely', result, from: [from, to], value: value!, isRight: isWithin(stated, low!, high!, result) };
}

/** A share of the figure in the total row of the base column. */
function shareAt(table: FigureTable, row: number, base: number, column: number): Proportion | null {
  const last = table.rows.findLast((each) => BARE_TOTAL.test(table.rowLabel(each)));
  if (last === undefined || row === last) return null;
  const [part, whole, result] = [table.at(row, base), table.at(last, base), table.at(row, column)];
  if (!isEntry(part) || !isEntry(whole) || !isEntry(result) || part.measure !== whole.measure) return null;
  if (!result.measure.startsWith('percent') || part.measure.startsWith('percent') || whole.value.lte(0)) return null;
  const [low, value, high] = [part.value.minus(part.half), part.value, part.value.plus(part.half)].map((each) =>
    each.div(whole.value).times(100),
  );
  return {
    reason: 'share',
    certainty: 'likely',
    result,
    from: [part, whole],
    value: value!,
    isRight: isWithin(result.value, low!, high!, result),
  };
}

/** Cut off or rounded: a whole unit of the last place is granted. */
function isWithin(stated: Decimal, low: Decimal, high: Decimal, { mention }: Entry): boolean {
  const leeway = mention.quantity.step;
  return stated.gt(low.minus(leeway)) && stated.lt(high.plus(leeway));
}
