/** HTML blocks as the paragraphs, captions, list items and tables that a reader sees. */
import type { PassageKind, Span } from '../model.ts';
import { OBJECT, type Piece } from './compose.ts';
import { decode } from './decode.ts';
import { isHidden, toRaised } from './hidden.ts';
import { findAttribute, type HtmlToken, readHtml } from './html.ts';
import { toPlaces } from './places.ts';

interface HtmlText {
  readonly kind: 'text';
  readonly role: PassageKind;
  /** Level of a heading, else 0. */
  readonly depth: number;
  readonly quoted: number;
  readonly pieces: readonly Piece[];
}

interface HtmlCell {
  readonly pieces: readonly Piece[];
  readonly header: boolean;
  readonly columns: number;
  readonly rows: number;
}

export interface HtmlTable {
  readonly kind: 'table';
  readonly rows: readonly (readonly HtmlCell[])[];
  readonly caption: readonly Piece[];
}

export type HtmlPart = HtmlText | HtmlTable;

/** Takes the pieces of HTML source and gives its readable parts in order, and where its comments stand. */
export function readHtmlParts(source: readonly Piece[]): { readonly parts: readonly HtmlPart[]; readonly comments: readonly Span[] } {
  const html = source.map((piece) => piece.text).join('');
  const reader: Reader = { html, place: toPlaces(source), parts: [], comments: [], open: [], pieces: [], table: null, hidden: null };
  for (const token of readHtml(html)) {
    if (token.kind === 'comment') reader.comments.push(toSpan(token, reader));
    else if (reader.hidden !== null) skip(token, reader);
    else if (token.kind === 'text') addText(token, reader);
    else if (token.kind === 'open') open(token, reader);
    else close(token, reader);
  }
  flush(reader);
  closeTable(reader);
  return reader;
}

interface Reader {
  readonly html: string;
  /** From an offset in `html` to the source. */
  readonly place: (offset: number) => number;
  readonly parts: HtmlPart[];
  readonly comments: Span[];
  /** Elements that say what their text is, outermost first. */
  readonly open: string[];
  /** The running paragraph. */
  pieces: Piece[];
  table: { rows: OpenCell[][]; cell: OpenCell | null; inHead: boolean; depth: number; readonly caption: Piece[] } | null;
  hidden: { readonly name: string; readonly start: number; depth: number } | null;
}

interface OpenCell extends HtmlCell {
  readonly pieces: Piece[];
}

/** Elements that end a paragraph. */
const BLOCKS = new Set(
  (
    'address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 ' +
    'header hr html legend li main menu nav ol option p section select summary table tbody td tfoot th thead title tr ul caption'
  ).split(' '),
);

/** Elements that decide what the text inside is. */
const TELLING = new Set('blockquote caption dd figcaption h1 h2 h3 h4 h5 h6 li sup'.split(' '));

function open(token: HtmlToken, reader: Reader): void {
  const { name } = token;
  const tag = reader.html.slice(token.start, token.end);
  if (BLOCKS.has(name)) flush(reader);
  if (isHidden(name)) {
    if (!tag.endsWith('/>')) reader.hidden = { name, start: token.start, depth: 1 };
  } else if (name === 'img') {
    addImage(token, tag, reader);
  } else if (name === 'br' || name === 'q') {
    add({ text: name === 'br' ? '\n' : '“', ...toRange(token, reader) }, reader);
  } else if (TELLING.has(name)) {
    if (name === 'li') closeTelling('li', reader);
    reader.open.push(name);
  } else if (name === 'table') {
    if (reader.table) reader.table.depth++;
    else reader.table = { rows: [], cell: null, inHead: false, depth: 1, caption: [] };
  } else if (reader.table?.depth === 1) {
    openInTable(name, tag, reader.table);
  }
}

function close(token: HtmlToken, reader: Reader): void {
  const { name } = token;
  if (BLOCKS.has(name)) flush(reader);
  if (name === 'q') add({ text: '”', ...toRange(token, reader) }, reader);
  if (TELLING.has(name)) closeTelling(name, reader);
  const { table } = reader;
  if (!table) return;
  if (name === 'table' && --table.depth === 0) closeTable(reader);
  else if (table.depth === 1 && (name === 'td' || name === 'th' || name === 'tr')) table.cell = null;
  else if (table.depth === 1 && name === 'thead') table.inHead = false;
}

function closeTelling(name: string, reader: Reader): void {
  const index = reader.open.lastIndexOf(name);
  // A list item that is not closed ends with the next one of its own list only; the list tags themselves tell nothing.
  if (index !== -1) reader.open.length = index;
}

function openInTable(name: string, tag: string, table: NonNullable<Reader['table']>): void {
  if (name === 'thead') table.inHead = true;
  if (name === 'tbody') table.inHead = false;
  if (name === 'tr') table.rows.push([]);
  if (name !== 'td' && name !== 'th') return;
  table.cell = { pieces: [], header: name === 'th' || table.inHead, columns: spanned(tag, 'colspan'), rows: spanned(tag, 'rowspan') };
  const row = table.rows.at(-1);
  if (row) row.push(table.cell);
  else table.rows.push([table.cell]);
}

/** Browsers allow 1,000 columns; no table that people read merges more than this. */
const WIDEST_MERGE = 50;

function spanned(tag: string, attribute: string): number {
  const value = findAttribute(tag, attribute);
  const count = value === null ? 1 : Number(tag.slice(value.start, value.end));
  return Number.isInteger(count) && count > 0 ? Math.min(count, WIDEST_MERGE) : 1;
}

function closeTable(reader: Reader): void {
  const { table } = reader;
  if (!table) return;
  reader.table = null;
  reader.parts.push({ kind: 'table', rows: table.rows, caption: table.caption });
}

function skip(token: HtmlToken, reader: Reader): void {
  const hidden = reader.hidden!;
  if (token.name !== hidden.name) return;
  hidden.depth += token.kind === 'open' ? 1 : -1;
  if (hidden.depth > 0) return;
  reader.hidden = null;
  add({ text: OBJECT, ...toRange({ start: hidden.start, end: token.end }, reader) }, reader);
}

function addImage(token: HtmlToken, tag: string, reader: Reader): void {
  const alt = findAttribute(tag, 'alt');
  if (alt && alt.end > alt.start) {
    const pieces = toPieces(token.start + alt.start, token.start + alt.end, reader);
    reader.parts.push({ kind: 'text', role: 'alt', depth: 0, quoted: quotedDepth(reader), pieces });
  }
  add({ text: OBJECT, ...toRange(token, reader) }, reader);
}

function addText(token: HtmlToken, reader: Reader): void {
  const isRaised = reader.open.includes('sup');
  for (const piece of toPieces(token.start, token.end, reader)) {
    add(isRaised ? { ...piece, text: toRaised(piece.text) } : piece, reader);
  }
}

function add(piece: Piece, reader: Reader): void {
  const { table } = reader;
  if (table === null) reader.pieces.push(piece);
  else if (table.cell !== null) table.cell.pieces.push(piece);
  else if (reader.open.includes('caption')) table.caption.push(piece);
}

function flush(reader: Reader): void {
  const { table } = reader;
  if (table?.cell) {
    // <td><p>Turin</p><p>Pisa</p></td>: paragraphs of one cell are told apart by a blank.
    const end = table.cell.pieces.at(-1)?.to;
    if (end !== undefined) table.cell.pieces.push({ text: '\n', from: end, to: end });
  }
  if (reader.pieces.length === 0) return;
  const heading = reader.open.findLast((name) => /^h[1-6]$/.test(name));
  reader.parts.push({
    kind: 'text',
    role: heading ? 'heading' : roleOf(reader),
    depth: heading ? Number(heading[1]) : 0,
    quoted: quotedDepth(reader),
    pieces: reader.pieces,
  });
  reader.pieces = [];
}

function roleOf(reader: Reader): PassageKind {
  const name = reader.open.findLast((each) => each !== 'blockquote' && each !== 'sup');
  if (name === 'figcaption' || name === 'caption') return 'caption';
  return name === 'li' || name === 'dd' ? 'item' : 'paragraph';
}

function quotedDepth(reader: Reader): number {
  return reader.open.filter((name) => name === 'blockquote').length;
}

/** Text between two offsets, line by line, for the source of a quoted line begins behind its mark. */
function toPieces(start: number, end: number, reader: Reader): Piece[] {
  const pieces: Piece[] = [];
  let at = start;
  while (at < end) {
    const newline = reader.html.indexOf('\n', at);
    const stop = newline === -1 || newline >= end ? end : newline;
    pieces.push(...decode(reader.html.slice(at, stop), reader.place(at)));
    if (stop < end) pieces.push({ text: '\n', from: reader.place(stop), to: reader.place(stop) + 1 });
    at = stop + 1;
  }
  return pieces;
}

function toRange(token: { readonly start: number; readonly end: number }, reader: Reader): { from: number; to: number } {
  const { start, end } = toSpan(token, reader);
  return { from: start, to: end };
}

function toSpan({ start, end }: { readonly start: number; readonly end: number }, reader: Reader): Span {
  return { start: reader.place(start), end: reader.place(end - 1) + 1 };
}
