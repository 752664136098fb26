import type { Claim, QuantityMention, ValueClaim } from '../../model.ts';
import { isDerivedOf } from '../../quantity/derive.ts';
import { type CompiledClaim, headsOf } from '../compiled-claim.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { perFigure } from './per-figure.ts';

/** A figure is held against sums and differences of at most this many values. */
const MOST_SOURCES = 8;

/** The first claims about the same subject, as many as a figure is held against; itself may be among them. */
function relatives(vocabulary: Vocabulary, compiled: CompiledClaim): readonly ValueClaim[] {
  const found: ValueClaim[] = [];
  for (const { claim } of vocabulary.withHead(headsOf(compiled))) {
    if (claim.kind === 'value' && found.push(claim) === MOST_SOURCES) break;
  }
  return found;
}

/** The claims about the same subject as one of them that a figure follows from; null where it follows from none. */
export const derivedFromKin = perFigure((mention: QuantityMention, compiled: CompiledClaim, vocabulary: Vocabulary) =>
  derivedFrom(mention, relatives(vocabulary, compiled)),
);

export function derivedFrom(mention: QuantityMention, claims: readonly ValueClaim[]): readonly Claim[] | null {
  if (mention.change === 'from' || mention.change === 'to') return null;
  const values = claims.flatMap(({ id, quantity, previous }) => [{ id, quantity }, ...(previous ? [{ id, quantity: previous }] : [])]);
  const derived = isDerivedOf(mention.quantity, values.slice(0, MOST_SOURCES));
  if (derived?.how === 'sum' && countsTwice(derived.ids, claims)) return null;
  return derived ? [...new Set(derived.ids)].flatMap((id) => claims.find((claim) => claim.id === id) ?? []) : null;
}

/** A sum and one of its own parts are never added up. */
function countsTwice(ids: readonly string[], claims: readonly ValueClaim[]): boolean {
  return claims.some(({ id, derived }) => ids.includes(id) && derived?.how === 'sum' && derived.from.some((part) => ids.includes(part)));
}
