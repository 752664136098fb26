import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rules } from '../../rules/index.ts';
import { arrangeRules } from '../../src/check/arrange.ts';
import { runSuppressionRules } from '../../src/check/run-rules.ts';
import type { Draft, Match, Suppression } from '../../src/model.ts';
import { countCoverage, countUses, tallyOf } from '../../src/settle/coverage.ts';
import { settleFindings } from '../../src/settle/index.ts';
import { sortFindings } from '../../src/settle/sort.ts';
import { usesOfSuppressions } from '../../src/settle/suppressions.ts';
import { CLAIM, draftOf, matchOf, runRules, setOf } from '../check/make.ts';

const SOURCE = 'The survey found 221 moths in the wood.';
const ALL = { start: 0, end: SOURCE.length };
const MARK = { start: 21, end: 26 };

function silence(names: readonly string[], reason = 'as the warden counts', covers = ALL, span = MARK): Suppression {
  return { rules: names, reason, covers, span };
}

function settle(draft: Draft, matches: readonly Match[], only?: readonly string[], settings = {}) {
  const set = setOf(settings);
  const arranged = arrangeRules(rules, [], set.settings, only);
  const evidence = { set, drafts: [{ draft, matches, conflicts: matches }], uses: [], today: null };
  const first = runRules(arranged.active, evidence);
  const second = runSuppressionRules(arranged.active, evidence, usesOfSuppressions(evidence.drafts, first, arranged));
  return settleFindings([...first.findings, ...second.findings], new Map([[draft.path, draft]]));
}

function summary(suppressions: readonly Suppression[], only?: readonly string[], settings = {}) {
  const draft = draftOf(SOURCE, suppressions);
  return settle(draft, [matchOf(draft, '221')], only, settings).map(({ rule, disposition, reason }) => [rule, disposition, reason]);
}

describe('suppressions', () => {
  test.for([
    ['none', [], [['value-drift', 'open', null]]],
    ['of the rule', [silence(['value-drift'])], [['value-drift', 'suppressed', 'as the warden counts']]],
    ['of every rule', [silence(['*'])], [['value-drift', 'suppressed', 'as the warden counts']]],
    [
      'of one of several rules',
      [silence(['lost-hedge', 'value-drift'])],
      [
        ['value-drift', 'suppressed', 'as the warden counts'],
        ['unused-suppression', 'open', null],
      ],
    ],
    [
      'of another rule',
      [silence(['lost-hedge'])],
      [
        ['value-drift', 'open', null],
        ['unused-suppression', 'open', null],
      ],
    ],
    [
      'of a rule that does not exist',
      [silence(['value-drifts'])],
      [
        ['value-drift', 'open', null],
        ['unused-suppression', 'open', null],
      ],
    ],
    [
      'of another place',
      [silence(['value-drift'], 'as before', { start: 0, end: 17 })],
      [
        ['value-drift', 'open', null],
        ['unused-suppression', 'open', null],
      ],
    ],
    [
      'without a reason',
      [silence(['value-drift'], '')],
      [
        ['value-drift', 'suppressed', ''],
        ['bare-suppression', 'open', null],
      ],
    ],
    [
      'bare, and no excuse for itself',
      [silence(['*'], '')],
      [
        ['value-drift', 'suppressed', ''],
        ['bare-suppression', 'open', null],
      ],
    ],
    [
      'the narrowest gives the reason',
      [silence(['value-drift'], 'wide'), silence(['value-drift'], 'narrow', { start: 10, end: 30 }, { start: 30, end: 34 })],
      [['value-drift', 'suppressed', 'narrow']],
    ],
    [
      'one excuses another by name',
      [silence(['value-drift'], ''), silence(['bare-suppression'], 'house style', ALL, { start: 30, end: 34 })],
      [
        ['value-drift', 'suppressed', ''],
        ['bare-suppression', 'suppressed', 'house style'],
      ],
    ],
  ] as const)('%s', ([, suppressions, expected]) => {
    expect(summary(suppressions)).toEqual(expected);
  });

  test('a rule that is off is not held against a comment', () => {
    expect(summary([silence(['lost-hedge'])], undefined, { 'lost-hedge': 'off' })).toEqual([['value-drift', 'open', null]]);
  });

  test('nor is a rule that was not asked for', () => {
    expect(summary([silence(['*']), silence(['value-drift'])], ['unused-suppression', 'lost-hedge'])).toEqual([]);
  });
});

test.for([
  ['certain', 'error'],
  ['likely', 'warning'],
] as const)('a conflict whose link is %s is of severity %s', ([certainty, severity]) => {
  const draft = draftOf(SOURCE);
  expect(settle(draft, [matchOf(draft, '221', { certainty })]).map((finding) => finding.severity)).toEqual([severity]);
});

test('a note stays a note, however likely its link', () => {
  const draft = draftOf(SOURCE);
  const match = matchOf(draft, '221', { certainty: 'likely' });
  expect(settle(draft, [match], undefined, { 'value-drift': 'note' }).map((finding) => finding.severity)).toEqual(['note']);
});

describe('fingerprints', () => {
  const fingerprintOf = (source: string, path = 'draft.md') => {
    const draft = draftOf(source, [], path);
    return settle(draft, [matchOf(draft, '221')])[0]?.fingerprint;
  };
  const usual = fingerprintOf(SOURCE);

  test('are 16 hexadecimal digits', () => {
    expect(usual).toMatch(/^[0-9a-f]{16}$/);
  });

  test.for([
    ['text before it', `It rained all of Monday, and it was cold. ${SOURCE}`],
    ['text behind it', `${SOURCE} Nobody saw a bat.`],
    ['other wrapping', SOURCE.replace(' 221 ', '\n221 ')],
    ['typographic marks', SOURCE.replace('survey', '“survey”')],
  ] as const)('survive %s', ([, source]) => {
    expect(fingerprintOf(source)).toBe(usual);
  });

  test.for([
    ['other words beside it', SOURCE.replace('moths', 'bats'), 'draft.md'],
    ['another path', SOURCE, 'other.md'],
  ] as const)('change with %s', ([, source, path]) => {
    expect(fingerprintOf(source, path)).not.toBe(usual);
  });

  test('tell equal findings apart, and keep those before a new one', () => {
    const twice = draftOf(`${SOURCE} ${SOURCE}`);
    const first = matchOf(twice, '221');
    const start = twice.source.lastIndexOf('221');
    const second = { ...first, mention: { ...first.mention, span: { start, end: start + 3 } } };
    const [one, two] = settle(twice, [first, second]).map(({ fingerprint }) => fingerprint);
    expect(one).toBe(usual);
    expect(two).not.toBe(one);
  });
});

test('findings are sorted by path, position and rule, whatever order they came in', () => {
  const text = fc.constantFrom('a', 'b', 'ä', 'Z');
  const finding = fc.record({
    path: text,
    span: fc.record({ start: fc.nat(3), end: fc.nat(3) }),
    rule: text,
    claim: fc.option(text),
    message: text,
  });
  fc.assert(
    fc.property(fc.array(finding), (findings) => {
      const sorted = sortFindings(findings);
      expect(sortFindings([...findings].reverse())).toEqual(sorted);
      for (const [index, { path, span }] of sorted.slice(1).entries()) {
        const before = sorted[index]!;
        expect(before.path < path || (before.path === path && before.span.start <= span.start)).toBe(true);
      }
    }),
  );
});

test('every mention is counted in one state, and every use with its claim', () => {
  const draft = draftOf(SOURCE);
  const other = { ...CLAIM, id: 'bats' };
  const matches = [
    matchOf(draft, '221'),
    matchOf(draft, '221', { state: 'agrees', relation: 'same' }),
    matchOf(draft, '221', { state: 'agrees', relation: 'derived', others: [other, CLAIM] }),
    matchOf(draft, '221', { state: 'set-aside' }),
    matchOf(draft, '221', { state: 'not-covered', claim: null }),
  ];
  // Counted draft by draft, and together.
  const tallies = [tallyOf(matches.slice(0, 2)), tallyOf(matches.slice(2)), tallyOf([])];
  expect(countCoverage(tallies)).toEqual({ mentions: 5, agrees: 2, conflicts: 1, setAside: 1, notCovered: 1 });
  expect(countUses(tallies, setOf({}, [CLAIM, other])).map(({ claim, agrees, conflicts }) => [claim.id, agrees, conflicts])).toEqual([
    ['moths', 2, 1],
    ['bats', 1, 0],
  ]);
});
