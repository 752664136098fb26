import { describe, expect, test } from 'vitest';
import { findingsWith } from './findings.ts';

/** Days of a town that a draft states once, so that a slip leaves the claim unstated. */
const found = findingsWith(
  `
version: 1
claims:
  fines: { says: "Library fines are waived until Saturday 16 May 2026.", date: 2026-05-16, of: [fines waived, library fines] }
  concert: { says: "The spring concert is on Friday 22 May 2026.", date: 2026-05-22, of: [spring concert, concert] }
  clinic: { says: "The new clinic takes its first patients on Tuesday 9 June 2026.", date: 2026-06-09, of: [clinic, first patients] }
  ferry: { says: "The summer timetable of the ferry begins on 29 May 2026.", date: 2026-05-29, of: [summer timetable, timetable], about: [ferry, begins] }
  recall: { says: "Owners can return the heaters until 18 December 2026.", date: 2026-12-18, of: [heaters, return of the heaters], about: [until] }
  next-show: { says: "The next flower show opens on Saturday 3 July 2027.", date: 2027-07-03, of: [next flower show, next show], about: [opens] }
  show: { says: "The flower show opened on Saturday 4 July 2026.", date: 2026-07-04, of: [flower show, show], about: [opened] }
  poll: { says: "The by-election was held on Thursday 7 May 2026.", date: 2026-05-07, of: [by-election, polling day, election] }
  council: { name: Marlow Town Council, is: org, of: [council] }
`,
  'date-drift',
  'weekday-mismatch',
);

describe('a day like that of a claim which the draft states nowhere else', () => {
  test.for<[string, string]>([
    ['Bring them back: the fines come again after Saturday 23 May, the library says.', 'date-drift 23'],
    ['Tickets for the concert, at £4, are at the door on Friday 29 May.', 'date-drift 29'],
    ['Nurses move on 19 June, and the first patients will follow them by the back stairs.', 'date-drift 19'],
    ['Boats go hourly from the day of the timetable, 29 June.', 'date-drift June'],
    ['Shops take a heater without a receipt until 18 November 2026.', 'date-drift November'],
    ['The show will open on Saturday 10 July 2027.', 'date-drift 10'],
    ['Date of the poll, the election of one councillor: Wednesday 6 May 2026', 'date-drift 6'],
  ])('%s', ([text, finding]) => {
    expect(found(text)).toEqual([finding]);
  });

  test.for([
    'Bring them back: the fines come again after Saturday 16 May, the library says.',
    'Tickets for the concert, at £4, are at the door on Friday 22 May.',
    'Shops take a heater without a receipt until 18 December 2026.',
    'The show will open on Saturday 3 July 2027.',
    'Date of the poll, the election of one councillor: Thursday 7 May 2026',
    // The draft has the claim's own day as well.
    'The concert is on Friday 22 May. Tickets for it can be had from 21 May at the school.',
    // Datelines, and the draft's own day.
    'Marlow Town Council, Friday 8 May 2026',
    '---\ndate: 2026-05-08\n---\n\nThe by-election is over, the council said on 8 May.',
    // Nothing of the claim but what stands above.
    '## The concert\n\nDoors are painted on 21 May.',
    // What only means much the same as a word of the claim.
    'Fish and poultry were cut. On 12 June the boats slipped out.',
  ])('leaves alone: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
