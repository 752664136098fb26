import { expect, test } from 'vitest';
import { toLines } from '../../src/draft/lines.ts';

test.for([
  ['', 0, 1, 1],
  ['abc', 2, 1, 3],
  ['abc', 3, 1, 4],
  ['a\nb', 1, 1, 2],
  ['a\nb', 2, 2, 1],
  ['a\r\nb', 2, 1, 3],
  ['a\r\nb', 3, 2, 1],
  ['a\rb', 2, 2, 1],
  ['\n\n\n', 3, 4, 1],
  ['💷5', 2, 1, 3],
  ['a\u2028b', 2, 1, 3],
] as const)('%j at %d is line %d, column %d', ([source, offset, line, column]) => {
  expect(toLines(source)(offset)).toEqual({ line, column });
});
