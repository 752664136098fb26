import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { claimsSchema } from '../../src/claims/json-schema.ts';
import { bundle, bundleInto } from '../support/bundle.ts';

let folder = '';
beforeAll(async () => {
  folder = await bundle();
});

const names = (top: string): readonly string[] =>
  readdirSync(top, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(top.length + 1))
    .sort();

/** The files that a file of the bundle loads before it runs, itself among them. */
function loadedBy(file: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, path] of readFileSync(join(folder, file), 'utf8').matchAll(
    /^(?:import|export) (?:[^'"\n]{1,2000} from )?"(\.[^"\n]{1,200})";$/gm,
  )) {
    loadedBy(join(dirname(file), path ?? ''), seen);
  }
  return seen;
}

describe('the bundle', () => {
  test('is the same bytes in another folder', async () => {
    const other = mkdtempSync(join(tmpdir(), 'holdtrue-again-'));
    onTestFinished(() => rmSync(other, { recursive: true }));
    await bundleInto(other);
    expect(names(other)).toEqual(names(folder));
    for (const name of names(folder)) expect(readFileSync(join(other, name)).equals(readFileSync(join(folder, name))), name).toBe(true);
  });

  test('holds no path of the machine that made it', () => {
    for (const name of names(folder)) expect(readFileSync(join(folder, name), 'utf8'), name).not.toContain(process.cwd());
  });

  test('starts without the parser, the reader of YAML and the schemas', () => {
    const loaded = [...loadedBy('cli.js'), ...loadedBy('parts/run.js')];
    expect(loaded).toContain('parts/commander.js');
    expect(loaded.filter((name) => /markdown|yaml|zod|globs/.test(name))).toEqual([]);
  });

  test('loads the language server for nothing but itself', () => {
    expect([...loadedBy('commands/lsp.js')]).toContain('parts/language-server.js');
    for (const name of ['cli.js', 'index.js', 'action.js', 'commands/check.js'])
      expect(
        [...loadedBy(name)].filter((one) => /language-server|lsp/.test(one)),
        name,
      ).toEqual([]);
  });

  test('imports nothing that is not in it or in Node', () => {
    for (const name of names(folder).filter((one) => one.endsWith('.js'))) {
      for (const [, path] of readFileSync(join(folder, name), 'utf8').matchAll(
        /^(?:import|export) (?:[^'"\n]{1,2000} from )?"([^"\n]{1,200})";$/gm,
      )) {
        expect(path, name).toMatch(/^(?:node:|\.\.?\/|[a-z_]+$|fs\/promises$)/);
      }
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
