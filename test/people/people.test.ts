import { expect, test } from 'vitest';
import { check } from '../../src/index.ts';
import type { Finding } from '../../src/model.ts';
import { fileFor, PEOPLE } from './people.ts';
import { type Rendering, rightRenderings, wrongRenderings } from './renderings.ts';

/**
 * Every person in every rendering would be 16,000 drafts; a third of them, evenly spread, is enough for each day.
 * EVERYONE=1 npx vitest run test/people looks at all.
 */
const SHARE = process.env.EVERYONE ? 1 : 3;

interface Tally {
  good: number;
  all: number;
}

const tallies = new Map<string, Tally>();
const loud: string[] = [];
const missed: string[] = [];

for (const one of PEOPLE) {
  const set = fileFor(one);
  const findingsIn = (source: string) =>
    check([{ path: 'draft.md', source: `${source}\n` }], set).findings.filter(
      ({ severity, rule }) => severity !== 'note' && rule !== 'unused-claim',
    );
  const sampled = (_: Rendering, place: number) => (one.index + Math.floor(one.index / SHARE) + place) % SHARE === 0;
  for (const { kind, source } of rightRenderings(one).filter(sampled)) {
    const findings = findingsIn(source);
    count(`right  ${kind}`, findings.length === 0);
    if (findings.length > 0) loud.push(`${kind}: ${source} | ${findings.map(({ message }) => message).join('; ')}`);
  }
  for (const { kind, source, at } of wrongRenderings(one).filter(sampled)) {
    const found = findingsIn(source).some(({ claim, span }) => claim === one.claim.id && at !== null && overlaps(span, at));
    count(`wrong  ${kind}`, found);
    if (!found) missed.push(`${kind}: ${source}`);
  }
}

function overlaps(span: Finding['span'], [start, end]: readonly [number, number]): boolean {
  return span.start < end && span.end > start;
}

function count(kind: string, good: boolean): void {
  const tally = tallies.get(kind) ?? { good: 0, all: 0 };
  tally.all++;
  if (good) tally.good++;
  tallies.set(kind, tally);
}

function shareOf(side: 'right' | 'wrong'): number {
  const own = [...tallies].filter(([kind]) => kind.startsWith(side)).map(([, tally]) => tally);
  return own.reduce((sum, { good }) => sum + good, 0) / own.reduce((sum, { all }) => sum + all, 0);
}

test('there are five hundred people of fifty customs, no two alike', () => {
  expect(PEOPLE.length).toBe(500);
  expect(new Set(PEOPLE.map(({ full }) => full)).size).toBe(500);
  expect(new Set(PEOPLE.map(({ custom }) => custom.culture)).size).toBe(50);
});

test('a person who is written rightly is left alone', () => {
  const lines = [...tallies].map(
    ([kind, { good, all }]) => `${kind.padEnd(48)} ${`${good}/${all}`.padStart(9)} ${((100 * good) / all).toFixed(1).padStart(6)}%`,
  );
  console.log(['silent on the right, found on the wrong:', ...lines.sort()].join('\n'));
  expect(loud).toEqual([]);
});

test('of the wrong ones at least 95 in a hundred are flagged at the wrong words', () => {
  expect(shareOf('wrong'), missed.slice(0, 20).join('\n')).toBeGreaterThanOrEqual(0.95);
});

test.for([...tallies].filter(([kind]) => kind.startsWith('wrong')))('%s: at least nine in ten', ([, { good, all }]) => {
  expect(good / all).toBeGreaterThanOrEqual(0.9);
});
