/** Starts the language server for drafts and claims files, and asks for the reason where a finding is silenced. */
import { commands, type ExtensionContext, window, workspace } from 'vscode';
import { ExecuteCommandRequest, LanguageClient, TransportKind } from 'vscode-languageclient/node';

let client: LanguageClient | undefined;

export async function activate(context: ExtensionContext): Promise<void> {
  const server = workspace.getConfiguration('holdtrue').get<string>('server');
  client = new LanguageClient(
    'holdtrue',
    'holdtrue',
    { module: server || context.asAbsolutePath('server/cli.js'), args: ['lsp'], transport: TransportKind.stdio },
    {
      documentSelector: ['file', 'untitled'].flatMap((scheme) => LANGUAGES.map((language) => ({ scheme, language }))),
      initializationOptions: { reasonCommand: ASK },
    },
  );
  context.subscriptions.push(commands.registerCommand(ASK, ask));
  await client.start();
}

export function deactivate(): Promise<void> | undefined {
  return client?.stop();
}

const LANGUAGES = ['markdown', 'mdx', 'yaml'];

/** The quick fix of the server names this command. */
const ASK = 'holdtrue.askReason';

/** The server writes the comment: it knows where it may stand. */
async function ask(finding: { readonly uri: string; readonly fingerprint: string }): Promise<void> {
  const reason = await window.showInputBox({
    title: 'Silence this finding',
    prompt: 'Why is this right as it stands? The reason goes into the draft and into every report.',
    validateInput: (text) => (text.trim() === '' ? 'A reason is needed.' : undefined),
  });
  if (reason === undefined) return;
  await client?.sendRequest(ExecuteCommandRequest.type, { command: 'holdtrue.silence', arguments: [{ ...finding, reason }] });
}
