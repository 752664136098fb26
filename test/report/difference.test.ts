import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Finding, Report } from '../../src/model.ts';
import { compareReports, type Difference, type ReportData, readReport } from '../../src/report/difference.ts';
import { differenceFormats } from '../../src/report/difference-formats.ts';
import { formats } from '../../src/report/index.ts';
import { finding, options, sample } from './sample.ts';

const dataOf = (report: Report): ReportData => readReport(formats.json!(report, options));
const named = (name: string, changes: Partial<Finding> = {}): Finding =>
  finding({ fingerprint: name.repeat(16), claim: `claim-${name}`, ...changes });
const dataWith = (...findings: readonly Finding[]): ReportData => dataOf(sample({ findings }));
const names = (findings: Difference['added']): string => findings.map(({ fingerprint }) => fingerprint[0]).join('');
const summed = (difference: Difference) =>
  (['added', 'fixed', 'silenced', 'unjudged', 'unchanged'] as const).map((kind) => names(difference[kind])).join('|');

const silenced = { disposition: 'suppressed', reason: 'as printed' } as const;
const baselined = { disposition: 'baselined', reason: 'known' } as const;

describe('between two reports a finding is', () => {
  test.for<[string, readonly Finding[], readonly Finding[], string]>([
    ['new', [], [named('a')], 'a||||'],
    ['fixed', [named('a')], [], '|a|||'],
    ['unchanged, wherever it stands now', [named('a')], [named('a', { span: { start: 9, end: 12 } })], '||||a'],
    ['unchanged where its sentence was reworded', [named('a')], [named('b', { claim: 'claim-a' })], '||||a'],
    ['new where it says the same twice', [named('a')], [named('a'), named('b', { claim: 'claim-a' })], 'b||||a'],
    ['silenced', [named('a')], [named('a', silenced)], '||a||'],
    ['silenced by a baseline', [named('a')], [named('a', baselined)], '||a||'],
    ['new where it was silenced', [named('a', silenced)], [named('a')], 'a||||'],
    ['nothing where it was silenced and is gone', [named('a', silenced)], [], '||||'],
    ['one of several', [named('a'), named('b'), named('c')], [named('b'), named('d')], 'd|ac|||b'],
  ])('%s', ([, before, after, expected], { expect }) => {
    expect(summed(compareReports(dataWith(...before), dataWith(...after)))).toBe(expected);
  });

  test.for<[string, Report['failures'][number], string]>([
    ['its draft could not be judged', { path: 'drafts/news.md', stage: 'parse', message: 'x' }, '|||a|'],
    ['its rule has failed', { path: null, stage: 'rule', message: 'x', rule: 'value-drift' }, '|||a|'],
    ['another draft could not be judged', { path: 'drafts/other.md', stage: 'parse', message: 'x' }, '|a|||'],
    ['another rule has failed', { path: 'drafts/news.md', stage: 'rule', message: 'x', rule: 'misquote' }, '|a|||'],
  ])('not called fixed because %s', ([, failure, expected], { expect }) => {
    const after = dataOf(sample({ findings: [], failures: [failure] }));
    expect(summed(compareReports(dataWith(named('a')), after))).toBe(expected);
  });

  test('in one list only, whatever the reports hold; and the other way round new is fixed', () => {
    const findings = fc.uniqueArray(fc.tuple(fc.constantFrom(...'abcdef'), fc.constantFrom({}, silenced, baselined)), {
      selector: ([name]) => name,
    });
    fc.assert(
      fc.property(findings, findings, (one, two) => {
        const [before, after] = [one, two].map((all) => dataWith(...all.map(([name, changes]) => named(name, changes))));
        const there = compareReports(before!, after!);
        const back = compareReports(after!, before!);
        const open = (all: typeof one) => all.filter(([, changes]) => !('disposition' in changes)).map(([name]) => name);
        const sorted = (...texts: readonly string[]) => texts.join('').split('').sort();
        expect(sorted(names(there.added), names(there.unchanged))).toEqual(sorted(...open(two)));
        expect(sorted(names(there.fixed), names(there.silenced), names(there.unchanged))).toEqual(sorted(...open(one)));
        expect(sorted(names(back.unchanged))).toEqual(sorted(names(there.unchanged)));
      }),
    );
  });
});

test('claims are told that are stated now, and that no draft states any more', () => {
  const data = dataWith();
  const uses = (counts: Readonly<Record<string, number>>): ReportData => ({
    ...data,
    claims: Object.entries(counts).map(([id, agrees]) => ({ id, agrees, conflicts: 0 })),
  });
  expect(compareReports(uses({ a: 1, b: 0, c: 1, d: 1 }), uses({ a: 1, b: 2, c: 0, e: 1 })).claims).toEqual({
    stated: ['b', 'e'],
    unstated: ['c', 'd'],
    added: ['e'],
    removed: ['d'],
  });
});

describe('the formats', () => {
  const before = dataWith(named('a'), named('b', { rule: 'misquote', severity: 'warning' }), named('c'));
  const after = dataWith(
    named('c'),
    named('b', silenced),
    named('d', { rule: 'lost-hedge', message: 'eight | `drops` a bound\n::error::x' }),
  );
  const difference = compareReports(before, after);

  test('pretty', async () => {
    await expect(differenceFormats.pretty(difference, false)).toMatchFileSnapshot('snapshots/difference.txt');
    expect(differenceFormats.pretty(difference, true)).toContain('\u001b[');
    expect(differenceFormats.pretty(difference, false)).not.toMatch(/^::/m);
  });

  test('markdown', async () => {
    await expect(differenceFormats.markdown(difference, false)).toMatchFileSnapshot('snapshots/difference.md');
  });

  test('json holds the findings with all their keys', () => {
    const data = JSON.parse(differenceFormats.json(difference, false));
    expect(data).toMatchObject({ schemaVersion: 1, coverage: { before: { agrees: 1 } } });
    expect(data.added).toEqual(
      JSON.parse(
        formats.json!(sample({ findings: [named('d', { rule: 'lost-hedge', message: 'eight | `drops` a bound\n::error::x' })] }), options),
      ).findings,
    );
  });
});

test.for([
  ['{', 'is not valid JSON'],
  ['[]', 'is no report'],
  ['{"schemaVersion":2}', 'at schemaVersion'],
  [JSON.stringify({ ...dataWith(), findings: [{}] }), 'at findings.0.path'],
] as const)('%j is refused', ([text, said], { expect }) => {
  expect(() => readReport(text)).toThrow(said);
});
