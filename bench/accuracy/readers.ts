import { compareReaders } from '../../test/compare/compare.ts';

/** How one reader of figures does on the corpus: shares as [right, all]. */
export interface ReaderFigures {
  readonly name: string;
  readonly values: Share;
  readonly glued: Share;
  readonly units: Share;
  readonly bounds: Share;
  readonly fired: Share;
  /** How many times as fast this project's reader is. */
  readonly speed: number;
}

type Share = readonly [right: number, all: number];

/** Compares the readers; speeds are rounded hard, since machines are noisy. */
export function measureReaders(text: string): readonly ReaderFigures[] {
  return compareReaders(text).map((comparison) => ({ ...comparison, speed: Number(comparison.speed.toPrecision(1)) }));
}
