/**
 * Reads a piece of Markdown without the parser where every line can be one thing only: headings, paragraphs, lists of paragraphs and
 * lists, quotations, tables, fenced code, raw HTML, definitions, comments and rules. The nodes are those of `toTree`.
 */
import type { Heading, List, ListItem, Paragraph, PhrasingContent, RootContent } from 'mdast';
import type { Span } from '../model.ts';
import { isOneComment } from './html.ts';
import { type Definitions, isLinkDefinition } from './labels.ts';
import { beginsHtml, beginsWithTag, readHtml } from './plain-html.ts';
import { position, readPlainInline } from './plain-inline.ts';
import { type Line, toPlainLines, withoutQuoteMark } from './plain-lines.ts';
import { readTable } from './plain-tables.ts';

/** A paragraph or heading whose inside only the parser can tell: it stands where it belongs, and its nodes are to be put into `children`. */
export interface Waiting extends Span {
  readonly type: 'paragraph' | 'heading';
  readonly children: PhrasingContent[];
}

/** Takes a piece as `cut` gives it and gives its blocks; null where the parser has to read it. Adds to `waiting` what it has to read of them. */
export function readPlainBlocks(source: string, piece: Span, definitions: Definitions, waiting: Waiting[]): RootContent[] | null {
  const own: Waiting[] = [];
  const blocks = readBlocks({ source, definitions, waiting: own, lines: toPlainLines(source, piece), at: 0, isInside: false });
  if (blocks !== null) waiting.push(...own);
  return blocks;
}

function readBlocks(scan: Scan): RootContent[] | null {
  const { lines } = scan;
  const blocks: RootContent[] = [];
  while (scan.at < lines.length) {
    const line = lines[scan.at]!;
    if (isEmpty(line)) {
      scan.at++;
      continue;
    }
    const block = line.indent === 0 ? readBlock(scan, line) : line.indent < 4 ? readShifted(scan, line) : readIndented(scan, line);
    if (block === null) return null;
    blocks.push(block);
  }
  return blocks;
}

interface Scan {
  readonly source: string;
  readonly definitions: Definitions;
  readonly waiting: Waiting[];
  readonly lines: readonly Line[];
  at: number;
  /** The lines are those of a quotation or an item, without its marks. */
  readonly isInside: boolean;
}

function isEmpty({ start, end }: Line): boolean {
  return start === end;
}

function textOf({ source }: Scan, { start, end }: Line): string {
  return source.slice(start, end);
}

function readBlock(scan: Scan, line: Line): RootContent | null {
  const first = scan.source[line.start]!;
  if (first === '#' && !isProse(scan.source, line)) return readHeading(scan, line);
  if (first === '<' && !isProse(scan.source, line)) return readComment(scan, line) ?? readRaw(scan, line);
  if (first === '>') return readQuotation(scan, line);
  if (first === '|') return readRows(scan);
  if (first === '[' && isLinkDefinition(textOf(scan, line))) return readDefinition(scan, line);
  if (FENCE.test(textOf(scan, line))) return readFence(scan, line);
  if (isRule(scan, line)) return readRule(scan, line);
  const marker = markerOf(scan, line);
  if (marker === null) return isAboveMarks(scan) ? readRows(scan) : readParagraph(scan);
  return readList(scan, [{ indent: 0, content: marker.length, kind: marker.kind }]);
}

/** Marks in a row and nothing else; behind a paragraph three hyphens would underline it. */
function isRule(scan: Scan, line: Line): boolean {
  return line.indent === 0 && !line.isOdd && /^(?:-{3,}|\*{3,}|_{3,})$/.test(textOf(scan, line));
}

function readRule(scan: Scan, { start, end, trail }: Line): RootContent {
  scan.at++;
  return { type: 'thematicBreak', position: position(start, end + trail) };
}

/** Raw HTML that a blank line ends. */
function readRaw(scan: Scan, line: Line): RootContent | null {
  // Inside a quotation its lines have marks between them.
  if (scan.isInside || !beginsHtml(textOf(scan, line))) return null;
  const own = linesBeforeBlank(scan);
  const html = readHtml(scan.source, own);
  if (html !== null) scan.at += own.length;
  return html;
}

/** Every line of a plain quotation has its mark. */
function readQuotation(scan: Scan, first: Line): RootContent | null {
  if (scan.isInside) return null;
  const marked = linesBeforeBlank(scan);
  const lines = marked.map((line) => withoutQuoteMark(scan.source, line));
  if (lines.includes(null)) return null;
  const children = readBlocks({ ...scan, lines: lines as Line[], at: 0, isInside: true });
  if (children === null || children.length === 0) return null;
  scan.at += marked.length;
  const last = marked.at(-1)!;
  return { type: 'blockquote', children: children as [], position: position(first.start, last.end + last.trail) };
}

function readRows(scan: Scan): RootContent | null {
  const own = linesBeforeBlank(scan);
  // What begins another block ends the table.
  if (own.slice(2).some((line) => scan.source[line.start] !== '|' && (!isProse(scan.source, line) || markerOf(scan, line) !== null)))
    return null;
  const table = readTable(scan.source, own, scan.definitions);
  if (table !== null) scan.at += own.length;
  return table;
}

/** Whether the next line can only be the second one of a table without bars at its margins. */
function isAboveMarks(scan: Scan): boolean {
  const [line, next] = [scan.lines[scan.at]!, scan.lines[scan.at + 1]];
  if (next === undefined || !isProse(scan.source, line)) return false;
  return next.indent === 0 && /^:?-+:? *\|[-:| ]*$/.test(textOf(scan, next)) && markerOf(scan, next) === null;
}

function linesBeforeBlank({ lines, at }: Scan): readonly Line[] {
  let end = at;
  while (end < lines.length && !isEmpty(lines[end]!)) end++;
  return lines.slice(at, end);
}

function readHeading(scan: Scan, line: Line): RootContent | null {
  const text = textOf(scan, line);
  const marks = /^#{1,6} +(?=[^# ])/.exec(text);
  if (marks === null || line.isOdd) return null;
  const inside = { ...line, start: line.start + marks[0].length };
  // Marks at its end may belong to it.
  const plain = text.endsWith('#') ? null : readPlainInline(scan.source, [inside], scan.definitions);
  const children = plain ?? wait(scan, 'heading', [line]);
  if (children === null) return null;
  scan.at++;
  const depth = marks[0].trimEnd().length as 1;
  return { type: 'heading', depth, children, position: position(line.start, line.end + line.trail) };
}

function readComment(scan: Scan, line: Line): RootContent | null {
  if (!/^<!--(?!-?>)/.test(textOf(scan, line))) return null;
  // Inside a quotation or an item its lines have marks or blanks before them.
  const most = scan.isInside ? scan.at + 1 : scan.lines.length;
  let at = scan.at;
  while (at < most && !textOf(scan, scan.lines[at]!).includes('-->')) at++;
  const last = scan.lines[at];
  if (at === most || last === undefined) return null;
  const value = scan.source.slice(line.start, last.end);
  if (!isOneComment(value) || /[\0\r]/.test(value)) return null;
  scan.at = at + 1;
  return { type: 'html', value, position: position(line.start, last.end + last.trail) };
}

/** What follows without a blank line may be its title, or a paragraph that goes on. */
function readDefinition(scan: Scan, line: Line): RootContent | null {
  const next = scan.lines[scan.at + 1];
  if (line.isOdd || (next !== undefined && !isEmpty(next) && !isLinkDefinition(textOf(scan, next)))) return null;
  scan.at++;
  return { type: 'definition', identifier: '', url: '', position: position(line.start, line.end) };
}

/** A paragraph or a list that a few blanks stand before. */
function readShifted(scan: Scan, line: Line): RootContent | null {
  if (line.isOdd || isRule(scan, { ...line, indent: 0 })) return null;
  const marker = markerOf(scan, line);
  if (marker !== null) return readList(scan, [{ indent: line.indent, content: line.indent + marker.length, kind: marker.kind }]);
  return isProse(scan.source, line) && !isAboveMarks(scan) ? readParagraph(scan) : null;
}

/** Code that only its indent tells. */
function readIndented(scan: Scan, first: Line): RootContent | null {
  const { lines } = scan;
  let end = scan.at;
  for (let at = scan.at; at < lines.length; at++) {
    const line = lines[at]!;
    if (isEmpty(line)) continue;
    if (line.isOdd) return null;
    if (line.indent < 4) break;
    end = at + 1;
  }
  if (end === scan.at) return null;
  const next = lines.slice(end).find((line) => !isEmpty(line));
  // The parser reads a list behind it as if it interrupted a paragraph.
  if (next === undefined ? scan.isInside : /^(?:[-*+>[]|\d)/.test(textOf(scan, next))) return null;
  scan.at = end;
  const last = lines[end - 1]!;
  return { type: 'code', value: '', position: position(first.start - first.indent, last.end + last.trail) };
}

const FENCE = /^(?:`{3,}(?=[^`]*$)|~{3,})/;

function readFence(scan: Scan, line: Line): RootContent | null {
  const { lines } = scan;
  const fence = FENCE.exec(textOf(scan, line))![0];
  for (let at = scan.at + 1; at < lines.length; at++) {
    const { start, end, indent, isOdd } = lines[at]!;
    if (scan.source[start] !== fence[0]) continue;
    const text = textOf(scan, lines[at]!);
    if (text.length < fence.length || text.replaceAll(fence[0]!, '') !== '') continue;
    if (isOdd) return null;
    if (indent > 3) continue;
    scan.at = at + 1;
    return { type: 'code', value: '', position: position(line.start, end) };
  }
  return null;
}

function readParagraph(scan: Scan): Paragraph | Heading | null {
  const own = takeParagraph(scan, 0, []);
  const paragraph = own && toParagraph(scan, own);
  const next = scan.lines[scan.at];
  if (paragraph === null || next === undefined || !isUnderline(scan, next)) return paragraph;
  scan.at++;
  const depth = scan.source[next.start] === '=' ? 1 : 2;
  return { type: 'heading', depth, children: paragraph.children, position: position(own![0]!.start, next.end + next.trail) };
}

/** What makes a heading of the paragraph above it; inside a quotation or an item it may end that as well. */
function isUnderline(scan: Scan, line: Line): boolean {
  return !scan.isInside && !line.isOdd && line.indent === 0 && /^(?:={2,}|-{2,})$/.test(textOf(scan, line));
}

function toParagraph(scan: Scan, lines: readonly Line[]): Paragraph | null {
  const children = readPlainInline(scan.source, lines, scan.definitions) ?? wait(scan, 'paragraph', lines);
  const last = lines.at(-1)!;
  return children && { type: 'paragraph', children, position: position(lines[0]!.start, last.end + last.trail) };
}

/** Leaves the inside of a block to the parser, and gives where it is to be put; null where its lines may be more than they seem. */
function wait({ source, waiting }: Scan, type: Waiting['type'], lines: readonly Line[]): PhrasingContent[] | null {
  // Between lines of a quotation or an item stands what is none of the paragraph.
  if (lines.some(({ start }, index) => index > 0 && start > lines[index - 1]!.ending)) return null;
  const { start } = lines[0]!;
  const { end } = lines.at(-1)!;
  if (/\r(?!\n)/.test(source.slice(start, end))) return null;
  const children: PhrasingContent[] = [];
  waiting.push({ type, start, end, children });
  return children;
}

/**
 * The lines of the paragraph that begins at the next line, from its character `from` on, in the last item of the lists that are open;
 * null where one of them may be something else.
 */
function takeParagraph(scan: Scan, from: number, lists: readonly OpenList[]): readonly Line[] | null {
  const { source, lines } = scan;
  const own: Line[] = [];
  for (; scan.at < lines.length; scan.at++) {
    const line = own.length === 0 ? { ...lines[scan.at]!, start: lines[scan.at]!.start + from } : lines[scan.at]!;
    if (line.start >= line.end) break;
    if (line.isOdd) return null;
    if (own.length > 0 && endsParagraph(scan, line, lists)) break;
    if (!isProse(source, line) && !(own.length > 0 && lists.length === 0 && isNumberInside(scan, line))) return null;
    own.push(line);
  }
  return own.length === 0 ? null : own;
}

/** "It was in\n2024. Then": in a paragraph at the margin only a 1 with words behind it begins a list. */
function isNumberInside(scan: Scan, line: Line): boolean {
  return !scan.isInside && /^(?!1[.)])\d{1,9}[.)](?:\s|$)/.test(textOf(scan, line));
}

/** A heading, code, another item of a list that is open, or a list inside the item ends a paragraph. */
function endsParagraph(scan: Scan, line: Line, lists: readonly OpenList[]): boolean {
  const text = textOf(scan, line);
  if (line.indent === 0 && (/^#{1,6} /.test(text) || FENCE.test(text))) return true;
  if (lists.length === 0 && isUnderline(scan, line)) return true;
  const marker = markerOf(scan, line);
  if (marker === null) return false;
  // A number other than 1 interrupts no paragraph.
  if (lists.length === 0) return line.indent === 0 && !/^(?!1[.)])\d/.test(text);
  return lists.some(({ indent, kind }) => indent === line.indent && kind === marker.kind) || isInside(line, lists.at(-1)!, text);
}

/** Whether a marker begins a list inside the last item of another one. */
function isInside({ indent }: Line, { content }: OpenList, text: string): boolean {
  return indent >= content && indent < content + 4 && !/^(?!1[.)])\d/.test(text);
}

/** Whether a line can begin no block but a paragraph, and underlines none. */
function isProse(source: string, { start, end }: Line): boolean {
  const first = source[start]!;
  if (/[A-Za-z("'$&,;!.@/%){}^?]/.test(first) || first > '\u00A0') return true;
  const text = source.slice(start, end);
  if (first === '#') return /^#{1,6}[^#\s]/.test(text);
  if (first === '-' || first === '+' || first === ':') return /^(?:-{1,2}|\+|:{1,3} ?)[A-Za-z]/.test(text);
  if (first === '*' || first === '_' || first === '~') return /^(?!~~~)[*_~]{1,6}[^\s*_~]/.test(text);
  if (first === '`') return /^`{1,2}[^`]/.test(text);
  // A definition's label holds no open bracket, ends with a colon behind it, and is shorter than that.
  if (first === '[') return /^\[(?:[^[\]^\\][^[\]\\]*(?:\](?!:)|\[)|\[)/.test(text) || !source.slice(start, start + 1100).includes(']:');
  if (first === '\\') return /^\\[!-/:-@[-`{-~]/.test(text);
  if (first === '<') return /^<[A-Za-z][A-Za-z0-9+.-]{1,31}:[^\s<>]*>/.test(text) || beginsWithTag(text);
  return /[0-9]/.test(first) && !/^\d{1,9}[.)](?:\s|$)/.test(text);
}

/** What begins an item: `kind` is the bullet, or what stands behind the number. */
interface Marker {
  readonly kind: string;
  readonly length: number;
}

function markerOf(scan: Scan, line: Line): Marker | null {
  const match = /^(?:([-*+])|\d{1,9}([.)])) {1,4}(?=[^ ])/.exec(textOf(scan, line));
  return match && { kind: match[1] ?? match[2]!, length: match[0].length };
}

/** A list whose last item may go on. */
interface OpenList {
  readonly indent: number;
  /** The column at which what its last item holds begins. */
  readonly content: number;
  readonly kind: string;
}

// - one      an item goes on with lines at any indent,
//   line     and holds nothing else but lists
//   - two    without blank lines before or between them
// - three
function readList(scan: Scan, lists: readonly OpenList[]): List | null {
  const { lines } = scan;
  const own = lists.at(-1)!;
  const isTop = lists.length === 1;
  const start = lines[scan.at]!.start;
  const items: ListItem[] = [];
  while (scan.at < lines.length) {
    const line = lines[scan.at]!;
    if (isEmpty(line)) {
      if (!isTop) break;
      scan.at++;
      continue;
    }
    const marker = line.indent === own.indent ? markerOf(scan, line) : null;
    if (marker?.kind !== own.kind || isRule(scan, line)) {
      if (!isTop) {
        if (marker !== null || line.indent >= own.indent) return null;
        break;
      }
      // What begins behind a blank line at the margin was cut off, so this is another list, or belongs to the item.
      if (!isRule(scan, line) && (markerOf(scan, line) !== null || line.indent > 0 || (isEmpty(lines[scan.at - 1]!) && !scan.isInside)))
        return null;
      break;
    }
    const content = line.indent + marker.length;
    const { at } = scan;
    const waiting = scan.waiting.length;
    let item = readItem(scan, line, [...lists.slice(0, -1), { ...own, content }], marker.length);
    if (isTop && (item === null || goesOn(scan, content))) {
      scan.at = at;
      scan.waiting.length = waiting;
      item = readBlocksOfItem(scan, line, marker.length);
    }
    if (item === null) return null;
    items.push(item);
  }
  const end = items.at(-1)!.position!.end.offset!;
  return { type: 'list', ordered: /[.)]/.test(own.kind), spread: false, children: items, position: position(start, end) };
}

function readItem(scan: Scan, line: Line, lists: readonly OpenList[], width: number): ListItem | null {
  if (/^(?:[-*] ?){3,}$/.test(textOf(scan, line))) return null;
  const own = takeParagraph(scan, width, lists);
  const paragraph = own && toParagraph(scan, own);
  if (paragraph === null) return null;
  const children: (Paragraph | List)[] = [paragraph];
  for (let next = scan.lines[scan.at]; next !== undefined && !isEmpty(next); next = scan.lines[scan.at]) {
    const marker = markerOf(scan, next);
    if (marker === null || !isInside(next, lists.at(-1)!, textOf(scan, next))) break;
    // A second list in one item would be of another kind, or one that goes on.
    const inner = children.length > 1 ? null : readList(scan, [...lists, { ...marker, indent: next.indent, content: 0 }]);
    if (inner === null) return null;
    children.push(inner);
  }
  return { type: 'listItem', spread: false, children, position: position(line.start, children.at(-1)!.position!.end.offset!) };
}

/** Whether the item that was read last goes on behind a blank line; `content` is the column at which what it holds begins. */
function goesOn({ lines, at }: Scan, content: number): boolean {
  const next = lines.slice(at).find((line) => !isEmpty(line));
  return next !== undefined && at > 0 && next.indent >= content;
}

const NUMBER_IN_ITEM = /^(?:(?:[-+*]|\d{1,9}[.)]) {1,4})+(?!1[.)])\d{1,9}[.)](?: |$)/;

// - one
//             what is indented as far as the item's own text
//   two       belongs to it, whatever it is
//
// - three
function readBlocksOfItem(scan: Scan, first: Line, width: number): ListItem | null {
  const { lines } = scan;
  const content = first.indent + width;
  // What interrupts a paragraph holds no list that could not do so itself.
  if (scan.at > 0 && !isEmpty(lines[scan.at - 1]!) && NUMBER_IN_ITEM.test(textOf(scan, first))) return null;
  if (first.isOdd || /^(?:[-*] ?){3,}$/.test(textOf(scan, first))) return null;
  const own: Line[] = [{ ...first, start: first.start + width, indent: 0 }];
  let end = scan.at + 1;
  for (let at = end; at < lines.length; at++) {
    const line = lines[at]!;
    if (isEmpty(line)) {
      own.push({ ...line, indent: 0 });
      continue;
    }
    if (line.isOdd) return null;
    if (line.indent < content) {
      // Without a blank line before it, it may go on with the paragraph above.
      if (!isEmpty(lines[at - 1]!) && markerOf(scan, line) === null) return null;
      break;
    }
    own.push({ ...line, indent: line.indent - content });
    end = at + 1;
  }
  const inner: Scan = { ...scan, lines: own.slice(0, end - scan.at), at: 0, isInside: true };
  const children = readBlocks(inner);
  if (children === null || children.length === 0) return null;
  scan.at = end;
  return {
    type: 'listItem',
    spread: false,
    children: children as [],
    position: position(first.start, children.at(-1)!.position!.end.offset!),
  };
}
