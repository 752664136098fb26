import type { Dimension, Match, Mention, Quantity, ValueClaim } from '../../model.ts';
import { writtenNumber } from '../../quantity/align.ts';
import { compare } from '../../quantity/compare.ts';
import { printQuantity } from '../../quantity/print.ts';
import { bearerOf, isStrange } from '../figures/bearer.ts';
import { earlierOf } from '../figures/earlier-values.ts';
import { countedPhrase } from '../figures/nearby.ts';
import { knows } from '../figures/noun-fit.ts';
import { AGO, isTimeBefore } from '../periods/earlier-times.ts';
import { sentenceText } from '../scene.ts';
import { sentenceOf } from '../setting.ts';
import { states } from '../silence/filled.ts';
import type { OpenFigure } from './kin-claims.ts';

/**
 * "Thirty-eight pairs nested. It was 31 before.": the sentence before states a claim, and this one says what its figure was before.
 * Held against what the claim, or the claim of the year before, knows of that. `today` is the year of the draft. Null where something
 * else is spoken of.
 */
export function asToldBefore(open: OpenFigure, today: number | null): Match | null {
  const { mention, matches, scene, vocabulary } = open;
  const here = sentenceOf(scene, mention);
  const text = sentenceText(scene, here);
  const found = YEARS_AGO.exec(text);
  const ago = found?.[1] ?? found?.[2];
  if (scene.passage.cell || mention.quantity.bound !== 'exact' || mention.change === 'by') return null;
  if (ago === undefined && !speaksOfBefore(text)) return null;
  const stated = matches.findLast(
    (other) => states(other) && sentenceOf(scene, other.mention) === here - 1 && other.mention.range.end <= mention.range.start,
  );
  const claim = stated?.claim;
  const compiled = vocabulary.of(claim ?? null);
  if (claim?.kind !== 'value' || !compiled) return null;
  const counted = countedPhrase(scene, mention);
  const bearer = bearerOf(scene, mention);
  if ((counted.length > 0 && !counted.some((word) => knows(compiled, word))) || (bearer && isStrange(compiled, bearer))) return null;
  // Another figure or date of the sentence says of which time, or of what.
  const opens = ({ kind, surface }: Mention) =>
    ago?.includes(surface) || (kind === 'date' && IN_YEAR.test(text) && surface.length === YEAR);
  if (scene.mentions.some((other) => other !== mention && sentenceOf(scene, other) === here && !opens(other))) return null;
  const year = IN_YEAR.exec(text)?.[1];
  if ((year !== undefined && !claim.says.includes(year)) || (ago !== undefined && !isTimeBefore(ago, claim, today))) return null;
  return heldAgainstEarlier(open, claim);
}

/** The match of a figure that is told as what a claim's figure was before; null where it is too far from what that was. */
export function heldAgainstEarlier({ match, mention, scene, vocabulary }: OpenFigure, claim: ValueClaim): Match | null {
  const earlier = earlierOf(claim, vocabulary);
  if (!earlier) return null;
  const { likeness: _likeness, ...own } = match;
  const isBare = mention.quantity.dimension === 'count' && countedPhrase(scene, mention).length === 0;
  const quantity = isBare && UNITS.has(earlier.dimension) ? inUnitOf(earlier, mention.quantity) : mention.quantity;
  const { relation, outcome } = compare(earlier, quantity);
  if (outcome === 'agrees' || outcome === 'rounds')
    return { ...own, state: 'agrees', claim, relation: 'previous', certainty: 'certain', reason: null, expected: null, others: [] };
  const isNear = quantity.low.gt(earlier.low.div(FARTHEST)) && quantity.low.lt(earlier.low.times(FARTHEST));
  if (outcome !== 'conflicts' || relation !== 'disjoint' || !isNear) return null;
  const expected = printQuantity(earlier, mention.surface);
  return { ...own, state: 'conflicts', claim, relation, certainty: 'likely', reason: null, expected, others: [] };
}

/** A bare number in the unit of the figure that it takes up: "Patients wait 31 weeks. Three years ago it was 16." */
export function inUnitOf(earlier: Quantity, { low, high, step }: Quantity): Quantity {
  const size = earlier.low.div(writtenNumber(earlier));
  return { ...earlier, low: low.times(size), high: high.times(size), step: step.times(size) };
}

const UNITS: ReadonlySet<Dimension> = new Set<Dimension>(['duration', 'measure', 'percent', 'age']);

/** A figure so many times as large or small is another's. */
const FARTHEST = 3;

/** "It was … before", "The year before: …", "Last season there were …": nothing but the time is said of it. */
function speaksOfBefore(text: string): boolean {
  const tail = /^(?:[^,;:–—]*[,;:–—] )?/.exec(text)![0];
  if (IN_YEAR.test(text)) return true;
  return (EARLIER.test(text) && TAKES_UP.test(text)) || (OPENS_EARLIER.test(text) && text.slice(tail.length).split(' ').length <= SHORT);
}

/** "Five years ago it was six.", "It had 46 two years ago." */
const LEANS =
  '(?:it|there|they|that|she|he|we|the figure|the number|the total)(?: had)?(?: only| just)? (?:was|were|been|had|stood|took|got|won|made|came)\\b';
const YEARS_AGO = new RegExp(`^(?:and |but )?(${AGO}),? ${LEANS}|^(?:and |but )?${LEANS}[^,;:]* (${AGO})\\W*$`, 'i');
/** "In 2025 it was 176,300." */
const IN_YEAR = /^In ((?:19|20)\d\d),? (?:it|there|that|the figure|the number|the total)(?: had)? (?:was|were|been|stood)\b/i;
const YEAR = 4;
const EARLIER =
  /\b(?:before(?! (?:the|a|an|that|his|her) )|previously|formerly|earlier|last (?:year|season|month|week|time|summer|winter)|a year ago|the (?:\w+ )?(?:year|season|month|week|time|summer|winter) before|used to|had been)\b/i;
const TAKES_UP =
  /(?:^|[,;:–—] )(?:and |but )?(?:it|they|there|that|the figure|the number|the total)(?: had)? (?:was|were|been|stood|used to be)\b/i;
const OPENS_EARLIER =
  /^(?:the (?:year|season|month|week|summer|winter) before|a (?:year|month|week) (?:ago|before|earlier)|last (?:year|season|month|week|time)|before|previously|formerly)[,:–—]? /i;
const SHORT = 4;
