import { Decimal } from 'decimal.js';
import type { ClaimSet, Draft, Match, Passage, QuantityMention, ValueClaim } from '../../model.ts';
import { lemma } from '../../text/lemma.ts';
import { sentences, type Token, tokenize } from '../../text/tokens.ts';
import { hasChanged } from '../figures/verdicts.ts';
import { PLAIN_WORDS } from '../lexicon/comparatives.ts';
import { vocabularyOf } from '../vocabulary.ts';
import { isExplained, isNamedIn, type Side, sidesOf } from './explained.ts';
import { MOST_LOOKED } from './plain-sentences.ts';

/**
 * "Visitor numbers have trebled" where a claim has what they are and what they were: a multiple in words that is about no claim of a
 * multiple, held against the change of the figure that its subject names. Takes the matches of figures and gives them again, the
 * wrong multiples as conflicts.
 */
export function settleMultiples(draft: Draft, set: ClaimSet, matches: readonly Match[]): readonly Match[] {
  let looked = 0;
  return matches.map((match) => {
    const { mention, state } = match;
    if (mention.kind !== 'quantity' || state !== 'not-covered' || mention.quantity.dimension !== 'multiple' || looked > MOST_LOOKED)
      return match;
    const passage = draft.passages[mention.passage];
    const words = passage && passage.quoted === 0 && !passage.cell ? subjectOf(passage, mention) : null;
    if (!words) return match;
    const sides = sidesOf(words, vocabularyOf(set), (claims) => {
      looked += claims;
    }).filter((side) => fits(side, words));
    const [first] = sides;
    if (!first || !sides.every(({ compiled: { claim, direction } }) => isWrong(mention, ratioOf(claim, direction)))) return match;
    const { claim } = first.compiled;
    return {
      ...match,
      state: 'conflicts',
      claim,
      relation: 'multiple',
      certainty: 'likely',
      reason: null,
      expected: hasChanged(claim) ? `${claim.text}, from ${claim.previous.low.toString()}` : claim.text,
      candidates: [{ claim, score: 0.6, cues: [{ text: 'its subject is named, and it has changed', weight: 1 }] }],
    };
  });
}

const VERB = /^(?:(?:more than|nearly|almost|over|about|roughly) )?(?:doubled|trebled|tripled|quadrupled|quintupled|halved)$/i;
const UNSURE =
  /[?"“”]|\b(?:not|never|no|if|unless|could|may|might|would|should|will|shall|had|hopes?|hoped|wants?|wanted|expect\w*|plan\w*|until|once|at first|per head|than)\b|n['’]t\b|\b(?:19|20)\d\d\b/i;

/** "Visitor numbers have": the words in front of a verb that ends its clause. */
function subjectOf(passage: Passage, { range, surface }: QuantityMention): readonly Token[] | null {
  const sentence = sentences(passage.text).find(({ start, end }) => start <= range.start && range.end <= end);
  if (
    !sentence ||
    !VERB.test(surface) ||
    UNSURE.test(passage.text.slice(sentence.start, range.start) + passage.text.slice(range.end, sentence.end))
  )
    return null;
  if (!/^\s*(?:again\b)?\s*(?:[.;!,]|$)/.test(passage.text.slice(range.end, sentence.end))) return null;
  const tokens = tokenize(passage.text).filter(({ start, end }) => start >= sentence.start && end <= range.start);
  const start = tokens.findLastIndex(({ lower }) => /^(?:[,;:()–—]|and|but|while|as|which)$/.test(lower)) + 1;
  return tokens.length > start ? tokens.slice(start) : null;
}

/** One of its subjects is named in full, no word is another's, and the names that pin it down are there. */
function fits(side: Side, words: readonly Token[]): boolean {
  const { qualifiers, claim } = side.compiled;
  if (!/^(?:count|money|measure|percent)$/.test(claim.quantity.dimension) && claim.quantity.dimension !== 'fraction') return false;
  if (!isNamedIn(words, side) || !words.every((token) => isExplained(token, side) || PLAIN_WORDS.has(lemma(token.lower)))) return false;
  return qualifiers.every(
    ({ alternatives }) =>
      !alternatives.some(({ features }) => features.some(({ capital }) => capital)) ||
      alternatives.some(({ features }) => features.some(({ stem }) => words.some(({ lower }) => lower.startsWith(stem)))),
  );
}

/** By what a claim's figure was multiplied; null where nobody knows. */
function ratioOf(claim: ValueClaim, direction: 1 | -1 | null): Decimal | null {
  const { quantity } = claim;
  if (quantity.bound !== 'exact' && quantity.bound !== 'about') return null;
  if (hasChanged(claim)) return claim.previous.low.gt(0) ? quantity.low.div(claim.previous.low) : null;
  const share =
    quantity.dimension === 'percent' ? quantity.low.abs().div(100) : quantity.dimension === 'fraction' ? quantity.low.abs() : null;
  return share && direction ? new Decimal(1).plus(share.times(direction)) : null;
}

/** How far "doubled" may lie from twice as much. */
const LOOSE = 0.15;

function isWrong({ quantity: { low, bound } }: QuantityMention, ratio: Decimal | null): boolean {
  if (!ratio || low.lte(0)) return false;
  const off = ratio.div(low).toNumber();
  // A fall is told by how much is left: "more than halved" is less than a half.
  const more = low.lt(1) ? 1 / off : off;
  if (bound === 'over' || bound === 'atLeast') return more < 0.98 || more > 1.6;
  return more < 1 - LOOSE || more > 1 + LOOSE;
}
