/** Reads raw HTML between blank lines without the parser. */
import type { Html } from 'mdast';
import type { Piece } from './compose.ts';
import { position, WHOLE_TAG } from './plain-inline.ts';
import type { Line } from './plain-lines.ts';

/** Whether a line, at the margin and behind no paragraph, begins raw HTML that the next blank line ends. */
export function beginsHtml(text: string): boolean {
  return BLOCK.test(text) || (TAG.test(text) && !RAW.test(text));
}

/** Whether a line begins with a tag inside a paragraph: more stands behind it, and it is none that begins raw HTML. */
export function beginsWithTag(text: string): boolean {
  return TAG_BEFORE.test(text) && !BLOCK.test(text) && !RAW.test(text);
}

/** Takes the lines of such HTML and gives its node; null where a character is none. */
export function readHtml(source: string, lines: readonly Line[]): Html | null {
  const [first, last] = [lines[0]!, lines.at(-1)!];
  const [start, end] = [first.start, last.end + last.trail];
  const value = source.slice(start, end);
  if (/[\0\r]/.test(value)) return null;
  const pieces = lines.flatMap((line, index): Piece[] => {
    const from = index === 0 ? start : lines[index - 1]!.ending;
    const to = line.end + line.trail;
    return [{ text: source.slice(from, to), from, to }, ...(index + 1 < lines.length ? [{ text: '\n', from: to, to: line.ending }] : [])];
  });
  return { type: 'html', value, data: { pieces }, position: position(start, end) };
}

/** The names that CommonMark lists: with one of them a line need hold no whole tag. */
const BLOCK = new RegExp(
  `^</?(?:${'address article aside base basefont blockquote body caption center col colgroup dd details dialog dir div dl dt fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr html iframe legend li link main menu menuitem nav noframes ol optgroup option p param search section summary table tbody td tfoot th thead title tr track ul'.replaceAll(' ', '|')})(?=[ >]|/>|$)`,
  'i',
);

/** What only its own closing tag ends. */
const RAW = /^<\/?(?:script|pre|style|textarea)[\s>/]/i;

/** A whole tag with nothing behind it, or with something. */
const TAG = new RegExp(`^${WHOLE_TAG}$`);
const TAG_BEFORE = new RegExp(`^${WHOLE_TAG}.`);
