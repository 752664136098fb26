import { describe, expect, test } from 'vitest';
import { conflictsWith } from './conflicts.ts';

const { problems, conflicts } = conflictsWith(`
version: 1
claims:
  fallen: { says: "11,200 trees fell in the storm.", value: "11,200", of: [trees, fell] }
  flights: { says: "The balloonists made 365 flights.", value: 365, of: [flights] }
  extra: { says: "A further 48 baskets are on order.", value: 48, of: [baskets], about: [order] }
  prize: { says: "The prize is €120,000.", value: "€120,000", of: [prize, prize money] }
  judges: { says: "250 judges tasted the jams.", value: 250, of: [judges] }
  jars: { says: "The jury opened 1,400 jars.", value: "1,400", of: [jars] }
  bells: { says: "The foundry casts 60 bells a year.", value: 60, of: [bells], about: [a year, casts] }
  cost: { says: "A cloth sack costs 12p.", value: 12p, of: [cost of a sack], about: [cloth] }
  cost-paper: { says: "A paper sack costs 8p.", value: 8p, of: [cost of a sack], about: [paper] }
  life: { says: "Cloth lasts two and a half times as long as paper.", value: two and a half times, of: [lasts, life] }
  shows: { says: "It makes 31 programmes.", value: 31, of: [programmes] }
  voucher: { says: "The voucher is worth 30 times the fare.", value: 30 times, of: [voucher, fare] }
  fare: { says: "The fare is $5.", value: $5, of: [fare] }
`);

test('the claims load', () => expect(problems).toEqual([]));

describe('a part of what the claim counts, and what comes on top', () => {
  test.for([
    ['Of the trees that fell, 8,000 were oaks and 2,900 limes.', []],
    ['In the storm 8,000 trees fell.', ['8,000: disjoint fallen']],
    ['Fewer would have been better. Another 90 flights were for farmers.', []],
    ['They made 190 flights.', ['190: disjoint flights']],
    ['A further 84 baskets are on order.', ['84: disjoint extra']],
    ['The prize money goes all over the country; our part will be €1,200.', []],
    ['The prize money will be €1,200.', ['€1,200: magnitude prize']],
  ] as const)('%s', ([text, expected]) => expect(conflicts(text)).toEqual(expected));
});

describe('a number in a list without its noun, and an age', () => {
  test.for([
    ['The judges give 20 points for the look, 30 for the smell and 50 for the taste.', []],
    ['The jury opened 900 jars.', ['900: disjoint jars']],
    ['He is the ninth of his family. He cast his first bells at twelve.', []],
    ['The foundry casts 12 bells a year.', ['12 bells a year: disjoint bells']],
  ] as const)('%s', ([text, expected]) => expect(conflicts(text)).toEqual(expected));
});

describe('what the writer works out, and what is spread', () => {
  test.for([
    [
      'A cloth sack costs 12p. But it lasts two and a half times as long, so that over the life of one paper sack its cost is less than 5p.',
      [],
    ],
    ['A paper sack costs less than 5p.', ['less than 5p: disjoint cost-paper']],
    ['They sent me $150 for a fare of $5. For once I get back thirty times that.', []],
    ['They sent me $150 for a fare of $6. For once the voucher is worth 25 times that fare.', ['$6: disjoint fare']],
    ['Spread over 31 programmes that is not much.', []],
    ['It makes over 31 programmes.', ['over 31: bound-added shows']],
  ] as const)('%s', ([text, expected]) => expect(conflicts(text)).toEqual(expected));
});
