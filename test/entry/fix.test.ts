import { chmodSync, mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { bundle } from '../support/bundle.ts';
import { folderWith, git, type Outcome, run } from '../support/run.ts';
import { CLAIMS, RIGHT, WRONG } from './story.ts';

// Each test starts several programs.
vi.setConfig({ testTimeout: 60_000 });

let program = '';
beforeAll(async () => {
  program = join(await bundle(), 'cli.js');
});

const cli = (cwd: string, ...words: readonly string[]): Outcome => run(program, words, cwd);
const textOf = (folder: string, name: string) => readFileSync(join(folder, name), 'utf8');

describe('holdtrue fix', () => {
  test('rewrites what contradicts its claim, and check is content', () => {
    const folder = folderWith({ 'claims.yaml': CLAIMS, 'a.md': WRONG, 'b.md': RIGHT });
    expect(cli(folder, 'fix')).toEqual({
      code: 0,
      out: 'a.md:3:22  2.1 tonnes → 1.2 tonnes  (bell)\n1 mention rewritten in 1 draft, 0 findings left.\n',
      err: '',
    });
    expect(textOf(folder, 'a.md')).toBe(RIGHT);
    expect(cli(folder).code).toBe(0);
    expect(cli(folder, 'fix').out).toBe('0 mentions rewritten in 0 drafts, 0 findings left.\n');
  });

  test('prints a diff that git applies, and writes nothing, in a dry run', () => {
    const folder = folderWith({ 'claims.yaml': CLAIMS, 'a b.md': WRONG });
    const { code, out, err } = cli(folder, 'fix', '--dry-run');
    expect({ code, err }).toEqual({ code: 0, err: '1 mention would be rewritten in 1 draft, 0 findings left.\n' });
    expect(textOf(folder, 'a b.md')).toBe(WRONG);
    writeFileSync(join(folder, 'fix.patch'), out);
    git(folder, 'init', '-q');
    git(folder, 'apply', 'fix.patch');
    expect(textOf(folder, 'a b.md')).toBe(RIGHT);
  });

  test('keeps a byte order mark, carriage returns and permissions', () => {
    const folder = folderWith({ 'claims.yaml': CLAIMS, 'a.md': `\u{FEFF}${WRONG.replaceAll('\n', '\r\n')}` });
    chmodSync(join(folder, 'a.md'), 0o640);
    expect(cli(folder, 'fix').code).toBe(0);
    expect(textOf(folder, 'a.md')).toBe(`\u{FEFF}${RIGHT.replaceAll('\n', '\r\n')}`);
    expect(statSync(join(folder, 'a.md')).mode & 0o777).toBe(0o640);
  });

  test('follows a link in the workspace, and writes nothing outside of it', () => {
    const folder = folderWith({ 'home/claims.yaml': CLAIMS, 'home/real/a.txt': WRONG, 'c.md': WRONG });
    const home = join(folder, 'home');
    mkdirSync(join(home, '.git'));
    symlinkSync('real/a.txt', join(home, 'a.md'));
    expect(cli(home, 'fix').code).toBe(0);
    expect(textOf(home, 'real/a.txt')).toBe(RIGHT);
    expect(statSync(join(home, 'a.md'), {}).isFile()).toBe(true);
    const { code, err } = cli(home, 'fix', '../c.md');
    expect(code).toBe(2);
    expect(err).toContain('../c.md lies outside of the workspace');
    expect(textOf(folder, 'c.md')).toBe(WRONG);
  });

  test('leaves what a person has to look at, and says why', () => {
    const claims = CLAIMS.replace(
      'settings:',
      '  motto: { quote: Ring out the old bell and ring in the new one for all of us, by: Ann Lee }\nsettings:',
    );
    const quoted = `${WRONG}\n“Ring in the old bell and ring in the new one for all of us,” said Ann Lee.\n`;
    const folder = folderWith({ 'claims.yaml': claims, 'a.md': quoted });
    const first = cli(folder, 'fix');
    expect(first.code).toBe(1);
    expect(first.out).toContain(
      'misquote left: somebody is quoted there; --quotations changes it as well\n1 mention rewritten in 1 draft, 1 finding left.',
    );
    expect(cli(folder, 'fix', '--quotations').code).toBe(0);
    expect(textOf(folder, 'a.md')).toBe(`${RIGHT}\n“Ring out the old bell and ring in the new one for all of us,” said Ann Lee.\n`);
  });

  test.for([
    [['--claim', 'bel'], 'there is no claim bel in claims.yaml. Did you mean `bell`?'],
    [['c.md'], 'there is no file, and no folder with Markdown files, called c.md'],
    [['--today', 'soon'], '--today takes a day such as 2025-03-02, not soon'],
  ] as const)('%j is an error', ([words, message]) => {
    const folder = folderWith({ 'claims.yaml': CLAIMS, 'a.md': WRONG });
    expect(cli(folder, 'fix', ...words)).toEqual({ code: 2, out: '', err: `holdtrue: ${message}\n` });
    expect(textOf(folder, 'a.md')).toBe(WRONG);
  });

  test('what cannot be read is not judged, the rest is fixed', () => {
    const folder = folderWith({ 'claims.yaml': CLAIMS, 'a.md': WRONG, 'b.md': new Uint8Array([0xff, 0xfe, 0]) });
    const { code, err } = cli(folder, 'fix');
    expect(code).toBe(3);
    expect(err).toContain('not judged: b.md');
    expect(textOf(folder, 'a.md')).toBe(RIGHT);
  });
});
