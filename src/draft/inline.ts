/** The inside of a paragraph, heading or cell as pieces of text. */
import type { Html, PhrasingContent } from 'mdast';
import type { Span } from '../model.ts';
import { OBJECT, type Piece } from './compose.ts';
import { decode } from './decode.ts';
import { isHidden, toRaised } from './hidden.ts';
import { findAttribute, readHtml } from './html.ts';
import { toPlaces } from './places.ts';
import { spanOf } from './tree.ts';

export interface Inline {
  readonly pieces: readonly Piece[];
  /** Alternative texts of the images in it. */
  readonly images: readonly { readonly pieces: readonly Piece[]; readonly span: Span }[];
  readonly comments: readonly Span[];
  /** Identifiers of the footnotes that it refers to. */
  readonly notes: readonly string[];
}

/** Takes phrasing content and gives what a reader sees of it; a line break within it is a piece '\n'. */
export function readInline(nodes: readonly PhrasingContent[]): Inline {
  const reading: Reading = { pieces: [], images: [], comments: [], notes: [], hidden: null, raised: 0 };
  visitAll(nodes, reading);
  if (reading.hidden !== null) reading.pieces.push({ text: OBJECT, from: reading.hidden.from, to: reading.hidden.to });
  return reading;
}

interface Reading {
  readonly pieces: Piece[];
  readonly images: { pieces: readonly Piece[]; span: Span }[];
  readonly comments: Span[];
  readonly notes: string[];
  /** The open element whose text is not read, with the range passed over so far. */
  hidden: { readonly name: string; readonly from: number; to: number; depth: number } | null;
  /** Open `<sup>` elements. */
  raised: number;
}

function visitAll(nodes: readonly PhrasingContent[], reading: Reading): void {
  for (const node of nodes) visit(node, reading);
}

function visit(node: PhrasingContent, reading: Reading): void {
  const span = spanOf(node);
  switch (node.type) {
    case 'text':
      for (const piece of node.data?.pieces ?? []) add(piece, reading);
      return;
    case 'break':
      add({ text: '\n', from: span.start, to: span.end }, reading);
      return;
    case 'emphasis':
    case 'strong':
    case 'linkReference':
      visitAll(node.children, reading);
      return;
    case 'link':
      // <https://example.org> shows its address.
      if (node.children.some((child) => child.type === 'text' && child.data?.pieces === undefined)) addObject(span, reading);
      else visitAll(node.children, reading);
      return;
    case 'image':
    case 'imageReference':
      reading.images.push({ pieces: readInline(node.data?.label ?? []).pieces, span });
      addObject(span, reading);
      return;
    case 'inlineCode':
    case 'delete':
      addObject(span, reading);
      return;
    case 'footnoteReference':
      reading.notes.push(node.identifier);
      return;
    case 'html':
      visitHtml(node, span, reading);
      return;
  }
}

function add(piece: Piece, reading: Reading): void {
  if (reading.hidden !== null) reading.hidden.to = piece.to;
  else reading.pieces.push(reading.raised > 0 ? { ...piece, text: toRaised(piece.text) } : piece);
}

function addObject(span: Span, reading: Reading): void {
  add({ text: OBJECT, from: span.start, to: span.end }, reading);
}

function visitHtml({ value, data }: Html, span: Span, reading: Reading): void {
  const [tag, ...others] = readHtml(value);
  if (tag === undefined || tag.kind === 'text') return;
  if (tag.kind === 'comment') {
    reading.comments.push(span);
    // Markdown takes all for a comment; a browser ends it earlier and shows the rest.
    const place = toPlaces(data?.pieces ?? []);
    for (const { kind, start, end } of others) {
      if (kind !== 'text') continue;
      for (const line of value.slice(start, end).matchAll(/[^\n]+|\n/g))
        for (const piece of decode(line[0], place(start + line.index))) add(piece, reading);
    }
  } else if (reading.hidden !== null) {
    trackHidden(tag.kind, tag.name, span, reading);
  } else if (tag.kind === 'open' && isHidden(tag.name) && !value.endsWith('/>')) {
    reading.hidden = { name: tag.name, from: span.start, to: span.end, depth: 1 };
  } else if (tag.name === 'sup') {
    reading.raised = Math.max(0, reading.raised + (tag.kind === 'open' ? 1 : -1));
  } else if (tag.name === 'br') {
    add({ text: '\n', from: span.start, to: span.end }, reading);
  } else if (tag.name === 'q') {
    add({ text: tag.kind === 'open' ? '“' : '”', from: span.start, to: span.end }, reading);
  } else if (tag.name === 'img') {
    const alt = findAttribute(value, 'alt');
    const place = toPlaces(data?.pieces ?? []);
    if (alt) reading.images.push({ pieces: decode(value.slice(alt.start, alt.end), place(alt.start)), span });
    addObject(span, reading);
  }
}

function trackHidden(kind: 'open' | 'close', name: string, span: Span, reading: Reading): void {
  const hidden = reading.hidden!;
  hidden.to = span.end;
  if (name !== hidden.name) return;
  hidden.depth += kind === 'open' ? 1 : -1;
  if (hidden.depth > 0) return;
  reading.hidden = null;
  addObject({ start: hidden.from, end: hidden.to }, reading);
}
