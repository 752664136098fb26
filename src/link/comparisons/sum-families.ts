/** Which claims of figures hang together as a whole and its parts. */
import type { ClaimSet, ValueClaim } from '../../model.ts';
import { headsOf } from '../compiled-claim.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { isSameUnit } from './named-claims.ts';

/** A whole and all its parts. */
export interface Family {
  readonly whole: ValueClaim;
  readonly parts: readonly ValueClaim[];
  /** The member that is worked out of the others. */
  readonly result: ValueClaim;
}

const FAMILIES = new WeakMap<ClaimSet, readonly Family[]>();

/** The sums and differences of a claims file; a difference is a part of what it is taken off. */
export function familiesOf(set: ClaimSet): readonly Family[] {
  const known = FAMILIES.get(set) ?? readFamilies(set);
  FAMILIES.set(set, known);
  return known;
}

function readFamilies({ claims }: ClaimSet): readonly Family[] {
  const values = new Map(claims.flatMap((claim) => (claim.kind === 'value' ? [[claim.id, claim] as const] : [])));
  return [...values.values()].flatMap((claim): readonly Family[] => {
    const { derived } = claim;
    const from = derived?.from.flatMap((id) => values.get(id) ?? []) ?? [];
    if (!derived || from.length < 2 || from.length !== derived.from.length || !from.every((one) => isSameUnit(one, claim))) return [];
    if (derived.how === 'sum') return [{ whole: claim, parts: from, result: claim }];
    return derived.how === 'difference' && from.length === 2 ? [{ whole: from[0]!, parts: [from[1]!, claim], result: claim }] : [];
  });
}

/** The claim of the whole that a claim is a part of: of the larger figures about the same subject the only one, or the only sum. */
export function wholeOf(part: ValueClaim, vocabulary: Vocabulary): ValueClaim | null {
  const own = vocabulary.of(part);
  if (!own) return null;
  const larger = [...vocabulary.withHead(headsOf(own))].flatMap(({ claim }) =>
    claim.kind === 'value' && claim.of[0] === part.of[0] && isSameUnit(claim, part) && claim.quantity.low.gt(part.quantity.low)
      ? [claim]
      : [],
  );
  const sums = larger.filter(({ derived }) => derived?.how === 'sum');
  const found = sums.length > 0 ? sums : larger;
  return found.length === 1 && found[0]!.quantity.bound === 'exact' ? found[0]! : null;
}
