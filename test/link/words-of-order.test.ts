import { describe, expect, test } from 'vitest';
import { loadClaims } from '../../src/claims/load.ts';
import { linkDraft } from '../../src/link/index.ts';
import { conflicts, draft } from './builder.ts';

const CLAIMS = `version: 1
language: en-GB
claims:
  plots.north: { says: Northfield has 96 plots., value: 96, of: [plots], about: [Northfield] }
  plots.mill: { says: Mill Brook has 58 plots., value: 58, of: [plots], about: [Mill Brook] }
  boxes: { says: The club put up 385 nest boxes., value: 385, of: [nest boxes], about: [put up] }
  boxes.aim: { says: The target was 400 nest boxes., value: 400, of: [nest boxes], about: [target] }
  visitors: { says: "The tower had 48,000 visitors.", value: "48,000", previous: "24,000", of: [visitors] }
  harvest: { says: The harvest fell by a third., value: down a third, of: [harvest] }
  deer: { says: There are 310 deer on the island., value: 310, previous: 300, of: [deer] }
  plots.hill: { says: Hill Rise has 141 plots., value: 141, of: [plots], about: [Hill Rise] }
  rent: { says: A full plot costs £62 a year., value: £62, per: year, previous: £58, of: [rent, full plot] }
  rent.next: { says: In neighbouring Dunholt a full plot costs £71 a year., value: £71, per: year, of: [rent, full plot], about: [Dunholt] }
  waiting: { says: 340 people are on the waiting list for a plot., value: 340, previous: 410, of: [waiting list, people waiting], about: [plot] }
  women: { says: 54% of plot holders are women., value: 54%, of: [plot holders, women] }
  organic: { says: 38% of plot holders use no chemicals., value: 38%, of: [plot holders], about: [no chemicals] }
  time.quill: { says: Dora Quill swam the lake in 31 minutes., value: 31 minutes, of: [swim, lake], about: [Quill] }
  time.ash: { says: Ben Ash swam the lake in 29 minutes., value: 29 minutes, of: [swim, lake], about: [Ash] }
  place.pell: { says: Pell Rovers are ninth in the league., value: ninth, of: [league, table], about: [Pell Rovers] }
  place.tarn: { says: Tarn City are fifth in the league., value: fifth, of: [league, table], about: [Tarn City] }
  no2: { says: Nitrogen dioxide on Castle Street averaged 34 micrograms., value: 34 micrograms, previous: 43 micrograms, of: [nitrogen dioxide, pollution], about: [Castle Street] }
  limit: { says: The legal limit for nitrogen dioxide is 40 micrograms., value: 40 micrograms, of: [limit, legal limit], about: [nitrogen dioxide] }
  profit: { says: Profit was £3.1m., value: £3.1m, previous: £3.9m, of: [profit] }
  guess: { says: Analysts had forecast a profit of £3.4m., value: £3.4m, of: [forecast, profit], about: [analysts] }
  opened: { says: The chain opened nine shops last year., value: 9, of: [shops], about: [opened] }
  closed: { says: The chain closed four shops last year., value: 4, of: [shops], about: [closed] }
  spaniels: { says: 402 spaniels were shown., value: 402, of: [spaniels] }
  terriers: { says: 377 terriers were shown., value: 377, of: [terriers] }
  turnout: { says: Turnout was 56%., value: 56%, previous: 49%, of: [turnout] }
  young: { says: Six of the ringers are under 18., value: 6, out-of: 14, of: [ringers], about: [under 18] }
  crop: { says: Robusta makes up 35% of the crop., value: 35%, of: [robusta, crop] }
`;
const { set, problems } = loadClaims('claims.yaml', (path) => (path === 'claims.yaml' ? CLAIMS : null));
if (!set) throw new Error(problems.map(({ message }) => message).join('\n'));
const found = (text: string) => conflicts(text, linkDraft(draft(text), set)).map((finding) => finding.split(' → ')[0]);

describe('comparisons of two claims', () => {
  test.for<[string, string]>([
    ['Northfield has more plots than Hill Rise.', 'more'],
    ['Northfield has 12 more plots than Hill Rise.', 'more'],
    ['A full plot here costs more than in Dunholt.', 'more'],
    ['Quill was faster than Ash across the lake.', 'faster'],
    ['Quill finished the lake ahead of Ash.', 'ahead of'],
    ['Pell Rovers stay above Tarn City in the table.', 'above'],
    ['Castle Street was above the legal limit.', 'above'],
    ['Profit beat the forecast of £3.4m.', 'beat'],
    ['With 385 nest boxes, the club beat its target of 400.', 'beat'],
    ['The club put up 385 nest boxes, 15 more than the target.', 'more'],
    ['Northfield has 96 plots, which is more than Hill Rise.', 'more'],
    ['Northfield has 96 plots. That is still more than at Hill Rise.', 'more'],
    ['The chain closed more shops than it opened.', 'more'],
    ['More terriers than spaniels were shown.', 'More'],
    ['Terriers outnumbered spaniels.', 'outnumbered'],
  ])('%s', ([text, words]) => {
    expect(found(text)).toContain(`direction: ${words}`);
  });

  test.for([
    'Hill Rise has more plots than Northfield.',
    'Northfield has 96 plots, which is fewer than Hill Rise.',
    'Northfield has 96 plots, which is more than most of Hill Rise.',
    'Northfield has 96 plots, which is more than it had.',
    'Northfield, above Hill Rise, is windy.',
    'Spaniels cost more than terriers.',
    'Terriers are more popular than spaniels with the young.',
    'Northfield has fewer plots than Mill Brook and Hill Rise together.',
    'Northfield has more sheds than Hill Rise.',
    'In 2019 Northfield had more plots than Hill Rise.',
    'Northfield does not have more plots than Hill Rise.',
    'Northfield wants more plots than Hill Rise.',
    'Does Northfield have more plots than Hill Rise?',
    '“Northfield has more plots than Hill Rise,” said the mayor.',
    'The Eastgate half of Northfield has more plots than Hill Rise.',
    'A full plot here costs less than in Dunholt.',
    'A full plot costs less than a car.',
    'Ash was faster than Quill across the lake.',
    'Quill was faster than Ash over the first 50 metres of the lake.',
    'Quill was ahead of Ash at the turn.',
    'Tarn City stay above Pell Rovers in the table.',
    'Pell Rovers beat Tarn City.',
    'At rush hour Castle Street was above the legal limit.',
    'Castle Street was below the legal limit.',
    'Profit missed the forecast of £3.4m.',
    'Bread brings more profit than cake.',
    'The chain opened more shops than it closed.',
    'There were more judges than spaniels.',
    'Spaniels are faster than terriers.',
  ])('leaves alone: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('superlatives among things that the claims have one by one', () => {
  test.for<[string, string]>([
    ['Northfield is the biggest of the three sites.', 'biggest'],
    ['Hill Rise has the fewest plots of all three.', 'fewest'],
    ['Of the three Mill Brook has the most plots.', 'most'],
  ])('%s', ([text, words]) => {
    expect(found(text)).toContain(`direction: ${words}`);
  });

  test.for([
    'Hill Rise is the biggest of the three sites.',
    'Mill Brook is the smallest of the three sites.',
    'Northfield is the biggest of the three sites in the east.',
    'Northfield is the biggest of the two sites.',
    'Northfield is one of the biggest of the three sites.',
    'Northfield has the most trees of the three sites.',
    'Northfield is the second-biggest of the three sites.',
    'Is Northfield the biggest of the three sites?',
  ])('leaves alone: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('multiples of what a figure was', () => {
  test.for<[string, string]>([
    ['Visitor numbers have trebled.', 'trebled'],
    ['The harvest has halved.', 'halved'],
    ['The number of deer has more than doubled.', 'more than doubled'],
  ])('%s', ([text, words]) => {
    expect(found(text)).toEqual([`multiple: ${words}`]);
  });

  test.for([
    'Visitor numbers have doubled.',
    'Visitor numbers have almost doubled.',
    'Visitor numbers on Sundays have trebled.',
    'Visitor numbers could treble.',
    'Visitor numbers had trebled by 1998.',
    'The price of deer has doubled.',
  ])('leaves alone: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('changes without a figure', () => {
  test.for<[string, string]>([
    ['The waiting list has grown again.', 'grown'],
    ['The waiting list is longer than it was, and turnout fell.', 'fell'],
    ['Profit is up on the year before.', 'up'],
    ['Turnout was lower than in the last ballot.', 'lower'],
    ['# Higher profit\n\nIt rained.', 'Higher'],
    ['Nitrogen dioxide on Castle Street rose.', 'rose'],
  ])('%s', ([text, words]) => {
    expect(found(text)).toContain(`direction: ${words}`);
  });

  test.for([
    'The waiting list has shrunk again.',
    'The waiting list for a shed has grown again.',
    'Profit at the biggest shop is up on the year before.',
    'Profit is down on the year before.',
    'Turnout was lower than in 1998.',
    'Turnout in the villages was lower than in the last ballot.',
    'Turnout was higher than in the last ballot.',
    'Nitrogen dioxide rose.',
    'Nitrogen dioxide on Bath Row rose.',
    'Turnout might fall.',
    'The risk of a lower turnout fell.',
  ])('leaves alone: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('shares in words', () => {
  test.for<[string, string]>([
    ['Most plot holders use no chemicals at all.', 'Most'],
    ['A majority of plot holders use no chemicals.', 'majority'],
    ['Only a minority of plot holders are women.', 'minority'],
    ['Most of the ringers are under 18.', 'Most'],
    ['Most of the crop is robusta.', 'Most'],
  ])('%s', ([text, words]) => {
    expect(found(text)).toEqual([`disjoint: ${words}`]);
  });

  test.for([
    'Most plot holders are women.',
    'Most plot holders use chemicals.',
    'Most plot holders use a shed.',
    'Most of the women use no chemicals.',
    'Most of the ringers were late.',
    'Most of the crop is shipped by sea.',
    'Most of the ringers who are under 18 were late.',
    'The most popular crop is robusta.',
    'Until May most of the ringers were under 18.',
  ])('leaves alone: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
