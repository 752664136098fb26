import { expect, test } from 'vitest';
import { guard } from '../../src/draft/guard.ts';
import { parseDraft } from '../../src/draft/parse.ts';

const numbered = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index)).join('');

// [shape, the smallest hostile example of it, how the refusal begins]
test.for([
  ['nested quotations', '>'.repeat(400), 'nests 400 block quotations; the limit is 100'],
  ['nested bullets', `${'- '.repeat(400)}a`, 'nests 400 lists and quotations'],
  ['nested numbers', '1. '.repeat(400), 'nests 400 lists and quotations'],
  ['nested mixtures', '> - '.repeat(200), 'nests'],
  ['nested footnotes', '[^a]: '.repeat(400), 'nests 400 lists'],
  ['a staircase', numbered(200, (index) => `${'>'.repeat(index + 1)} a\n`), 'nests 101 block quotations'],
  ['a staircase of bullets', numbered(200, (index) => `${'  '.repeat(index)}- a\n`), 'nests 101 lists'],
  ['nested emphasis', '*a **a '.repeat(4000) + 'a** a*'.repeat(4000), 'has 24,000 emphasis marks in one paragraph'],
  ['nested strikes', '~~a '.repeat(4000), 'has 8,000 emphasis marks'],
  ['closers only', 'a_ '.repeat(16_000), 'has 16,000 emphasis marks'],
  ['long runs', `${'*'.repeat(8000)}a${'*'.repeat(8000)}`, 'has 16,000 emphasis marks'],
  ['brackets', ']'.repeat(32_000), 'has 32,000 square brackets'],
  ['images', `${'!['.repeat(2000)}a${'](b)'.repeat(2000)}`, 'has 4,000 square brackets'],
  ['images in many paragraphs', `${'!['.repeat(400)}a${'](b)'.repeat(400)}\n\n`.repeat(40), 'nests so many marks'],
  ['comments that do not end', `a${'<!--'.repeat(16_000)}`, 'nests so many marks'],
  ['backticks', '\\`a'.repeat(10_000), 'nests so many marks'],
  ['growing backticks', numbered(1000, (index) => `${'`'.repeat(index + 1)}a`), 'nests so many marks'],
  ['separate lists', '- a\n\nb\n\n'.repeat(8000), 'holds 3,001 separate lists'],
  ['alternating bullets', '- a\n* b\n'.repeat(8000), 'holds 3,001 separate lists'],
  ['separate quotations', '> a\n\nb\n\n'.repeat(8000), 'holds 3,001 separate lists'],
  ['quotations in items', '- > a\n'.repeat(8000), 'holds 3,001 separate lists'],
  ['underlined headings', 'a\n---\n\n'.repeat(8000), 'holds 2,001 underlined headings'],
  ['one paragraph of lines', 'line\n'.repeat(16_000), 'has 16,000 lines in one paragraph'],
  ['a flat list', '- a\n'.repeat(64_000), 'holds 20,001 list items'],
  ['table rows', `|a|b|\n|-|-|\n${'|1|2|\n'.repeat(64_000)}`, 'holds 50,002 table cells'],
  ['table columns', `${'|a'.repeat(128_000)}\n${'|-'.repeat(128_000)}\n`, 'holds 256,000 table cells'],
  ['blank lines', '\n'.repeat(1_000_000), 'holds 50,001 blank lines'],
  ['footnotes', numbered(32_000, (index) => `[^${index}]: a\n`), 'holds 20,001 list items'],
  ['definitions', numbered(32_000, (index) => `[${index}]: a\n`), 'holds 20,001 link definitions'],
  ['bytes', 'é'.repeat(524_289), 'is 1,048,578 bytes long; the limit is 1,048,576'],
  // What looks like rows, items, definitions, tags or code of their own but is one paragraph to the parser.
  ['false table rows', `x\n${'a *b\n|--|\n'.repeat(4000)}`, 'has'],
  ['false items', `x\n${'2. *a\n'.repeat(4000)}`, 'has 4,001 lines in one paragraph'],
  ['false definitions', '[a]: (*b_\n'.repeat(4000), 'has'],
  ['false tags', '<a *b>\n'.repeat(4000), 'has'],
  ['lazy lines', `> ${'a *b\nlazy *c\n'.repeat(800)}`, 'has 1,600 emphasis marks'],
  ['code that its quotation ends', `> \`\`\`\n${'*a **a '.repeat(4000)}`, 'has'],
  ['code that its item ends', `- \`\`\`\n${'*a **a '.repeat(4000)}`, 'has'],
  ['HTML that a blank line ends', `<div>\n\n${'*a **a '.repeat(4000)}`, 'has'],
  ['front matter that does not end', `---\n${'*a **a '.repeat(4000)}`, 'has'],
] as const)('refuses %s', ([, source, reason]) => {
  expect(guard(source)?.slice(0, reason.length)).toBe(reason);
});

test.for([
  ['a long list with nested ones', '- a [link](x) and **bold**\n  - b\n'.repeat(900)],
  ['a list over blank lines', '- a\n\n  more\n\n'.repeat(5000)],
  ['a long table', `| a | b |\n|---|---|\n${'| **1** | `x_y` [a](b) |\n'.repeat(10_000)}`],
  ['fenced code', `\`\`\`c\n${'a[*b][*c] = **d;\n'.repeat(20_000)}\`\`\`\n`],
  ['indented code', `Code:\n\n${'    a[*b][*c] = **d;\n'.repeat(2000)}`],
  ['an HTML table', `<table>\n${'<tr><td align="center"><a href="x"><img src="y"></a></td></tr>\n'.repeat(3000)}</table>\n`],
  [
    'a change log',
    numbered(1500, (index) => `## ${index}\n\n- *fix* [#${index}]\n\n`) +
      numbered(1500, (index) => `[#${index}]: https://a.example/${index}\n`),
  ],
  ['a form', 'Name: ______________________________ Date: ____________\n'.repeat(500)],
  ['snake case', 'the_name_of_it and other_names_too '.repeat(2000)],
  ['a long line', 'A £1.6bn deal for 5,000 missiles. '.repeat(20_000)],
  ['a large picture', `![x](data:image/png;base64,${'iVBORw0KGgo'.repeat(60_000)})`],
  ['front matter', `---\n${'a: [1, 2, 3]\n'.repeat(5000)}---\n\nBody`],
  ['nothing', ''],
  ['quotations', '> a\n> > b\n>\n> c\n\n'.repeat(600)],
] as const)('lets %s pass', ([, source]) => {
  expect(guard(source)).toBeNull();
});

// Shapes that cost time per byte in one size or another: at the largest size that passes, the work of a parse stays bounded.
test.for([
  ['quotations', '>'],
  ['bullets', '- '],
  ['emphasis', '*a **a '],
  ['closers', 'a_ '],
  ['brackets', ']'],
  ['images', '!['],
  ['links', '[a](<b'],
  ['openers', 'a<!--'],
  ['backticks', '\\`a'],
  ['lists', '- a\n\nb\n\n'],
  ['headings', 'a\n---\n\n'],
  ['items', '- a\n'],
  ['cells', '|a|b|\n|-|-|\n'],
  ['definitions', '[a]: b\n'],
  ['tags', '<div>\n'],
  ['entities', '&amp;'],
  ['addresses', 'https://a.b/c '],
  ['e-mail', 'a@b.c'],
  ['files', 'a.pdf'],
  ['dots', 'a.'],
  ['slashes', 'a/'],
  ['placeholders', '{{'],
  ['comments', '{/*'],
  ['table HTML', '<td>'],
  ['attributes', '<a b="'],
] as const)('repeated %s are refused or parsed', ([, shape]) => {
  for (const count of [99, 900, 3000]) {
    const source = shape.repeat(count);
    if (guard(source) !== null) continue;
    const { passages } = parseDraft(source, 'draft.md');
    const size = passages.reduce((sum, passage) => sum + passage.text.length + passage.segments.length, passages.length);
    expect(size).toBeLessThanOrEqual(4 * source.length);
  }
});
