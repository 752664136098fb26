import { describe, expect, test } from 'vitest';
import { conflictsWith } from './conflicts.ts';

const CLAIMS = `
version: 1
claims:
  repaired: { says: 340 of the organ pipes were repaired., value: 340, of: [pipes], about: [repaired] }
  metal: { says: The metal pipes cost £62m., value: £62m, of: [cost], about: [metal pipes] }
  keys: { says: The old keyboards have five octaves., value: five, of: [octaves], about: [old keyboards] }
  loft: { says: The loft is heated to 12C., value: 12C, of: [loft], about: [in winter] }
  choir: { says: 94 singers make up the choir in all., value: 94, of: [singers], about: [in all] }
  concerts: { says: "The Harbour Hall gave 61 concerts.", value: 61, of: [concerts], about: [Harbour Hall] }
  gifts: { says: Gifts came to £1.88bn., value: £1.88bn, of: [gifts] }
  whole: { says: 12 of the bells were recast whole., value: 12, of: [bells recast, bells], about: [recast, whole] }
  patched: { says: Three of the bells were recast in part., value: 3, of: [bells recast in part, bells], about: [in part, partly] }
  pupils: { says: 19 of the pupils are blind., value: 19, of: [pupils], about: [blind] }
`;
const { problems, conflicts } = conflictsWith(CLAIMS);

test('the claims load', () => expect(problems).toEqual([]));

describe('a figure of a wider whole, or of a part', () => {
  test.for([
    ['The organ of the church has 2,150 pipes behind its front.', undefined],
    ['The workshop repaired 950 pipes in a year.', '950: disjoint repaired'],
    // Fewer than the repaired ones are no whole of them.
    ['The organ of the church has 220 pipes behind its front.', '220: disjoint repaired'],
    ['The cost of it all was £97m.', undefined],
    ['The cost of the metal pipes was £97m.', '£97m: disjoint metal'],
    ['There were six octaves to play on.', 'six: disjoint keys'],
    ['There were nine octaves to play on.', undefined],
    ['The loft had reached 27C by the time we left.', undefined],
    ['In winter the loft is heated to 27C.', '27C: disjoint loft'],
    ['Some 31 singers came by boat.', undefined],
    ['In all there are 31 singers.', '31: disjoint choir'],
    // A name is of the whole story, and narrows nothing down.
    ['There were 83 concerts in a year.', '83: disjoint concerts'],
  ] as const)('%s', ([text, expected]) => expect(conflicts(text)).toEqual(expected ? [expected] : []));
});

describe('words behind a part of the figure', () => {
  test.for([
    ['The school has 52 pupils: most of them blind from birth.', undefined],
    ['The school has 52 pupils. A third of them are blind.', undefined],
    ['At the school 52 pupils are blind.', '52: disjoint pupils'],
  ] as const)('%s', ([text, expected]) => expect(conflicts(text)).toEqual(expected ? [expected] : []));
});

test('a part of the figure itself', () =>
  expect(conflicts('**The work.** 15 bells, 12 of them recast whole and three with patches.')).toEqual([]));

describe('a digit lost', () => {
  test.for([
    ['The roof alone took £18m of the gifts.', undefined],
    ['They had £1.68bn of gifts.', '£1.68bn: disjoint gifts'],
  ] as const)('%s', ([text, expected]) => expect(conflicts(text)).toEqual(expected ? [expected] : []));
});
