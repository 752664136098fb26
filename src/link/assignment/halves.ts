import type { Claim } from '../../model.ts';
import type { Verdict } from '../figures/decide.ts';
import { type Evidence, ownWords } from '../figures/evidence.ts';
import { LIMIT } from '../weights.ts';

/** Half of a swap: the claims that have exactly this value, and how much better or worse others of their kind fit its place. */
export interface Half {
  readonly owners: readonly Claim[];
  readonly places: readonly Place[];
}

/** A claim that is named where the figure stands, and by how much the words speak rather for it than for any owner of the value. */
export interface Place {
  readonly claim: Claim;
  readonly lead: number;
  /** Strength of the strongest word there that an owner of the value has and this claim has not. */
  readonly kept: number;
  /** Strength of the strongest name there that is this claim's. */
  readonly named: number;
  /** Some word there speaks against it, such as a noun that it does not count. */
  readonly isDoubted: boolean;
  /** It has a word of its subject in common with an owner. */
  readonly isKin: boolean;
}

/** What a figure could be half of a swap of; null where no claim has its value, or a single digit that several have. */
export function halfOf(judged: readonly { readonly one: Evidence; readonly verdict: Verdict }[]): Half | null {
  const owners = judged.filter(({ verdict }) => verdict.relation === 'same' && verdict.outcome === 'agrees');
  const mine = owners[0]?.one.compiled.claim;
  if (mine?.kind !== 'value') return null;
  const fit = Math.max(...owners.map(({ one }) => one.score));
  const places = judged.flatMap(({ one, verdict }) => {
    const { claim } = one.compiled;
    if (claim.kind !== 'value' || verdict.relation === 'same') return [];
    if (one.subject < LIMIT.subject && one.qualifiers < LIMIT.half) return [];
    const isAlike = claim.quantity.dimension === mine.quantity.dimension && claim.quantity.unit === mine.quantity.unit;
    return isAlike
      ? [
          {
            claim,
            lead: one.score - fit,
            kept: Math.max(...owners.map((owner) => ownWords(owner.one, one))),
            named: one.named,
            isDoubted: one.cues.some(({ weight }) => weight < 0),
            isKin: owners.some((owner) => isKin(owner.one, one)),
          },
        ]
      : [];
  });
  return { owners: owners.map(({ one }) => one.compiled.claim), places };
}

function isKin({ compiled: one }: Evidence, { compiled: other }: Evidence): boolean {
  const words = new Set(one.subjects.flatMap(({ features }) => features.map(({ stem }) => stem)));
  return other.subjects.some(({ features }) => features.some(({ stem }) => words.has(stem)));
}
