import { describe, expect, test } from 'vitest';
import { findingsWith } from './findings.ts';

/** A burglary, a probe, a wreck and a depot: events that a draft sets so far apart, or tells in other parts of a date. */
const found = findingsWith(
  `
version: 1
claims:
  alarm: { says: The museum alarm went off at 2.17am., date: 02:17, of: [museum alarm, alarm], about: [went off] }
  police: { says: Police arrived at 2.31am., date: 02:31, of: [police], about: [arrived] }
  approved: { says: The mission was approved in 2013., date: 2013, of: [mission], about: [approved] }
  launch: { says: The probe was launched on 14 March 2021., date: 2021-03-14, of: [probe, launch], about: [launched] }
  wreck: { says: The Amity ran aground on 9 January 1824., date: 1824-01-09, of: [Amity], about: [ran aground] }
  lit: { says: The lighthouse was first lit on 1 November 1826., date: 1826-11-01, of: [lighthouse], about: [first lit] }
  depot: { says: The Marlow depot closes in the third quarter of 2027., date: Q3 2027, of: [Marlow depot, depot], about: [closes] }
  tip: { says: The tip is open from 8am to 6pm., date: 8am to 6pm, of: [tip, recycling centre], about: [open] }
  keeper: { says: Edwin Porrit was keeper of the light from 1951 to 1974., date: 1951 to 1974, of: [keeper], about: [Edwin Porrit, light] }
  strike: { says: The strike of 1984 closed the depot., date: 1984, of: [strike] }
  arrival: { says: The probe reached the asteroid on 8 December 2024., date: 2024-12-08, of: [arrival], about: [asteroid] }
`,
  'date-drift',
);

describe('how far two events are apart', () => {
  test.for<[string, string]>([
    ['Police arrived 24 minutes after the alarm went off.', 'date-drift 24 minutes'],
    ['The alarm went off, and police arrived 40 minutes later.', 'date-drift 40 minutes'],
    ['The probe was launched three years after the mission was approved.', 'date-drift three years'],
    ['Six years after the Amity ran aground, the lighthouse was first lit.', 'date-drift Six years'],
  ])('%s', ([text, finding]) => {
    expect(found(text)).toEqual([finding]);
  });

  test.for([
    'Police arrived 14 minutes after the alarm went off.',
    'The alarm went off, and police arrived a quarter of an hour later.',
    'The probe was launched eight years after the mission was approved.',
    'Two years after the Amity ran aground, the lighthouse was first lit.',
    'Nearly three years after the Amity ran aground, the lighthouse was first lit.',
    'Police left 40 minutes after the alarm went off.',
    'Police arrived 24 minutes after the neighbours rang.',
  ])('leaves alone: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('parts of a date that are its own', () => {
  test.for<[string, string]>([
    ['In the second quarter of 2027 the Marlow depot closes.', 'date-drift the second quarter'],
    ['The tip closes at 5pm every day.', 'date-drift 5pm'],
    ['Edwin Porrit was keeper of the light from 1951 to 1979.', 'date-drift 1979'],
    ['What the crew remembers.\n\n- 18 December 2024: arrival at the asteroid', 'date-drift 18'],
  ])('%s', ([text, finding]) => {
    expect(found(text).map((each) => each.replace(/ of 2027$/, ''))).toEqual([finding]);
  });

  test.for([
    'In the third quarter of 2027 the Marlow depot closes.',
    'The tip closes at 6pm every day.',
    'The tip opens at 8am.',
    'Edwin Porrit was keeper of the light from 1951 to 1974.',
    'What the crew remembers.\n\n- 8 December 2024: arrival at the asteroid',
    'The strike began at the end of May.',
    '18 December 2024\n\nThe arrival at the asteroid is past.',
  ])('leaves alone: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
