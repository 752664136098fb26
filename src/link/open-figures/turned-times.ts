import type { Match, ValueClaim } from '../../model.ts';
import { compare } from '../../quantity/compare.ts';
import { printQuantity } from '../../quantity/print.ts';
import { countedPhrase } from '../figures/nearby.ts';
import { type Changed, hasChanged } from '../figures/verdicts.ts';
import { EARLIER_TIME, isTimeBefore } from '../periods/earlier-times.ts';
import type { Scene } from '../scene.ts';
import { sentenceOf } from '../setting.ts';
import { states } from '../silence/filled.ts';
import { inUnitOf } from './told-before.ts';

/**
 * "In 2022 it was 52.4% and now it's 47.8%" where the claim went the other way: the claim's figure of now is told of the earlier time,
 * and what it was before, of now. Takes the matches of a passage's figures; gives both conflicts in their places. `today` is the year
 * of the draft, null where it has none.
 */
export function settleTurnedTimes(matches: readonly Match[], scene: Scene, today: number | null): readonly Match[] {
  const turned = new Map<Match, Match>();
  for (const [index, match] of matches.entries()) {
    const { claim } = match;
    const next = matches[index + 1];
    if (!next || !states(match) || !hasChanged(claim) || !isOfBefore(match, claim, scene, today)) continue;
    if (!isNow(match, next, scene) || !isEarlierFigure(next, claim, scene)) continue;
    turned.set(match, conflict(match, claim, printQuantity(claim.previous, match.mention.surface)));
    turned.set(next, conflict(next, claim, claim.write ?? claim.text));
  }
  return turned.size === 0 ? matches : matches.map((match) => turned.get(match) ?? match);
}

/** "In 2022 52.4%", "Last year there were 9,420": nothing but a verb and its subject between the time and the figure. */
function isOfBefore({ mention }: Match, claim: ValueClaim, scene: Scene, today: number | null): boolean {
  const start = scene.sentences[sentenceOf(scene, mention)]?.start ?? 0;
  const time = OPENING.exec(scene.passage.text.slice(start, mention.range.start))?.[1];
  return time !== undefined && isTimeBefore(time, claim, today);
}

const OPENING = new RegExp(`(?:^|[,;:–—] |\\band |\\bbut )(${EARLIER_TIME})(?:,? [\\p{L}’' ]{0,40})?,? $`, 'iu');

/** The next figure, in the same sentence or the one behind it, is of today. */
function isNow(match: Match, next: Match, scene: Scene): boolean {
  const between = scene.passage.text.slice(match.mention.range.end, next.mention.range.start);
  const behind = scene.passage.text.slice(next.mention.range.end);
  const isNear = sentenceOf(scene, next.mention) - sentenceOf(scene, match.mention) <= 1;
  return isNear && (NOW.test(between) || NOW_BEHIND.test(behind)) && !FAR.test(between);
}

const NOW =
  /(?:[,;:.–—] |\band |\bbut )(?:and |but )?(?:(?:it|there|they|he|she|that) )?(?:(?:is|are|['’]s|has|have) )?(?:today|now|this (?:year|season|time)|currently|at present|these days)\b[^,;:.]{0,30}$/i;
const NOW_BEHIND = /^ (?:today|now|this (?:year|season|time))\b/i;
const FAR = /\b(?:not|if|would|will|could|expect\w*|forecast|should)\b/i;

function isEarlierFigure({ mention, state }: Match, { previous }: Changed, scene: Scene): boolean {
  if (mention.kind !== 'quantity' || state === 'conflicts' || mention.quantity.bound !== 'exact') return false;
  const isBare = mention.quantity.dimension === 'count' && previous.dimension !== 'count' && countedPhrase(scene, mention).length === 0;
  return compare(previous, isBare ? inUnitOf(previous, mention.quantity) : mention.quantity).relation === 'same';
}

function conflict({ likeness: _likeness, ...match }: Match, claim: ValueClaim, expected: string): Match {
  return { ...match, state: 'conflicts', claim, relation: 'disjoint', certainty: 'likely', reason: null, expected, others: [] };
}
