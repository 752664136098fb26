import { expect, test } from 'vitest';
import { parseDraft } from '../../src/draft/parse.ts';

const suppressions = (source: string) =>
  parseDraft(source, 'draft.md').suppressions.map(({ rules, reason, covers }) => [
    rules.join(),
    reason,
    source.slice(covers.start, covers.end),
  ]);

test.for([
  ['the next block', 'a 1\n\n<!-- holdtrue-ignore value-drift: old figure -->\n\nb *2*\n\nc 3', 'value-drift', 'old figure', 'b *2*'],
  ['the next block without a blank line', 'a\n<!-- holdtrue-ignore value-drift: old -->\nb 2\nc', 'value-drift', 'old', 'b 2\nc'],
  ['several rules', '<!-- holdtrue-ignore a, b: as he said: no -->\n\nx', 'a,b', 'as he said: no', 'x'],
  ['all rules', '<!-- holdtrue-ignore: by hand -->\n\nx', '*', 'by hand', 'x'],
  ['without a reason', '<!--holdtrue-ignore a-->\n\nx', 'a', '', 'x'],
  ['bare', '<!-- holdtrue-ignore -->\n\nx', '*', '', 'x'],
  ['a reason over lines', '<!-- holdtrue-ignore a: one\n  two -->\n\nx', 'a', 'one two', 'x'],
  ['a whole list', '<!-- holdtrue-ignore a: r -->\n- x\n- y\n\nz', 'a', 'r', '- x\n- y'],
  ['a whole table', '<!-- holdtrue-ignore a: r -->\n\n| x |\n|--|\n| 1 |\n\nz', 'a', 'r', '| x |\n|--|\n| 1 |'],
  ['in a quotation', '> <!-- holdtrue-ignore a: r -->\n>\n> x\n\nz', 'a', 'r', 'x'],
  ['its own paragraph', 'x 5 <!-- holdtrue-ignore a: r --> y\nz\n\nw', 'a', 'r', 'x 5 <!-- holdtrue-ignore a: r --> y\nz'],
  ['nothing at the end', 'x\n\n<!-- holdtrue-ignore a: r -->', 'a', 'r', ''],
  ['its line', 'x\ny 5 <!-- holdtrue-ignore-line a: r -->\nz', 'a', 'r', 'y 5 <!-- holdtrue-ignore-line a: r -->'],
  ['the next line', 'x\n\n<!-- holdtrue-ignore-line a: r -->\ny\nz', 'a', 'r', 'y'],
  ['the next line in a quotation', '> <!-- holdtrue-ignore-line a: r -->\r\n> y\r\n> z', 'a', 'r', '> y'],
  ['a range', 'x\n\n<!-- holdtrue-ignore-start a: r -->\n\ny\n\n<!-- holdtrue-ignore-end a -->\n\nz', 'a', 'r', '\n\ny\n\n'],
  ['a range without an end', 'x\n\n<!-- holdtrue-ignore-start a: r -->\n\ny', 'a', 'r', '\n\ny'],
  ['the file', 'x\n\n<!-- holdtrue-ignore-file a: r -->', 'a', 'r', 'x\n\n<!-- holdtrue-ignore-file a: r -->'],
  ['as an MDX comment', '{/* holdtrue-ignore a: r */}\n\nx', 'a', 'r', 'x'],
  ['as an MDX comment in a line', 'x\n\ny {/* holdtrue-ignore-line a: r */}', 'a', 'r', 'y {/* holdtrue-ignore-line a: r */}'],
] as const)('silences %s', ([, source, rules, reason, covered]) => {
  expect(suppressions(source)).toEqual([[rules, reason, covered]]);
});

test.for([
  ['another comment', '<!-- ignore a: r -->\n\nx'],
  ['a longer word', '<!-- holdtrue-ignored a: r -->\n\nx'],
  ['code', '`<!-- holdtrue-ignore a: r -->`'],
  ['a code block', '```\n<!-- holdtrue-ignore a: r -->\n```'],
] as const)('%s silences nothing', ([, source]) => {
  expect(suppressions(source)).toEqual([]);
});

test('ranges nest: an end that names its rules closes those, one that names none closes all', () => {
  const source =
    '<!-- holdtrue-ignore-start a: r -->\n\n<!-- holdtrue-ignore-start b: s -->\n\nx\n\n<!-- holdtrue-ignore-end a -->\n\ny\n\n<!-- holdtrue-ignore-end -->\n';
  expect(suppressions(source).map(([rules, , covered]) => [rules, covered?.includes('x'), covered?.includes('y')])).toEqual([
    ['a', true, false],
    ['b', true, true],
  ]);
});

test('a pin says which claim the words before it are about', () => {
  const source = 'We pay 5 <!-- holdtrue: fee --> and 6\n\n| a |\n|--|\n| 7 <!-- holdtrue: rate --> |\n';
  expect(parseDraft(source, 'draft.md').pins.map(({ claim, span }) => [claim, source.slice(span.start, span.end)])).toEqual([
    ['fee', '<!-- holdtrue: fee -->'],
    ['rate', '<!-- holdtrue: rate -->'],
  ]);
});

test('a byte order mark moves every range', () => {
  const source = '\uFEFFx 5 <!-- holdtrue: fee -->\n\n<!-- holdtrue-ignore a: r -->\n\ny';
  const { pins, suppressions: found, passages } = parseDraft(source, 'draft.md');
  expect(source.slice(pins[0]!.span.start, pins[0]!.span.end)).toBe('<!-- holdtrue: fee -->');
  expect(source.slice(found[0]!.covers.start, found[0]!.covers.end)).toBe('y');
  expect(source.slice(passages[1]!.block.start, passages[1]!.block.end)).toBe('y');
});
