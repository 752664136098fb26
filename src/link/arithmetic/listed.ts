import { Decimal } from 'decimal.js';
import type { QuantityMention } from '../../model.ts';
import { halfStep } from '../../quantity/interval.ts';
import { misses, type Reach, reachOf } from './fit.ts';

/** Whether two figures can be added up and taken off each other. */
export function isAlike({ quantity: one }: QuantityMention, { quantity: other }: QuantityMention): boolean {
  return ADDABLE.has(one.dimension) && one.dimension === other.dimension && one.unit === other.unit && one.per === other.per;
}

const ADDABLE = new Set<string>(['count', 'money', 'percent', 'points', 'duration', 'measure']);

/** What a list of figures may come to, each with its sign; null where one of them is open or vague. */
function reachOfAll(figures: readonly QuantityMention[], sign: (index: number) => 1 | -1 = () => 1): Reach | null {
  let [low, high] = [ZERO, ZERO];
  for (const [index, { quantity }] of figures.entries()) {
    const reach = reachOf(quantity);
    if (!reach) return null;
    [low, high] = sign(index) > 0 ? [low.plus(reach.low), high.plus(reach.high)] : [low.minus(reach.high), high.minus(reach.low)];
  }
  return { low, high };
}

/** Whether a figure is what the others come to, or near enough to be that rounded; nothing is where one of them is open. */
export function isResult(stated: QuantityMention, figures: readonly QuantityMention[], sign?: (index: number) => 1 | -1): boolean {
  const reach = reachOfAll(figures, sign);
  return reach !== null && !misses(stated.quantity, reach, halfStep(stated.quantity));
}

/** All choices of at least `least` of the figures; those of a sentence are few. */
export function choices<T>(items: readonly T[], least: number): readonly (readonly T[])[] {
  const few = items.slice(0, MOST);
  return Array.from({ length: 2 ** few.length }, (_, mask) => few.filter((_, index) => (mask >> index) % 2 === 1)).filter(
    ({ length }) => length >= least,
  );
}

const MOST = 5;
const ZERO = new Decimal(0);
