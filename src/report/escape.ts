/** One function for each sink that draft text ends up in. What is read in a draft is never trusted to be harmless in a report. */

/**
 * Makes a piece of foreign text fit for one line of a terminal or a log: line ends and tabs are blanks, every other
 * control, bidirectional or invisible character is shown by its number, and `##[` is broken up.
 */
export function visible(text: string): string {
  return text
    .replace(/\r\n|[\r\n\t]/g, ' ')
    .replace(INVISIBLE, codePoint)
    .replace(/##(?=\[)/g, '#<U+0023>');
}

/**
 * The last gate before a text is written raw to a stream that a workflow runner may read: no line of the result is a
 * workflow command, in either of its two spellings. Colour codes and line ends of ours pass.
 */
export function rawText(text: string): string {
  return text.replace(/##(?=\[)/g, '#<U+0023>').replace(COMMAND, '$1<U+003A>');
}

/** The data of a workflow command, as the runner decodes it. */
export function commandData(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

/** The value of a property of a workflow command, as the runner decodes it. */
export function commandProperty(text: string): string {
  return commandData(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}

/** JSON with all that a terminal, a log or an HTML page might take for something else written as `\u` escapes; on one line without an indent. */
export function jsonText(data: unknown, indent = 2): string {
  return JSON.stringify(data, null, indent)
    .replace(INVISIBLE_BUT_LINE_FEED, (character) => character.replace(/[\s\S]/g, unit))
    .replace(/##(?=\[)/g, '#\\u0023');
}

/**
 * A code span of Markdown that may stand in a table cell: the only form in which draft text goes into a summary. A bar
 * after a backslash cannot be written in a cell's code span; it becomes a broken bar.
 */
export function codeSpan(text: string): string {
  const shown = visible(text).replace(/\\\|/g, '\\¦').replace(/\|/g, '\\|');
  if (shown.trim() === '') return '';
  const longest = (shown.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 0);
  const fence = '`'.repeat(longest + 1);
  // A blank on both sides is taken off again by Markdown where both are there.
  const padded = /^[` ]|[` ]$/.test(shown);
  return padded ? `${fence} ${shown} ${fence}` : `${fence}${shown}${fence}`;
}

/** Foreign text inside a line of Markdown: no emphasis, code, link, image, HTML or entity. Editors that show the source stay readable. */
export function markdownText(text: string): string {
  return visible(text).replace(/[\\`*_[\]<>|~&]/g, '\\$&');
}

/** The text of an element or of an attribute of XML 1.0, which has no place at all for most control characters. */
export function xmlText(text: string): string {
  return visible(text)
    .replace(/[\uFFFE\uFFFF]/g, codePoint)
    .replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

/** A plain message of SARIF, where `{0}` would be a placeholder and `[words](1)` a link. */
export function sarifMessage(text: string): string {
  return visible(text)
    .replace(/[\\[\]]/g, '\\$&')
    .replace(/[{}]/g, '$&$&');
}

/** A relative path as a relative URI reference: nothing in it is a scheme, a query, a fragment or a way up. */
export function relativeUri(path: string): string {
  return wellFormed(path).split('/').map(encodeURIComponent).join('/');
}

/** Text in which every half of a surrogate pair has its other half. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Cs}/gu, '\uFFFD');
}

/** A joiner between the parts of one emoji is no secret. */
const INVISIBLE = /(?!(?<=\p{Extended_Pictographic}\uFE0F?)\u200D)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\u2800\u3164\uFFA0]/gu;
const INVISIBLE_BUT_LINE_FEED = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** The runner trims every Unicode blank before it looks for a command, and it ends a line at LF, CR and both. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: blanks that the runner trims
const COMMAND = /((?:^|[\r\n])[\t\u000B\u000C\u0085\p{Z}\uFEFF\u001C-\u001F]*):(?=:)/gu;

function codePoint(character: string): string {
  return `<U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}>`;
}

function unit(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
