/** What stands before the text of a list item in the source. */

/** The marker in front of an offset: its column, and for a numbered item its number. Null where the text follows no marker. */
export function markerBefore(source: string, offset: number): { readonly column: number; readonly start: number | null } | null {
  const start = lineStart(source, offset);
  const before = source.slice(Math.max(start, offset - LONGEST), offset);
  const match = /(?:^|[\s>])(?:([-*+])|(\d{1,9})[.)])[ \t]{1,20}$|<li\b[^<>]{0,200}>\s{0,20}$/i.exec(before);
  if (match === null) return null;
  const lead = /^[\s>]/.test(match[0]) ? 1 : 0;
  return { column: before.length - match[0].length + lead, start: match[2] === undefined ? null : Number(match[2]) };
}

/** The column of the first character of a line that is neither blank nor the mark of a quotation. */
export function indentOf(source: string, offset: number): number {
  const start = lineStart(source, offset);
  return /^[\s>]{0,200}/.exec(source.slice(start, Math.min(offset, start + LONGEST)))![0].length;
}

const LONGEST = 400;

function lineStart(source: string, offset: number): number {
  let start = offset;
  while (start > 0 && source[start - 1] !== '\n' && source[start - 1] !== '\r') start--;
  return start;
}
