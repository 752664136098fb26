import type { Match, QuantityMention, ValueClaim } from '../../model.ts';
import { compare } from '../../quantity/compare.ts';
import { headsOf } from '../compiled-claim.ts';
import { conflictWith, excuseOf, kinBefore, namedBy, type OpenFigure } from './kin-claims.ts';

/**
 * "36.6 per cent, more than three times the share in Elm" where a claim has twice, and "410 a month, doubled" where it has
 * treble: the multiple of a claim whose subject the figure before it has rightly. Gives the conflict, or null.
 */
export function asOtherMultiple(open: OpenFigure): Match | null {
  const { match, mention } = open;
  if (mention.quantity.dimension !== 'multiple') return null;
  const meant = match.candidates.flatMap(({ claim }) =>
    claim.kind === 'value' && claim.quantity.dimension === 'multiple' && namedBy(open, claim) >= NAMED ? [claim] : [],
  );
  const [claim] = meant;
  if (!claim || meant.length > 1 || !isOther(claim, mention)) return null;
  const kin = kinBefore(open, claim);
  if (!kin || followsFrom(open, kin.claim) || excuseOf(open, claim) !== null) return null;
  return conflictWith(match, claim, 'multiple', claim.write ?? claim.text);
}

/** How plainly the claim has to be named. */
const NAMED = 0.6;

/** Another multiple; "more than three times" is none of "more than twice". */
function isOther({ quantity }: ValueClaim, { quantity: stated }: QuantityMention): boolean {
  if (compare(quantity, stated).outcome === 'conflicts') return true;
  return quantity.bound !== 'exact' && stated.bound === quantity.bound && stated.low.gte(quantity.low.plus(1));
}

/** Whether the stated claim is that many times another one about the same subject. */
function followsFrom({ mention, vocabulary }: OpenFigure, stated: ValueClaim): boolean {
  const own = vocabulary.of(stated);
  if (!own) return false;
  return [...vocabulary.withHead(headsOf(own))].some(({ claim }) => {
    if (claim.kind !== 'value' || claim === stated || claim.quantity.dimension !== stated.quantity.dimension) return false;
    const { low } = claim.quantity;
    if (low.lte(0) || stated.quantity.low.lte(0)) return false;
    const ratio = stated.quantity.low.div(low);
    return [ratio, ratio.pow(-1)].some(
      (times) =>
        compare({ ...mention.quantity, bound: 'exact', low: times, high: times }, mention.quantity).outcome !== 'conflicts' ||
        times.div(mention.quantity.low).minus(1).abs().lt(NEAR),
    );
  });
}

/** "Doubled" is said of much that did not quite double. */
const NEAR = 0.15;
