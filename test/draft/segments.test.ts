import { expect, test } from 'vitest';
import { parseDraft } from '../../src/draft/parse.ts';
import { atSource, toSource } from '../../src/draft/segments.ts';

// [Markdown, words of the passage's text, the source that they stand for]
const SPANS = [
  ['Ukraine will get £1.6bn in export finance.', '£1.6bn', '£1.6bn'],
  ['It draws on £1.6&nbsp;billion of finance.', '£1.6 billion', '£1.6&nbsp;billion'],
  ['The order, for *over* **5,000** missiles', 'over 5,000', 'over* **5,000'],
  ['The order, for *over* **5,000** missiles', '5,000 missiles', '5,000** missiles'],
  ['The order, for *over* **5,000** missiles', '5,000', '5,000'],
  ['**£4.8m** from social care', '£4.8m', '£4.8m'],
  ['Defence gets 2&frac12;% of income', '2½%', '2&frac12;%'],
  ['3&times; faster', '3×', '3&times;'],
  ['Price &#163;29 a head', '£29', '&#163;29'],
  ['Price &#x1F4B7; a head', '💷', '&#x1F4B7;'],
  ['5\\*3 is 15', '5*3', '5\\*3'],
  ['about 1\\. is it', '1. is', '1\\. is'],
  ['two\nhundred jobs', 'two hundred jobs', 'two\nhundred jobs'],
  ['two  \nhundred jobs', 'two hundred', 'two  \nhundred'],
  ['two\\\nhundred jobs', 'two hundred', 'two\\\nhundred'],
  ['two\r\nhundred jobs', 'two hundred', 'two\r\nhundred'],
  ['> My support is\n> unwavering', 'is unwavering', 'is\n> unwavering'],
  ['> My support is\nunwavering', 'is unwavering', 'is\nunwavering'],
  ['> - My support is\n>   unwavering', 'is unwavering', 'is\n>   unwavering'],
  ['1. On Sunday it\n   may use finance', 'it may', 'it\n   may'],
  ['[£1.6bn](https://a.example/1.7bn) deal', '£1.6bn deal', '£1.6bn](https://a.example/1.7bn) deal'],
  ['[£1.6bn][deal] here\n\n[deal]: /x', '£1.6bn', '£1.6bn'],
  ['[x] is [not] a link', '[not] a', '[not] a'],
  ['~~£1.5bn~~ £1.6bn', '£1.6bn', '£1.6bn'],
  ['mis\u00ADsiles and 5\u200B000', 'missiles and 5000', 'mis\u00ADsiles and 5\u200B000'],
  ['1\u2009000\u202F000 people', '1 000 000', '1\u2009000\u202F000'],
  ['`42` is £1', '\uFFFC is', '`42` is'],
  ['5,<b>000</b> jobs', '5,000', '5,<b>000'],
  ['a 1<sup>st</sup> step', '1st', '1<sup>st'],
  ['10<sup>9</sup> stars', '10⁹', '10<sup>9'],
  ['17<br>18', '17 18', '17<br>18'],
  ['See https://a.example/5_000. Then', '\uFFFC.', 'https://a.example/5_000.'],
  ['Hi {{ name | 5 }}, you', '\uFFFC,', '{{ name | 5 }},'],
  ['\uFEFFThe £1.6bn deal', '£1.6bn', '£1.6bn'],
  ['\uFEFFTitle\n=====\n\n**£1.6bn** deal', '£1.6bn', '£1.6bn'],
  ['| a | £1.6bn \\| x |\n|---|---|\n', '£1.6bn | x', '£1.6bn \\| x'],
  ['---\ntitle: "A \\"£1.6bn\\" deal"\n---\n', '"£1.6bn"', '\\"£1.6bn\\"'],
  ["---\ntitle: 'Starmer''s £1.6bn'\n---\n", "Starmer's £1.6bn", "Starmer''s £1.6bn"],
] as const;

test.for(SPANS)('%j: %s stands for %j', ([markdown, words, source]) => {
  const draft = parseDraft(markdown, 'draft.md');
  const passage = draft.passages.find((each) => each.text.includes(words));
  if (passage === undefined) throw new Error(`no passage holds ${words}: ${JSON.stringify(draft.passages.map((each) => each.text))}`);
  const start = passage.text.indexOf(words);
  const span = toSource(passage, { start, end: start + words.length });
  expect(markdown.slice(span.start, span.end)).toBe(source);
  expect(atSource(passage, span.start)).toBe(start);
});

test('an empty range stands before its character, or behind the last one', () => {
  const [passage] = parseDraft('**5,000** missiles', 'draft.md').passages;
  expect(toSource(passage!, { start: 0, end: 0 })).toEqual({ start: 2, end: 2 });
  expect(toSource(passage!, { start: 5, end: 5 })).toEqual({ start: 9, end: 9 });
  expect(toSource(passage!, { start: 14, end: 14 })).toEqual({ start: 18, end: 18 });
});

test('an offset in markup is at the next character, one behind the text at its end', () => {
  const [passage] = parseDraft('**5,000**&nbsp;missiles\n', 'draft.md').passages;
  expect([0, 2, 6, 7, 8, 9, 12, 15, 23].map((offset) => atSource(passage!, offset))).toEqual([0, 0, 4, 5, 5, 5, 5, 6, 14]);
});
