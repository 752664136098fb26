import type { QuantityMention, TextRange } from '../model.ts';
import { ANCHOR } from './anchors.ts';
import { type Change, readChange, readRelation } from './changes.ts';
import { readCore } from './core.ts';
import type { Figure, Scene } from './figure.ts';
import { finish } from './finish.ts';
import { readHeader, underHeader } from './headers.ts';
import { inheritUnit, shareUnit } from './pairs.ts';
import { createSource } from './source.ts';

export { readQuantity } from './value.ts';

/** A quantity as it stands in a passage; offsets are those of the passage's text. */
export interface QuantityReading
  extends Pick<QuantityMention, 'range' | 'core' | 'surface' | 'quantity' | 'relation' | 'direction' | 'change'> {}

/**
 * Reads every quantity of a passage's text, in order and without overlap. `taken` are ranges already read as dates and
 * times; `header` is the text of the headers of a table cell, from which a bare number takes scale, unit and rate.
 */
export function extractQuantities(
  text: string,
  taken: readonly TextRange[],
  context: { readonly header?: string } = {},
): readonly QuantityReading[] {
  const source = createSource(text);
  ANCHOR.lastIndex = 0;
  if (!ANCHOR.test(source.lower)) return [];
  const scene: Scene = {
    source,
    isValue: false,
    hasShares: once(() => SHARES.test(source.lower) || SHARES.test((context.header ?? '').toLowerCase())),
  };
  const header = context.header === undefined ? null : readHeader(context.header);
  const isTitle = once(() => isTitleCase(source.cased));
  const readings: QuantityReading[] = [];
  const busy = taken.length > 1 ? taken.toSorted((one, other) => one.start - other.start) : taken;
  let previous: { readonly end: number; readonly change: Change; readonly figure: Figure } | null = null;
  let next = 0;
  let at = 0;
  for (;;) {
    ANCHOR.lastIndex = at;
    const anchor = ANCHOR.exec(source.lower);
    if (!anchor) return readings;
    while (next < busy.length && busy[next]!.end <= anchor.index) next++;
    const blocked = busy[next];
    if (blocked && blocked.start <= anchor.index) {
      at = blocked.end;
      continue;
    }
    const place: Scene = header && isWholeCell(source.lower, anchor.index) ? { ...scene, isValue: true } : scene;
    const found = isYearCell(source.lower, context.header) ? anchor.index + 4 : readCore(place, anchor.index, anchor[0], isTitle);
    if (typeof found === 'number') {
      at = Math.max(found, anchor.index + 1);
      continue;
    }
    const figure = behind(finish(place, found), previous?.end ?? 0);
    if (typeof figure === 'number' || (blocked && figure.end > blocked.start)) {
      at = Math.max(typeof figure === 'number' ? figure : found.end, anchor.index + 1);
      continue;
    }
    const change = readChange(source.lower, figure, previous);
    const [from, to] =
      previous && change.change === 'to' && previous.change.change === 'from'
        ? shareUnit(previous.figure, figure)
        : [null, previous && change.change === 'from' ? inheritUnit(source.lower, previous.figure, figure) : figure];
    if (from) readings.push({ ...readings.pop()!, quantity: from.quantity });
    const placed = header && isWhole(source.lower, figure) ? underHeader(to, header) : to;
    readings.push(toReading(text, source.lower, placed, change));
    previous = { end: figure.end, change, figure };
    at = Math.max(figure.end, anchor.index + 1);
  }
}

/** A sign or a hedge is not taken from the reading before: it belongs to one of them. */
function behind(figure: Figure | number, end: number): Figure | number {
  return typeof figure !== 'number' && figure.start < end ? { ...figure, start: Math.min(end, figure.core.start) } : figure;
}

function toReading(text: string, lower: string, figure: Figure, change: Change): QuantityReading {
  const { start, end, core, quantity } = figure;
  const relation = readRelation(lower, figure);
  return { range: { start, end }, core, surface: text.slice(start, end), quantity, ...(relation && { relation }), ...change };
}

const SHARES = /%|per ?cent|percentage|\bshare\b|\bswing\b|\bpolls?\b|\bvote\b|\bturnout\b|\bratings?\b/;

/** Whether the cell holds nothing but this figure, a footnote mark or an asterisk aside. */
function isWhole(lower: string, { start, end }: Figure): boolean {
  return (
    /^[\s*†‡(]*$/.test(lower.slice(Math.max(0, start - 8), start)) &&
    start < 8 &&
    /^[\s*†‡)¹²³]*$/.test(lower.slice(end, end + 8)) &&
    lower.length - end < 8
  );
}

function isWholeCell(lower: string, at: number): boolean {
  return at < 4 && lower.length < 24 && /^[\s\d.,–+-]*$/.test(lower);
}

/** A year as the whole of a cell under a header that speaks of time, or under none. */
function isYearCell(lower: string, header: string | undefined): boolean {
  return (
    header !== undefined &&
    lower.length === 4 &&
    /^(?:19|20)\d\d$/.test(lower) &&
    /^\W*$|year|date|season|when|since|founded|opened/i.test(header.slice(0, 400))
  );
}

/** A headline in which words have capitals whether they are names or not. */
function isTitleCase(cased: string): boolean {
  const words = cased.slice(0, 400).match(/[A-Za-z]{4,24}/g) ?? [];
  const capitals = words.filter((word) => /^[A-Z]/.test(word)).length;
  return words.length > 2 && capitals >= words.length * 0.7;
}

function once<T>(compute: () => T): () => T {
  let known: { readonly value: T } | null = null;
  return () => {
    known ??= { value: compute() };
    return known.value;
  };
}
