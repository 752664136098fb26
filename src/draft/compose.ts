/** From the pieces of a block to the text of a passage: one blank per run of white space, nothing invisible. */
import type { Segment, Span } from '../model.ts';
import { findObjects } from './objects.ts';

/** Reader-visible characters and the source range they come from; verbatim where both are equally long. */
export interface Piece {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** Stands in a passage for what is not read: code, struck-out text, addresses. */
export const OBJECT = '\uFFFC';

/** A character that readers do not see, and where it stands in the source. */
export interface Unseen {
  readonly character: string;
  readonly span: Span;
}

/** Takes pieces in source order and gives the passage's text, the segments that tie it to the source, and what was left out of it as invisible. */
export function compose(pieces: readonly Piece[]): {
  readonly text: string;
  readonly segments: readonly Segment[];
  readonly unseen: readonly Unseen[];
} {
  const plain = composePlain(pieces);
  if (plain !== null) return { ...plain, unseen: NONE };
  const traced = hideObjects(trace(pieces));
  return { text: traced.text, segments: toSegments(traced), unseen: traced.unseen };
}

/** Most blocks hold nothing to be left out or covered: their pieces stand side by side. Null for the others. */
function composePlain(pieces: readonly Piece[]): { readonly text: string; readonly segments: readonly Segment[] } | null {
  let text = '';
  const segments: { at: number; length: number; from: number; to: number }[] = [];
  for (const piece of pieces) {
    const { length } = piece.text;
    if (length === 0) continue;
    const isVerbatim = length === piece.to - piece.from;
    if (!isVerbatim && length !== 1) return null;
    const last = segments.at(-1);
    if (isVerbatim && last !== undefined && last.to === piece.from && last.length === last.to - last.from) {
      last.length += length;
      last.to = piece.to;
    } else segments.push({ at: text.length, length, from: piece.from, to: piece.to });
    text += piece.text;
  }
  if (!EVEN.test(text)) {
    if (UNEVEN.test(text) || INVISIBLE.test(text)) return null;
    if (OTHER_BLANK.test(text)) text = text.replace(OTHER_BLANKS, ' ');
  }
  return findObjects(text).length > 0 ? null : { text, segments };
}

/** Text with the source range of each of its UTF-16 units. */
interface Traced {
  readonly text: string;
  readonly from: readonly number[];
  readonly to: readonly number[];
  readonly unseen: readonly Unseen[];
}

function trace(pieces: readonly Piece[]): Traced {
  const units: string[] = [];
  const from: number[] = [];
  const to: number[] = [];
  const unseen: Unseen[] = [];
  for (const piece of pieces) {
    const verbatim = piece.text.length === piece.to - piece.from;
    for (let index = 0; index < piece.text.length; index++) {
      const unit = piece.text[index]!;
      const start = verbatim ? piece.from + index : piece.from;
      const end = verbatim ? start + 1 : piece.to;
      const isBlank = BLANK.test(unit);
      const isPlane14 = unit === PLANE_14 && piece.text.length > index + 1;
      if (isPlane14 || INVISIBLE.test(unit) || BLANK_LETTER.test(unit)) {
        if (isPlane14) index++;
        const character = isPlane14 ? unit + piece.text[index] : unit;
        unseen.push({ character, span: { start, end: isPlane14 && verbatim ? end + 1 : end } });
        if (!BLANK_LETTER.test(unit)) continue;
      }
      if (isBlank && units.length === 0) continue;
      if (isBlank && units.at(-1) === ' ') {
        // Two blanks side by side in the source are one wider blank; with markup between them the first one stands for both.
        if (to.at(-1) === start) to[to.length - 1] = end;
        continue;
      }
      units.push(isBlank ? ' ' : PRIVATE.test(unit) ? OBJECT : unit);
      from.push(start);
      to.push(end);
    }
  }
  if (units.at(-1) === ' ') for (const list of [units, from, to]) list.pop();
  return { text: units.join(''), from, to, unseen };
}

/**
 * What Unicode tells programs to leave out where they cannot show it, soft hyphens, joiners and marks of direction among it; marks of
 * annotation; control characters, which no browser shows.
 */
const INVISIBLE = /[\p{DI}\uFFF9-\uFFFB]|(?!\s)\p{Cc}/u;
/** The first unit of tags and further selectors, which are as invisible. */
const PLANE_14 = '\uDB40';
/** Letters and signs without ink: fillers of Hangul, the empty cell of Braille. */
const BLANK_LETTER = /[\u115F\u1160\u2800\u3164\uFFA0]/;
/** Means nothing that anybody could check, and stages that follow mark places with it. */
const PRIVATE = /[\uE000-\uF8FF]/;
const BLANK = /[\s\u115F\u1160\u2800\u3164\uFFA0]/;

const NONE: readonly Unseen[] = [];
/** ASCII with ink, and one blank at a time between: nothing of what is looked for below. */
const EVEN = /^[!-~]+(?: [!-~]+)*$/;
const UNEVEN = new RegExp(`^\\s|\\s$|\\s\\s|${PLANE_14}|${BLANK_LETTER.source}|${PRIVATE.source}`);
const OTHER_BLANK = /[^\S ]/;
const OTHER_BLANKS = /[^\S ]/g;

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
  return { text, from, to, unseen: traced.unseen };
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
