import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { rules } from '../../rules/index.ts';
import { loadClaims } from '../../src/claims/load.ts';
import { printProblems } from '../../src/claims/problem.ts';
import { check } from '../../src/pipeline.ts';
import { DEFAULTS } from '../../src/report/index.ts';
import { pretty } from '../../src/report/pretty.ts';
import { expectSafe, expectSound } from '../fuzz/hold.ts';

/** `npm run test:faults` cuts a file off behind every character, `npm test` behind every 37th. */
const STEP = process.env.MODE === 'faults' ? 1 : 37;

const read = (path: string): string => readFileSync(path, 'utf8');
const cases = readdirSync('test/drafts').map((name) => join('test/drafts', name));
const drafts = [
  ...readdirSync('drafts').map((name) => [join('drafts', name), 'claims.yaml'] as const),
  ...cases.flatMap((folder) => ['draft.md', 'clean.md'].map((name) => [join(folder, name), join(folder, 'claims.yaml')] as const)),
].filter(([path]) => path.endsWith('.md'));

// Somebody is still writing it, or the disk was full.
describe('whatever is left of a file', () => {
  test.for(drafts)('%s', ([path, claims]) => {
    const text = read(path);
    const { set } = loadClaims('claims.yaml', () => read(claims));
    if (set === null) throw new Error(`${claims} does not load`);
    let cuts = 0;
    for (let end = text.length; end >= 0; end -= STEP, cuts++) {
      const report = check([{ path: 'draft.md', source: text.slice(0, end) }], set, { rules });
      expect(report.failures).toEqual([]);
      expectSound(report, set, 1);
      expectSafe('the report', pretty(report, DEFAULTS));
    }
    expect(cuts).toBeGreaterThan(text.length / STEP - 1);
  });

  test.for(['claims.yaml', ...cases.map((folder) => join(folder, 'claims.yaml'))])('%s', (path) => {
    const text = read(path);
    for (let end = text.length; end >= 0; end -= STEP) {
      const { set, problems, total } = loadClaims('claims.yaml', (name) => (name === 'claims.yaml' ? text.slice(0, end) : null));
      expect(set === null || set.claims.length > 0, 'no claims pass for a file of claims').toBe(true);
      expect(set !== null || problems.length > 0, 'it does not load and does not say why').toBe(true);
      expectSafe('the problems', printProblems(problems, total));
    }
  });
});
