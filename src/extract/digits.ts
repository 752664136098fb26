import { Decimal } from 'decimal.js';
import { isDigit, matchAt } from './source.ts';

/** A figure in digits. */
export interface Digits {
  readonly end: number;
  readonly value: Decimal;
  /** One unit of the last written place. */
  readonly step: Decimal;
  /** Written with separators between thousands. */
  readonly grouped: boolean;
  readonly decimals: number;
}

/**
 * Reads the figure in digits at `at` (a digit): 5,000, 1 234, 1'234, 12,34,567, 2.5, and beside a currency 1.234.567 and 1,5.
 * Null where the digits are part of something else: a telephone number, an address, an identifier.
 */
export function readDigits(lower: string, at: number, beside: boolean): Digits | null {
  const whole = readWhole(lower, at, beside);
  if (!whole) return null;
  const fraction = matchAt(beside && whole.comma ? COMMA_DECIMALS : DECIMALS, lower, whole.end) ?? commaDecimals(lower, whole, beside);
  const decimals = fraction?.[1]?.length ?? 0;
  const end = whole.end + (fraction?.[0].length ?? 0);
  if (isDigit(lower.charCodeAt(end)) || (/[.,]/.test(lower[end] ?? '') && isDigit(lower.charCodeAt(end + 1)))) return null;
  const value = new Decimal(whole.figures + (fraction ? `.${fraction[1]}` : ''));
  return { end, value, step: placeOf(decimals), grouped: whole.grouped, decimals };
}

/** The value of the n-th decimal place: 0.01 for 2. */
export function placeOf(decimals: number): Decimal {
  return PLACES[decimals] ?? new Decimal(10).pow(-decimals);
}

const PLACES = Array.from({ length: 13 }, (_, decimals) => new Decimal(10).pow(-decimals));

interface Whole {
  readonly figures: string;
  readonly end: number;
  readonly grouped: boolean;
  /** Grouped the continental way, so that a comma starts the decimals. */
  readonly comma: boolean;
}

const WESTERN = /\d{1,3}(?:,\d{3}){1,6}(?![\d,]\d|\d)/y;
const INDIAN = /\d{1,2}(?:,\d{2}){1,6},\d{3}(?!\d)/y;
const SPACED = /[1-9]\d{0,2}(?: \d{3}){1,6}(?![\d/:]| \d|-\d)/y;
const SWISS = /[1-9]\d{0,2}(?:'\d{3}){1,6}(?!\d|'\d)/y;
const DOTTED = /[1-9]\d{0,2}(?:\.\d{3}){1,6}(?!\d|\.\d)/y;
const PLAIN = /\d{1,15}(?!\d)/y;
const DECIMALS = /\.(\d{1,12})(?!\d)/y;
const COMMA_DECIMALS = /,(\d{1,2})(?!\d)/y;
const CONTINENTAL = /,(\d{1,2})(?= ?(?:€|mrd|mio|eur|kr|zł)(?![a-z]))/y;

function readWhole(lower: string, at: number, beside: boolean): Whole | null {
  const grouped = matchAt(WESTERN, lower, at) ?? matchAt(INDIAN, lower, at);
  if (grouped) return { figures: grouped[0].replaceAll(',', ''), end: at + grouped[0].length, grouped: true, comma: false };
  const swiss = matchAt(SWISS, lower, at);
  if (swiss) return { figures: swiss[0].replaceAll("'", ''), end: at + swiss[0].length, grouped: true, comma: false };
  const spaced = matchAt(SPACED, lower, at);
  if (spaced) return { figures: spaced[0].replaceAll(' ', ''), end: at + spaced[0].length, grouped: true, comma: true };
  const dotted = beside ? matchAt(DOTTED, lower, at) : null;
  // "€1.250" could be either; two groups, or a comma behind them, settle it.
  if (dotted && (dotted[0].length > 7 || lower[at + dotted[0].length] === ',')) {
    return { figures: dotted[0].replaceAll('.', ''), end: at + dotted[0].length, grouped: true, comma: true };
  }
  const plain = matchAt(PLAIN, lower, at);
  if (!plain || (plain[0].length > 1 && plain[0].startsWith('0'))) return null;
  return { figures: plain[0], end: at + plain[0].length, grouped: false, comma: lower[at + plain[0].length] === ',' };
}

function commaDecimals(lower: string, whole: Whole, beside: boolean): RegExpExecArray | null {
  return whole.comma && !beside ? matchAt(CONTINENTAL, lower, whole.end) : null;
}
