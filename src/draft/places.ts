/** From an offset in joined pieces back to the source. */
import type { Piece } from './compose.ts';

/** Takes verbatim pieces and gives a function from an offset in their joined text to the offset in the source. */
export function toPlaces(pieces: readonly Piece[]): (offset: number) => number {
  const starts: number[] = [];
  let length = 0;
  for (const piece of pieces) {
    starts.push(length);
    length += piece.text.length;
  }
  return (offset) => {
    let low = 0;
    let high = pieces.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return (pieces[low]?.from ?? 0) + offset - (starts[low] ?? 0);
  };
}
