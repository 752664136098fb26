import { describe, expect, test } from 'vitest';
import { parseDraft } from '../../src/draft/parse.ts';
import { toBlocks } from '../../src/report/html/blocks.ts';
import { codeBlocks } from '../../src/report/html/code-blocks.ts';
import type { BlockData, Run } from '../../src/report/html/data.ts';
import { indentOf, markerBefore } from '../../src/report/html/list-markers.ts';
import { toRuns } from '../../src/report/html/runs.ts';

/** Blocks as one line each, indented by what they stand in. */
function outline(source: string): string {
  const draft = parseDraft(source, 'draft.md');
  return toBlocks(draft, (passage) => toRuns(passage, [], source))
    .flatMap((block) => lines(block))
    .join('\n');
}

function lines(block: BlockData): string[] {
  const indented = (blocks: readonly BlockData[]) => blocks.flatMap(lines).map((line) => `  ${line}`);
  switch (block.kind) {
    case 'heading':
      return [`h${block.level} ${words(block.runs)}`];
    case 'field':
      return [`field ${block.name}: ${words(block.runs)}`];
    case 'quote':
      return ['quote', ...indented(block.blocks)];
    case 'list':
      return block.items.flatMap((item, index) => [block.start === null ? '-' : `${block.start + index}.`, ...indented(item)]);
    case 'table':
      return block.rows.map(
        (row) => `| ${row.map(({ heads, runs }) => `${heads === null ? '' : `${heads} `}${words(runs)}`).join(' | ')} |`,
      );
    case 'code':
      return [`code ${JSON.stringify(block.text)}`];
    case 'silencing':
      return [`silencing ${block.text}`];
    default:
      return [`${block.kind} ${words(block.runs)}`];
  }
}

function words(runs: readonly Run[]): string {
  return runs.map((run) => (typeof run === 'string' ? run : 'object' in run ? `{${run.as} ${run.object}}` : run[0])).join('');
}

describe('blocks', () => {
  test.for<[string, string, string]>([
    ['headings', '# One\n\n### Three\n\ntext\n\n## Two\n', 'h1 One\nh2 Three\nparagraph text\nh2 Two'],
    ['soft breaks', 'one\ntwo\n', 'paragraph one two'],
    ['front matter', '---\ntitle: A bell\n---\n\nText.\n', 'field title: A bell\nparagraph Text.'],
    ['a list', '- one\n- two\n\nafter\n', '-\n  paragraph one\n-\n  paragraph two\nparagraph after'],
    ['a numbered list', '3. one\n4. two\n', '3.\n  paragraph one\n4.\n  paragraph two'],
    [
      'a list in a list',
      '- one\n  - two\n    1. three\n- four\n',
      '-\n  paragraph one\n  -\n    paragraph two\n    1.\n      paragraph three\n-\n  paragraph four',
    ],
    ['two paragraphs of an item', '- one\n\n  more\n- two\n', '-\n  paragraph one\n  paragraph more\n-\n  paragraph two'],
    ['a quotation', '> one\n>\n> two\n', 'quote\n  paragraph one\n  paragraph two'],
    ['two quotations', '> one\n\n> two\n', 'quote\n  paragraph one\nquote\n  paragraph two'],
    ['a quotation in a quotation', '> one\n>\n> > two\n', 'quote\n  paragraph one\n  quote\n    paragraph two'],
    ['a list in a quotation', '> - one\n> - two\n>\n> after\n', 'quote\n  -\n    paragraph one\n  -\n    paragraph two\n  paragraph after'],
    ['a quotation in a list', '- one\n\n  > two\n- three\n', '-\n  paragraph one\n  quote\n    paragraph two\n-\n  paragraph three'],
    ['a bullet list after a numbered one', '1. one\n\n- two\n', '1.\n  paragraph one\n-\n  paragraph two'],
    ['a table', '| A | B |\n| - | - |\n| x | 2 |\n', '| column A | column B |\n| row x | 2 |'],
    ['an empty cell', '| A | B | C |\n| - | - | - |\n| x | | 3 |\n', '| column A | column B | column C |\n| row x |  | 3 |'],
    ['code', 'one\n\n```js\nlet x = 1;\n```\n\ntwo\n', 'paragraph one\ncode "let x = 1;"\nparagraph two'],
    ['code in a list', '- one\n\n  ~~~\n  x\n  ~~~\n- two\n', '-\n  paragraph one\n  code "x"\n-\n  paragraph two'],
    ['a picture', 'See ![the bell tower](t.png) there.\n', 'paragraph See  there.\nalt the bell tower'],
    [
      'inline code, struck-out text and an address',
      'Run `npm i`, not ~~yarn~~, see https://example.org/a.\n',
      'paragraph Run {code npm i}, not {deleted yarn}, see {address https://example.org/a}.',
    ],
    ['a footnote', 'One.[^1]\n\n[^1]: The note.\n', 'paragraph One.\nfootnote The note.'],
    ['HTML', '<ul>\n<li>one</li>\n<li>two</li>\n</ul>\n', '-\n  paragraph one\n-\n  paragraph two'],
    ['a comment', '<!-- a secret -->\n\nText.\n', 'paragraph Text.'],
    ['a suppression', '<!-- holdtrue-ignore value-drift: as printed -->\nText.\n', 'silencing value-drift: as printed\nparagraph Text.'],
    ['nothing', '', ''],
  ])('%s', ([, source, expected], { expect }) => {
    expect(outline(source)).toBe(expected);
  });

  test('shows what cannot be seen', () => {
    expect(outline('a \uD800b\n')).toBe('paragraph a <U+D800>b');
  });
});

describe('list markers', () => {
  test.for<[string, string, { column: number; start: number | null } | null]>([
    ['- x', 'x', { column: 0, start: null }],
    ['  * x', 'x', { column: 2, start: null }],
    ['12) x', 'x', { column: 0, start: 12 }],
    ['> - x', 'x', { column: 2, start: null }],
    ['<li class="a">x', 'x', { column: 0, start: null }],
    ['a - x', 'x', { column: 2, start: null }],
    ['a-x', 'x', null],
    ['12.x', 'x', null],
    ['x', 'x', null],
  ])('%j before %j', ([source, words, marker], { expect }) => {
    expect(markerBefore(source, source.indexOf(words))).toEqual(marker);
  });

  test.for([
    ['text', 0],
    ['  text', 2],
    ['> > text', 4],
  ] as const)('%j is indented by %i', ([source, indent], { expect }) => {
    expect(indentOf(source, source.length)).toBe(indent);
  });
});

describe('code blocks', () => {
  test.for<[string, readonly string[]]>([
    ['```\na\n```\n', ['a']],
    ['````\n```\n````\n', ['```']],
    ['```\na', ['a']],
    ['```\na\n~~~\n```\n', ['a\n~~~']],
    ['text ``` text\n', []],
  ])('%j', ([source, texts], { expect }) => {
    expect(codeBlocks(parseDraft(source, 'a.md')).map(({ text }) => text)).toEqual(texts);
  });
});
