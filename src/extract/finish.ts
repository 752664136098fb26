import { withAge } from './ages.ts';
import { withBound } from './bounds.ts';
import { endOfTime } from './clock.ts';
import type { Figure, Scene } from './figure.ts';
import { withRange } from './ranges.ts';
import { withRate } from './rates.ts';

/** Adds range, age, rate and hedges to a figure; where to read on when it turns out to be none. */
export function finish(scene: Scene, core: Figure): Figure | number {
  const { lower } = scene.source;
  const clock = endOfTime(lower, core.end, core.quantity.unitWord === 'minute');
  if (clock > 0) return clock;
  const ranged = withRange(scene, core);
  if (ranged === 'trap') return endOfPair(lower, core.end);
  const figure = withRate(lower, withAge(scene.source, ranged));
  return withBound(lower, figure);
}

function endOfPair(lower: string, end: number): number {
  let at = end + 1;
  while (at < lower.length && /[\d.,]/.test(lower[at]!)) at++;
  return at;
}
