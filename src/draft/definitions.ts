/** Lines that CommonMark takes for plain text: definitions, boxes of a task list, names of a callout. */
import type { Piece } from './compose.ts';

export interface Part {
  readonly pieces: readonly Piece[];
  readonly isDefinition: boolean;
}

// Uptime guarantee
// : 99.9% on all plans       a definition; the line above it is its term,
//   and on all regions      unless it is indented: then the definition above goes on
/** Takes the pieces of a paragraph and gives terms and definitions apart, or the one part of a paragraph that defines nothing. */
export function splitDefinition(pieces: readonly Piece[]): readonly Part[] {
  const lines = toLines(pieces);
  if (!lines.some(isDefinition)) return pieces.length === 0 ? [] : [{ pieces, isDefinition: false }];
  const parts: { pieces: Piece[]; isDefinition: boolean }[] = [];
  for (const [index, line] of lines.entries()) {
    const isTerm = isDefinition(lines[index + 1] ?? []) && line[0]?.from === lines[index - 1]?.at(-1)?.to;
    const startsPart = index === 0 || isTerm || isDefinition(line);
    if (startsPart) parts.push({ pieces: isDefinition(line) ? withoutMark(line) : [...line], isDefinition: isDefinition(line) });
    else parts.at(-1)!.pieces.push(...line);
  }
  return parts.filter((part) => part.pieces.length > 0);
}

/** Takes the pieces of a paragraph and leaves out a task list's box or a callout's name at its beginning. */
export function trimMarks(pieces: readonly Piece[]): readonly Piece[] {
  const [first, ...others] = pieces;
  const mark = first === undefined ? null : /^\[(?:[ xX]|![A-Za-z]{1,20})\](?=\s|$)/.exec(first.text);
  return mark === null ? pieces : [cut(first!, mark[0].length), ...others];
}

function toLines(pieces: readonly Piece[]): Piece[][] {
  const lines: Piece[][] = [[]];
  for (const piece of pieces) {
    lines.at(-1)!.push(piece);
    if (piece.text === '\n') lines.push([]);
  }
  return lines;
}

function isDefinition(line: readonly Piece[]): boolean {
  return /^:[ \t]/.test(line[0]?.text ?? '');
}

function withoutMark([first, ...others]: readonly Piece[]): Piece[] {
  return [cut(first!, 2), ...others];
}

function cut(piece: Piece, length: number): Piece {
  return { text: piece.text.slice(length), from: piece.from + length, to: piece.to };
}
