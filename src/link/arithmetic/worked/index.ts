import type { Slip } from '../slip.ts';
import type { Statement } from '../statements.ts';
import { checkGapsTold } from './gaps.ts';
import { checkMultiplesTold } from './multiples.ts';
import { checkPartitions } from './partitions.ts';
import { checkProducts } from './products.ts';
import { checkRatesTold } from './rates.ts';
import { checkRestsTold } from './rests.ts';
import { checkSharesTold } from './shares.ts';
import { checkSpansTold } from './spans.ts';
import { checkTotalsTold } from './totals.ts';
import { toWindow } from './window.ts';

/** Finds figures of a sentence that are told of others, in it or in the two before it, and do not follow from them. */
export function checkWorked(statements: readonly Statement[], index: number): readonly Slip[] {
  const window = toWindow(statements, index);
  if (!window) return [];
  if (window.figures.length < 2) return checkSpansTold(window);
  return [
    ...checkGapsTold(window),
    ...checkMultiplesTold(window),
    ...checkSharesTold(window),
    ...checkRestsTold(window),
    ...checkTotalsTold(window),
    ...checkPartitions(window),
    ...checkProducts(window),
    ...checkRatesTold(window),
    ...checkSpansTold(window),
  ];
}
