import { describe, expect, test } from 'vitest';
import { loadClaims } from '../../src/claims/load.ts';
import { linkDraft } from '../../src/link/index.ts';
import { conflicts, draft } from './builder.ts';

const { set, problems } = loadClaims('claims.yaml', (path) =>
  path === 'claims.yaml'
    ? `version: 1
language: en-GB
claims:
  wool: { says: Wool costs £6.80 a kilo., value: £6.80, per: kilo, previous: £5.30, of: [wool, price] }
  overdraft: { says: The society's overdraft is £41600., value: £41600, previous: £48900, of: [overdraft] }
  lamps: { says: "The new lamps last 36 hours, against 24 before.", value: 36 hours, previous: 24 hours, of: [lamps], about: [last] }
  smokers: { says: "14% of adults in Ardley smoke, against 21% in 2011.", value: 14%, previous: 21%, of: [adults, smokers], about: [smoke, Ardley] }
  smokers.points: { says: The share of smokers fell by seven percentage points., value: down 7 percentage points, of: [share, smokers] }
  eels: { says: "The count found 5200 eels, against 6900 a year before.", value: 5200, previous: 6900, of: [eels], about: [count] }
  library: { says: "The library fund is £3.6m, against £2.4m in the last one.", value: £3.6m, previous: £2.4m, of: [fund, library fund] }
  moor: { says: "38000 hectares of moor were burnt, against 31000 in 2024.", value: 38000 hectares, previous: 31000 hectares, of: [moor, area], about: [burnt] }
  gate: { says: "The average gate was 9350, against 8110 last season.", value: 9350, previous: 8110, of: [gate, crowd], about: [average] }
  roof: { says: The roof cost £90000., value: £90000, of: [roof] }
`
    : null,
);
if (!set) throw new Error(problems.map(({ message }) => message).join('\n'));
const found = (text: string) => conflicts(text, linkDraft(draft(text), set));

describe('a change whose start only the claim knows', () => {
  test.for<[string, string]>([
    ['At £6.80 a kilo, wool is £2.50 dearer than a year ago.', 'arithmetic: £2.50 → £1.50'],
    ['The average gate was 9,350, which is 1,420 up on the season before.', 'arithmetic: 1,420 → 1,240'],
    ['The count found 5,200 eels, 2,700 fewer than a year ago.', 'arithmetic: 2,700 → 1,700'],
    ['The library fund is £3.6m, a rise of 25%.', 'arithmetic: 25% → 50%'],
    ['The fund opens in May. It is a quarter bigger than the £2.4m of the last one.', 'arithmetic: a quarter → half'],
    ['The new lamps last 36 hours, three times as long as they used to.', 'arithmetic: three times → 1.5 times'],
    ['The society’s overdraft is £41,600. It has risen by £7,300 in twelve months.', 'direction: risen → fallen'],
    ['The area was 38,000 hectares, 7,000 fewer than in 2024.', 'direction: fewer → more'],
    ['In Ardley 14% of adults smoke, a fall of 7% since 2011.', 'unit: 7% → 7 percentage points'],
    ['The count found 5,200 eels. That’s more than in the year before, when there were 6,900.', 'direction: more → less'],
    ['The new lamps last 36 hours. This is shorter than before.', 'direction: shorter → longer'],
    ['In Ardley 14% of adults smoke, seven points more than in 2011.', 'direction: more → less'],
  ])('%s', ([text, finding]) => {
    expect(found(text)).toEqual([finding]);
  });

  test.for([
    'At £6.80 a kilo, wool is £1.50 dearer than a year ago.',
    'At £6.80 a kilo, wool is £2.50 dearer than cotton.',
    'At £6.80 a kilo, wool is in demand, and silk is £2.50 dearer than a year ago.',
    'The average gate was 9,350, which is 1,240 up on the season before.',
    'The average gate was 9,350, which is 1,420 up on the season of 2019.',
    'The average gate was 9,350, and 1,420 more than a year ago came by train.',
    'The average gate was 9,350, with 1,420 more children than last season.',
    'The count found 5,200 eels, 1,700 fewer than a year ago.',
    'The count found 5,200 eels, about 2,000 fewer than a year ago.',
    'The count found 5,200 eels. That’s fewer than in the year before, when there were 6,900.',
    'The count found 5,200 eels. That’s more than in 1998.',
    'The count found 5,200 eels. That’s more than anybody had hoped for.',
    'The new lamps last 36 hours. This is longer than before.',
    'The new lamps last 36 hours. This is shorter than candles.',
    'The library fund is £3.6m, a rise of half.',
    'The library fund is £3.6m, £2.5m more than a friend of the house had hoped.',
    'The fund opens in May. It is half as big again as the £2.4m of the last one.',
    'The new lamps last 36 hours, half as long again as they used to.',
    'The new lamps last 36 hours, three times as long as candles.',
    'The society’s overdraft is £41,600. It has fallen by £7,300 in twelve months.',
    'The society’s overdraft is £41,600. The roof has risen by £7,300 in twelve months.',
    'The area was 38,000 hectares, 7,000 more than in 2024.',
    'The area was 38,000 hectares, 9,000 fewer than in 1976.',
    'In Ardley 14% of adults smoke, a fall of a third since 2011.',
    'In Ardley 14% of adults smoke, a fall of seven points since 2011.',
    'Would 38,000 hectares, 9,000 more than in 2024, be too much?',
  ])('leaves alone: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
