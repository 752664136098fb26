import { expect, test } from 'vitest';
import { parseDraft } from '../../src/draft/parse.ts';

const cells = (markdown: string) =>
  parseDraft(markdown, 'draft.md').passages.flatMap(({ text, cell }) =>
    cell ? [[text, cell.header ? 'head' : '', cell.rowHeader, cell.columnHeader, cell.corner, cell.caption]] : [],
  );

test('a cell knows the headers of its row and column, the corner and the caption', () => {
  expect(cells('*Table 2: jobs. Source: MOD*\n\n| Jobs | 2025 (£m) |\n| :-- | --: |\n| **All** | 1&nbsp;900 |')).toEqual([
    ['Jobs', 'head', '', '', 'Jobs', 'Table 2: jobs. Source: MOD'],
    ['2025 (£m)', 'head', '', '', 'Jobs', 'Table 2: jobs. Source: MOD'],
    ['All', 'head', '', 'Jobs', 'Jobs', 'Table 2: jobs. Source: MOD'],
    ['1 900', '', 'All', '2025 (£m)', 'Jobs', 'Table 2: jobs. Source: MOD'],
  ]);
});

test('a figure before its label does not head the row', () => {
  expect(cells('| £m | Item |\n|--|--|\n| 17.2 | Gap |')[2]).toEqual(['17.2', '', '', '£m', '£m', '']);
});

test('a caption goes with the table above that has none, a source always', () => {
  const markdown = '| a |\n|--|\n| 1 |\n\n*First*\n\n| b |\n|--|\n| 2 |\n\nTable 2: second\n\n| c |\n|--|\n| 3 |\n\nSource: ONS';
  const found = parseDraft(markdown, 'draft.md').passages;
  expect(found.filter((passage) => passage.kind === 'caption').map((passage) => passage.text)).toEqual([
    'First',
    'Table 2: second',
    'Source: ONS',
  ]);
  expect(found.flatMap(({ text, cell }) => (cell && /\d/.test(text) ? [[text, cell.table, cell.caption]] : []))).toEqual([
    ['1', 0, 'First'],
    ['2', 1, 'Table 2: second'],
    ['3', 2, 'Source: ONS'],
  ]);
});

test('a paragraph away from a table is no caption', () => {
  expect(parseDraft('Table 1 is late.\n\nMore\n\n| a |\n|--|\n| 1 |', 'draft.md').passages[0]?.kind).toBe('paragraph');
});

test('HTML tables are read like Markdown ones, merged headers from the outside in', () => {
  const html = `<table>
<caption>Bills &amp; bands</caption>
<thead><tr><th rowspan="2">Band</th><th colspan=2>2026/27</th></tr>
<tr><th>Bill</th><th>Rise</th></tr></thead>

  <tr><td>D</td><td><b>£1</b>,934<td>4.99%</tr>
</table>`;
  expect(cells(html)).toEqual([
    ['Band', 'head', '', '', 'Band', 'Bills & bands'],
    ['2026/27', 'head', '', '', 'Band', 'Bills & bands'],
    ['Bill', 'head', '', '2026/27', 'Band', 'Bills & bands'],
    ['Rise', 'head', '', '2026/27', 'Band', 'Bills & bands'],
    ['D', 'head', '', 'Band', 'Band', 'Bills & bands'],
    ['£1,934', '', 'D', '2026/27 Bill', 'Band', 'Bills & bands'],
    ['4.99%', '', 'D', '2026/27 Rise', 'Band', 'Bills & bands'],
  ]);
});

test.for([
  ['words above figures', '<table><tr><td>Band<td>Bill<tr><td>D<td>5</table>', 'Bill'],
  ['figures above figures', '<table><tr><td>C<td>4<tr><td>D<td>5</table>', ''],
] as const)('without marked headers the first row heads the columns if it has %s', ([, html, header]) => {
  expect(cells(html)[3]?.[3]).toBe(header);
});
