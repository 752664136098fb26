import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Finding, Report } from '../../src/model.ts';
import { formats, type RenderOptions } from '../../src/report/index.ts';
import { rdjson } from './rdjson-schema.ts';
import { finding, NEWS, options, reportOn, reportOnWeekday, sample, spanOf } from './sample.ts';
import { reportOnStory, stories } from './stories.ts';
import { elementsOf, parseXml } from './xml.ts';

const render = (name: string, report: Report, more: Partial<RenderOptions> = {}): string =>
  (formats[name] as (typeof formats)[string])(report, { ...options, ...more });

const mixed = sample({
  findings: [
    finding(),
    finding({
      rule: 'lost-hedge',
      severity: 'warning',
      span: spanOf(NEWS, 'eight'),
      message: 'eight [sic] drops a bound of {8} & “<8>”',
      related: [],
      fingerprint: '1111111111111111',
      fix: null,
    }),
    finding({
      rule: 'split-story',
      severity: 'note',
      span: spanOf(NEWS, '30 metres up.\nA very'),
      message: 'over two lines',
      fingerprint: '2222222222222222',
      fix: null,
    }),
    finding({ rule: 'misquote', disposition: 'suppressed', reason: 'as printed in 1905', fingerprint: '3333333333333333', fix: null }),
    finding({
      rule: 'misquote',
      severity: 'warning',
      disposition: 'baselined',
      reason: 'known before, in holdtrue-baseline.json',
      fingerprint: '4444444444444444',
      fix: null,
    }),
    finding({
      rule: 'unused-claim',
      severity: 'warning',
      path: 'claims.yaml',
      span: { start: 0, end: 7 },
      message: 'motto is never used',
      related: [],
      fingerprint: '5555555555555555',
      fix: null,
    }),
  ],
  failures: [
    { path: 'drafts/lost.md', stage: 'read', message: 'does not exist' },
    { path: null, stage: 'rule', message: 'the rule `house` threw: boom', rule: 'house' },
  ],
});

const RULES: RenderOptions['rules'] = [
  { id: 'lost-hedge', summary: 'A dropped bound', severity: 'error', off: false, page: null },
  {
    id: 'value-drift',
    summary: 'A figure that contradicts its claim',
    severity: 'error',
    off: false,
    page: '# value-drift\n\nA figure.\n\n## What it flags\n\nA figure of\nanother value.\n\nAnd more.\n\n## Why it matters\n\nFigures drift.\n',
  },
  { id: 'not-covered', summary: 'A figure that no claim covers', severity: 'note', off: true, page: null },
];

describe('snapshots', () => {
  test.for([
    ['compact', 'compact.txt'],
    ['jsonl', 'report.jsonl'],
    ['sarif', 'report.sarif'],
    ['gitlab', 'gitlab.json'],
    ['junit', 'junit.xml'],
    ['checkstyle', 'checkstyle.xml'],
    ['rdjson', 'rdjson.json'],
  ] as const)('%s', async ([format, file]) => {
    await expect(render(format, mixed, { version: '1.2.3', rules: RULES })).toMatchFileSnapshot(`snapshots/${file}`);
  });
});

/** How a format tells each open finding: `path:line rule`. */
const told: Readonly<Record<string, (text: string) => readonly string[]>> = {
  json: (text) => JSON.parse(text).findings.filter(isOpen).map(placeOf),
  jsonl: (text) =>
    lines(text)
      .map((line) => JSON.parse(line))
      .filter((one) => one.type === 'finding' && isOpen(one))
      .map(placeOf),
  pretty: (text) =>
    [...text.matchAll(/^(\S+):(\d+):\d+ (?:error|warning|note) (\S+)$/gm)].map(([, path, line, rule]) => `${path}:${line} ${rule}`),
  compact: (text) =>
    [...text.matchAll(/^(\S+):(\d+):\d+: (?:error|warning|note) (\S+) /gm)].map(([, path, line, rule]) => `${path}:${line} ${rule}`),
  github: (text) =>
    [...text.matchAll(/^::(?:error|warning|notice) file=([^,]+),line=(\d+),.*title=holdtrue%3A ([a-z-]+)::/gm)].map(
      ([, path, line, rule]) => `${path}:${line} ${rule}`,
    ),
  markdown: (text) =>
    [...text.matchAll(/^\| (?:error|warning|note) \| `(\S+):(\d+):\d+` \| .* \| `(\S+)` \|$/gm)].map(
      ([, path, line, rule]) => `${path}:${line} ${rule}`,
    ),
  sarif: (text) =>
    JSON.parse(text)
      .runs[0].results.filter(({ suppressions }: { suppressions: unknown[] }) => suppressions.length === 0)
      .map(
        ({ ruleId, locations: [{ physicalLocation: at }] }: SarifResult) => `${at.artifactLocation.uri}:${at.region.startLine} ${ruleId}`,
      ),
  gitlab: (text) =>
    JSON.parse(text)
      .filter((one: GitLabIssue) => one.check_name !== 'not-judged')
      .map((one: GitLabIssue) => `${one.location.path}:${one.location.lines.begin} ${one.check_name}`),
  junit: (text) =>
    elementsOf(parseXml(text), 'testcase')
      .filter(({ children }) => children[0]?.name === 'failure')
      .map(({ attributes }) => `${attributes.file}:${attributes.line} ${attributes.name?.split(' ')[1]}`),
  checkstyle: (text) =>
    elementsOf(parseXml(text), 'file').flatMap(({ attributes: { name }, children }) =>
      children
        .filter((one) => one.name === 'error')
        .map(({ attributes: { line, source } }) => `${name}:${line} ${source?.replace('holdtrue.', '')}`),
    ),
  rdjson: (text) =>
    JSON.parse(text)
      .diagnostics.filter((one: Diagnostic) => one.code.value !== 'not-judged')
      .map((one: Diagnostic) => `${one.location.path}:${one.location.range.start.line} ${one.code.value}`),
  html: (text) =>
    islandsOf(text)
      .flatMap(({ findings = [], others = [] }) => [...findings, ...others])
      .filter((one) => !Array.isArray(one) && isOpen(one))
      .map(placeOf),
};

/** The JSON that a page carries. */
function islandsOf(text: string): readonly { readonly findings?: readonly HtmlFinding[]; readonly others?: readonly HtmlFinding[] }[] {
  return [...text.matchAll(/<script type="application\/json" id="[a-z0-9-]+">(.*?)<\/script>/gs)].map(([, data = '']) => JSON.parse(data));
}

interface HtmlFinding {
  readonly path: string;
  readonly line: number;
  readonly rule: string;
  readonly disposition: string;
}

interface SarifResult {
  readonly ruleId: string;
  readonly locations: readonly [
    { readonly physicalLocation: { readonly artifactLocation: { readonly uri: string }; readonly region: { readonly startLine: number } } },
  ];
}

interface GitLabIssue {
  readonly check_name: string;
  readonly fingerprint: string;
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
}

interface Diagnostic {
  readonly code: { readonly value: string };
  readonly location: { readonly path: string; readonly range: { readonly start: { readonly line: number; readonly column: number } } };
  readonly suggestions?: readonly { readonly text: string }[];
}

function isOpen({ disposition }: { readonly disposition: string }): boolean {
  return disposition === 'open';
}

function placeOf({ path, line, rule }: { readonly path: string; readonly line: number; readonly rule: string }): string {
  return `${path}:${line} ${rule}`;
}

function lines(text: string): readonly string[] {
  return text.split('\n').filter((line) => line !== '');
}

describe('every format tells the same open findings', () => {
  test('all formats are asked', () => {
    expect(Object.keys(told).sort()).toEqual(Object.keys(formats).sort());
  });

  const reports = [['the sample', mixed] as const, ...stories.map((story) => [story, reportOnStory(story)] as const)];
  test.for(reports)('%s', ([, report], { expect }) => {
    const expected = report.findings.filter(isOpen).length;
    expect(expected).toBeGreaterThan(2);
    const sorted = (format: string) => [...(told[format] as (typeof told)[string])(render(format, report))].sort();
    expect(sorted('json')).toHaveLength(expected);
    for (const format of Object.keys(formats)) expect(sorted(format), format).toEqual(sorted('json'));
  });

  test.for(Object.keys(formats).filter((name) => name !== 'pretty'))('and %s tells what was not judged', (format, { expect }) => {
    expect(render(format, mixed)).toContain('boom');
    expect(render(format, mixed)).toContain('does not exist');
  });

  test.for(Object.keys(formats))('%s gives the same bytes for the same report', (format, { expect }) => {
    expect(render(format, mixed)).toBe(render(format, structuredCloneOf(mixed)));
  });
});

/** The same report in other objects; decimals keep their prototype. */
function structuredCloneOf(report: Report): Report {
  return { ...report, findings: report.findings.map((one) => ({ ...one })), drafts: report.drafts.map((one) => ({ ...one })) };
}

test('silenced findings are summed up with their reasons', () => {
  expect(render('pretty', mixed)).toContain(
    '\nSilenced: 1 misquote (as printed in 1905); 1 misquote (known before, in holdtrue-baseline.json).\n',
  );
  expect(render('markdown', mixed)).toMatch(
    /### Silenced\n\n.*\n.*\n\| `drafts\/news.md:3:21` \| .* \| `misquote` \| `as printed in 1905` \|\n/,
  );
});

test('many reasons for silence become a count', () => {
  const findings = Array.from({ length: 9 }, (_, index) =>
    finding({ disposition: 'suppressed', reason: index > 6 ? '' : `reason ${index}` }),
  );
  expect(render('pretty', sample({ findings }))).toContain('1 value-drift (reason 3); and 5 more.\n');
  expect(render('pretty', sample({ findings: findings.slice(7) }))).toContain('Silenced: 2 value-drift (no reason given).\n');
});

describe('compact', () => {
  test('leaves out all but errors when quiet', () => {
    expect(render('compact', mixed, { quiet: true }).match(/^\S+:\d+:\d+: \w+/gm)).toEqual(['drafts/news.md:3:21: error']);
  });

  test('is never a workflow command', () => {
    expect(render('compact', reportOn('7', '7', { message: '##[error]\n::error::x' }))).not.toMatch(/##\[|^::/m);
    const evil = reportOn('7', '7');
    const path = '::error file=x';
    const renamed = { ...evil, drafts: [{ ...evil.drafts[0]!, path }], findings: [{ ...evil.findings[0]!, path }] };
    expect(render('compact', renamed)).not.toMatch(/^\s*::/m);
  });
});

describe('gitlab', () => {
  test.for(stories)('%s: every issue has a fingerprint of its own', (story, { expect }) => {
    const prints = JSON.parse(render('gitlab', reportOnStory(story))).map(({ fingerprint }: GitLabIssue) => fingerprint);
    expect(new Set(prints).size).toBe(prints.length);
  });

  test('a file is called by its path from the root of the repository', () => {
    const [issue] = JSON.parse(render('gitlab', mixed, { prefix: 'site/' }));
    expect(issue.location.path).toBe('site/drafts/news.md');
  });
});

describe('rdjson', () => {
  test.for([
    ['a 7 t', '7 t', 3],
    ['£ 7 t', '7 t', 4],
    ['Das 鐘 7 t', '7 t', 9],
    ['a𐐀b 7 t', '7 t', 8],
    ['é\u0301 7 t', '7 t', 6],
    ['x\r\n– 7 t', '7 t', 5],
  ] as const)('%j: the byte column of %j is %i', ([source, words, column], { expect }) => {
    const [{ location }] = JSON.parse(render('rdjson', reportOn(source, words))).diagnostics;
    expect(location.range.start.column).toBe(column);
    const bytes = Buffer.from(source.split('\r\n').at(-1) ?? '');
    expect(bytes.subarray(column - 1, location.range.end.column - 1).toString()).toBe(words);
  });

  test('a suggestion put in its place makes the draft right', () => {
    const [first] = JSON.parse(render('rdjson', sample())).diagnostics;
    const { range, text } = first.suggestions[0];
    const line = Buffer.from(NEWS.split('\n')[range.start.line - 1] ?? '');
    const edited = Buffer.concat([line.subarray(0, range.start.column - 1), Buffer.from(text), line.subarray(range.end.column - 1)]);
    expect(edited.toString()).toBe('The new bell weighs 1.2 tonnes and hangs 30 metres up.');
  });

  test('suggests the weekday and the day where either may be put right', () => {
    const report = reportOnWeekday();
    const line = Buffer.from(report.drafts[0]!.source.trimEnd());
    const { suggestions } = rdjson.parse(JSON.parse(render('rdjson', report))).diagnostics[0]!;
    const edited = suggestions!.map(({ range: { start, end }, text }) =>
      Buffer.concat([line.subarray(0, start.column - 1), Buffer.from(text), line.subarray(end.column - 1)]).toString(),
    );
    expect(edited).toEqual(['Das 鐘: the bell came on Sunday 2 March 2025.', 'Das 鐘: the bell came on Saturday 1 March 2025.']);
  });

  test.for([
    ['a weekday', reportOnWeekday()],
    ['the sample', mixed],
    ...stories.map((story) => [story, reportOnStory(story)] as const),
  ] as const)('holds what reviewdog reads and nothing else: %s', ([, report], { expect }) => {
    expect(rdjson.safeParse(JSON.parse(render('rdjson', report))).error).toBeUndefined();
  });
});

describe('junit', () => {
  test('counts its tests', () => {
    const root = parseXml(render('junit', mixed));
    const tests = elementsOf(root, 'testcase');
    expect(root.attributes).toEqual({ name: 'holdtrue', tests: String(tests.length), failures: '4', errors: '2', skipped: '2' });
    for (const suite of root.children) {
      const count = (name: string) => String(elementsOf(suite, name).length);
      const { name, ...counts } = suite.attributes;
      expect(counts, name).toEqual({
        tests: count('testcase'),
        failures: count('failure'),
        errors: count('error'),
        skipped: count('skipped'),
      });
    }
  });

  test('a draft without findings is a test that passed', () => {
    expect(render('junit', sample({ findings: [] }))).toContain(
      '<testcase name="holds true" classname="drafts/quiet.md" file="drafts/quiet.md"/>',
    );
  });
});

describe('checkstyle', () => {
  test('names every file once', () => {
    const names = elementsOf(parseXml(render('checkstyle', mixed)), 'file').map(({ attributes }) => attributes.name);
    expect(names).toEqual(['drafts/news.md', 'claims.yaml', 'drafts/lost.md']);
  });
});

describe('jsonl', () => {
  test('is one object a line, the counts at the end', () => {
    const types = lines(render('jsonl', mixed)).map((line) => JSON.parse(line).type);
    expect(types.join(' ')).toBe(`${'finding '.repeat(6)}${'failure '.repeat(2)}${'mention '.repeat(3)}summary`);
  });

  test('says of each finding what json says', () => {
    const own = lines(render('jsonl', mixed)).map((line) => JSON.parse(line));
    const findings = own.filter(({ type }) => type === 'finding').map(({ type: _, ...rest }: { type: string } & Partial<Finding>) => rest);
    expect(findings).toEqual(JSON.parse(render('json', mixed)).findings);
  });
});

test('docs/formats.md lists every format', () => {
  const page = readFileSync(new URL('../../docs/formats.md', import.meta.url), 'utf8');
  expect([...page.matchAll(/^\| `([a-z]+)` \| .* \| .* \| .* \| .* \|$/gm)].map(([, name]) => name)).toEqual(Object.keys(formats));
});
