import { join, resolve } from 'node:path';
import { cacheFolder, liesInRepository } from '../cache-folder.ts';
import { UsageError } from '../errors.ts';

/**
 * The folder that keeps what came of drafts: the one that is named, else one in the cache of the user; null where there is none. Throws a
 * `UsageError` for one in the repository of the drafts: whoever may change a draft could commit there what the check is to find in it.
 */
export function findingsFolder(named: string | undefined, cwd: string, environment: NodeJS.ProcessEnv): string | null {
  const own = named === undefined ? cacheFolder(environment, cwd) : null;
  if (named === undefined) return own === null ? null : join(own, 'judged');
  const folder = resolve(cwd, named);
  if (liesInRepository(folder, cwd))
    throw new UsageError(
      `--cache-folder ${named} lies in the repository, where a change could bring its own findings; name a folder outside`,
    );
  return folder;
}
