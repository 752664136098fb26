import type { Match, Mention, ValueClaim } from '../../model.ts';
import { compare } from '../../quantity/compare.ts';
import { printQuantity } from '../../quantity/print.ts';
import { bearerOf, isStrange } from '../figures/bearer.ts';
import { earlierOf } from '../figures/earlier-values.ts';
import { countedPhrase } from '../figures/nearby.ts';
import { knows } from '../figures/noun-fit.ts';
import { sentenceText } from '../scene.ts';
import { sentenceOf } from '../setting.ts';
import { states } from '../silence/filled.ts';
import type { OpenFigure } from './kin-claims.ts';

/**
 * "Thirty-eight pairs nested. It was 31 before.": the sentence before states a claim, and this one says what its figure was before.
 * Held against what the claim, or the claim of the year before, knows of that. Null where something else is spoken of.
 */
export function asToldBefore({ match, mention, matches, scene, vocabulary }: OpenFigure): Match | null {
  const here = sentenceOf(scene, mention);
  if (scene.passage.cell || mention.quantity.bound !== 'exact' || mention.change === 'by' || !speaksOfBefore(scene, here)) return null;
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
  const opens = (other: Mention) => other.kind === 'date' && IN_YEAR.test(sentenceText(scene, here)) && other.surface.length === YEAR;
  if (scene.mentions.some((other) => other !== mention && sentenceOf(scene, other) === here && !opens(other))) return null;
  const year = IN_YEAR.exec(sentenceText(scene, here))?.[1];
  if (year !== undefined && !claim.says.includes(year)) return null;
  return judge(match, mention, claim, earlierOf(claim, vocabulary));
}

function judge(match: Match, mention: OpenFigure['mention'], claim: ValueClaim, earlier: ValueClaim['previous']): Match | null {
  if (!earlier) return null;
  const { relation, outcome } = compare(earlier, mention.quantity);
  if (outcome === 'agrees' || outcome === 'rounds')
    return { ...match, state: 'agrees', claim, relation: 'previous', certainty: 'certain', reason: null, expected: null, others: [] };
  const isNear = mention.quantity.low.gt(earlier.low.div(FARTHEST)) && mention.quantity.low.lt(earlier.low.times(FARTHEST));
  if (outcome !== 'conflicts' || relation !== 'disjoint' || !isNear) return null;
  const expected = printQuantity(earlier, mention.surface);
  return { ...match, state: 'conflicts', claim, relation, certainty: 'likely', reason: null, expected, others: [] };
}

/** A figure so many times as large or small is another's. */
const FARTHEST = 3;

/** "It was … before", "The year before: …", "Last season there were …": nothing but the time is said of it. */
function speaksOfBefore(scene: OpenFigure['scene'], here: number): boolean {
  const text = sentenceText(scene, here);
  const tail = /^(?:[^,;:–—]*[,;:–—] )?/.exec(text)![0];
  if (IN_YEAR.test(text)) return true;
  return (EARLIER.test(text) && TAKES_UP.test(text)) || (OPENS_EARLIER.test(text) && text.slice(tail.length).split(' ').length <= SHORT);
}

/** "In 2025 it was 189,400." */
const IN_YEAR = /^In ((?:19|20)\d\d),? (?:it|there|that|the figure|the number|the total)(?: had)? (?:was|were|been|stood)\b/i;
const YEAR = 4;
const EARLIER =
  /\b(?:before(?! (?:the|a|an|that|his|her) )|previously|formerly|earlier|last (?:year|season|month|week|time|summer|winter)|a year ago|the (?:\w+ )?(?:year|season|month|week|time|summer|winter) before|used to|had been)\b/i;
const TAKES_UP =
  /(?:^|[,;:–—] )(?:and |but )?(?:it|they|there|that|the figure|the number|the total)(?: had)? (?:was|were|been|stood|used to be)\b/i;
const OPENS_EARLIER =
  /^(?:the (?:year|season|month|week|summer|winter) before|a (?:year|month|week) (?:ago|before|earlier)|last (?:year|season|month|week|time)|before|previously|formerly)[,:–—]? /i;
const SHORT = 4;
