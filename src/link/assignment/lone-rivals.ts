import type { Claim, Match, QuantityMention } from '../../model.ts';
import type { CompiledClaim } from '../compiled-claim.ts';
import { spokenFor } from '../figures/spoken-for.ts';
import type { Scene, Word } from '../scene.ts';
import { sentenceOf } from '../setting.ts';
import type { Vocabulary } from '../vocabulary.ts';
import type { PLACE } from '../weights.ts';

/**
 * Gives back to its owner a right figure that was taken to stand in another claim's place, where no figure stands in the owner's
 * place in turn and the words speak no more for that claim than for the owner: two figures that change places leave two traces, and a
 * single one is as often the owner's own, told in words that the claims file does not use. In: the matches of a draft, and the scene of
 * each figure.
 */
export function settleLoneRivals(
  matches: readonly Match[],
  scenes: ReadonlyMap<Match['mention'], Scene>,
  vocabulary: Vocabulary,
): readonly Match[] {
  const places = new Set(matches.map((match) => (match.relation === 'rival' ? match.claim : null)));
  return matches.map((match) => {
    const [owner] = match.others;
    if (match.relation !== 'rival' || !owner || !match.claim || match.mention.kind !== 'quantity') return match;
    const isTwo = places.has(owner) || matches.some((other) => isStatedBeside(other, match, owner));
    if (isTwo && match.mention.quantity.bound === 'exact') return match;
    // "We need £640,000. We are £125,000 short": the place that it seems to stand in has its own figure.
    if (!isTwo && matches.some((other) => isValueBeside(other, match))) return ownersOwn(match, owner);
    const scene = scenes.get(match.mention);
    const [place, own] = [vocabulary.of(match.claim), vocabulary.of(owner)];
    return scene && place && own && !isInPlace(match.mention, scene, place, own) ? ownersOwn(match, owner) : match;
  });
}

/** The figure of a claim stands in the same passage, where it should. */
function isStatedBeside({ state, claim, mention }: Match, match: Match, one: Claim): boolean {
  return state === 'agrees' && claim === one && mention.passage === match.mention.passage;
}

/** The very value of the claim in whose place a figure seems to stand, in the same passage. */
function isValueBeside({ mention, state }: Match, match: Match): boolean {
  if (mention.passage !== match.mention.passage || mention.kind !== 'quantity' || match.claim?.kind !== 'value') return false;
  const own = match.claim.quantity;
  const { low, dimension, unit } = mention.quantity;
  return state !== 'conflicts' && low.gte(TELLING) && low.eq(own.low) && dimension === own.dimension && unit === own.unit;
}

/** Smaller numbers are met by chance. */
const TELLING = 100;

/** "No more than 10%" is hardly another claim's by accident; of a plain figure the words that only one of the two claims has are counted. */
function isInPlace(mention: QuantityMention, scene: Scene, place: CompiledClaim, owner: CompiledClaim): boolean {
  if (mention.quantity.bound !== 'exact') return false;
  const words = wordsFor(mention, scene);
  const [forPlace, forOwner] = [only(words, place, owner), only(words, owner, place)];
  return forPlace > 0 && (forOwner === 0 || forPlace >= forOwner + CLEAR);
}

/** By how many words a claim has to be ahead of the one whose value it is. */
const CLEAR = 2;

/** The content words of the figure's sentence and of what stands around it. */
function wordsFor(mention: QuantityMention, scene: Scene): readonly Word[] {
  const here = sentenceOf(scene, mention);
  return [
    ...scene.words.filter((word) => word.content && word.sentence === here),
    ...scene.surroundings.flatMap(({ word, place }) => (BESIDE.has(place) ? [word] : [])),
  ];
}

const BESIDE: ReadonlySet<string> = new Set<keyof typeof PLACE>(['columnHeader', 'rowHeader', 'rowCell', 'corner', 'caption', 'lead']);

function only(words: readonly Word[], one: CompiledClaim, other: CompiledClaim): number {
  return new Set(words.filter((word) => spokenFor(word, one) === 1 && spokenFor(word, other) === 0).map(({ lemma }) => lemma)).size;
}

function ownersOwn(match: Match, owner: Claim): Match {
  return { ...match, state: 'agrees', claim: owner, relation: 'same', certainty: 'weak', expected: null, others: [] };
}
