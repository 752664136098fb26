/** A linear reader of HTML source: tags, comments and the text between them; no tree, nothing is ever executed or loaded. */

export interface HtmlToken {
  readonly kind: 'text' | 'comment' | 'open' | 'close';
  /** Tag name in lower case, '' for text and comments. */
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** Takes HTML source and gives its tokens in order, without gaps; what is no tag is text. */
export function readHtml(html: string): HtmlToken[] {
  const tokens: HtmlToken[] = [];
  let text = 0;
  let at = html.indexOf('<');
  while (at !== -1) {
    const token = readMarkup(html, at);
    if (token !== null) {
      if (text < at) tokens.push({ kind: 'text', name: '', start: text, end: at });
      tokens.push(token);
      text = token.end;
    }
    at = html.indexOf('<', token === null ? at + 1 : token.end);
  }
  if (text < html.length) tokens.push({ kind: 'text', name: '', start: text, end: html.length });
  return tokens;
}

/** Takes the source of one tag and gives where the value of an attribute stands in it, null if it has none. */
export function findAttribute(tag: string, name: string): { readonly start: number; readonly end: number } | null {
  for (const match of tag.matchAll(ATTRIBUTE)) {
    if (match[1]!.toLowerCase() !== name) continue;
    const value = match[2] ?? match[3] ?? match[4] ?? '';
    const end = match.index + match[0].length - (match[4] === undefined ? 1 : 0);
    return { start: end - value.length, end };
  }
  return null;
}

const ATTRIBUTE = /\s([A-Za-z][\w:.-]{0,60})[ \t\r\n]{0,20}=[ \t\r\n]{0,20}(?:"([^"]{0,4000})"|'([^']{0,4000})'|([^\s"'<>]{1,400}))/g;

/** No tag that a writer types is longer; a lone `<` must not make the reader look through the whole file. */
const LONGEST_TAG = 8000;

function readMarkup(html: string, start: number): HtmlToken | null {
  if (html.startsWith('<!--', start)) {
    return { kind: 'comment', name: '', start, end: endOfComment(html, start + 4) };
  }
  const match = TAG.exec(html.slice(start, start + 70));
  if (match === null) return null;
  const end = endOfTag(html, start + match[0].length);
  if (end === null) return null;
  return {
    kind: match[1] === '/' ? 'close' : match[2] === undefined ? 'comment' : 'open',
    name: (match[2] ?? '').toLowerCase(),
    start,
    end,
  };
}

/** Where browsers take a comment to end: `<!-->` and `<!--->` are whole ones, and `--!>` is an end as well. */
function endOfComment(html: string, from: number): number {
  const match = matchAt(EMPTY, html, from) ?? matchAt(END, html, from);
  return match === null ? html.length : match.index + match[0].length;
}

function matchAt(pattern: RegExp, html: string, from: number): RegExpExecArray | null {
  pattern.lastIndex = from;
  return pattern.exec(html);
}

const EMPTY = /-?>/y;
const END = /--!?>/g;

/** Whether HTML source is one comment and nothing else that a browser would show. */
export function isOneComment(html: string): boolean {
  return html.startsWith('<!--') && html.endsWith('-->') && endOfComment(html, 4) === html.length;
}

/** `<p`, `</p`, `<!doctype`, `<?xml`. */
const TAG = /^<(?:(\/?)([A-Za-z][\w.:-]{0,60})|[!?][A-Za-z[])/;

function endOfTag(html: string, from: number): number | null {
  const limit = Math.min(html.length, from + LONGEST_TAG);
  let quote = '';
  for (let at = from; at < limit; at++) {
    const unit = html[at]!;
    if (quote !== '') {
      if (unit === quote) quote = '';
    } else if (unit === '>') {
      return at + 1;
    } else if ((unit === '"' || unit === "'") && html[at - 1] === '=') {
      quote = unit;
    } else if (unit === '<') {
      return null;
    }
  }
  return null;
}
