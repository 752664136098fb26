import { describe, expect, test } from 'vitest';
import { loadClaims } from '../../src/claims/load.ts';
import { type ClaimsProblem, printProblem, printProblems } from '../../src/claims/problem.ts';
import { BROKEN_FILES } from './broken-files.ts';
import { stubReaders } from './stub-readers.ts';

const load = (text: string, others: Readonly<Record<string, string>> = {}) =>
  loadClaims('claims.yaml', (path) => (path === 'claims.yaml' ? text : (others[path] ?? null)), stubReaders);

const shown = (problem: ClaimsProblem) => [
  `${problem.line}:${problem.column}`,
  problem.excerpt.slice(problem.column - problem.excerptColumn, problem.endColumn - problem.excerptColumn),
  (problem.severity === 'warning' ? 'warning: ' : '') + problem.message,
];

describe('mistakes in a claims file', () => {
  test.for(BROKEN_FILES)('$name', ({ text, problems }) => {
    const loaded = load(text);
    expect(loaded.problems.map(shown)).toEqual(problems);
    expect(loaded.set).toBeNull();
    expect(loaded.total).toBe(problems.length);
  });

  test.for(BROKEN_FILES)('$name: every problem says what to do', ({ text }) => {
    for (const problem of load(text).problems) expect(problem.hint).not.toBe('');
  });

  test.for(BROKEN_FILES)('$name: Windows line ends move no problem', ({ text, problems }) => {
    expect(load(text.replaceAll('\n', '\r\n')).problems.map(shown)).toEqual(problems);
  });
});

describe('a printed problem', () => {
  test('shows the line, a caret line and what to do', () => {
    const { problems } = load('version: 1\nclaims:\n  jobs:\n    vaule: 200\n    value: 200\n');
    expect(problems.map(printProblem)).toEqual([
      [
        'claims.yaml:4:5: unknown key `vaule` in claim `jobs`',
        '  4 |     vaule: 200',
        '    |     ^^^^^',
        '    = Did you mean `value`?',
      ].join('\n'),
    ]);
  });

  test('of a very long line shows the part around it', () => {
    const [problem] = load(`claims:\n  jobs: { says: ${'word '.repeat(500)}200., value: 200, vaule: 3 }\n`).problems;
    expect(problem?.column).toBe(2535);
    const [, line = '', carets = ''] = problem ? printProblem(problem).split('\n') : [];
    expect(line.slice(carets.indexOf('^'), carets.lastIndexOf('^') + 1)).toBe('vaule');
    expect(line.length).toBeLessThan(220);
  });

  test('shows control and bidirectional characters as plain marks', () => {
    const { problems } = load('claims:\n  jobs: { value: 200, "\\e[31m\\u202eeulav": 3 }\n  \u202ejobs: { value: 3 }\n');
    expect(problems.map((problem) => problem.message).join('')).toContain('\u001b[31m\u202e');
    expect(printProblems(problems)).not.toMatch(/[^\P{C}\n]/u);
  });

  test('is one of fifty at most, with the total', () => {
    const keys = Array.from({ length: 80 }, (_, index) => `    wrong-${index}: 1\n`).join('');
    const { problems, total } = load(`claims:\n  jobs:\n    value: 200\n${keys}`);
    expect([problems.length, total]).toEqual([50, 80]);
    expect(printProblems(problems, total)).toMatch(/\n\n… 30 more problems \(80 in all\)$/);
  });
});

describe('includes', () => {
  const main = (include: string) => `include: ${include}\nclaims:\n  jobs: { says: The deal creates 200 jobs., value: 200 }\n`;
  const other = (id: string, include = '[]') => `include: ${include}\nclaims:\n  ${id}: { name: Belfast, is: place }\n`;
  const people = 'claims:\n  starmer: { name: Keir Starmer, is: person }\n';

  test('claims and sources are shared, relative to the including file', () => {
    const loaded = load(main('[facts/a.yaml]'), {
      'facts/a.yaml': `include: [../more/b.yaml, ./c.yaml]\nsources: { mod: Release }\n${people}`,
      'more/b.yaml': 'claims:\n  b: { value: 3, of: b, source: mod }\n',
      'facts/c.yaml': 'include: ../more/b.yaml\nclaims:\n  c: { value: 4, of: c }\n',
    });
    expect(loaded.problems).toEqual([]);
    expect(loaded.set?.claims.map((claim) => [claim.id, claim.path, claim.sourceTitle])).toEqual([
      ['jobs', 'claims.yaml', null],
      ['starmer', 'facts/a.yaml', null],
      ['b', 'more/b.yaml', 'Release'],
      ['c', 'facts/c.yaml', null],
    ]);
  });

  test('a claim may rest on claims of another file', () => {
    const loaded = load('include: a.yaml\nclaims:\n  all: { sum: [one, two], of: x }\n', {
      'a.yaml': 'claims:\n  one: { value: 2, of: a }\n  two: { value: 3, of: b }\n',
    });
    expect(loaded.set?.claims[0]).toMatchObject({ id: 'all', text: '5' });
  });

  test.for<[name: string, include: string, files: Record<string, string>, problem: string[]]>([
    ['an id that is taken', '[a.yaml]', { 'a.yaml': other('jobs') }, ['a.yaml 3', 'the id `jobs` is taken, first at claims.yaml:3']],
    [
      'a circle',
      '[a.yaml]',
      { 'a.yaml': other('a', 'claims.yaml') },
      ['a.yaml 1', 'includes in a circle: claims.yaml → a.yaml → claims.yaml'],
    ],
    ['a missing file', '[x/a.yaml]', {}, ['claims.yaml 1', 'there is no file x/a.yaml']],
    ['a way out', '[x/a.yaml]', { 'x/a.yaml': other('a', '[../../b.yaml]') }, ['x/a.yaml 1', 'an include may not leave the workspace']],
    ['a mistake inside', '[a.yaml]', { 'a.yaml': 'claims: [' }, ['a.yaml 1', 'this bracket is not closed']],
  ])('%s', ([, include, files, [place, message]]) => {
    const loaded = load(main(include), files);
    expect(loaded.problems.map((problem) => [`${problem.path} ${problem.line}`, problem.message])).toEqual([[place, message]]);
    expect(loaded.set).toBeNull();
  });

  test('settings of an included file are a warning', () => {
    const loaded = load(main('a.yaml'), { 'a.yaml': `settings: { drafts: x }\n${people}` });
    expect(loaded.problems.map(shown)).toEqual([['1:1', 'settings', 'warning: settings of an included file are not used']]);
    expect(loaded.set?.settings.drafts).toEqual([]);
  });

  test('a main file outside the workspace root includes its neighbours only', () => {
    const read = (path: string) => (path === '/desk/claims.yaml' ? main('[b.yaml, ../c.yaml]') : path === '/desk/b.yaml' ? people : null);
    const loaded = loadClaims('/desk/claims.yaml', read, stubReaders);
    expect(loaded.problems.map((problem) => problem.message)).toEqual(['an include may not leave the workspace']);
  });

  test('a missing claims file is a problem and no exception', () => {
    const loaded = loadClaims('claims.yaml', () => null, stubReaders);
    expect(loaded.problems.map(shown)).toEqual([['1:1', '', 'there is no such file']]);
  });
});
