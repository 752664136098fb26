import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadClaims } from '../src/claims/load.ts';
import { check, checkExamples } from '../src/index.ts';
import type { ClaimSet } from '../src/model.ts';

const CLAIMS = `version: 1
claims:
  audience:
    says: More than 90,000 people came to the open-air concerts.
    value: more than 90,000
    of: [people, audience]
    about: [open-air concerts]
  prize:
    says: The winner of the piano competition takes £30,000.
    value: £30,000
    of: [prize, prize money]
    about: [winner, piano competition]
`;

function load(text: string): ClaimSet {
  const { set, problems } = loadClaims('claims.yaml', () => text);
  if (set === null) throw new Error(problems.map(({ message }) => message).join('\n'));
  return set;
}

const SET = load(CLAIMS);
const FILES = [
  { path: 'a.md', source: 'Up to 90,000 people came to the open-air concerts.\n' },
  { path: 'b.md', source: 'The winner of the piano competition takes home prize money of £35,000.\n' },
  { path: 'c/right.md', source: '# Concerts\n\nOver 90,000 people came to the open-air concerts.\n' },
  { path: 'ä.md', source: 'It rained.\n' },
];

test('drafts go in and a report comes out', () => {
  const report = check(FILES, SET);
  expect(report.findings.map(({ path, rule, text, claim, disposition }) => [path, rule, text, claim, disposition])).toEqual([
    ['a.md', 'reversed-bound', 'Up to 90,000', 'audience', 'open'],
    ['b.md', 'value-drift', '£35,000', 'prize', 'open'],
  ]);
  expect(report.failures).toEqual([]);
  expect(report.drafts.map(({ path, words }) => [path, words])).toEqual([
    ['a.md', 9],
    ['b.md', 12],
    ['c/right.md', 9],
    ['ä.md', 2],
  ]);
  const { mentions, agrees, conflicts, setAside, notCovered } = report.coverage;
  expect(agrees + conflicts + setAside + notCovered).toBe(mentions);
  expect(report.claims.map(({ claim, agrees, conflicts }) => [claim.id, agrees, conflicts])).toEqual([
    ['audience', 1, 1],
    ['prize', 0, 1],
  ]);
});

test('the order of the drafts does not matter', () => {
  const usual = JSON.stringify(check(FILES, SET));
  fc.assert(
    fc.property(fc.shuffledSubarray(FILES, { minLength: FILES.length }), (files) => {
      expect(JSON.stringify(check(files, SET))).toBe(usual);
    }),
    { numRuns: 10 },
  );
});

test('a draft without a claim to meet changes no other finding', () => {
  const other = { path: 'z.md', source: 'A walk along the canal, with herons.\n' };
  expect(check([...FILES, other], SET).findings).toEqual(check(FILES, SET).findings);
});

test('a draft that cannot be parsed is named, and the others are checked', () => {
  const report = check([...FILES, { path: 'deep.md', source: `${'>'.repeat(5000)} x\n` }], SET);
  expect(report.failures).toEqual([expect.objectContaining({ path: 'deep.md', stage: 'parse' })]);
  expect(report.findings).toEqual(check(FILES, SET).findings);
});

test.for([
  ['the same draft twice', FILES[0]!.source, []],
  ['another draft of the same path', 'It rained.\n', [expect.objectContaining({ path: 'a.md', stage: 'read' })]],
] as const)('%s is checked once', ([, source, failures]) => {
  const report = check([FILES[0]!, { path: 'a.md', source }], SET);
  expect(report.drafts).toHaveLength(1);
  expect(report.failures).toEqual(failures);
});

test('only the rules that are asked for', () => {
  expect(check(FILES, SET, { only: ['value-drift'] }).findings.map(({ rule }) => rule)).toEqual(['value-drift']);
});

test('two runs over one set of claims are the same', () => {
  expect(JSON.stringify(check(FILES, SET))).toBe(JSON.stringify(check(FILES, load(CLAIMS))));
});

describe('example sentences of a claim', () => {
  const problems = (examples: string) =>
    checkExamples(load(`${CLAIMS}${examples}`)).map(({ path, line, claim, message }) => [path, line, claim, message]);

  test('that do what they say', () => {
    expect(
      problems(`    agrees: [The winner of the piano competition takes prize money of thirty thousand pounds.]
    contradicts: ['The winner of the piano competition takes prize money of £13,000.']
`),
    ).toEqual([]);
  });

  test('that do not', () => {
    expect(
      problems(`    agrees: ['The winner of the piano competition takes prize money of £13,000.']
    contradicts: [It rained all day.]
`),
    ).toEqual([
      [
        'claims.yaml',
        8,
        'prize',
        'this sentence should agree, but £13,000 contradicts prize: £30,000: “The winner of the piano competition takes prize money of £13,000.”',
      ],
      ['claims.yaml', 8, 'prize', 'this sentence should contradict prize: £30,000, but nothing in it does: “It rained all day.”'],
    ]);
  });
});
