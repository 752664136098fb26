import { expect, test } from 'vitest';
import { fixOf } from '../../src/check/fix.ts';
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
