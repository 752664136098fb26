import { describe, expect, test } from 'vitest';
import { lintClaims } from '../../src/claims/lint.ts';
import { loadClaims } from '../../src/claims/load.ts';
import { printProblem } from '../../src/claims/problem.ts';
import type { ClaimSet } from '../../src/model.ts';
import { readExample } from './example.ts';
import { stubReaders } from './stub-readers.ts';

function setOf(claims: string): ClaimSet {
  const { set, problems } = loadClaims('claims.yaml', () => `claims:\n${claims}`, stubReaders);
  if (!set) throw new Error(problems.map(printProblem).join('\n'));
  return set;
}

const lint = (claims: string) =>
  lintClaims(setOf(claims), stubReaders).map((problem) => [`${problem.line}:${problem.column}`, problem.severity, problem.message]);

describe('what is wrong between claims', () => {
  test.for<[name: string, claims: string, problems: string[][]]>([
    [
      'different values for one thing',
      '  a: { says: The deal creates 200 jobs., value: 200, of: jobs }\n  b: { says: The deal creates 300 jobs., value: 300, of: jobs }\n',
      [['3:3', 'error', 'claim `b` contradicts `a` (claims.yaml:2): 300 and 200']],
    ],
    [
      'different values, plural and case apart',
      '  a: { value: 200, of: [Jobs, posts], about: [UK, created] }\n  b: { value: 300, of: job, about: [created, UK] }\n',
      [['3:3', 'error', 'claim `b` contradicts `a` (claims.yaml:2): 300 and 200']],
    ],
    [
      'different values, but sentences that differ',
      '  a: { says: The first credit is 10%., value: 10%, of: credit }\n  b: { says: The second credit is 25%., value: 25%, of: credit }\n',
      // Their own words are read as what pins them down.
      [],
    ],
    [
      'different values, sentences that differ, the same context written out',
      '  a: { says: The first credit is 10%., value: 10%, of: credit, about: x }\n  b: { says: The second credit is 25%., value: 25%, of: credit, about: x }\n',
      [['3:3', 'warning', 'claim `b` contradicts `a` (claims.yaml:2): 25% and 10%']],
    ],
    [
      'one value twice',
      '  a: { value: 200, of: jobs }\n  b: { value: 200, of: jobs }\n',
      [['3:3', 'warning', 'claims `b` and `a` (claims.yaml:2) cannot be told apart']],
    ],
    [
      'different dates',
      '  a: { date: 2025-03-02, of: summit }\n  b: { date: 2025-03-03, of: summit }\n',
      [['3:3', 'error', 'claim `b` contradicts `a` (claims.yaml:2): 2025-03-03 and 2025-03-02']],
    ],
    [
      'different members',
      '  a: { list: [x, y], of: things }\n  b: { list: [x, z], of: things }\n',
      [['3:3', 'error', 'claim `b` contradicts `a` (claims.yaml:2): x, z and x, y']],
    ],
    [
      'one name twice',
      '  a: { name: Ann Bell, is: person }\n  b: { name: ann bell }\n',
      [['3:3', 'warning', 'claims `b` and `a` (claims.yaml:2) cannot be told apart']],
    ],
    [
      'two names for one slot',
      '  a: { name: Leeds, is: place, of: factory }\n  b: { name: York, is: place, of: factory }\n',
      [['3:3', 'warning', 'claim `b` contradicts `a` (claims.yaml:2): York and Leeds']],
    ],
    [
      'one quotation of two speakers',
      '  a: { quote: Not today., by: Ann Bell }\n  b: { quote: "not today", by: Ben Hall }\n',
      [['3:3', 'error', 'claim `b` gives the words of `a` (claims.yaml:2) to another speaker']],
    ],
    [
      'an end before the beginning',
      '  a: { value: 2, of: x, as-of: 2025-03-02, until: 2025-03-01 }\n',
      [['2:3', 'error', '`until` (2025-03-01) is earlier than `as-of` (2025-03-02)']],
    ],
    [
      'a sentence with another figure',
      '  a: { says: The deal creates 250 jobs., value: 200, of: jobs }\n',
      [['2:3', 'warning', 'the sentence does not say 200']],
    ],
    [
      'a sum that its sentence denies',
      '  a: { value: 2, of: x }\n  b: { value: 3, of: y }\n  c: { says: There are 6 in all., sum: [a, b], of: z }\n',
      [['4:3', 'warning', 'the sentence does not say 5']],
    ],
    ['a figure of nothing', '  a: { value: 2 }\n', [['2:3', 'warning', 'nothing says what claim `a` is of']]],
  ])('%s', ([, claims, problems]) => {
    expect(lint(claims)).toEqual(problems);
  });

  test.for<[name: string, claims: string]>([
    ['another rate', '  a: { value: £12 per month, of: price }\n  b: { value: £120 per year, of: price }\n'],
    ['another period', '  a: { value: 2, of: x, when: 2024 }\n  b: { value: 3, of: x, when: 2025 }\n'],
    ['another place', '  a: { value: 2, of: x, about: York }\n  b: { value: 3, of: x, about: Leeds }\n'],
    ['another kind of figure', '  a: { value: 2, of: tax }\n  b: { value: 3%, of: tax }\n'],
    ['another subject', '  a: { value: 2, of: jobs }\n  b: { value: 3, of: posts }\n'],
    ['a withdrawn claim', '  a: { value: 2, of: x, status: withdrawn }\n  b: { value: 3, of: x }\n'],
    ['the same name in two slots', '  a: { name: Leeds, is: place, of: factory }\n  b: { name: Leeds, is: place, of: head office }\n'],
    ['a partial end', '  a: { value: 2, of: x, as-of: 2025-03-02, until: 2025 }\n'],
    ['a sentence that rounds', '  a: { says: It costs £1.6bn., value: £1600m, of: x }\n'],
    ['a sentence with several figures', '  a: { says: 3 of the 12 close., value: 3, of: x }\n'],
    ['a sentence with a figure of another kind', '  a: { says: It rose 5% to many., value: 200, of: x }\n'],
  ])('silent on %s', ([, claims]) => {
    expect(lint(claims)).toEqual([]);
  });

  test('silent on the example of the documentation', () => {
    const { set } = loadClaims('claims.yaml', readExample);
    expect(set && lintClaims(set)).toEqual([]);
  });
});

describe('a set that was not loaded from a file', () => {
  const { files: _, ...bare } = setOf('  a: { value: 2, of: x }\n  b: { value: 3, of: x }\n');

  test('is linted with the id as its excerpt', () => {
    expect(lintClaims(bare, stubReaders).map(printProblem)).toEqual([
      [
        'claims.yaml:3:3: claim `b` contradicts `a` (claims.yaml:2): 3 and 2',
        '  3 | b:',
        '    | ^',
        '    = Correct one of them, or say under `about:` or `when:` what sets them apart.',
      ].join('\n'),
    ]);
  });

  test('is held against its derivations and weekdays too', () => {
    const set = setOf('  a: { value: 2, of: x }\n  b: { value: 3, of: y }\n  c: { sum: [a, b], of: z }\n');
    const [a, b, c] = set.claims;
    if (a?.kind !== 'value' || !b || !c) throw new Error('three claims');
    const wrong = {
      ...set,
      claims: [{ ...a, text: '7', quantity: { ...a.quantity, low: a.quantity.low.plus(5), high: a.quantity.high.plus(5) } }, b, c],
    };
    expect(lintClaims(wrong, stubReaders).map((problem) => problem.message)).toEqual(['`5` is not the sum of its parts: the sum is 10']);
    const sunday = { ...set, claims: [{ ...a, says: 'On Monday 2 March 2025 there were 2.' }] };
    expect(lintClaims(sunday, stubReaders).map((problem) => problem.message)).toEqual(['2 March 2025 is a Sunday, not a Monday']);
  });
});
