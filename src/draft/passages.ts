/** Walks a Markdown tree and gives the prose of each block with what stands above and around it. */
import type {
  BlockContent,
  DefinitionContent,
  FootnoteDefinition,
  Heading,
  Html,
  Paragraph,
  PhrasingContent,
  Root,
  RootContent,
  Table,
} from 'mdast';
import type { Cell, Passage, PassageKind, Span } from '../model.ts';
import { findCaptions } from './captions.ts';
import { compose, type Piece } from './compose.ts';
import { splitDefinition, trimMarks } from './definitions.ts';
import type { Comment } from './directives.ts';
import type { Field } from './fields.ts';
import { type HtmlTable, readHtmlParts } from './html-parts.ts';
import { readInline } from './inline.ts';
import { type Grid, looksLikeHeader, toCell } from './tables.ts';
import { spanOf } from './tree.ts';

type Unnumbered = Omit<Passage, 'index'>;
type Flow = RootContent | BlockContent | DefinitionContent;

export interface Prose {
  readonly passages: readonly Unnumbered[];
  readonly comments: readonly Comment[];
  /** Ranges of all blocks, inner ones too. */
  readonly blocks: readonly Span[];
}

/** Takes a tree of `toTree` and gives its passages; those of footnotes stand last. */
export function readProse(tree: Root, path: string): Prose {
  const reading: Reading = {
    passages: [],
    comments: [],
    blocks: [],
    notes: [],
    referred: new Map(),
    tables: 0,
    isMdx: path.endsWith('.mdx'),
  };
  readFlow(tree.children, { kind: 'paragraph', trail: [], lead: '', quoted: 0, block: null }, reading);
  for (const { node, trail } of reading.notes) {
    // A note belongs under the heading where the reader meets its mark, not under the last heading of the file.
    const place: Place = {
      kind: 'footnote',
      trail: reading.referred.get(node.identifier) ?? trail,
      lead: '',
      quoted: 0,
      block: spanOf(node),
    };
    readFlow(node.children, place, reading);
  }
  return { ...reading, comments: reading.comments.sort((one, other) => one.span.start - other.span.start) };
}

/** Takes the fields above the prose and gives a passage for each. */
export function fieldPassages(fields: readonly Field[]): Unnumbered[] {
  const reading = { passages: [] as Unnumbered[] };
  for (const { name, pieces, span } of fields) {
    emit(pieces, span, { kind: 'field', trail: [], lead: '', quoted: 0, block: span }, reading, { field: name });
  }
  return reading.passages;
}

interface Title {
  readonly depth: number;
  readonly text: string;
}

interface Place {
  readonly kind: PassageKind;
  readonly trail: readonly Title[];
  readonly lead: string;
  readonly quoted: number;
  /** Null at the top level, where each node is a block of its own. */
  readonly block: Span | null;
}

interface Reading {
  readonly passages: Unnumbered[];
  readonly comments: Comment[];
  readonly blocks: Span[];
  /** Footnote definitions, to be read when all marks are known. */
  readonly notes: { readonly node: FootnoteDefinition; readonly trail: readonly Title[] }[];
  readonly referred: Map<string, readonly Title[]>;
  tables: number;
  readonly isMdx: boolean;
}

function readFlow(nodes: readonly Flow[], place: Place, reading: Reading): void {
  const shown = nodes.filter((node) => !isComment(node, reading));
  const captions = findCaptions(shown, textOf);
  let { trail } = place;
  for (const [index, node] of shown.entries()) {
    const span = spanOf(node);
    const here: Place = { ...place, trail, block: place.block ?? span };
    const before = captions.has(index - 1) && shown[index - 1]?.type === 'paragraph' ? undefined : shown[index - 1];
    const caption = captions.get(index) ?? '';
    if (node.type !== 'footnoteDefinition') reading.blocks.push(span);
    switch (node.type) {
      case 'heading':
        trail = readHeading(node, here, reading);
        break;
      case 'paragraph':
        readParagraph(node, captions.has(index) ? { ...here, kind: 'caption' } : here, before, reading);
        break;
      case 'list':
        for (const item of node.children) {
          reading.blocks.push(spanOf(item));
          const lead = leadFrom(before, place) || place.lead;
          readFlow(item.children, { ...here, kind: 'item', lead, block: place.block ?? spanOf(item) }, reading);
        }
        break;
      case 'blockquote': {
        const quoted = place.quoted + (isCallout(node.children[0]) ? 0 : 1);
        readFlow(node.children, { ...here, kind: 'paragraph', quoted, lead: leadFrom(before, place) || place.lead }, reading);
        break;
      }
      case 'table':
        readTable(node, caption, { ...here, lead: leadFrom(before, place) || place.lead }, reading);
        break;
      case 'html':
        if (before?.type !== 'html') trail = readHtmlRun(htmlRun(shown, index), caption, here, reading);
        break;
      case 'footnoteDefinition':
        reading.notes.push({ node, trail });
        break;
    }
  }
}

function isComment(node: Flow, reading: Reading): boolean {
  if (node.type !== 'html') return false;
  const value = node.value.trim();
  if (!value.startsWith('<!--') || value.indexOf('-->') !== value.length - 3) return false;
  const { start, end } = spanOf(node);
  const lead = node.value.indexOf('<');
  reading.comments.push({ span: { start: start + lead, end: end - (node.value.length - node.value.lastIndexOf('>') - 1) }, host: null });
  return true;
}

/** The paragraph above a list, table or quotation introduces it unless it is a finished sentence; above a list within an item it always does. */
function leadFrom(before: Flow | undefined, place: Place): string {
  if (before?.type !== 'paragraph') return '';
  const text = textOf(before);
  return place.kind === 'item' || !/[.!?…]["”’')\]]{0,3}$/.test(text) ? text : '';
}

function textOf(node: { readonly children: readonly PhrasingContent[] }): string {
  return compose(trimMarks(readInline(node.children).pieces)).text;
}

// > [!NOTE] is a box, not a quotation.
function isCallout(node: Flow | undefined): boolean {
  return node?.type === 'paragraph' && node.children[0]?.type === 'text' && /^\[![A-Za-z]{1,20}\]/.test(node.children[0].value);
}

function readHeading(node: Heading, place: Place, reading: Reading): readonly Title[] {
  const above = place.trail.filter((title) => title.depth < node.depth);
  const text = readBlock(node.children, spanOf(node), { ...place, kind: 'heading', trail: above, lead: '' }, reading);
  return [...above, { depth: node.depth, text }];
}

function readParagraph(node: Paragraph, place: Place, before: Flow | undefined, reading: Reading): void {
  const span = spanOf(node);
  const { pieces, ...rest } = readInline(node.children);
  if (reading.isMdx && /^(?:import|export)\s/.test(pieces[0]?.text ?? '')) return;
  note(rest, span, place, reading);
  const parts = splitDefinition(trimMarks(pieces));
  let lead = before?.type === 'paragraph' ? textOf(before) : '';
  for (const part of parts) {
    const isWhole = parts.length === 1 && !part.isDefinition;
    const range = isWhole ? span : { start: part.pieces[0]!.from, end: part.pieces.at(-1)!.to };
    const text = emit(part.pieces, range, part.isDefinition ? { ...place, kind: 'item', lead } : place, reading);
    if (!part.isDefinition) lead = text;
  }
}

function readBlock(nodes: readonly PhrasingContent[], span: Span, place: Place, reading: Reading, more?: { readonly cell: Cell }): string {
  const { pieces, ...rest } = readInline(nodes);
  note(rest, span, place, reading);
  return emit(pieces, span, place, reading, more);
}

/** Keeps what a block holds beside its text: images, comments, footnote marks. */
function note(inline: Omit<ReturnType<typeof readInline>, 'pieces'>, host: Span, place: Place, reading: Reading): void {
  for (const image of inline.images) emit(image.pieces, image.span, { ...place, kind: 'alt' }, reading);
  for (const span of inline.comments) reading.comments.push({ span, host });
  for (const identifier of inline.notes) if (!reading.referred.has(identifier)) reading.referred.set(identifier, place.trail);
}

function emit(
  pieces: readonly Piece[],
  span: Span,
  { kind, trail, lead, quoted, block }: Place,
  reading: Pick<Reading, 'passages'>,
  more: { readonly cell?: Cell; readonly field?: string } = {},
): string {
  const { text, segments } = compose(pieces);
  if (/[\p{L}\p{N}]/u.test(text)) {
    const titles = trail.map((title) => title.text).filter((title) => title !== '');
    reading.passages.push({ kind, text, segments, span, block: block ?? span, trail: titles, lead, quoted, ...more });
  }
  return text;
}

function readTable(node: Table, caption: string, place: Place, reading: Reading): void {
  const inlines = node.children.map((row) => row.children.map((cell) => readInline(cell.children)));
  const rows = inlines.map((row) => row.map((cell) => compose(cell.pieces).text));
  const grid: Grid = { table: reading.tables++, rows, headRows: 1, caption };
  for (const [row, cells] of inlines.entries()) {
    const line = node.children[row]!;
    for (const [column, { pieces, ...rest }] of cells.entries()) {
      const at: Place = { ...place, kind: 'cell' };
      note(rest, spanOf(line), at, reading);
      emit(pieces, spanOf(line.children[column]!), at, reading, { cell: toCell(grid, row, column) });
    }
  }
}

/** HTML blocks that follow each other are one piece of HTML: a blank line inside a table splits it for Markdown only. */
function htmlRun(nodes: readonly Flow[], index: number): Html[] {
  const run: Html[] = [];
  for (let at = index; nodes[at]?.type === 'html'; at++) run.push(nodes[at] as Html);
  return run;
}

function readHtmlRun(nodes: readonly Html[], caption: string, place: Place, reading: Reading): readonly Title[] {
  const source = nodes.flatMap((node) => [...(node.data?.pieces ?? []), { text: '\n', from: spanOf(node).end, to: spanOf(node).end + 1 }]);
  const { parts, comments } = readHtmlParts(source);
  const block = { start: place.block!.start, end: Math.max(place.block!.end, spanOf(nodes.at(-1)!).end) };
  for (const span of comments) reading.comments.push({ span, host: null });
  let { trail } = place;
  for (const part of parts) {
    const here: Place = { ...place, block, trail, quoted: place.quoted + (part.kind === 'text' ? part.quoted : 0) };
    if (part.kind === 'table') {
      readHtmlTable(part, caption, here, reading);
      continue;
    }
    const above = part.depth === 0 ? trail : trail.filter((title) => title.depth < part.depth);
    const kind = part.role === 'paragraph' ? place.kind : part.role;
    const text = emit(part.pieces, rangeOf(part.pieces), { ...here, kind, trail: above }, reading);
    if (part.depth > 0 && text !== '') trail = [...above, { depth: part.depth, text }];
  }
  return trail;
}

function readHtmlTable(part: HtmlTable, around: string, place: Place, reading: Reading): void {
  const own = emit(part.caption, rangeOf(part.caption), { ...place, kind: 'caption' }, reading);
  const caption = [own, around].filter((text) => text !== '').join(' ');
  const { rows, owners } = toGrid(part);
  const marked = part.rows.findIndex((row) => row.length > 0 && !row.every((cell) => cell.header));
  const headRows = marked === -1 ? 1 : marked === 0 && looksLikeHeader(rows) ? 1 : marked;
  const grid: Grid = { table: reading.tables++, rows, headRows, caption };
  for (const [cell, { row, column }] of owners) {
    emit(cell.pieces, rangeOf(cell.pieces), { ...place, kind: 'cell' }, reading, { cell: toCell(grid, row, column) });
  }
}

type HtmlCell = HtmlTable['rows'][number][number];

/** Lays cells out as a browser does: each takes the next free place of its row and all places that it is merged over. */
function toGrid(part: HtmlTable): { rows: string[][]; owners: Map<HtmlCell, { row: number; column: number }> } {
  const rows: string[][] = part.rows.map(() => []);
  const owners = new Map<HtmlCell, { row: number; column: number }>();
  for (const [row, cells] of part.rows.entries()) {
    let column = 0;
    for (const cell of cells) {
      while (rows[row]![column] !== undefined) column++;
      owners.set(cell, { row, column });
      const { text } = compose(cell.pieces);
      for (let down = row; down < Math.min(rows.length, row + cell.rows); down++) {
        for (let across = column; across < column + cell.columns; across++) rows[down]![across] = text;
      }
      column += cell.columns;
    }
  }
  return { rows: rows.map((row) => Array.from(row, (text) => text ?? '')), owners };
}

function rangeOf(pieces: readonly Piece[]): Span {
  const shown = pieces.filter((piece) => /\S/.test(piece.text));
  return { start: shown[0]?.from ?? pieces[0]?.from ?? 0, end: shown.at(-1)?.to ?? pieces[0]?.from ?? 0 };
}
