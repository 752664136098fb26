import { describe, expect, test } from 'vitest';
import { findingsWith } from './findings.ts';

/** Limits of a boatyard, a bakery and a choir. */
const found = findingsWith(
  `
version: 1
claims:
  anchor: { says: "Every anchor weighs at least 1,450 pounds.", value: "at least 1,450 pounds", of: [anchor, weight of an anchor] }
  flour: { says: "A baker gets up to 2,300 pounds of flour a week.", value: "up to 2,300 pounds", per: week, of: [flour], about: [baker] }
  crane: { says: "The crane lifts more than 36,000 pounds.", value: "more than 36,000 pounds", of: [crane], about: [lifts] }
  savings: { says: "The choir's savings last for more than 14 weeks.", value: "more than 14 weeks", of: [savings], about: [choir] }
  tow: { says: "The tug can tow a barge for more than 310 miles.", value: "more than 310 miles", of: [tow], about: [tug, barge] }
  practice: { says: "The choir practises for at least 90 minutes.", value: "at least 90 minutes", of: [practice], about: [choir] }
`,
);

describe('a bound holds of pounds, whether they are money or a weight', () => {
  test.for<[string, string]>([
    ['An anchor weighs no more than 1,450 pounds.', 'no more than 1,450 pounds'],
    ['A baker gets at least 2,300 pounds of flour a week.', 'at least 2,300 pounds'],
    ['The crane lifts less than 36,000 pounds.', 'less than 36,000 pounds'],
  ])('%s', ([text, words]) => {
    expect(found(text).map((one) => one.replace(/^\S+ /, ''))).toEqual([words]);
  });

  test.for([
    'An anchor weighs at least 1,450 pounds.',
    'A baker gets up to 2,300 pounds of flour a week.',
    'The crane lifts more than 36,000 pounds.',
  ])('leaves alone: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('without any other', () => {
  test.for<[string, string]>([
    ['Without any other income, the choir’s savings would last for less than 14 weeks.', 'less than 14 weeks'],
    ['More than any other boat, the tug can tow a barge for under 310 miles.', 'under 310 miles'],
    ['With no other help, the choir’s practice takes up to 90 minutes.', 'up to 90 minutes'],
  ])('%s', ([text, words]) => {
    expect(found(text).map((one) => one.replace(/^\S+ /, ''))).toEqual([words]);
  });

  test.for([
    'Without any other income, the choir’s savings would last for more than 14 weeks.',
    'The other choir’s savings last for less than 14 weeks.',
    'The practice of the other choir takes up to 90 minutes.',
  ])('leaves alone: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
