import { expect, test } from 'vitest';
import { checkGlob, expandBraces, intricacyOf } from '../../src/entry/globs.ts';

test.for([
  ['drafts/**/*.md', 1],
  ['content/{en,fr}/**/*-post-*.md', 2],
  ['*/*/*/*.md', 0],
  ['**/a/**/b/**/c/**/d.md', 4],
  ['**/a/**/b/**/c/**/d/**/e.md', 5],
  ['*a*b*c*d*e.md', 4],
  ['*a*b/*c*d', 2],
  ['a**b*', 2],
  ['plain.md', 0],
] as const)('%s shares a path out among %i wildcards', ([glob, count]) => {
  expect(intricacyOf(glob)).toBe(count);
});

test.for([
  'drafts/**/*.{md,mdx}',
  '!drafts/old/**',
  `{${Array.from({ length: 40 }, (_, index) => `part-${index}/**/*.md`).join(',')}}`,
  '[a-z]*.md',
  '@(a|b)/?(c).md',
  '!(old)/*.md',
  '**/a/**/b/**/c/**/d.md',
])('%s is an ordinary glob', (glob) => {
  expect(() => checkGlob(glob)).not.toThrow();
});

test.for([
  ['**/a/**/b/**/c/**/d/**/e.md', /too intricate/],
  ['*a*a*a*a*a*b.md', /too intricate/],
  ['{x,*a*a*a*a*a*b}.md', /too intricate/],
  ['+(a|aa)b.md', /too intricate/],
  ['*(a|aa)b.md', /too intricate/],
  ['{a,b}'.repeat(10), /stands for more than 1000 globs/],
  ['a'.repeat(1001), /too long for a glob; the limit is 1000 characters/],
] as const)('%s is refused', ([glob, reason]) => {
  expect(() => checkGlob(glob)).toThrow(reason);
});

test.for([
  ['a.md', ['a.md']],
  ['{a,b}.md', ['a.md', 'b.md']],
  ['{a,{b,c}}/{d,e}', ['a/d', 'a/e', 'b/d', 'b/e', 'a/d', 'a/e', 'c/d', 'c/e']],
  ['{a', ['{a']],
  ['{}x', ['x']],
] as const)('%s stands for %j', ([glob, globs]) => {
  expect(expandBraces(glob)).toEqual(globs);
});
