import { describe, expect, test } from 'vitest';
import { conflictsWith } from './conflicts.ts';

const CLAIMS = `
version: 1
claims:
  kiln: { says: The kiln is fired to 980°C., value: 980°C, of: [kiln, firing] }
  kiln-gas: { says: The gas kiln is fired to 760°C., value: 760°C, of: [gas kiln], about: [gas] }
  mug-price: { says: A mug costs €18.40., value: €18.40, of: [price], about: [mug] }
  bowl-price: { says: A bowl costs €31.70., value: €31.70, of: [price], about: [bowl] }
  clay-winter: { says: Clay costs €8.40 a sack in winter., value: €8.40, of: [price of clay, clay], about: [winter] }
  clay-summer: { says: Clay costs €4.80 a sack in summer., value: €4.80, of: [price of clay, clay], about: [summer] }
  pottery: { name: Elm Pottery, is: org }
  rank: { says: Elm Pottery is the fourth-largest pottery in the country., value: fourth-largest, of: [pottery], about: [country] }
  fairs: { says: Its mugs are sold at 28 craft fairs., value: 28, of: [craft fairs, fairs] }
`;
const { problems, conflicts } = conflictsWith(CLAIMS);

test('the claims load', () => expect(problems).toEqual([]));

describe('a claim is filled once per sentence', () => {
  test.for([
    ['Fire the kiln to 930°C, or to 760°C in the gas kiln.', '930°C: disjoint kiln'],
    ['Fire the kiln to 980°C, or to 760°C in the gas kiln.', undefined],
    // Nothing says which of two prices is meant.
    ['The price is €25.', undefined],
    ['The price was €11 for a plate.', undefined],
  ] as const)('%s', ([text, expected]) => expect(conflicts(text)).toEqual(expected ? [expected] : []));
});

describe('names that say nothing of another subject', () => {
  test.for([
    [
      'a name before two figures, of which one is right',
      'Oakham pays €8.40 for clay in winter and €4.20 for clay in summer.',
      '€4.20: disjoint clay-summer',
    ],
    ['a name between them', 'Clay costs €8.40 in winter, and Oakham’s clay costs €5.20 in summer.', undefined],
    ['a name behind them', 'Clay costs €8.40 in winter and €5.20 in summer in Oakham.', undefined],
    [
      'a known name in apposition',
      'Joan Brill throws mugs for Elm Pottery, the third-largest pottery in the country.',
      'third: disjoint rank',
    ],
    ['an unknown one', 'Joan Brill throws mugs for Oakham Clay, the third-largest pottery in the country.', undefined],
    ['one of them all', 'Remember Oakham? It was one of 38 craft fairs.', '38: disjoint fairs'],
    ['those of the name', 'In Oakham there are 38 craft fairs.', undefined],
  ] as const)('%s', ([, text, expected]) => expect(conflicts(text)).toEqual(expected ? [expected] : []));
});
