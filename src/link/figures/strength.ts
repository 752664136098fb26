import type { Feature, Phrase } from '../compiled-claim.ts';
import { SYNONYMS } from '../lexicon/synonyms.ts';
import { CUE, LIMIT } from '../weights.ts';
import type { Nearby } from './nearby.ts';

/** Words for what anything costs. */
const PRICES: ReadonlySet<string> = new Set('price cost fee charge bill worth value'.split(' '));

/** The head of a phrase carries it; the other words add to it. */
export function phraseStrength(phrase: Phrase, nearby: Neighbours, sharing: number, inherit: boolean): number {
  const strengths = phrase.features.map((feature) => featureStrength(feature, nearby, sharing, inherit));
  const head = strengths[phrase.head] ?? 0;
  const rest = strengths.filter((_, index) => index !== phrase.head);
  if (rest.length === 0) return head;
  const others = rest.reduce((sum, strength) => sum + strength, 0) / rest.length;
  const alone = PRICES.has(phrase.features[phrase.head]?.lemma ?? '') && others < LIMIT.complement ? CUE.price : CUE.head;
  return Math.max(head * (alone + (1 - alone) * others), others * CUE.withoutHead);
}

/** All words of a phrase count alike. */
export function meanStrength(phrase: Phrase, nearby: Neighbours, sharing: number): number {
  const strengths = phrase.features.map((feature) => featureStrength(feature, nearby, sharing, false));
  return strengths.reduce((sum, strength) => sum + strength, 0) / strengths.length;
}

/** Words near a figure by what makes them mean the same as others: stems, and the groups of synonyms. */
export type Neighbours = ReadonlyMap<string | number, readonly Nearby[]>;

export function neighboursOf(nearby: readonly Nearby[]): Neighbours {
  const neighbours = new Map<string | number, Nearby[]>();
  for (const one of nearby) {
    const { stem, compound, lemma } = one.word;
    const keys = new Set([stem, ...(compound === null ? [] : [compound]), ...(SYNONYMS.get(lemma) ?? [])]);
    for (const key of keys) {
      const same = neighbours.get(key);
      if (same) same.push(one);
      else neighbours.set(key, [one]);
    }
  }
  return neighbours;
}

export function featureStrength(feature: Feature, nearby: Neighbours, sharing: number, inherit: boolean): number {
  let best = 0;
  const of = (key: string | number, like: number): void => {
    for (const { word, strength, inherited, shared } of nearby.get(key) ?? []) {
      const sameCase = !feature.capital || word.capital ? 1 : CUE.otherCase;
      const direct = strength * (shared ? sharing : 1);
      best = Math.max(best, like * sameCase * (inherit ? Math.max(direct, inherited) : direct));
    }
  };
  of(feature.stem, 1);
  for (const group of SYNONYMS.get(feature.lemma) ?? []) of(group, SYNONYM);
  return best;
}

/** What a synonym is worth beside the word itself. */
const SYNONYM = 0.7;
