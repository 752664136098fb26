import { resolve } from 'node:path';
import { Writable } from 'node:stream';
import {
  type CancellationToken,
  CodeActionKind,
  type Connection,
  createConnection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type InitializeParams,
  type InitializeResult,
  LSPErrorCodes,
  MarkupKind,
  MessageType,
  type Position,
  PositionEncodingKind,
  ResponseError,
  ShowMessageNotification,
  TextDocumentSyncKind,
  TextDocuments,
  type WorkspaceEdit,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Claim, Match } from '../../model.ts';
import { explainClaim, explainMention, explanationMarkdown, explanationText } from '../../report/explanation.ts';
import { messageOf } from '../errors.ts';
import type { Project, ProjectState } from '../project.ts';
import { version } from '../version.ts';
import { openWorkspace, shownPath } from '../workspace.ts';
import { actionsIn, SILENCE, type SilenceRequest, silencing } from './actions.ts';
import { claimAt, namedAt } from './claims-text.ts';
import { complete } from './completion.ts';
import { type Judged, openDesk } from './desk.ts';
import { openMentionIndex } from './mentions.ts';
import { claimLocation } from './places.ts';
import { openPublisher } from './publisher.ts';
import { DEFAULT_SETTINGS, readSettings, type Settings } from './settings.ts';
import { type OpenText, openTexts, pathOf } from './texts.ts';

/** Serves an editor over the standard streams until it says goodbye; the process ends with the connection: 0 after a shutdown, else 1. */
export function serveStreams(given: Partial<Settings>): void {
  serve(createConnection(process.stdin, ownOutput()), { ...DEFAULT_SETTINGS, ...given });
}

/** The standard output for the protocol alone: what a plug-in prints would break it, and goes to the standard error stream. */
function ownOutput(): Writable {
  const write = process.stdout.write.bind(process.stdout);
  process.stdout.write = process.stderr.write.bind(process.stderr);
  return new Writable({ write: (chunk: Uint8Array, encoding, done) => void write(chunk, encoding, done) });
}

/** Answers an editor. In: what holds until the editor says otherwise. */
function serve(connection: Connection, given: Settings): void {
  let settings = given;
  let folders: readonly string[] = [];
  let client: InitializeParams['capabilities'] = {};
  const documents = new TextDocuments(TextDocument);
  const texts = openTexts(documents);
  const desk = openDesk(
    texts,
    () => folders,
    () => settings,
  );
  const mentions = openMentionIndex(texts);
  const log = (message: string) => connection.console.error(message);
  // A plug-in may throw long after it was asked: the server is not to end over that.
  for (const event of ['uncaughtException', 'unhandledRejection'] as const)
    process.on(event, (error: unknown) => log(`something was thrown outside of a check: ${messageOf(error)}`));
  let begin = (): void => {};
  const begun = new Promise<void>((settled) => {
    begin = settled;
  });
  const publisher = openPublisher({ desk, texts, begun, log, send: (params) => void connection.sendDiagnostics(params) });

  connection.onInitialize((params): InitializeResult => {
    client = params.capabilities;
    settings = readSettings(params.initializationOptions, settings);
    const named = params.workspaceFolders?.map(({ uri }) => uri) ?? (typeof params.rootUri === 'string' ? [params.rootUri] : []);
    folders = named.flatMap((uri) => pathOf(uri) ?? []);
    return { capabilities: CAPABILITIES, serverInfo: { name: 'holdtrue', version } };
  });

  const pullSettings = async (): Promise<void> => {
    if (client.workspace?.configuration !== true) return;
    try {
      settings = readSettings(await connection.workspace.getConfiguration('holdtrue'), settings);
    } catch (error) {
      log(`the editor gave no settings: ${messageOf(error)}`);
    }
  };

  connection.onInitialized(async () => {
    const { workspace } = client;
    if (workspace?.didChangeConfiguration?.dynamicRegistration)
      void connection.client.register(DidChangeConfigurationNotification.type, { section: 'holdtrue' });
    if (workspace?.didChangeWatchedFiles?.dynamicRegistration)
      void connection.client.register(DidChangeWatchedFilesNotification.type, {
        watchers: WATCHED.map((globPattern) => ({ globPattern })),
      });
    if (workspace?.workspaceFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = removed.map(({ uri }) => pathOf(uri));
        const fresh = added.flatMap(({ uri }) => pathOf(uri) ?? []);
        folders = [...new Set([...folders.filter((folder) => !gone.includes(folder)), ...fresh])];
        publisher.renew();
      });
    }
    await pullSettings();
    begin();
  });

  connection.onDidChangeConfiguration(async ({ settings: sent }) => {
    const section = (sent as { readonly holdtrue?: unknown } | null)?.holdtrue;
    settings = readSettings(section, settings);
    await pullSettings();
    publisher.renew();
  });

  connection.onDidChangeWatchedFiles(() => publisher.again());
  documents.onDidChangeContent(({ document }) => publisher.changed(document.uri));
  documents.onDidSave(() => publisher.again());
  documents.onDidClose(({ document }) => publisher.closed(document.uri));

  /** A draft as it is now; an answer to what was called off in the meantime is none. */
  const judgedAt = async (uri: string, token: CancellationToken): Promise<Judged | null> => {
    await begun;
    const text = texts.byUri(uri);
    const judged = text === null ? null : await desk.judge(text);
    if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
    if (judged !== null && judged.version !== texts.byUri(uri)?.document.version)
      throw new ResponseError(LSPErrorCodes.ContentModified, 'the text has changed');
    return judged;
  };

  /** What a place is about: a mention of a draft with its claim, or a claim that is named or stands there. */
  const pointedAt = async (uri: string, position: Position, token: CancellationToken): Promise<readonly Pointed[]> => {
    const judged = await judgedAt(uri, token);
    const text = texts.byUri(uri);
    if (text === null) return [];
    const offset = text.document.offsetAt(position);
    if (judged !== null) {
      const { project, state } = judged;
      const match = matchAt(judged, offset);
      const named = state.set === null ? null : pinnedAt(text, offset, state);
      const claim = named ?? match?.claim ?? null;
      return match === null && claim === null ? [] : [{ project, state, claim, match: named === null ? match : null }];
    }
    return text.isDraft ? [] : claimsAt(text, offset);
  };

  const claimsAt = async (text: OpenText, offset: number): Promise<readonly Pointed[]> => {
    const found: Pointed[] = [];
    for (const project of await desk.projectsOf(text)) {
      const state = await project.refresh();
      const shown = shownPath(text.path ?? '', openWorkspace(project.cwd));
      const claim = state.set === null ? null : claimAt(state.set, shown, text.document.getText(), offset);
      if (claim !== null) found.push({ project, state, claim, match: null });
    }
    return found;
  };

  const uriIn = (project: Project) => (shown: string) => texts.uriOf(resolve(project.cwd, shown));

  connection.onHover(async ({ textDocument, position }, token) => {
    const [first] = await pointedAt(textDocument.uri, position, token);
    if (first === undefined || first.state.set === null) return null;
    const { match, claim } = first;
    const { set } = first.state;
    const explanation = match !== null ? explainMention(match, set) : claim === null ? null : explainClaim(claim, set);
    if (explanation === null) return null;
    const isMarkdown = client.textDocument?.hover?.contentFormat?.includes(MarkupKind.Markdown) ?? false;
    const value = isMarkdown ? explanationMarkdown(explanation) : explanationText(explanation);
    const range = match === null ? null : rangeOf(texts.byUri(textDocument.uri), match);
    return { contents: { kind: isMarkdown ? MarkupKind.Markdown : MarkupKind.PlainText, value }, ...(range === null ? {} : { range }) };
  });

  connection.onDefinition(async ({ textDocument, position }, token) => {
    const pointed = await pointedAt(textDocument.uri, position, token);
    return pointed.flatMap(({ claim, state, project }) => (claim === null ? [] : locate(claim, state, uriIn(project))));
  });

  connection.onReferences(async ({ textDocument, position, context }, token) => {
    const pointed = await pointedAt(textDocument.uri, position, token);
    const found = [];
    for (const { claim, project, state } of pointed) {
      if (claim === null) continue;
      if (context.includeDeclaration) found.push(...locate(claim, state, uriIn(project)));
      found.push(...(await mentions.of(claim.id, project, state, token)));
    }
    if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
    return found;
  });

  connection.onCodeAction(async ({ textDocument, range, context }, token) => {
    if (context.only !== undefined && !context.only.some((kind) => CodeActionKind.QuickFix.startsWith(kind))) return [];
    const judged = await judgedAt(textDocument.uri, token);
    const actions = judged === null ? [] : await actionsIn(judged, range, settings.reasonCommand, uriIn(judged.project));
    return actions.map((action) => (action.edit === undefined ? action : { ...action, edit: readable(action.edit) }));
  });

  connection.onCompletion(async ({ textDocument, position }, token) => {
    const judged = await judgedAt(textDocument.uri, token);
    const text = texts.byUri(textDocument.uri);
    if (judged === null || text === null || judged.state.set === null) return null;
    return complete(text.document, text.document.offsetAt(position), judged.state.set);
  });

  connection.onExecuteCommand(async ({ command, arguments: words }, token) => {
    const request = words?.[0] as Partial<SilenceRequest> | undefined;
    if (command !== SILENCE || typeof request?.uri !== 'string' || typeof request.fingerprint !== 'string') return false;
    const judged = await judgedAt(request.uri, token);
    const reason = typeof request.reason === 'string' ? request.reason : '';
    const edit = judged === null ? null : silencing(judged, { fingerprint: request.fingerprint, reason });
    if (edit === null) {
      const message = 'holdtrue: this finding is no longer there, or no comment can stand at its place.';
      await connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message });
      return false;
    }
    return (await connection.workspace.applyEdit(readable(edit))).applied;
  });

  /** An editor that knows no versions of texts gets the bare change. */
  const readable = (edit: WorkspaceEdit): WorkspaceEdit => {
    if (client.workspace?.workspaceEdit?.documentChanges === true) return edit;
    const changes = (edit.documentChanges ?? []).flatMap((one) => ('edits' in one ? [[one.textDocument.uri, one.edits] as const] : []));
    return { changes: Object.fromEntries(changes) as NonNullable<WorkspaceEdit['changes']> };
  };

  documents.listen(connection);
  connection.listen();
}

const CAPABILITIES: InitializeResult['capabilities'] = {
  // Every editor has to speak it, and offsets are counted in it everywhere here.
  positionEncoding: PositionEncodingKind.UTF16,
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: { includeText: false } },
  hoverProvider: true,
  definitionProvider: true,
  referencesProvider: true,
  codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] },
  completionProvider: { triggerCharacters: ['{'] },
  executeCommandProvider: { commands: [SILENCE] },
  workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
};

const WATCHED = ['**/*.{md,markdown,mdx}', '**/*.{yaml,yml}', '**/holdtrue-*.json'];

interface Pointed {
  readonly project: Project;
  readonly state: ProjectState;
  readonly claim: Claim | null;
  readonly match: Match | null;
}

/** The mention at an offset; of several the shortest, as a figure in a quotation. */
function matchAt({ report }: Judged, offset: number): Match | null {
  const found = report.drafts
    .flatMap(({ matches }) => matches)
    .filter(({ mention: { span } }) => span.start <= offset && offset <= span.end)
    .sort((one, two) => one.mention.span.end - one.mention.span.start - (two.mention.span.end - two.mention.span.start));
  return found[0] ?? null;
}

/** The claim that a comment `<!-- holdtrue: CLAIM -->` names at an offset. */
function pinnedAt({ document }: OpenText, offset: number, { set }: ProjectState): Claim | null {
  const { line } = document.positionAt(offset);
  const before = document.getText({ start: { line, character: 0 }, end: document.positionAt(offset) });
  return set === null || !/holdtrue:[^>]*$/.test(before) ? null : namedAt(set, document.getText(), offset);
}

function locate(claim: Claim, state: ProjectState, uriOf: (shown: string) => string) {
  return state.set === null ? [] : [claimLocation(claim, state.set, uriOf)];
}

function rangeOf(text: OpenText | null, { mention: { span } }: Match) {
  return text === null ? null : { start: text.document.positionAt(span.start), end: text.document.positionAt(span.end) };
}
