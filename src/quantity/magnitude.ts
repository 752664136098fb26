import { Decimal } from 'decimal.js';

/** The same digits in another place, £8.3bn and £8.3m: the claim's figure is a power of ten away. */
export function isMagnitudeSlip(claim: Decimal, draft: Decimal, half: Decimal): boolean {
  if (claim.lte(0) || draft.lte(0)) return false;
  if (sameDigits(claim, draft)) return true;
  // Rounded as well as misplaced: only by thousands, and only where two digits or more agree.
  if (draft.sd() <= 1) return false;
  const [low, high] = [draft.minus(half), draft.plus(half)];
  return THOUSANDS.some((power) => {
    // The numbers of digits already rule out most powers.
    if (claim.e - power > high.e || (low.gt(0) && claim.e - power < low.e)) return false;
    const factor = new Decimal(10).pow(power);
    return draft.times(factor).minus(claim).abs().lte(half.times(factor));
  });
}

const THOUSANDS = [-12, -9, -6, -3, 3, 6, 9, 12];

/** Whether two numbers differ by a power of ten, up to 10^12, and in nothing else. */
function sameDigits(one: Decimal, other: Decimal): boolean {
  const apart = Math.abs(one.e - other.e);
  return apart > 0 && apart <= 12 && mantissa(one) === mantissa(other);
}

function mantissa(value: Decimal): string | undefined {
  return value.toExponential().split('e')[0];
}
