import { describe, expect, test } from 'vitest';
import { type ClaimSet, check, loadClaims } from '../../src/index.ts';

/** Dates of a boat club, and what drafts make of them. */
const CLAIMS = `
version: 1
claims:
  regatta: { says: The regatta begins on Saturday 13 June 2026., date: 2026-06-13, of: [regatta begins, start of the regatta, regatta] }
  slipway: { says: The new slipway was opened on Thursday 14 May 2026., date: 2026-05-14, of: [slipway opened, opening of the slipway] }
  entries: { says: Entries close on 22 May 2026., date: 2026-05-22, of: [entries close, deadline for entries] }
  founded: { says: The club was founded in 1907., date: "1907", of: [founded, club founded] }
  club: { says: The Tern Boat Club has a hut., name: Tern Boat Club, is: org, of: [hut] }
  town: { says: The club was founded in Marram., name: Marram, is: place, of: [founded, club founded] }
`;

const set = load();

function load(): ClaimSet {
  const { set: loaded } = loadClaims('claims.yaml', () => CLAIMS);
  if (!loaded) throw new Error('the claims do not load');
  return loaded;
}

function found(source: string): readonly string[] {
  const report = check([{ path: 'draft.md', source }], set);
  return report.findings
    .filter(({ rule }) => /date|weekday|place/.test(rule))
    .map(({ rule, span }) => `${rule} ${source.slice(span.start, span.end)}`);
}

describe('one part of a date is wrong', () => {
  test.for<[string, ...string[]]>([
    ['The regatta begins on 13 July 2026.', 'date-drift July'],
    ['The regatta begins on 13 June 2025.', 'date-drift 2025'],
    ['The regatta begins on the third Saturday in June.', 'date-drift the third Saturday in June'],
    ['The regatta begins on the second Saturday in July.', 'date-drift July'],
    ['The regatta begins on the second Sunday in June.', 'weekday-mismatch Sunday'],
    ['The slipway was opened on a Tuesday in May 2026.', 'weekday-mismatch Tuesday'],
    ['The slipway was opened on 14 May 2026, a Tuesday, in the rain.', 'weekday-mismatch Tuesday'],
    ['The slipway was opened on 14 May 2026 (a Tuesday).', 'weekday-mismatch Tuesday'],
    ['The club was founded in Whinmoor in 1970. The Tern Boat Club has a hut.', 'wrong-place Whinmoor', 'date-drift 1970'],
  ])('%s', ([text, ...findings]) => {
    expect(found(text).toSorted()).toEqual(findings.toSorted());
  });

  test.for([
    'The regatta begins on the second Saturday in June.',
    'The slipway was opened on a Thursday in May 2026.',
    'The slipway was opened on 14 May 2026, a Thursday.',
    'Last year the regatta began on 14 June 2025.',
    'The regatta in Rushy begins on 13 July 2026.',
    'The club meets on the third Saturday in June.',
    'A boat from Whinmoor was built in 1970.',
  ])('leaves alone: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('a weekday alone', () => {
  test.for<[string, string]>([
    ['The slipway was opened on Tuesday.', 'weekday-mismatch Tuesday'],
    ['---\ndate: 2026-05-15\n---\n\nOn Tuesday the slipway was opened by the mayor.', 'weekday-mismatch Tuesday'],
    ['Entries close on Monday, and nobody may swim.', 'weekday-mismatch Monday'],
  ])('%s', ([text, finding]) => {
    expect(found(text)).toEqual([finding]);
  });

  test.for([
    'The slipway was opened on Thursday.',
    '---\ndate: 2026-08-15\n---\n\nOn Tuesday the slipway was opened again.',
    'The slipway is opened on Tuesdays.',
    'Come on a Tuesday: the slipway was opened for you.',
    'The mayor opened a school on Tuesday.',
    'The slipway was opened on Tuesday 12 June 2001, and again on 14 May 2026.',
    'Every Tuesday the slipway opened late.',
  ])('leaves alone: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('the order of two events', () => {
  test.for<[string, string]>([
    ['The slipway was opened after entries had closed.', 'date-drift after'],
    ['Entries closed before the slipway opened.', 'date-drift before'],
    ['Before entries closed, the regatta began.', 'date-drift Before'],
  ])('%s', ([text, finding]) => {
    expect(found(text)).toEqual([finding]);
  });

  test.for([
    'The slipway was opened before entries closed.',
    'Entries close after the slipway is opened.',
    'After entries closed, the regatta began.',
    'The slipway was not opened after entries had closed.',
    'The slipway was opened after lunch, and entries close in May.',
    'Entries for next year close before the slipway is opened again.',
    'Did entries close before the slipway opened?',
  ])('leaves alone: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
