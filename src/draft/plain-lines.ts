/** The lines of a piece of Markdown, with what reading plain blocks needs to know of them. */
import type { Span } from '../model.ts';

/** A line without its indent and the blanks at its end; `ending` is the offset behind its line ending. */
export interface Line extends Span {
  readonly ending: number;
  readonly indent: number;
  /** Blanks at its end: two or more break the line of a paragraph. */
  readonly trail: number;
  /** A tab or a lone carriage return stands where it could mean several things. */
  readonly isOdd: boolean;
}

/** Takes a range of a source and gives its lines. */
export function toPlainLines(source: string, { start, end }: Span): readonly Line[] {
  const lines: Line[] = [];
  for (let from = start; from < end; ) {
    const feed = source.indexOf('\n', from);
    const ending = feed === -1 || feed >= end ? end : feed + 1;
    const hasFeed = source[ending - 1] === '\n';
    const last = ending - (hasFeed ? (source[ending - 2] === '\r' && ending - 2 >= from ? 2 : 1) : 0);
    let first = from;
    while (first < last && isBlank(source[first]!)) first++;
    let final = last;
    while (final > first && isBlank(source[final - 1]!)) final--;
    const isOdd = source.slice(from, first).includes('\t') || source.slice(final, last).includes('\t');
    lines.push({ start: first, end: final, ending, indent: first - from, trail: last - final, isOdd });
    from = ending;
  }
  return lines;
}

function isBlank(character: string): boolean {
  return character === ' ' || character === '\t';
}

/** Takes a line that may begin with the mark of a quotation and gives what stands behind it; null where that could mean several things. */
export function withoutQuoteMark(source: string, line: Line): Line | null {
  if (source[line.start] !== '>' || line.indent > 0 || line.isOdd) return null;
  const from = line.start + (source[line.start + 1] === ' ' ? 2 : 1);
  // The blank behind the mark may stand at the end of the line.
  if (from > line.end) return { ...line, start: line.end, indent: 0 };
  let start = from;
  while (start < line.end && source[start] === ' ') start++;
  return source[start] === '\t' ? null : { ...line, start, indent: start - from };
}
