import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rules } from '../../rules/index.ts';
import { arrangeRules } from '../../src/check/arrange.ts';
import type { Finding, Report } from '../../src/model.ts';
import { placesOf } from '../../src/report/places.ts';
import type { Scope } from '../../src/settle/baseline-scope.ts';
import { applyDecisions, type DecisionFile, mergeDecisions, STALE_DECISION } from '../../src/settle/decisions.ts';
import { type Decision, readDecisions, toDecisionData } from '../../src/settle/decisions-file.ts';
import { finding, sample } from '../report/sample.ts';

const A = 'aaaaaaaaaaaaaaaa';
const B = 'bbbbbbbbbbbbbbbb';
const C = 'cccccccccccccccc';

function decision(changes: Partial<Decision> = {}): Decision {
  return {
    fingerprint: A,
    decision: 'rejected',
    reason: 'as the founder wrote it',
    rule: 'value-drift',
    path: 'drafts/news.md',
    claim: 'bell-weight',
    text: '2.1 tonnes',
    ...changes,
  };
}

function fileOf(decisions: readonly Decision[]): DecisionFile {
  const text = `${JSON.stringify(toDecisionData(decisions), null, 2)}\n`;
  return { path: 'holdtrue-decisions.json', text, decisions: readDecisions(text) };
}

function scope(changes: Partial<Scope> = {}): Scope {
  const { active } = arrangeRules(rules, [], { drafts: [], rules: { misquote: 'off' }, plugins: [] });
  return { active, complete: true, isGone: () => false, ...changes };
}

const open = finding({ fingerprint: A });
const other = finding({ fingerprint: B });
const silenced = finding({ fingerprint: C, disposition: 'suppressed', reason: 'as printed' });
const dispositions = ({ findings }: Report) =>
  findings.map(({ fingerprint, disposition, reason }) => `${fingerprint[0]} ${disposition} ${reason}`).sort();

describe('decisions', () => {
  test('silence what was rejected, with the reason, and drop nothing', () => {
    const decisions = [decision(), decision({ fingerprint: C, reason: 'no' })];
    const report = applyDecisions(sample({ findings: [open, other, silenced] }), fileOf(decisions), scope());
    expect(dispositions(report)).toEqual([
      'a suppressed as the founder wrote it (holdtrue-decisions.json)',
      'b open null',
      'c suppressed as printed',
    ]);
  });

  test.for(['confirmed', 'deferred'] as const)('silence nothing that was %s, and note it', (word, { expect }) => {
    const report = applyDecisions(sample({ findings: [open] }), fileOf([decision({ decision: word })]), scope());
    expect(report.findings).toEqual([{ ...open, decision: word }]);
  });

  test('have a finding for each rejection that silences nothing any more, at its place in the file', () => {
    const file = fileOf([decision(), decision({ fingerprint: B, text: '9 tonnes' })]);
    const report = applyDecisions(sample({ findings: [open] }), file, scope());
    const stale = report.findings.find(({ rule }) => rule === STALE_DECISION) as Finding;
    expect(stale).toMatchObject({ path: 'holdtrue-decisions.json', severity: 'warning', disposition: 'open' });
    expect(stale.message).toBe('value-drift no longer finds “9 tonnes” in drafts/news.md; take the entry out');
    expect(file.text.slice(stale.span.start, stale.span.end)).toBe(`"${B}"`);
    expect(placesOf(report).of(stale.path, stale.span).line).toBe(14);
  });

  test.for<[string, Partial<Decision>, Partial<Scope>]>([
    ['whose draft was not judged', { path: 'drafts/other.md' }, {}],
    ['whose rule did not run', { rule: 'misquote' }, {}],
    ['that rests on all drafts, where some were judged', { rule: 'split-story' }, { complete: false }],
  ])('hold nothing against an entry %s', ([, changes, bounds], { expect }) => {
    const report = applyDecisions(sample({ findings: [] }), fileOf([decision(changes)]), scope(bounds));
    expect(report.findings).toEqual([]);
  });
});

describe('merging', () => {
  const kept = [decision({ fingerprint: A, reason: 'old' }), decision({ fingerprint: B, decision: 'deferred', reason: 'later' })];

  test.for<[string, readonly Decision[], readonly string[]]>([
    ['nothing', [], ['a rejected old', 'b deferred later']],
    ['a new rejection', [decision({ fingerprint: C, reason: 'new' })], ['a rejected old', 'b deferred later', 'c rejected new']],
    ['another reason', [decision({ reason: 'new' })], ['a rejected new', 'b deferred later']],
    ['a confirmation', [decision({ decision: 'confirmed', reason: '' })], ['a confirmed ', 'b deferred later']],
    ['a deferral of what was rejected', [decision({ decision: 'deferred', reason: '' })], ['a rejected old', 'b deferred later']],
    [
      'a confirmation of what was deferred',
      [decision({ fingerprint: B, decision: 'confirmed', reason: '' })],
      ['a rejected old', 'b confirmed '],
    ],
    [
      'a deferral of what is new',
      [decision({ fingerprint: C, decision: 'deferred', reason: '' })],
      ['a rejected old', 'b deferred later', 'c deferred '],
    ],
  ])('%s', ([, fresh, expected], { expect }) => {
    const merged = toDecisionData(mergeDecisions(kept, fresh)).decisions;
    expect(merged.map(({ fingerprint, decision: word, reason }) => `${fingerprint[0]} ${word} ${reason}`)).toEqual(expected);
  });

  test('twice is once, and the order of the decisions does not matter', () => {
    const some = fc.uniqueArray(
      fc
        .record({
          fingerprint: fc.constantFrom(A, B, C),
          decision: fc.constantFrom('rejected' as const, 'confirmed' as const, 'deferred' as const),
        })
        .map((one) => decision(one)),
      { selector: ({ fingerprint }) => fingerprint },
    );
    fc.assert(
      fc.property(some, some, (before, fresh) => {
        const once = toDecisionData(mergeDecisions(before, fresh));
        expect(toDecisionData(mergeDecisions(once.decisions, fresh))).toEqual(once);
        expect(toDecisionData(mergeDecisions([...before].reverse(), [...fresh].reverse()))).toEqual(once);
      }),
    );
  });
});

describe('the file', () => {
  const written = (decisions: unknown) => JSON.stringify({ version: 1, decisions });

  test('reads what it writes, sorted by fingerprint', () => {
    const decisions = [decision({ fingerprint: B }), decision({ fingerprint: A, claim: null, decision: 'deferred', reason: '' })];
    expect(readDecisions(JSON.stringify(toDecisionData(decisions))).map(({ fingerprint }) => fingerprint)).toEqual([A, B]);
    expect(readDecisions(JSON.stringify(toDecisionData(decisions)))[0]).toEqual(decisions[1]);
  });

  test.for<[string, string, RegExp]>([
    ['no JSON', '{', /^is not valid JSON/],
    ['a list', '[]', /no list of `decisions`/],
    ['another version', '{"version":2,"decisions":[]}', /of version 2; this program reads version 1/],
    ['no version', '{"decisions":[]}', /of version undefined/],
    ['no fingerprint', written([{ decision: 'rejected' }]), /entry 1 lacks its `fingerprint`/],
    ['a fingerprint that is none', written([decision({ fingerprint: '../../etc' })]), /entry 1 lacks its `fingerprint`/],
    ['another decision', written([{ ...decision(), decision: 'maybe' }]), /`decision` of entry 1 is none of/],
    ['a rejection without a reason', written([decision({ reason: ' \n' })]), /rejects a finding without a reason/],
    ['a reason that is no text', written([{ ...decision(), reason: 7 }]), /lacks its `reason`/],
    ['one finding twice', written([decision(), decision()]), /decides about aaaaaaaaaaaaaaaa twice/],
  ])('is refused with %s', ([, text, problem], { expect }) => {
    expect(() => readDecisions(text)).toThrow(problem);
  });

  test('keeps a reason on one line, and of a length to be read', () => {
    const [one, two] = readDecisions(
      written([decision({ reason: ' two\nlines\t' }), decision({ fingerprint: B, reason: 'x'.repeat(5_000) })]),
    );
    expect(one?.reason).toBe('two lines');
    expect(two?.reason).toHaveLength(1_000);
  });
});
