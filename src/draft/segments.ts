/**
 * The way between a passage's text and the file.
 *
 *     text       5,000 missiles
 *     source   **5,000**&nbsp;missiles
 *              ^^     ^^  belong to no segment: a range takes them only when they lie between its characters
 */
import type { Passage, Segment, Span, TextRange } from '../model.ts';

/** Takes a range of a passage's text and gives the source characters that it stands for, whole entities and escapes included. */
export function toSource(passage: Pick<Passage, 'segments' | 'span'>, range: TextRange): Span {
  const { segments, span } = passage;
  const first = segments[firstEndingAfter(segments, range.start, (segment) => segment.at + segment.length)];
  if (first === undefined) {
    const end = segments.at(-1)?.to ?? span.end;
    return { start: end, end };
  }
  const start = first.from + (isVerbatim(first) ? range.start - first.at : 0);
  if (range.end <= range.start) return { start, end: start };
  const last = segments[firstEndingAfter(segments, range.end - 1, (segment) => segment.at + segment.length)] ?? segments.at(-1)!;
  return { start, end: isVerbatim(last) ? Math.min(last.to, last.from + range.end - last.at) : last.to };
}

/** Takes an offset in the file and gives the offset in the passage's text of the first character that stands there or after it. */
export function atSource(passage: Pick<Passage, 'segments' | 'text'>, offset: number): number {
  const { segments, text } = passage;
  const segment = segments[firstEndingAfter(segments, offset, (each) => each.to)];
  if (segment === undefined) return text.length;
  return segment.at + (isVerbatim(segment) ? Math.max(0, offset - segment.from) : 0);
}

function isVerbatim(segment: Segment): boolean {
  return segment.length === segment.to - segment.from;
}

function firstEndingAfter(segments: readonly Segment[], offset: number, endOf: (segment: Segment) => number): number {
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (endOf(segments[middle]!) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
