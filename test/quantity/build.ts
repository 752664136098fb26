import { Decimal } from 'decimal.js';
import type { Bound, Quantity } from '../../src/model.ts';

type Number = string | number;

/** Builds a quantity from its number; the step is the last place of the number as it is given. */
export function quantity(value: Number, more: Partial<Quantity> = {}): Quantity {
  const number = new Decimal(value);
  const step = new Decimal(10).pow(-(String(value).split('.')[1]?.length ?? 0));
  return { dimension: 'count', bound: 'exact', low: number, high: number, step, unit: null, unitWord: null, per: null, ...more };
}

export const count = (value: Number, bound: Bound = 'exact', more: Partial<Quantity> = {}): Quantity => quantity(value, { bound, ...more });

/** A number of millions, billions …: `scaled('1.6', 1e9)` has a step of a hundred million. */
export function scaled(value: Number, scale: number, more: Partial<Quantity> = {}): Quantity {
  const small = quantity(value, more);
  return { ...small, low: small.low.times(scale), high: small.high.times(scale), step: small.step.times(scale) };
}

export const pounds = (value: Number, scale = 1, more: Partial<Quantity> = {}): Quantity =>
  scaled(value, scale, { dimension: 'money', unit: 'GBP', unitWord: 'pound', ...more });

export const percent = (value: Number, bound: Bound = 'exact', more: Partial<Quantity> = {}): Quantity =>
  quantity(value, { dimension: 'percent', bound, ...more });

export const points = (value: Number, more: Partial<Quantity> = {}): Quantity => quantity(value, { dimension: 'points', ...more });

export const multiple = (value: Number, bound: Bound = 'exact'): Quantity => quantity(value, { dimension: 'multiple', bound });

export function fraction(top: number, bottom: number, bound: Bound = 'exact', more: Partial<Quantity> = {}): Quantity {
  const value = new Decimal(top).div(bottom);
  return { ...quantity(0), dimension: 'fraction', bound, low: value, high: value, step: new Decimal(0), ...more };
}

const SECONDS: Readonly<Record<string, number>> = {
  second: 1,
  minute: 60,
  hour: 3600,
  'working hour': 3600,
  day: 86_400,
  week: 604_800,
  fortnight: 1_209_600,
};
const MONTHS: Readonly<Record<string, number>> = { month: 1, year: 12, decade: 120 };

export function duration(value: Number, unitWord: string, more: Partial<Quantity> = {}): Quantity {
  const months = MONTHS[unitWord];
  return scaled(value, months ?? SECONDS[unitWord]!, { dimension: 'duration', unit: months ? 'month' : 'second', unitWord, ...more });
}

export const measure = (value: Number, unit: string, unitWord: string, size: number, more: Partial<Quantity> = {}): Quantity =>
  scaled(value, size, { dimension: 'measure', unit, unitWord, ...more });

export const range = (low: number, high: number, more: Partial<Quantity> = {}): Quantity => ({
  ...quantity(low),
  bound: 'between',
  high: new Decimal(high),
  ...more,
});

export const vague = (low: number, high: number): Quantity => range(low, high, { bound: 'vague' });

export const score = (...parts: readonly number[]): Quantity => ({
  ...quantity(parts[0]!),
  dimension: 'score',
  parts: parts.map((part) => new Decimal(part)),
});
