import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadClaims } from '../../src/claims/load.ts';
import { parseDraft } from '../../src/draft/parse.ts';
import { linkDraft } from '../../src/link/index.ts';
import { check, checkExamples } from '../../src/pipeline.ts';

const text = readFileSync(new URL('../../claims.yaml', import.meta.url), 'utf8');
const load = (claims: string) => loadClaims('claims.yaml', () => claims).set!;
const set = load(text);
const link = (source: string) => linkDraft(parseDraft(source, 'draft.md'), set);

// Each costs seconds to hours where it is let through.
test.for([
  ['number words in one paragraph', 'three '.repeat(4000)],
  ['digits in one paragraph', '1 '.repeat(4000)],
  ['sums of money in one paragraph', '£1.6bn '.repeat(2000)],
  ['dates in one paragraph', '2 March 2025 '.repeat(2000)],
  ['figures over many paragraphs', `${'1 '.repeat(300)}\n\n`.repeat(6)],
  ['figures, each in a paragraph of its own', '1\n\n'.repeat(20_001)],
] as const)('refuses %s', ([, source]) => {
  expect(() => link(source)).toThrow(/; the limit is [\d,]+$/);
});

test.for([
  ['a dense paragraph', `Sales were ${'£1.6bn in 2024, '.repeat(100)}and more.`, 200],
  ['a long table of figures', `| a | b |\n|---|---|\n${'| 5,000 | 12% |\n'.repeat(400)}`, 800],
  ['a long list of figures', '- 5,000 chairs\n'.repeat(600), 600],
] as const)('lets %s pass', ([, source, mentions]) => {
  expect(link(source)).toHaveLength(mentions);
});

test('a crowded draft is named, and the others are judged', () => {
  const drafts = [
    { path: 'crowded.md', source: '1 '.repeat(4000) },
    { path: 'plain.md', source: 'Ukraine can buy up to 5,000 air defence missiles.' },
  ];
  const report = check(drafts, set);
  expect(report.failures).toEqual([{ path: 'crowded.md', stage: 'link', message: expect.stringMatching(/^crowds its figures: /) }]);
  expect(report.drafts.map(({ path }) => path)).toEqual(['plain.md']);
});

test.for([
  ['1 '.repeat(4000), 'crowds its figures'],
  ['> '.repeat(200), 'nests 200 block quotations'],
] as const)('an example of the claims file that cannot be judged is a problem of that claim', ([sentence, words]) => {
  const claims = `claims:\n  bell: { says: The bell weighs 2 tonnes., value: 2 tonnes, of: bell, agrees: [${JSON.stringify(sentence)}] }\n`;
  expect(checkExamples(load(claims))).toEqual([expect.objectContaining({ claim: 'bell', message: expect.stringContaining(words) })]);
});
