import { Decimal } from 'decimal.js';

/** Reads a running time such as 1:02.40 or 2:05:40 in its smallest unit, with its last printed place; null for other text. */
export function readClock(text: string): { readonly value: Decimal; readonly step: Decimal } | null {
  const match = CLOCK.exec(text);
  if (!match) return null;
  const [, first = '0', second = '0', third, fraction = ''] = match;
  const wholes = [first, second, ...(third === undefined ? [] : [third])].map(Number);
  if (wholes.slice(1).some((part) => part > 59)) return null;
  const value = wholes.reduce((sum, part) => sum * 60 + part, 0);
  return { value: new Decimal(`${value}${fraction}`), step: new Decimal(10).pow(fraction === '' ? 0 : 1 - fraction.length) };
}

/** Prints a running time in the notation of another. */
export function printClock(value: Decimal, like: string): string {
  const places = (/\.(\d{1,3})$/.exec(like)?.[1] ?? '').length;
  const parts = like.split(':').length;
  const printed = value.toFixed(places, Decimal.ROUND_HALF_UP);
  const fraction = places === 0 ? '' : printed.slice(printed.indexOf('.'));
  let rest = Number(printed.split('.')[0]);
  const out: string[] = [];
  for (let part = 1; part < parts; part++) {
    out.unshift(String(rest % 60).padStart(2, '0'));
    rest = Math.floor(rest / 60);
  }
  return [String(rest), ...out].join(':') + fraction;
}

const CLOCK = /^(\d{1,4}):(\d\d)(?::(\d\d))?(\.\d{1,3})?$/;
