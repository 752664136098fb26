import type { Claim, Match, Quantity, QuantityMention, ValueClaim } from '../../model.ts';
import { writtenNumber } from '../../quantity/align.ts';
import { compare } from '../../quantity/compare.ts';
import type { LinkedScene } from '../assignment/figure-rows.ts';
import { type CompiledClaim, headsOf } from '../compiled-claim.ts';
import { bearerOf, isForeign, isOwnedByStranger, isStrange } from '../figures/bearer.ts';
import type { Evidence } from '../figures/evidence.ts';
import type { Held, Linked } from '../figures/figures.ts';
import { countedPhrase } from '../figures/nearby.ts';
import { knows } from '../figures/noun-fit.ts';
import { expectedOf } from '../figures/verdicts.ts';
import type { Scene } from '../scene.ts';
import { sentenceOf } from '../setting.ts';
import type { Vocabulary } from '../vocabulary.ts';

/**
 * "Then came £381,000" of a legacy of £318,000: a figure that nothing near it names plainly, and that is like one claim alone of
 * those which the draft states nowhere. A writer who has the figure right says it somewhere; where it is missing and a slip of it
 * stands there, few words are enough to tell what is meant. Takes the matches of a draft and gives them again.
 */
export function settleUnstated(matches: readonly Match[], scenes: readonly LinkedScene[], vocabulary: Vocabulary): readonly Match[] {
  const open = scenes.flatMap(({ scene, figures }) => figures.map((linked): Open => ({ linked, scene, vocabulary })));
  const known = new Map(open.map((one) => [one.linked.match.mention, one]));
  const isStated = statedIn(matches);
  return matches.map((match) => {
    const one = known.get(match.mention);
    const { mention } = match;
    if (!one || mention.kind !== 'quantity' || !isOpen(match, mention, one.scene)) return match;
    const claims = vocabulary
      .ofKind(mention.quantity)
      .flatMap(({ claim }) => (claim.kind === 'value' && isLike(one, mention, claim) && !isStated(claim) ? claim : []));
    const [claim, ...others] = claims;
    if (!claim || others.length > 0 || isOther(one, match, mention, claim, isStated)) return match;
    return {
      ...match,
      state: 'conflicts',
      claim,
      relation: one.linked.heldAgainst(claim).verdict().relation,
      certainty: 'likely',
      reason: null,
      expected: expectedOf(mention, claim),
    };
  });
}

interface Open {
  readonly linked: Linked;
  readonly scene: Scene;
  readonly vocabulary: Vocabulary;
}

/** In a table the cells around a figure say what it is. A number in words is no slip of one in digits. */
function isOpen({ state }: Match, { quantity, surface }: QuantityMention, { passage }: Scene): boolean {
  return state === 'not-covered' && quantity.bound !== 'vague' && /\d/.test(surface) && !passage.cell && passage.quoted === 0;
}

/** Whether the draft has the value of a claim somewhere, or a figure that is held to be the claim's. */
function statedIn(matches: readonly Match[]): (claim: ValueClaim) => boolean {
  const meant = new Set<Claim | null>();
  for (const { state, relation, claim } of matches) {
    if (state === 'conflicts' || (state === 'agrees' && relation !== 'derived')) meant.add(claim);
  }
  const known = new Map<ValueClaim, boolean>();
  return (claim) => {
    let stated = known.get(claim);
    if (stated === undefined) {
      stated = meant.has(claim) || matches.some(({ mention }) => mention.kind === 'quantity' && isValueOf(mention, claim));
      known.set(claim, stated);
    }
    return stated;
  };
}

function isValueOf({ quantity }: QuantityMention, claim: ValueClaim): boolean {
  const { relation } = compare(claim.quantity, quantity);
  return relation === 'same' || relation === 'rounded';
}

/** The figure is a slip of the claim's, and as much is said of the claim as so plain a slip needs. */
function isLike({ linked, scene, vocabulary }: Open, mention: QuantityMention, claim: ValueClaim): boolean {
  const { evidence, ...held } = linked.heldAgainst(claim);
  // A short figure is like another one by chance.
  const isShort = digitsOf(mention.quantity) <= 2 && !writtenNumber(mention.quantity).eq(writtenNumber(claim.quantity));
  if (!evidence && isShort) return false;
  const verdict = held.verdict();
  if (verdict.outcome !== 'conflicts' || verdict.slip === 0) return false;
  const words = evidence?.score ?? 0;
  switch (verdict.relation) {
    case 'disjoint':
      return (
        verdict.far === 0 &&
        words >= leastWords(verdict.slip, isBare(scene, mention)) &&
        (words >= LEAST || mention.quantity.per === claim.quantity.per)
      );
    case 'magnitude':
      return digitsOf(mention.quantity) >= 2 && mention.quantity.per === claim.quantity.per && words >= LEAST;
    case 'unit':
      return (
        digitsOf(mention.quantity) >= 2 &&
        words >= (mention.quantity.dimension === 'duration' ? LEAST : 0) &&
        !isSaidTwice(scene, mention) &&
        !isOfOther(scene, mention, vocabulary.of(claim))
      );
    default:
      return false;
  }
}

/** By how plain the slip is: of short figures one in five differs in one digit by chance. A bare number may be of anything. */
function leastWords(slip: number, bare: boolean): number {
  if (slip >= PLAIN) return 0;
  if (slip >= LIKELY) return LEAST;
  if (slip >= SHORT) return 0.6;
  return bare ? Number.POSITIVE_INFINITY : 0.9;
}

const PLAIN = 1;
const LIKELY = 0.7;
const SHORT = 0.5;
/** What has to be said of a claim for anything to be said of it at all. */
const LEAST = 0.3;

function isBare(scene: Scene, mention: QuantityMention): boolean {
  return mention.quantity.dimension === 'count' && countedPhrase(scene, mention).length === 0;
}

/** "Loads of up to 14 stone": the noun whose size it is, where the claim does not have it. */
function isOfOther({ words, at }: Scene, mention: QuantityMention, compiled: CompiledClaim | undefined): boolean {
  const start = at.get(mention)!.start;
  const noun = words[start - 1]?.lower === 'of' ? words[start - 2] : undefined;
  return noun?.content === true && compiled !== undefined && !knows(compiled, noun);
}

/** "5.7 miles, or 9.2 kilometres": another figure of the sentence has a unit of the kind as well. */
function isSaidTwice(scene: Scene, mention: QuantityMention): boolean {
  const here = sentenceOf(scene, mention);
  return scene.mentions.some(
    (one) =>
      one !== mention &&
      one.kind === 'quantity' &&
      one.quantity.dimension === mention.quantity.dimension &&
      sentenceOf(scene, one) === here,
  );
}

/** The digits of the written number but for the noughts around them. */
function digitsOf(quantity: Quantity): number {
  return writtenNumber(quantity)
    .abs()
    .toFixed()
    .replace('.', '')
    .replace(/^0+|0+$/g, '').length;
}

/** Whether something says that the figure is not the claim's. */
function isOther(
  { linked, scene, vocabulary }: Open,
  match: Match,
  mention: QuantityMention,
  claim: ValueClaim,
  isStated: (claim: ValueClaim) => boolean,
): boolean {
  const compiled = vocabulary.of(claim)!;
  const held = linked.heldAgainst(claim);
  const { relation, slip } = held.verdict();
  const counted = mention.quantity.dimension === 'count' ? countedPhrase(scene, mention) : [];
  const bearer = bearerOf(scene, mention);
  return (
    /^(?:speaks|is said) of /.test(match.reason ?? '') ||
    held.doubt() < -DOUBT ||
    (counted.length > 0 && !counted.some((word) => knows(compiled, word))) ||
    (bearer !== null &&
      (isStrange(compiled, bearer) ||
        isOwnedByStranger(compiled, bearer) ||
        ((held.evidence?.score ?? 0) < LEAST && isForeign(compiled, bearer)))) ||
    isWorkedOut(mention, scene) ||
    (relation === 'disjoint' && held.evidence?.cues.some(({ weight }) => weight < AGAINST)) ||
    (relation === 'disjoint' && slip < LIKELY && isUnclear(linked, held, match, isStated)) ||
    linked.excuse(claim) !== null
  );
}

const DOUBT = 0.3;

/** A cue as weak as this speaks against the claim. */
const AGAINST = -0.2;

/** Where the figure is a short one, no other claim may be meant as well. */
function isUnclear({ heldAgainst }: Linked, { evidence }: Held, { candidates }: Match, isStated: (claim: ValueClaim) => boolean): boolean {
  if (!evidence) return true;
  const isRival = (claim: Claim) => {
    if (claim.kind !== 'value' || claim === evidence.compiled.claim) return false;
    const other = heldAgainst(claim).evidence;
    return other !== null && other.score >= evidence.score - NEAR && (!isStated(claim) || isOneOfMany(evidence, other));
  };
  return candidates.some(({ claim }) => isRival(claim));
}

/** How near in score another claim may be meant. */
const NEAR = 0.5;

/** The subject is that of another claim too, and nothing is said of what tells this one apart: "the 18 films in competition". */
function isOneOfMany({ compiled, pinned }: Evidence, other: Evidence): boolean {
  const heads = headsOf(compiled);
  return compiled.qualifiers.length > 0 && pinned < 0.3 && [...headsOf(other.compiled)].some((head) => heads.has(head));
}

/** A sum or a difference of two figures of the passage, or what two shares leave of the whole. */
function isWorkedOut(mention: QuantityMention, { mentions }: Scene): boolean {
  const { low, dimension, unit } = mention.quantity;
  const values = mentions.flatMap((one) =>
    one !== mention && one.kind === 'quantity' && one.quantity.dimension === dimension && one.quantity.unit === unit
      ? one.quantity.low
      : [],
  );
  const isRest = (...parts: typeof values) => dimension === 'percent' && parts.reduce((sum, part) => sum.plus(part), low).eq(100);
  return values.some(
    (one, at) =>
      isRest(one) || values.slice(at + 1).some((other) => one.plus(other).eq(low) || one.minus(other).abs().eq(low) || isRest(one, other)),
  );
}
