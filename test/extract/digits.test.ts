import { expect, test } from 'vitest';
import { placeOf, readDigits } from '../../src/extract/digits.ts';
import { numberAt } from '../../src/extract/plain-number.ts';

const say = (text: string, beside: boolean): string | null => {
  const read = readDigits(text, 0, beside);
  if (read === null) return null;
  const { value, step, end, grouped, decimals } = read;
  expect(step.eq(placeOf(decimals))).toBe(true);
  return `${value.toFixed(decimals)}${grouped ? ' grouped' : ''} to ${end}`;
};

// [text, as it stands, beside a currency where that is something else]
test.for<readonly [string, string | null, (string | null)?]>([
  ['0', '0 to 1'],
  ['12,', '12 to 2'],
  ['2.', '2 to 1'],
  ['123456789012345', '123456789012345 to 15'],
  ['1234567890123456', null],
  ['007', null],
  // Grouped by commas, in the western and in the Indian way.
  ['5,000', '5000 grouped to 5'],
  ['5,000,000 x', '5000000 grouped to 9'],
  ['5,000.', '5000 grouped to 5'],
  ['5,000.25', '5000.25 grouped to 8'],
  ['5,0000', null],
  ['5,000,1', null],
  ['100,000,000,000,000,000,000', '100000000000000000000 grouped to 27'],
  ['1,000,000,000,000,000,000,000,000', null],
  ['5,00,000', '500000 grouped to 8'],
  ['12,34,567', '1234567 grouped to 9'],
  ['1,23,4567', null],
  // Grouped by blanks.
  ['1 234', '1234 grouped to 5'],
  ['1 234 567', '1234567 grouped to 9'],
  ['1 234 5', '1 to 1'],
  ['1 234/5', '1 to 1'],
  ['1 234:5', '1 to 1'],
  ['1 234-5678', '1 to 1'],
  ['0 234', '0 to 1'],
  // Grouped by apostrophes.
  ["1'234", '1234 grouped to 5'],
  ["12'345'678.5", '12345678.5 grouped to 12'],
  ["1'234'56", '1 to 1'],
  ["1'2345", '1 to 1'],
  ["0'234", '0 to 1'],
  ["6'11", '6 to 1'],
  // The continental way is for money only.
  ['1.234', '1.234 to 5'],
  ['1.234.567', null, '1234567 grouped to 9'],
  ['1.234.567.8', null],
  ['0.234.567', null],
  ['1.234,50', null, '1234.50 grouped to 8'],
  ['1.234.567,89', null, '1234567.89 grouped to 12'],
  ['1 234,5', null, '1234.5 grouped to 7'],
  ['1 234,50', null, '1234.50 grouped to 8'],
  // Decimals.
  ['2.5', '2.5 to 3'],
  ['2.50', '2.50 to 4'],
  ['0.5', '0.5 to 3'],
  ['2.123456789012', '2.123456789012 to 14'],
  ['2.1234567890123', null],
  ['2.5.1', null],
  ['2.5,1', null],
  ['2.5,', '2.5 to 3'],
  ['1,5', null, '1.5 to 3'],
  ['1,5x', null, '1.5 to 3'],
  ['1,5 €', '1.5 to 3'],
  ['1,55€', '1.55 to 4'],
  ['1,5 mrd', '1.5 to 3'],
  ['1,5 mrdx', null, '1.5 to 3'],
  ['1,555 €', '1555 grouped to 5'],
])('%j reads as %s', ([text, plain, beside = plain]) => {
  expect(say(text, false)).toBe(plain);
  expect(say(text, true)).toBe(beside);
});

test('a figure that begins further on', () => {
  expect(readDigits('a 12,34,567.8 b', 2, false)).toMatchObject({ end: 13, grouped: true, decimals: 1 });
});

test.for([
  [0, '1'],
  [1, '0.1'],
  [12, '0.000000000001'],
  [13, '0.0000000000001'],
] as const)('the place of %i decimals is %s', ([decimals, place]) => {
  expect(placeOf(decimals).toFixed()).toBe(place);
});

test.for<readonly [string, string | null, number?]>([
  ['12', '12', 2],
  ['12.', '12', 2],
  ['12,', '12', 2],
  ['12 k', '12', 2],
  ['5,000', '5000', 5],
  ['1,234,567', '1234567', 9],
  ['1,234,567,890', null],
  ['2.5', '2.5', 3],
  ['2.55', '2.55', 4],
  ['2.555', null],
  ['12.5.5', null],
  ['12%', null],
  ['12k', null],
  ['1,00', null],
  ['1234', null],
  ['five', '5', 4],
  ['twenty-one', '21', 10],
  ['a', null],
  ['x', null],
])('the plain number of %j is %s', ([text, value, end]) => {
  const found = numberAt(`of ${text}`, 3);
  expect(found && { start: found.start, end: found.end, value: found.value.toFixed() }).toEqual(
    value === null ? null : { start: 3, end: 3 + (end ?? 0), value },
  );
});
