import { setImmediate } from 'node:timers/promises';
import type { CancellationToken, Location } from 'vscode-languageserver/node';
import type { Match, Report } from '../../model.ts';
import { placesOf } from '../../report/places.ts';
import { readText } from '../files.ts';
import { type Project, type ProjectState, stampOf } from '../project.ts';
import { openWorkspace } from '../workspace.ts';
import { toRange } from './places.ts';
import type { Texts } from './texts.ts';

/** Where the claims of a project are mentioned in its drafts. */
export interface MentionIndex {
  /** Every mention of a claim, in drafts that are open and those that are not. Ends early, with what was found, when it is cancelled. */
  readonly of: (claim: string, project: Project, state: ProjectState, token: CancellationToken) => Promise<readonly Location[]>;
}

/** An index that judges each draft once for each state of its text and of the claims. */
export function openMentionIndex(texts: Texts): MentionIndex {
  const known = new WeakMap<ProjectState, Map<string, Entry>>();
  const entryOf = (path: string, project: Project, state: ProjectState): Entry | null => {
    const entries = known.get(state) ?? new Map<string, Entry>();
    known.set(state, entries);
    const stamp = stampOf(path, texts);
    const before = entries.get(path);
    if (before?.stamp === stamp) return before;
    const text = textOf(path, project, texts);
    if (text === null) return null;
    const entry = { stamp, mentions: mentionsIn(state.judge(path, text)) };
    entries.set(path, entry);
    return entry;
  };
  return {
    of: async (claim, project, state, token) => {
      const open = texts.all().flatMap(({ path, isDraft }) => (path !== null && isDraft ? [path] : []));
      const drafts = await state.drafts();
      const found: Location[] = [];
      for (const path of new Set([...drafts, ...(await filter(open, state.names))])) {
        // Others get their turn between two drafts, above all whoever wants to cancel this.
        await setImmediate();
        if (token.isCancellationRequested) break;
        const mentions = entryOf(path, project, state)?.mentions ?? [];
        found.push(...mentions.filter(({ claims }) => claims.includes(claim)).map(({ range }) => ({ uri: texts.uriOf(path), range })));
      }
      return found;
    },
  };
}

interface Entry {
  readonly stamp: string;
  readonly mentions: readonly { readonly claims: readonly string[]; readonly range: Location['range'] }[];
}

function mentionsIn(report: Report): Entry['mentions'] {
  const places = placesOf(report);
  return report.drafts.flatMap(({ path, matches }) =>
    matches.flatMap((match) => {
      const claims = claimsOf(match);
      return claims.length === 0 ? [] : [{ claims, range: toRange(places.of(path, match.mention.span)) }];
    }),
  );
}

/** A sum that follows from claims mentions each of them. */
function claimsOf({ claim, relation, others }: Match): readonly string[] {
  return [...(claim === null ? [] : [claim.id]), ...(relation === 'derived' ? others.map(({ id }) => id) : [])];
}

function textOf(path: string, project: Project, texts: Texts): string | null {
  const open = texts.text(path);
  if (open !== null) return open;
  const result = readText(path, openWorkspace(project.cwd));
  return result.ok ? result.text : null;
}

async function filter(paths: readonly string[], is: (path: string) => Promise<boolean>): Promise<readonly string[]> {
  const answers = await Promise.all(paths.map(is));
  return paths.filter((_, index) => answers[index]);
}
