import { SMALL, TENS } from '../../extract/lexicon/numbers.ts';
import type { Quantity, QuantityMention } from '../../model.ts';
import { writtenNumber } from '../../quantity/align.ts';

/**
 * What is written in the draft and in the claims, in digits, to be looked at for a slip: "forty-two" and "22½" are held against
 * "22" and "23.5". In: the claim's words and quantity. Out: two texts, empty where the digits are of different units.
 */
export function numeralsOf({ quantity, surface }: QuantityMention, written: string, meant: Quantity): readonly [string, string] {
  if (quantity.dimension === 'duration') {
    const [mine, theirs] = [partsOfLength(surface), partsOfLength(written)];
    if (mine.length > 1 || theirs.length > 1) return [mine.join(''), theirs.join('')];
    // "Eleven days" is no slip of "113 seconds".
    if (quantity.unitWord !== meant.unitWord) return ['', ''];
  }
  if (IN_DIGITS.test(surface) && IN_DIGITS.test(written)) return [surface, written];
  return [writtenNumber(quantity).abs().toFixed(), writtenNumber(meant).abs().toFixed()];
}

/** Digits without a fraction. */
const IN_DIGITS = /^[^\d¼-¾⅐-⅞]*\d[^¼-¾⅐-⅞]*$/;

/** The numbers of "two hours and 29 minutes", of "twenty-one minutes" and of "2:29.10", in digits. */
function partsOfLength(text: string): readonly string[] {
  return [...text.toLowerCase().matchAll(PART)].flatMap(([part, digits, tens, ones]) => {
    if (digits !== undefined) return digits;
    const value = tens === undefined ? SMALL.get(part) : TENS.get(tens)! + (ones === undefined ? 0 : SMALL.get(ones)!);
    return value === undefined ? [] : value.toString();
  });
}

const PART = /(\d+)|(twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-(one|two|three|four|five|six|seven|eight|nine))?|[a-z]+/g;
