import { realpathSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { cacheFolder } from '../cache-folder.ts';
import { UsageError } from '../errors.ts';
import { isInside, openWorkspace } from '../workspace.ts';

/**
 * The folder that keeps what came of drafts: the one that is named, else one in the cache of the user; null where there is none. Throws a
 * `UsageError` for one in the repository of the drafts: whoever may change a draft could commit there what the check is to find in it.
 */
export function findingsFolder(named: string | undefined, cwd: string, environment: NodeJS.ProcessEnv): string | null {
  const own = named === undefined ? cacheFolder(environment) : null;
  if (named === undefined) return own === null ? null : join(own, 'judged');
  const folder = resolve(cwd, named);
  const { root, isRepository } = openWorkspace(cwd);
  if (isRepository && isInside(endOf(folder), endOf(root)))
    throw new UsageError(
      `--cache-folder ${named} lies in the repository, where a change could bring its own findings; name a folder outside`,
    );
  return folder;
}

/** Where a path leads once its links are followed, as far as it exists. */
function endOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return dirname(path) === path ? path : join(endOf(dirname(path)), basename(path));
  }
}
