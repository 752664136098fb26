import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { onTestFinished } from 'vitest';
import {
  type ClientCapabilities,
  createProtocolConnection,
  type Diagnostic,
  type InitializeResult,
  type Position,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
  type TextDocumentContentChangeEvent,
} from 'vscode-languageserver-protocol/node';
import { bundle } from '../../support/bundle.ts';

/** What a client can, where a test says nothing else. */
export const ABLE: ClientCapabilities = {
  general: { positionEncodings: ['utf-8', 'utf-16'] },
  workspace: { workspaceFolders: true, applyEdit: true, workspaceEdit: { documentChanges: true }, configuration: false },
  textDocument: {
    hover: { contentFormat: ['markdown', 'plaintext'] },
    publishDiagnostics: { relatedInformation: true, versionSupport: true },
  },
};

/** An editor of a test: the client library of the protocol, with a server of its own. */
export interface Editor {
  readonly connection: ProtocolConnection;
  readonly child: ChildProcess;
  readonly result: InitializeResult;
  readonly uri: (name: string) => string;
  readonly open: (name: string, text: string, version?: number) => Promise<void>;
  readonly change: (name: string, version: number, changes: readonly TextDocumentContentChangeEvent[]) => Promise<void>;
  readonly close: (name: string) => Promise<void>;
  /** What is published about a file at a version (null: without one), now or next. */
  readonly diagnostics: (
    name: string,
    version: number | null,
    is?: (found: readonly Diagnostic[]) => boolean,
  ) => Promise<readonly Diagnostic[]>;
  /** All that was published so far, in order. */
  readonly published: readonly PublishDiagnosticsParams[];
  /** Shuts down and says goodbye; gives the exit code. */
  readonly leave: () => Promise<number | null>;
  readonly exited: Promise<number | null>;
  readonly errors: () => string;
}

/** Starts the built server in a folder and says hello to it. */
export async function startEditor(
  folder: string,
  more: {
    readonly options?: unknown;
    readonly capabilities?: ClientCapabilities;
    readonly folders?: readonly string[];
    readonly words?: readonly string[];
    readonly before?: (connection: ProtocolConnection) => void;
    /** The server to run, where it is not the one of the bundle. */
    readonly program?: string;
  } = {},
): Promise<Editor> {
  const program = more.program ?? join(await bundle(), 'cli.js');
  const child = spawn(process.execPath, [program, 'lsp', ...(more.words ?? ['--stdio'])], {
    cwd: folder,
    env: { PATH: process.env.PATH, HOME: folder },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  let errors = '';
  child.stderr.on('data', (chunk) => {
    errors += String(chunk);
  });
  const exited = new Promise<number | null>((resolve) => {
    child.on('exit', (code) => resolve(code));
  });
  const connection = createProtocolConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
  onTestFinished(() => {
    connection.dispose();
    child.kill('SIGKILL');
  });
  const published: PublishDiagnosticsParams[] = [];
  const listeners = new Set<() => void>();
  connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
    published.push(params);
    for (const listener of listeners) listener();
  });
  more.before?.(connection);
  connection.listen();
  const uri = (name: string) => (name.includes(':') ? name : pathToFileURL(join(folder, name)).href);
  const folders = (more.folders ?? ['']).map((name) => ({ uri: uri(name), name: name || 'top' }));
  const result = await connection.sendRequest<InitializeResult>('initialize', {
    processId: process.pid,
    rootUri: null,
    workspaceFolders: folders,
    capabilities: more.capabilities ?? ABLE,
    initializationOptions: more.options,
  });
  await connection.sendNotification('initialized', {});
  return {
    connection,
    child,
    result,
    uri,
    published,
    exited,
    errors: () => errors,
    open: (name, text, version = 1) =>
      connection.sendNotification('textDocument/didOpen', {
        textDocument: { uri: uri(name), languageId: /\.ya?ml$/.test(name) ? 'yaml' : 'markdown', version, text },
      }),
    change: (name, version, contentChanges) =>
      connection.sendNotification('textDocument/didChange', { textDocument: { uri: uri(name), version }, contentChanges }),
    close: (name) => connection.sendNotification('textDocument/didClose', { textDocument: { uri: uri(name) } }),
    diagnostics: (name, version, is = () => true) =>
      new Promise((resolve) => {
        const look = () => {
          const found = published.findLast((one) => one.uri === uri(name) && (one.version ?? null) === version);
          if (found === undefined || !is(found.diagnostics)) return;
          listeners.delete(look);
          resolve(found.diagnostics);
        };
        listeners.add(look);
        look();
      }),
    leave: async () => {
      await connection.sendRequest('shutdown');
      await connection.sendNotification('exit');
      return exited;
    },
  };
}

/** The position of the first character of some words in a text. */
export function placeOf(text: string, words: string, more = 0): Position {
  const offset = text.indexOf(words) + more;
  if (offset < more) throw new Error(`the text has no “${words}”`);
  const lines = text.slice(0, offset).split('\n');
  return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
}

/** A diagnostic in one line: `3:21-3:31 error value-drift`, counted from 1. */
export function shown({ range: { start, end }, severity, code }: Diagnostic): string {
  const level = ['', 'error', 'warning', 'note', 'hint'][severity ?? 0];
  return `${start.line + 1}:${start.character + 1}-${end.line + 1}:${end.character + 1} ${level} ${code}`;
}
