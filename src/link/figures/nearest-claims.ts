import type { Spend } from '../budget.ts';
import type { FigureClaim } from '../compiled-claim.ts';
import { SYNONYMS } from '../lexicon/synonyms.ts';

export interface NearbyWord {
  readonly word: { readonly stem: string; readonly lemma: string; readonly compound: string | null };
  readonly strength: number;
  readonly inherited: number;
}

/** More claims than this are not weighed for one figure. */
const MOST = 48;

/** How strongly each word, and each group of synonyms, reaches the figure. */
export function strengthsOf(words: readonly NearbyWord[]): ReadonlyMap<string, number> {
  const strengths = new Map<string, number>();
  for (const { word, strength, inherited } of words) {
    for (const key of keysOf(word)) {
      strengths.set(key, Math.max(strengths.get(key) ?? 0, strength, inherited));
    }
  }
  return strengths;
}

/** What claims are found by of a word. */
export function keysOf({ stem, lemma, compound }: NearbyWord['word']): readonly string[] {
  return compound === null ? [stem, ...groupsOf(lemma)] : [stem, compound, ...groupsOf(lemma)];
}

/** The places of the claims with the rarest words in common. */
export function nearest(
  strengths: ReadonlyMap<string, number>,
  byWord: ReadonlyMap<string, readonly number[]>,
  figures: readonly FigureClaim[],
  accepts: (claim: FigureClaim) => boolean,
  spend: Spend,
): readonly number[] {
  const keys = [...strengths].flatMap(([key, strength]) => {
    const places = byWord.get(key);
    return places === undefined ? [] : [{ places, worth: strength / Math.log2(1 + places.length) }];
  });
  const looked = keys.reduce((sum, { places }) => sum + places.length, 0);
  spend(looked);
  const scores = looked > CROWD ? scoresOfBest(keys, figures, accepts) : scoresOfAll(keys, figures, accepts);
  return scores.size <= MOST ? [...scores.keys()] : bestOf(scores, figures);
}

/** The places of the best, in their order; sorting them all would take longer than finding them. */
function bestOf(scores: Scores, figures: readonly FigureClaim[]): readonly number[] {
  const best: { readonly place: number; readonly score: number; readonly id: string }[] = [];
  for (const [place, score] of scores) {
    const last = best.length < MOST ? undefined : best[MOST - 1]!;
    if (last !== undefined && score < last.score) continue;
    const { id } = figures[place]!;
    if (last !== undefined && score === last.score && id > last.id) continue;
    let at = best.length;
    while (at > 0 && (score > best[at - 1]!.score || (score === best[at - 1]!.score && id < best[at - 1]!.id))) at--;
    best.splice(at, 0, { place, score, id });
    if (best.length > MOST) best.pop();
  }
  return best.map(({ place }) => place);
}

/** Claims with a word near a figure, and what that word is worth: the more claims have it, the less. */
interface Posting {
  readonly places: readonly number[];
  readonly worth: number;
}

type Scores = Map<number, number>;

/** From as many claims on it pays to leave out those that cannot come among the best. */
const CROWD = 8_192;

function scoresOfAll(keys: readonly Posting[], figures: readonly FigureClaim[], accepts: (claim: FigureClaim) => boolean): Scores {
  const scores: Scores = new Map();
  for (const { places, worth } of keys) {
    for (const place of places) if (accepts(figures[place]!)) scores.set(place, (scores.get(place) ?? 0) + worth);
  }
  return scores;
}

/** The rarest words first: once the best are better than all other words together could make a new claim, no new one is looked at. */
function scoresOfBest(keys: readonly Posting[], figures: readonly FigureClaim[], accepts: (claim: FigureClaim) => boolean): Scores {
  const scores: Scores = new Map();
  const sorted = [...keys].sort((one, other) => one.places.length - other.places.length);
  let open = sorted.reduce((sum, { worth }) => sum + worth, 0);
  let isClosed = false;
  for (const { places, worth } of sorted) {
    isClosed ||= scores.size >= MOST && places.length > scores.size && leastOfBest(scores) > open;
    open -= worth;
    if (isClosed) {
      for (const [place, score] of scores) if (holds(places, place)) scores.set(place, score + worth);
    } else {
      for (const place of places) {
        const score = scores.get(place);
        if (score !== undefined) scores.set(place, score + worth);
        else if (accepts(figures[place]!)) scores.set(place, worth);
      }
    }
  }
  return scores;
}

function leastOfBest(scores: Scores): number {
  return [...scores.values()].sort((one, other) => other - one)[MOST - 1]!;
}

/** Whether a sorted list has a number. */
function holds(sorted: readonly number[], wanted: number): boolean {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < wanted) low = middle + 1;
    else high = middle;
  }
  return sorted[low] === wanted;
}

export function groupsOf(lemma: string): readonly string[] {
  return (SYNONYMS.get(lemma) ?? []).map((group) => `=${group}`);
}
