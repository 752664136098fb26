import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { bundle } from '../support/bundle.ts';
import { folderWith, git, type Outcome, run } from '../support/run.ts';
import { CLAIMS, RIGHT, WRONG } from './story.ts';

let program = '';
beforeAll(async () => {
  program = join(await bundle(), 'cli.js');
});

const cli = (cwd: string, ...words: readonly string[]): Outcome => run(program, words, cwd);

/** A folder with a report on two drafts from before, and one from now. */
function changed(now: Readonly<Record<string, string>>): string {
  const folder = folderWith({ 'claims.yaml': CLAIMS, 'a.md': WRONG, 'b.md': RIGHT });
  cli(folder, '--format', 'json=before.json');
  for (const [name, text] of Object.entries(now)) writeFileSync(join(folder, name), text);
  cli(folder, '--format', 'json=after.json');
  return folder;
}

const BOTH = ['--diff', 'before.json', 'after.json'];

test.for<[string, Readonly<Record<string, string>>, readonly string[], number, string]>([
  ['nothing', {}, [], 0, '0 new, 0 fixed, 1 unchanged.'],
  ['a slip mended', { 'a.md': RIGHT }, [], 0, '0 new, 1 fixed, 0 unchanged.'],
  ['a new slip', { 'b.md': WRONG }, [], 1, '1 new (1 error), 0 fixed, 1 unchanged.'],
  ['a new slip that may be', { 'b.md': WRONG }, ['--fail-on', 'never'], 0, '1 new (1 error)'],
  ['a slip moved down', { 'a.md': `It rained.\n\n${WRONG}` }, [], 0, '0 new, 0 fixed, 1 unchanged.'],
  ['a slip silenced', { 'a.md': `<!-- holdtrue-ignore-file value-drift: as cast -->\n\n${WRONG}` }, [], 0, '0 unchanged, 1 silenced.'],
  ['a draft that cannot be read', { 'a.md': 'a\0b' }, [], 3, 'Not judged: 0 before, 1 now; 1 finding of before not looked for.'],
])('%s', ([, now, words, code, said], { expect }) => {
  expect(cli(changed(now), 'report', ...BOTH, ...words)).toMatchObject({ code, out: expect.stringContaining(said), err: '' });
});

test('writes several formats at once', () => {
  const folder = changed({ 'b.md': WRONG });
  const { code, out } = cli(folder, 'report', ...BOTH, '--format', 'json', '--format', 'markdown=change.md');
  expect([code, JSON.parse(out).added[0].path]).toEqual([1, 'b.md']);
  expect(readFileSync(join(folder, 'change.md'), 'utf8')).toMatch(/^## holdtrue: 1 new \(1 error\), 0 fixed, 1 unchanged\n/);
});

test('compares reports from two folders of a repository', () => {
  const folder = folderWith({ 'claims.yaml': CLAIMS.replace('*.md', '**/*.md'), 'drafts/a.md': WRONG });
  git(folder, 'init', '-q');
  cli(folder, '--format', 'json=before.json');
  cli(join(folder, 'drafts'), '--claims', '../claims.yaml', '--format', 'json=../after.json');
  expect(cli(folder, 'report', ...BOTH).out).toContain('0 new, 0 fixed, 1 unchanged.');
});

test.for([
  [['report'], '--diff'],
  [['report', '--diff', 'before.json'], "missing required argument 'after'"],
  [['report', '--diff', 'none.json', 'after.json'], 'none.json cannot be read (ENOENT)'],
  [['report', '--diff', 'claims.yaml', 'after.json'], 'claims.yaml is not valid JSON'],
  [['report', ...BOTH, '--format', 'sarif'], 'there is no format sarif here; there are pretty, markdown, json'],
] as const)('%j ends with 2', ([words, said]) => {
  expect(cli(changed({}), ...words)).toMatchObject({ code: 2, out: '', err: expect.stringContaining(said) });
});
