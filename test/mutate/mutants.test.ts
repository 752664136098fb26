import { describe, expect, test } from 'vitest';
import { readMarked } from '../../bench/mutate/marks.ts';
import { mutantsOf } from '../../bench/mutate/mutants.ts';
import { boundOf, contradicts, type Place } from '../../bench/mutate/operator.ts';
import { operators } from '../../bench/mutate/operators.ts';
import { pick } from '../../bench/mutate/random.ts';
import { checkWithout, printWithout } from '../../bench/mutate/without.ts';
import { loadClaims } from '../../src/claims/load.ts';

const drafts = readMarked();
const mutants = mutantsOf(drafts);

test('every operator has thirty targets or more, and every mutant changes something', () => {
  const targets = new Map<string, Set<unknown>>();
  for (const { operator, changes } of mutants) {
    for (const { target, words } of changes) {
      expect(words, `${operator} of ${target.quote}`).not.toBe(target.quote);
      targets.set(operator, (targets.get(operator) ?? new Set()).add(target));
    }
  }
  expect([...targets.keys()].sort()).toEqual([...operators.map(({ name }) => name), 'swap'].sort());
  for (const [operator, { size }] of targets) expect(size, operator).toBeGreaterThanOrEqual(30);
});

test('the same mutants are made on every run', () => {
  const wordsOf = (list: typeof mutants) => list.map(({ changes }) => changes.map(({ words }) => words));
  expect(wordsOf(mutantsOf(drafts))).toEqual(wordsOf(mutants));
});

test('a claim is taken out with those derived from it, where the draft uses one of them', () => {
  const path = 'draft.md';
  const source = 'The barn has 40 stalls and 12 pens, 52 in all.\n';
  const { set } = loadClaims('claims.yaml', (name) => (name === 'claims.yaml' ? STALLS : null));
  const { tries, mistaken } = checkWithout([{ path, source, set: set!, targets: [], half: 'small' }]);
  // Nobody speaks of the gate; without the pens there is no sum either.
  expect(tries).toBe(3);
  expect(mistaken).toEqual([]);
  expect(printWithout({ tries: 8, mistaken: [] })).toBe('8 claims taken out, one at a time: 0 false alarms, 0.0 in a hundred');
});

const STALLS = `
version: 1
claims:
  stalls: { says: The barn has 40 stalls., value: 40, of: [stalls] }
  pens: { says: The barn has 12 pens., value: 12, of: [pens] }
  all: { says: The barn has 52 places in all., sum: [stalls, pens], of: [places, stalls and pens] }
  gate: { says: The gate is 3 metres wide., value: 3 metres, of: [gate] }
`;

test.for([
  ['digit', '£18.40', ['£19.40', '£18.41'], ['£08.40', '£18.4']],
  ['digit', 'more than 5,000', ['more than 7,000'], ['more than 4,000', 'more than 5,001']],
  ['digit', 'forty-one', ['forty-two', 'fifty-one'], ['forty-ten']],
  ['transposition', '46,310', ['64,310', '46,130'], ['46,310']],
  ['magnitude', '£1.6bn', ['£1.6m'], ['£16bn']],
  ['magnitude', '5,260', ['52,600', '526'], ['5,2600']],
  ['unit', '£3.6m a year', ['€3.6m a year', '£3.6m a month'], []],
  ['unit', '2.6 points', ['2.6 per cent'], ['2.6 percentage points']],
  ['bound reversed', '420,000 or more', ['at most 420,000'], []],
  ['date', '17/03/2026', ['18/03/2026', '17/04/2026', '17/03/2025'], ['17/03/2026']],
  ['weekday', 'Sunday', ['Monday'], ['Sunday']],
  ['period', 'Q3 2025', ['Q2 2025', 'Q3 2024'], []],
  ['direction', 'Up', ['Down'], []],
  ['organisation', 'Elm Bank', ['Redpoll Group'], ['Elm Bank']],
  ['product or work', 'Salt Songs', ['Paper Weather'], ['Salt Songs']],
  ['list member', 'Elm', ['Kelbrook'], ['Elm']],
] as const)('%s: %s', ([name, quote, wanted, unwanted]) => {
  const variants = operators.find((operator) => operator.name === name)!.variants(placeOf(quote));
  expect(variants).toEqual(expect.arrayContaining([...wanted]));
  for (const words of unwanted) expect(variants).not.toContain(words);
});

describe('a change is wrong for certain', () => {
  test.for([
    ['17', 17, 18, true],
    ['more than 17', 17, 16, false],
    ['more than 17', 17, 18, false],
    ['more than 17', 17, 27, true],
    ['up to 450', 450, 350, true],
    ['up to 450', 450, 550, false],
    ['about 40', 40, 43, false],
    ['about 40', 40, 30, true],
  ] as const)('%s: %s → %s is %s', ([quote, before, after, expected]) => {
    expect(contradicts(before, after, boundOf(placeOf(quote)))).toBe(expected);
  });
});

test('items are picked once, and in an order that the seed alone decides', () => {
  const items = ['a', 'b', 'c', 'd', 'e'];
  expect(pick(items, 9, 'x').toSorted()).toEqual(items);
  expect(pick(items, 3, 'seed')).toEqual(pick(items, 3, 'seed'));
  expect(new Set(['1', '2', '3', '4', '5', '6'].map((seed) => pick(items, 1, seed)[0])).size).toBeGreaterThan(1);
});

/** A place with some words in it, whose claim is an exact sum of money. */
function placeOf(quote: string): Place {
  const [draft] = drafts;
  const claim = drafts.flatMap(({ set }) => set.claims).find((one) => one.kind === 'value' && one.quantity.dimension === 'money');
  if (!draft || !claim) throw new Error('there is no draft to try words in');
  const target = { line: 1, column: 1, start: 0, end: quote.length, quote, claim: claim.id, type: 'figure' } as const;
  return { draft, target, claim, quote, before: '', story: [draft] };
}
