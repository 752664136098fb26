/** How blocks begin and end, after CommonMark 0.31 and the table extension of GFM; when in doubt a line is a paragraph's. */

/** A block whose lines hold no marks: code or raw HTML. */
export interface Raw {
  readonly closes: (text: string) => boolean;
  /** False where the closing line is not part of the block any more. */
  readonly takesLast: boolean;
}

/** Takes a line's text and gives the code block that it opens, null if it opens none. */
export function openFence(text: string): Raw | null {
  const fence = /^(?:`{3,}(?=[^`]*$)|~{3,})/.exec(text)?.[0];
  if (fence === undefined) return null;
  return { closes: (line) => line.startsWith(fence) && line.slice(fence.length).replaceAll(fence[0]!, '').trim() === '', takesLast: true };
}

/** Takes a line's text and gives the HTML block that it opens, null if it opens none or may be a paragraph. */
export function openHtml(text: string, isInParagraph: boolean): Raw | null {
  if (!text.startsWith('<')) return null;
  const named = /^<(?:pre|script|style|textarea)(?=[\s>]|$)/i.test(text);
  if (named) return { closes: (line) => /<\/(?:pre|script|style|textarea)>/i.test(line), takesLast: true };
  const ending = ENDINGS.find(([start]) => text.startsWith(start))?.[1];
  if (ending !== undefined) return { closes: (line) => line.includes(ending), takesLast: true };
  const name = /^<\/?([A-Za-z][A-Za-z0-9]{0,10})(?=[\s>]|\/>|$)/.exec(text)?.[1]?.toLowerCase();
  const isBlock = (name !== undefined && BLOCKS.has(name)) || (!isInParagraph && text.length < 4000 && LONE_TAG.test(text));
  return isBlock ? { closes: (line) => line === '', takesLast: false } : null;
}

const ENDINGS = [
  ['<!--', '-->'],
  ['<?', '?>'],
  ['<![CDATA[', ']]>'],
] as const;

/** Elements that begin an HTML block wherever they stand (CommonMark 0.31, 4.6, condition 6). */
const BLOCKS = new Set(
  (
    'address article aside base basefont blockquote body caption center col colgroup dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr html iframe legend li link main menu menuitem nav noframes ol optgroup option p ' +
    'param search section summary table tbody td tfoot th thead title tr track ul'
  ).split(' '),
);

const LONE_TAG =
  /^<(?:\/[A-Za-z][A-Za-z0-9-]*|[A-Za-z][A-Za-z0-9-]*(?:[ \t]+[A-Za-z_:][\w.:-]*(?:=(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))?)*[ \t]*\/?)>[ \t]*$/;

/** Takes a line's text and says whether it is a link definition for certain. */
export function isDefinition(text: string): boolean {
  return /^\[[^[\]\\]{1,900}\]:[ \t]+(?:<[^<>\\]*>|[^\s<>()[\]\\]+)(?:[ \t]+(?:"[^"\\]*"|'[^'\\]*'|\([^()\\]*\)))?[ \t]*$/.test(text);
}

/** Takes a table row and gives the number of its cells. */
export function toCellCount(text: string): number {
  const inner = text
    .trim()
    .replace(/^\|/, '')
    .replace(/\\\\|\\\|/g, '');
  const cells = inner.split('|').length;
  return inner.endsWith('|') ? cells - 1 : cells;
}

/** `| --- | :-: |` */
export function isDelimiterRow(text: string): boolean {
  return /^[-:| \t]+$/.test(text) && text.includes('-') && /[|:]/.test(text);
}
