/** The beginning of a line: block quotation marks, list markers, footnote labels. */

/** An open list item or footnote. */
export interface Item {
  /** Column of its marker. */
  readonly column: number;
  /** Column that a line must reach to belong to it. */
  readonly content: number;
  /** What its siblings are marked with: another bullet begins another list. */
  readonly mark: string;
}

export interface Prefix {
  readonly quotes: number;
  /** Those of them that begin behind an item's marker. */
  readonly inner: number;
  /** Items that begin on this line, and how many of them begin a list of their own. */
  readonly items: number;
  readonly lists: number;
  /** Columns between the innermost container and the text. */
  readonly indent: number;
  /** The line belongs to a paragraph of containers that it does not reach itself. */
  readonly isLazy: boolean;
  /** The rest of the line; '' for a blank one. */
  readonly text: string;
}

// >   - 1. Text
// ^   ^ ^       marks; `open` keeps the items that are open behind the line
/** Takes a line and the open items, brings these up to date and gives what the line begins with. */
export function readPrefix(line: string, open: Item[], isInParagraph: boolean): Prefix {
  const cursor = { at: 0, column: 0 };
  let base = 0;
  let quotes = 0;
  let inner = 0;
  let items = 0;
  let lists = 0;
  for (;;) {
    skipBlanks(line, cursor);
    if (cursor.at >= line.length) return { quotes, inner, items, lists, indent: 0, isLazy: false, text: '' };
    // Behind the first marker of the line nothing is open that it does not belong to.
    const within = items === 0 && open.length > 0 ? open.filter((item) => item.content <= cursor.column) : open;
    const indent = cursor.column - Math.max(base, within.at(-1)?.content ?? 0);
    if (indent <= 3 && line[cursor.at] === '>') {
      quotes++;
      if (items > 0) inner++;
      step(line, cursor, 1);
      if (line[cursor.at] === ' ') step(line, cursor, 1);
      base = cursor.column;
      continue;
    }
    const marker = indent <= 3 ? readMarker(line, cursor.at) : null;
    const isSibling = marker !== null && items === 0 && open.some((item) => isBeside(item, cursor.column, marker.mark));
    if (marker === null || (isInParagraph && items === 0 && !isSibling && !marker.interrupts)) {
      const isLazy = isInParagraph && items === 0 && within.length < open.length;
      if (!isLazy) open.length = within.length;
      return { quotes, inner, items, lists, indent, isLazy, text: line.slice(cursor.at) };
    }
    open.length = within.length;
    items++;
    if (!isSibling) lists++;
    const { column } = cursor;
    step(line, cursor, marker.length);
    base = marker.mark === '^' ? column + 4 : contentColumn(line, cursor);
    open.push({ column, content: base, mark: marker.mark });
  }
}

/** An item that ends here, and goes on with one of the same mark at its column. */
function isBeside({ column, content, mark }: Item, at: number, other: string): boolean {
  return content > at && column === at && mark === other;
}

/** Takes a line of a code or HTML block that stands in `quotes` quotations and reaches `column`; null if its containers end before it. */
export function readInside(line: string, quotes: number, column: number): string | null {
  const cursor = { at: 0, column: 0 };
  skipBlanks(line, cursor);
  for (let quote = 0; quote < quotes; quote++) {
    if (line[cursor.at] !== '>') return null;
    step(line, cursor, 1);
    skipBlanks(line, cursor);
  }
  if (cursor.at >= line.length) return '';
  return cursor.column < column ? null : line.slice(cursor.at);
}

interface Cursor {
  at: number;
  column: number;
}

function skipBlanks(line: string, cursor: Cursor): void {
  while (line[cursor.at] === ' ' || line[cursor.at] === '\t') step(line, cursor, 1);
}

function step(line: string, cursor: Cursor, count: number): void {
  for (let done = 0; done < count; done++) {
    cursor.column += line[cursor.at] === '\t' ? 4 - (cursor.column % 4) : 1;
    cursor.at++;
  }
}

interface Marker {
  readonly length: number;
  readonly mark: string;
  /** It may begin a list on the line after a paragraph's line. */
  readonly interrupts: boolean;
}

function readMarker(line: string, at: number): Marker | null {
  if (!MARKERS.test(line[at]!) || isRule(line, at)) return null;
  const match = /^(?:([-+*])|(\d{1,9})([.)])|\[(\^)[^\]\s]{1,200}\]:)(?=[ \t]|$|(?<=:))/.exec(line.slice(at, at + 220));
  if (match === null) return null;
  const [{ length }, bullet, number, dot, note] = match;
  const isEmpty = /^[ \t]*$/.test(line.slice(at + length, at + length + 20)) && line.slice(at + length).trim() === '';
  return {
    length,
    mark: bullet ?? dot ?? note ?? '',
    interrupts: note !== undefined || (!isEmpty && (number === undefined || Number(number) === 1)),
  };
}

/** What one begins with; few lines do. */
const MARKERS = /[-+*[\d]/;

/** Up to four blanks behind a marker belong to it; more of them begin indented code. */
function contentColumn(line: string, cursor: Cursor): number {
  const ahead = { ...cursor };
  skipBlanks(line, ahead);
  const blanks = ahead.column - cursor.column;
  return ahead.at >= line.length || blanks > 4 ? cursor.column + 1 : ahead.column;
}

/** `***`, `- - -`, `___` */
export function isRule(line: string, at: number): boolean {
  const mark = line[at]!;
  if (!'*-_'.includes(mark)) return false;
  let count = 0;
  for (let index = at; index < line.length; index++) {
    if (line[index] === mark) count++;
    else if (line[index] !== ' ' && line[index] !== '\t') return false;
  }
  return count >= 3;
}
