import { expect, test } from 'vitest';
import { conflictsWith } from './conflicts.ts';

const { problems, conflicts } = conflictsWith(`
version: 1
claims:
  prize: { says: "The first prize, €42,000, went to Lanternfish.", value: "€42,000", of: [prize], about: [first, Lanternfish] }
  grant: { says: "The grant of $61,500 was given to Mothlight.", value: "$61,500", of: [grant], about: [Mothlight] }
`);

test('loads', () => expect(problems).toEqual([]));

test.for<[string, string[]]>([
  ['The first prize, €42,000, went to “Lamplight”, a film for children.', ['Lamplight: other-place prize']],
  ["A prize of €42,000 went to 'Angelfish'.", ['Angelfish: other-place prize']],
  ['The grant of $61,500 was given to "Candlewick".', ['Candlewick: other-place grant']],
  ['The first prize, €42,000, went to “Lanternfish”, a film for children.', []],
  ['The second prize, €12,000, went to “Lamplight”.', []],
  ['The first prize is €42,000. “Lamplight” is out in May.', []],
  ['The first prize, €42,000, went to “the best film of the year”.', []],
])('%s', ([text, found]) => {
  expect(conflicts(text)).toEqual(found);
});
