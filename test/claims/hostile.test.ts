import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LIMITS } from '../../src/claims/guard.ts';
import { loadClaims } from '../../src/claims/load.ts';
import { printProblems } from '../../src/claims/problem.ts';
import { EXAMPLE, PEOPLE, SMALL } from './example.ts';
import { stubReaders } from './stub-readers.ts';

const load = (text: string) =>
  loadClaims('claims.yaml', (path) => (path === 'claims.yaml' ? text : path === 'facts/people.yaml' ? PEOPLE : null), stubReaders);

const DEEP = `nested deeper than ${LIMITS.depth} levels`;

describe('hostile files are refused, each for its reason', () => {
  test.for<[name: string, text: string, message: string]>([
    ['complex keys', '? '.repeat(20_000), 'a complex key'],
    ['complex keys in a claim', `claims:\n  ${'? '.repeat(20_000)}`, 'a complex key'],
    ['open brackets', `claims: ${'['.repeat(50_000)}`, DEEP],
    ['open braces', `claims: ${'{a: '.repeat(50_000)}`, DEEP],
    ['dashes', '- '.repeat(50_000), DEEP],
    ['colons', `claims: {${'a: '.repeat(50_000)}}`, DEEP],
    ['stairs', Array.from({ length: 500 }, (_, depth) => `${' '.repeat(depth)}a:\n`).join(''), DEEP],
    ['closing brackets', `claims: ${']'.repeat(64_000)}`, 'a closing bracket without an opening one'],
    ['aliases', `claims: [${'*a, '.repeat(32_000)}]`, 'a YAML alias'],
    ['anchors', `claims: [${'&a x, '.repeat(32_000)}]`, 'a YAML anchor'],
    ['an alias bomb', 'a: &a [x, x]\nb: &b [*a, *a]\nclaims: [*b, *b]\n', 'a YAML anchor'],
    ['a self-reference', 'claims: &a { b: *a }', 'a YAML anchor'],
    ['a directive of another version', '%YAML 1.1\n---\nclaims: { a: { value: NO } }', 'a YAML directive'],
    ['a tag directive', '%TAG ! tag:x,2000:\n---\nclaims: {}', 'a YAML directive'],
    ['an unknown tag', 'claims: !evil { a: 1 }', 'a YAML tag'],
    ['a tag with a workflow command in it', 'claims: !<##[error]boo> x', 'a YAML tag'],
    ['too many values', `claims: [${'x,'.repeat(LIMITS.nodes + 10)}]`, `more than ${LIMITS.nodes} values`],
    ['too many bytes', `# ${'x'.repeat(LIMITS.bytes)}`, 'the file is larger than 4 MiB'],
    ['too many bytes of few characters', `# ${'€'.repeat(LIMITS.bytes / 3)}`, 'the file is larger than 4 MiB'],
    ['a picture', '\u0089PNG\r\n\u001a\n\u0000\u0000', 'a control character: this is not a text file'],
    ['a prototype', 'claims:\n  __proto__: { value: 200 }\n', '`__proto__` cannot be an id'],
  ])('%s', ([, text, message]) => {
    const { set, problems } = load(text);
    expect(set).toBeNull();
    expect(problems[0]?.message).toBe(message);
  });

  test.for<[name: string, text: string]>([
    ['misplaced commas', `claims: [${',,'.repeat(20_000)}]`],
    ['reserved characters', 'a: @x\n'.repeat(20_000)],
    ['bad indents', 'a:\n   b: c\n  d: e\n'.repeat(5_000)],
    ['quotes', 'a: "x" y\n'.repeat(20_000)],
    ['one key over and over', 'a: b\n'.repeat(20_000)],
    ['unknown keys', `claims:\n  a:\n${Array.from({ length: 20_000 }, (_, index) => `    k${index}: 1\n`).join('')}`],
    ['claims that are no maps', `claims:\n${Array.from({ length: 20_000 }, (_, index) => `  k${index}: 1\n`).join('')}`],
    [
      'references to nothing',
      `claims:\n${Array.from({ length: 5_000 }, (_, index) => `  k${index}: { sum: [x${index}, y${index}] }\n`).join('')}`,
    ],
  ])('very many mistakes are counted, fifty are shown: %s', ([, text]) => {
    const { set, problems, total } = load(text);
    expect(set).toBeNull();
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.length).toBeLessThanOrEqual(50);
    expect(total).toBeGreaterThanOrEqual(problems.length);
  });

  test('a key that is a member of every object is an unknown key', () => {
    const { problems } = load('claims:\n  a: { value: 2, constructor: 3, toString: 4, __proto__: 5 }\n');
    expect(problems.map((problem) => problem.message)).toEqual([
      'unknown key `constructor` in claim `a`',
      'unknown key `toString` in claim `a`',
      'unknown key `__proto__` in claim `a`',
    ]);
  });

  test('members of every object are good ids, and leave objects as they were', () => {
    const { set } = load(
      'claims:\n  constructor: { value: 2, of: x }\n  toString: { sum: [constructor, valueOf], of: y }\n  valueOf: { value: 3, of: z }\n',
    );
    expect(set?.claims.map((claim) => claim.id)).toEqual(['constructor', 'toString', 'valueOf']);
    expect(load('claims:\n  a: { sum: [hasOwnProperty, b] }\n  b: { value: 1, of: x }\n').problems[0]?.message).toBe(
      'there is no claim `hasOwnProperty`',
    );
  });

  test('settings have no prototype', () => {
    const { set } = load('claims:\n  a: { value: 2, of: x }\nsettings:\n  rules: { a: { options: { __proto__: { polluted: true } } } }\n');
    const rules = set?.settings.rules ?? {};
    expect(Object.getPrototypeOf(rules)).toBeNull();
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  test('two spellings of one id are one id', () => {
    const { problems } = load('claims:\n  caf\u00e9: { value: 2, of: x }\n  cafe\u0301: { value: 3, of: y }\n');
    expect(problems.map((problem) => [problem.line, problem.message])).toEqual([[3, '`café` stands here twice, first in line 2']]);
  });
});

describe('no text makes the loader throw', () => {
  const mustLoad = (text: string) => {
    const { set, problems, total } = load(text);
    expect(total).toBeGreaterThanOrEqual(problems.length);
    expect(set === null).toBe(problems.some((problem) => problem.severity === 'error'));
    const printed = printProblems(problems, total);
    const lines = text.split('\n');
    for (const problem of problems.filter((one) => one.path === 'claims.yaml')) {
      expect(problem.line).toBeGreaterThan(0);
      expect(problem.line).toBeLessThanOrEqual(lines.length);
      expect(problem.column).toBeLessThanOrEqual((lines[problem.line - 1] ?? '').length + 1);
      expect(problem.endColumn).toBeGreaterThan(problem.column);
    }
    expect(printed).not.toMatch(/undefined|\[object|Invalid input|expected /);
  };

  test('broken lines that nest, with little stack left', () => {
    const broken = `claims:\n: ===\n${'not: +: ===\n'.repeat(1500)}`;
    const down = (depth: number): ReturnType<typeof load> => (depth === 0 ? load(broken) : down(depth - 1));
    expect(down(Math.round(stackDepth() * 0.8))).toEqual(load(broken));
  });

  test('the small file is right', () => {
    expect(load(SMALL).problems).toEqual([]);
  });

  test('every beginning of a file', () => {
    for (let end = 0; end <= SMALL.length; end++) mustLoad(SMALL.slice(0, end));
  });

  test('a file without any one of its characters', () => {
    for (let at = 0; at < SMALL.length; at++) mustLoad(SMALL.slice(0, at) + SMALL.slice(at + 1));
  });

  test('every beginning of the example, line by line', () => {
    const lines = EXAMPLE.split('\n');
    for (let end = 0; end <= lines.length; end++) mustLoad(lines.slice(0, end).join('\n'));
  });

  test('the example with one character of YAML put in', () => {
    const marks = fc.constantFrom(...':-?[]{},#&*!|>%@`"\'\n\t \\~=<'.split(''));
    fc.assert(
      fc.property(fc.nat(EXAMPLE.length), marks, (at, mark) => mustLoad(EXAMPLE.slice(0, at) + mark + EXAMPLE.slice(at))),
      { numRuns: 300, seed: 1 },
    );
  });

  test('lines of the example in any order', () => {
    const lines = EXAMPLE.split('\n');
    fc.assert(
      fc.property(fc.shuffledSubarray(lines), (shuffled) => mustLoad(shuffled.join('\n'))),
      { numRuns: 200, seed: 2 },
    );
  });

  test('any text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), yamlish), (text) => mustLoad(text)),
      { numRuns: 400, seed: 3 },
    );
  });
});

const yamlish = fc
  .array(
    fc.constantFrom(
      'claims',
      'value',
      'sum',
      'of',
      ': ',
      ':\n  ',
      '\n',
      ' ',
      '[',
      ']',
      '{',
      '}',
      ', ',
      '- ',
      '"',
      "'",
      '#',
      '>-',
      '|',
      '200',
      'a',
      '&',
      '*',
      '!',
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

/** How many calls of a small function fit on the stack. */
function stackDepth(): number {
  try {
    return 1 + stackDepth();
  } catch {
    return 1;
  }
}
