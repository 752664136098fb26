import { editDistance } from '../../text/distance.ts';

/**
 * How much one written figure looks like a slip of another: two neighbouring digits exchanged, one digit replaced, lost or
 * doubled. 0 for no slip, from 0.9 on it is hardly an accident, 1.5 at most; short figures meet by accident and say little.
 * A figure under 0.3 is no likelier a slip than not, and yet of all figures one in five only differs in one digit of two.
 * In: surfaces; hedges, units and the zeros of round numbers are ignored.
 */
export function slipOf(surface: string, claimed: string): number {
  const price = PRICE_END.exec(surface)?.[0];
  const written = /\d[\d.,:\s]{0,40}/.exec(claimed)?.[0].trimEnd() ?? '';
  const isSamePrice = price !== undefined && written.endsWith(price);
  const [mine, theirs] = isSamePrice
    ? [digits(surface.replace(PRICE_END, '')), digits(written.slice(0, -price.length))]
    : arePrecise(surface, written)
      ? [allDigits(surface), allDigits(written)]
      : isScaled(surface) !== isScaled(claimed)
        ? [digits(surface).replace(/0+$/, ''), digits(written).replace(/0+$/, '')]
        : withoutZeros(digits(surface), digits(written));
  if (mine === theirs || Math.min(mine.length, theirs.length) < 2) return 0;
  const distance = editDistance(mine, theirs, 2);
  if (distance > 1) return 0;
  const length = Math.max(mine.length, theirs.length);
  if (mine.length !== theirs.length) return DROPPED[Math.min(length, 5)]!;
  const exchanged = [...mine].sort().join('') === [...theirs].sort().join('');
  return (exchanged ? EXCHANGED : REPLACED)[Math.min(length, 6)]!;
}

/** What shop prices end with: two of them are no more alike for it. */
const PRICE_END = /\.(?:99|95|49|50)(?!\d)/;

/** By the number of digits: the rarer the chance that two figures are so alike, the more it says. */
const EXCHANGED = [0, 0, 0.6, 1, 1.4, 1.5, 1.5];
const REPLACED = [0, 0, 0.2, 0.3, 0.7, 1.1, 1.4];
const DROPPED = [0, 0, 0, 0.5, 0.8, 1.1];

/** "320,000" and "230,000" differ in two digits of two. */
function withoutZeros(one: string, other: string): readonly [string, string] {
  const zeros = Math.min(/0*$/.exec(one)![0].length, /0*$/.exec(other)![0].length);
  return zeros === 0 ? [one, other] : [one.slice(0, -zeros), other.slice(0, -zeros)];
}

/** "$1.51 million", beside which the noughts of "$1,150,000" say nothing. */
export function isScaled(text: string): boolean {
  return /\d ?(?:k|m|bn|tn|thousand|(?:m|b|tr)illion)\b/i.test(text);
}

/** "83.0%" for "82.0%": the nought behind the point was measured. */
function arePrecise(one: string, other: string): boolean {
  const places = (text: string) => /\d\.(\d+)(?!\d)/.exec(text)?.[1]?.length;
  return places(one) !== undefined && places(one) === places(other) && allDigits(one).length === allDigits(other).length;
}

function digits(text: string): string {
  return allDigits(plainForm(text).replace(/(\.\d*?[1-9])0+(?!\d)|\.0+(?!\d)/, '$1'));
}

function allDigits(text: string): string {
  return plainForm(text)
    .replace(/\D/g, '')
    .replace(/^0+(?=\d)/, '');
}

/** Without raised digits: the 2 of "m²" is none of the figure's. */
function plainForm(text: string): string {
  return text.replace(/[⁰¹²³⁴-⁹]/g, '').normalize('NFKC');
}
