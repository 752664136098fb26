import { Decimal } from 'decimal.js';

/** The same digits in another place, £8.3bn and £8.3m: the claim's figure is a power of ten away. */
export function isMagnitudeSlip(claim: Decimal, draft: Decimal, half: Decimal): boolean {
  if (claim.lte(0) || draft.lte(0)) return false;
  for (let power = -12; power <= 12; power++) {
    if (power === 0) continue;
    const factor = new Decimal(10).pow(power);
    const scaled = draft.times(factor);
    if (scaled.eq(claim)) return true;
    // Rounded as well as misplaced: only by thousands, and only where two digits or more agree.
    if (power % 3 === 0 && draft.sd() > 1 && scaled.minus(claim).abs().lte(half.times(factor))) return true;
  }
  return false;
}
