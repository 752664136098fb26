import { describe, expect, test } from 'vitest';
import { conflictsWith } from './conflicts.ts';

const CLAIMS = `
version: 1
claims:
  sown: { says: 63.8% of the fields were sown with rye., value: 63.8%, of: [fields sown with rye, rye] }
  barley: { says: 22% of the fields were sown with barley., value: 22%, of: [barley] }
  rest: { says: The dough rests for 21 days., value: 21 days, of: [rest, dough] }
  mills: { says: There are 340 mills., value: 340, of: [mills] }
`;
const { problems, conflicts } = conflictsWith(CLAIMS);

test('the claims load', () => expect(problems).toEqual([]));

describe('a figure said again in other words', () => {
  test.for([
    ['Nearly two thirds (63.8%) of the fields were sown with rye.', undefined],
    ['Nearly two thirds (68.3%) of the fields were sown with rye.', '68.3%: disjoint sown'],
    ['Nearly two thirds of the fields (53.8%) were sown with rye.', '53.8%: disjoint sown'],
    ['Nearly two thirds of the fields, or 43 per cent to be exact, were sown with rye.', '43 per cent: disjoint sown'],
    ['A little over a fifth (29%) were sown with barley.', '29%: disjoint barley'],
    ['Two in five (22%) were sown with barley.', 'Two in five: disjoint barley'],
    ['The dough rests for three weeks, or 12 days.', '12 days: disjoint rest'],
    ['The dough rests for two weeks, or 21 days.', 'two weeks: disjoint rest'],
    ['The dough rests for three weeks, or 21 days.', undefined],
  ] as const)('%s', ([text, expected]) => expect(conflicts(text)).toEqual(expected ? [expected] : []));
});

describe('a figure beside another one that is none of it', () => {
  test.for([
    ['for others', 'The dough rests for three weeks, or 12 days for white bread.'],
    ['on a condition', 'The dough rests for three weeks, or 12 days, if the mill is warm.'],
    ['an earlier figure', 'Nearly two thirds (51.2% in 2019) of the fields were sown with rye.'],
    ['an earlier figure by custom', '63.8% (51.2%) of the fields were sown with rye.'],
    ['a number of things', 'A little over a fifth (88 of them) were sown with barley.'],
    ['how many that is', 'A little over a fifth (88) were sown with barley.'],
    ['a choice', 'Nearly two thirds or three quarters of a loaf is left.'],
  ] as const)('%s', ([, text]) => expect(conflicts(text)).toEqual([]));
});
