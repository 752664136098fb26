import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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
    ...WITH_NODE,
    PRE_COMMIT_HOME: join(lasting, 'home'),
    npm_config_prefer_offline: 'true',
    npm_config_audit: 'false',
    npm_config_update_notifier: 'false',
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

  // This repository as it would be released; pre-commit installs the hook from it with npm, once for all tests.
  beforeAll(async () => {
    must(ROOT, ['git', 'clone', '-q', ROOT, tool]);
    for (const name of ['package.json', 'package-lock.json', '.pre-commit-hooks.yaml']) cpSync(join(ROOT, name), join(tool, name));
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

  test('lets right copy pass, and runs without npm once it is installed', () => {
    const folder = hooked({ 'a.md': WRONG });
    stage(folder, 'a.md', RIGHT);
    const { code, said } = shell(folder, ['git', 'commit', '-m', 'next'], { ...env, npm_config_offline: 'true' });
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

test('the hooks are these two, and run the command that the package brings', () => {
  const hooks = parse(readFileSync(join(ROOT, '.pre-commit-hooks.yaml'), 'utf8'));
  const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  expect(hooks.map(({ id, entry, language }: Record<string, string>) => [id, entry?.split(' ')[0], language])).toEqual([
    ['holdtrue', Object.keys(manifest.bin)[0], 'node'],
    ['holdtrue-claims', Object.keys(manifest.bin)[0], 'node'],
  ]);
  // npm would run these on every machine that installs the hook.
  for (const name of ['build', 'prepare', 'prepack', 'preinstall', 'install', 'postinstall'])
    expect(manifest.scripts).not.toHaveProperty(name);
});
