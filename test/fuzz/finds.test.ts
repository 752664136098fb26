import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Case, judge } from './hold.ts';

const folder = new URL('finds/', import.meta.url);
const finds = readdirSync(folder).map((name) => [name, JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Case] as const);

test('there are finds', () => {
  expect(finds.length).toBeGreaterThan(0);
});

// Each once threw, hung or said something else in another thread.
test.for(finds)('%s holds now', ([, find]) => {
  expect(judge(find)).toBe(judge(find));
});
