import type { Decimal } from 'decimal.js';

/** Prints a length of time in the notation of a surface that gives it in parts ("1:06.72", "2hr 3min", "3h 12m"); null for any other. */
export function printLength(seconds: Decimal, like: string): string | null {
  const colons = COLONS.exec(like);
  if (colons) return withColons(seconds, colons);
  const parts = [...like.matchAll(PART)];
  const isFalling = parts.every((part, index) => index === 0 || SIZES[part[3]!]! < SIZES[parts[index - 1]![3]!]!);
  return parts.length > 1 && isFalling ? withUnits(seconds, like, parts) : null;
}

const COLONS = /\d{1,3}:\d\d(:\d\d)?(?:\.(\d{1,3}))?/;
const PART = /(\d{1,4}(?:\.(\d{1,3}))?) ?([hms])(?:r|in|ec|our|inute|econd)?s?(?![a-z])/g;
const SIZES: Readonly<Record<string, number>> = { h: 3600, m: 60, s: 1 };

function withColons(seconds: Decimal, [, hasHours, decimals = '']: RegExpExecArray): string {
  const minutes = seconds.divToInt(60);
  const rest = seconds
    .minus(minutes.times(60))
    .toFixed(decimals.length)
    .padStart(decimals ? decimals.length + 3 : 2, '0');
  if (!hasHours) return `${minutes}:${rest}`;
  return `${minutes.divToInt(60)}:${minutes.mod(60).toFixed().padStart(2, '0')}:${rest}`;
}

function withUnits(seconds: Decimal, like: string, parts: readonly RegExpExecArray[]): string {
  let left = seconds;
  let printed = '';
  let at = parts[0]!.index;
  for (const [index, part] of parts.entries()) {
    const size = SIZES[part[3]!]!;
    const isLast = index === parts.length - 1;
    const number = isLast ? left.div(size).toDecimalPlaces(part[2]?.length ?? 0) : left.divToInt(size);
    left = left.minus(number.times(size));
    const padded = /^0\d/.test(part[1]!) && number.lt(10) ? `0${number}` : number.toFixed();
    printed += like.slice(at, part.index) + padded;
    at = part.index + part[1]!.length;
  }
  return printed + like.slice(at, parts.at(-1)!.index + parts.at(-1)![0].length);
}
