import { expect, test } from 'vitest';
import { findingsWith } from './findings.ts';

/** A canal lock and a chocolate shop: days that are near the claims' and of something else. */
const found = findingsWith(
  `
version: 1
claims:
  closes: { says: "Lock 9 closes on Monday 7 September 2026.", date: 2026-09-07, of: [lock closes, closure], about: [lock 9] }
  met: { says: "The two tunnels met on 2 July 2024.", date: 2024-07-02, of: [tunnels met, two tunnels] }
  views: { says: "The consultation closed on 14 November 2025.", date: 2025-11-14, of: [consultation closed, consultation] }
  shop: { says: "Josefa Brandl opened the first shop in 1909.", date: 1909, of: [first shop, shop opened], about: [Brandl] }
  feast: { says: "The lantern feast is on Friday 12 June 2026.", date: 2026-06-12, of: [lantern feast, feast] }
  map: { says: "The lock map went on sale on Tuesday 2 June 2026.", date: 2026-06-02, of: [lock map, on sale] }
  trench: { says: "The trench was dug in August 2023.", date: August 2023, of: [trench, dig], about: [barrow] }
`,
  'date-drift',
  'weekday-mismatch',
);

test.for<[string, string]>([
  ['Lock 9 closes on Monday 14 September, a month after the boats have left.', 'date-drift 14'],
  ['The two tunnels met on 2 June 2024, a week after the feast.', 'date-drift June'],
  ['The consultation closed on 14 October with 611 replies.', 'date-drift October'],
  ['Josefa Brandl opened her first shop in 1919 with borrowed scales.', 'date-drift 1919'],
  ['The lantern feast is on Friday 19 June.', 'date-drift 19'],
  ['The lock map went on sale on 2 July 2026.', 'date-drift July'],
  ['You will remember the trench and the fuss in August 2022.', 'date-drift 2022'],
])('another day of the claim’s own: %s', ([text, finding]) => {
  expect(found(text)).toEqual([finding]);
});

test.for([
  'By 9 June 2026 the lock map was off sale.',
  'The cook has slept behind the feast hall since 1 June.',
  'The lock-keeper moves out on Monday 14 September, a week after the closure.',
  'When the drill was stopped on 2 June 2024, the two tunnels were still a month apart.',
  'On 3 July 2024 the two tunnels, which had met the day before, were swept.',
  'The consultation began on 14 October and drew 611 replies.',
  'Josefa Brandl opened her second shop in 1919, still with borrowed scales.',
  'Last year the lantern feast was on Friday 13 June.',
  'You will remember the fuss in August 2022.',
  'The locks are drained by 14 September every year before the closure.',
  'The feast of the fishermen, not ours, is held on 19 June each year.',
])('another occasion: %s', (text) => {
  expect(found(text)).toEqual([]);
});
