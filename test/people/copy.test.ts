import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { check, loadClaims } from '../../src/index.ts';
import type { ClaimSet } from '../../src/model.ts';
import { claimSet } from '../link/builder.ts';
import { countNames, denseCopy } from './copy.ts';
import { PEOPLE } from './people.ts';

const CLAIMS = 'test/stories/claims';

/** The claims files of the stories, and files of people that share customs and posts. */
const SETS: readonly ClaimSet[] = [
  ...readdirSync(CLAIMS)
    .filter((name) => /^(?:0[1-9]|1\d|20)-.*\.yaml$/.test(name))
    .map((name) => load(`${CLAIMS}/${name}`)),
  ...[0, 100, 200, 300, 400].map((from) => claimSet(...PEOPLE.slice(from, from + 30).map(({ claim }) => claim))),
];

function load(path: string): ClaimSet {
  const { set } = loadClaims(path, (file) => readFileSync(file, 'utf8'));
  if (!set) throw new Error(`${path} does not load`);
  return set;
}

/** What is said of names, titles, places, quotations and lists. */
const WORDS = new Set([
  'name-misspelt',
  'name-variant',
  'wrong-name',
  'wrong-title',
  'wrong-place',
  'misquote',
  'misattribution',
  'list-drift',
]);

const copies = SETS.map((set, seed) => ({ set, source: denseCopy(set, seed + 1, 58) }));
const words = copies.reduce((sum, { source }) => sum + source.split(/\s+/).length, 0);

test('the copy has fifty thousand words and hundreds of names that no claim knows', () => {
  expect(words).toBeGreaterThanOrEqual(50_000);
  expect(countNames(copies.map(({ source }) => source).join('\n'))).toBeGreaterThan(2_000);
});

test('at most two of its names are doubted', () => {
  const alarms = copies.flatMap(({ set, source }) =>
    check([{ path: 'copy.md', source }], set)
      .findings.filter(({ rule, severity }) => WORDS.has(rule) && severity !== 'note')
      .map(({ rule, claim, span, message }) => {
        const around = `${source.slice(Math.max(0, span.start - 60), span.start)}⟦${source.slice(span.start, span.end)}⟧${source.slice(span.end, span.end + 50)}`;
        return `${set.path} ${rule} [${claim}] ${message}\n    ${around.replaceAll('\n', ' ')}`;
      }),
  );
  console.log([`${words} words of name-dense copy: ${alarms.length} alarms`, ...alarms].join('\n'));
  expect(alarms.length, alarms.join('\n')).toBeLessThanOrEqual(2);
});
