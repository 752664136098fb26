import { describe, expect, test } from 'vitest';
import type { Quantity } from '../../src/model.ts';
import { contains, sameValue, toInterval } from '../../src/quantity/interval.ts';
import { count, percent, pounds, range, vague } from './build.ts';

const SETS: readonly (readonly [string, Quantity])[] = [
  ['[1550000000, 1650000000]', pounds('1.6', 1e9)],
  ['[17, 17]', count(17)],
  ['[5000, 5000]', count(5000)],
  ['[2.45, 2.55]', percent('2.5')],
  ['(5000, …)', count(5000, 'over')],
  ['[5000, …)', count(5000, 'atLeast')],
  ['(…, 50)', count(50, 'under')],
  ['(…, 50]', count(50, 'atMost')],
  ['[6500, 6700]', count(6600, 'about')],
  ['[18, 22]', count(20, 'about')],
  ['[5, 10]', range(5, 10)],
  ['[24, 99]', vague(24, 99)],
];

function print({ low, high, lowOpen, highOpen }: ReturnType<typeof toInterval>): string {
  return `${lowOpen ? '(' : '['}${low ?? '…'}, ${high ?? '…'}${highOpen ? ')' : ']'}`;
}

describe('toInterval', () => {
  test.for(SETS)('%s', ([printed, quantity]) => {
    expect(print(toInterval(quantity))).toBe(printed);
  });
});

describe('contains', () => {
  const PAIRS: readonly (readonly [string, Quantity, Quantity, boolean])[] = [
    ['over 4,000 and over 5,000', count(4000, 'over'), count(5000, 'over'), true],
    ['over 5,000 and over 4,000', count(5000, 'over'), count(4000, 'over'), false],
    ['over 5,000 and at least 5,000', count(5000, 'over'), count(5000, 'atLeast'), false],
    ['at least 5,000 and over 5,000', count(5000, 'atLeast'), count(5000, 'over'), true],
    ['over 5,000 and 5,000', count(5000, 'over'), count(5000), false],
    ['up to 50 and 5–50', count(50, 'atMost'), range(5, 50), true],
    ['5–50 and up to 50', range(5, 50), count(50, 'atMost'), false],
    ['£1.6bn and £1.62bn', pounds('1.6', 1e9), pounds('1.62', 1e9), true],
  ];
  test.for(PAIRS)('%s', ([, outer, inner, expected]) => {
    expect(contains(toInterval(outer), toInterval(inner))).toBe(expected);
  });
});

test('sameValue looks at the numbers alone', () => {
  expect(sameValue(count(5000), count(5000, 'over'))).toBe(true);
  expect(sameValue(pounds('1.6', 1e9), pounds(1600, 1e6))).toBe(true);
  expect(sameValue(range(5, 10), count(5))).toBe(false);
});
