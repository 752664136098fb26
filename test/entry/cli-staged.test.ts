import { rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { bundle } from '../support/bundle.ts';
import { folderWith, git, run } from '../support/run.ts';
import { CLAIMS, RIGHT, WRONG } from './story.ts';

let program = '';
beforeAll(async () => {
  program = join(await bundle(), 'cli.js');
});

/** Runs with --staged; the paths of the drafts that have findings, in place of the report. */
function staged(
  cwd: string,
  ...words: readonly string[]
): { readonly code: number | null; readonly wrong: readonly string[]; readonly err: string } {
  const { code, out, err } = run(program, ['--staged', '--format', 'json', ...words], cwd);
  return { code, wrong: out === '' ? [] : JSON.parse(out).findings.map((one: { path: string }) => one.path), err };
}

/** A repository whose first commit holds the files. */
function repository(files: Readonly<Record<string, string>>): string {
  const folder = folderWith(files);
  git(folder, 'init', '-q');
  git(folder, 'add', '.');
  git(folder, 'commit', '-qm', 'first');
  return folder;
}

describe('--staged', () => {
  test('reads what is staged, not what stands in the folder', () => {
    const folder = repository({ 'claims.yaml': CLAIMS, 'a.md': RIGHT, 'b.md': RIGHT });
    writeFileSync(join(folder, 'a.md'), WRONG);
    writeFileSync(join(folder, 'b.md'), `${WRONG}\n`);
    git(folder, 'add', 'a.md', 'b.md');
    writeFileSync(join(folder, 'a.md'), RIGHT);
    rmSync(join(folder, 'b.md'));
    expect(staged(folder)).toMatchObject({ code: 1, wrong: ['a.md', 'b.md'] });
  });

  test('passes what is staged right and wrong in the folder', () => {
    const folder = repository({ 'claims.yaml': CLAIMS, 'a.md': WRONG });
    writeFileSync(join(folder, 'a.md'), RIGHT);
    git(folder, 'add', 'a.md');
    writeFileSync(join(folder, 'a.md'), WRONG);
    expect(staged(folder)).toMatchObject({ code: 0, wrong: [] });
    expect(run(program, ['a.md'], folder).code).toBe(1);
  });

  test('judges only what the next commit changes', () => {
    const folder = repository({ 'claims.yaml': CLAIMS, 'old.md': WRONG });
    expect(staged(folder)).toMatchObject({ code: 0, wrong: [] });
    expect(staged(folder, 'old.md')).toMatchObject({ code: 1, wrong: ['old.md'] });
  });

  test('judges every draft when the claims are staged, by the staged claims', () => {
    const folder = repository({ 'claims.yaml': CLAIMS, 'old.md': RIGHT });
    const heavier = CLAIMS.replaceAll('1.2 tonnes', '2.1 tonnes');
    writeFileSync(join(folder, 'claims.yaml'), heavier);
    expect(staged(folder, 'old.md')).toMatchObject({ code: 0 });
    git(folder, 'add', 'claims.yaml');
    writeFileSync(join(folder, 'claims.yaml'), 'broken: [');
    expect(staged(folder)).toMatchObject({ code: 1, wrong: ['old.md'] });
  });

  test('says that the claims are not staged where they only stand in the folder', () => {
    const folder = folderWith({ 'claims.yaml': CLAIMS, 'a.md': RIGHT });
    git(folder, 'init', '-q');
    git(folder, 'add', 'a.md');
    expect(staged(folder)).toEqual({
      code: 2,
      wrong: [],
      err: 'holdtrue: claims.yaml is not in the index of git; add it with `git add`, or leave out --staged\n',
    });
    rmSync(join(folder, 'claims.yaml'));
    expect(staged(folder).err).toContain('there is no such file');
  });

  test('works before the first commit, and for odd names', () => {
    const names = ['new\nline.md', 'ä [x].md', ':(top)a.md', '"q".md'];
    const folder = folderWith({ 'claims.yaml': CLAIMS, ...Object.fromEntries(names.map((name) => [name, WRONG])) });
    git(folder, 'init', '-q');
    git(folder, 'add', '.');
    expect(staged(folder)).toMatchObject({ code: 1, wrong: [...names].sort() });
    for (const name of names) expect(staged(folder, name).wrong).toEqual([name]);
  });

  test('works from a folder below the top', () => {
    const folder = repository({ 'site/claims.yaml': CLAIMS, 'site/drafts/a.md': WRONG, 'other/b.md': WRONG });
    const site = join(folder, 'site');
    expect(staged(site, 'drafts').wrong).toEqual(['drafts/a.md']);
    expect(staged(site, '**/*.{md,mdx}').wrong).toEqual(['drafts/a.md']);
    expect(staged(site, '../other/b.md').wrong).toEqual(['../other/b.md']);
  });

  test('refuses names that the index does not hold', () => {
    const folder = repository({ 'claims.yaml': CLAIMS });
    writeFileSync(join(folder, 'new.md'), WRONG);
    expect(staged(folder, 'new.md')).toMatchObject({ code: 2, err: expect.stringContaining('new.md') });
  });

  test('does not judge a link, and says so', () => {
    const folder = repository({ 'claims.yaml': CLAIMS });
    symlinkSync('claims.yaml', join(folder, 'link.md'));
    git(folder, 'add', 'link.md');
    expect(staged(folder)).toMatchObject({ code: 3, err: expect.stringContaining('link.md') });
  });

  test('needs a repository', () => {
    expect(staged(folderWith({ 'claims.yaml': CLAIMS }))).toMatchObject({ code: 2, err: expect.stringContaining('git') });
  });

  test('leaves the index as it was', () => {
    const folder = repository({ 'claims.yaml': CLAIMS, 'a.md': RIGHT });
    writeFileSync(join(folder, 'a.md'), WRONG);
    git(folder, 'add', 'a.md');
    const before = git(folder, 'status', '--porcelain', '--untracked-files=no');
    staged(folder);
    expect(git(folder, 'status', '--porcelain', '--untracked-files=no')).toBe(before);
  });
});
