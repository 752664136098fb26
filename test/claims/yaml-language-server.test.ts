import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { claimsSchema } from '../../src/claims/json-schema.ts';
import { EXAMPLE } from './example.ts';

const server = new URL('../../node_modules/yaml-language-server/bin/yaml-language-server', import.meta.url);

interface Diagnostic {
  readonly message: string;
  readonly range: { readonly start: { readonly line: number; readonly character: number } };
}

/** Speaks the language server protocol over stdio with the server that editors use. */
describe.runIf(existsSync(server))('editors', () => {
  const folder = mkdtempSync(join(tmpdir(), 'holdtrue-schema-'));
  const replies = new Map<number, (result: unknown) => void>();
  const reports = new Map<string, (diagnostics: readonly Diagnostic[]) => void>();
  let child: ChildProcess;
  let id = 0;

  beforeAll(async () => {
    writeFileSync(join(folder, 'claims.schema.json'), JSON.stringify(claimsSchema()));
    child = spawn(process.execPath, [server.pathname, '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'] });
    listen(child, (message) => answer(message));
    await ask('initialize', { processId: null, rootUri: pathToFileURL(folder).href, capabilities: CAPABILITIES });
    send({ method: 'initialized', params: {} });
  });

  afterAll(() => {
    child.kill();
    rmSync(folder, { recursive: true });
  });

  function send(message: object): void {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    child.stdin?.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  }

  function ask(method: string, params: object): Promise<unknown> {
    id++;
    return new Promise((resolve) => {
      replies.set(id, resolve);
      send({ id, method, params });
    });
  }

  function answer(message: Message): void {
    if (message.method === 'workspace/configuration') {
      const items = (message.params?.items ?? []) as readonly { section: string }[];
      send({ id: message.id, result: items.map(({ section }) => (section === 'yaml' ? SETTINGS : {})) });
    } else if (message.method === 'textDocument/publishDiagnostics') {
      reports.get(message.params?.uri as string)?.(message.params?.diagnostics as readonly Diagnostic[]);
    } else if (message.method !== undefined && message.id !== undefined) send({ id: message.id, result: null });
    else if (message.id !== undefined) replies.get(message.id)?.(message.result);
  }

  /** Opens a text as a file of its own; resolves with what the server reports about it. */
  function open(name: string, text: string): Promise<{ readonly uri: string; readonly diagnostics: readonly Diagnostic[] }> {
    const uri = pathToFileURL(join(folder, name)).href;
    return new Promise((resolve) => {
      reports.set(uri, (diagnostics) => resolve({ uri, diagnostics }));
      send({ method: 'textDocument/didOpen', params: { textDocument: { uri, languageId: 'yaml', version: 1, text } } });
    });
  }

  test('report nothing about a right file', async () => {
    const { diagnostics } = await open('right.yaml', EXAMPLE);
    expect(diagnostics).toEqual([]);
  });

  test('report an unknown key where it stands', async () => {
    const { diagnostics } = await open('wrong.yaml', `${MODELINE}claims:\n  jobs:\n    value: 200\n    vaule: 200\n`);
    expect(diagnostics.map(({ message, range }) => [message, range.start.line, range.start.character])).toEqual([
      ['Property vaule is not allowed.', 4, 4],
    ]);
  });

  test('report a wrong value', async () => {
    const { diagnostics } = await open('value.yaml', `${MODELINE}claims:\n  a: { name: Ann Bell, is: persn }\n`);
    expect(diagnostics).toHaveLength(1);
    expect(diagnostics[0]?.range.start).toEqual({ line: 2, character: 27 });
  });

  test('complete the keys of a claim', async () => {
    const { uri } = await open('complete.yaml', `${MODELINE}claims:\n  jobs:\n    value: 200\n    \n`);
    const result = (await ask('textDocument/completion', { textDocument: { uri }, position: { line: 4, character: 4 } })) as {
      readonly items: readonly { readonly label: string }[];
    };
    const labels = result.items.map((item) => item.label);
    expect(labels).toEqual(expect.arrayContaining(['says', 'of', 'about', 'sum', 'out-of', 'as-of', 'contradicts']));
    expect(labels).not.toContain('value');
  });

  test('complete the words of a status', async () => {
    const { uri } = await open('status.yaml', `${MODELINE}claims:\n  jobs:\n    value: 200\n    status: \n`);
    const result = (await ask('textDocument/completion', { textDocument: { uri }, position: { line: 4, character: 12 } })) as {
      readonly items: readonly { readonly label: string }[];
    };
    expect(result.items.map((item) => item.label)).toEqual(expect.arrayContaining(['active', 'draft', 'withdrawn']));
  });

  test('explain a key on hover', async () => {
    const { uri } = await open('hover.yaml', `${MODELINE}claims:\n  jobs:\n    value: 200\n    out-of: 12\n`);
    const hover = await ask('textDocument/hover', { textDocument: { uri }, position: { line: 4, character: 6 } });
    expect(JSON.stringify(hover)).toContain('The whole that the figure or list is part of');
  });
});

const MODELINE = '# yaml-language-server: $schema=claims.schema.json\n';
const SETTINGS = { validate: true, hover: true, completion: true, schemaStore: { enable: false } };
const CAPABILITIES = { workspace: { configuration: true }, textDocument: { completion: {}, hover: {}, publishDiagnostics: {} } };

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: Readonly<Record<string, unknown>>;
  readonly result?: unknown;
}

/** Cuts the stream into its messages: a header with the length in bytes, an empty line, the body. */
function listen(child: ChildProcess, receive: (message: Message) => void): void {
  let buffer = Buffer.alloc(0);
  child.stdout?.on('data', (chunk: Buffer) => {
    buffer = Buffer.concat([buffer, chunk]);
    for (;;) {
      const end = buffer.indexOf('\r\n\r\n');
      const length = Number(/Content-Length: (\d{1,9})/.exec(buffer.toString('latin1', 0, Math.max(0, end)))?.[1] ?? Number.NaN);
      if (end === -1 || Number.isNaN(length) || buffer.length < end + 4 + length) return;
      const body = buffer.toString('utf8', end + 4, end + 4 + length);
      buffer = buffer.subarray(end + 4 + length);
      receive(JSON.parse(body) as Message);
    }
  });
}
