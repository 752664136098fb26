import { readdirSync, readFileSync } from 'node:fs';
import { loadClaims } from '../../src/claims/load.ts';
import { check } from '../../src/index.ts';
import type { Report } from '../../src/model.ts';

const FOLDER = new URL('../drafts/', import.meta.url);

/** Names of the cases in `test/drafts/`. */
export const stories: readonly string[] = readdirSync(FOLDER).sort();

/** The report on the drafts of a case; its first draft also has a comment that silences nothing and gives no reason. */
export function reportOnStory(story: string): Report {
  const read = (name: string) => readFileSync(new URL(`${story}/${name}`, FOLDER), 'utf8');
  const { set } = loadClaims('claims.yaml', () => read('claims.yaml'));
  if (set === null) throw new Error(`${story}: its claims do not load`);
  return check(
    [
      { path: `${story}/draft.md`, source: read('draft.md') },
      { path: `${story}/clean.md`, source: `${read('clean.md')}\n<!-- holdtrue-ignore -->\n\nIt rained.\n` },
      { path: `${story}/refused.md`, source: '> '.repeat(5_000) },
    ],
    set,
  );
}
