/** The cells of Markdown and HTML tables as passages. */
import type { Table } from 'mdast';
import { compose } from './compose.ts';
import type { HtmlTable } from './html-parts.ts';
import { readInline } from './inline.ts';
import { emit, note, type Place, type Reading, rangeOf } from './place.ts';
import { type Grid, looksLikeHeader, toCell } from './tables.ts';
import { spanOf } from './tree.ts';

/** Takes a Markdown table and the text of its caption and adds a passage for each cell. */
export function readTable(node: Table, caption: string, place: Place, reading: Reading): void {
  const inlines = node.children.map((row) => row.children.map((cell) => readInline(cell.children)));
  const rows = inlines.map((row) => row.map((cell) => compose(cell.pieces).text));
  const grid: Grid = { table: reading.tables++, rows, headRows: 1, caption };
  for (const [row, cells] of inlines.entries()) {
    const line = node.children[row]!;
    for (const [column, { pieces, ...rest }] of cells.entries()) {
      const at: Place = { ...place, kind: 'cell' };
      note(rest, spanOf(line), at, reading);
      emit(pieces, spanOf(line.children[column]!), at, reading, { cell: toCell(grid, row, column) });
    }
  }
}

/** Takes an HTML table and the caption around it and adds a passage for each cell. */
export function readHtmlTable(part: HtmlTable, around: string, place: Place, reading: Reading): void {
  const own = emit(part.caption, rangeOf(part.caption), { ...place, kind: 'caption' }, reading);
  const caption = [own, around].filter((text) => text !== '').join(' ');
  const { rows, owners } = toGrid(part);
  const marked = part.rows.findIndex((row) => row.length > 0 && !row.every((cell) => cell.header));
  const headRows = marked === -1 ? 1 : marked === 0 && looksLikeHeader(rows) ? 1 : marked;
  const grid: Grid = { table: reading.tables++, rows, headRows, caption };
  for (const [cell, { row, column }] of owners) {
    emit(cell.pieces, rangeOf(cell.pieces), { ...place, kind: 'cell' }, reading, { cell: toCell(grid, row, column) });
  }
}

type HtmlCell = HtmlTable['rows'][number][number];

/** Lays cells out as a browser does: each takes the next free place of its row and all places that it is merged over. */
function toGrid(part: HtmlTable): { rows: string[][]; owners: Map<HtmlCell, { row: number; column: number }> } {
  const rows: string[][] = part.rows.map(() => []);
  const owners = new Map<HtmlCell, { row: number; column: number }>();
  for (const [row, cells] of part.rows.entries()) {
    let column = 0;
    for (const cell of cells) {
      while (rows[row]![column] !== undefined) column++;
      owners.set(cell, { row, column });
      const { text } = compose(cell.pieces);
      for (let down = row; down < Math.min(rows.length, row + cell.rows); down++) {
        for (let across = column; across < column + cell.columns; across++) rows[down]![across] = text;
      }
      column += cell.columns;
    }
  }
  return { rows: rows.map((row) => Array.from(row, (text) => text ?? '')), owners };
}
