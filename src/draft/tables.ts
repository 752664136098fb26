/** What the headers say about a cell. */
import type { Cell } from '../model.ts';

/** A table as a rectangle of texts: merged cells are repeated in every place they take up. */
export interface Grid {
  /** Index of the table within the draft. */
  readonly table: number;
  readonly rows: readonly (readonly string[])[];
  /** Number of rows at the top that head the columns. */
  readonly headRows: number;
  readonly caption: string;
}

/** Takes a grid and a place in it and gives what the headers on both sides say. */
export function toCell(grid: Grid, row: number, column: number): Cell {
  const { table, rows, headRows, caption } = grid;
  const heads = rows.slice(0, Math.min(row, headRows)).map((each) => each[column] ?? '');
  return {
    table,
    row,
    column,
    header: row < headRows || (column === 0 && headsItsRow(rows[row]!)),
    rowHeader: row < headRows || column === 0 ? '' : rows[row]![0]!,
    columnHeader: heads.filter((text, index) => text !== '' && text !== heads[index - 1]).join(' '),
    corner: headRows === 0 ? '' : (rows[0]?.[0] ?? ''),
    caption,
  };
}

// | 17.2 | Budget gap |   the figure comes first: it does not head the row
function headsItsRow([first, ...others]: readonly string[]): boolean {
  return others.length > 0 && (!/\d/.test(first ?? '') || others.some((text) => /\d/.test(text)));
}

/** Takes the rows of a table whose source marks no header and says whether the first one reads like one. */
export function looksLikeHeader(rows: readonly (readonly string[])[]): boolean {
  const [first, ...others] = rows;
  return (
    first !== undefined &&
    others.length > 0 &&
    !first.some((text) => /\d/.test(text)) &&
    others.some((row) => row.some((text) => /\d/.test(text)))
  );
}
