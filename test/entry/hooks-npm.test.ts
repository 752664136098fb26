import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { bundle } from '../support/bundle.ts';
import { must, NAMES, repository, shell, stage, WITH_NODE } from './hooks.ts';
import { CLAIMS, RIGHT, WRONG } from './story.ts';

let program = '';
beforeAll(async () => {
  program = join(await bundle(), 'cli.js');
});

const require = createRequire(import.meta.url);
const HUSKY = join(dirname(require.resolve('husky')), 'bin.js');
const LINT_STAGED = require.resolve('lint-staged/bin');
const CONFIG = { 'lint-staged': { '*.md': 'holdtrue check --' } };

/** A repository in which husky runs a command before each commit. */
function hooked(command: string, files: Readonly<Record<string, string>>): string {
  const folder = repository({ 'package.json': JSON.stringify(CONFIG), ...files }, { holdtrue: program, 'lint-staged': LINT_STAGED });
  must(folder, [process.execPath, HUSKY], WITH_NODE);
  writeFileSync(join(folder, '.husky/pre-commit'), `${command}\n`);
  return folder;
}

const commit = (folder: string) => shell(folder, ['git', 'commit', '-m', 'next'], WITH_NODE);

describe.for([
  ['husky with --staged', 'holdtrue check --staged'],
  ['husky with lint-staged', 'lint-staged'],
])('%s', ([, command = '']) => {
  test('lets right copy pass', () => {
    const folder = hooked(command, { 'a.md': WRONG });
    stage(folder, 'a.md', RIGHT);
    expect(commit(folder)).toMatchObject({ code: 0 });
  });

  test('stops wrong copy, under every name', () => {
    const folder = hooked(command, { 'old.md': WRONG });
    for (const name of NAMES) stage(folder, name, WRONG);
    const { code, said } = commit(folder);
    expect(code).not.toBe(0);
    for (const name of NAMES) expect(said).toContain(`${name}:3:22 error value-drift`);
    expect(said).not.toContain('old.md');
    expect(must(folder, ['git', 'log', '--oneline']).trim().split('\n')).toHaveLength(1);
  });

  test('judges what is staged: wrong there and right in the folder', () => {
    const folder = hooked(command, { 'a.md': RIGHT });
    stage(folder, 'a.md', WRONG, RIGHT);
    expect(commit(folder)).toMatchObject({ code: 1, said: expect.stringContaining('a.md:3:22 error value-drift') });
    expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe(RIGHT);
  });

  test('judges what is staged: right there and wrong in the folder', () => {
    const folder = hooked(command, { 'a.md': '# A bell\n' });
    stage(folder, 'a.md', RIGHT, WRONG);
    expect(commit(folder)).toMatchObject({ code: 0 });
    expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe(WRONG);
  });
});

describe('husky with --staged', () => {
  test('judges every draft when the claims are staged', () => {
    const folder = hooked('holdtrue check --staged', { 'a.md': RIGHT });
    stage(folder, 'claims.yaml', CLAIMS.replaceAll('1.2 tonnes', '2.1 tonnes'), CLAIMS);
    expect(commit(folder)).toMatchObject({ code: 1, said: expect.stringContaining('a.md:3:22 error value-drift') });
  });

  test('has nothing to say where no draft is staged', () => {
    const folder = hooked('holdtrue check --staged', { 'a.md': WRONG });
    stage(folder, 'notes.txt', 'x\n');
    expect(commit(folder)).toMatchObject({ code: 0 });
  });
});
