import { dirname, resolve } from 'node:path';
import type { ClaimSet } from '../../model.ts';
import type { Reader } from '../claims-file.ts';
import { UsageError } from '../errors.ts';
import { readText } from '../files.ts';
import { topOf } from '../git.ts';
import { openWorkspace, shownPath } from '../workspace.ts';
import { hasCommit, openCommit } from './commit.ts';
import type { Event } from './event.ts';

/**
 * Reads claims from a commit of the repository itself: they decide what is right, so where secrets are in reach a
 * stranger's copy of them does not count. Throws a `UsageError` where there is no such commit at hand.
 */
export function readTrusted({ name, trusted }: Event, cwd: string): Reader {
  const why = `in a workflow on ${name} the claims are read from the base commit`;
  if (trusted === null) throw new UsageError(`${why}, but the event names none`);
  const top = topOf(cwd);
  if (!hasCommit(top, trusted)) {
    throw new UsageError(`${why}, but the clone does not hold ${trusted}; fetch it before this step, or run on pull_request`);
  }
  const commit = openCommit(top, trusted);
  return (path) => commit.read([path])[0] ?? { ok: false, problem: 'cannot be read', missing: true };
}

/**
 * The files of claims, settings and plug-in rules that are checked out otherwise than the trusted commit has them: a stranger changed what
 * the drafts are held against. Paths as they are shown.
 */
export function changedSince(trusted: Reader, set: ClaimSet, cwd: string): readonly string[] {
  const folder = dirname(resolve(cwd, set.path));
  const workspace = openWorkspace(cwd);
  const paths = [...(set.files ?? []).map(({ path }) => resolve(cwd, path)), ...set.settings.plugins.map((path) => resolve(folder, path))];
  const isChanged = (path: string): boolean => {
    const [kept, found] = [trusted(path), readText(path, workspace)];
    return kept.ok !== found.ok || (kept.ok && found.ok && kept.text !== found.text);
  };
  return paths.filter(isChanged).map((path) => shownPath(path, workspace));
}
