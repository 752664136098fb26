import { expect, test } from 'vitest';
import { conflictsWith } from './conflicts.ts';

const { problems, conflicts } = conflictsWith(`
version: 1
claims:
  loan: { says: Ember Bank is lending £37m for the tram., value: £37m, of: [loan, lending], about: [Ember Bank] }
  pledge: { says: The Tarrow Harvest Bank pledged $2.6bn., value: $2.6bn, of: [pledge], about: [Tarrow Harvest Bank] }
  survey: { says: "Pollard Weaver surveyed 2,140 voters.", value: "2,140", of: [voters, survey], about: [Pollard Weaver] }
  seats: { says: "Orrin Steelworks made 18,700 seats.", value: "18,700", of: [seats], about: [Orrin Steelworks] }
  wolves: { says: "The Fell Wildlife Trust counted 164 otters.", value: 164, of: [otters], about: [Fell Wildlife Trust] }
  beds: { says: "Nether Hall Hospital treated 9,340 patients.", value: "9,340", of: [patients], about: [Nether Hall Hospital] }
`);

test('loads', () => expect(problems).toEqual([]));

test.for<[string, string[]]>([
  // All words but one, and of one kind.
  ['They are:\n\n- the Tarrow Building Bank, $2.6bn\n- others, $400m', ['Tarrow Building Bank: other-name pledge']],
  ['Of the pledges, $2.6bn came from the Tarrow Building Bank.', ['Tarrow Building Bank: other-name pledge']],
  ['The Fell Wildlife Fund counted 164 otters.', ['Fell Wildlife Fund: other-name wolves']],
  ['In all 9,340 patients were treated at Nether Park Hospital.', ['Nether Park Hospital: other-name beds']],
  // Done by another one.
  ['Of the cost, £37m is being lent by Copper Mutual, over 20 years.', ['Copper Mutual: other-name loan']],
  ['The 2,140 voters were surveyed by Hadley Moss.', ['Hadley Moss: other-name survey']],
  ['All 18,700 seats were made by Quill Forge.', ['Quill Forge: other-name seats']],
  // The right one, in whole or in part, or as well.
  ['Of the pledges, $2.6bn came from the Tarrow Harvest Bank.', []],
  ['Of the cost, £37m is being lent by Ember, over 20 years.', []],
  ['Ember Bank leads a loan of £37m, part of it lent by Copper Mutual.', []],
  ['The Tarrow Harvest Bank gave $2.6bn; the Tarrow Building Bank gave nothing.', []],
  // Another thing is done by the other one, or at another time, or of another figure.
  ['The tram costs £37m more, says a study published by Copper Mutual.', []],
  ['The former Tarrow Building Bank had assets of $2.6bn.', []],
  ['The Tarrow Building Bank lent $4.1bn.', []],
  ['The 2,140 voters were surveyed by phone. The seats were made by Quill Forge.', []],
  ['All 18,700 seats were paid for by Quill Forge.', []],
  ['The Fell Wildlife Museum is near; 164 otters were counted.', []],
])('%s', ([text, found]) => {
  expect(conflicts(text)).toEqual(found);
});
