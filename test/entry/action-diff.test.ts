import { mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Changed, readDiff } from '../../src/entry/action/diff.ts';
import { folderWith, git } from '../support/run.ts';

const HEAD = (name: string) => `diff --git a/${name} b/${name}\nindex 1111111..2222222 100644\n--- a/${name}\n+++ b/${name}\n`;
const lines = (first: number, last: number) => [{ first, last }];

describe('readDiff', () => {
  test.for<[title: string, diff: string, files: Readonly<Record<string, Changed>>]>([
    ['nothing', '', {}],
    ['a changed line', `${HEAD('a.md')}@@ -3 +3 @@ heading\n-old\n+new\n`, { 'a.md': lines(3, 3) }],
    ['added lines', `${HEAD('a.md')}@@ -3,0 +4,2 @@\n+one\n+two\n`, { 'a.md': lines(4, 5) }],
    ['the lines around a deletion', `${HEAD('a.md')}@@ -5,2 +4,0 @@\n-one\n-two\n`, { 'a.md': lines(4, 5) }],
    ['a deletion at the top', `${HEAD('a.md')}@@ -1 +0,0 @@\n-one\n`, { 'a.md': lines(1, 1) }],
    [
      'two hunks',
      `${HEAD('a.md')}@@ -1 +1 @@\n-a\n+b\n@@ -9 +9,2 @@\n-a\n+b\n+c\n`,
      {
        'a.md': [
          { first: 1, last: 1 },
          { first: 9, last: 10 },
        ],
      },
    ],
    ['two files', `${HEAD('a.md')}@@ -1 +1 @@\n-a\n+b\n${HEAD('b.md')}@@ -2 +2 @@\n-a\n+b\n`, { 'a.md': lines(1, 1), 'b.md': lines(2, 2) }],
    [
      'a line end that came',
      `${HEAD('a.md')}@@ -2 +2 @@\n-a\n\\ No newline at end of file\n+a\n@@ -9 +9 @@\n-a\n+b\n\\ No newline at end of file\n`,
      { 'a.md': [...lines(2, 2), ...lines(9, 9)] },
    ],
    [
      'a new file',
      'diff --git a/a.md b/a.md\nnew file mode 100644\nindex 0000000..1\n--- /dev/null\n+++ b/a.md\n@@ -0,0 +1,2 @@\n+a\n+b\n',
      { 'a.md': lines(1, 2) },
    ],
    ['an empty new file', 'diff --git a/a b.md b/a b.md\nnew file mode 100644\nindex 0000000..e69de29\n', { 'a b.md': [] }],
    [
      'a deleted file',
      'diff --git a/a.md b/a.md\ndeleted file mode 100644\nindex 1..0000000\n--- a/a.md\n+++ /dev/null\n@@ -1 +0,0 @@\n-a\n',
      { 'a.md': lines(1, 1) },
    ],
    ['another mode', 'diff --git a/a.md b/a.md\nold mode 100644\nnew mode 100755\n', { 'a.md': [] }],
    ['a rename', 'diff --git a/a.md b/b.md\nsimilarity index 100%\nrename from a.md\nrename to b.md\n', { 'b.md': [] }],
    [
      'a rename with a change',
      'diff --git a/a.md b/b c.md\nsimilarity index 90%\nrename from a.md\nrename to b c.md\nindex 1..2 100644\n--- a/a.md\n+++ b/b c.md\t\n@@ -4 +4 @@\n-a\n+b\n',
      { 'b c.md': lines(4, 4) },
    ],
    ['a binary file', 'diff --git a/a.md b/a.md\nindex 1..2 100644\nBinary files a/a.md and b/a.md differ\n', { 'a.md': 'whole' }],
    [
      'a binary file with another name',
      'diff --git a/a b/a b\nsimilarity index 60%\nrename from a\nrename to b/a b\nindex 1..2\nBinary files a/a and b/b/a b differ\n',
      { 'b/a b': 'whole' },
    ],
    [
      'a link that became a file',
      'diff --git a/a b/a\ndeleted file mode 120000\nindex 1..0\n--- a/a\n+++ /dev/null\n@@ -1 +0,0 @@\n-x\n\\ No newline at end of file\ndiff --git a/a b/a\nnew file mode 100644\nindex 0..1\n--- /dev/null\n+++ b/a\n@@ -0,0 +1 @@\n+x\n',
      { a: 'whole' },
    ],
    [
      'a name in quotes',
      'diff --git "a/\\303\\244 \\"q\\"\\t\\\\n.md" "b/\\303\\244 \\"q\\"\\t\\\\n.md"\nindex 1..2\n--- "a/\\303\\244 \\"q\\"\\t\\\\n.md"\n+++ "b/\\303\\244 \\"q\\"\\t\\\\n.md"\n@@ -1 +1 @@\n-a\n+b\n',
      { 'ä "q"\t\\n.md': lines(1, 1) },
    ],
    ['a name in quotes, without hunks', 'diff --git "a/\\n.md" "b/\\n.md"\nold mode 100644\nnew mode 100755\n', { '\n.md': [] }],
    ['removed and added lines that look like names', `${HEAD('a.md')}@@ -1 +1 @@\n--- a/b.md\n+++ b/b.md\n`, { 'a.md': lines(1, 1) }],
    [
      'added lines that look like a hunk and a file',
      `${HEAD('a.md')}@@ -1,0 +2,3 @@\n+@@ -1 +1 @@\n+diff --git a/b b/b\n+\\ No\n`,
      { 'a.md': lines(2, 4) },
    ],
    ['lines that end in CR', `${HEAD('a.md')}@@ -1 +1 @@\n-a\r\n+b\rdiff --git a/x b/x\r\n`, { 'a.md': lines(1, 1) }],
  ])('reads %s', ([, diff, files], { expect }) => {
    expect(Object.fromEntries(readDiff(diff))).toEqual(files);
  });

  test.for<[title: string, diff: string]>([
    ['text before it', 'warning: something\n'],
    ['a merge', 'diff --cc a.md\nindex 1,2..3\n--- a/a.md\n+++ b/a.md\n@@@ -1,1 -1,1 +1,1 @@@\n'],
    ['a hunk cut off', `${HEAD('a.md')}@@ -1,2 +1 @@\n-a\n`],
    ['a hunk that goes on', `${HEAD('a.md')}@@ -1 +1 @@\n-a\n+b\n+c\n`],
    ['lines around a change', `${HEAD('a.md')}@@ -1,3 +1,3 @@\n a\n-b\n+c\n d\n`],
    ['a head that nobody knows', 'diff --git a/a.md b/a.md\nflavour strawberry\n'],
    ['names without their prefix', 'diff --git a.md a.md\nindex 1..2\n--- a.md\n+++ a.md\n@@ -1 +1 @@\n-a\n+b\n'],
    ['two names and no word on which counts', 'diff --git a/a.md b/b.md\nold mode 100644\nnew mode 100755\n'],
    ['an escape that git does not write', 'diff --git "a/\\q" "b/\\q"\nold mode 100644\nnew mode 100755\n'],
  ])('refuses %s', ([, diff], { expect }) => {
    expect(() => readDiff(diff)).toThrow('the diff cannot be read');
  });

  test('never reads less than the whole of a diff', () => {
    const whole = `${HEAD('a.md')}@@ -1 +1,2 @@\n-a\n+b\n+c\n${HEAD('b.md')}@@ -2 +2 @@\n-a\n+b\n`.split('\n');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: whole.length - 2 }), (without) => {
        const text = whole.filter((_, index) => index !== without).join('\n');
        try {
          // The name of a file may be told by other lines than the one that is gone; its lines may not.
          const files = readDiff(text);
          expect([...files.values()].flat()).toEqual([...lines(1, 2), ...lines(2, 2)]);
        } catch (error) {
          expect(error).toHaveProperty('message', expect.stringContaining('the diff cannot be read'));
        }
      }),
    );
  });
});

describe('readDiff on what git prints', () => {
  const NAMES = [
    'plain.md',
    'with blank.md',
    '[draft].md',
    'ä.md',
    '"q".md',
    'new\nline.md',
    'tab\t.md',
    'back\\slash.md',
    '-dash.md',
    ' b/ b/.md',
    'b/x b/x.md',
  ];

  test('finds the changed line under every name', () => {
    const folder = folderWith({});
    git(folder, 'init', '-q');
    const write = (text: string) => {
      for (const name of NAMES) {
        mkdirSync(dirname(join(folder, name)), { recursive: true });
        writeFileSync(join(folder, name), text);
      }
    };
    write('a\nb\nc\n');
    git(folder, 'add', '-A');
    git(folder, 'commit', '-qm', 'a');
    write('a\nb\nC\n');
    expect(Object.fromEntries(readDiff(diff(folder)))).toEqual(Object.fromEntries(NAMES.map((name) => [name, lines(3, 3)])));
  });

  test('reads renames, links, binary files and odd line ends', () => {
    const long = Array.from({ length: 40 }, (_, index) => `line ${index}\n`).join('');
    const folder = folderWith({
      'old name.md': long,
      'gone.md': 'a\n',
      'picture.png': new Uint8Array([0, 1]),
      'end.md': 'a',
      'link.md': 'a\n',
    });
    git(folder, 'init', '-q');
    git(folder, 'add', '-A');
    git(folder, 'commit', '-qm', 'a');
    renameSync(join(folder, 'old name.md'), join(folder, 'new name.md'));
    writeFileSync(join(folder, 'new name.md'), long.replace('line 7\n', ''));
    writeFileSync(join(folder, 'picture.png'), new Uint8Array([0, 2]));
    writeFileSync(join(folder, 'end.md'), 'a\r\nb');
    for (const name of ['gone.md', 'link.md']) rmSync(join(folder, name));
    symlinkSync('end.md', join(folder, 'link.md'));
    git(folder, 'add', '-A');
    expect(Object.fromEntries(readDiff(diff(folder)))).toEqual({
      'end.md': lines(1, 2),
      'gone.md': lines(1, 1),
      'link.md': 'whole',
      'new name.md': lines(7, 8),
      'picture.png': 'whole',
    });
  });
});

function diff(folder: string): string {
  return git(folder, 'diff', '--unified=0', '--src-prefix=a/', '--dst-prefix=b/', '--find-renames', 'HEAD');
}
