import { describe, expect, test } from 'vitest';
import { findingsWith } from './findings.ts';

/** A reef nursery and a mountain hut: the time for which a figure holds stands in the sentence of its claim. */
const found = findingsWith(
  `
version: 1
claims:
  corals: { says: "37,000 corals were planted in the third quarter of 2025.", value: "37,000", of: [corals, corals planted] }
  sales: { says: "Sales in the fourth quarter of 2025 were £6.2m.", value: £6.2m, of: [sales] }
  sales-before: { says: "Sales in the fourth quarter of 2024 were £5.1m.", value: £5.1m, of: [sales] }
  ice: { says: "The glacier has drawn back 780 metres since 1973.", value: 780 metres, of: [glacier, drawn back] }
  rain: { says: "940 millimetres of rain fell in 2025, up from 870 millimetres in 2024.", value: 940 millimetres, previous: 870 millimetres, of: [rain, rainfall] }
  births: { says: "171 children were born on the islands in 2025.", value: 171, of: [births, children born] }
  births-rise: { says: "Births rose by 8%.", value: up 8%, of: [births], about: ["2025"] }
  lessons: { says: "640 children learn to swim each week.", value: 640, per: week, of: [children, swimmers] }
  loaves: { says: "The bakery sells 2,450 loaves a week.", value: "2,450", per: week, of: [loaves] }
`,
  'date-drift',
  'unit-mismatch',
);

describe('the period in the sentence of a claim', () => {
  test.for<[string, string]>([
    ['In the third quarter of 2024, 37,000 corals were planted.', 'date-drift the third quarter of 2024'],
    ['In the second quarter of 2025, 37,000 corals were planted.', 'date-drift the second quarter of 2025'],
    ['Sales of £6.2m in the third quarter pleased everyone.', 'date-drift the third quarter'],
    ['Since 1937 the glacier has drawn back 780 metres.', 'date-drift 1937'],
    ['940 millimetres of rain fell in 2023.', 'date-drift 2023'],
  ])('%s', ([text, finding]) => {
    expect(found(text)).toEqual([finding]);
  });

  test.for([
    'In the third quarter of 2025, 37,000 corals were planted.',
    'In the third quarter of 2024, 9,000 corals were planted.',
    'Sales of £5.1m in the fourth quarter of 2024 pleased nobody.',
    'Sales of £6.2m pleased everyone; a new shop opens in the third quarter.',
    'Since 1973 the glacier has drawn back 780 metres.',
    'The glacier, which has drawn back 780 metres, was first measured in 1937.',
    'The hut has been measured since 1937, and the glacier has drawn back 780 metres.',
    '870 millimetres of rain fell in 2024, and 940 millimetres in 2025.',
    '940 millimetres of rain fell, more than in 2023.',
    'In 2025 there were 171 births, 8% more than in 2024.',
    'There were 171 births, up 8% on 2024.',
  ])('leaves alone: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('a period that heads a row or a column', () => {
  const table = (...lines: readonly string[]) => lines.join('\n');

  test.for<[string, string]>([
    [table('| Year | Rainfall | Births |', '|---|---|---|', '| 2023 | 940 mm | 171 |'), 'date-drift 2023'],
    [table('| | 2024 |', '|---|---|', '| Rainfall | 940 mm |', '| Children born | 171 |'), 'date-drift 2024'],
  ])('%s', ([text, finding]) => {
    expect(found(text)).toEqual([finding]);
  });

  test.for([
    table('| Year | Rainfall | Births |', '|---|---|---|', '| 2024 | 870 mm | 158 |', '| 2025 | 940 mm | 171 |'),
    table('| Year | Rainfall | Births |', '|---|---|---|', '| 2023 | 901 mm | 160 |', '| 2025 | 940 mm | 171 |'),
    table('| Opened | Seats |', '|---|---|', '| 2023 | 940 |'),
  ])('leaves alone: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('a rate apart from its figure', () => {
  test.for<[string, string]>([
    ['Some 640 children learn to swim here every month.', 'unit-mismatch month'],
    ['Each month 640 children learn to swim here.', 'unit-mismatch month'],
    ['The bakery now sells 2,450 loaves daily.', 'unit-mismatch daily'],
  ])('%s', ([text, finding]) => {
    expect(found(text)).toEqual([finding]);
  });

  test.for([
    'Some 640 children learn to swim here every week.',
    'Some 640 children learn to swim here, and every month a few of them join the club.',
    'Some 640 children learn to swim here; the pool is cleaned every month.',
    'The bakery sells 2,450 loaves weekly and its daily bread is rye.',
    'The bakery sells 2,450 loaves from its daily batch.',
  ])('leaves alone: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
