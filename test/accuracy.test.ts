import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { renderClaims } from '../bench/accuracy/claims.ts';
import { readSources } from '../bench/accuracy/copy.ts';
import type { Measured } from '../bench/accuracy/measured.ts';
import { renderPage } from '../bench/accuracy/page.ts';
import { check, loadClaims } from '../src/index.ts';

const page = readFileSync('docs/accuracy.md', 'utf8');
const claims = readFileSync('docs/accuracy.claims.yaml', 'utf8');
const measured = JSON.parse(readFileSync('bench/accuracy/measured.json', 'utf8')) as Measured;

test('the page and its claims say what was measured; else run `npm run accuracy -- --write`', () => {
  expect(renderPage(page, measured, readSources())).toBe(page);
  expect(renderClaims(measured)).toBe(claims);
});

test('the page holds true to its claims, and most of its figures are covered', () => {
  const report = judge(page);
  expect(report.findings.filter(({ severity }) => severity !== 'note').map(({ message }) => message)).toEqual([]);
  expect(report.coverage.agrees).toBeGreaterThan(report.coverage.mentions / 2);
});

test('another figure in the summary is found', () => {
  const { errors, hits } = measured.stories.tuned;
  const right = `${((100 * hits) / errors).toFixed(1)}%`;
  const stated = `${right} of the planted errors`;
  expect(page).toContain(stated);
  // With one digit mistyped: where the page has the right figure too, one that is not like it may be another's.
  const wrong = right.replace(/(?<=^\d)\d/, (digit) => String((Number(digit) + 1) % 10));
  const report = judge(page.replace(stated, `${wrong} of the planted errors`));
  expect(report.findings.find(({ text }) => text === wrong)).toMatchObject({ severity: 'error', claim: 'tuned-recall' });
});

function judge(source: string) {
  const { set, problems } = loadClaims('docs/accuracy.claims.yaml', () => claims);
  if (!set) throw new Error(problems[0]?.message);
  return check([{ path: 'docs/accuracy.md', source }], set);
}
