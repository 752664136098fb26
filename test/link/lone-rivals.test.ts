import { describe, expect, test } from 'vitest';
import { conflictsWith } from './conflicts.ts';

const CLAIMS = `
version: 1
claims:
  toads-north: { says: "6,300 toads crossed in the northern valley.", value: "6,300", of: [toads], about: [crossed, northern valley] }
  toads-south: { says: "4,900 toads crossed in the southern valley.", value: "4,900", of: [toads], about: [crossed, southern valley] }
  lanes: { says: "The county has 1,870 lanes.", value: "1,870", of: [lanes, roads], about: [in all, county] }
  salt: { says: "34% of the wells near the coast were salty.", value: 34%, of: [wells, share of wells], about: [coast, salty] }
  salt.limit: { says: "The rules allow no more than 20% of salty wells.", value: no more than 20%, of: [wells, share of wells], about: [rules, allowed] }
  bid: { says: "The tower won by nine points.", value: nine points, of: [margin, lead, won by], about: [tower] }
  points-tower: { says: "The tower got 18,412 points from the public.", value: "18,412", of: [points], about: [tower, public vote] }
  points-bridge: { says: "The bridge got 18,377 points from the public.", value: "18,377", of: [points], about: [bridge, public vote] }
  gift: { says: "The brewery gives £25,000 to the choir.", value: "£25,000", of: [gift, choir], about: [brewery, in all] }
  gift-song: { says: "The brewery gives £250 for every song.", value: £250, of: [song, gift], about: [every, brewery] }
  seats-stalls: { says: "There are 412 seats in the stalls.", value: 412, of: [seats], about: [stalls] }
  seats-circle: { says: "There are 268 seats in the circle.", value: 268, of: [seats], about: [circle] }
`;
const { problems, conflicts } = conflictsWith(CLAIMS);

test('the claims load', () => expect(problems).toEqual([]));

describe('a right figure told in other words stays with its claim', () => {
  test.for([
    ['a word of another claim in passing', 'The north had 6,300 toads, and the south, with fewer lanes or colder nights, 4,900.'],
    ['the very bound of its claim', 'Salty wells may make up no more than 20% of the wells along the coast.'],
    ['the score of a race that was led', 'The tower had led the public vote by 18,412 to 18,377.'],
    [
      'a price for each beside what it comes to',
      'The gift for the choir from the brewery, two hundred and fifty pounds a song, comes to £25,000 for a hundred songs.',
    ],
    [
      'a small and a large number far apart',
      '“Nine points is a thin coat of paint,” the tower’s keeper said.\n\nThe public gave the bridge 18,377 points.',
    ],
  ])('%s', ([, text]) => expect(conflicts(text!)).toEqual([]));
});

describe('a right figure in the place of another claim', () => {
  test.for([
    [
      'two that change places',
      'There are 268 seats in the stalls and 412 in the circle.',
      ['268: rival seats-stalls', '412: rival seats-circle'],
    ],
    ['in a table', '| Part | Seats |\n| --- | ---: |\n| Stalls | 268 |\n| Boxes | 40 |\n', ['268: rival seats-stalls']],
  ] as const)('%s', ([, text, expected]) => expect(conflicts(text)).toEqual(expected));
});
