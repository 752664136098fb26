import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { found } from './arithmetic-found.ts';

const root = join(import.meta.dirname, '..');

describe('drafts without an error add up', () => {
  const expectations = (story: string): { readonly draft: string; readonly clean?: boolean }[] =>
    (JSON.parse(readFileSync(join(root, 'stories', story, 'expected.json'), 'utf8')) as { drafts: { draft: string; clean?: boolean }[] })
      .drafts;
  const stories = readdirSync(join(root, 'stories'))
    .filter((story) => existsSync(join(root, 'stories', story, 'expected.json')))
    .flatMap((story) => expectations(story).flatMap(({ draft, clean }) => (clean ? [join('stories', story, draft)] : [])));
  const cases = readdirSync(join(root, 'drafts')).map((each) => join('drafts', each, 'clean.md'));
  const drafts = [...stories, ...cases].filter((path) => existsSync(join(root, path)));

  test('there are some', () => expect(drafts.length).toBeGreaterThan(10));
  test.for(drafts)('%s', (path) => expect(found(readFileSync(join(root, path), 'utf8'))).toEqual([]));
});

describe('laws', () => {
  const addends = fc.array(fc.integer({ min: 100, max: 999 }), { minLength: 2, maxLength: 8 });
  const table = (values: readonly number[], total: number): string =>
    [
      '| Town | Cases |',
      '| --- | --- |',
      ...values.map((value, index) => `| Place ${'abcdefgh'[index]} | ${value} |`),
      `| Total | ${total} |`,
    ].join('\n');
  const sum = (values: readonly number[]): number => values.reduce((one, other) => one + other, 0);

  test('a right total is silent, a wrong one names the right one', () => {
    fc.assert(
      fc.property(addends, fc.integer({ min: 1, max: 40 }), (values, slip) => {
        const right = sum(values);
        expect(found(table(values, right))).toEqual([]);
        expect(found(table(values, right + slip))).toEqual([`sum: ${right + slip} → ${right}`]);
      }),
      { numRuns: 40, seed: 1 },
    );
  });

  test('a change stated to the nearest per cent is silent, ten per cent off it is not', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 900 }), fc.integer({ min: 5, max: 90 }), (from, percent) => {
        const to = Math.round(from * (1 + percent / 100));
        const right = Math.round((to / from - 1) * 100);
        const change = `Visits rose from ${from} to ${`${to}`.replace(/^1(?=\d{3}$)/, '1,')}`;
        expect(found(`${change}, up ${right}%.`)).toEqual([]);
        expect(found(`${change}, up ${right + 10}%.`)).toEqual([`change: ${right + 10}% → ${right}%`]);
      }),
      { numRuns: 40, seed: 2 },
    );
  });

  test('parts in a sentence, in any order', () => {
    fc.assert(
      fc.property(addends, (values) => {
        const list = `${values
          .slice(0, -1)
          .map((value) => `${value} here`)
          .join(', ')} and ${values.at(-1)} there`;
        expect(found(`They counted ${list}, ${sum(values)} in all.`)).toEqual([]);
      }),
      { numRuns: 40, seed: 3 },
    );
  });
});
