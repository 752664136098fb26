import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayFromNumber, weekdayOf } from '../../src/dates/calendar.ts';
import { compareDates, type DateComparison, weekdayError } from '../../src/dates/compare.ts';
import { extractDates, readDate } from '../../src/extract/dates.ts';

const compare = (claim: string, draft: string, draftDate: string | null = null, asOf: string | null = null): DateComparison =>
  compareDates(readDate(claim)!, extractDates(draft)[0]!.date, { draftDate, asOf });

const AGREES: readonly (readonly [string, string, DateComparison['relation'], string?])[] = [
  ['Q3 FY26', 'in Q3 FY26', 'same'],
  ['Q3 FY26', 'in the third quarter', 'looser'],
  ['Q3 FY26', 'in FY26', 'looser'],
  ['Q3 FY26', 'in November 2025', 'looser'],
  ['2025/26', 'in Q3 of FY26', 'looser'],
  ['2016', 'its 10th anniversary', 'looser', '2026-05-02'],
  ['1996', 'founded 30 years ago', 'looser', '2026-05-02'],
  ['1976', 'half a century ago', 'looser', '2026-05-02'],
  ['2026-06-30', 'no later than 30 June', 'looser'],
  ['2026-06-30', 'until the end of June', 'looser'],
  ['2026-06-30', 'on the last day of June', 'looser'],
  ['2026-05-04', 'in the first week of May', 'looser'],
  ['2025-12-26', 'on Boxing Day', 'looser'],
  ['2025-03-02', 'on Sunday 2 March 2025', 'same'],
  ['2025-03-02', 'on March 2, 2025', 'same'],
  ['2025-03-02', 'on 2 March', 'looser'],
  ['2025-03-02', 'in March 2025', 'looser'],
  ['2025-03-02', 'in 2025', 'looser'],
  ['2025-03-02', 'on Sunday', 'looser'],
  ['2025-03-02', 'on the first Sunday of March', 'looser'],
  ['2025-03-02', 'on the first Sunday of March 2025', 'same'],
  ['2025-03-02', 'in early March', 'looser'],
  ['2025-03-02', 'in early 2025', 'looser'],
  ['2025-03-02', 'in Q1', 'looser'],
  ['2025-03-02', 'in the first half of 2025', 'looser'],
  ['2025-03-02', 'before April', 'looser'],
  ['2025-03-02', 'after 2024', 'looser'],
  ['2025-03-02', 'in the 2020s', 'looser'],
  ['2026-02-25', 'on the last Wednesday of February', 'looser'],
  ['2025-12-04', 'on Thursday the 4th', 'looser'],
  ['2015', 'in February 2015', 'same'],
  ['2015', 'made a decade ago', 'looser', '2025-03-02'],
  ['2015', 'made ten years ago', 'looser', '2025-03-02'],
  ['2015', 'made about ten years ago', 'looser', '2025-03-02'],
  ['2016', 'made a decade ago', 'looser', '2025-03-02'],
  ['2023', 'two years ago', 'looser', '2025-12-05'],
  ['2024', 'last year', 'looser', '2025-12-05'],
  ['2025-12-04', 'yesterday', 'looser', '2025-12-05'],
  ['2025-12-19', 'a fortnight today', 'looser', '2025-12-05'],
  ['2025-12-16', 'a week on Tuesday', 'looser', '2025-12-05'],
  ['2025-12-19', 'a week on Friday', 'looser', '2025-12-05'],
  ['2025-12-12', 'a week on Friday', 'looser', '2025-12-05'],
  ['2024-03-02', 'in March last year', 'looser', '2025-12-05'],
  ['2025-12-05 03:47', 'last night', 'looser', '2025-12-05'],
  ['2025-12-04', 'this week', 'looser', '2025-12-05'],
  ['2026-01-10', 'next month', 'looser', '2025-12-05'],
  ['2027', 'by 2027', 'same'],
  ['by 2027', 'in 2027', 'same'],
  ['2034', 'by about 2034', 'same'],
  ['about 2015', 'in 2016', 'looser'],
  ['2015', 'in about 2014', 'looser'],
  ['1987', 'since 1987', 'same'],
  ['2026/27', 'for 2026-27', 'same'],
  ['2026/27', 'from April 2026', 'looser'],
  ['2026/27', 'in 2027', 'looser'],
  ['2025-12-05 03:47', 'at 3.47am on Friday', 'looser'],
  ['2025-12-05 03:47', 'at thirteen minutes to four', 'same'],
  ['2025-12-05 03:47', 'on Friday 5 December 2025 at 03:47', 'same'],
  ['2025-12-05 03:47', 'on 5 December 2025', 'looser'],
  ['1 April', 'from 1 April 2026', 'same'],
  ['Q3 2025', 'in August 2025', 'looser'],
];

const CONFLICTS: readonly (readonly [string, string, DateComparison['wrong'], string, string?])[] = [
  ['2025-03-02', 'on Saturday 2 March 2025', 'weekday', 'Sunday 2 March 2025'],
  ['2026-02-25', 'on Wednesday 26 February', 'day', 'Wednesday 25 February 2026'],
  ['Q3 FY26', 'in Q2 FY26', 'month', 'Q3 2025/26'],
  ['Q3 FY26', 'in the second quarter', 'month', 'Q3 2025/26'],
  ['Q3 FY26', 'in Q3 FY25', 'year', 'Q3 2025/26'],
  ['2013', 'its 10th anniversary', 'year', '2013', '2026-05-02'],
  ['2026-06-29', 'on the last day of June', 'day', '29 June 2026'],
  ['2026-05-24', 'in the first week of May', 'day', '24 May 2026'],
  ['2025-12-25', 'on Boxing Day', 'day', '25 December 2025'],
  ['2025-12-04', 'on Thursday 5 December', 'day', 'Thursday 4 December 2025'],
  ['2026-04-01', 'from 1 April 2025', 'year', '1 April 2026'],
  ['2025-03-02', 'on 2 May 2025', 'month', '2 March 2025'],
  ['2025-03-02', 'in April 2025', 'month', '2 March 2025'],
  ['2025-03-02', 'on Monday', 'weekday', 'Sunday 2 March 2025'],
  ['2025-03-02', 'on the first Saturday of March', 'weekday', 'Sunday 2 March 2025'],
  ['2025-03-02', 'on the second Sunday of March', 'day', 'Sunday 2 March 2025'],
  ['2025-03-02', 'in late March', 'day', '2 March 2025'],
  ['2025-03-02', 'in Q3', 'month', '2 March 2025'],
  ['2025-03-02', 'after April', 'month', '2 March 2025'],
  ['2015', 'made two decades ago', 'year', '2015', '2025-03-02'],
  ['2015', 'made five years ago', 'year', '2015', '2025-03-02'],
  ['2025-12-04', 'yesterday', 'day', '4 December 2025', '2025-12-07'],
  ['2027', 'by 2029', 'year', '2027'],
  ['2024-03-02', 'in May last year', 'month', '2 March 2024', '2025-12-05'],
  ['2023-03-02', 'in March last year', 'year', '2 March 2023', '2025-12-05'],
  ['1987', 'since 1978', 'year', '1987'],
  ['2015', 'in the 1990s', 'year', '2015'],
  ['about 2015', 'in 2019', 'year', 'about 2015'],
  ['2026/27', 'for 2025/26', 'year', '2026/27'],
  ['2026/27', 'in 2024', 'year', '2026/27'],
  ['2025-12-05 03:47', 'at 3.47pm on Friday', 'time', '3.47am on Friday 5 December 2025'],
  ['2025-12-05 03:47', 'at half past six', 'time', '3.47am on 5 December 2025'],
  ['2025-12-05 03:47', 'at 03:57', 'time', '3.47am on 5 December 2025'],
];

/** A claim and the dates of a draft, one after another; 'x' is a conflict, '?' says nothing, the rest agrees. */
const STRETCHES: readonly (readonly [string, string, string])[] = [
  ['2026-04-11', 'from 11 to 26 April', 'looser ?'],
  ['2026-04-11', 'from 12 to 26 April', 'x ?'],
  ['2026-04-26', 'from 11 to 26 April', '? looser'],
  ['2026-04-26', 'until 27 April', 'x'],
  ['until 26 April 2026', 'from 12 to 26 April 2026', '? same'],
  ['until 26 April 2026', 'from 11 to 27 April', '? x'],
  ['from 11 April 2026', 'from 12 to 27 April', 'x ?'],
  ['from 11 April 2026', 'it ends on 12 April', '?'],
  ['11 to 26 April 2026', 'from 11 to 26 April', 'looser looser'],
  ['11 to 26 April 2026', 'from 12 to 26 April', 'x looser'],
  ['11 to 26 April 2026', 'from 11 to 27 April', 'looser x'],
  ['11 to 26 April 2026', 'on 26 April', 'looser'],
  ['11 to 26 April 2026', 'on 15 April', '?'],
  ['2011', 'from 2011 to 2019', 'same ?'],
  ['10am to 6pm', 'open 10am–6pm', 'same'],
  ['10am to 6pm', 'open 10am–5pm', 'x'],
  ['10am to 6pm', 'open 11am–6pm', 'x'],
  ['10am to 6pm', 'it opens at 10am and closes at 6pm', 'looser looser'],
  ['10am to 6pm', 'it opens at 11am and closes at 5pm', 'x x'],
  ['10am to 6pm', 'at 6pm', 'looser'],
  ['10am to 6pm', 'a tour at 3pm', '?'],
  ['10am', 'open 10am–5pm', 'same'],
  ['10am', 'open 9am–5pm', 'x'],
  ['until 6pm', 'open 9am–6pm', 'same'],
  ['until 6pm', 'open 9am–5pm', 'x'],
  ['until 6pm', 'from 9am', '?'],
];

const UNDETERMINED: readonly (readonly [string, string])[] = [
  ['2015', 'a decade ago'],
  ['1987', 'on Tuesday'],
  ['1987', 'at noon'],
  ['March 2025', 'on the 4th.'],
];

describe('compareDates', () => {
  test.for(AGREES)('%s agrees with %s', ([claim, draft, relation, today]) => {
    expect(compare(claim, draft, today)).toMatchObject({ outcome: 'agrees', relation, wrong: null });
  });

  test.for(CONFLICTS)('%s conflicts with %s', ([claim, draft, wrong, expected, today]) => {
    const relation = wrong === 'weekday' ? 'weekday' : 'date';
    expect(compare(claim, draft, today)).toEqual({ outcome: 'conflicts', relation, wrong, expected });
  });

  test.for(STRETCHES)('%s beside %s: %s', ([claim, draft, expected]) => {
    const dates = extractDates(draft).map(({ date }) => compareDates(readDate(claim)!, date, { draftDate: null, asOf: null }));
    expect(dates.map(({ outcome, relation }) => ({ conflicts: 'x', undetermined: '?', agrees: relation })[outcome]).join(' ')).toBe(
      expected,
    );
  });

  test.for(UNDETERMINED)('%s says nothing of %s', ([claim, draft]) => {
    expect(compare(claim, draft).outcome).toBe('undetermined');
  });

  test('the date of the claim is the anchor where the draft has none', () => {
    expect(compare('2015', 'two decades ago', null, '2025-03-02').outcome).toBe('conflicts');
    expect(compare('2015', 'two decades ago', '2035-03-02', '2025-03-02').outcome).toBe('agrees');
  });

  test('a day agrees with itself and with each part of itself, and not with the day after', () => {
    fc.assert(
      fc.property(fc.integer({ min: -36_000, max: 47_000 }), (number) => {
        const { year, month, day } = dayFromNumber(number);
        const weekday = weekdayOf({ year, month, day });
        const anchors = { draftDate: null, asOf: null };
        for (const draft of [{ year, month, day, weekday }, { year, month }, { year }, { month, day }, { weekday }, { day, weekday }]) {
          expect(compareDates({ year, month, day }, draft, anchors).outcome).toBe('agrees');
        }
        expect(compareDates({ year, month, day }, dayFromNumber(number + 1), anchors).outcome).toBe('conflicts');
        expect(compareDates({ year, month, day }, { weekday: (weekday + 1) % 7 }, anchors).wrong).toBe('weekday');
      }),
    );
  });
});

describe('weekdayError', () => {
  const ERRORS: readonly (readonly [string, string | null])[] = [
    ['Saturday 2 March 2025', 'Sunday'],
    ['Wednesday 9 September 2025', 'Tuesday'],
    ['Sunday 2 March 2025', null],
    ['2 March 2025', null],
    ['Saturday 2 March', null],
    ['Saturday', null],
  ];
  test.for(ERRORS)('%s: %s', ([text, expected]) => {
    expect(weekdayError(extractDates(text)[0]!.date)?.expected ?? null).toBe(expected);
  });
});
