import { expect, test } from 'vitest';
import { allowance, crowding } from '../../src/link/budget.ts';
import type { Mention } from '../../src/model.ts';

/** As many figures as are given for each paragraph. */
const figures = (...counts: readonly number[]) =>
  counts.flatMap((count, passage) => Array.from({ length: count }, () => ({ passage }) as Mention));

test.for([
  ['figures and dates', figures(...Array(20_000).fill(1)), 'holds 20,001 figures and dates; the limit is 20,000'],
  // 632² + 24² is 400,000.
  ['pairs', figures(632, 24), 'crowds its figures: its paragraphs hold 400,001 pairs of them; the limit is 400,000'],
] as const)('%s up to the limit and no further', ([, most, reason]) => {
  expect(crowding(most)).toBeNull();
  expect(crowding([...most, { passage: -1 } as Mention])).toBe(reason);
});

test('claims are looked at up to the limit and no further', () => {
  const spend = allowance();
  for (let times = 0; times < 10; times++) spend(1_000_000);
  expect(() => spend(1)).toThrow(
    'has figures that too many claims could be about: looking them up takes 10,000,001 steps; the limit is 10,000,000',
  );
  expect(() => allowance()(10_000_000)).not.toThrow();
});
