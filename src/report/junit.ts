import type { Failure, Finding, Report } from '../model.ts';
import { repositoryPath } from '../settle/repository-path.ts';
import type { RenderOptions } from './options.ts';
import { type Places, placesOf } from './places.ts';
import { element, type Xml, xmlDocument } from './xml.ts';

/**
 * The report as JUnit XML: each file is a suite, each open finding a failed test, each silenced one a skipped test, and what
 * was not judged an error. A draft without any of these is one test that passed.
 */
export function junit(report: Report, options: RenderOptions): string {
  const places = placesOf(report);
  const suites = suitesOf(report).map((suite) => suiteOf(suite, places, options));
  return xmlDocument(
    element(
      'testsuites',
      { name: 'holdtrue', ...totals(suites.map(({ counts }) => counts)) },
      suites.map(({ xml }) => xml),
    ),
  );
}

interface Suite {
  readonly path: string;
  readonly findings: readonly Finding[];
  readonly failures: readonly Failure[];
}

interface Counts {
  readonly tests: number;
  readonly failures: number;
  readonly errors: number;
  readonly skipped: number;
}

/** All drafts, then whatever else a finding or a failure speaks of. */
function suitesOf({ drafts, findings, failures, set }: Report): readonly Suite[] {
  const suites = new Map<string, { readonly findings: Finding[]; readonly failures: Failure[] }>();
  const suiteAt = (path: string) => {
    const suite = suites.get(path) ?? { findings: [], failures: [] };
    suites.set(path, suite);
    return suite;
  };
  for (const { path } of drafts) suiteAt(path);
  for (const finding of findings) suiteAt(finding.path).findings.push(finding);
  for (const failure of failures) suiteAt(failure.path ?? set.path).failures.push(failure);
  return [...suites].map(([path, suite]) => ({ path, ...suite }));
}

function suiteOf(
  { path, findings, failures }: Suite,
  places: Places,
  { prefix }: RenderOptions,
): { readonly xml: Xml; readonly counts: Counts } {
  const file = repositoryPath(prefix, path);
  const tests = [
    ...findings.map((finding) => findingTest(finding, file, places)),
    ...failures.map(({ message }) => testcase('judged', file, null, element('error', { message: `Not judged: ${message}` }))),
    ...(findings.length + failures.length === 0 ? [testcase('holds true', file, null)] : []),
  ];
  const open = findings.reduce((sum, { disposition }) => (disposition === 'open' ? sum + 1 : sum), 0);
  const counts = { tests: tests.length, failures: open, errors: failures.length, skipped: findings.length - open };
  return { xml: element('testsuite', { name: file, ...counts }, tests), counts };
}

function findingTest(finding: Finding, file: string, places: Places): Xml {
  const { path, span, severity, rule, message, disposition, reason } = finding;
  const { line, column } = places.of(path, span);
  const outcome =
    disposition === 'open'
      ? element('failure', { type: severity, message }, `${file}:${line}:${column}: ${severity} ${rule} ${message}`)
      : element('skipped', { message: `${disposition}${reason ? `: ${reason}` : ''}` });
  return testcase(`${line}:${column} ${rule}`, file, line, outcome);
}

function testcase(name: string, file: string, line: number | null, outcome?: Xml): Xml {
  return element('testcase', { name, classname: file, file, line }, outcome === undefined ? [] : [outcome]);
}

function totals(all: readonly Counts[]): Counts {
  const sum = (key: keyof Counts) => all.reduce((total, counts) => total + counts[key], 0);
  return { tests: sum('tests'), failures: sum('failures'), errors: sum('errors'), skipped: sum('skipped') };
}
