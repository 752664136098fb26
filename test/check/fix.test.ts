import { expect, test } from 'vitest';
import { fixOf } from '../../src/check/fix.ts';
import { parseDraft } from '../../src/draft/parse.ts';
import { draftOf } from './make.ts';

test.for([
  ['There were 221 moths.', '221', '212', '212'],
  ['221 moths were found.', '221', 'more than 200', 'More than 200'],
  ['It rained. 221 moths were found.', '221', 'more than 200', 'More than 200'],
  ['He said: “It rained.” 221 moths came.', '221', 'more than 200', 'More than 200'],
  ['There were up to 221 moths.', 'up to 221', 'more than 200', 'more than 200'],
  ['About 221 moths were found.', 'About 221', 'more than 200', 'More than 200'],
  ['Some\ntwo hundred moths', 'Some\ntwo hundred', '212', '212'],
] as const)('%j: %s becomes %s', ([source, written, suggestion, text]) => {
  const start = source.indexOf(written);
  const span = { start, end: start + written.length };
  expect(fixOf(draftOf(source), span, suggestion)).toEqual({ span, text });
});

test.for([
  ['There were *over* **221** moths.', 'over* **221', '212'],
  ['There were 2&nbsp;million moths.', '2&nbsp;million', '3 million'],
  ['There were [221](a.md) moths.', '[221](a.md)', '212'],
  ['> two\n> hundred moths', 'two\n> hundred', '212'],
  ['There were 221 moths.', '221', '*212*'],
  ['There were 221 moths.', '221', '221'],
  ['There were 221 moths.', '', '212'],
  ['There were 221 moths.', '221', ''],
] as const)('%j: nothing is put in place of %j', ([source, written, suggestion]) => {
  const start = source.indexOf(written);
  expect(fixOf(draftOf(source), { start, end: start + written.length }, suggestion)).toBeNull();
});

test('words of a block quotation want care', () => {
  const span = { start: 12, end: 15 };
  const [care] = [fixOf(parseDraft('> There were 221 moths.', 'a.md'), { start: 13, end: 16 }, '212')?.care];
  expect(care).toEqual(['quotation']);
  expect(fixOf(parseDraft('There were “221” moths.', 'a.md'), span, '212', ['likely'])?.care).toEqual(['quotation', 'likely']);
  expect(fixOf(parseDraft('There were 221 moths.', 'a.md'), { start: 11, end: 14 }, '212')).toEqual({
    span: { start: 11, end: 14 },
    text: '212',
  });
});

test.for([
  ['There were 2&nbsp;million moths.', '2&nbsp;million', '3 million', '2', '3'],
  ['There were two **million** moths.', 'two **million', 'three million', 'two', 'three'],
  ['There were *over* 200 moths.', 'over* 200', 'over 300', '200', '300'],
] as const)('%j: of %j and %j only the words that differ are replaced', ([source, written, suggestion, before, text]) => {
  const start = source.indexOf(written);
  const edit = fixOf(parseDraft(source, 'a.md'), { start, end: start + written.length }, suggestion);
  expect(edit && source.slice(edit.span.start, edit.span.end)).toBe(before);
  expect(edit?.text).toBe(text);
});

test.for([
  ['---\ntitle: 221 moths\n---\n', '221', '212', '212'],
  ['---\ntitle: 221 moths\n---\n', '221', '- 212', null],
  ['---\ntitle: about 221 moths\n---\n', 'about 221', 'moths: 212', null],
  ['---\ntitle: "221 moths"\n---\n', '221', '+212', '+212'],
] as const)('%j: %s becomes %s in front matter', ([source, written, suggestion, text]) => {
  const start = source.indexOf(written);
  expect(fixOf(parseDraft(source, 'a.md'), { start, end: start + written.length }, suggestion)?.text ?? null).toBe(text);
});
