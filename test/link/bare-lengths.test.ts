import { expect, test } from 'vitest';
import { findingsWith } from './findings.ts';

/** A mill and a choir: lengths of time whose unit stands in the claim's sentence only. */
const found = findingsWith(
  `
version: 1
claims:
  sick: { says: "Fewer than 90 days were lost to sickness at the mill.", value: fewer than 90, of: [days lost to sickness, sick days] }
  drying: { says: The wool dries for 36 hours., value: 36, of: [wool, drying] }
  singers: { says: The choir has 36 singers., value: 36, of: [singers] }
  oldest: { says: The oldest singer is 84 years old., value: 84, of: [oldest singer, age] }
`,
  'value-drift',
  'magnitude-slip',
  'reversed-bound',
  'unit-mismatch',
);

test.for<[string, string]>([
  ['More than 90 days were lost to sickness.', 'reversed-bound More than 90 days'],
  ['The wool dries for 63 hours.', 'value-drift 63 hours'],
])('%s', ([text, finding]) => {
  expect(found(text)).toEqual([finding]);
});

test.for([
  'Fewer than 90 days were lost to sickness.',
  'The wool dries for 36 hours.',
  'The wool dries for a day and a half.',
  'Our 36 singers sing for three hours.',
  'At 84 she is the oldest singer.',
  'The oldest singer is 84 years old.',
])('leaves alone: %s', (text) => {
  expect(found(text)).toEqual([]);
});
