import { extractQuantities, type QuantityReading } from '../../extract/quantities.ts';
import type { Match, QuantityMention, ValueClaim } from '../../model.ts';
import { writtenNumber } from '../../quantity/align.ts';
import { compare } from '../../quantity/compare.ts';
import { significantDigits } from '../figures/verdicts.ts';
import type { Scene } from '../scene.ts';
import { sentenceOf } from '../setting.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { states } from './filled.ts';

/**
 * "71.4% were seen within two hours" of a claim that says so of four: a figure in passing, of the sentence with which a claim
 * gives its own. Where a draft states the claim's figure rightly, the one in passing is held against the claim's sentence if it
 * stands in the same words and is of the same unit, or the same number of another unit. Null where it contradicts nothing.
 */
export function asCondition(match: Match, matches: readonly Match[], scene: Scene, { withValue }: Vocabulary): Match | null {
  const { mention } = match;
  if (match.state !== 'not-covered' || mention.kind !== 'quantity' || !MEASURING.has(mention.quantity.dimension)) return null;
  if (withValue(mention.quantity).length > 0 || ELSEWHEN.test(scene.passage.text.slice(mention.range.end))) return null;
  const here = matches.filter((other) => other !== match && sentenceOf(scene, other.mention) === sentenceOf(scene, mention));
  for (const { claim } of here.filter(isStated)) {
    const meant = claim?.kind === 'value' ? inPassing(claim, mention) : null;
    if (!meant || compare(meant.quantity, mention.quantity).outcome !== 'conflicts') continue;
    if (!isSameNumberOrUnit(meant, mention) || !isInSameWords(claim!.says, meant, scene.passage.text, mention)) continue;
    if (here.some(({ mention: other }) => other.kind === 'quantity' && isAlike(meant, other))) continue;
    return {
      ...match,
      state: 'conflicts',
      claim,
      relation: 'disjoint',
      certainty: 'likely',
      reason: null,
      expected: meant.surface,
      others: [],
    };
  }
  return null;
}

/** A long number that meets its claim does so by no accident, however few the words. */
function isStated(match: Match): boolean {
  const { mention, state, relation } = match;
  return states(match) || (state === 'agrees' && relation === 'same' && mention.kind === 'quantity' && significantDigits(mention) >= 3);
}

/** Kinds of figures that pin a claim down: how long, how far, how old. */
const MEASURING: ReadonlySet<string> = new Set(['duration', 'measure', 'age']);

/** How much time lies between two events is of neither. */
const ELSEWHEN = /^ (?:ago|later|earlier|before|after|more|less|longer|shorter|faster|slower|on|from)\b/;

/** The only figure of the kind in the claim's sentence that is not its own. */
function inPassing({ says, quantity }: ValueClaim, mention: QuantityMention): QuantityReading | null {
  const own = (one: QuantityReading) => one.quantity.low.eq(quantity.low) && one.quantity.dimension === quantity.dimension;
  const [found, ...more] = extractQuantities(says, []).filter((one) => !own(one) && one.quantity.dimension === mention.quantity.dimension);
  return found && more.length === 0 && mention.quantity.dimension !== quantity.dimension ? found : null;
}

function isSameNumberOrUnit({ quantity }: QuantityReading, { quantity: written }: QuantityMention): boolean {
  if (quantity.unitWord === written.unitWord) return true;
  return writtenNumber(quantity).eq(writtenNumber(written));
}

/** The same bound, or the same preposition before them: "within four hours", "for less than 18 weeks". */
function isInSameWords(says: string, meant: QuantityReading, text: string, mention: QuantityMention): boolean {
  if (meant.quantity.bound !== mention.quantity.bound) return false;
  const [theirs, mine] = [wordBefore(says, meant.range.start), wordBefore(text, mention.range.start)];
  return meant.quantity.bound !== 'exact' || (theirs === mine && LIMITING.has(mine));
}

function wordBefore(text: string, at: number): string {
  return /([a-z]+) $/i.exec(text.slice(0, at))?.[1]?.toLowerCase() ?? '';
}

const LIMITING: ReadonlySet<string> = new Set('within in for after over under below above at of inside beyond every'.split(' '));

function isAlike({ quantity }: QuantityReading, { quantity: other }: QuantityMention): boolean {
  return other.dimension === quantity.dimension && compare(quantity, other).outcome !== 'conflicts';
}
