import type { QuantityMention } from '../../model.ts';
import type { FigureClaim } from '../compiled-claim.ts';
import type { Setting } from '../setting.ts';
import type { Verdict } from './decide.ts';

/** "Income passes £23m" of £23.4m: the verb says that it is more, and by little. In: what the bare figure would say of the claim. */
export function passing(verdict: Verdict, claim: FigureClaim, { scene, mention }: Setting): Verdict {
  if (verdict.outcome !== 'conflicts' || verdict.relation !== 'disjoint' || claim.kind !== 'value' || mention.kind !== 'quantity')
    return verdict;
  const { quantity } = mention;
  const isMore = claim.quantity.low.gt(quantity.high) && claim.quantity.high.lte(quantity.low.times(NEAR)) && quantity.bound === 'exact';
  if (!isMore || quantity.dimension !== claim.quantity.dimension || quantity.unit !== claim.quantity.unit || !isRound(mention))
    return verdict;
  const start = scene.at.get(mention)!.start;
  const verb = scene.words[start - (PAST_MARK.test(scene.words[start - 1]?.lower ?? '') ? 2 : 1)];
  const isPassed = start > 0 && (PASSING.has(verb?.lemma ?? '') || (scene.words[start - 1] !== verb && MOVING.has(verb?.lemma ?? '')));
  return isPassed ? { outcome: 'agrees', relation: 'looser', slip: 0, far: 0 } : verdict;
}

/** What is passed is a mark: a number that ends in a nought, or that has no more than two digits before its magnitude word. */
function isRound({ quantity: { low } }: QuantityMention): boolean {
  return low.toFixed().replace(/\..*|0+$/g, '').length <= 2;
}

/** How far behind it the mark may be. */
const NEAR = 1.1;
const PASSING: ReadonlySet<string> = new Set('pass top exceed surpass break cross clear breach overtake beat'.split(' '));
/** "Goes through £41m", "moves past" */
const PAST_MARK = /^(?:past|through|beyond|the)$/;
const MOVING: ReadonlySet<string> = new Set('go move push climb rise sail surge race soar creep edge'.split(' '));
