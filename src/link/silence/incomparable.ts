import type { Match, QuantityMention, ValueClaim } from '../../model.ts';
import type { CompiledClaim } from '../compiled-claim.ts';
import { knows } from '../figures/noun-fit.ts';
import type { Setting } from '../setting.ts';
import { LIMIT } from '../weights.ts';

/** "4% of the wage bill" where pay goes up by 11.5%: a share of something is no change of it. */
function isShareForChange({ quantity, change, direction }: QuantityMention, claim: ValueClaim, behind: string): boolean {
  if (quantity.dimension !== 'percent' || change !== undefined || direction !== undefined) return false;
  return (CHANGED.test(claim.text) || CHANGED_BY.test(claim.says)) && SHARE_OF.test(behind);
}

const CHANGED = /^(?:up|down)\b/i;
const CHANGED_BY =
  /\b(?:ris(?:es?|en|ing)|rose|f[ae]ll(?:s|en|ing)?|increas(?:es?|ed|ing)|gr[eo]w(?:s|n|ing)?|drop(?:s|ped)?|cuts?|climb(?:s|ed)?|go(?:es)? (?:up|down)|went (?:up|down)) by\b/i;
const SHARE_OF = /^ of \p{L}/u;

/** "36 for every 100 beds", "30,000 a year" where the claim counts them all. */
function isRatioForCount({ quantity, surface }: QuantityMention, claim: ValueClaim, behind: string): boolean {
  if (quantity.dimension !== 'count' || claim.quantity.dimension !== 'count' || claim.quantity.per !== null) return false;
  if (RATE.test(`${claim.text} ${claim.says}`)) return false;
  // Those who come "every month" may be the same ones.
  return (quantity.per !== null && !/\bevery\b/i.test(surface)) || FOR_EVERY.test(behind);
}

const RATE =
  /\b(?:a|per|each|every|an) (?:year|month|week|day|night|hour|minute|season|quarter)\b|\b(?:yearly|annual|monthly|weekly|daily|per|for every|each)\b/i;
const FOR_EVERY = /^(?: [\w-]+){0,5} (?:for|in|to) every \w/i;

/** A bound that is true of the claim's figure and as true of most others: "over 60" is not said of 1,370. */
function isEmptyBound({ quantity }: QuantityMention, claim: ValueClaim): boolean {
  if (!BOUNDS.has(quantity.bound) || claim.quantity.low.lte(0) || quantity.low.lte(0)) return false;
  const ratio = claim.quantity.low.div(quantity.low);
  return ratio.gt(MOST) || ratio.lt(1 / MOST);
}

const BOUNDS: ReadonlySet<string> = new Set(['over', 'atLeast', 'under', 'atMost']);
/** Nobody gives up more than half of a figure to be short. */
const MOST = 2;

/** The match, without a word on its looseness where a bound says next to nothing of the claim's figure and the claim is not named in full. */
export function notLoose(match: Match): Match {
  const { mention, claim, relation } = match;
  if (relation !== 'very-loose' || mention.kind !== 'quantity' || claim?.kind !== 'value') return match;
  const isNamed = (match.candidates[0]?.score ?? 0) >= LIMIT.derived;
  return !isNamed && isEmptyBound(mention, claim) ? { ...match, relation: 'looser' } : match;
}

/** Why a figure of the claim's dimension is of another kind of thing than the claim's. */
export function otherKind({ scene, mention }: Setting, compiled: CompiledClaim, limit: number): string | null {
  const { claim } = compiled;
  if (mention.kind !== 'quantity' || claim.kind !== 'value') return null;
  const behind = scene.passage.text.slice(mention.range.end);
  // However like the two are, "1.4% of the network" is not what bills go up by.
  const whole = scene.words.slice(scene.at.get(mention)!.end + 1).find(({ content }) => content);
  const isSure = limit <= PLAIN_SLIP || (whole !== undefined && !knows(compiled, whole));
  if (isSure && isShareForChange(mention, claim, behind)) return 'is a share, where the claim is of a change';
  if (limit > PLAIN_SLIP) return null;
  return isRatioForCount(mention, claim, behind) ? 'is a rate, where the claim counts them all' : null;
}

/** `limit` of a figure that looks like the claim's own. */
const PLAIN_SLIP = 0.5;
