import { describe, expect, test } from 'vitest';
import type { Quantity } from '../../src/model.ts';
import { change, difference, isDerivedOf, ratio, share, sum } from '../../src/quantity/derive.ts';
import { printQuantity } from '../../src/quantity/print.ts';
import { count, duration, fraction, multiple, percent, points, pounds } from './build.ts';

const DERIVED: readonly (readonly [string, Quantity | null])[] = [
  ['900', sum([count(200), count(700)])],
  ['more than 5,200', sum([count(5000, 'over'), count(200)])],
  ['at least 5,200', sum([count(5000, 'atLeast'), count(200)])],
  ['about 300', sum([count(100, 'about'), count(200)])],
  ['£11.4m', sum([pounds('4.8', 1e6), pounds('3.1', 1e6), pounds('1.9', 1e6), pounds('1.6', 1e6)])],
  ['85', difference(count(146), count(61))],
  ['fewer than 85', difference(count(146), count(61, 'over'))],
  ['7.2 percentage points', difference(percent('42.7'), percent('35.5'))],
  ['27.2%', share(pounds('3.1', 1e6), pounds('11.4', 1e6))],
  ['five times', ratio(count(600), count(120))],
  ['25%', change(pounds('1.20'), pounds('1.50'))],
  ['−20%', change(count(50), count(40))],
  ['−13.6 percentage points', change(percent('64.8'), percent('51.2'))],
];

const IMPOSSIBLE: readonly (readonly [string, Quantity | null])[] = [
  ['nothing', sum([])],
  ['pounds and people', sum([pounds(5), count(5)])],
  ['pounds and euros', sum([pounds(5), pounds(5, 1, { unit: 'EUR' })])],
  ['a week and a month', sum([pounds(5, 1, { per: 'week' }), pounds(5, 1, { per: 'month' })])],
  ['open upwards and downwards', sum([count(5, 'over'), count(5, 'under')])],
  ['open upwards on both sides of a difference', difference(count(9, 'over'), count(5, 'over'))],
  ['a share of nothing', share(count(5), count(0))],
  ['a change from nothing', change(count(0), count(5))],
];

const values = [
  { id: 'a', quantity: count(200) },
  { id: 'b', quantity: count(700) },
  { id: 'c', quantity: count(140) },
  { id: 'd', quantity: count(61) },
  { id: 'e', quantity: pounds('1.20') },
  { id: 'f', quantity: pounds('1.50') },
  { id: 'g', quantity: percent('42.7') },
  { id: 'h', quantity: percent('38.4') },
];

const FOUND: readonly (readonly [string, Quantity, string, readonly string[]])[] = [
  ['900', count(900), 'sum', ['a', 'b']],
  ['nearly 1,110', count(1110, 'under'), 'sum', ['a', 'b', 'c', 'd']],
  ['1,101', count(1101), 'sum', ['a', 'b', 'c', 'd']],
  ['500', count(500), 'difference', ['b', 'a']],
  ['79', count(79), 'difference', ['c', 'd']],
  ['30p', pounds(30, 0.01, { unitWord: 'penny' }), 'difference', ['f', 'e']],
  ['25%', percent(25, 'exact', { sign: 1 }), 'change', ['e', 'f']],
  ['8.7%', percent('8.7'), 'share', ['d', 'b']],
  ['3.5 times', multiple('3.5'), 'ratio', ['b', 'a']],
  ['five times', multiple(5), 'ratio', ['b', 'c']],
  ['one in eleven', fraction(1, 11), 'share', ['d', 'b']],
  ['4.3 points', points('4.3'), 'difference', ['g', 'h']],
];

const NOT_FOUND: readonly (readonly [string, Quantity])[] = [
  ['a wrong sum', count(1000)],
  ['a wrong difference', count(501)],
  ['a wrong share', percent('33.3')],
  ['a wrong multiple', multiple(30)],
  ['another kind', duration(900, 'day')],
  ['far too loose a bound', count(100, 'over')],
];

describe('derivations', () => {
  test.for(DERIVED)('come to %s', ([printed, one]) => {
    expect(one && printQuantity(one)).toBe(printed);
  });

  test.for(IMPOSSIBLE)('of %s are refused', ([, one]) => {
    expect(one).toBeNull();
  });
});

describe('isDerivedOf', () => {
  test.for(FOUND)('finds how %s follows', ([, draft, how, ids]) => {
    expect(isDerivedOf(draft, values)).toEqual({ how, ids });
  });

  test.for(NOT_FOUND)('does not find %s', ([, draft]) => {
    expect(isDerivedOf(draft, values)).toBeNull();
  });

  test('stays within its bounds on many values', () => {
    const many = Array.from({ length: 40 }, (_, index) => ({ id: `v${index}`, quantity: count(2 ** index) }));
    expect(isDerivedOf(count(2 ** 39 + 2 ** 38), many)).toBeNull();
    expect(isDerivedOf(count(3), many)).toEqual({ how: 'sum', ids: ['v0', 'v1'] });
  });
});
