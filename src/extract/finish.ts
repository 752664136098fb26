import { withAge } from './ages.ts';
import { withBound } from './bounds.ts';
import type { Figure, Scene } from './figure.ts';
import { withRange } from './ranges.ts';
import { withRate } from './rates.ts';
import { endOfTime } from './traps.ts';

/** Adds range, age, rate and hedges to a figure; where to read on when it turns out to be none. */
export function finish(scene: Scene, core: Figure): Figure | number {
  const { lower } = scene.source;
  const ranged = withRange(scene, core);
  if (ranged === 'trap') return endOfPair(lower, core.end);
  const figure = withRate(lower, withAge(lower, ranged));
  const time = figure.quantity.per ? 0 : endOfTime(lower, figure.end, figure.quantity.unitWord === 'minute');
  if (time > 0) return time;
  return withBound(lower, figure);
}

function endOfPair(lower: string, end: number): number {
  let at = end + 1;
  while (at < lower.length && /[\d.,]/.test(lower[at]!)) at++;
  return at;
}
