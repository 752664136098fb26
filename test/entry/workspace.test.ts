import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { endOf, homeOf, isInside, isLedOut, openWorkspace, shownPath, slashes, staysInside } from '../../src/entry/workspace.ts';
import { folderWith } from '../support/run.ts';

const at = (root: string) => ({ cwd: root, root, isRepository: true });

test.for([
  ['/a/b', '/a/b', true],
  ['/a/b/c', '/a/b', true],
  ['/a/b/c/d', '/a/b', true],
  ['/a', '/a/b', false],
  ['/a/bc', '/a/b', false],
  ['/a/b/../c', '/a/b', false],
  ['/a/b/..c', '/a/b', true],
  ['/a/b/..', '/a/b', false],
  ['/a/b/c/..', '/a/b', true],
  ['/', '/a/b', false],
  ['/a/b', '/', true],
] as const)('%s in %s: %s', ([path, folder, inside]) => {
  expect(isInside(path, folder)).toBe(inside);
});

describe('the workspace', () => {
  test('is the repository around a folder, however deep, else the folder itself', () => {
    const top = folderWith({ '.git/HEAD': '', 'a/b/c.md': '' });
    expect(openWorkspace(join(top, 'a/b'))).toEqual({ cwd: join(top, 'a/b'), root: top, isRepository: true });
    expect(openWorkspace(top)).toEqual({ cwd: top, root: top, isRepository: true });
    const bare = folderWith({ 'a/c.md': '' });
    expect(openWorkspace(join(bare, 'a'))).toEqual({ cwd: join(bare, 'a'), root: join(bare, 'a'), isRepository: false });
  });

  test('a work tree of git has a file where others have a folder', () => {
    const top = folderWith({ '.git': 'gitdir: elsewhere', 'a/c.md': '' });
    expect(openWorkspace(join(top, 'a')).root).toBe(top);
  });

  test.for([
    ['a.md', 'a.md'],
    ['./sub/../a.md', 'a.md'],
    ['../a.md', '../a.md'],
    ['.', '.'],
    ['/elsewhere/a.md', '../../elsewhere/a.md'],
  ] as const)('%s is shown as %s', ([path, shown]) => {
    expect(shownPath(path, { cwd: '/site/here' })).toBe(shown);
  });

  test('paths are written with forward slashes', () => {
    expect(slashes('a/b')).toBe('a/b');
  });
});

test.for([
  [{ cwd: '/site/a', root: '/site', isRepository: true }, '../claims.yaml', '/site'],
  [{ cwd: '/site/a', root: '/site', isRepository: true }, 'claims.yaml', '/site'],
  [{ cwd: '/site/a', root: '/site/a', isRepository: false }, '../claims.yaml', '/site'],
  [{ cwd: '/site/a', root: '/site/a', isRepository: false }, 'claims.yaml', '/site/a'],
  [{ cwd: '/site/a', root: '/site/a', isRepository: false }, 'facts/claims.yaml', '/site/a'],
  [{ cwd: '/site/a', root: '/site/a', isRepository: false }, '../b/claims.yaml', '/site/a'],
] as const)('paths are counted in %j, with the claims %s, from %s', ([workspace, claims, home]) => {
  expect(homeOf(workspace, claims)).toBe(home);
});

describe('a link', () => {
  const top = () => folderWith({ 'work/.git/config': 'key', 'work/a.md': '', 'work/sub/.github/b.md': '', 'other/c.md': '' });
  const through = (folder: string, target: string) => {
    symlinkSync(target, join(folder, 'work', 'link.md'));
    return staysInside(join(folder, 'work', 'link.md'), at(join(folder, 'work')));
  };

  test.for([
    ['a.md', true],
    ['sub/.github/b.md', true],
    ['../other/c.md', false],
    ['../other', false],
    ['/dev/null', false],
    ['.git/config', false],
    ['.git', false],
    ['../work/a.md', true],
  ] as const)('to %s stays inside: %s', ([target, stays]) => {
    expect(through(top(), target)).toBe(stays);
  });

  test('a folder of git is out of bounds by its own name too, however deep and however spelt', () => {
    const folder = folderWith({ '.git/config': '', 'sub/.GIT/config': '', 'sub/.gitignore': '', 'x.git/a.md': '' });
    const stays = (path: string) => staysInside(join(folder, path), at(folder));
    expect(['.git/config', 'sub/.GIT/config', 'sub/.gitignore', 'x.git/a.md'].map(stays)).toEqual([false, false, true, true]);
  });

  test('what lies outside anyway is the user’s own choice', () => {
    const folder = top();
    expect(staysInside(join(folder, 'other/c.md'), at(join(folder, 'work')))).toBe(true);
  });

  test('the workspace itself may be reached through a link', () => {
    const folder = top();
    symlinkSync(join(folder, 'work'), join(folder, 'door'));
    mkdirSync(join(folder, 'work', 'deep'));
    expect(staysInside(join(folder, 'door/a.md'), at(join(folder, 'door')))).toBe(true);
  });
});

describe('where a path that need not be there leads', () => {
  /** A workspace with links in it: to a place outside, to one inside, to the folder of git, to nothing. */
  const linked = (): { readonly top: string; readonly outside: string } => {
    const [top, outside] = [folderWith({ '.git/hooks/x': '', 'real/a.md': '' }), folderWith({})];
    symlinkSync(outside, join(top, 'out'));
    symlinkSync('real', join(top, 'near'));
    symlinkSync('.git/hooks', join(top, 'hooks'));
    symlinkSync('nothing', join(top, 'lost'));
    return { top, outside };
  };

  test.for([
    ['a.json', false],
    ['real/a.json', false],
    ['real/not/yet/a.json', false],
    ['near/a.json', false],
    ['near/not/yet/a.json', false],
    ['lost/a.json', false],
    ['out/a.json', true],
    ['out/not/yet/a.json', true],
    ['hooks/pre-commit', true],
    // The path itself is replaced, and who names the folder of git means it.
    ['out', false],
    ['.git/a.json', false],
    ['../elsewhere/a.json', false],
  ] as const)('%s leads out: %s', ([path, isOut]) => {
    const { top } = linked();
    expect(isLedOut(join(top, path), at(top))).toBe(isOut);
  });

  test('a workspace that is a link itself leads nowhere else', () => {
    const { top, outside } = linked();
    symlinkSync(top, join(outside, 'site'));
    const site = at(join(outside, 'site'));
    expect(['a.json', 'real/a.json', 'out/a.json'].map((path) => isLedOut(join(site.root, path), site))).toEqual([false, false, true]);
  });

  test('as far as it exists', () => {
    const { top, outside } = linked();
    expect(['real', 'near/x/y', 'out/x', 'none/x'].map((path) => endOf(join(top, path)))).toEqual([
      join(top, 'real'),
      join(top, 'real/x/y'),
      join(outside, 'x'),
      join(top, 'none/x'),
    ]);
    expect(endOf('/')).toBe('/');
  });
});
