/** What the reading of a draft gathers, and how a block's pieces become a passage. */
import type { FootnoteDefinition } from 'mdast';
import type { Cell, Passage, PassageKind, Span } from '../model.ts';
import { compose, type Piece } from './compose.ts';
import type { Comment } from './directives.ts';
import { findDisguises, withoutLookAlikes } from './disguises.ts';
import type { Inline } from './inline.ts';

export type Unnumbered = Omit<Passage, 'index'>;

/** A heading above a passage. */
export interface Title {
  readonly depth: number;
  readonly text: string;
}

/** What stands above and around a block. */
export interface Place {
  readonly kind: PassageKind;
  readonly trail: readonly Title[];
  readonly lead: string;
  readonly quoted: number;
  /** Null at the top level, where each node is a block of its own. */
  readonly block: Span | null;
}

/** All that has been read so far. */
export interface Reading {
  readonly passages: Unnumbered[];
  readonly comments: Comment[];
  readonly blocks: Span[];
  /** Footnote definitions, to be read when all marks are known. */
  readonly notes: { readonly node: FootnoteDefinition; readonly trail: readonly Title[] }[];
  readonly referred: Map<string, readonly Title[]>;
  tables: number;
  readonly isMdx: boolean;
}

/** Keeps what a block holds beside its text: images, comments, footnote marks. */
export function note(inline: Omit<Inline, 'pieces'>, host: Span, place: Place, reading: Reading): void {
  for (const image of inline.images) emit(image.pieces, image.span, { ...place, kind: 'alt' }, reading);
  for (const span of inline.comments) reading.comments.push({ span, host });
  for (const identifier of inline.notes) if (!reading.referred.has(identifier)) reading.referred.set(identifier, place.trail);
}

/** Adds a passage if the pieces hold a letter or digit, and gives their text. */
export function emit(
  pieces: readonly Piece[],
  span: Span,
  { kind, trail, lead, quoted, block }: Place,
  reading: Pick<Reading, 'passages'>,
  more: { readonly cell?: Cell; readonly field?: string } = {},
): string {
  const { text: written, segments, unseen } = compose(pieces);
  const disguises = /[\p{L}\p{N}]/u.test(written) ? findDisguises({ text: written, segments, span }, unseen) : [];
  const text = withoutLookAlikes({ text: written, segments }, disguises);
  if (/[\p{L}\p{N}]/u.test(text)) {
    const titles = trail.map((title) => title.text).filter((title) => title !== '');
    const found = disguises.length === 0 ? {} : { disguises };
    reading.passages.push({ kind, text, segments, span, block: block ?? span, trail: titles, lead, quoted, ...more, ...found });
  }
  return text;
}

/** Takes pieces and gives the range from the first to the last that is more than white space. */
export function rangeOf(pieces: readonly Piece[]): Span {
  const shown = pieces.filter((piece) => /\S/.test(piece.text));
  return { start: shown[0]?.from ?? pieces[0]?.from ?? 0, end: shown.at(-1)?.to ?? pieces[0]?.from ?? 0 };
}
