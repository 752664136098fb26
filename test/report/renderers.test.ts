import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/model.ts';
import { formats } from '../../src/report/index.ts';
import { LIMIT as BYTES } from '../../src/report/markdown-table.ts';
import { renderWhere } from '../../src/report/where.ts';
import { renderWhy } from '../../src/report/why.ts';
import { finding, NEWS, options, reportOn, sample, spanOf } from './sample.ts';

const { pretty, json, github, markdown } = formats as Record<string, (typeof formats)[string]>;

const mixed = sample({
  findings: [
    finding(),
    finding({ rule: 'lost-hedge', severity: 'warning', span: spanOf(NEWS, 'eight'), message: 'eight drops a bound', related: [] }),
    finding({ rule: 'split-story', severity: 'note', span: spanOf(NEWS, '30 metres up.\nA very'), message: 'over two lines', related: [] }),
    finding({ rule: 'misquote', disposition: 'suppressed', reason: 'as printed in 1905' }),
    finding({
      rule: 'unused-claim',
      severity: 'warning',
      path: 'claims.yaml',
      span: { start: 0, end: 7 },
      message: 'motto is never used',
      related: [],
    }),
  ],
  failures: [{ path: 'drafts/lost.md', stage: 'read', message: 'does not exist' }],
});

describe('snapshots', () => {
  test('pretty', async () => expect(pretty!(mixed, options)).toMatchFileSnapshot('snapshots/pretty.txt'));
  test('pretty in colour', async () =>
    expect(pretty!(sample(), { ...options, colour: true })).toMatchFileSnapshot('snapshots/pretty-colour.txt'));
  test('pretty when clean', async () =>
    expect(pretty!(sample({ findings: [] }), options)).toMatchFileSnapshot('snapshots/pretty-clean.txt'));
  test('json', async () => expect(json!(mixed, options)).toMatchFileSnapshot('snapshots/report.json'));
  test('github', async () => expect(github!(mixed, options)).toMatchFileSnapshot('snapshots/github.txt'));
  test('markdown', async () => expect(markdown!(mixed, options)).toMatchFileSnapshot('snapshots/summary.md'));
  test('why', async () => expect(renderWhy(sample(), 'drafts/news.md', 3, options)).toMatchFileSnapshot('snapshots/why.txt'));
  test('where', async () => expect(renderWhere(sample(), 'ringers')).toMatchFileSnapshot('snapshots/where.txt'));
});

describe('pretty', () => {
  test.for([
    ['A bell of 7 tonnes.', '7 tonnes', ' 1 | A bell of 7 tonnes.', '   |           ^^^^^^^^'],
    ['\tOne\tbell 7 t', '7 t', ' 1 |  One bell 7 t', '   |           ^^^'],
    ['鐘は 7 t', '7 t', ' 1 | 鐘は 7 t', '   |      ^^^'],
    ['e\u0301te\u0301 7 t', '7 t', ' 1 | e\u0301te\u0301 7 t', '   |     ^^^'],
    ['x\u202ey 7 t', '7 t', ' 1 | x<U+202E>y 7 t', '   |            ^^^'],
    ['🔔🔔 7 t', '🔔 7', ' 1 | 🔔🔔 7 t', '   |   ^^^^'],
  ])('puts the carets under the words of %j', ([source, words, shown, carets], { expect }) => {
    const lines = pretty!(reportOn(source!, words!), options).split('\n');
    expect(lines).toContain(` ${shown}`);
    expect(lines).toContain(` ${carets}`);
  });

  test.for([20, 60, 100])('shows the words of a long line within %i columns and some', (width) => {
    const source = `${'before '.repeat(100)}7 tonnes ${'after '.repeat(100)}`;
    const lines = pretty!(reportOn(source, '7 tonnes'), { ...options, width }).split('\n');
    const frame = lines.find((line) => line.includes('7 tonnes ')) ?? '';
    const carets = lines.find((line) => line.includes('^')) ?? '';
    expect(frame.length).toBeLessThan(width + 40);
    expect(frame.slice(carets.indexOf('^'), carets.lastIndexOf('^') + 1)).toBe('7 tonnes');
  });

  test('shows draft text in no place where a runner would obey it', () => {
    const evil = '::error file=x::gotcha ##[group]';
    const text = pretty!(reportOn(evil, '::error', { path: 'draft.md', message: evil, text: evil }), options);
    expect(text).not.toMatch(/^\s*::/m);
    expect(text).not.toContain('##[');
  });

  test('leaves out all but errors when quiet', () => {
    expect(pretty!(mixed, { ...options, quiet: true }).match(/^\S+:\d+:\d+ \w+/gm)).toEqual(['drafts/news.md:3:21 error']);
    expect(pretty!(sample({ findings: [] }), { ...options, quiet: true })).toBe('');
  });
});

describe('json', () => {
  test('gives places that read back', () => {
    const report = JSON.parse(json!(mixed, options));
    const lines = NEWS.split('\n');
    const [first] = report.findings;
    expect(lines[first.line - 1]?.slice(first.column - 1, first.endColumn - 1)).toBe('2.1 tonnes');
    expect(NEWS.slice(first.offset, first.endOffset)).toBe('2.1 tonnes');
    expect(report.mentions[0].reading).toEqual({ value: '2100', bound: 'exact', kind: 'measure', unit: 'kilogram', counted: null });
    expect(report.mentions[1].reading.counted).toBe('ringers');
  });
});

describe('github', () => {
  const many = (severity: Finding['severity'], count: number) => Array.from({ length: count }, () => finding({ severity }));

  test.for([
    [9, 9, null],
    [10, 10, null],
    [11, 10, '2 more findings'],
    [500, 10, '491 more findings'],
  ] as const)('writes %i errors as %i annotations', ([count, written, more], { expect }) => {
    const lines = github!(sample({ findings: many('error', count) }), options)
      .trimEnd()
      .split('\n');
    expect(lines).toHaveLength(written);
    expect(lines.at(-1)?.includes('more finding')).toBe(more !== null);
    if (more !== null) expect(lines.at(-1)).toContain(more);
  });

  test('puts errors first and counts each level apart', () => {
    const lines = github!(sample({ findings: [...many('note', 12), ...many('warning', 12), ...many('error', 3)] }), options).split('\n');
    expect(lines.map((line) => /^::(\w+)/.exec(line)?.[1] ?? '').join(' ')).toBe(
      `${'error '.repeat(3)}${'warning '.repeat(10)}${'notice '.repeat(10)}`,
    );
  });

  test.for([
    ['', 'drafts/a.md', 'drafts/a.md'],
    ['docs/', 'drafts/a.md', 'docs/drafts/a.md'],
    ['docs/', '../README.md', 'README.md'],
    ['a/b/', '../../x.md', 'x.md'],
  ])('from %j, %j is %j', ([prefix, path, file], { expect }) => {
    const report = reportOn('7 bells', '7');
    const moved = { ...report, drafts: [{ ...report.drafts[0]!, path: path! }], findings: [{ ...report.findings[0]!, path: path! }] };
    expect(github!(moved, { ...options, prefix: prefix! })).toContain(`::error file=${file},line=1`);
  });

  test('gives columns only where a range ends on its first line', () => {
    const text = github!(reportOn('one two\nthree', 'two\nthree'), options);
    expect(text).toContain('line=1,endLine=2,title');
    expect(text).not.toContain('col=');
  });

  test('keeps a path or message from adding a property or a line', () => {
    const text = github!(reportOn('7', '7', { message: 'a%0A::error::b\n::error::c', rule: 'x,y::z' }), options);
    expect(text).toBe(
      '::error file=draft.md,line=1,endLine=1,col=1,endColumn=2,title=holdtrue%3A x%2Cy%3A%3Az::a%250A::error::b ::error::c\n',
    );
  });
});

describe('markdown', () => {
  test('is cut below the limit in bytes, and says so', () => {
    const findings = Array.from({ length: 9000 }, () => finding({ message: '£'.repeat(200) }));
    const text = markdown!(sample({ findings }), options);
    expect(Buffer.byteLength(text)).toBeLessThan(BYTES + 200);
    expect(text).toMatch(/\d+ lines left out/);
  });
});

describe('why', () => {
  test.for([
    [1, 'No figure, date, name or quotation is read on this line.'],
    [3, '2.1 tonnes: a figure that conflicts with bell-weight'],
    [99, 'has no line 99'],
  ] as const)('line %i: %s', ([line, words], { expect }) => {
    expect(renderWhy(sample(), 'drafts/news.md', line, options)).toContain(words);
  });
});
