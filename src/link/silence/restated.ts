import type { Claim, Match, QuantityMention, ValueClaim } from '../../model.ts';
import { compare } from '../../quantity/compare.ts';
import { familyOf } from '../figures/verdicts.ts';
import type { Scene } from '../scene.ts';
import { sentenceOf } from '../setting.ts';
import { LIMIT } from '../weights.ts';

/**
 * "Nearly two thirds (63.7%)", "three weeks, or 12 days": a figure that says in other words what stands right beside it is of the
 * claim that the words beside it state, whatever it looks like. Null where it is none, or contradicts nothing.
 */
export function asRestated(match: Match, matches: readonly Match[], scene: Scene): Match | null {
  const { mention } = match;
  if (mention.kind !== 'quantity' || match.state === 'agrees') return null;
  const twin = twinOf(mention, matches, scene);
  const claim = twin ? claimOf(twin, match) : null;
  if (!claim || (match.state === 'conflicts' && match.claim !== claim)) return null;
  const { outcome, relation } = compare(claim.quantity, mention.quantity, { round: claim.round });
  if (outcome !== 'conflicts') return null;
  const { likeness: _, ...rest } = match;
  return {
    ...rest,
    state: 'conflicts',
    claim,
    relation,
    certainty: 'likely',
    reason: null,
    expected: claim.write ?? claim.text,
    others: [],
  };
}

/** The figure right before or behind it that says the same in other words and states a claim. */
function twinOf(mention: QuantityMention, matches: readonly Match[], scene: Scene): Match | null {
  const figures = matches.filter(
    (other) => other.mention.kind === 'quantity' && sentenceOf(scene, other.mention) === sentenceOf(scene, mention),
  );
  const at = figures.findIndex((other) => other.mention === mention);
  for (const [twin, isBefore] of [
    [figures[at - 1], true],
    [figures[at + 1], false],
  ] as const) {
    if (twin?.mention.kind !== 'quantity') continue;
    const [rough, exact] = isBefore ? [twin.mention, mention] : [mention, twin.mention];
    if (isInOtherWords(rough, exact) && isSaidAgain(scene.passage.text, rough, exact)) return twin;
  }
  return null;
}

/** The claim that the twin states: the one it was linked to, or the one that both are nearest to and that it is true of. */
function claimOf(twin: Match, { candidates }: Match): ValueClaim | null {
  if (twin.state === 'conflicts' || twin.relation === 'previous') return null;
  if (twin.state === 'agrees' && twin.certainty !== 'weak') return isValue(twin.claim) ? twin.claim : null;
  const [mine, theirs] = [candidates[0], twin.candidates[0]];
  const claim = theirs?.claim ?? null;
  if (!mine || !theirs || mine.claim !== claim || !isValue(claim) || twin.mention.kind !== 'quantity') return null;
  const isTrue = compare(claim.quantity, twin.mention.quantity, { round: claim.round }).outcome !== 'conflicts';
  return isTrue && Math.max(mine.score, theirs.score) >= LIMIT.restated ? claim : null;
}

function isValue(claim: Claim | null): claim is ValueClaim {
  return claim?.kind === 'value';
}

/** A share or a length in words, in parts or in another unit. Two figures of one notation are two figures: "40% (35%)". */
function isInOtherWords(rough: QuantityMention, exact: QuantityMention): boolean {
  const family = familyOf(exact);
  if (family !== familyOf(rough) || !FAMILIES.has(family) || !/\d/.test(exact.surface)) return false;
  return family === 'share'
    ? rough.quantity.dimension === 'fraction' || !/\d/.test(rough.surface)
    : rough.quantity.unitWord !== exact.quantity.unitWord;
}

const FAMILIES: ReadonlySet<string> = new Set(['share', 'duration']);

function isSaidAgain(text: string, { range: rough }: QuantityMention, { range: exact }: QuantityMention): boolean {
  const [between, behind] = [text.slice(rough.end, exact.start), text.slice(exact.end)];
  return BRACKET.test(between) ? behind.startsWith(')') : OR.test(between) && SENSE_ENDS.test(behind);
}

const BRACKET = /^(?: of [^,.;:()]{1,40})? \((?:or |exactly |precisely |to be exact,? )?$/;
const OR = /^(?: of [^,.;:()]{1,40})?,? or (?:exactly |precisely |rather )?$/;
/** Nothing follows that would make it the figure of others: "three weeks, or 14 days for new members". */
const SENSE_ENDS =
  /^(?:$|[.;:)!?–—]| (?:exactly|precisely|to be (?:exact|precise))\b|,(?! (?:if|for|when|where|with|depending|at|in|on|as|until)\b))/;
