import type { Claim, Quantity, ValueClaim } from '../../model.ts';
import { headsOf } from '../compiled-claim.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { hasChanged } from './verdicts.ts';

/**
 * What a claim's figure was before: its `previous`, or the figure of the claim about the same thing in the latest year before its
 * own; null where the file knows none.
 */
export function earlierOf(claim: Claim, vocabulary: Vocabulary): Quantity | null {
  if (hasChanged(claim)) return claim.previous;
  const own = claim.kind === 'value' && claim.when?.year !== undefined ? vocabulary.of(claim) : undefined;
  if (!own) return null;
  const earlier = [...vocabulary.withHead(headsOf(own))]
    .flatMap(({ claim: other }) => (other.kind === 'value' && isEarlier(other, claim as ValueClaim) ? [other] : []))
    .sort((one, other) => other.when!.year! - one.when!.year!);
  return earlier[0]?.quantity ?? null;
}

function isEarlier(other: ValueClaim, { of, about, when, quantity }: ValueClaim): boolean {
  return (
    other.when?.year !== undefined &&
    other.when.year < when!.year! &&
    other.quantity.dimension === quantity.dimension &&
    other.quantity.unit === quantity.unit &&
    other.of[0] === of[0] &&
    withoutYears(other.about) === withoutYears(about)
  );
}

function withoutYears(about: readonly string[]): string {
  return about.filter((text) => !/^\d{4}$/.test(text)).join('\n');
}

/** Whether the claim's figure is more (1) or less (-1) than it was before; null where nobody knows, or nothing has changed. */
export function changeOf(claim: ValueClaim, vocabulary: Vocabulary): 1 | -1 | null {
  const before = earlierOf(claim, vocabulary);
  if (!before || claim.quantity.bound !== 'exact' || before.bound !== 'exact' || claim.quantity.low.eq(before.low)) return null;
  return claim.quantity.low.gt(before.low) ? 1 : -1;
}
