import { describe, expect, test } from 'vitest';
import { found, matches } from './arithmetic-found.ts';

/** Rows of a Markdown table, the first one its header. */
function table(...rows: readonly string[]): string {
  const [head, ...body] = rows.map((row) => `| ${row} |`);
  const columns = rows[0]!.split('|').length;
  return [head, `|${' --- |'.repeat(columns)}`, ...body].join('\n');
}

describe('totals', () => {
  test.for([
    [
      'a column of both',
      table('Ward | Left | Right | Both', 'North | 210 | 95 | 305', 'South | 180 | 140 | 320', 'East | 60 | 75 | 153'),
      'sum: 153 → 135',
    ],
    ['a lone column', table('Service | £m', 'Roads | 4.2', 'Schools | 11.9', 'Parks | 1.3', '**Total** | **17.9**'), 'sum: 17.9 → 17.4'],
    [
      'a total that is confirmed by another column',
      table('Ward | Yes | No', 'North | 210 | 95', 'South | 180 | 140', 'Total | 390 | 245'),
      'sum: 245 → 235',
    ],
    [
      'a medal table',
      table('Country | Gold | Silver | Bronze | Total', 'Norway | 5 | 3 | 4 | 12', 'Italy | 2 | 4 | 1 | 8', 'Austria | 1 | 1 | 1 | 3'),
      'sum: 8 → 7',
    ],
    [
      'an addend that row and column convict',
      table('Depot | Buses | Trams | Total', 'East | 40 | 12 | 52', 'West | 35 | 29 | 54', 'North | 20 | 5 | 25', 'Total | 95 | 36 | 131'),
      'sum: 29 → 19',
    ],
    [
      'the grand total',
      table('Depot | Buses | Trams | Total', 'East | 40 | 12 | 52', 'West | 35 | 19 | 54', 'Total | 75 | 31 | 116'),
      'sum: 116 → 106',
    ],
    [
      'subtotals',
      table(
        'Item | Cost',
        'Bricks | £1,200',
        'Timber | £800',
        'Subtotal | £2,000',
        'Labour | £3,000',
        'Skip | £250',
        'Subtotal | £3,250',
        'Total | £5,150',
      ),
      'sum: £5,150 → £5,250',
    ],
    [
      'a subtotal',
      table(
        'Item | Cost | Paid',
        'Bricks | £1,200 | £1,000',
        'Timber | £800 | £800',
        'Subtotal | £2,100 | £1,800',
        'VAT | £400 | £360',
        'Total | £2,500 | £2,160',
      ),
      'sum: £2,100 → £2,000',
    ],
    ['dashes count nothing', table('Day | Visitors', 'Monday | –', 'Tuesday | 120', 'Wednesday | 95', 'Total | 225'), 'sum: 225 → 215'],
    ['a total row on top', table('Region | Votes', 'Total | 1,250', 'North | 700', 'South | 500'), 'sum: 1,250 → 1,200'],
    [
      'running times',
      table(
        'Rider | Run 1 | Run 2 | Total',
        'Ana | 1:02.40 | 1:03.10 | 2:05.50',
        'Bea | 1:02.90 | 1:03.40 | 2:06.30',
        'Cleo | 1:03.00 | 1:04.20 | 2:07.50',
      ),
      'sum: 2:07.50 → 2:07.20',
    ],
    ['shares of a hundred', table('Use | Share', 'Rail | 41%', 'Road | 38%', 'Air | 11%', 'Total | 100%'), 'sum: 100% → 90%'],
    ['a named total', table('Spending | £m', 'Roads | 4.2', 'Schools | 11.9', 'Total spending | 16.8'), 'sum: 16.8 → 16.1'],
    ['grams of a recipe', table('Ingredient | Weight', 'Flour | 500g', 'Water | 325g', 'Salt | 10g', 'Total | 845g'), 'sum: 845g → 835g'],
  ] as const)('%s', ([, source, expected]) => {
    expect(found(source)).toEqual([expected]);
  });

  test.for([
    ['right sums', table('Service | 2025 | 2026', 'Roads | 4.2 | 4.4', 'Schools | 11.9 | 12.0', 'Total | 16.1 | 16.4')],
    ['rounded addends', table('Service | £m', 'Roads | 4.2', 'Schools | 11.9', 'Parks | 1.3', 'Total | 17.5')],
    ['rounded percentages', table('Use | Share', 'Rail | 33%', 'Road | 33%', 'Air | 33%', 'Total | 100%')],
    ['several answers a person', table('Reason | Share', 'Price | 61%', 'Quality | 48%', 'Service | 33%', 'Total | 100%')],
    ['averages', table('Class | Mean mark', 'A | 61', 'B | 57', 'Overall | 59')],
    ['an average in a total row', table('Shop | Sales | Average basket', 'Hull | 200 | £12', 'Goole | 100 | £9', 'Total | 300 | £11')],
    ['years', table('Club | Founded', 'Hull | 1904', 'Goole | 1921', 'Total | 3824')],
    ['rates', table('Town | Rate per 1,000', 'Hull | 12', 'Goole | 9', 'Total | 11')],
    ['a cell that is not known', table('Town | Cases', 'Hull | 12', 'Goole | n/a', 'Selby | 4', 'Total | 31')],
    ['only some of the rows', table('Item | Cost', 'Hall | £400', 'Band | £250', 'Wine (paid by guests) | £180', 'Total | £650')],
    ['“of which” rows', table('Staff | Number', 'Nurses | 120', 'of which part-time | 45', 'Doctors | 40', 'Total | 160')],
    ['deductions', table('Item | Amount', 'Fee | £500', 'Materials | £120', 'Less deposit | £100', 'Total | £520')],
    ['facts that are no addends', table('Hotel | Number', 'Rooms | 12', 'Beds | 30', 'Total guests | 45')],
    ['another thing entirely', table('Hotel | Number', 'Rooms | 12', 'Beds | 30', 'Total | 45,000')],
    ['no total', table('Town | Cases', 'Hull | 12', 'Goole | 9', 'Selby | 4')],
    ['overlapping groups', table('Group | Members', 'Men | 40', 'Women | 60', 'Under 18 | 30', 'Over 18 | 70', 'Total | 100')],
    ['a quoted table', `> ${table('Town | Cases', 'Hull | 12', 'Goole | 9', 'Total | 31').replaceAll('\n', '\n> ')}`],
    ['phone numbers', table('Office | Phone', 'Hull | 01482 300300', 'Goole | 01405 761234', 'Total | 2')],
    [
      'tables that say they are rounded',
      `${table('Town | Cases', 'Hull | 120', 'Goole | 90', 'Total | 220')}\n\nFigures are rounded to the nearest ten.`,
    ],
    [
      'whole numbers out of a spreadsheet',
      table('Item | $', 'Pay | 477,500', 'Pensions | 76,611', 'Travel | 24,000', 'Hosting | 3,333', 'Total | 581,445'),
    ],
    [
      'sections with and without a total',
      table(
        'Item | Cost',
        '**People** |',
        'Pay | £9,700',
        ' | ',
        '**Other** |',
        'Fuel | £200',
        'Reserve | £2,000',
        'Total | £2,200',
        ' | ',
        'Total | £11,900',
      ),
    ],
    [
      'subtotals that do not say so',
      table('Item | Cost', 'Staff | £2,400', 'Pay | £1,900', 'Pensions | £500', 'Fuel | £300', 'Total | £2,700'),
    ],
    ['points of a league', table('Team | Won | Drawn | Points', 'Hull | 3 | 1 | 10', 'Goole | 2 | 2 | 8', 'Selby | 1 | 0 | 3')],
  ] as const)('silent: %s', ([, source]) => {
    expect(found(source)).toEqual([]);
  });
});

describe('columns that follow from others', () => {
  test.for([
    [
      'a difference',
      table(
        'Band | 2025/26 | 2026/27 | Increase',
        'A | £1,000.10 | £1,050.10 | £50.00',
        'B | £1,200.00 | £1,260.50 | £60.50',
        'C | £1,400.00 | £1,468.20 | £86.20',
      ),
      'change: £86.20 → £68.20',
    ],
    [
      'a fall',
      table('Ward | 2019 | 2024 | Change', 'North | 410 | 380 | −30', 'South | 300 | 260 | −30', 'West | 120 | 150 | +30'),
      'change: −30 → −40',
    ],
    ['a lone row between two years', table('Measure | 2023 | 2024 | Increase', 'Visits | 1,200 | 1,350 | 170'), 'change: 170 → 150'],
    [
      'a change in per cent',
      table('Line | 2023 | 2024 | Change', 'Red | 200 | 250 | +25%', 'Blue | 400 | 440 | +10%', 'Green | 80 | 60 | −20%'),
      'change: −20% → −25%',
    ],
    [
      'a share of the total',
      table('Party | Votes | Share', 'Red | 600 | 60%', 'Blue | 250 | 25%', 'Green | 150 | 51%', 'Total | 1,000 |'),
      'share: 51% → 15%',
    ],
  ] as const)('%s', ([, source, expected]) => {
    expect(found(source)).toEqual([expected]);
  });

  test.for([
    [
      'right differences',
      table('Band | 2025/26 | 2026/27 | Increase', 'A | £1,000.10 | £1,050.10 | £50.00', 'B | £1,200.00 | £1,260.50 | £60.50'),
    ],
    ['a fall without a sign', table('Ward | 2019 | 2024 | Change', 'North | 410 | 380 | 30', 'South | 300 | 260 | 40')],
    [
      'a change against something else',
      table('Shop | Sales | Target | Change on 2023', 'Hull | 200 | 220 | 15', 'Goole | 300 | 310 | −20'),
    ],
    [
      'rounded percentages',
      table('Line | 2023 | 2024 | Change', 'Red | 300 | 400 | +33%', 'Blue | 600 | 700 | +17%', 'Green | 70 | 80 | +14%'),
    ],
    [
      'shares of something else',
      table('Party | Votes | Turnout share', 'Red | 600 | 44%', 'Blue | 250 | 31%', 'Green | 150 | 51%', 'Total | 1,000 |'),
    ],
  ] as const)('silent: %s', ([, source]) => {
    expect(found(source)).toEqual([]);
  });
});

test('a wrong cell is marked where it stands', () => {
  const source = table('Ward | Yes | No', 'North | 210 | 95', 'South | 180 | 140', 'Total | 390 | **245**');
  const [match] = matches(source);
  expect(source.slice(match!.mention.span.start, match!.mention.span.end)).toBe('245');
  expect(match).toMatchObject({ certainty: 'certain', related: [{ text: '95' }, { text: '140' }] });
});
