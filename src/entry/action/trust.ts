import type { Reader } from '../claims-file.ts';
import { UsageError } from '../errors.ts';
import { topOf } from '../git.ts';
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
