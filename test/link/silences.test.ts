import { describe, expect, test } from 'vitest';
import { loadClaims } from '../../src/claims/load.ts';
import { parseDraft } from '../../src/draft/parse.ts';
import { linkDraft } from '../../src/link/index.ts';

const CLAIMS = `
version: 1
claims:
  quarry-sale: { says: The quarry was sold on Friday 27 March 2026., date: 2026-03-27, of: [sale, sold] }
  licence-end: { says: The licence for blasting ended in May 2024., date: May 2024, of: [licence for blasting, blasting] }
  debt: { says: The owners paid the debt of £4.7m., value: £4.7m, of: [paid, debt] }
  fund: { says: "The fund for the village holds £530,000.", value: "£530,000", of: [fund] }
  foreman: { name: Edna Porlock, is: person }
  foreman.age: { says: Edna Porlock is 58., value: 58, of: [age], about: [Edna Porlock] }
  owners:
    says: The owners are Jory Penhale, Sukie Trask and Denzil Hockaday.
    list: [Jory Penhale, Sukie Trask, Denzil Hockaday]
    of: [owners]
  blasts: { says: "1,340 blasts were counted.", value: "1,340", of: [blasts] }
`;
const { set, problems } = loadClaims('claims.yaml', (path) => (path === 'claims.yaml' ? CLAIMS : null));

/** The conflicts of a draft as "surface: relation claim". */
function conflicts(text: string): string[] {
  return linkDraft(parseDraft(text, 'draft.md'), set!)
    .filter(({ state }) => state === 'conflicts')
    .map(({ mention, relation, claim }) => `${mention.surface}: ${relation} ${claim?.id}`);
}

test('the claims load', () => expect(problems).toEqual([]));

describe('the last day of a period', () => {
  test.for([
    ['Sales rose by 10% in the year to 27 June 2026.', []],
    ['The sale of the quarry was on 27 June 2026.', ['27 June 2026: date quarry-sale']],
  ] as const)('%s', ([text, expected]) => expect(conflicts(text)).toEqual(expected));
});

describe('the weekday of a day in a month that a claim knows no day of', () => {
  test.for([
    // 18 May is a Monday in 2026, and a Saturday in 2024.
    ['There is no blasting until 18 May, a Monday.', []],
    ['---\ndate: 2026-05-02\n---\n\nThere is no blasting until 18 May, a Thursday.', ['18 May, a Thursday: weekday licence-end']],
  ] as const)('%s', ([text, expected]) => expect(conflicts(text)).toEqual(expected));
});

describe('three powers of ten', () => {
  test.for([
    ['The most that they may have paid to one of us is £4,700.', []],
    ['The fund for the village holds £530m.', ['£530m: magnitude fund']],
    ['They paid £47m of debt.', ['£47m: magnitude debt']],
  ] as const)('%s', ([text, expected]) => expect(conflicts(text)).toEqual(expected));
});

describe('people of one age', () => {
  test.for([
    ['For years Porlock, whose age nobody knows, showed the quarry to eleven-year-olds.', []],
    ['Porlock, 53, shows the quarry to visitors.', ['53: disjoint foreman.age']],
  ] as const)('%s', ([text, expected]) => expect(conflicts(text)).toEqual(expected));
});

describe('a list with more said of a member', () => {
  test.for([
    ['There are three owners: Jory Penhale, who drills, Sukie Trask, and our own Denzil Hockaday, who has been here for years.', []],
    ['There are three owners: Jory Penhale and Sukie Trask.', ['Jory Penhale and Sukie Trask: other-member owners']],
  ] as const)('%s', ([text, expected]) => expect(conflicts(text)).toEqual(expected));
});

describe('a heading that speaks of something wrong', () => {
  test.for([
    ['## What went wrong\n\nIn one year 1,430 blasts were counted.', ['1,430: disjoint blasts']],
    ['## What we got wrong\n\nIn one year 1,430 blasts were counted.', []],
  ] as const)('%s', ([text, expected]) => expect(conflicts(text)).toEqual(expected));
});
