import type { Draft, Passage } from '../../model.ts';
import { visible } from '../escape.ts';
import { codeBlocks } from './code-blocks.ts';
import type { BlockData, CellData, Run } from './data.ts';
import { indentOf, markerBefore } from './list-markers.ts';

/** A draft as its readers see it: headings, paragraphs, lists, tables and quotations, built from its passages. `runsOf` gives the text of one. */
export function toBlocks(draft: Draft, runsOf: (passage: Passage) => readonly Run[]): readonly BlockData[] {
  const page: Page = { source: draft.source, root: [], lists: [], tables: new Map(), owners: new Map(), before: null };
  for (const { start, add } of inOrder(draft, runsOf)) add(page, start);
  return page.root;
}

/** What is built, and what is still open in it. */
interface Page {
  readonly source: string;
  readonly root: BlockData[];
  /** Open lists, innermost last. */
  readonly lists: OpenList[];
  readonly tables: Map<number, CellData[][]>;
  /** Where the block of each quotation begins in the source: two quotations in a row are two. */
  readonly owners: Map<BlockData[], number>;
  before: { readonly end: number; readonly blocks: BlockData[] } | null;
}

interface OpenList {
  readonly column: number;
  readonly quoted: number;
  readonly ordered: boolean;
  readonly items: BlockData[][];
}

interface Step {
  readonly start: number;
  readonly add: (page: Page, start: number) => void;
}

function inOrder(draft: Draft, runsOf: (passage: Passage) => readonly Run[]): readonly Step[] {
  const steps: Step[] = [
    ...draft.passages.map((passage): Step => ({ start: passage.span.start, add: (page) => addPassage(page, passage, runsOf(passage)) })),
    ...codeBlocks(draft).map(
      ({ start, text }): Step => ({
        start,
        add: (page) => void containerAt(page, start, 0, start).push({ kind: 'code', text: visibleLines(text) }),
      }),
    ),
    ...draft.suppressions.map(
      ({ span, rules, reason }): Step => ({
        start: span.start,
        add: (page) =>
          void page.root.push({ kind: 'silencing', text: visible(`${rules[0] === '*' ? 'every rule' : rules.join(', ')}: ${reason}`) }),
      }),
    ),
  ];
  return steps.sort((one, other) => one.start - other.start);
}

function addPassage(page: Page, passage: Passage, runs: readonly Run[]): void {
  const { kind, span, cell } = passage;
  if (cell !== undefined && page.tables.has(cell.table)) {
    addCell(page.tables.get(cell.table)!, cell, runs);
    return;
  }
  const marker = kind === 'item' ? markerBefore(page.source, span.start) : null;
  const blocks = marker === null ? blocksFor(page, passage) : openItem(page, passage, marker);
  page.before = { end: span.end, blocks };
  switch (kind) {
    case 'heading':
      blocks.push({ kind, level: passage.trail.length + 1, runs });
      return;
    case 'field':
      blocks.push({ kind, name: visible(passage.field ?? ''), runs });
      return;
    case 'cell': {
      const rows: CellData[][] = [];
      page.tables.set(cell!.table, rows);
      blocks.push({ kind: 'table', rows });
      addCell(rows, cell!, runs);
      return;
    }
    case 'item':
      blocks.push({ kind: 'paragraph', runs });
      return;
    default:
      blocks.push({ kind, runs });
  }
}

/** The alternative text of a picture follows the words that the picture stands in. */
function blocksFor(page: Page, { kind, span, quoted, block }: Passage): BlockData[] {
  if (kind === 'alt' && page.before !== null && span.start < page.before.end) return page.before.blocks;
  return containerAt(page, span.start, quoted, block.start);
}

/** The blocks that what begins at an offset belongs to: those of a list item that it is indented under, or of the page. */
function containerAt(page: Page, start: number, quoted: number, owner: number): BlockData[] {
  closeLists(page, indentOf(page.source, start), quoted);
  const list = page.lists.at(-1);
  return list === undefined ? within(page, page.root, quoted, owner) : within(page, list.items.at(-1)!, quoted - list.quoted, owner);
}

function openItem(page: Page, { quoted, block }: Passage, marker: { readonly column: number; readonly start: number | null }): BlockData[] {
  closeLists(page, marker.column + 1, quoted);
  const ordered = marker.start !== null;
  const sibling = page.lists.at(-1);
  if (sibling !== undefined && marker.column - sibling.column < 2 && sibling.ordered === ordered) {
    sibling.items.push([]);
    return sibling.items.at(-1)!;
  }
  if (sibling !== undefined && marker.column - sibling.column < 2) page.lists.pop();
  const items: BlockData[][] = [[]];
  const parent = page.lists.at(-1);
  const blocks = parent === undefined ? within(page, page.root, quoted, block.start) : parent.items.at(-1)!;
  blocks.push({ kind: 'list', start: marker.start, items });
  page.lists.push({ column: marker.column, quoted, ordered, items });
  return items[0]!;
}

/** Closes the lists that begin at a column or behind it, and those of a quotation that has ended. */
function closeLists({ lists }: Page, column: number, quoted: number): void {
  while (lists.length > 0 && (lists.at(-1)!.column >= column || lists.at(-1)!.quoted > quoted)) lists.pop();
}

function within(page: Page, blocks: BlockData[], depth: number, owner: number): BlockData[] {
  let inner = blocks;
  for (let level = 0; level < depth; level++) {
    const last = inner.at(-1);
    if (last?.kind === 'quote' && page.owners.get(last.blocks as BlockData[]) === owner) {
      inner = last.blocks as BlockData[];
      continue;
    }
    const quote: BlockData[] = [];
    page.owners.set(quote, owner);
    inner.push({ kind: 'quote', blocks: quote });
    inner = quote;
  }
  return inner;
}

/** Puts a cell in its place; cells without a word are no passages, and are filled in. */
function addCell(rows: CellData[][], { row, column, header }: NonNullable<Passage['cell']>, runs: readonly Run[]): void {
  while (rows.length <= row) rows.push([]);
  const cells = rows[row]!;
  while (cells.length < column) cells.push({ heads: null, runs: [] });
  cells[column] = { heads: header ? (row > 0 && column === 0 ? 'row' : 'column') : null, runs };
}

function visibleLines(text: string): string {
  return text.split('\n').map(visible).join('\n');
}
