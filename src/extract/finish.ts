import { withAge } from './ages.ts';
import { withBound } from './bounds.ts';
import { endOfTime } from './clock.ts';
import type { Figure, Scene } from './figure.ts';
import { withRange } from './ranges.ts';
import { withRate } from './rates.ts';
import { matchAt } from './source.ts';

/** Adds range, age, rate and hedges to a figure; where to read on when it turns out to be none. */
export function finish(scene: Scene, core: Figure): Figure | number {
  const { lower } = scene.source;
  const clock = endOfTime(lower, core.end, core.quantity.unitWord === 'minute');
  if (clock > 0) return clock;
  const ranged = withRange(scene, withPart(lower, core));
  if (ranged === 'trap') return endOfPair(lower, core.end);
  const figure = withRate(lower, withAge(scene.source, ranged));
  return withBound(lower, figure);
}

/** "a mile and a quarter", "three hours and a half": a part of the unit on top. */
function withPart(lower: string, core: Figure): Figure {
  const { quantity, numeral } = core;
  if (!core.hasUnit || !quantity.low.eq(quantity.high) || (quantity.dimension !== 'measure' && quantity.dimension !== 'duration'))
    return core;
  const part = matchAt(/ and (?:a|one) (half|quarter)(?![a-z])(?! of)/y, lower, core.end);
  const count = numeral?.low;
  if (!part || count?.isZero()) return core;
  const size = count ? quantity.low.div(count) : quantity.low;
  const low = quantity.low.plus(size.times(part[1] === 'half' ? 0.5 : 0.25));
  return { ...core, end: core.end + part[0].length, quantity: { ...quantity, low, high: low, step: size.times(0.25) } };
}

function endOfPair(lower: string, end: number): number {
  let at = end + 1;
  while (at < lower.length && /[\d.,]/.test(lower[at]!)) at++;
  return at;
}
