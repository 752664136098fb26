import fc from 'fast-check';
import { expect, test } from 'vitest';
import { unifiedDiff } from '../../src/amend/diff.ts';
import { applyEdits, movedBy } from '../../src/amend/edits.ts';

const edit = (start: number, end: number, text: string) => ({ span: { start, end }, text });

test('edits are made in any order', () => {
  const edits = [edit(8, 9, 'seven'), edit(0, 3, 'Six'), edit(5, 5, 'x')];
  expect(applyEdits('One two 3 four', edits)).toBe('Six txwo seven four');
});

test.for([
  [
    { start: 0, end: 3 },
    { start: 0, end: 5 },
  ],
  [
    { start: 4, end: 7 },
    { start: 6, end: 9 },
  ],
  [
    { start: 0, end: 7 },
    { start: 0, end: 9 },
  ],
  [
    { start: 1, end: 2 },
    { start: 0, end: 5 },
  ],
] as const)('the span %j moves to %j', ([span, after]) => {
  expect(movedBy([edit(0, 3, 'Seven')], span)).toEqual(after);
});

test('a diff shows three lines around a change', () => {
  const text = 'a\nb\nc\nd\ne 5\nf\ng\nh\ni\n';
  expect(unifiedDiff('x.md', text, [edit(10, 11, '6')])).toBe(
    '--- a/x.md\n+++ b/x.md\n@@ -2,7 +2,7 @@\n b\n c\n d\n-e 5\n+e 6\n f\n g\n h\n',
  );
});

test.for([
  ['nothing', 'a\n', [], ''],
  ['an edit that changes nothing', 'a\n', [edit(0, 1, 'a')], ''],
  [
    'a file without a line end',
    'a 1',
    [edit(2, 3, '2')],
    '@@ -1 +1 @@\n-a 1\n\\ No newline at end of file\n+a 2\n\\ No newline at end of file\n',
  ],
  ['two lines made one', 'a 1\n2 b\n', [edit(2, 5, '3')], '@@ -1,2 +1 @@\n-a 1\n-2 b\n+a 3 b\n'],
  ['a carriage return', 'a 1\r\n', [edit(2, 3, '2')], '@@ -1 +1 @@\n-a 1\r\n+a 2\r\n'],
] as const)('the diff of %s', ([, text, edits, hunks]) => {
  expect(unifiedDiff('x.md', text, edits)).toBe(hunks === '' ? '' : `--- a/x.md\n+++ b/x.md\n${hunks}`);
});

const lines = fc.array(fc.constantFrom('a', 'bb', '', '1 2', '- x', '+ y', '@@'), { minLength: 1, maxLength: 30 });

test('a diff leads from the one text to the other', () => {
  fc.assert(
    fc.property(
      lines,
      fc.boolean(),
      fc.array(fc.tuple(fc.nat(200), fc.nat(6), fc.constantFrom('7', 'x\ny', '')), { maxLength: 5 }),
      (rows, ends, raw) => {
        const text = rows.join('\n') + (ends ? '\n' : '');
        const edits: ReturnType<typeof edit>[] = [];
        for (const [at, length, words] of raw) {
          const [start, end] = [Math.min(at, text.length), Math.min(at + length, text.length)];
          if (start < end && edits.every(({ span }) => end < span.start || span.end < start)) edits.push(edit(start, end, words));
        }
        const diff = unifiedDiff('x.md', text, edits);
        expect(diff === '' ? text : patched(text, diff)).toBe(applyEdits(text, edits));
      },
    ),
  );
});

/** Applies a unified diff by its line numbers, and checks every line that it says is there. */
function patched(text: string, diff: string): string {
  const old = text.split(/(?<=\n)/);
  const rows = diff.split(/(?<=\n)/).slice(2);
  const out: string[] = [];
  let at = 0;
  for (const [index, row] of rows.entries()) {
    const head = /^@@ -(\d+)(?:,(\d+))? \+\d+(?:,\d+)? @@\n$/.exec(row);
    const bare = rows[index + 1]?.startsWith('\\') ? row.slice(1, -1) : row.slice(1);
    if (head) {
      const start = Number(head[1]) - 1;
      out.push(...old.slice(at, start));
      at = start;
    } else if (row.startsWith('+')) out.push(bare);
    else if (!row.startsWith('\\')) {
      expect(old[at]).toBe(bare);
      if (row.startsWith(' ')) out.push(bare);
      at++;
    }
  }
  return [...out, ...old.slice(at)].join('');
}
