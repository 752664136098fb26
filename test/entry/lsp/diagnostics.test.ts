import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { folderWith } from '../../support/run.ts';
import { CLAIMS, RIGHT, WRONG } from '../story.ts';
import { ABLE, placeOf, shown, startEditor } from './client.ts';

const FILES = { 'claims.yaml': CLAIMS, 'draft.md': RIGHT, 'other.md': WRONG };
const DRIFT = '3:22-3:32 error value-drift';

describe('a draft', () => {
  test('is judged when it is opened, with the claim at the other end', async () => {
    const editor = await startEditor(folderWith(FILES));
    await editor.open('draft.md', WRONG);
    const [found, ...others] = await editor.diagnostics('draft.md', 1);
    expect(others).toEqual([]);
    expect(shown(found!)).toBe(DRIFT);
    expect(found).toMatchObject({ source: 'holdtrue', codeDescription: { href: expect.stringMatching(/\/rules\/value-drift\.md$/) } });
    expect(found?.message).toContain('1.2 tonnes');
    expect(found?.relatedInformation?.map(({ location }) => [location.uri, location.range.start.line])).toEqual([
      [editor.uri('claims.yaml'), 2],
    ]);
    expect(editor.errors()).toBe('');
  });

  test('is judged as it is typed, by changes of a few characters', async () => {
    const editor = await startEditor(folderWith(FILES));
    await editor.open('draft.md', RIGHT);
    expect(await editor.diagnostics('draft.md', 1)).toEqual([]);
    const start = placeOf(RIGHT, '1.2');
    const range = (length: number) => ({ start, end: { ...start, character: start.character + length } });
    await editor.change('draft.md', 2, [{ range: range(1), text: '2' }]);
    await editor.change('draft.md', 3, [{ range: range(3), text: '2.1' }]);
    expect((await editor.diagnostics('draft.md', 3)).map(shown)).toEqual([DRIFT]);
    // The version that nobody waited for was not judged.
    expect(editor.published.some(({ version }) => version === 2)).toBe(false);
    await editor.change('draft.md', 4, [{ text: RIGHT }]);
    expect(await editor.diagnostics('draft.md', 4)).toEqual([]);
    await editor.close('draft.md');
    expect(await editor.diagnostics('draft.md', null)).toEqual([]);
  });

  test('has its places counted in UTF-16 units, whatever stands before them and however its lines end', async () => {
    const text = '# A bell\r\n\r\n🔔 Ünïcode — the new bell of St Anne weighs 2.1 tonnes.\r\n';
    const editor = await startEditor(folderWith(FILES));
    expect(editor.result.capabilities.positionEncoding).toBe('utf-16');
    await editor.open('draft.md', text);
    const { character } = placeOf(text, '2.1');
    expect((await editor.diagnostics('draft.md', 1)).map(({ range }) => range)).toEqual([
      { start: { line: 2, character }, end: { line: 2, character: character + '2.1 tonnes'.length } },
    ]);
  });

  test.for([
    ['not named by the settings', 'notes/plan.md', 'drafts: ["*.md"]'],
    ['no draft at all', 'plan.txt', 'drafts: ["*.md"]'],
  ] as const)('%s is left alone', async ([, name, globs], { expect }) => {
    const editor = await startEditor(
      folderWith({ 'claims.yaml': CLAIMS.replace('drafts: ["*.md"]', globs), 'notes/plan.md': '', 'plan.txt': '', 'draft.md': '' }),
    );
    await editor.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri: editor.uri(name), languageId: name.endsWith('txt') ? 'plaintext' : 'markdown', version: 1, text: WRONG },
    });
    // The draft is opened after it, and done after it.
    await editor.open('draft.md', WRONG);
    expect(await editor.diagnostics('draft.md', 1)).toHaveLength(1);
    expect(editor.published.filter(({ uri }) => uri === editor.uri(name)).flatMap(({ diagnostics }) => diagnostics)).toEqual([]);
  });

  test('that was never saved is judged by the claims of the first folder', async () => {
    const editor = await startEditor(folderWith(FILES));
    await editor.open('untitled:Untitled-1', WRONG);
    expect((await editor.diagnostics('untitled:Untitled-1', 1)).map(shown)).toEqual([DRIFT]);
  });

  test('whose findings are silenced shows none; a comment of no use is faded', async () => {
    const editor = await startEditor(folderWith(FILES));
    await editor.open('draft.md', `${WRONG.trimEnd()} <!-- holdtrue-ignore-line value-drift: as it was -->\n`);
    expect(await editor.diagnostics('draft.md', 1)).toEqual([]);
    await editor.change('draft.md', 2, [{ text: `<!-- holdtrue-ignore value-drift: as it was -->\n\n${RIGHT}` }]);
    const found = await editor.diagnostics('draft.md', 2);
    expect(found.map(shown)).toEqual(['1:1-1:48 warning unused-suppression']);
    expect(found[0]?.tags).toEqual([1]);
  });

  test('that cannot be judged says so, and the next one is judged', async () => {
    const editor = await startEditor(folderWith(FILES));
    await editor.open('draft.md', `${'> '.repeat(5_000)}deep\n`);
    expect((await editor.diagnostics('draft.md', 1)).map(shown)).toEqual(['1:1-1:1 error not-judged']);
    await editor.change('draft.md', 2, [{ text: WRONG }]);
    expect((await editor.diagnostics('draft.md', 2)).map(shown)).toEqual([DRIFT]);
  });

  test('on which a rule crashes keeps its other findings', async () => {
    const rule = `export default { id: 'house-style', summary: 'Crashes', severity: 'error', on: 'draft', messages: { a: 'a' },
      check() { throw new Error('out of ink'); } };`;
    const claims = CLAIMS.replace('settings:', 'settings:\n  plugins: [./house.mjs]');
    const folder = folderWith({ ...FILES, 'claims.yaml': claims, 'house.mjs': rule });
    const editor = await startEditor(folder, { options: { plugins: true } });
    await editor.open('draft.md', WRONG);
    const found = await editor.diagnostics('draft.md', 1);
    expect(found.map(shown)).toEqual(['1:1-1:1 error not-judged', DRIFT]);
    expect(found[0]?.message).toContain('out of ink');
  });

  test('goes on where a plug-in prints, and throws when nobody asks it', async () => {
    const rule = `setTimeout(() => { throw new Error('too late'); }, 1); void Promise.reject(new Error('never caught'));
      console.log('Content-Length: 5'); process.stdout.write('loaded');
      export default { id: 'house-style', summary: 'Prints', severity: 'note', on: 'draft', messages: { a: 'seen' },
        *check() { console.log('judging'); yield { at: { start: 0, end: 1 }, message: 'a' }; } };`;
    const claims = CLAIMS.replace('settings:', 'settings:\n  plugins: [./house.mjs]');
    const logged: string[] = [];
    const editor = await startEditor(folderWith({ ...FILES, 'claims.yaml': claims, 'house.mjs': rule }), {
      options: { plugins: true },
      before: (connection) => {
        connection.onNotification('window/logMessage', ({ message }: { message: string }) => void logged.push(message));
      },
    });
    await editor.open('draft.md', WRONG);
    expect((await editor.diagnostics('draft.md', 1)).map(shown)).toEqual(['1:1-1:2 note house-style', DRIFT]);
    await editor.change('draft.md', 2, [{ text: RIGHT }]);
    expect((await editor.diagnostics('draft.md', 2)).map(shown)).toEqual(['1:1-1:2 note house-style']);
    expect(logged.sort().map((message) => message.split(': ')[1])).toEqual(['never caught', 'too late']);
    expect(editor.errors()).toContain('loaded');
    expect(await editor.leave()).toBe(0);
  });

  test('loads no plug-in unless it is told to', async () => {
    const claims = CLAIMS.replace('settings:', 'settings:\n  plugins: [./house.mjs]').replace('unused-claim: off', 'house-style: error');
    const folder = folderWith({ ...FILES, 'claims.yaml': claims, 'house.mjs': 'throw new Error("loaded");' });
    const editor = await startEditor(folder);
    await editor.open('draft.md', `${RIGHT}\n<!-- holdtrue-ignore house-style: on purpose -->\n\nMore.\n`);
    expect(await editor.diagnostics('draft.md', 1)).toEqual([]);
    expect(await editor.diagnostics('claims.yaml', null)).toEqual([]);
  });
});

describe('the claims file', () => {
  test('has its problems shown while it is typed, and the drafts follow what it says', async () => {
    const editor = await startEditor(folderWith(FILES));
    await editor.open('draft.md', RIGHT);
    expect(await editor.diagnostics('draft.md', 1)).toEqual([]);
    const heavier = CLAIMS.replaceAll('1.2 tonnes', '2.1 tonnes');
    await editor.open('claims.yaml', heavier);
    expect((await editor.diagnostics('draft.md', 1, (found) => found.length > 0)).map(shown)).toEqual([DRIFT]);
    expect(await editor.diagnostics('claims.yaml', 1)).toEqual([]);

    const broken = heavier.replace('value: 2.1 tonnes', 'valu: 2.1 tonnes');
    await editor.change('claims.yaml', 2, [{ text: broken }]);
    const [problem] = await editor.diagnostics('claims.yaml', 2);
    expect(problem && shown(problem)).toBe(`5:5-5:9 error claims`);
    expect(problem?.message).toContain('value');

    // Closed without being saved, the file on the disk counts again.
    await editor.close('claims.yaml');
    expect(await editor.diagnostics('draft.md', 1, (found) => found.length === 0)).toEqual([]);
  });

  test('that is broken keeps the drafts judged by what it last said', async () => {
    const editor = await startEditor(folderWith(FILES));
    await editor.open('draft.md', WRONG);
    expect(await editor.diagnostics('draft.md', 1)).toHaveLength(1);
    await editor.open('claims.yaml', 'claims: [');
    expect((await editor.diagnostics('claims.yaml', 1)).length).toBeGreaterThan(0);
    await editor.change('draft.md', 2, [{ text: `${WRONG}\nMore.\n` }]);
    expect((await editor.diagnostics('draft.md', 2)).map(shown)).toEqual([DRIFT]);
  });

  test('names a rule that is not there: told at its place', async () => {
    const editor = await startEditor(folderWith(FILES));
    await editor.open('claims.yaml', CLAIMS.replace('unused-claim', 'unused-claims'));
    const found = await editor.diagnostics('claims.yaml', 1);
    expect(found.map(shown)).toEqual(['12:12-12:25 error claims']);
    expect(found[0]?.message).toContain('Did you mean `unused-claim`?');
  });

  test('that is included is part of it', async () => {
    const main = 'version: 1\ninclude: [facts/bell.yaml]\nclaims: {}\nsettings: { drafts: ["*.md"] }\n';
    const facts = CLAIMS.slice(0, CLAIMS.indexOf('settings:'));
    const editor = await startEditor(folderWith({ ...FILES, 'claims.yaml': main, 'facts/bell.yaml': facts }));
    await editor.open('facts/bell.yaml', facts.replace('value:', 'worth:'));
    expect((await editor.diagnostics('facts/bell.yaml', 1)).map(shown)).toEqual(['5:5-5:10 error claims']);
    await editor.open('draft.md', WRONG);
    await editor.change('facts/bell.yaml', 2, [{ text: facts }]);
    expect((await editor.diagnostics('draft.md', 1, (found) => found.length > 0)).map(shown)).toEqual([DRIFT]);
    expect(await editor.diagnostics('facts/bell.yaml', 2)).toEqual([]);
  });

  test('that changes on the disk is read again when the editor says so', async () => {
    const folder = folderWith(FILES);
    const editor = await startEditor(folder);
    await editor.open('draft.md', RIGHT);
    expect(await editor.diagnostics('draft.md', 1)).toEqual([]);
    writeFileSync(join(folder, 'claims.yaml'), CLAIMS.replaceAll('1.2 tonnes', '2.1 tonnes'));
    await editor.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: editor.uri('claims.yaml'), type: 2 }] });
    expect((await editor.diagnostics('draft.md', 1, (found) => found.length > 0)).map(shown)).toEqual([DRIFT]);
  });
});

describe('several claims files', () => {
  const LIGHT = CLAIMS.replaceAll('1.2 tonnes', '2.1 tonnes');

  test('the nearest one that names a draft counts, across the folders of a workspace', async () => {
    const folder = folderWith({
      'one/claims.yaml': CLAIMS.replace('"*.md"', '"**/*.md", "!special/**"'),
      'one/special/claims.yaml': LIGHT,
      'one/plain/deep/draft.md': '',
      'one/special/draft.md': '',
      'two/claims.yaml': LIGHT,
      'two/draft.md': '',
      'draft.md': '',
    });
    const editor = await startEditor(folder, { folders: ['one', 'two'] });
    for (const name of ['one/plain/deep/draft.md', 'one/special/draft.md', 'two/draft.md', 'draft.md']) await editor.open(name, WRONG);
    expect((await editor.diagnostics('one/plain/deep/draft.md', 1)).map(shown)).toEqual([DRIFT]);
    expect(await editor.diagnostics('one/special/draft.md', 1)).toEqual([]);
    expect(await editor.diagnostics('two/draft.md', 1)).toEqual([]);
    expect(await editor.diagnostics('draft.md', 1)).toEqual([]);
  });

  test('a folder that comes in brings its claims', async () => {
    const folder = folderWith({ 'one/claims.yaml': CLAIMS, 'draft.md': '', 'claims.yaml': CLAIMS });
    const editor = await startEditor(folder, { folders: ['one'] });
    await editor.open('one/late.md', WRONG);
    expect(await editor.diagnostics('one/late.md', 1)).toEqual([]);
    writeFileSync(join(folder, 'one/late.md'), WRONG);
    await editor.connection.sendNotification('textDocument/didSave', { textDocument: { uri: editor.uri('one/late.md') } });
    expect((await editor.diagnostics('one/late.md', 1, (found) => found.length > 0)).map(shown)).toEqual([DRIFT]);
    await editor.connection.sendNotification('workspace/didChangeWorkspaceFolders', {
      event: { added: [{ uri: editor.uri(''), name: 'top' }], removed: [{ uri: editor.uri('one'), name: 'one' }] },
    });
    await editor.open('draft.md', WRONG);
    expect((await editor.diagnostics('draft.md', 1, (found) => found.length > 0)).map(shown)).toEqual([DRIFT]);
  });

  test('other names are found by option, by argument and by the settings of the editor', async () => {
    const files = { 'facts/bells.yaml': CLAIMS.replace('"*.md"', '"../*.md"'), 'draft.md': WRONG };
    const byOption = await startEditor(folderWith(files), { options: { claims: 'facts/bells.yaml' } });
    const byArgument = await startEditor(folderWith(files), { words: ['--claims', 'facts/bells.yaml'] });
    const bySettings = await startEditor(folderWith(files), {
      capabilities: { ...ABLE, workspace: { ...ABLE.workspace, configuration: true } },
      before: (connection) => {
        connection.onRequest('workspace/configuration', () => [{ claims: ['no.yaml', 'facts/bells.yaml'], plugins: 'yes' }]);
      },
    });
    for (const editor of [byOption, byArgument, bySettings]) {
      await editor.open('draft.md', WRONG);
      expect((await editor.diagnostics('draft.md', 1)).map(shown)).toEqual([DRIFT]);
    }
  });

  test('a claims file that goes away takes its findings along', async () => {
    const folder = folderWith(FILES);
    const editor = await startEditor(folder);
    await editor.open('draft.md', WRONG);
    expect(await editor.diagnostics('draft.md', 1)).toHaveLength(1);
    renameSync(join(folder, 'claims.yaml'), join(folder, 'gone.yaml'));
    await editor.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: editor.uri('claims.yaml'), type: 3 }] });
    expect(await editor.diagnostics('draft.md', 1, (found) => found.length === 0)).toEqual([]);
    expect(editor.published.findLast(({ uri }) => uri === editor.uri('claims.yaml'))?.diagnostics ?? []).toEqual([]);
  });
});

describe('decisions and baseline', () => {
  test('what a reviewer rejected, or the baseline knows, is not shown', async () => {
    const folder = folderWith(FILES);
    const first = await startEditor(folder);
    await first.open('draft.md', WRONG);
    const [found] = await first.diagnostics('draft.md', 1);
    const { fingerprint } = found!.data as { fingerprint: string };
    const entry = { fingerprint, rule: 'value-drift', path: 'draft.md', claim: 'bell', text: '2.1 tonnes' };
    const decisions = { version: 1, decisions: [{ ...entry, decision: 'rejected', reason: 'weighed again' }] };
    writeFileSync(join(folder, 'holdtrue-decisions.json'), JSON.stringify(decisions));
    await first.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: first.uri('holdtrue-decisions.json'), type: 1 }],
    });
    expect(await first.diagnostics('draft.md', 1, (all) => all.length === 0)).toEqual([]);
    rmSync(join(folder, 'holdtrue-decisions.json'));
    writeFileSync(join(folder, 'known.json'), JSON.stringify({ version: 1, findings: [entry] }));
    const second = await startEditor(folder, { options: { baseline: 'known.json' } });
    await second.open('draft.md', WRONG);
    expect(await second.diagnostics('draft.md', 1)).toEqual([]);
  });
});

describe('the process', () => {
  test('ends with 0 after a shutdown, with 1 without one, and when its client is gone', async () => {
    const folder = folderWith(FILES);
    const polite = await startEditor(folder);
    expect(await polite.leave()).toBe(0);
    const rude = await startEditor(folder);
    await rude.connection.sendNotification('exit');
    expect(await rude.exited).toBe(1);
    const gone = await startEditor(folder);
    gone.child.stdin?.end();
    expect(await gone.exited).toBe(1);
  });

  test('answers what it does not know with an error, and lives on', async () => {
    const editor = await startEditor(folderWith(FILES));
    await expect(editor.connection.sendRequest('textDocument/moonPhase', {})).rejects.toThrow();
    const uri = pathToFileURL('/nowhere/at/all.md').href;
    const at = { textDocument: { uri }, position: { line: 3, character: 3 } };
    expect(await editor.connection.sendRequest('textDocument/hover', at)).toBeNull();
    expect(await editor.connection.sendRequest('textDocument/definition', at)).toEqual([]);
    expect(await editor.leave()).toBe(0);
  });
});
