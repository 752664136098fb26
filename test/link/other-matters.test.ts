import { expect, test } from 'vitest';
import { findingsWith } from './findings.ts';

/** A theatre, a quarry, a bus company, a newspaper and an election: dates beside words that only begin like the claims'. */
const found = findingsWith(
  `
version: 1
claims:
  studio: { says: "The studio is to open in September 2026.", date: September 2026, of: [studio, opening], about: [new, open] }
  tender: { says: "The tender was announced on Tuesday 20 October 2026.", date: 2026-10-20, of: [tender, bid], about: [announced] }
  novel: { says: "The memoir was published on Thursday 5 March 2026.", date: 2026-03-05, of: [memoir], about: [published, came out] }
  blast: { says: "The quarry last blasted rock in 2015.", date: 2015, of: [rock, blast], about: [quarry, last blasted] }
  contract: { says: "The contract was awarded on Tuesday 14 April 2026.", date: 2026-04-14, of: [award, contract], about: [awarded] }
  election: { says: "The election for mayor of Sandholm was on Thursday 7 May 2026.", date: 2026-05-07, of: [election, polling day] }
  again: { says: "The comic is back on sale from Tuesday 21 April 2026.", date: 2026-04-21, of: [comic, on sale], about: [back] }
  close: { says: "Shares in Orrin closed at 267p on Monday 19 October.", value: 267p, of: [closing price, shares], about: [Orrin] }
  ends: { says: "The show of kites ends on Sunday 10 January 2027.", date: 2027-01-10, of: [show, kites], about: [ends] }
`,
  'date-drift',
  'weekday-mismatch',
);
const dated = (day: string, text: string) => `---\ndate: ${day}\n---\n\n${text}`;

test.for<[string, string]>([
  ['The new studio opens on Saturday 6 June 2026.', 'date-drift June'],
  ['The tender was announced on 6 November 2026.', 'date-drift November'],
  ['| | |\n| - | - |\n| Tender announced | Friday 6 November 2026 |\n| Staff | 12 |', 'date-drift November'],
  ['The memoir came out on Thursday 5 February 2026.', 'date-drift February'],
  ['The quarry last blasted rock in 2011.', 'date-drift 2011'],
  ['The contract was awarded on Monday 27 April 2026.', 'date-drift 27'],
  ['The contract was not awarded until 27 April 2026.', 'date-drift 27'],
  ['The comic is back on sale from 2 March.', 'date-drift March'],
  ['The show of kites ends on 17 January 2027.', 'date-drift 17'],
])('the claim’s own day, wrong: %s', ([text, finding]) => {
  expect(found(text)).toEqual([finding]);
});

test.for([
  'The anniversary is marked with an open day on Saturday 6 June 2026.',
  '| | |\n| - | - |\n| Tender document posted | Friday 6 November 2026 |\n| Staff | 12 |',
  dated('2026-10-14', 'On Thursday 5 November the author of the memoir is coming to read to us.'),
  'The quarry will not blast rock again before the early summer of 2030.',
  'The other bidders may challenge the award until Monday 27 April 2026.',
  dated('2026-05-08', 'Ida Sand was elected mayor of Sandholm early this morning, after an election that nobody called.'),
  'The comic went on sale on 2 March and was pulled within a week.',
  'The tender is a premium of 28% to the closing price of Orrin shares, 267p, on 19 October.',
  'The show of kites is next door to the museum, where the comet goes on show on 20 June.',
])('another matter: %s', (text) => {
  expect(found(text)).toEqual([]);
});

/** A merger in a draft of October: a day of a month that is over, and still to come, is of next year. */
const weekdays = findingsWith(
  `
version: 1
claims:
  offer: { says: "The offer was made on Tuesday 20 October 2026.", date: 2026-10-20, of: [offer], about: [made] }
`,
  'weekday-mismatch',
);

test.for<[string, string[]]>([
  ['The regulator has until Friday 26 February to decide.', []],
  ['The regulator must decide by Friday 26 February.', []],
  ['The regulator has until Monday 26 February to decide.', ['weekday-mismatch Monday']],
  ['The regulator met on Friday 26 February.', ['weekday-mismatch Friday']],
  ['The regulator has until Friday 26 November to decide.', ['weekday-mismatch Friday']],
])('the year of a day to come: %s', ([text, findings]) => {
  expect(weekdays(dated('2026-10-20', text))).toEqual(findings);
});
