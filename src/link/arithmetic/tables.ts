import type { Mention, Passage } from '../../model.ts';
import { findChanges, findProportions } from './columns.ts';
import { blame } from './equations.ts';
import { type Entry, toFigureTable } from './grid.ts';
import { reprint, type Slip } from './slip.ts';
import { findTotals } from './totals.ts';

/**
 * Finds the figures of one table that do not follow from the others: totals, differences and percentages. `isRounded` grants
 * every round figure half its last place, for tables that say that they are rounded.
 */
export function checkTable(
  cells: readonly Passage[],
  mentions: ReadonlyMap<number, readonly Mention[]>,
  isRounded: boolean,
): readonly Slip[] {
  if (cells.length > MOST_CELLS) return [];
  const table = toFigureTable(cells, mentions, isRounded);
  const slips = blame([...findTotals(table), ...findChanges(table)]).map(({ entry, value, equation }): Slip => {
    const involved = [equation.result, ...equation.terms.map((term) => term.entry)].filter((each) => each.mention !== entry.mention);
    return {
      reason: equation.reason,
      certainty: equation.certainty,
      wrong: entry.mention,
      expected: reprint(entry.mention, entry.signed ? value : value.abs()),
      from: involved.map(({ mention }) => mention),
    };
  });
  const wrong = new Set(slips.map((slip) => slip.wrong));
  const isFree = (entry: Entry): boolean => !wrong.has(entry.mention);
  const proportions = findProportions(table)
    .filter(({ isRight, from, result }) => !isRight && from.every(isFree) && isFree(result))
    .map(({ reason, certainty, result, from, value }): Slip => {
      const expected = reprint(result.mention, result.signed ? value : value.abs());
      return { reason, certainty, wrong: result.mention, expected, from: from.map(({ mention }) => mention) };
    });
  return [...slips, ...proportions];
}

/** Larger tables are data sets: nobody adds them up by eye, and neither do we. */
const MOST_CELLS = 2000;
