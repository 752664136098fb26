import { existsSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { stageExtension } from '../../../scripts/vscode.js';
import { SILENCE } from '../../../src/entry/lsp/actions.ts';
import { DEFAULT_SETTINGS } from '../../../src/entry/lsp/settings.ts';
import { bundle } from '../../support/bundle.ts';
import { folderWith, run } from '../../support/run.ts';
import { CLAIMS, WRONG } from '../story.ts';
import { shown, startEditor } from './client.ts';

test('the extension for VS Code is complete, and its server answers', async () => {
  const folder = join(folderWith({}), 'extension');
  const version = await stageExtension(folder, await bundle());
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');
  const manifest = JSON.parse(read('package.json')) as {
    readonly version: string;
    readonly main: string;
    readonly files: readonly string[];
    readonly contributes: { readonly configuration: { readonly properties: Readonly<Record<string, { readonly default: unknown }>> } };
  };
  expect(manifest.version).toBe(version);
  expect(version).toBe(
    (JSON.parse(readFileSync(fileURLToPath(new URL('../../../package.json', import.meta.url)), 'utf8')) as { version: string }).version,
  );
  for (const name of [manifest.main, ...manifest.files]) expect(existsSync(join(folder, name)), name).toBe(true);

  const settings = Object.keys(manifest.contributes.configuration.properties).map((name) => name.replace('holdtrue.', ''));
  expect(settings.filter((name) => name !== 'server').sort()).toEqual(
    Object.keys(DEFAULT_SETTINGS)
      .filter((name) => name !== 'reasonCommand')
      .sort(),
  );

  const client = read('extension.cjs');
  const required = [...client.matchAll(/\brequire\("([^"]{1,80})"\)/g)].map(([, name]) => name?.replace(/^node:/, '') ?? '');
  expect(required).toContain('vscode');
  expect([...new Set(required)].filter((name) => name !== 'vscode' && !builtinModules.includes(name))).toEqual([]);
  expect(client).toContain(`"${SILENCE}"`);
  expect(read('THIRD_PARTY_NOTICES.txt')).toContain('\nvscode-languageclient ');

  const editor = await startEditor(folderWith({ 'claims.yaml': CLAIMS, 'draft.md': '' }), {
    program: join(folder, 'server/cli.js'),
    words: ['--stdio', `--clientProcessId=${process.pid}`],
  });
  await editor.open('draft.md', WRONG);
  expect((await editor.diagnostics('draft.md', 1)).map(shown)).toEqual(['3:22-3:32 error value-drift']);
  expect(await editor.leave()).toBe(0);
});

/** The real client library, against a stand-in for the editor; the real editor is for somebody who has one. */
test('it starts its server, shows what that finds, and writes the reason that the writer gives', async () => {
  const folder = join(folderWith({}), 'extension');
  await stageExtension(folder, await bundle());
  const drafts = folderWith({ 'claims.yaml': CLAIMS, 'draft.md': WRONG });
  const { code, out, err } = run(fileURLToPath(new URL('vscode-stand-in.cjs', import.meta.url)), [folder, drafts, 'draft.md'], drafts);
  expect(err).toBe('');
  expect(
    out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as object),
  ).toEqual([
    { what: 'commands', data: ['holdtrue.askReason', SILENCE] },
    {
      what: 'diagnostics',
      data: [expect.objectContaining({ source: 'holdtrue', rule: 'value-drift', message: expect.stringContaining('1.2 tonnes') })],
    },
    {
      what: 'edit',
      data: [{ uri: expect.stringMatching(/\/draft\.md$/), texts: [' <!-- holdtrue-ignore-line value-drift: weighed again -->'] }],
    },
    { what: 'stopped', data: null },
  ]);
  expect(code).toBe(0);
});
