import type { Match } from '../../model.ts';
import type { Linked } from '../figures/figures.ts';
import { LIMIT } from '../weights.ts';
import { asSwap } from './crossed.ts';
import type { Place } from './halves.ts';

/**
 * A figure that is exactly what the claims say of one of several, right beside the name of another: "the Dutch, with 84,000"
 * of the Germans. Only where the figure is of no claim so far, and nothing near it speaks for the one that has its value. Out:
 * the matches that change.
 */
export function settleMisplaced(linked: readonly Linked[], crossed: ReadonlyMap<Match, Match>): ReadonlyMap<Match, Match> {
  const misplaced = new Map<Match, Match>();
  for (const { match, half } of linked) {
    const owner = half?.owners[0];
    if (!half || !owner || half.owners.length > 1 || crossed.has(match) || match.state !== 'not-covered' || !isTelling(match)) continue;
    const [place, ...others] = half.places.filter(isNamed);
    if (!place || others.length > 0 || isStated(place, match, linked)) continue;
    misplaced.set(match, asSwap(match, place.claim, owner));
  }
  return misplaced;
}

function isNamed({ named, lead, kept, isKin, isDoubted }: Place): boolean {
  return isKin && !isDoubted && named >= LIMIT.nameOfOne && lead >= LIMIT.nameOfOne && kept < LIMIT.nameOfOther;
}

/** The claim's own figure stands in the same paragraph: this one is of something else. */
function isStated({ claim }: Place, { mention }: Match, linked: readonly Linked[]): boolean {
  return linked.some(({ match, half }) => match.mention.passage === mention.passage && half?.owners.includes(claim));
}

/** Small numbers are met by chance. */
function isTelling({ mention }: Match): boolean {
  return mention.kind === 'quantity' && mention.change === undefined && mention.quantity.low.abs().gte(100);
}
