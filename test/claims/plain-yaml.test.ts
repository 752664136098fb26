import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parsePlain } from '../../src/claims/plain-yaml.ts';
import { toTextFile } from '../../src/claims/problem.ts';
import { createLog } from '../../src/claims/problem-log.ts';
import { parseFully } from '../../src/claims/tree.ts';

/** What the YAML parser makes of a text; null where it has something against it. */
function fully(text: string): unknown {
  const log = createLog();
  const tree = parseFully(toTextFile('claims.yaml', text), log);
  return log.errors() === 0 ? tree : null;
}

const PLAIN = [
  'a: 1\n',
  'a: 1',
  '# note\n\nversion: 1\nlanguage: en-GB # British\n',
  'a:\n  b: text of words, with [brackets] and {braces}\n  c: x#y\n',
  "a: 'it''s'\nb: \"say 'so'\"\n",
  'a: [x, "y, z", \'w\']\n',
  'a: [x, y,]\n',
  'a: []\nb: {}\n',
  'a: {"b":"c","of":["d","e"],"n":5,"x":{"y":true}}\nb: { "c": d, e: f }\n',
  'a: { b: £14.2m, c: [d e, f], g: { h: 8.30pm, i: 14:30 } }\n',
  'a: {b: 1,000: 2}\nb: 1\n'.replace('1,000: 2', '1, c: 2'),
  'a:\n  - one\n  - "two"\n  - [3, 4]\nb: 5\n',
  'a:\n- one\n- two # three\n\n# four\nb: 5\n',
  'a:\n  b:\n    c: 1\n  d: 2\n\n\ne: 3\n',
  'a:\n  b:\n    c: 1\n\n  # note\n  d:\n    e: 1\n# note\n',
  'a:   spaced   out  # note\n',
  'a: 007\nb: 8_000\nc: 62.070\nd: 1.\ne: 2026-06-06\nf: 1.2.3\ng: 12:30\n',
  'a: true\nb: false\nc: trueish\nd: nullify\n',
  'a: https://example.org/x?y=1\n',
  'a: { b: https: }\n'.replace('https:', 'https'),
  'a: { b: c # d\n }\n'.replace(' # d\n', ''),
  'a: non-breaking\u00a0blank \u00a0\n',
  'a: "" # nothing\nb: \'\'\n',
  'a: e\u0301\n',
  'a: ends in a blank   \nb: 2   \n',
  'true-ish: 1\nno: 2\nNull.x: 3\n',
];

/** Right or wrong, these are the parser's. */
const OTHER = [
  '',
  '# nothing\n',
  'a:\n',
  'a: ~\n',
  'a: null\n',
  'a: True\n',
  'a: 1e3\n',
  'a: 0x1F\n',
  'a: +5\n',
  'a: .5\n',
  'a: -5\n',
  'a: &b c\n',
  'a: *b\n',
  'a: !t c\n',
  'a: |\n  text\n',
  'a: >-\n  text\n',
  'a: text\n  goes on\n',
  'a: "text\n  goes on"\n',
  'a: "x\\ty"\n',
  'a: b: c\n',
  'a: b:\n',
  'a: [x\n  , y]\n',
  'a: [x, y\n',
  'a: [x]]\n',
  'a: {b}\n',
  'a: {b: 1, 000}\n',
  'a: {b: 1 c: 2}\n',
  'a: [x, , y]\n',
  'a: "x"y\n',
  'a: [x: y]\n',
  'a: "x": y\n',
  'a: 1\na: 2\n',
  'a:\n  b: 1\n  # deep\nc: 2\n',
  'a:\n  b: 1\n  # deep\n',
  'a: 1\n b: 2\n',
  ' a: 1\nb: 2\n',
  'a:\n   b: 1\n  c: 2\n',
  'a:\n  - b: 1\n    c: 2\n',
  'a:\n  - - b\n',
  '- a\n',
  'a\n',
  '"a": 1\n',
  '? a\n: b\n',
  'a: {"b":1,"b":2}\n',
  'a: {"b" : 1}\n',
  'a: {"b\\n":1}\n',
  '<<: 1\n',
  '---\na: 1\n',
  'a: 1\n---\nb: 2\n',
  'a: 1\n...\n',
  '%YAML 1.2\n---\na: 1\n',
  'a:\t1\n',
  'a: 1\r\nb: 2\r\n',
  '\ufeffa: 1\n',
  'a: x\u0007\n',
  'a: @b\n',
  'a: {b: {c: {d: {e: {f: {g: {h: {i: {j: 1}}}}}}}}}\n',
];

test.each(PLAIN)('%j is plain, and read as the parser reads it', (text) => {
  const tree = parsePlain(text);
  expect(tree).not.toBeNull();
  expect(tree).toEqual(fully(text));
});

test.each(OTHER)('%j is left to the parser', (text) => {
  expect(parsePlain(text)).toBeNull();
});

test('the claims of the stories are read as the parser reads them, nearly all of them without it', () => {
  const folder = join(import.meta.dirname, '../stories/claims');
  const texts = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
  const trees = texts.map(parsePlain);
  for (const [index, tree] of trees.entries()) if (tree !== null) expect(tree).toEqual(fully(texts[index]!));
  expect(trees.filter((tree) => tree !== null).length).toBeGreaterThan(texts.length * 0.9);
});

const WORDS = [
  'a',
  'of',
  'says',
  '1',
  '8,000',
  '£14.2m',
  "'",
  '"',
  "''",
  ':',
  ': ',
  '- ',
  '#',
  ' #',
  '[',
  ']',
  '{',
  '}',
  ', ',
  '|',
  '>',
  '&',
  '*',
  '!',
  '%',
  '@',
  '~',
  'true',
  'é',
  '\\',
  '.',
  '-',
  '--- ',
];
const line = fc
  .tuple(
    fc.constantFrom('', '', '  ', '    ', ' '),
    fc.constantFrom('', 'a: ', 'b: ', 'c:', 'of: [', 'x: { y: ', 'x: {"y":', '- '),
    fc.array(fc.constantFrom(...WORDS, ' '), { maxLength: 6 }),
    fc.constantFrom('', '', ']', ' }', ' # note'),
  )
  .map(([indent, key, words, end]) => `${indent}${key}${words.join('')}${end}`);

test('whatever is taken for plain is read as the parser reads it', () => {
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), fc.constantFrom('\n', ''), (lines, end) => {
      const text = lines.join('\n') + end;
      const tree = parsePlain(text);
      if (tree !== null) expect(tree).toEqual(fully(text));
    }),
    { numRuns: 3_000 },
  );
});
