import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  CancellationTokenSource,
  type CodeAction,
  type CompletionItem,
  type CompletionList,
  type Hover,
  type Location,
  type Position,
  type WorkspaceEdit,
} from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { bundle } from '../../support/bundle.ts';
import { folderWith, run } from '../../support/run.ts';
import { type Editor, placeOf, shown, startEditor } from './client.ts';

const CLAIMS = `version: 1
sources:
  founder: { title: The *founder's* letter, url: "https://example.org/letter", date: 1905-03-01 }
claims:
  bell:
    says: The new bell of St Anne weighs 1.2 tonnes.
    value: 1.2 tonnes
    of: [bell]
    about: [St Anne]
    source: founder
  ringers:
    says: Eight ringers are needed for the new bell of St Anne.
    value: eight
    of: [ringers]
    about: [St Anne]
  helpers: { says: Two helpers carry the ropes., value: 2, of: [helpers] }
  crew: { says: Ten people work in the tower., sum: [ringers, helpers], of: [crew] }
  sexton: { name: Ada Holt, is: person, role: [sexton] }
settings:
  drafts: ["*.md"]
  rules: { unused-claim: off }
`;

const DRAFT = `# The bell of St Anne

The new bell of St Anne weighs 2.1 tonnes, and eight ringers are needed for it.

Ada Holt, the sexton, is glad. <!-- holdtrue: bell -->
`;

const FILES = { 'claims.yaml': CLAIMS, 'draft.md': DRAFT, 'other.md': 'The new bell of St Anne weighs 1.2 tonnes.\n' };

async function opened(text = DRAFT, more: Parameters<typeof startEditor>[1] = {}): Promise<Editor> {
  const editor = await startEditor(folderWith(FILES), more);
  await editor.open('draft.md', text);
  return editor;
}

const ask = <Answer>(editor: Editor, method: string, name: string, position: Position, more: object = {}): Promise<Answer> =>
  editor.connection.sendRequest<Answer>(`textDocument/${method}`, { textDocument: { uri: editor.uri(name) }, position, ...more });

/** Places as `name:line:column`, counted from 1. */
const places = (editor: Editor, found: readonly Location[]): readonly string[] =>
  found
    .map(({ uri, range }) => `${uri.slice(editor.uri('').length).replace(/^\//, '')}:${range.start.line + 1}:${range.start.character + 1}`)
    .sort();

describe('hover', () => {
  test('tells the claim, its source and the reasoning', async () => {
    const editor = await opened();
    const hover = await ask<Hover>(editor, 'hover', 'draft.md', placeOf(DRAFT, '2.1', 1));
    expect(hover.range).toEqual({ start: placeOf(DRAFT, '2.1'), end: placeOf(DRAFT, ', and') });
    const { kind, value } = hover.contents as { kind: string; value: string };
    expect(kind).toBe('markdown');
    expect(value.split('\n')).toEqual([
      '**2.1 tonnes: a figure that conflicts with bell**',
      '',
      '- claim: The new bell of St Anne weighs 1.2 tonnes. (claims.yaml:5)',
      '- states: 1.2 tonnes',
      "- source: [The \\*founder's\\* letter, 1905-03-01](<https://example.org/letter>)",
      '- draft: says another value: 2.1 tonnes, where the claim has 1.2 tonnes',
      '- sure: certain: reported at full severity',
      expect.stringMatching(/^- considered: bell \(score [\d.]+; /),
    ]);
  });

  test('is plain text for an editor that shows no Markdown', async () => {
    const editor = await opened(DRAFT, { capabilities: {} });
    const { contents } = await ask<Hover>(editor, 'hover', 'draft.md', placeOf(DRAFT, 'Ada'));
    expect(contents).toMatchObject({
      kind: 'plaintext',
      value: expect.stringMatching(/^Ada Holt: a name that agrees with sexton\nclaim: /),
    });
  });

  test('tells of a claim that a comment or the claims file names, and nothing of other words', async () => {
    const editor = await opened();
    await editor.open('claims.yaml', CLAIMS);
    const headline = async (name: string, text: string, words: string) => {
      const hover = await ask<Hover | null>(editor, 'hover', name, placeOf(text, words));
      return hover === null ? null : (hover.contents as { value: string }).value.split('\n')[0];
    };
    expect(await headline('draft.md', DRAFT, 'bell -->')).toBe('**bell: a figure**');
    expect(await headline('draft.md', DRAFT, 'Ada')).toBe('**Ada Holt: a name that agrees with sexton**');
    expect(await headline('draft.md', DRAFT, 'glad')).toBeNull();
    expect(await headline('claims.yaml', CLAIMS, 'ringers, helpers')).toBe('**ringers: a figure**');
    expect(await headline('claims.yaml', CLAIMS, 'Ten people')).toBe('**crew: a figure**');
    expect(await headline('claims.yaml', CLAIMS, 'rules:')).toBeNull();
  });
});

describe('the claim and its mentions', () => {
  test.for([
    ['draft.md', DRAFT, '2.1', ['claims.yaml:7:12']],
    ['draft.md', DRAFT, 'Ada', ['claims.yaml:18:19']],
    ['draft.md', DRAFT, 'bell -->', ['claims.yaml:7:12']],
    ['draft.md', DRAFT, 'glad', []],
    ['claims.yaml', CLAIMS, 'helpers], of', ['claims.yaml:16:57']],
  ] as const)('from %s, %#: the claim', async ([name, text, words, expected], { expect }) => {
    const editor = await opened();
    await editor.open('claims.yaml', CLAIMS);
    expect(places(editor, await ask(editor, 'definition', name, placeOf(text, words)))).toEqual(expected);
  });

  test('every mention, also in drafts that are not open, and in those that are as they are now', async () => {
    const editor = await opened();
    await editor.open('claims.yaml', CLAIMS);
    const context = { context: { includeDeclaration: false } };
    const all = ['draft.md:3:32', 'other.md:1:32'];
    expect(places(editor, await ask(editor, 'references', 'draft.md', placeOf(DRAFT, '2.1'), context))).toEqual(all);
    expect(places(editor, await ask(editor, 'references', 'claims.yaml', placeOf(CLAIMS, 'weighs'), context))).toEqual(all);
    expect(
      places(editor, await ask(editor, 'references', 'draft.md', placeOf(DRAFT, '2.1'), { context: { includeDeclaration: true } })),
    ).toEqual(['claims.yaml:7:12', ...all]);

    await editor.open('other.md', 'Nothing.\n');
    await editor.change('draft.md', 2, [{ text: `\n${DRAFT}` }]);
    expect(places(editor, await ask(editor, 'references', 'claims.yaml', placeOf(CLAIMS, 'weighs'), context))).toEqual(['draft.md:4:32']);
  });

  test('a search that is called off ends with an error of its own', async () => {
    const many = Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`draft-${index}.md`, DRAFT.repeat(5)]));
    const editor = await startEditor(folderWith({ ...FILES, ...many }));
    await editor.open('draft.md', DRAFT);
    await editor.diagnostics('draft.md', 1);
    const source = new CancellationTokenSource();
    const params = {
      textDocument: { uri: editor.uri('draft.md') },
      position: placeOf(DRAFT, '2.1'),
      context: { includeDeclaration: false },
    };
    const answer = editor.connection.sendRequest('textDocument/references', params, source.token);
    setTimeout(() => source.cancel(), 100);
    await expect(answer).rejects.toMatchObject({ code: -32800 });
    // And the server is there for the next question.
    expect(places(editor, await ask(editor, 'definition', 'draft.md', placeOf(DRAFT, '2.1')))).toEqual(['claims.yaml:7:12']);
  });
});

async function actionsAt(editor: Editor, text: string, words: string, more: object = {}): Promise<readonly CodeAction[]> {
  const at = placeOf(text, words);
  return editor.connection.sendRequest('textDocument/codeAction', {
    textDocument: { uri: editor.uri('draft.md') },
    range: { start: at, end: at },
    context: { diagnostics: [], ...more },
  });
}

/** A text after an edit of one document, as an editor would apply it. */
function applied(text: string, edit: WorkspaceEdit | undefined, version: number | null = 1): string {
  const [change, ...others] = edit?.documentChanges ?? [];
  if (change === undefined || !('edits' in change) || others.length > 0) throw new Error('no change of one document');
  expect(change.textDocument.version).toBe(version);
  return TextDocument.applyEdits(TextDocument.create('', '', 1, text), change.edits as never);
}

describe('quick fixes', () => {
  test('put the house form in place of what is wrong', async () => {
    const editor = await opened();
    const [fix, ...others] = await actionsAt(editor, DRAFT, '2.1');
    expect(fix).toMatchObject({ title: 'Replace “2.1 tonnes” with “1.2 tonnes”', kind: 'quickfix', isPreferred: true });
    expect(fix?.diagnostics?.map(shown)).toEqual(['3:32-3:42 error value-drift']);
    expect(others.map(({ title }) => title)).toEqual(['Silence value-drift here, with a reason']);
    const after = applied(DRAFT, fix?.edit);
    expect(after).toBe(DRAFT.replace('2.1', '1.2'));
    await editor.change('draft.md', 2, [{ text: after }]);
    expect(await editor.diagnostics('draft.md', 2)).toEqual([]);
  });

  test('are not preferred where a person should look first', async () => {
    const text = '# The bell\n\nIt came on Saturday 2 March 2025.\n';
    const editor = await opened(text);
    const [fix, other] = await actionsAt(editor, text, 'Saturday');
    expect(fix).toMatchObject({ title: 'Replace “Saturday” with “Sunday”; another word may be the wrong one', isPreferred: false });
    expect(other).toMatchObject({ title: 'Replace “2” with “1”; another word may be the wrong one', isPreferred: false });
    expect(applied(text, other?.edit)).toContain('It came on Saturday 1 March 2025.');
  });

  test('put in at once all that can be put in unseen', async () => {
    const text = `${DRAFT}\nThe bell of St Anne is heavy. It came on Saturday 2 March 2025.\n\nThe new bell of St Anne weighs 12 tonnes.\n`;
    const editor = await opened(text);
    const all = (await actionsAt(editor, text, '12 tonnes')).find(({ title }) => title.startsWith('Put in'));
    expect(all).toMatchObject({ title: 'Put in what the claims say at 2 places of this draft', kind: 'quickfix' });
    const after = applied(text, all?.edit);
    expect(after).toBe(text.replace('2.1 tonnes', '1.2 tonnes').replace('12 tonnes', '1.2 tonnes'));
    await editor.change('draft.md', 2, [{ text: after }]);
    expect((await editor.diagnostics('draft.md', 2)).map(({ code }) => code)).toEqual(['weekday-mismatch']);
  });

  test('are offered where a finding is, and where they were asked for', async () => {
    const editor = await opened();
    expect(await actionsAt(editor, DRAFT, 'glad')).toEqual([]);
    expect(await actionsAt(editor, DRAFT, '2.1', { only: ['refactor'] })).toEqual([]);
    expect(await actionsAt(editor, DRAFT, '2.1', { only: ['quickfix'] })).toHaveLength(2);
  });

  test('are bare changes for an editor that knows no versions', async () => {
    const editor = await opened(DRAFT, { capabilities: {} });
    const [fix] = await actionsAt(editor, DRAFT, '2.1');
    expect(fix?.edit).toEqual({
      changes: {
        [editor.uri('draft.md')]: [{ range: { start: placeOf(DRAFT, '2.1'), end: placeOf(DRAFT, ', and') }, newText: '1.2 tonnes' }],
      },
    });
  });

  test('silence a finding with a comment that asks for its reason', async () => {
    const editor = await opened();
    const silence = (await actionsAt(editor, DRAFT, '2.1')).find(({ title }) => title.startsWith('Silence'));
    const after = applied(DRAFT, silence?.edit);
    expect(after).toBe(DRAFT.replace('for it.', 'for it. <!-- holdtrue-ignore-line value-drift: -->'));
    await editor.change('draft.md', 2, [{ text: after }]);
    expect((await editor.diagnostics('draft.md', 2)).map(shown)).toEqual(['3:81-3:123 warning bare-suppression']);
    expect(await actionsAt(editor, after, 'holdtrue-ignore')).toEqual([]);
  });

  test('let the editor ask for the reason, where it can', async () => {
    const edits: WorkspaceEdit[] = [];
    const editor = await opened(DRAFT, {
      options: { reasonCommand: 'test.ask' },
      before: (connection) => {
        connection.onRequest('workspace/applyEdit', ({ edit }: { edit: WorkspaceEdit }) => {
          edits.push(edit);
          return { applied: true };
        });
      },
    });
    const silence = (await actionsAt(editor, DRAFT, '2.1')).find(({ title }) => title.startsWith('Silence'));
    expect(silence?.command?.command).toBe('test.ask');
    const [request] = silence?.command?.arguments ?? [];
    const send = (more: object) =>
      editor.connection.sendRequest('workspace/executeCommand', { command: 'holdtrue.silence', arguments: [{ ...request, ...more }] });
    expect(await send({ reason: 'as it was --> \n in | 1905' })).toBe(true);
    const after = applied(DRAFT, edits[0]);
    expect(after).toBe(DRAFT.replace('for it.', 'for it. <!-- holdtrue-ignore-line value-drift: as it was – in / 1905 -->'));
    await editor.change('draft.md', 2, [{ text: after }]);
    expect(await editor.diagnostics('draft.md', 2)).toEqual([]);
    expect(await send({ reason: 'again' })).toBe(false);
    expect(await send({ fingerprint: 4 })).toBe(false);
    expect(edits).toHaveLength(1);
  });

  test('take out a comment that silences nothing', async () => {
    const text = `# The bell\n\n<!-- holdtrue-ignore value-drift: as it was -->\n\nThe new bell of St Anne weighs 1.2 tonnes.\n`;
    const editor = await opened(text);
    const [remove] = await actionsAt(editor, text, 'holdtrue');
    expect(remove?.title).toBe('Remove this comment');
    expect(applied(text, remove?.edit)).toBe('# The bell\n\nThe new bell of St Anne weighs 1.2 tonnes.\n');
  });
});

describe('completion', () => {
  const completed = async (typed: string, behind = ''): Promise<readonly (readonly [string, string])[]> => {
    const text = `${DRAFT}\n${typed}${behind}\n`;
    const editor = await opened(text);
    const end = placeOf(text, typed, typed.length);
    const list = await ask<CompletionList | null>(editor, 'completion', 'draft.md', end);
    return (list?.items ?? []).map((item: CompletionItem) => [item.label, applied(text, editOf(item, editor)).slice(DRAFT.length + 1, -1)]);
  };
  const editOf = (item: CompletionItem, editor: Editor): WorkspaceEdit => ({
    documentChanges: [{ textDocument: { uri: editor.uri('draft.md'), version: 1 }, edits: [item.textEdit as never] }],
  });

  test.for([
    [
      'It weighs {{bel',
      '',
      [
        ['1.2 tonnes', 'It weighs 1.2 tonnes'],
        ['eight', 'It weighs eight'],
      ],
    ],
    ['It weighs {{wei new', '}}', [['1.2 tonnes', 'It weighs 1.2 tonnes']]],
    ['With {{helpers', '} and', [['2', 'With 2 and']]],
    ['Mrs {{sexton', '', [['Ada Holt', 'Mrs Ada Holt']]],
    [
      'All {{',
      '}}',
      [
        ['1.2 tonnes', 'All 1.2 tonnes'],
        ['eight', 'All eight'],
        ['2', 'All 2'],
        ['10', 'All 10'],
        ['Ada Holt', 'All Ada Holt'],
      ],
    ],
    ['The hel', '', [['2', 'The 2']]],
    ['The he', '', []],
    ['The umbrel', '', []],
    [
      'A thing <!-- holdtrue: he',
      ' -->',
      [
        ['bell', 'A thing <!-- holdtrue: bell -->'],
        ['ringers', ''],
        ['helpers', ''],
        ['crew', ''],
        ['sexton', ''],
      ],
    ],
  ] as const)('“%s|%s”', async ([typed, behind, expected], { expect }) => {
    const found = await completed(typed, behind);
    expect(found.map(([label]) => label)).toEqual(expected.map(([label]) => label));
    expect(found[0]?.[1]).toBe(expected[0]?.[1]);
  });

  test('names rules in a suppression', async () => {
    const found = await completed('Nine. <!-- holdtrue-ignore-line lost-hedge, val', ': so -->');
    expect(found.find(([label]) => label === 'value-drift')?.[1]).toBe('Nine. <!-- holdtrue-ignore-line lost-hedge, value-drift: so -->');
    expect(found.length).toBeGreaterThan(20);
  });
});

test('what the server shows is what the command line finds', async () => {
  const folder = folderWith(FILES);
  const draft = `${DRAFT}\nNine ringers came. The sexton, Ada Hollt, and the two helpers make a crew of ten.\n`;
  writeFileSync(join(folder, 'draft.md'), draft);
  const editor = await startEditor(folder);
  await editor.open('draft.md', draft);
  const found = (await editor.diagnostics('draft.md', 1)).map((one) => `${shown(one)} ${JSON.stringify(one.message)}`);
  const { out } = run(join(await bundle(), 'cli.js'), ['draft.md', '--format', 'json'], folder);
  type Record = { line: number; column: number; endLine: number; endColumn: number; severity: string; rule: string; message: string };
  const findings = (JSON.parse(out) as { findings: readonly Record[] }).findings;
  expect(found.length).toBeGreaterThan(1);
  expect(found).toEqual(
    findings.map(
      (one) => `${one.line}:${one.column}-${one.endLine}:${one.endColumn} ${one.severity} ${one.rule} ${JSON.stringify(one.message)}`,
    ),
  );
});
