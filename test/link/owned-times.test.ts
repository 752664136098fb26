import { describe, expect, test } from 'vitest';
import { findingsWith } from './findings.ts';

/** Years and weekdays of a canal, a strike and a census of birds. */
const found = findingsWith(
  `
version: 1
claims:
  boats: { says: "18.4 million tonnes went by canal in 1997.", value: 18.4 million tonnes, of: [tonnes by canal, canal], about: ["1997"] }
  boats-now: { says: "2.6 million tonnes went by canal in 2025.", value: 2.6 million tonnes, of: [tonnes by canal, canal], about: ["2025"] }
  swifts: { says: "There were 21,650 swifts in 2008.", value: "21,650", of: [swifts], about: ["2008"] }
  ban: { says: "The ban on fires was lifted on Tuesday 9 June 2026.", date: 2026-06-09, of: [ban lifted, ban on fires], about: [lifted] }
  strike: { says: "The strike was called off on Thursday 11 June 2026.", date: 2026-06-11, of: [strike, strike called off], about: [called off] }
`,
  'date-drift',
  'weekday-mismatch',
);
const dated = (text: string) => found(`---\ndate: 2026-06-12\n---\n\n${text}`);

describe('the year of a long number that only one claim has', () => {
  test.for<[string, string]>([
    ['Barges are all but gone; there were 21,650 of them in 2018, the swifts that is.', 'date-drift 2018'],
    ['The canal is quiet. It took 18.4 million tonnes in 1979 and 2.6 million in 2025.', 'date-drift 1979'],
  ])('%s', ([text, finding]) => {
    expect(found(text)).toEqual([finding]);
  });

  test.for([
    'Barges are all but gone; there were 21,650 of them in 2008, the swifts that is.',
    'The canal is quiet. It took 18.4 million tonnes in 1997 and 2.6 million in 2025.',
    'The canal is quiet. It took 18.3 million tonnes in 1996.',
  ])('leaves alone: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('a weekday right behind the verb of the claim', () => {
  test.for<[string, string]>([
    ['The ban on fires that began on Saturday was lifted on Monday evening.', 'weekday-mismatch Monday'],
    ['The ban on fires was lifted on Wednesday, and the campsite opened on Friday.', 'weekday-mismatch Wednesday'],
  ])('%s', ([text, finding]) => {
    expect(dated(text)).toEqual([finding]);
  });

  test.for([
    'The ban on fires that began on Saturday was lifted on Tuesday evening.',
    'The ban on fires was lifted on Tuesday, and the campsite opened on Friday.',
    'The ban on fires is over: the campsite opened on Friday and the pool on Monday.',
    'As the ban on fires was lifted, the ranger rested on Sunday and rode out on Wednesday.',
  ])('leaves alone: %s', (text) => {
    expect(dated(text)).toEqual([]);
  });
});
