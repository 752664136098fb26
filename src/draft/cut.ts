/**
 * Cuts Markdown into pieces that can be parsed one by one: each begins with a line at the left margin behind a blank line, where
 * no block of the piece before can go on. Whatever is hard to tell stays in one piece.
 *
 *     A paragraph.
 *                        a blank line ends it
 *     - an item          cut here
 *
 *       its second paragraph: indented, so it belongs to the item
 *
 *     - another item     at the margin, but of the same list
 *
 *     Text               cut here
 */
import type { Span } from '../model.ts';

/**
 * Takes Markdown without a byte order mark and gives its pieces, one behind the other, which together are the whole of it. Where only
 * the parser can tell whether code or raw HTML begins, none is taken to: a piece that nothing closes then reaches beyond its last
 * line, and is to be read together with all that follows.
 */
export function cut(source: string): readonly Span[] {
  const starts = [0];
  const state: State = { raw: null, list: null, isBehindBlank: true, isBehindIndent: false, isBelowTag: false };
  let from = endOfFrontMatter(source);
  while (from < source.length) {
    const end = endOfLine(source, from);
    readLine(source.slice(from, end), from, state, starts);
    from = end + (source[end] === '\r' && source[end + 1] === '\n' ? 2 : 1);
  }
  return toSpans(starts, source.length);
}

/** The end of front matter and of its line; 0 where the file has none. */
export function endOfFrontMatter(source: string): number {
  return FRONT_MATTER.exec(source)?.[0].length ?? 0;
}

const FRONT_MATTER =
  /^(?:---[ \t]*(?:\r\n|\n|\r)(?:[^\r\n]*(?:\r\n|\n|\r))*?---[ \t]*(?:\r\n|\n|\r|$)|\+\+\+[ \t]*(?:\r\n|\n|\r)(?:[^\r\n]*(?:\r\n|\n|\r))*?\+\+\+[ \t]*(?:\r\n|\n|\r|$))/;

interface State {
  /** What closes the code or the raw HTML that is open at the margin: blank lines belong to it. */
  raw: RegExp | null;
  list: List | null;
  isBehindBlank: boolean;
  /** The last line that was not blank is indented far enough for code. */
  isBehindIndent: boolean;
  /** A line above, with no blank line between, begins with a tag: until then this may be raw HTML. */
  isBelowTag: boolean;
}

/** A list that may still be open. */
interface List {
  /** The column at which the content of its last item begins. */
  readonly content: number;
  /** False where the lines may as well be a paragraph, or the list may have ended. */
  readonly isSure: boolean;
}

/** Reads one line and adds its offset to `starts` if a piece begins there. */
function readLine(line: string, from: number, state: State, starts: number[]): void {
  if (state.raw !== null) {
    if (state.raw.test(line)) state.raw = null;
    state.isBehindBlank = false;
    return;
  }
  const [first] = line;
  if (first === undefined || (BLANK.has(first) && /^[ \t]*$/.test(line))) {
    state.isBehindBlank = true;
    state.isBelowTag = false;
    return;
  }
  const { isBehindBlank, isBehindIndent } = state;
  state.isBehindBlank = false;
  state.isBehindIndent = /^(?: {4}| {0,3}\t)/.test(line);
  const item = MARKER.exec(line);
  const isItem = item !== null && !RULE.test(line);
  const isFresh = isBehindBlank && (!isItem || BEGINS_LIST.test(line)) && !(isBehindIndent && CONTAINER.test(line));
  if (isFresh && !BLANK.has(first) && !UNFIT.test(line) && !(isItem && state.list !== null)) {
    if (from > starts.at(-1)!) starts.push(from);
    state.list = null;
  }
  const indent = line.search(/[^ ]/);
  if (isItem) {
    if (state.list === null || indent < state.list.content) state.list = toList(item, line, isFresh);
    return;
  }
  const { list } = state;
  const isInside = list !== null && indent >= list.content;
  if (!isInside && list !== null) state.list = { ...list, isSure: false };
  const closes = closerOf(line);
  if (closes === null) {
    state.isBelowTag ||= /^ {0,3}<[A-Za-z/]/.test(line);
    return;
  }
  const isUnsure = state.isBelowTag || (list !== null && indent > 0 && !list.isSure);
  if (isUnsure || isInside) return;
  state.list = null;
  if (closes !== CLOSED) state.raw = closes;
}

const BLANK: ReadonlySet<string> = new Set([' ', '\t']);
const MARKER = /^ {0,3}(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$)/;
const RULE = /^ {0,3}([-_*])[ \t]*(?:\1[ \t]*){2,}$/;

/** Another number, or an item without a text, begins no list where the parser thinks of a paragraph that goes on. */
const BEGINS_LIST = /^ {0,3}(?:[-+*]|1[.)])[ \t]+[^ \t]/;

/** Behind indented code the parser reads lists, also those inside other blocks, as if they interrupted a paragraph. */
const CONTAINER = /^(?:[-+*>[]|\d)/;

/** At the beginning of a piece these would be read as front matter, or be left out. */
const UNFIT = /^(?:---|\+\+\+|\uFEFF)/;

/** A number other than 1 and an empty item begin no list inside a paragraph, so an item is sure only behind a blank line. */
function toList([marker]: RegExpExecArray, line: string, isFresh: boolean): List {
  const blanks = /^[ \t]*/.exec(line.slice(marker.length))![0];
  const isEmpty = marker.length + blanks.length === line.length;
  const width = isEmpty || blanks.length > 4 ? 1 : blanks.length;
  return { content: marker.length + width, isSure: isFresh && !blanks.includes('\t') };
}

/** What closes the code or the raw HTML that begins on a line; `CLOSED` where the same line does, null where none begins. */
function closerOf(line: string): RegExp | null {
  const fence = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/.exec(line)?.[1];
  if (fence !== undefined) return new RegExp(`^ {0,3}${fence[0]}{${fence.length},}[ \\t]*$`);
  const html = /^ {0,3}<(?:(script|pre|style|textarea)(?=[\s>]|$)|(!--)|(\?)|(!\[CDATA\[)|(![A-Za-z]))/i.exec(line);
  if (html === null) return null;
  const closes = HTML_ENDS[html.slice(1).findIndex((group) => group !== undefined)]!;
  return closes.test(line.slice(line.indexOf('<') + 1)) ? CLOSED : closes;
}

const CLOSED = /(?:)/;
const HTML_ENDS = [/<\/(?:script|pre|style|textarea)>/i, /-->/, /\?>/, /\]\]>/, />/];

function endOfLine(source: string, from: number): number {
  LINE_END.lastIndex = from;
  return LINE_END.exec(source)?.index ?? source.length;
}

const LINE_END = /[\r\n]/g;

function toSpans(starts: readonly number[], length: number): Span[] {
  return starts.map((start, index) => ({ start, end: starts[index + 1] ?? length }));
}
