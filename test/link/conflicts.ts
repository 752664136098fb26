import { loadClaims } from '../../src/claims/load.ts';
import { parseDraft } from '../../src/draft/parse.ts';
import { linkDraft } from '../../src/link/index.ts';

/**
 * Takes a claims file's text; gives what is wrong with it, and a function that takes a draft's text and gives its conflicts as
 * "surface: relation claim".
 */
export function conflictsWith(claims: string) {
  const { set, problems } = loadClaims('claims.yaml', (path) => (path === 'claims.yaml' ? claims : null));
  const conflicts = (text: string): string[] =>
    linkDraft(parseDraft(text, 'draft.md'), set!)
      .filter(({ state }) => state === 'conflicts')
      .map(({ mention, relation, claim }) => `${mention.surface}: ${relation} ${claim?.id}`);
  return { problems, conflicts };
}
