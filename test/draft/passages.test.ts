import { describe, expect, test } from 'vitest';
import { parseDraft } from '../../src/draft/parse.ts';
import type { Passage } from '../../src/model.ts';

const read = (markdown: string, path = 'draft.md'): readonly Passage[] => parseDraft(markdown, path).passages;
const texts = (markdown: string, path?: string): string[] => read(markdown, path).map((passage) => passage.text);

// [what, Markdown, the texts that a reader sees]
test.for([
  ['a paragraph over lines', 'Three libraries\nare to close.', ['Three libraries are to close.']],
  ['a fenced block', 'Before\n\n```\n5 lines\n```\n\nAfter', ['Before', 'After']],
  ['an indented block', 'Before\n\n    5 lines\n', ['Before']],
  ['inline code', 'Set `retries` to 5', ['Set \uFFFC to 5']],
  ['struck-out text', 'now ~~14~~ 30 days', ['now \uFFFC 30 days']],
  ['struck-out HTML', 'now <del>14 *days*</del> 30 days', ['now \uFFFC 30 days']],
  ['a comment', 'now <!-- was 14 --> 30 days', ['now 30 days']],
  ['a comment block', '<!-- 14\n\ndays -->\n\n30 days', ['30 days']],
  ['a link', 'a [30-day](https://a.example/14) trial', ['a 30-day trial']],
  ['an autolink', 'see <https://a.example/14> now', ['see \uFFFC now']],
  ['a bare link', 'see https://a.example/14, now', ['see \uFFFC, now']],
  ['a link in brackets', '(see https://a.example/a_(b)) now', ['(see \uFFFC) now']],
  ['a link without scheme', 'at www.a.example/5 or a.example/prices/5.', ['at \uFFFC or \uFFFC.']],
  ['an e-mail address', 'write to press5@council.example.', ['write to \uFFFC.']],
  ['a file name', 'see report-2025.pdf for 5', ['see \uFFFC for 5']],
  ['no file name', 'Node.js 20 and version 4.2. Then e.g. 5/6 or £1.6/kg', ['Node.js 20 and version 4.2. Then e.g. 5/6 or £1.6/kg']],
  ['a placeholder', `Hi {{ name | default: "5" }}, pay \${price}`, ['Hi \uFFFC, pay \uFFFC']],
  ['a placeholder in a link', '[pay 5]({{ site.url }}/x) now', ['pay 5 now']],
  ['a template tag', '{% if eu %}5 euros{% endif %}', ['\uFFFC5 euros\uFFFC']],
  ['an MDX comment', 'five {/* not * 6 */} seven', ['five seven']],
  ['a footnote mark', 'LMMs.[^1] They\n\n[^1]: Made in Belfast.', ['LMMs. They', 'Made in Belfast.']],
  ['an image', '![Chart: 5 of **12** close](c.png)', ['Chart: 5 of 12 close']],
  ['an image in text', 'see ![a 5](c.png) there', ['see \uFFFC there', 'a 5']],
  ['an HTML image', 'see <img src=c.png alt="a &pound;5 note"> there', ['see \uFFFC there', 'a £5 note']],
  ['a task', '- [x] hire 200\n- [ ] hire 700', ['hire 200', 'hire 700']],
  ['ordered items', '1. one plan\n2. two plans', ['one plan', 'two plans']],
  ['a callout', '> [!NOTE]\n> 5 days left', ['5 days left']],
  ['a rule', 'a\n\n* * *\n\nb', ['a', 'b']],
  ['HTML paragraphs', '<p>Just <b>5</b>,000</p><p>and 6</p>', ['Just 5,000', 'and 6']],
  ['HTML code', '<p>a <code>5</code> b</p><script>6</script><style>7</style><pre>8</pre>', ['a \uFFFC b']],
  ['an HTML quotation mark', 'he said <q>no 5</q>', ['he said “no 5”']],
  ['smaller than', 'if a < 5 and b > 3', ['if a < 5 and b > 3']],
  ['smaller than in HTML', '<p>if a < 5 and b > 3</p>', ['if a < 5 and b > 3']],
  ['no prose', '***\n\n`x`\n\n![](a.png)\n\n| | |\n|-|-|\n| - | |', []],
  ['a definition', 'Uptime\n: 99.9%\n  a year\n: or credit', ['Uptime', '99.9% a year', 'or credit']],
  ['no definition', 'The score:\n32–21 : a record', ['The score: 32–21 : a record']],
  ['a colon emoji line', 'Hi\n:tada: 5', ['Hi :tada: 5']],
] as const)('reads %s', ([, markdown, expected]) => {
  expect(texts(markdown)).toEqual(expected);
});

test('MDX imports and expressions are not prose', () => {
  expect(texts("import Chart from './chart'\n\nUp {growth}% by 5", 'page.mdx')).toEqual(['Up \uFFFC% by 5']);
  expect(texts("import Chart from './chart'", 'page.md')).toEqual(["import Chart from './chart'"]);
});

const shapes = (markdown: string) =>
  read(markdown).map(({ kind, text, trail, lead, quoted }) => [kind, text, trail.join(' > '), lead, quoted] as const);

test('headings stand above what follows, the deeper ones until the next of their level', () => {
  expect(shapes('# A 1\n\np\n\n## B 2\n\nq\n\nC\n---\n\n### D\n\nr\n\n# E\n\ns')).toEqual([
    ['heading', 'A 1', '', '', 0],
    ['paragraph', 'p', 'A 1', '', 0],
    ['heading', 'B 2', 'A 1', '', 0],
    ['paragraph', 'q', 'A 1 > B 2', '', 0],
    ['heading', 'C', 'A 1', '', 0],
    ['heading', 'D', 'A 1 > C', '', 0],
    ['paragraph', 'r', 'A 1 > C > D', '', 0],
    ['heading', 'E', '', '', 0],
    ['paragraph', 's', 'E', '', 0],
  ]);
});

test('the line above a list, table or quotation leads it in; a finished sentence does not', () => {
  expect(shapes('With it you get:\n\n- 120 integrations\n  - 85 of them new\n\n  more\n- support')).toEqual([
    ['paragraph', 'With it you get:', '', '', 0],
    ['item', '120 integrations', '', 'With it you get:', 0],
    ['item', '85 of them new', '', '120 integrations', 0],
    ['item', 'more', '', 'With it you get:', 0],
    ['item', 'support', '', 'With it you get:', 0],
  ]);
  expect(shapes('Councillor Oduya said:\n\n> We have\n>\n> > been honest')).toEqual([
    ['paragraph', 'Councillor Oduya said:', '', '', 0],
    ['paragraph', 'We have', '', 'Councillor Oduya said:', 1],
    ['paragraph', 'been honest', '', 'We have', 2],
  ]);
  expect(shapes('It is over.\n\n> We have')[1]).toEqual(['paragraph', 'We have', '', '', 1]);
  expect(shapes('Bands:\n\n<!-- 2025 -->\n\n| A |\n|---|\n| 5 |')[2]).toEqual(['cell', '5', '', 'Bands:', 0]);
  expect(shapes('Uptime\n: 99.9%')[1]).toEqual(['item', '99.9%', '', 'Uptime', 0]);
  expect(shapes('Uptime\n\n: 99.9%')[1]).toEqual(['item', '99.9%', '', 'Uptime', 0]);
});

test('a footnote stands under the heading of its mark', () => {
  expect(shapes('# A\n\nx[^n]\n\n# B\n\n[^n]: Note *5*.')[3]).toEqual(['footnote', 'Note 5.', 'A', '', 0]);
});

test('a block is the top-level block, of a list the item', () => {
  const markdown = 'Intro:\n\n- a\n\n  - b\n- c\n\n> d\n>\n> e\n\n| f |\n|---|\n| g |\n';
  expect(read(markdown).map((passage) => [passage.text, markdown.slice(passage.block.start, passage.block.end)])).toEqual([
    ['Intro:', 'Intro:'],
    ['a', '- a\n\n  - b'],
    ['b', '- a\n\n  - b'],
    ['c', '- c'],
    ['d', '> d\n>\n> e'],
    ['e', '> d\n>\n> e'],
    ['f', '| f |\n|---|\n| g |'],
    ['g', '| f |\n|---|\n| g |'],
  ]);
});

describe('a comment ends where a browser ends it', () => {
  test.for([
    ['<!-- x --!> The hall -->', 'The hall -->'],
    ['<!--> The hall -->', 'The hall -->'],
    ['<!---> The hall -->', 'The hall -->'],
    ['A <!-- x --!> The hall -->', 'A The hall -->'],
    ['> A <!-- x --!> The\n> hall -->', 'A The hall -->'],
    ['A <!--> The hall', 'A The hall'],
    ['<!-- x -->The hall', 'The hall'],
    ['A <!-- x -- ! > y --> B', 'A B'],
    ['<!-- a -->\n\nB', 'B'],
  ] as const)('%j shows %j', ([source, shown]) => {
    expect(parseDraft(source, 'draft.md').passages.map(({ text }) => text)).toEqual([shown]);
    expect(parseDraft(source, 'draft.md', { whole: true }).passages.map(({ text }) => text)).toEqual([shown]);
  });
});

test.for([
  ['---\nThe hall has 6,000 chairs.\n- and more\n---\n', ['The hall has 6,000 chairs.', '- and more']],
  ['---\ntitle: The hall\nother text\n---\n', ['The hall']],
  ['---\n# nothing\n---\n', []],
] as const)('%j at the head of a file is no front matter without a key', ([source, shown]) => {
  expect(parseDraft(source, 'draft.md').passages.map(({ text }) => text)).toEqual(shown);
});
