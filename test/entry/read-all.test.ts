import { expect, test } from 'vitest';
import type { ReadResult } from '../../src/entry/files.ts';
import { readAll } from '../../src/entry/read-all.ts';

const QUARTER = 'a'.repeat(2 ** 24);
const text = (text: string): ReadResult => ({ ok: true, text, byteOrderMark: false });
const lost: ReadResult = { ok: false, problem: 'is a folder', missing: false };

test('reads drafts as long as memory may hold what comes of them, and refuses the others unread', () => {
  const files: Record<string, ReadResult> = {
    a: text(QUARTER),
    b: text(QUARTER),
    c: lost,
    d: text(QUARTER),
    e: text(QUARTER),
    f: text(''),
  };
  const asked: string[] = [];
  const read = (path: string): ReadResult => {
    asked.push(path);
    return files[path]!;
  };
  expect(readAll(['a', 'b', 'c', 'd', 'e'], read).map(({ ok }) => ok)).toEqual([true, true, false, true, true]);
  asked.length = 0;
  const results = readAll(['a', 'b', 'c', 'd', 'e', 'f', 'a'], read);
  expect(asked).toEqual(['a', 'b', 'c', 'd', 'e']);
  expect(results[2]).toBe(lost);
  for (const one of results.slice(5)) expect(one).toMatchObject({ ok: false, problem: expect.stringContaining('67,108,864 characters') });
});

test('a draft that would go beyond is refused', () => {
  const three = Array(3).fill(text(QUARTER));
  const results = readAll(['a', 'b', 'c', 'd'], (path) => three['abc'.indexOf(path)] ?? text(`${QUARTER}a`));
  expect(results.map(({ ok }) => ok)).toEqual([true, true, true, false]);
});
