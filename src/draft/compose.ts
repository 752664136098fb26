/** From the pieces of a block to the text of a passage: one blank per run of white space, nothing invisible. */
import type { Segment } from '../model.ts';
import { findObjects } from './objects.ts';

/** Reader-visible characters and the source range they come from; verbatim where both are equally long. */
export interface Piece {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** Stands in a passage for what is not read: code, struck-out text, addresses. */
export const OBJECT = '\uFFFC';

/** Takes pieces in source order and gives the passage's text with the segments that tie it to the source. */
export function compose(pieces: readonly Piece[]): { readonly text: string; readonly segments: readonly Segment[] } {
  const traced = hideObjects(trace(pieces));
  return { text: traced.text, segments: toSegments(traced) };
}

/** Text with the source range of each of its UTF-16 units. */
interface Traced {
  readonly text: string;
  readonly from: readonly number[];
  readonly to: readonly number[];
}

function trace(pieces: readonly Piece[]): Traced {
  const units: string[] = [];
  const from: number[] = [];
  const to: number[] = [];
  for (const piece of pieces) {
    const verbatim = piece.text.length === piece.to - piece.from;
    for (let index = 0; index < piece.text.length; index++) {
      const unit = piece.text[index]!;
      const start = verbatim ? piece.from + index : piece.from;
      const end = verbatim ? start + 1 : piece.to;
      const isBlank = BLANK.test(unit);
      if (INVISIBLE.test(unit) || (isBlank && units.length === 0)) continue;
      if (isBlank && units.at(-1) === ' ') {
        // Two blanks side by side in the source are one wider blank; with markup between them the first one stands for both.
        if (to.at(-1) === start) to[to.length - 1] = end;
        continue;
      }
      units.push(isBlank ? ' ' : unit);
      from.push(start);
      to.push(end);
    }
  }
  if (units.at(-1) === ' ') for (const list of [units, from, to]) list.pop();
  return { text: units.join(''), from, to };
}

/** Soft hyphen, Arabic letter mark, zero-width space and joiners, marks of direction, word joiner, byte order mark. */
const INVISIBLE = /[\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/;
const BLANK = /\s/;

function hideObjects(traced: Traced): Traced {
  const objects = findObjects(traced.text);
  if (objects.length === 0) return traced;
  let text = '';
  const from: number[] = [];
  const to: number[] = [];
  const keep = (start: number, end: number): void => {
    text += traced.text.slice(start, end);
    for (let index = start; index < end; index++) {
      from.push(traced.from[index]!);
      to.push(traced.to[index]!);
    }
  };
  let done = 0;
  for (const { start, end } of objects) {
    keep(done, start);
    text += OBJECT;
    from.push(traced.from[start]!);
    to.push(traced.to[end - 1]!);
    done = end;
  }
  keep(done, traced.text.length);
  return { text, from, to };
}

function toSegments({ text, from, to }: Traced): Segment[] {
  const segments: Segment[] = [];
  let open: { at: number; length: number; from: number; to: number } | null = null;
  for (let index = 0; index < text.length; index++) {
    const start = from[index]!;
    const end = to[index]!;
    if (open !== null && isOneUnit(start, end) && open.to === start && open.length === open.to - open.from) {
      open.length++;
      open.to = end;
    } else if (open !== null && !isOneUnit(start, end) && open.from === start && open.to === end) {
      // The second half of a character outside the basic plane, written as one entity.
      open.length++;
    } else {
      open = { at: index, length: 1, from: start, to: end };
      segments.push(open);
    }
  }
  return segments;
}

function isOneUnit(start: number, end: number): boolean {
  return end - start === 1;
}
