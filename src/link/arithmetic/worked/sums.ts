/** What several figures come to, and what is left when some are taken off. */
import { Decimal } from 'decimal.js';
import type { Quantity, QuantityMention } from '../../../model.ts';
import { halfStep } from '../../../quantity/interval.ts';
import { misses, reachOf } from '../fit.ts';
import { inOneUnit, inUnitOfStated, type Outcome } from './fit.ts';

/** What the figures come to, those of a negative sign taken off, in the unit that they share with `stated`; null where they have none. */
export function resultOf(stated: QuantityMention, figures: readonly QuantityMention[], sign: (index: number) => 1 | -1): Outcome | null {
  const all = inOneUnit([stated, ...figures]);
  if (!all) return null;
  const quantities = all.slice(1);
  let [low, high, value] = [ZERO, ZERO, ZERO];
  for (const [index, quantity] of quantities.entries()) {
    const reach = reachOf({ ...quantity, bound: quantity.near ? 'about' : quantity.bound });
    if (!reach) return null;
    [low, high] = sign(index) > 0 ? [low.plus(reach.low), high.plus(reach.high)] : [low.minus(reach.high), high.minus(reach.low)];
    value = value.plus(quantity.low.times(sign(index)));
  }
  return inUnitOfStated(stated.quantity, all[0]!, { low, high, value });
}

/** Whether the figure cannot be that result, however all of them were rounded. */
export function isNotResult(stated: QuantityMention, outcome: Outcome): boolean {
  const { quantity } = stated;
  return misses(quantity, outcome, halfStep(quantity), NEAR);
}

/** Whether some choice of the figures, added up or taken off one another, makes the stated one. */
export function isMade(stated: QuantityMention, figures: readonly QuantityMention[]): boolean {
  const few = figures.slice(-MOST);
  for (let mask = 1; mask < 3 ** few.length; mask++) {
    const signs = few.map((_, index) => SIGNS[Math.floor(mask / 3 ** index) % 3]!);
    const chosen = few.filter((_, index) => signs[index] !== 0);
    if (chosen.length < 2) continue;
    const own = signs.filter((sign) => sign !== 0);
    const outcome = resultOf(stated, chosen, (index) => own[index] as 1 | -1);
    if (outcome?.value.gt(0) && !isNotResult(stated, outcome)) return true;
  }
  return false;
}

/** A figure that is a number: no range, no vague word, nothing open. */
export function isPlain({ quantity }: { readonly quantity: Quantity }): boolean {
  return quantity.low.eq(quantity.high) && (quantity.bound === 'exact' || quantity.bound === 'about' || quantity.near === true);
}

const ZERO = new Decimal(0);
const SIGNS = [0, 1, -1] as const;
/** Figures that are tried: three to that power are the choices. */
const MOST = 6;
const NEAR = new Decimal('0.1');
