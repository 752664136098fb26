import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { bundle } from '../support/bundle.ts';
import { folderWith, type Outcome, run } from '../support/run.ts';
import { CLAIMS, RIGHT, WRONG } from './story.ts';

let program = '';
beforeAll(async () => {
  program = join(await bundle(), 'cli.js');
});

const cli = (cwd: string, input: string | Uint8Array, ...words: readonly string[]): Outcome =>
  run(program, ['check', '--format', 'compact', ...words], cwd, { input });

const FILES = {
  'claims.yaml': CLAIMS,
  'a.md': WRONG,
  'b c.md': WRONG,
  'new\nline.md': WRONG,
  '-.md': WRONG,
  '*.md': WRONG,
  'é.md': WRONG,
  'sub/d.md': WRONG,
  'right.md': RIGHT,
};

/** The drafts with findings, as the report names them. */
const told = ({ out }: Outcome): readonly string[] => [
  ...new Set(
    out
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => line.replace(/:\d+:\d+: .*/, '')),
  ),
];

describe('--files-from', () => {
  // [what is on the standard input, with NUL, the drafts that are reported]
  test.for<[string, boolean, readonly string[]]>([
    ['a.md\n', false, ['a.md']],
    ['a.md', false, ['a.md']],
    ['b c.md\r\na.md\r\n', false, ['a.md', 'b c.md']],
    ['\n\na.md\n\na.md\n', false, ['a.md']],
    ['./a.md\nsub/../a.md\n', false, ['a.md']],
    ['sub/d.md\né.md\n', false, ['sub/d.md', 'é.md']],
    ['*.md\n', false, ['*.md']],
    ['-.md\n', false, ['-.md']],
    ['right.md\n', false, []],
    ['claims.yaml\na.md\n', false, ['a.md']],
    ['a.md\0b c.md\0', true, ['a.md', 'b c.md']],
    ['new\nline.md\0', true, ['new line.md']],
    ['a.md\0\0', true, ['a.md']],
    ['', false, []],
    ['\n', false, []],
    ['', true, []],
  ])('%j, NUL: %j', ([input, isNul, expected]) => {
    const found = cli(folderWith(FILES), input, '--files-from', '-', ...(isNul ? ['-0'] : []));
    expect(told(found)).toEqual(expected);
    expect([found.code, found.err]).toEqual([expected.length > 0 ? 1 : 0, '']);
  });

  test('reads the list from a file as well', () => {
    const folder = folderWith({ ...FILES, 'list.txt': 'a.md\nright.md\n' });
    expect(told(cli(folder, '', '--files-from', 'list.txt'))).toEqual(['a.md']);
  });

  test('a name that leads nowhere is refused, also one that looks like a glob or like a folder', () => {
    const folder = folderWith({ 'claims.yaml': CLAIMS, 'a.md': RIGHT, 'sub/d.md': WRONG });
    expect(cli(folder, 'a.md\ngone.md\n', '--files-from', '-')).toEqual({
      code: 2,
      out: '',
      err: 'holdtrue: there is no file called gone.md\n',
    });
    expect(cli(folder, '*.md\n', '--files-from', '-').err).toBe('holdtrue: there is no file called *.md\n');
    expect(cli(folder, 'new\nline.md\0', '-0', '--files-from', '-').err).toBe('holdtrue: there is no file called new line.md\n');
    expect(cli(folder, 'sub\n', '--files-from', '-')).toMatchObject({ code: 3, err: 'holdtrue: not judged: sub: is a folder\n' });
  });

  test('a link out of the workspace is named and not read', () => {
    const folder = folderWith({ 'in/claims.yaml': CLAIMS, 'in/a.md': RIGHT, 'out.md': WRONG });
    symlinkSync('../out.md', join(folder, 'in/link.md'));
    expect(cli(join(folder, 'in'), 'a.md\nlink.md\n', '--files-from', '-')).toMatchObject({
      code: 3,
      err: 'holdtrue: not judged: link.md: is a link that leads out of the workspace\n',
    });
  });

  test('a name that is not UTF-8 is named, and the others are judged', () => {
    const name = new Uint8Array([...Buffer.from('a.md\0caf'), 0xe9, ...Buffer.from('.md\0')]);
    const folder = folderWith(FILES);
    const found = cli(folder, name, '--files-from', '-', '-0');
    expect(found).toMatchObject({ code: 3, err: 'holdtrue: not judged: caf\u{FFFD}.md: has a name that is not valid UTF-8\n' });
    expect(told(found)).toContain('a.md');
  });

  test.for<[readonly string[], string]>([
    [['--files-from', '-', 'a.md'], '--files-from lists the drafts; name none beside it'],
    [['--files-from', '-', '--stdin'], '--files-from and --stdin cannot go together'],
    [['--files-from', '-', '--staged'], '--files-from and --staged cannot go together'],
    [['-0'], '-0 is of no use without --files-from'],
    [['--files-from', 'gone.txt'], 'gone.txt cannot be read (ENOENT)'],
  ])('%j is refused', ([words, message]) => {
    const { code, err } = cli(folderWith(FILES), '', ...words);
    expect(err).toContain(message);
    expect(code).toBe(2);
  });
});
