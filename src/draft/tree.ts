/** Markdown to mdast, with the one thing mdast lacks: which source characters each character of a text node comes from. */
import type { Nodes, PhrasingContent, Root } from 'mdast';
import type { CompileContext, Token } from 'mdast-util-from-markdown';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import type { Span } from '../model.ts';
import type { Piece } from './compose.ts';
import { decode } from './decode.ts';

declare module 'mdast' {
  interface TextData {
    pieces?: Piece[];
  }
  interface HtmlData {
    pieces?: Piece[];
  }
  interface ImageData {
    label?: PhrasingContent[];
  }
  interface ImageReferenceData {
    label?: PhrasingContent[];
  }
}

/** Takes Markdown without a byte order mark and gives its tree; text and HTML nodes carry `data.pieces`, images `data.label`. */
export function toTree(source: string): Root {
  processor ??= unified().use(remarkParse).use(remarkFrontmatter, ['yaml', 'toml']).use(readProse).freeze();
  return processor.parse(source);
}

/** Made when it is first needed: many drafts are read without the parser. */
let processor: Pick<Processor<Root>, 'parse'> | null = null;

/** Takes a node of `toTree` and gives its source range. */
export function spanOf(node: Nodes): Span {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}

// GFM without bare links: their transform makes text nodes that have no position.
function readProse(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), gfmFootnote(), gfmStrikethrough(), gfmTable()];
  data.fromMarkdownExtensions = [
    ...(data.fromMarkdownExtensions ?? []),
    gfmFootnoteFromMarkdown(),
    gfmStrikethroughFromMarkdown(),
    gfmTableFromMarkdown(),
    { afterExit: keepPieces },
  ];
}

/** Tokens that add to the value of a text node. */
const TEXTUAL = new Set<string>(['data', 'characterEscape', 'characterReference', 'lineEnding', 'htmlFlowData', 'htmlTextData']);

function keepPieces(this: CompileContext, token: Token): void {
  const parent = this.stack.at(-1);
  const owner = this.stack.at(-2);
  if (parent === undefined || !('children' in parent)) return;
  if (token.type === 'labelText' && owner?.type === 'image') {
    owner.data = { ...owner.data, label: parent.children as PhrasingContent[] };
  }
  if (!TEXTUAL.has(token.type)) return;
  const text = parent.children.at(-1);
  if (text?.type !== 'text' || text.position?.end.offset !== token.end.offset) return;
  text.data ??= { pieces: [] };
  const piece = { text: toCharacters(token.type, this.sliceSerialize(token)), from: token.start.offset, to: token.end.offset };
  if (text.data.pieces) append(text.data.pieces, piece);
  if (owner?.type === 'html' && text.data.pieces) owner.data = { pieces: text.data.pieces };
}

function toCharacters(type: string, source: string): string {
  if (type === 'lineEnding') return '\n';
  if (type === 'characterEscape') return source.slice(1);
  return type === 'characterReference' ? (decode(source, 0)[0]?.text ?? '') : source;
}

/** Brackets that turn out to be no link come as tokens of their own: they are joined to the words beside them. */
function append(pieces: Piece[], piece: Piece): void {
  const last = pieces.at(-1);
  const joins = last !== undefined && last.to === piece.from && isVerbatim(last) && isVerbatim(piece);
  if (joins) pieces[pieces.length - 1] = { text: last.text + piece.text, from: last.from, to: piece.to };
  else pieces.push(piece);
}

function isVerbatim(piece: Piece): boolean {
  return piece.text !== '\n' && piece.text.length === piece.to - piece.from;
}
