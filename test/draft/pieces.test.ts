/** A file that is read piece by piece says what the whole file says when the parser reads it at once. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cut } from '../../src/draft/cut.ts';
import { guard } from '../../src/draft/guard.ts';
import { findDefinitions } from '../../src/draft/labels.ts';
import { parseDraft } from '../../src/draft/parse.ts';
import { readPlainBlocks } from '../../src/draft/plain-blocks.ts';

const piecesOf = (source: string): readonly string[] => cut(source).map(({ start, end }) => source.slice(start, end));

describe('cuts before a line at the margin behind a blank line', () => {
  test.for([
    ['paragraphs', 'One.\n\nTwo.', ['One.\n\n', 'Two.']],
    ['a heading and what follows it', '# One\ntext\n\n\nmore\n', ['# One\ntext\n\n\n', 'more\n']],
    ['a list and the paragraph behind it', '- a\n\n  b\n\nText', ['- a\n\n  b\n\n', 'Text']],
    ['Windows line endings', 'One.\r\n\r\nTwo.', ['One.\r\n\r\n', 'Two.']],
    ['code in an item, which ends with its list', '- a\n\n  ```\n  b\n\nText', ['- a\n\n  ```\n  b\n\n', 'Text']],
    ['code that never ends', 'a\n\n```\nb\n\nc', ['a\n\n', '```\nb\n\nc']],
    [
      'code in a later item',
      '1. a\n\n2. b\n\n   ```\n   c\n\n   d\n   ```\n\nText',
      ['1. a\n\n2. b\n\n   ```\n   c\n\n   d\n   ```\n\n', 'Text'],
    ],
    ['what stands behind raw HTML with marks of code in it', '<p>\n```\n\nText\n\nText', ['<p>\n```\n\n', 'Text\n\n', 'Text']],
    ['a comment that ends on its line', '<!-- a -->\n\nText', ['<!-- a -->\n\n', 'Text']],
    ['front matter and the text', '---\na: b\n\nc: d\n---\n\nText', ['---\na: b\n\nc: d\n---\n\n', 'Text']],
  ] as const)('%s', ([, source, pieces]) => expect(piecesOf(source)).toEqual(pieces));
});

describe('does not cut', () => {
  test.for([
    ['between the items of a list', '- a\n\n- b\n\n- c'],
    ['inside fenced code', '```\na\n\nb\n```'],
    ['inside a longer fence', '~~~~\na\n\n~~~\n\nb\n~~~~'],
    ['inside a comment', '<!-- a\n\nb -->'],
    ['inside raw HTML', '<pre>\na\n\nb\n</pre>'],
    ['before what would be front matter', 'a\n\n---\n\n'],
    ['before an indented line', 'a\n\n    b'],
    ['behind code that never ends', '```\nb\n\nc'],
    ['before a number that may not begin a list', '    code\n\n2. b'],
  ] as const)('%s', ([, source]) => expect(piecesOf(source)).toEqual([source]));
});

describe('reads without the parser', () => {
  const isPlain = (source: string) => readPlainBlocks(source, { start: 0, end: source.length }, findDefinitions(source, []), []) !== null;

  test.for([
    'A heading\n=========\n',
    'Two lines\nof one\n---\nand text\n',
    '<b>5</b> cats and <i>6</i> dogs\n',
    '<a id="five"></a>\n',
    '<!-- To do:\nsay how many -->\n',
    'About ~5 cats\n',
    '![](ferry.png)\n',
    'Write to <desk@example.org>.\n',
    '5.2% of them\n',
    '[Elm](https://example.org/Elm_(town))\n',
    'It came to 30 in\n2024. Then\n91.\n',
    'We have ~~5~~ 6 cats\n',
    '<div>\n<!-- a -->\n\n```\n\nb\n```\n</div>\n',
    '***5*** cats\n',
    '- [`cats([5])`](#cats)\n',
    '[a]:https://example.org\n',
    'A cat*fish* with [[5]] legs\n',
  ])('%j', (source) => expect(isPlain(source)).toBe(true));

  test.for(['> A heading?\n> ---\n', '<!-- never closed\n', '<@example.org>\n'])('not %j', (source) => expect(isPlain(source)).toBe(false));
});

describe('reads as the parser does', () => {
  test.for([
    'A paragraph\nof *two* lines with `code`, **bold** words and [a link](https://example.org/a_b "title").',
    '## A heading ##\n\n## Another `one`\nand its text\n',
    '- one\n- two\n  goes on\n- **three:** 3\n\n- four\n\nText',
    '1. one\n2. two\n\n10. ten',
    'Break  \nand\\\nbreak, &mdash; &pound;5 &nope; \\* \\a snake_case 2 * 3 * 4 a_b_c_',
    '![A ferry](ferry.png) and [![5 ferries](a.png)](b)',
    'See [the plan][plan], [plan] and [Plan][], not [this] or [ ].\n\n[plan]: https://example.org',
    'See [the plan][plan].\n\n> [plan]: https://example.org',
    '- [plan]: not a definition\n\n[plan] is\n\n[plan]: https://example.org',
    'A note[^1] and [^2].\n\n[^1]: With 5 words, [plan].\n\n[plan]: a',
    '<https://example.org/5> and <b>5</b> &amp; <br>5 < 6 <5',
    '[a]: u\n2) [a]',
    '+++\n\n- [b][a]',
    '    code\n\n2) b',
    '\t*\n\n*\t2) ',
    '<table>\n```\n\n<pre>\n[^a]: \n```\n\n| a | 5 |\n|---|---|\n',
    '[a]\n\n[^a]: [a]: <u>',
    '1. <?a\n\nText',
    '---\n[a]: u\n---\n\n[a]',
    'x\n\n[a]: u\n:---\n\n[a]',
    '[a]: u\n|-\n\n- [a]',
    '_a_b_ __a__ *a**b* ***c*** **a*',
    'a\r\n\r\n- b\r\n- c\r\n\r\n> d',
    '| a | 5 |\n|---|---|\n| b | 6 |\n\nTable: 5 *rows*\n\n- x\n  - y 5\n',
    '- [ ] to do\n- [x] done\n- [y] other\n',
    'Term\n: 99% of it\n\nText',
    'Write to <5a@b.example>, <.a@b.example> or <a@b.example>, a<5 and <5@ .',
    '- a 5\n  - b\n    1. c 6\n       on\n  - d\n- e\n\n***\n\n---\n',
    '- a\n  - b\n\n  - c 5\n\n    d\n',
    '> a 5\n> - b\n>   - c\n>\n> # d 6\n\n> e\nlazy 7\n',
    '<p align="a">\n<b>5</b> cats\n  <img src="a">\n</p>\n\n<br>\n6 dogs\n\n<a href="b">7</a> text\n',
    'a | b 5\n---|---\nc | `d\\|` 6\n| e | f |\ng 7 |\n\nh | i\n:-- | --:\n1. j | k\n',
    '- a 5\n\n  b 6\n\n  ```\n  c 7\n  ```\n\n  - d\n\n    e 8\n\n- f\n\n      g\n\n- h\n- i\n\n> j\n',
    '1. a\n\n   > b 5\n   > c\n\n   | d | 6 |\n   |---|---|\n\n10. e\n\n    f\n\n   g\n',
    'a 5\n\n    b 6\n\n      c\n\nd\n\n    e\n\n2. f\n\n    g\n',
    'a `b 5\n  c` d `e 6\n**f** ``g` h\\\ni 7',
    'a 5:\n\n * b 6\n * c\n\n   d 7\n\n * e\n   - f 8\n\n  g\n  h 9\n\n- i\n',
    '#[a] 5\n\n#b\n\n- #c 6\n',
    '- x\n  ```\n\n[a]: u\n\nb [a] 5\n\n- c [a] 6\n\n  d [e]\n',
    '| a | **5** |\n|:--|--:|\n| `b` | [c](d) 6 |\n|  | 7 |\n\n| a |\n|---|\n| b | 8 |\n',
    'A 5\n===\n\nB\nand 6\n---\nC\n-\n\n> D\n> ---\n\n- E\n---\n',
    '<b>5</b> cats\n<b>6</b>\n\n<a id="a"></a>\n# B 7\n\n<a id="a">\n8 c\n\n<p>9</p> d\n',
    '<!-- a\n5 b -->\n6 c\n\n<!--\nd -->\n\n- <!-- e\n  f --> 7\n\n<!-- g\n--!> 8 -->\n',
    '5.2% of\n6.1 a\n\n- 7.5m b\n\n8.\n\n9.1\n10) c\n\n[a](b_(c)) [d](e(f)g()) [h](i(j) 11\n',
    '<div>\n<!-- a 5 -->\n\n# B 6\n\n- c\n d\n <!-- e -->\n\n- f 7\n\n```\n8\n```\n\n</div>\n',
    'In\n2024. A 5\n91.\n 1) b\n1. c 6\n7. d\ne\n8) f\n\n> g\n> 9. h\n\n- i\n10. j\n\nk\n    11. l\n',
    '~~a 5~~ 6 ~b~ 7~~c~~ ~~ 8 ~~ ~~d~ *~~9~~* ~~*e~~* ~~~10~~~ f ~~g\nh~~ 11 [~~i~~](j) ~~[k](l) 12~~\n',
    'a\n- 3. b 5\n- 4. c\n\nd\n* - 2) e 6\n\nf\n\n- 7. g\n- 8. h\n',
    'About ~5 cats, ~6 dogs\n\n~7 cats of 8\n\n~~9~~ ~10\n\n`~` ~11\n',
    '![](a) 5 and [](b) 6\n\n[![c][d]][e] and [f\n`7`][d], [g [h]][d]\n\n[d]: u\n[e]: v\n',
    'a\n\n[e]\n\n<b>5</b> c\n```\n6\n\n[e]: u\n\nd 7\n```\n\n8 f\n',
    '- a 5\nb\n ```\n c\n\n[d] 6\n\n ```\n\n7 e\n\n[d]: u\n',
    'a *5*b **6**\n\n## C [[7]] ##\n\n- d ***8***\n- e [f `9`](g "h `10`")\n  - i_j_ *k 11\n',
    '***a 5*** b\n\n~~6~~ c\n\n- ~~7~~\n\n___d 8__ e_\n',
    '- [`a([b])`](c) 5\n- [d\n  e](f) 6\n\n[[g]] 7\n\n[^h] 8\n\n[i\nj]: k\n\n[l\\]m]: n\n\n[o[p]]: q\n',
    '[a]:b\n[c]:<d> "e"\n\n[a] 5 [c][] 6\n\n- --f 7\n- ---g\n\n_**h 8**_\n\n--i 9\nj\n\n*~~k~~* ~*l*~\n\n~~~m\n',
    '<desk@a.example> 5, <a-b.c@d.e-f.example> 6, [<g@h.example>](i) 7, <a@-b.c> 8\n',
  ])('%j', (source) => expectSame(source));

  const mark = fc.constantFrom(
    ...'* ** _ ` `` ~~ [ ] ]( ](x) ) ![ <b> </b> <td> <table> <!-- --> &amp; | > - + : # ## === +++ {{ }} " \' a 5 \\ <br> <? ?> $ “ é 😀'.split(
      ' ',
    ),
    ...[
      'b c',
      '\n',
      '\n\n',
      '- ',
      '* ',
      '1. ',
      '2) ',
      '# ',
      '> ',
      ': ',
      '---\n',
      '***\n',
      '\t',
      '  ',
      '    ',
      '  \n',
      '\\\n',
      '\r\n',
      '\0',
    ],
    ...[
      '[^a]',
      '[^a]: ',
      '[a]: u\n',
      '[a]: <u> "t"\n',
      '[a]',
      '[A][]',
      '[b][a]',
      '<https://a.b>',
      '```\n',
      '```js\n',
      '~~~\n',
      '<pre>',
      '<script>',
    ],
    ...['| a | b |\n|---|---|\n| 1 | 2 |\n', '\u00AD', '\uFEFF'],
  );
  const heap = fc.array(mark, { maxLength: 10 }).map((marks) => marks.join(''));

  // Whole lines of the blocks that are read without the parser, in any order.
  const line = fc.constantFrom(
    ...['', '', 'text 5', '  text 6', '# head 5', '```', '***', '---', '-----', '- - -', '___ ', '[a]: u', '[a]', '<!-- c -->', '    code'],
    ...[
      '- a 5',
      '- b',
      '  - c 6',
      '  goes on',
      '    - d',
      '   - e',
      '* f',
      '  * g',
      '1. h',
      '2. i',
      '   1. j',
      '   2. k',
      '  10. l',
      '-',
      '  -',
      '- ***',
      '- # m',
      '-   n',
      '    o',
      ' - p',
      '+ q\\',
      '  - r  ',
      '- [ ] s',
      '  t 7',
      '      u',
      '  # v',
      '  > w',
      '  ```',
      '  | x | 5 |',
      '  |---|---|',
      '   y `z',
      'code` 8',
      '<!-- holdtrue-ignore value-drift: on purpose -->',
    ],
    ...[
      '> a 5',
      '>b',
      '>',
      '> ',
      '>  c',
      '> - d',
      '>   - e',
      '>   f',
      '> # g',
      '> ```',
      '> > h',
      ' > i',
      '> | a |',
      '> |---|',
      '> <p>',
      '> ***',
      '> [a]',
      '> 2. j',
      '>\tk',
      '> l  ',
    ],
    ...[
      '| a | 5 |',
      '|---|---|',
      '| b | `6` |',
      '|:--|--:|',
      '| | 7 |',
      '|c|8|',
      '| d |',
      '| `e | f` |',
      '| g \\| h | 9 |',
      '| **i** | [j](k) |',
      '||',
      '|',
      '| --- | --- |',
      '| 10 | x |  ',
      '---|---',
      ':-- | --:',
      '-|',
      '`p | q` | \\|',
      '#[r] | s',
      'l | m',
      '| n | 11',
      '||12|',
    ],
    ...[
      '<p>',
      '<p align="center">',
      '</p>',
      '<b>13</b>',
      '<br>',
      '<td>14',
      '<div',
      '<custom-tag>',
      '</custom-tag>',
      '<a href="b">c',
      '<table>',
      '<tr><td>15</td></tr>',
      '</table>',
      '<pre>',
      '</pre>',
      '<p\tid>',
      '<P>',
      '<p/>',
      '<details><summary>16</summary>',
      '<h1 align="a">17</h1>',
      '<img src="a">',
    ],
  );

  test.for([
    ['a heap of marks', fc.array(heap, { maxLength: 4 }).map((parts) => parts.join(''))],
    ['heaps in lines', fc.array(heap, { maxLength: 12 }).map((parts) => parts.join('\n'))],
    ['lines of lists, quotations, tables and HTML', fc.array(line, { maxLength: 14 }).map((lines) => lines.join('\n'))],
    ['heaps in blocks', fc.array(heap, { maxLength: 12 }).map((parts) => parts.join('\n\n'))],
  ] as const)('%s', ([, markdown]) => {
    fc.assert(
      fc.property(markdown, (source) => expectSame(source)),
      { numRuns: Number(process.env.HOLDTRUE_RUNS ?? 1000) },
    );
  });
});

function expectSame(source: string): void {
  if (guard(source) !== null) return;
  expect(parseDraft(source, 'draft.md')).toEqual(parseDraft(source, 'draft.md', { whole: true }));
}

// --- real texts ------------------------------------------------------------------------------------------------------

const every = Number(process.env.HOLDTRUE_PIECES ?? 8);

function markdownIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => join(folder, name));
}

const installed = markdownIn('node_modules').filter((_, index) => index % every === 0);
const drafts = ['README.md', 'CHANGELOG.md', ...['docs', 'rules', 'test/stories', 'test/drafts', 'bench'].flatMap(markdownIn)];

test.for([...drafts, ...installed])('%s', (path) => expectSame(readFileSync(path, 'utf8')));
