import { visible } from './escape.ts';
import { columnsOf } from './width.ts';

/** A line of a file, and the words in it to point at (a range in UTF-16 units). */
export interface Pointed {
  readonly number: number;
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** The two lines of a frame, without their gutter: the source as far as it fits, and the carets below it. */
export interface FrameLines {
  readonly source: string;
  readonly carets: string;
}

/** Cuts a long line around the words and puts carets under them, in columns of a terminal. */
export function frameLine({ text, from, to }: Pointed, width: number): FrameLines {
  const end = Math.max(from, Math.min(to, text.length));
  const [start, stop] = cut(text, from, end, width);
  const before = (start > 0 ? '…' : '') + visible(text.slice(start, from));
  const words = visible(text.slice(from, Math.min(end, stop)));
  const after = visible(text.slice(Math.min(end, stop), stop)) + (stop < text.length ? '…' : '');
  const carets = ' '.repeat(columnsOf(before)) + '^'.repeat(Math.max(1, columnsOf(words)));
  return { source: (before + words + after).trimEnd(), carets };
}

/** The part of a line to show: all of it, or a window around the words that begins and ends between words if it can. */
function cut(text: string, from: number, to: number, width: number): readonly [number, number] {
  if (text.length <= width) return [0, text.length];
  const room = Math.max(20, width - (to - from));
  let start = Math.max(0, Math.min(from - (room >> 1), text.length - width));
  let stop = Math.min(text.length, Math.max(start + width, from + 20));
  if (start > 0) start = between(text, start, Math.min(from, start + 15), 1);
  if (stop < text.length) stop = between(text, stop, Math.max(Math.min(to, stop), stop - 15), -1);
  return [start, stop];
}

/** The nearest place after a blank (or before one, going back); failing that a place that splits no surrogate pair. */
function between(text: string, at: number, limit: number, step: 1 | -1): number {
  for (let index = at; index !== limit; index += step) {
    if (step === 1 && text[index - 1] === ' ') return index;
    if (step === -1 && text[index] === ' ') return index;
  }
  return /[\uDC00-\uDFFF]/.test(text[at] ?? '') ? at - 1 : at;
}
