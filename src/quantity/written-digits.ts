import { Decimal } from 'decimal.js';

/** A number written in digits, with its grouping marks and decimals. */
export const DIGITS = /\d(?:[\d,\u00A0\u2009\u202F]{0,40}\d)?(?:\.\d{1,20})?/;

/** The number that digits with grouping marks stand for. */
export function readDigits(text: string): Decimal {
  return new Decimal(text.replace(/[^\d.]/g, ''));
}

/** How many places a number in digits is written to. */
export function placesOf(text: string): number {
  return (/\.(\d+)$/.exec(text)?.[1] ?? '').length;
}

/** Groups plain digits the way others are grouped: by commas or thin blanks, or not at all beside "2000". */
export function groupLike(number: string, like: string): string {
  const mark = /\d([,\u00A0\u2009\u202F])\d{3}/.exec(like)?.[1] ?? (/\d{4}/.test(like) ? '' : ',');
  const [whole = '', fraction] = number.split('.');
  const grouped = mark === '' ? whole : whole.replace(/\B(?=(?:\d{3}){1,13}$)/g, mark);
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}
