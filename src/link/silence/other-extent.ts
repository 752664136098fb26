import type { Dimension, QuantityMention } from '../../model.ts';
import type { CompiledClaim } from '../compiled-claim.ts';
import type { Evidence } from '../figures/evidence.ts';
import { type Scene, sentenceText } from '../scene.ts';
import { sentenceOf } from '../setting.ts';
import { LIMIT } from '../weights.ts';

/**
 * "The report makes 19 recommendations" where the claim is of the 17 that were accepted: nothing of what narrows the claim down stands
 * near a figure that is more than the claim's, so it may well be the whole's; where the claim is itself of the whole, what is less may be a part's. A share or a temperature has no whole, and any other
 * will do. In: a figure that is not like the claim's.
 */
export function mayBeOfOtherExtent(mention: QuantityMention, scene: Scene, { compiled, pinned }: Evidence): boolean {
  const { claim } = compiled;
  if (claim.kind !== 'value' || pinned >= LIMIT.narrowed) return false;
  const { low, dimension } = mention.quantity;
  // A whole is narrowed down by being called one: what is less may be a part.
  if (claim.about.some((words) => WHOLE.test(words)))
    return !WHOLE.test(sentenceText(scene, sentenceOf(scene, mention))) && low.lt(claim.quantity.low.minus(1));
  if (!isNarrowed(compiled)) return false;
  // "Eight stages" of seven is a slip, whatever they are stages of.
  return !ADDITIVE.has(dimension) || low.gt(claim.quantity.high.plus(1));
}

const WHOLE = /\b(?:in all|altogether|whole|total|overall|combined)\b/i;
const ADDITIVE: ReadonlySet<Dimension> = new Set<Dimension>(['count', 'money', 'measure']);

/** What the claims file says it is about, beside names: these are rather of the whole story. */
function isNarrowed({ claim, qualifiers, isTotal }: CompiledClaim): boolean {
  if (isTotal || claim.about.length === 0) return false;
  return qualifiers.some(({ alternatives }) => alternatives.some(({ features }) => features.every(({ capital }) => !capital)));
}
