import { describe, expect, test } from 'vitest';
import { guard } from '../../src/draft/guard.ts';
import { countMarks } from '../../src/draft/guard-inline.ts';

// [what, a draft of so many, the limit, how the refusal of one more reads]
test.for([
  ['bytes', (count: number) => 'a'.repeat(count), 1_048_576, 'is 1,048,577 bytes long; the limit is 1,048,576'],
  ['block quotations', (count: number) => `${'>'.repeat(count)} a`, 100, 'nests 101 block quotations; the limit is 100'],
  ['lists in each other', (count: number) => `${'- '.repeat(count)}a`, 100, 'nests 101 lists and quotations; the limit is 100'],
  [
    'separate lists',
    (count: number) => '- a\n\nb\n\n'.repeat(count),
    3000,
    'holds 3,001 separate lists and quotations; the limit is 3,000',
  ],
  ['list items', (count: number) => '- a\n'.repeat(count), 20_000, 'holds 20,001 list items; the limit is 20,000'],
  ['table cells', (count: number) => `|a|\n|-|\n${'|1|\n'.repeat(count - 2)}`, 50_000, 'holds 50,001 table cells; the limit is 50,000'],
  ['underlined headings', (count: number) => 'a\n---\n\n'.repeat(count), 2000, 'holds 2,001 underlined headings; the limit is 2,000'],
  ['blank lines', (count: number) => `${'\n'.repeat(count)}a`, 50_000, 'holds 50,001 blank lines; the limit is 50,000'],
  ['link definitions', (count: number) => '[a]: b\n'.repeat(count), 20_000, 'holds 20,001 link definitions; the limit is 20,000'],
  ['lines', (count: number) => 'line\n'.repeat(count), 4000, 'has 4,001 lines in one paragraph; the limit is 4,000'],
  ['emphasis marks', (count: number) => 'a*'.repeat(count), 1000, 'has 1,001 emphasis marks in one paragraph; the limit is 1,000'],
  ['square brackets', (count: number) => ']'.repeat(count), 1000, 'has 1,001 square brackets in one paragraph; the limit is 1,000'],
] as const)('%s up to the limit and no further', ([, draft, limit, reason]) => {
  expect(guard(draft(limit))).toBeNull();
  expect(guard(draft(limit + 1))).toBe(reason);
});

const paragraphs = (count: number, text: string): string => `${text}\n\n`.repeat(count);

// [what costs, the most of it that passes, one more, the steps that it takes]
test.for([
  ['pairs of brackets', (count: number) => paragraphs(count, ']'.repeat(1000)), 13, '4,200,000'],
  ['pairs of emphasis marks', (count: number) => paragraphs(count, 'a*'.repeat(1000)), 99, '4,000,002'],
  ['openers, times what follows them', (count: number) => paragraphs(count, 'a<'.repeat(1000)), 99, '4,002,002'],
  ['runs of backticks', (count: number) => paragraphs(count, 'a`'.repeat(1000)), 99, '4,002,002'],
  ['lines of a paragraph', (count: number) => paragraphs(count, 'line\n'.repeat(4000)), 12, '4,160,000'],
] as const)('the steps that %s take are counted over the draft', ([, draft, most, steps], { expect }) => {
  expect(guard(draft(most))).toBeNull();
  expect(guard(draft(most + 1))).toBe(`nests so many marks that parsing them takes ${steps} steps; the limit is 4,000,000`);
});

test('the steps of lists, headings and paragraphs add up', () => {
  const lists = '- a\n\nb\n\n'.repeat(3000);
  const headings = 'a\n---\n\n'.repeat(2000);
  const brackets = (count: number) => paragraphs(count, ']'.repeat(1000));
  expect(guard(lists + headings + brackets(2))).toBeNull();
  expect(guard(lists + headings + brackets(3))).toMatch(/takes 4,12\d,\d{3} steps/);
  expect(guard(lists + brackets(6))).toMatch(/takes 4,14\d,\d{3} steps/);
  expect(guard(headings + brackets(11))).toMatch(/takes 4,18\d,\d{3} steps/);
});

describe('the marks that a paragraph makes the parser pair', () => {
  const NONE = { emphasis: 0, brackets: 0, openers: 0 };
  test.for([
    ['a plain line', ['two words'], {}],
    ['stars', ['**a** *b*'], { emphasis: 6 }],
    ['stars between letters', ['a*b'], { emphasis: 1 }],
    ['underscores', ['_a_ __b__'], { emphasis: 6 }],
    ['underscores in a word', ['snake_case_2_x'], {}],
    ['underscores after a word', ['snake_'], { emphasis: 1 }],
    ['underscores before a word', ['_snake'], { emphasis: 1 }],
    ['underscores that stand alone', ['Name: ______ Date: ____'], {}],
    ['underscores at the end of a line', ['Name: ____'], {}],
    ['a line of underscores', ['____'], {}],
    ['stars that stand alone', ['2 * 3 ** 4'], {}],
    ['stars after a blank', ['a *b'], { emphasis: 1 }],
    ['stars before a blank', ['a* b'], { emphasis: 1 }],
    ['tildes', ['~~a~~'], { emphasis: 4 }],
    ['brackets', ['[a][[b]]'], { brackets: 6 }],
    ['a run of backticks is one', ['``` a ` b'], { openers: 2 }],
    ['each angle bracket is one', ['<<a <b'], { openers: 3 }],
    ['an escaped mark', ['\\*a\\['], { emphasis: 1, brackets: 1 }],
    ['lines', ['*a', 'b*', '['], { emphasis: 2, brackets: 1 }],
  ] as const)('%s', ([, lines, marks]) => {
    const length = lines.reduce((sum, line) => sum + line.length + 1, 0);
    expect(countMarks(lines)).toEqual({ ...NONE, ...marks, length });
  });
});
