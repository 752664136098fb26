/** Walks a Markdown tree and gives the prose of each block with what stands above and around it. */
import type { BlockContent, DefinitionContent, Heading, Html, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import type { Span } from '../model.ts';
import { findCaptions } from './captions.ts';
import { readTable } from './cells.ts';
import { compose } from './compose.ts';
import { splitDefinition, trimMarks } from './definitions.ts';
import type { Comment } from './directives.ts';
import type { Field } from './fields.ts';
import { isOneComment } from './html.ts';
import { readHtmlRun } from './html-passages.ts';
import { readInline } from './inline.ts';
import { emit, note, type Place, type Reading, type Title, type Unnumbered } from './place.ts';
import { spanOf } from './tree.ts';

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
  if (!isOneComment(value)) return false;
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
  if (parts.length === 1 && !parts[0]!.isDefinition) {
    emit(parts[0]!.pieces, span, place, reading);
    return;
  }
  let lead = before?.type === 'paragraph' ? textOf(before) : '';
  for (const part of parts) {
    const range = { start: part.pieces[0]!.from, end: part.pieces.at(-1)!.to };
    const text = emit(part.pieces, range, part.isDefinition ? { ...place, kind: 'item', lead } : place, reading);
    if (!part.isDefinition) lead = text;
  }
}

function readBlock(nodes: readonly PhrasingContent[], span: Span, place: Place, reading: Reading): string {
  const { pieces, ...rest } = readInline(nodes);
  note(rest, span, place, reading);
  return emit(pieces, span, place, reading);
}

/** HTML blocks that follow each other are one piece of HTML: a blank line inside a table splits it for Markdown only. */
function htmlRun(nodes: readonly Flow[], index: number): Html[] {
  const run: Html[] = [];
  for (let at = index; nodes[at]?.type === 'html'; at++) run.push(nodes[at] as Html);
  return run;
}
