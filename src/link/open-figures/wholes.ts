import type { Match, Quantity } from '../../model.ts';
import { writtenNumber } from '../../quantity/align.ts';
import { compare } from '../../quantity/compare.ts';
import { printQuantity } from '../../quantity/print.ts';
import { countedPhrase } from '../figures/nearby.ts';
import { knows } from '../figures/noun-fit.ts';
import { states } from '../silence/filled.ts';
import { conflictWith, type OpenFigure } from './kin-claims.ts';

/**
 * "18 of our 362 looms" where the claim is 18 `out-of` 326: the whole behind the claim's own figure. Gives the conflict, or null where
 * it may be the whole of something else.
 */
export function asOtherWhole({ match, mention, matches, scene, vocabulary }: OpenFigure): Match | null {
  const { quantity, range } = mention;
  if (quantity.dimension !== 'count' || quantity.bound !== 'exact') return null;
  const part = matches.findLast(({ mention: other }) => other.kind === 'quantity' && other.range.end <= range.start);
  const { claim } = part ?? match;
  const compiled = vocabulary.of(claim);
  if (!part || claim?.kind !== 'value' || !claim.outOf || !compiled || !states(part)) return null;
  if (!OF.test(scene.passage.text.slice(part.mention.range.end, range.start))) return null;
  const counted = countedPhrase(scene, mention);
  if (counted.length > 0 && !counted.some((word) => knows(compiled, word))) return null;
  const isSlip = digitsOf(quantity) === digitsOf(claim.outOf);
  // Of a smaller group, "four of the nine lines in the north", a short number is the same by chance.
  if (!isSlip && claim.quantity.low.lt(SHORT)) return null;
  if (compare(claim.outOf, quantity).relation !== 'disjoint' || quantity.low.lte(claim.quantity.low)) return null;
  return conflictWith(match, claim, 'disjoint', printQuantity(claim.outOf, mention.surface));
}

const OF = /^(?: \p{L}+)? (?:out )?of (?:all )?(?:(?:the|its|our|their|his|her|my|your) )?$/u;
const SHORT = 10;

/** The digits of the written number in order of size: those of 362 are those of 326. */
function digitsOf(quantity: Quantity): string {
  return [...writtenNumber(quantity).toFixed()].sort().join('');
}
