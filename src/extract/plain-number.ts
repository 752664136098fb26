import { Decimal } from 'decimal.js';
import { isDigit, matchAt } from './source.ts';
import { readWords } from './words.ts';

/** A number without scale, sign or unit, and where it stands. */
export interface Part {
  readonly start: number;
  readonly end: number;
  readonly value: Decimal;
}

/** The plain number at `at`, in digits or words. */
export function numberAt(lower: string, at: number): Part | null {
  if (isDigit(lower.charCodeAt(at))) {
    const found = matchAt(/\d{1,3}(?:,\d{3}){0,2}(?:\.\d{1,2})?(?![\d.,]\d|\d|[a-z%])/y, lower, at);
    return found ? { start: at, end: at + found[0].length, value: new Decimal(found[0].replaceAll(',', '')) } : null;
  }
  const spelled = readWords(lower, at);
  return spelled && { start: at, end: spelled.end, value: spelled.value };
}
