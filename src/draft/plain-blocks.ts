/**
 * Reads a piece of Markdown without the parser where every line can be one thing only: headings, paragraphs, flat lists, fenced
 * code, definitions and comments. The nodes are those of `toTree`.
 */
import type { List, ListItem, Paragraph, RootContent } from 'mdast';
import type { Span } from '../model.ts';
import { type Definitions, isLinkDefinition } from './labels.ts';
import { position, readPlainInline } from './plain-inline.ts';
import { type Line, toPlainLines } from './plain-lines.ts';

/** Takes a piece as `cut` gives it and gives its blocks; null where the parser has to read it. */
export function readPlainBlocks(source: string, piece: Span, definitions: Definitions): RootContent[] | null {
  const lines = toPlainLines(source, piece);
  const scan: Scan = { source, definitions, lines, at: 0 };
  const blocks: RootContent[] = [];
  while (scan.at < lines.length) {
    const line = lines[scan.at]!;
    if (isEmpty(line)) {
      scan.at++;
      continue;
    }
    const block = line.indent > 0 ? null : readBlock(scan, line);
    if (block === null) return null;
    blocks.push(block);
  }
  return blocks;
}

interface Scan {
  readonly source: string;
  readonly definitions: Definitions;
  readonly lines: readonly Line[];
  at: number;
}

function isEmpty({ start, end }: Line): boolean {
  return start === end;
}

function textOf({ source }: Scan, { start, end }: Line): string {
  return source.slice(start, end);
}

function readBlock(scan: Scan, line: Line): RootContent | null {
  const first = scan.source[line.start]!;
  if (first === '#') return readHeading(scan, line);
  if (first === '<') return readComment(scan, line);
  if (first === '[' && isLinkDefinition(textOf(scan, line))) return readDefinition(scan, line);
  if (FENCE.test(textOf(scan, line))) return readFence(scan, line);
  const marker = markerOf(scan, line);
  return marker === null ? readParagraph(scan) : readList(scan, line, marker);
}

function readHeading(scan: Scan, line: Line): RootContent | null {
  const text = textOf(scan, line);
  const marks = /^#{1,6} +(?=[^# ])/.exec(text);
  if (marks === null || text.endsWith('#') || line.isOdd) return null;
  const children = readPlainInline(scan.source, [{ ...line, start: line.start + marks[0].length }], scan.definitions);
  if (children === null) return null;
  scan.at++;
  const depth = marks[0].trimEnd().length as 1;
  return { type: 'heading', depth, children, position: position(line.start, line.end + line.trail) };
}

function readComment(scan: Scan, line: Line): RootContent | null {
  const value = textOf(scan, line);
  if (!/^<!--(?!-?>)/.test(value) || value.indexOf('-->') !== value.length - 3) return null;
  scan.at++;
  return { type: 'html', value, position: position(line.start, line.end + line.trail) };
}

/** What follows without a blank line may be its title, or a paragraph that goes on. */
function readDefinition(scan: Scan, line: Line): RootContent | null {
  const next = scan.lines[scan.at + 1];
  if (line.isOdd || (next !== undefined && !isEmpty(next) && !isLinkDefinition(textOf(scan, next)))) return null;
  scan.at++;
  return { type: 'definition', identifier: '', url: '', position: position(line.start, line.end) };
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

function readParagraph(scan: Scan): Paragraph | null {
  const own = takeParagraph(scan, 0, null);
  return own && toParagraph(scan, own);
}

function toParagraph({ source, definitions }: Scan, lines: readonly Line[]): Paragraph | null {
  const children = readPlainInline(source, lines, definitions);
  const last = lines.at(-1)!;
  return children && { type: 'paragraph', children, position: position(lines[0]!.start, last.end + last.trail) };
}

/** The lines of the paragraph that begins at the next line, from its character `from` on; null where one of them may be something else. */
function takeParagraph(scan: Scan, from: number, list: Marker | null): readonly Line[] | null {
  const { source, lines } = scan;
  const own: Line[] = [];
  for (; scan.at < lines.length; scan.at++) {
    const line = own.length === 0 ? { ...lines[scan.at]!, start: lines[scan.at]!.start + from } : lines[scan.at]!;
    if (line.start >= line.end) break;
    if (line.isOdd) return null;
    if (own.length > 0 && line.indent === 0 && endsParagraph(scan, line, list)) break;
    if (!isProse(source, line)) return null;
    own.push(line);
  }
  return own.length === 0 ? null : own;
}

/** A heading, code, or another item of the list ends a paragraph. */
function endsParagraph(scan: Scan, line: Line, list: Marker | null): boolean {
  const text = textOf(scan, line);
  if (/^#{1,6} /.test(text) || FENCE.test(text)) return true;
  const marker = markerOf(scan, line);
  // A number other than 1 interrupts no paragraph.
  return marker !== null && (list !== null ? marker.kind === list.kind : !/^(?!1[.)])\d/.test(text));
}

/** Whether a line can begin no block but a paragraph, and underlines none. */
function isProse(source: string, { start, end }: Line): boolean {
  const first = source[start]!;
  if (/[A-Za-z("'$&,;!.@/%){}^?]/.test(first) || first > '\u00A0') return true;
  const text = source.slice(start, end);
  if (first === '-' || first === '+' || first === ':') return /^(?:[-+]|:{1,3} ?)[A-Za-z]/.test(text);
  if (first === '*' || first === '_') return /^(?:\*{1,2}|_{1,2})[^\s*_]/.test(text);
  if (first === '`') return /^`{1,2}[^`]/.test(text);
  if (first === '[') return /^\[(?:[^[\]^][^[\]]*\](?!:)|!\[)/.test(text);
  if (first === '\\') return /^\\[!-/:-@[-`{-~]/.test(text);
  if (first === '<') return /^<[A-Za-z][A-Za-z0-9+.-]{1,31}:[^\s<>]*>/.test(text);
  return /[0-9]/.test(first) && !/^\d{1,9}[.)]/.test(text);
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

// - one      an item goes on with lines at any indent,
//   line     but no other block begins inside it
// - two
function readList(scan: Scan, first: Line, { kind }: Marker): List | null {
  const { lines } = scan;
  const items: ListItem[] = [];
  while (scan.at < lines.length) {
    const line = lines[scan.at]!;
    if (isEmpty(line)) {
      scan.at++;
      continue;
    }
    const marker = line.indent === 0 ? markerOf(scan, line) : null;
    if (marker?.kind !== kind) {
      // What begins behind a blank line at the margin was cut off, so this is another list, or belongs to the item.
      if (marker !== null || line.indent > 0 || isEmpty(lines[scan.at - 1]!)) return null;
      break;
    }
    const item = readItem(scan, line, marker);
    if (item === null) return null;
    items.push(item);
  }
  const end = items.at(-1)!.position!.end.offset!;
  return { type: 'list', ordered: /[.)]/.test(kind), spread: false, children: items, position: position(first.start, end) };
}

function readItem(scan: Scan, line: Line, marker: Marker): ListItem | null {
  if (/^(?:[-*] ?){3,}$/.test(textOf(scan, line))) return null;
  const own = takeParagraph(scan, marker.length, marker);
  const paragraph = own && toParagraph(scan, own);
  if (paragraph === null) return null;
  return { type: 'listItem', spread: false, children: [paragraph], position: position(line.start, paragraph.position!.end.offset!) };
}
