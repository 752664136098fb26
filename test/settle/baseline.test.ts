import { describe, expect, test } from 'vitest';
import { rules } from '../../rules/index.ts';
import { arrangeRules } from '../../src/check/arrange.ts';
import type { Failure, Finding, Report } from '../../src/model.ts';
import { placesOf } from '../../src/report/places.ts';
import { applyBaseline, pruneEntries, renewEntries, STALE_BASELINE, staleEntries } from '../../src/settle/baseline.ts';
import { type Baseline, type BaselineEntry, entryOf, readBaseline, toBaselineData } from '../../src/settle/baseline-file.ts';
import type { Scope } from '../../src/settle/baseline-scope.ts';
import { byText } from '../../src/settle/sort.ts';
import { finding, sample } from '../report/sample.ts';

const known = finding({ fingerprint: 'aaaaaaaaaaaaaaaa' });
const fresh = finding({ fingerprint: 'bbbbbbbbbbbbbbbb', text: '30 metres' });
const silenced = finding({ fingerprint: 'cccccccccccccccc', disposition: 'suppressed', reason: 'as printed' });

function entry(changes: Partial<BaselineEntry> = {}): BaselineEntry {
  return {
    path: 'drafts/news.md',
    rule: 'value-drift',
    claim: 'bell-weight',
    text: '9 tonnes',
    fingerprint: 'dddddddddddddddd',
    ...changes,
  };
}

const toEntry = (found: Finding) => entryOf(found, '');

function baselineOf(entries: readonly BaselineEntry[]): Baseline {
  return readBaseline('known.json', `${JSON.stringify(toBaselineData(entries), null, 2)}\n`);
}

function scope(changes: Partial<Scope> = {}): Scope {
  const { active } = arrangeRules(rules, [], { drafts: [], rules: { misquote: 'off', 'unused-claim': 'warning' }, plugins: [] });
  return { active, complete: true, isGone: () => false, ...changes };
}

const dispositions = ({ findings }: Report) =>
  findings.map(({ fingerprint, disposition, reason }) => [fingerprint[0], disposition, reason]);

describe('a baseline', () => {
  test('marks what it knows, and drops nothing', () => {
    const report = applyBaseline(sample({ findings: [known, fresh, silenced] }), baselineOf([known, silenced].map(toEntry)), scope());
    expect(dispositions(report).sort(([one], [two]) => byText(one ?? '', two ?? ''))).toEqual([
      ['a', 'baselined', 'known before, in known.json'],
      ['b', 'open', null],
      ['c', 'suppressed', 'as printed'],
    ]);
  });

  test('changes nothing when it is empty', () => {
    const report = sample({ findings: [known, fresh] });
    expect(applyBaseline(report, baselineOf([]), scope()).findings).toEqual(report.findings);
  });

  test('has a finding for an entry that no longer occurs, at its place in the file', () => {
    const baseline = baselineOf([toEntry(known), entry()]);
    const report = applyBaseline(sample({ findings: [known] }), baseline, scope());
    const stale = report.findings.find(({ rule }) => rule === STALE_BASELINE) as Finding;
    expect(stale).toMatchObject({ path: 'known.json', severity: 'error', disposition: 'open', claim: 'bell-weight' });
    expect(stale.message).toBe(
      'value-drift no longer finds “9 tonnes” in drafts/news.md; take the entry out with `holdtrue baseline --prune`',
    );
    expect(baseline.text.slice(stale.span.start, stale.span.end)).toBe('"dddddddddddddddd"');
    const { line } = placesOf(report).of(stale.path, stale.span);
    expect(baseline.text.split('\n')[line - 1]).toContain('dddddddddddddddd');
  });

  test('keeps the order of the report', () => {
    const findings = [known, finding({ path: 'zzz.md', fingerprint: 'eeeeeeeeeeeeeeee' })];
    const report = applyBaseline(sample({ findings }), baselineOf([entry()]), scope());
    expect(report.findings.map(({ path }) => path)).toEqual(['drafts/news.md', 'known.json', 'zzz.md']);
  });
});

describe('an entry that is not found again', () => {
  const failure: Failure = { path: 'drafts/news.md', stage: 'parse', message: 'too deep' };
  const failed = (change: Partial<Failure>) => ({ failures: [{ ...failure, ...change }] });

  test.for([
    ['of a draft that was judged', entry(), {}, {}, true],
    ['of a draft that was judged among some', entry(), {}, { complete: false }, true],
    ['of a draft that was not judged', entry({ path: 'other.md' }), {}, {}, false],
    ['of a draft that is gone', entry({ path: 'other.md' }), {}, { isGone: () => true }, true],
    ['of a draft that failed', entry(), failed({}), {}, false],
    ['while another draft failed', entry(), failed({ path: 'other.md' }), {}, true],
    ['of a rule that failed', entry(), failed({ path: null, rule: 'value-drift' }), {}, false],
    ['while another rule failed', entry(), failed({ path: null, rule: 'lost-hedge' }), {}, true],
    ['of a rule that failed in another draft', entry(), failed({ path: 'other.md', rule: 'value-drift' }), {}, true],
    ['of a rule that is off', entry({ rule: 'misquote' }), {}, {}, false],
    ['of a rule that does not exist', entry({ rule: 'house-style' }), {}, {}, false],
    ['of a rule on all drafts', entry({ rule: 'split-story' }), {}, {}, true],
    ['of a rule on all drafts, when only some were judged', entry({ rule: 'split-story' }), {}, { complete: false }, false],
    ['of a rule on all drafts, when one failed', entry({ rule: 'split-story' }), failed({ path: 'other.md' }), {}, false],
    ['of a rule on claims', entry({ rule: 'unused-claim', path: 'claims.yaml' }), {}, {}, true],
    [
      'of a rule on claims, when only some were judged',
      entry({ rule: 'unused-claim', path: 'claims.yaml' }),
      {},
      { complete: false },
      false,
    ],
  ] as const)('%s is stale: %s', ([, one, report, changes, stale], { expect }) => {
    const made = sample({ findings: [known], ...report });
    expect(staleEntries(made, [one], scope(changes))).toEqual(stale ? [one] : []);
    expect(pruneEntries(made, [one], scope(changes))).toEqual(stale ? [] : [one]);
    expect(renewEntries(made, [one], scope(changes))).toEqual([...(stale ? [] : [one]), toEntry(known)]);
  });

  test('in a draft that silences it now is no longer stale than before', () => {
    expect(staleEntries(sample({ findings: [silenced] }), [toEntry(silenced)], scope())).toEqual([]);
  });
});

test('renewing takes the findings of rules only, and not those about leftovers', () => {
  const leftover = finding({ rule: 'stale-decision', fingerprint: 'ffffffffffffffff' });
  expect(renewEntries(sample({ findings: [known, leftover] }), [], scope())).toEqual([toEntry(known)]);
});

test('renewing takes open findings only, and settles at once', () => {
  const report = sample({ findings: [known, fresh, silenced] });
  const once = toBaselineData(renewEntries(report, [entry()], scope()));
  expect(once.findings.map(({ fingerprint }) => fingerprint[0])).toEqual(['a', 'b']);
  expect(toBaselineData(renewEntries(report, once.findings, scope()))).toEqual(once);
  const after = applyBaseline(report, baselineOf(once.findings), scope());
  expect(after.findings.filter(({ disposition }) => disposition === 'open')).toEqual([]);
});

describe('the file', () => {
  test('is sorted, without doubles, whatever the order of the findings', () => {
    const entries = [
      entry(),
      entry({ fingerprint: '1', text: 'b' }),
      entry({ fingerprint: '2', text: 'a' }),
      entry({ path: 'a.md', fingerprint: '3' }),
    ];
    const data = toBaselineData(entries);
    expect(data.findings.map(({ fingerprint }) => fingerprint)).toEqual(['3', 'dddddddddddddddd', '2', '1']);
    expect(toBaselineData([...entries, ...entries].reverse())).toEqual(data);
  });

  test('holds what the reader needs, and no more of the words than that', () => {
    expect(toEntry(known)).toEqual({
      path: 'drafts/news.md',
      rule: 'value-drift',
      claim: 'bell-weight',
      text: '2.1 tonnes',
      fingerprint: 'aaaaaaaaaaaaaaaa',
    });
    expect(toEntry(finding({ text: 'word '.repeat(100) })).text).toMatch(/^.{119}…$/);
  });

  test('reads back', () => {
    const entries = [entry({ claim: null, text: '“£1.6bn”\u202e' })];
    expect(baselineOf(entries).entries).toEqual(entries);
  });

  test.for([
    ['', 'is not valid JSON'],
    ['{', 'is not valid JSON'],
    ['[]', 'has no list of `findings`'],
    ['null', 'has no list of `findings`'],
    ['{"version":1}', 'has no list of `findings`'],
    ['{"version":2,"findings":[]}', 'is a baseline of version 2'],
    ['{"findings":[]}', 'is a baseline of version undefined'],
    ['{"version":1,"findings":[1]}', 'entry 1 lacks'],
    ['{"version":1,"findings":[{"path":"a","rule":"b","fingerprint":"c"},{"path":"a","rule":"b"}]}', 'entry 2 lacks'],
  ] as const)('%j: %s', ([text, words], { expect }) => {
    expect(() => readBaseline('known.json', text)).toThrow(words);
  });

  test('keys that nobody knows do no harm', () => {
    const text = '{"version":1,"__proto__":{"x":1},"findings":[{"path":"a","rule":"b","fingerprint":"c","more":1}]}';
    expect(readBaseline('known.json', text).entries).toEqual([{ path: 'a', rule: 'b', claim: null, text: '', fingerprint: 'c' }]);
  });
});
