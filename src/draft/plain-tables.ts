/** Reads a table without the parser where every row has as many cells as the first. */
import type { Table, TableCell, TableRow } from 'mdast';
import type { Definitions } from './labels.ts';
import { position, readPlainInline } from './plain-inline.ts';
import type { Line } from './plain-lines.ts';

/** Takes the lines up to the next blank one and gives their table; null where the parser has to read them. */
export function readTable(source: string, lines: readonly Line[], definitions: Definitions): Table | null {
  if (lines.length < 2) return null;
  const [head, marks, ...body] = lines;
  const width = cellsIn(source, head!)?.length ?? 0;
  const columns = cellsIn(source, marks!);
  if (width === 0 || columns?.length !== width || !columns.every((cell) => /^:?-+:?$/.test(source.slice(cell.start, cell.end))))
    return null;
  const rows: TableRow[] = [];
  for (const line of [head!, ...body]) {
    const cells = cellsIn(source, line);
    if (cells?.length !== width) return null;
    const children: TableCell[] = [];
    for (const { start, end, from, to } of cells) {
      const text = { start, end, ending: end, indent: 0, trail: 0, isOdd: false };
      const content = start === end ? [] : readPlainInline(source, [text], definitions);
      if (content === null) return null;
      children.push({ type: 'tableCell', children: content, position: position(from, to) });
    }
    rows.push({ type: 'tableRow', children, position: position(line.start, line.end) });
  }
  return { type: 'table', children: rows, position: position(head!.start, lines.at(-1)!.end) };
}

/** The text of a cell, without blanks, and all that belongs to it: the bar before it, and behind the last one the bar at the end. */
interface Cell {
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
}

// | boats | 5 |    boats | 5
// ^^^^^^^^         ^^^^^^      from and to of the first cell
//         ^^^^^          ^^^   and of the last
function cellsIn(source: string, line: Line): readonly Cell[] | null {
  if (line.indent > 0 || line.trail > 0 || line.isOdd || line.end - line.start < 2) return null;
  const bars = barsIn(source, line);
  if (bars === null || bars.length === 0) return null;
  const isOpen = bars[0] !== line.start;
  const isUnclosed = bars.at(-1) !== line.end - 1;
  const ends = isUnclosed ? [...bars, line.end] : bars;
  const cells: Cell[] = [];
  for (let index = isOpen ? -1 : 0; index + 1 < ends.length; index++) {
    const [from, bar] = [ends[index] ?? line.start, ends[index + 1]!];
    let [start, end] = [index === -1 ? from : from + 1, bar];
    while (start < end && source[start] === ' ') start++;
    while (end > start && source[end - 1] === ' ') end--;
    cells.push({ start, end, from, to: bar === line.end - 1 && !isUnclosed ? line.end : bar });
  }
  return cells;
}

/** The offsets of the bars between cells; a backslash takes a bar's meaning. Null where a character could mean several things. */
function barsIn(source: string, { start, end }: Line): readonly number[] | null {
  const bars: number[] = [];
  for (let at = start; at < end; at++) {
    const character = source[at];
    if (character === '\t' || character === '\0') return null;
    if (character === '\\' && (source[at + 1] === '\\' || source[at + 1] === '|')) at++;
    else if (character === '|') bars.push(at);
  }
  return bars;
}
