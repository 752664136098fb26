/** What a user names may be anything but a file: each command says so at once, and nothing is written where a link leads out. */
import { execFileSync } from 'node:child_process';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { bundle } from '../support/bundle.ts';
import { folderWith, git, type Outcome, run } from '../support/run.ts';
import { CLAIMS, RIGHT, WRONG } from './story.ts';

let program = '';
beforeAll(async () => {
  program = join(await bundle(), 'cli.js');
});

const MAKERS: Readonly<Record<string, readonly [make: (path: string) => void, told: string]>> = {
  'a pipe': [(path) => execFileSync('mkfifo', [path]), 'is not a regular file'],
  'a link to a pipe': [
    (path) => {
      execFileSync('mkfifo', [`${path}.pipe`]);
      symlinkSync(`${path}.pipe`, path);
    },
    'is not a regular file',
  ],
  'a folder': [(path) => mkdirSync(path), 'is a folder'],
  'a file of a gigabyte': [
    (path) => {
      writeFileSync(path, '');
      truncateSync(path, 2 ** 30);
    },
    'is larger than',
  ],
  'text that is not UTF-8': [(path) => writeFileSync(path, Uint8Array.from([0x7b, 0xe9, 0x7d])), 'is not valid UTF-8'],
  'text in UTF-16': [(path) => writeFileSync(path, Uint8Array.from([0xff, 0xfe, 0x7b, 0])), 'is encoded as UTF-16'],
};

// [the command, and what it is when every maker of a thing would be too many]
const COMMANDS: readonly (readonly [words: readonly string[], things: readonly string[]])[] = [
  [['report', '--diff', 'thing', 'sound.json'], Object.keys(MAKERS)],
  [['merge', 'thing'], Object.keys(MAKERS)],
  [
    ['check', '--files-from', 'thing'],
    ['a pipe', 'a link to a pipe', 'a folder', 'a file of a gigabyte'],
  ],
  [
    ['check', '--claims', 'thing'],
    ['a pipe', 'text in UTF-16'],
  ],
  [
    ['check', '--baseline', 'thing'],
    ['a pipe', 'text that is not UTF-8'],
  ],
  [['baseline', '--baseline', 'thing'], ['a pipe']],
  [
    ['review', '--apply', 'thing'],
    ['a pipe', 'a folder'],
  ],
  [
    ['why', 'thing:1'],
    ['a pipe', 'text in UTF-16'],
  ],
  [['claims', '--claims', 'thing'], ['a pipe']],
  [
    ['init', 'thing', '--claims', '-'],
    ['a pipe', 'a file of a gigabyte'],
  ],
  [['change', 'bell', '3 tonnes', '--claims', 'thing'], ['a pipe']],
  [['stream', '--claims', 'thing'], ['a pipe']],
];

describe('what is named and is no text', () => {
  test.for(COMMANDS.flatMap(([words, things]) => things.map((thing) => [words, thing] as const)))('%j: %s', ([words, thing]) => {
    const cwd = folderWith({ 'claims.yaml': CLAIMS, 'a.md': RIGHT, 'sound.json': '{}' });
    const [make, told] = MAKERS[thing]!;
    make(join(cwd, 'thing'));
    const { code, out, err } = run(program, words, cwd);
    expect(err).toContain(`holdtrue: thing ${told}`);
    expect([code, out]).toEqual([2, '']);
  });

  test('a pipe that a shell has opened is read', () => {
    const cwd = folderWith({ 'claims.yaml': CLAIMS, 'a.md': WRONG });
    const script = `'${process.execPath}' '${program}' check --format compact --files-from <(sleep 0.3; echo a.md)`;
    expect(runShell(cwd, script)).toMatch(/^a\.md:3:22: error/);
  });

  test.for([
    [['check', 'a.md'], 3],
    [['check', 'a.md', '--shard', '1/1', '--format', 'partial=part'], 3],
  ] as const)('a plug-in that is a pipe holds up nothing: %j', ([words, ends]) => {
    const cwd = folderWith({ 'claims.yaml': CLAIMS.replace('settings:', 'settings:\n  plugins: [./rule.mjs]'), 'a.md': WRONG });
    execFileSync('mkfifo', [join(cwd, 'rule.mjs')]);
    const { code, err } = run(program, words, cwd);
    expect(err).toContain('the plug-in cannot be loaded: it is not a regular file');
    expect(code).toBe(ends);
  });
});

function runShell(cwd: string, script: string): string {
  try {
    return execFileSync('bash', ['-c', script], { cwd, encoding: 'utf8', timeout: 60_000, env: { PATH: process.env.PATH, HOME: cwd } });
  } catch (error) {
    return String((error as { readonly stdout?: unknown }).stdout);
  }
}

describe('what is written', () => {
  /** A workspace with a link that leads out of it, and the place that it leads to. */
  const linked = (): { readonly cwd: string; readonly outside: string } => {
    const [cwd, outside] = [folderWith({ 'claims.yaml': CLAIMS, 'a.md': WRONG, '.git/hooks/x': '' }), folderWith({})];
    symlinkSync(outside, join(cwd, 'reports'));
    symlinkSync(join(cwd, '.git/hooks'), join(cwd, 'hooks'));
    return { cwd, outside };
  };

  test.for([
    [['check', '--format', 'json=reports/a.json'], 'reports/a.json'],
    [['check', '--format', 'json=reports/not/yet/a.json'], 'reports/not/yet/a.json'],
    [['check', '--format', 'html=hooks/pre-commit'], 'hooks/pre-commit'],
    [['check', '--shard', '1/1', '--format', 'partial=reports/part'], 'reports/part'],
    [['baseline', '--baseline', 'reports/b.json'], 'reports/b.json'],
    [['init', 'a.md', '--claims', 'reports/new/c.yaml'], 'reports/new/c.yaml'],
  ] as const)('%j does not follow a link out of the workspace', ([words, told]) => {
    const { cwd, outside } = linked();
    const { code, err } = run(program, words, cwd);
    expect(err).toContain(`${told} `);
    expect(err).toMatch(/leads out of the workspace|ENOENT/);
    expect(code).toBe(2);
    expect([readdirSync(outside), readdirSync(join(cwd, '.git/hooks'))]).toEqual([[], ['x']]);
  });

  test('goes where a link inside leads, and to a place outside that is named', () => {
    const { cwd, outside } = linked();
    mkdirSync(join(cwd, 'real'));
    symlinkSync('real', join(cwd, 'near'));
    expect(run(program, ['check', '--format', 'json=near/a.json', '--format', `junit=${join(outside, 'b.xml')}`], cwd).code).toBe(1);
    expect([existsSync(join(cwd, 'real/a.json')), readdirSync(outside)]).toEqual([true, ['b.xml']]);
  });

  test('takes the place of a link, whatever that leads to', () => {
    const { cwd, outside } = linked();
    writeFileSync(join(outside, 'kept.txt'), 'kept');
    symlinkSync(join(outside, 'kept.txt'), join(cwd, 'one.json'));
    symlinkSync('/dev/full', join(cwd, 'two.json'));
    expect(run(program, ['check', '--format', 'json=one.json', '--format', 'sarif=two.json'], cwd).code).toBe(1);
    expect(readFileSync(join(outside, 'kept.txt'), 'utf8')).toBe('kept');
    expect(['one.json', 'two.json'].map((name) => lstatSync(join(cwd, name)).isFile())).toEqual([true, true]);
  });
});

describe('a cache that a change could have brought', () => {
  const check = (cwd: string, ...words: readonly string[]): Outcome =>
    run(program, ['check', ...words], cwd, { env: { XDG_CACHE_HOME: join(cwd, '.cache'), HOME: '/nonexistent' } });

  test('is neither read nor written in a repository', () => {
    const cwd = folderWith({ 'claims.yaml': CLAIMS, 'a.md': WRONG });
    // Without a repository the folder is the user's own, and claims, findings and compiled code are kept there.
    const before = check(cwd, '--cache');
    expect(readdirSync(join(cwd, '.cache/holdtrue')).length).toBeGreaterThan(1);
    git(cwd, 'init', '-q');
    const stamp = (): readonly number[] =>
      readdirSync(join(cwd, '.cache/holdtrue'), { recursive: true }).map(
        (name) => lstatSync(join(cwd, '.cache/holdtrue', String(name))).mtimeMs,
      );
    const kept = stamp();
    writeFileSync(join(cwd, 'a.md'), `${WRONG}\nIt rained.\n`);
    expect(check(cwd, '--cache').code).toBe(before.code);
    expect(stamp()).toEqual(kept);
  });
});

test('a working folder that is gone is named', () => {
  const cwd = realpathSync(folderWith({}));
  const script = `mkdir gone && cd gone && rmdir ../gone && '${process.execPath}' '${program}' check 2>&1; echo $?`;
  expect(runShell(cwd, script)).toBe('holdtrue: the working folder is not there any more; change to one that is\n2\n');
});
