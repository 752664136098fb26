import { describe, expect, test } from 'vitest';
import { printDate } from '../../src/dates/print.ts';
import { readDate } from '../../src/extract/dates.ts';

const HOUSE: readonly (readonly [string, string])[] = [
  ['2025-03-02', '2 March 2025'],
  ['Sunday, March 2, 2025', 'Sunday 2 March 2025'],
  ['March 2025', 'March 2025'],
  ['2015', '2015'],
  ['about 2015', 'about 2015'],
  ['2026-27', '2026/27'],
  ['1 April', '1 April'],
  ['Q3 2025', 'Q3 2025'],
  ['Q3', 'Q3'],
  ['the 1990s', 'the 1990s'],
  ['early March 2025', 'March 2025'],
  ['the first half of 2026', 'January to June 2026'],
  ['Thursday the 4th', 'Thursday the 4th'],
  ['2025-12-05 03:47', '3.47am on 5 December 2025'],
  ['noon', 'noon'],
  ['10am to 6pm', '10am to 6pm'],
  ['noon to 4.30pm', 'noon to 4.30pm'],
  ['midnight', 'midnight'],
  ["six o'clock", '6 o’clock'],
];

const LIKE: readonly (readonly [string, string, string])[] = [
  ['2025-03-02', '1 May 2024', '2 March 2025'],
  ['2025-03-02', '1st May 2024', '2nd March 2025'],
  ['2025-03-02', 'May 1, 2024', 'March 2, 2025'],
  ['2025-03-02', '2024-05-01', '2025-03-02'],
  ['2025-03-02', '01/05/2024', '02/03/2025'],
  ['2025-03-02', 'May 2024', 'March 2025'],
  ['2025-03-02', '1 Apr', '2 Mar'],
  ['2025-03-02', '2024', '2025'],
  ['Sunday 2 March 2025', 'Saturday 1 March', 'Sunday 2 March'],
  ['Sunday 2 March 2025', 'Saturday, March 1', 'Sunday, March 2'],
  ['2025-12-05 03:47', '3.47pm', '3.47am on 5 December 2025'],
  ['2025-12-05 03:47', '5 December 2025', '5 December 2025'],
  ['10am to 6pm', '9am–6pm', '10am–6pm'],
  ['10am to 6pm', '09:00 to 18:00', '10:00 to 18:00'],
  ['2025-12-05 15:47', '14:20 on 5 December 2025', '15:47 on 5 December 2025'],
  ['2025-12-05 15:47', '2:20 p.m. on 5 December 2025', '3:47 p.m. on 5 December 2025'],
];

describe('printDate', () => {
  test.for(HOUSE)('%s is printed %s', ([text, printed]) => {
    expect(printDate(readDate(text)!)).toBe(printed);
  });

  test.for(LIKE)('%s in the notation of %s', ([text, like, printed]) => {
    expect(printDate(readDate(text)!, like)).toBe(printed);
  });
});
