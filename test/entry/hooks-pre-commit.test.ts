import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { bundle } from '../support/bundle.ts';
import { must, NAMES, ROOT, repository, shell, stage, WITH_NODE } from './hooks.ts';
import { CLAIMS, RIGHT, WRONG } from './story.ts';

const isThere = shell(ROOT, ['pre-commit', '--version']).code === 0;

describe.skipIf(!isThere)(`pre-commit${isThere ? '' : ' (not there: apt-get install pre-commit)'}`, () => {
  const lasting = mkdtempSync(join(tmpdir(), 'holdtrue-hooks-'));
  const tool = join(lasting, 'tool');
  const env = {
    // Whoever calls npm fails.
    PATH: `${join(lasting, 'no-npm')}${delimiter}${WITH_NODE.PATH}`,
    PRE_COMMIT_HOME: join(lasting, 'home'),
  };

  /** What a repository asks for. */
  const config = (hooks: readonly Readonly<Record<string, unknown>>[]): string =>
    JSON.stringify({ repos: [{ repo: tool, rev: must(tool, ['git', 'rev-parse', 'HEAD']).trim(), hooks }] });

  /** A repository that has the hooks installed. */
  const hooked = (files: Readonly<Record<string, string>>, hooks: readonly Readonly<Record<string, unknown>>[] = BOTH): string => {
    const folder = repository({ '.pre-commit-config.yaml': config(hooks), ...files });
    must(folder, ['pre-commit', 'install'], env);
    return folder;
  };

  const commit = (folder: string) => shell(folder, ['git', 'commit', '-m', 'next'], env);

  // This repository as it would be released; pre-commit clones it, once for all tests.
  beforeAll(async () => {
    for (const name of ['npm', 'npx', 'corepack']) {
      mkdirSync(join(lasting, 'no-npm'), { recursive: true });
      writeFileSync(join(lasting, 'no-npm', name), '#!/bin/sh\necho "no $0 here" >&2\nexit 7\n', { mode: 0o755 });
    }
    must(ROOT, ['git', 'clone', '-q', ROOT, tool]);
    for (const name of ['package.json', '.pre-commit-hooks.yaml', 'hooks']) cpSync(join(ROOT, name), join(tool, name), { recursive: true });
    rmSync(join(tool, 'dist'), { recursive: true, force: true });
    cpSync(await bundle(), join(tool, 'dist'), { recursive: true });
    must(tool, ['git', 'add', '-A', '-f']);
    must(tool, ['git', 'commit', '-qm', 'release', '--allow-empty']);
    const folder = join(lasting, 'first');
    must(lasting, ['git', 'init', '-q', folder]);
    writeFileSync(join(folder, '.pre-commit-config.yaml'), config(BOTH));
    must(folder, ['pre-commit', 'install-hooks'], env);
  }, 300_000);

  afterAll(() => rmSync(lasting, { recursive: true, force: true }));

  test('installs nothing but this repository', () => {
    expect(shell(lasting, ['npm', '--version'], env)).toMatchObject({ code: 7 });
    const inside = readdirSync(env.PRE_COMMIT_HOME, { recursive: true }).map(String);
    expect(inside.filter((name) => name.endsWith('dist/cli.js'))).toHaveLength(1);
    expect(inside.filter((name) => /node_modules|node_?env/.test(name.replace(/\/test\/node-24/, '')))).toEqual([]);
  });

  test('lets right copy pass', () => {
    const folder = hooked({ 'a.md': WRONG });
    stage(folder, 'a.md', RIGHT);
    const { code, said } = commit(folder);
    expect(code, said).toBe(0);
    expect(said).toMatch(/^holdtrue\.+Passed$/m);
    expect(said).toMatch(/^holdtrue \(claims\)\.+\(no files to check\)Skipped$/m);
  });

  test('stops wrong copy, under every name, and leaves other drafts alone', () => {
    const folder = hooked({ 'old.md': WRONG });
    for (const name of NAMES) stage(folder, name, WRONG);
    const { code, said } = commit(folder);
    expect(code).toBe(1);
    for (const name of NAMES) expect(said).toContain(`${name}:3:22 error value-drift`);
    expect(said).not.toContain('old.md');
    expect(said).toContain(`${NAMES.length} errors in ${NAMES.length} drafts.`);
  });

  test('judges what is staged, and gives back what was not', () => {
    const folder = hooked({ 'wrong.md': RIGHT, 'right.md': '# A bell\n' });
    stage(folder, 'wrong.md', WRONG, RIGHT);
    stage(folder, 'right.md', RIGHT, WRONG);
    const { code, said } = commit(folder);
    expect(code).toBe(1);
    expect(said).toContain('wrong.md:3:22 error value-drift');
    expect(said).not.toContain('right.md:');
    expect(readFileSync(join(folder, 'wrong.md'), 'utf8')).toBe(RIGHT);
    expect(readFileSync(join(folder, 'right.md'), 'utf8')).toBe(WRONG);
  });

  test('judges every draft when the claims change', () => {
    const folder = hooked({ 'a.md': RIGHT, 'b.md': RIGHT });
    stage(folder, 'claims.yaml', CLAIMS.replaceAll('1.2 tonnes', '2.1 tonnes'));
    const { code, said } = commit(folder);
    expect(code).toBe(1);
    for (const name of ['a.md', 'b.md']) expect(said).toContain(`${name}:3:22 error value-drift`);
  });

  test('takes options before the names', () => {
    const lenient = [{ id: 'holdtrue', args: ['--rule', 'value-drift=off', '--'] }];
    const folder = hooked({}, lenient);
    stage(folder, '-dash.md', WRONG);
    expect(commit(folder)).toMatchObject({ code: 0 });
  });

  test('says what is wrong with broken claims', () => {
    const folder = hooked({});
    stage(folder, 'claims.yaml', CLAIMS.replace('value: 1.2 tonnes', 'value: heavy'));
    expect(commit(folder)).toMatchObject({ code: 1, said: expect.stringContaining('claims.yaml:5:12') });
  });
});

const BOTH = [{ id: 'holdtrue' }, { id: 'holdtrue-claims' }];

test('the hooks are these two, and run a file of this repository that may be run', () => {
  const hooks = parse(readFileSync(join(ROOT, '.pre-commit-hooks.yaml'), 'utf8'));
  const script = 'hooks/pre-commit.js';
  expect(hooks.map(({ id, entry, language }: Record<string, string>) => [id, entry?.split(' ')[0], language])).toEqual([
    ['holdtrue', script, 'script'],
    ['holdtrue-claims', script, 'script'],
  ]);
  expect(must(ROOT, ['git', 'ls-files', '--stage', script])).toMatch(/^100755 /);
  // On Windows pre-commit reads the interpreter from this line.
  expect(readFileSync(join(ROOT, script), 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
});

test('the package runs nothing when it is installed', () => {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  for (const name of ['build', 'prepare', 'prepack', 'preinstall', 'install', 'postinstall']) expect(scripts).not.toHaveProperty(name);
});
