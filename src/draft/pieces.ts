/** The tree of a whole file, put together from the pieces that can be read one by one. */
import type { Nodes, Root, RootContent } from 'mdast';
import type { Span } from '../model.ts';
import { cut, endOfFrontMatter } from './cut.ts';
import { type Definitions, findDefinitions } from './labels.ts';
import { readPlainBlocks, type Waiting } from './plain-blocks.ts';
import { position } from './plain-inline.ts';
import { spanOf, toTree } from './tree.ts';

/**
 * Takes Markdown without a byte order mark and gives the tree that `toTree` gives, as far as prose is concerned. What is plain
 * enough is read without the parser; the other pieces are parsed together.
 */
export function toTreeByPieces(source: string): Root {
  const front = endOfFrontMatter(source);
  // What only looks like front matter makes the parser overlook the lists behind it.
  if (front === 0 && /^(?:---|\+\+\+)/.test(source)) return toTree(source);
  const pieces = cut(source)
    .map(({ start, end }) => ({ start: Math.max(start, front), end }))
    .filter(({ start, end }) => start < end);
  const children = readPieces(source, pieces);
  if (children === null) return toTree(source);
  return { type: 'root', children: front > 0 ? [toFrontMatter(source, front), ...children] : children };
}

/** Gives the blocks of the pieces; null where the parser has to read the whole file. */
function readPieces(source: string, pieces: readonly Span[], isAgain = false): RootContent[] | null {
  const definitions = findDefinitions(source, pieces);
  const waiting: Waiting[] = [];
  const read = pieces.map((piece): Piece => ({ ...piece, blocks: readPlainBlocks(source, piece, definitions, waiting) }));
  if (pieces.length === 1 && read[0]!.blocks === null) return null;
  const rest = read.filter(({ blocks }) => blocks === null);
  // What stands last may never be closed, and swallows what is behind it.
  const parsed = parseTogether(source, [...waiting, ...rest], definitions);
  for (const [index, piece] of rest.entries()) piece.blocks = parsed[waiting.length + index]!;
  const open = rest.find(({ end, blocks }) => end < source.length && reachesBeyond(blocks!.at(-1), lastLineEnd(source, end)));
  if (open !== undefined) {
    // What looked like pieces behind it is code or raw HTML.
    const joined = [...pieces.filter(({ start }) => start < open.start), { start: open.start, end: source.length }];
    return isAgain ? null : readPieces(source, joined, true);
  }
  for (const [index, { type, children }] of waiting.entries()) {
    const [block, ...others] = parsed[index]!;
    if (block?.type !== type || others.length > 0) return null;
    children.push(...block.children);
  }
  return read.flatMap(({ blocks }) => blocks ?? []);
}

/** A piece and its blocks: null while it waits for the parser. */
interface Piece extends Span {
  blocks: RootContent[] | null;
}

function toFrontMatter(source: string, end: number): RootContent {
  const type = source.startsWith('+') ? ('toml' as 'yaml') : 'yaml';
  return { type, value: '', position: position(0, source.slice(0, end).trimEnd().length) };
}

/**
 * Parses ranges of the source with the definitions that they may refer to before them, and gives the blocks of each. What nothing
 * closes reaches beyond its range.
 */
function parseTogether(source: string, ranges: readonly Span[], definitions: Definitions): readonly RootContent[][] {
  if (ranges.length === 0) return [];
  const texts = ranges.map(({ start, end }) => source.slice(start, end));
  const before = ['', ...definitions.for(texts), ''].join(APART);
  const { children } = toTree(before + texts.join(APART));
  let from = before.length;
  let next = 0;
  return ranges.map(({ start }, index) => {
    const end = from + texts[index]!.length;
    while (next < children.length && spanOf(children[next]!).start < from) next++;
    const first = next;
    while (next < children.length && spanOf(children[next]!).start < end) next++;
    const blocks = children.slice(first, next);
    for (const block of blocks) shift(block, start - from);
    from = end + APART.length;
    return blocks;
  });
}

function reachesBeyond(block: RootContent | undefined, end: number): boolean {
  return block !== undefined && spanOf(block).end > end;
}

/** The end of the last line before an offset that is more than blanks, with the blanks behind it. */
function lastLineEnd(source: string, before: number): number {
  const end = source.slice(0, before).trimEnd().length;
  return end + /^[ \t]*/.exec(source.slice(end, before))![0].length;
}

/** A rule keeps the texts apart: nothing goes on behind it. */
const APART = '\n\n***\n\n';

/** Moves a node, and all in it, to where its text stands in the source. */
function shift(node: Nodes, by: number): void {
  if (node.position !== undefined) {
    const { start, end } = spanOf(node);
    node.position = position(start + by, end + by);
  }
  if ('children' in node) for (const child of node.children) shift(child, by);
  if (node.type === 'image' || node.type === 'imageReference') for (const child of node.data?.label ?? []) shift(child, by);
  if (node.type !== 'text' && node.type !== 'html') return;
  if (node.data?.pieces) node.data.pieces = node.data.pieces.map(({ text, from, to }) => ({ text, from: from + by, to: to + by }));
}
