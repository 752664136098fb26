import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { minify } from 'rolldown/experimental';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { claimsSchema } from '../../src/claims/json-schema.ts';
import { bundle, bundleInto } from '../support/bundle.ts';

/** In kilobytes. Weight is time: what is loaded is read and compiled, or taken from the cache of compiled code. */
const MOST_TO_CHECK = 1000;
const MOST_TO_SAY_NOTHING = 730;

let folder = '';
beforeAll(async () => {
  folder = await bundle();
});

const names = (top: string): readonly string[] =>
  readdirSync(top, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(top.length + 1))
    .sort();

/** The files of the bundle that a command line loads, in a folder with a claims file and a draft. */
function loadedBy(home: string, ...words: readonly string[]): readonly string[] {
  const spy = join(home, 'spy.cjs');
  writeFileSync(
    spy,
    `const fs = require('node:fs');
    const { readFileSync } = fs;
    const seen = new Set();
    fs.readFileSync = (path, ...rest) => (seen.add(String(path)), readFileSync(path, ...rest));
    process.on('exit', () => fs.writeFileSync(${JSON.stringify(join(home, 'seen'))}, [...seen].join('\\n')));`,
  );
  const { status, stderr } = spawnSync(process.execPath, ['--require', spy, join(folder, 'cli.js'), ...words], {
    cwd: home,
    encoding: 'utf8',
    env: { ...process.env, XDG_CACHE_HOME: join(home, 'cache'), LOCALAPPDATA: join(home, 'cache') },
  });
  expect(status, stderr).toBeLessThan(2);
  const top = realpathSync(folder);
  return readFileSync(join(home, 'seen'), 'utf8')
    .split('\n')
    .filter((path) => path.startsWith(top) && path.endsWith('.cjs'))
    .map((path) => path.slice(top.length + 1).replaceAll('\\', '/'));
}

function newHome(): string {
  const home = mkdtempSync(join(tmpdir(), 'holdtrue-loads-'));
  onTestFinished(() => rmSync(home, { recursive: true }));
  writeFileSync(join(home, 'claims.yaml'), 'version: 1\nclaims:\n  beds: { says: The ward has 24 beds., value: 24, of: [beds] }\n');
  writeFileSync(join(home, 'wrong.md'), 'The ward has 25 beds.\n');
  writeFileSync(join(home, 'silent.md'), 'Nobody said a word about it, and that was that.\n');
  return home;
}

/** Kilobytes of files of the bundle, as a minifier would leave them. */
async function weightOf(files: readonly string[]): Promise<number> {
  const codes = await Promise.all(files.map((file) => minify(file, readFileSync(join(folder, file), 'utf8'))));
  return codes.reduce((sum, { code }) => sum + code.length, 0) / 1000;
}

describe('the bundle', () => {
  test('is the same bytes in another folder', async () => {
    const other = mkdtempSync(join(tmpdir(), 'holdtrue-again-'));
    onTestFinished(() => rmSync(other, { recursive: true }));
    await bundleInto(other);
    expect(names(other)).toEqual(names(folder));
    for (const name of names(folder)) expect(readFileSync(join(other, name)).equals(readFileSync(join(folder, name))), name).toBe(true);
  });

  test('is written in ASCII, as its parts are read', () => {
    const parts = names(folder).filter((name) => name.endsWith('.cjs'));
    expect(parts.filter((name) => /[^\0-\x7f]/.test(readFileSync(join(folder, name), 'utf8')))).toEqual([]);
    expect(parts.length).toBeGreaterThan(10);
  });

  test('holds no path of the machine that made it', () => {
    for (const name of names(folder)) expect(readFileSync(join(folder, name), 'utf8'), name).not.toContain(process.cwd());
  });

  test('loads for a check what the check needs, and no more', async () => {
    const home = newHome();
    // The first run reads the claims, which are of the plain form.
    const first = loadedBy(home, 'check', 'wrong.md');
    expect(first).toContain('parts/zod.cjs');
    expect(first).not.toContain('parts/yaml.cjs');
    const known = loadedBy(home, 'check', 'wrong.md');
    expect(known).toContain('parts/link.cjs');
    expect(known.filter((name) => /markdown|yaml|zod|claims|commander|globs|html|schemas|language/.test(name))).toEqual([]);
    expect(await weightOf(known)).toBeLessThan(MOST_TO_CHECK);
    const silent = loadedBy(home, 'check', 'silent.md');
    expect(await weightOf(silent)).toBeLessThan(MOST_TO_SAY_NOTHING);
  });

  test('loads the YAML parser for claims of another form', () => {
    const home = newHome();
    writeFileSync(join(home, 'claims.yaml'), 'claims:\n  beds:\n    says: The ward\n      has 24 beds.\n    value: 24\n    of: [beds]\n');
    expect(loadedBy(home, 'check', 'wrong.md')).toContain('parts/yaml.cjs');
  });

  test('loads the reader of command lines where there are options to read', () => {
    expect(loadedBy(newHome(), 'check', 'wrong.md', '--quiet')).toContain('parts/commander.cjs');
  });

  test('loads the language server for nothing but itself', () => {
    for (const words of [['rules'], ['claims'], ['check', 'wrong.md', '--no-slice', '--format', 'html']])
      expect(loadedBy(newHome(), ...words).filter((one) => /language-server|lsp/.test(one))).toEqual([]);
  });

  test.for(['cli.js', 'cli.cjs'])('%s does not end as if all were well where what it waits for never comes', (program) => {
    const home = newHome();
    const mute = join(home, 'mute.cjs');
    writeFileSync(mute, "Object.defineProperty(process, 'stdin', { value: new (require('node:stream').Readable)({ read() {} }) });");
    const words = ['--require', mute, join(folder, program), 'check', '--stdin'];
    expect(spawnSync(process.execPath, words, { cwd: home, env: { ...process.env, XDG_CACHE_HOME: home } })).toMatchObject({ status: 13 });
  });

  test('is run by its name in the package', () => {
    const { bin } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { bin: { holdtrue: string } };
    const program = join(folder, bin.holdtrue.replace('dist/', ''));
    expect(readFileSync(program, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
    expect(spawnSync(process.execPath, [program, '--version'], { encoding: 'utf8' })).toMatchObject({ status: 0 });
  });

  test('requires nothing that is not in it or in Node', () => {
    for (const name of names(folder).filter((one) => one.endsWith('.cjs'))) {
      for (const [, path] of readFileSync(join(folder, name), 'utf8').matchAll(/\brequire\("([^"\n]{1,200})"\)/g))
        expect(path, name).toMatch(/^(?:node:|\.\.?\/|[a-z_]+$|fs\/promises$)/);
    }
  });

  test('names the packages whose code is in it', () => {
    const notices = readFileSync(join(folder, 'THIRD_PARTY_NOTICES.txt'), 'utf8');
    for (const name of ['commander', 'yaml', 'zod', 'decimal.js', 'ignore', 'tinyglobby', 'micromark', 'vscode-languageserver', 'chokidar'])
      expect(notices).toContain(`\n${name} `);
    expect(notices).not.toMatch(/^Licence: undefined$|\(undefined\)/m);
  });

  test('brings the schema of claims files along', () => {
    expect(JSON.parse(readFileSync(join(folder, 'claims.schema.json'), 'utf8'))).toEqual(JSON.parse(JSON.stringify(claimsSchema())));
  });
});
