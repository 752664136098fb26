import { expect, test } from 'vitest';
import { findingsWith } from './findings.ts';

/** A lido and a dairy: prices that hold until a day or from one, and a year that ends on one. */
const found = findingsWith(
  `
version: 1
claims:
  pass: { says: A season pass costs £45 until 31 July 2026., value: £45, of: [season pass, pass] }
  pass-later: { says: A season pass costs £60 from 1 August 2026., value: £60, of: [season pass, pass] }
  milk: { says: From 1 June 2026 the milk price is 41p a litre., value: 41p, per: litre, of: [milk price, milk] }
  turnover: { says: Turnover was £3.2m in the year to 30 September 2025., value: £3.2m, of: [turnover] }
`,
  'date-drift',
);

test.for<[string, string]>([
  ['To the end of August a season pass costs £45.', 'date-drift the end of August'],
  ['A season pass costs £45 until 30 June.', 'date-drift 30 June'],
  ['The milk price is 41p a litre from 1 July.', 'date-drift 1 July'],
  ['Turnover came to £3.2m in the year to 31 December 2025.', 'date-drift 31 December 2025'],
])('%s', ([text, finding]) => {
  expect(found(text)).toEqual([finding]);
});

test.for([
  'To the end of July a season pass costs £45.',
  'A season pass costs £45 until 31 July, and £60 from 1 August.',
  'The lido is open until 13 September, and a season pass costs £45.',
  'On 1 July the board wrote that the milk price is 41p a litre.',
  'From 1 June the milk price is 41p a litre.',
  'Turnover came to £3.2m in the year to 30 September 2025.',
  'Turnover in the year to 31 December 2025 is not known yet.',
])('leaves alone: %s', (text) => {
  expect(found(text)).toEqual([]);
});
