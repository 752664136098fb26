import { serveStreams } from '../lsp/server.ts';

/** `holdtrue lsp`: answers an editor on the standard streams. Ends the process itself, when the editor has said goodbye. */
export function runLsp(flags: { readonly claims?: readonly string[] }): Promise<never> {
  serveStreams(flags.claims === undefined || flags.claims.length === 0 ? {} : { claims: flags.claims });
  return new Promise(() => {});
}
