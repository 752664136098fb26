import { describe, expect, test } from 'vitest';
import { findingsWith } from './findings.ts';

/** Passports, a lighthouse, an art prize and a radio station: days of which a draft gives no more than the month or the year. */
const found = findingsWith(
  `
version: 1
claims:
  fees: { says: The new passport fees apply from Monday 2 February 2026., date: 2026-02-02, of: [fees, passport fees], about: [new, apply, from] }
  refunds: { says: Refunds for old passports must be claimed by Thursday 30 April 2026., date: 2026-04-30, of: [refunds], about: [claimed, by] }
  wreck: { says: The Amity ran aground on 9 January 1824., date: 1824-01-09, of: [Amity], about: [ran aground] }
  prize: { says: The main prize is awarded on Saturday 13 June 2026., date: 2026-06-13, of: [main prize, prize], about: [awarded] }
  licence: { says: The licence runs until 31 December 2031., date: 2031-12-31, of: [licence], about: [runs until, expires] }
  barn: { says: The barn opened on Thursday 6 August 2026., date: 2026-08-06, of: [opened, opening day], about: [barn] }
  lido: { says: The lido was built in 1936., date: 1936, of: [lido], about: [built] }
  race: { says: Tom Brack last won the hill race in 2019., date: 2019, of: [won, race], about: [Tom Brack, last] }
  first-race: { says: The first hill race was run in 1958., date: 1958, of: [race], about: [first] }
  landing: { says: The lander touches down on Sunday 31 May 2026 at 3.42am., date: 2026-05-31 03:42, of: [lander, touchdown] }
`,
  'date-drift',
  'weekday-mismatch',
);

const of = (date: string, text: string): string => `---\ndate: ${date}\n---\n\n${text}\n`;

describe('a month or a year alone, where the claim is told in full', () => {
  test.for<[string, string]>([
    ['The main prize will be awarded in July.', 'date-drift July'],
    ['Refunds can be claimed until the end of May.', 'date-drift May'],
    ['The new passport fees apply from the start of March.', 'date-drift March'],
    ['The licence runs to the end of 2030.', 'date-drift 2030'],
    ['The Amity ran aground in the winter of 1842.', 'date-drift 1842'],
    ['Built in 1963, the lido is a listed building.', 'date-drift 1963'],
    ['Tom Brack last won the race in 2016.', 'date-drift 2016'],
  ])('%s', ([text, finding]) => {
    const [hit, ...others] = found(of('2026-01-20', text));
    expect([hit?.replace(/(?:the )?(?:start|end|winter) of /, ''), ...others]).toEqual([finding]);
  });

  test.for([
    'The main prize will be awarded in June.',
    'In July the prize goes on show.',
    'Refunds can be claimed until the end of April.',
    'The licence runs to the end of 2031.',
    'The Amity ran aground in the winter of 1824.',
    'The Amity ran aground two years after the storm of 1822.',
    'The new fees go to the council in March.',
    'The office opens in May.',
    'Built in 1936, the lido is a listed building; the slide came in 1963.',
    'The race has been run since 1958.',
  ])('leaves alone: %s', (text) => {
    expect(found(of('2026-01-20', text))).toEqual([]);
  });
});

describe('days that are counted from the draft’s own', () => {
  test.for<[string, string, string]>([
    ['2026-05-17', 'The lander touches down a week from today.', 'date-drift a week from today'],
    ['2026-05-13', 'The lander touches down a week on Sunday.', 'date-drift a week on Sunday'],
  ])('%s: %s', ([date, text, finding]) => {
    expect(found(of(date, text))).toEqual([finding]);
  });

  test.for([
    ['2026-05-17', 'The lander touches down two weeks from today.'],
    ['2026-05-17', 'The lander touches down a fortnight today.'],
    ['2026-05-18', 'The lander touches down a week on Sunday.'],
    ['2026-05-17', 'The lander touches down a week on Sunday.'],
    ['2026-05-18', 'The team flies home a week from today.'],
  ])('%s leaves alone: %s', ([date = '', text = '']) => {
    expect(found(of(date, text))).toEqual([]);
  });
});

describe('the half of the day behind a time', () => {
  test.for<[string, string]>([
    ['The lander touched down at 3.42 on Sunday afternoon.', 'date-drift 3.42'],
    ['The lander touched down at 3:42 in the afternoon.', 'date-drift 3:42 in the afternoon'],
  ])('%s', ([text, finding]) => {
    expect(found(of('2026-06-02', text))).toEqual([finding]);
  });

  test.for([
    'The lander touched down at 3.42 on Sunday morning.',
    'The lander touched down at 3:42 in the morning, and sent its first picture in the afternoon.',
  ])('leaves alone: %s', (text) => {
    expect(found(of('2026-06-02', text))).toEqual([]);
  });
});
