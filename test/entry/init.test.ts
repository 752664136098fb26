import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { parseDocument } from 'yaml';
import { HOOK, WORKFLOW } from '../../src/entry/templates.ts';
import { bundle } from '../support/bundle.ts';
import { folderWith, git, type Outcome, run } from '../support/run.ts';

// Each test starts several programs.
vi.setConfig({ testTimeout: 60_000 });

let program = '';
beforeAll(async () => {
  program = join(await bundle(), 'cli.js');
});

const cli = (cwd: string, ...words: readonly string[]): Outcome => run(program, words, cwd);
const textOf = (folder: string, name: string) => readFileSync(join(folder, name), 'utf8');
const RELEASE = '# A new ferry\n\nThe new ferry will cost £14.2m and carry up to 240 passengers.\n';
const DRAFT = 'The new ferry costs £12.4m.\n';

test.for([
  ['the workflow', WORKFLOW],
  ['the hook', HOOK],
] as const)('%s is what the README shows', ([, text]) => {
  const readme = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8');
  for (const line of text.split('\n').filter((each) => !each.startsWith('#'))) expect(readme).toContain(line);
});

describe('holdtrue init', () => {
  test('leads from a press release to a check that finds something', () => {
    const folder = folderWith({ 'sources/release.md': RELEASE, 'drafts/news.md': DRAFT });
    git(folder, 'init', '-q');
    const { code, out, err } = cli(folder, 'init', 'sources/release.md', '--workflow', '--hook');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain(
      'claims.yaml: 2 claims drafted (2 of figures and dates, 0 of names, 0 of quotations); they cover 2 of the 2 figures and dates read.\n',
    );
    expect(cli(folder).out).toContain('Nothing in 1 draft contradicts the claims');
    writeFileSync(join(folder, 'claims.yaml'), textOf(folder, 'claims.yaml').replace(/^ {4}status: draft\n/gm, ''));
    const after = cli(folder, '--format', 'compact');
    expect(after.code).toBe(1);
    expect(after.out).toMatch(/^drafts\/news\.md:1:21: error value-drift £12\.4m contradicts \S+: £14\.2m/);
    for (const name of ['.github/workflows/drafts.yml', '.pre-commit-config.yaml']) {
      expect(parseDocument(textOf(folder, name)).errors).toEqual([]);
    }
  });

  test('overwrites nothing', () => {
    const files = {
      'release.md': RELEASE,
      'claims.yaml': 'mine',
      '.github/workflows/drafts.yml': 'mine',
      '.pre-commit-config.yaml': 'mine',
    };
    const folder = folderWith(files);
    expect(cli(folder, 'init', 'release.md')).toEqual({
      code: 2,
      out: '',
      err: 'holdtrue: claims.yaml is there already and is not overwritten; write to another file with --claims, or print with --claims -\n',
    });
    const { code, err } = cli(folder, 'init', '--workflow', '--hook');
    expect(code).toBe(0);
    expect(err).toBe(
      'holdtrue: .github/workflows/drafts.yml is there already and was left as it is\nholdtrue: .pre-commit-config.yaml is there already and was left as it is\n',
    );
    for (const [name, text] of Object.entries(files)) expect(textOf(folder, name)).toBe(text);
  });

  test('prints the file where that is asked for', () => {
    const folder = folderWith({ 'release.md': RELEASE });
    const { code, out } = cli(folder, 'init', 'release.md', '--claims', '-', '--language', 'en-US', '--drafts', 'posts/*.md');
    expect(code).toBe(0);
    expect(out).toContain('language: en-US\n');
    expect(out).toContain('drafts: [posts/*.md]\n');
    expect(existsSync(join(folder, 'claims.yaml'))).toBe(false);
  });

  test.for([
    [[], 'name a document to read the claims from, such as `holdtrue init press-release.md`'],
    [['missing.md'], 'missing.md does not exist'],
    [['empty.md'], 'no claim can be drafted from empty.md: no figure, date, name or quotation was read there'],
    [['release.md', '--claims', '../claims.yaml'], '../claims.yaml lies outside of the workspace and is not written'],
  ] as const)('%j is an error', ([words, message]) => {
    const folder = join(folderWith({ 'in/release.md': RELEASE, 'in/empty.md': 'It rained.\n' }), 'in');
    mkdirSync(join(folder, '.git'));
    expect(cli(folder, 'init', ...words)).toEqual({ code: 2, out: '', err: `holdtrue: ${message}\n` });
    expect(existsSync(join(folder, 'claims.yaml'))).toBe(false);
  });
});
