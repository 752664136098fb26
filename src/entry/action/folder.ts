import { statSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { UsageError } from '../errors.ts';
import { isInside, openWorkspace, slashes } from '../workspace.ts';

/** Where the Action works. */
export interface Folder {
  readonly cwd: string;
  /** The way from the top of the repository to it: what the paths of annotations begin with. */
  readonly prefix: string;
}

/** Opens the folder that the input `working-directory` names below the workspace of the job. */
export function openFolder(name: string, environment: NodeJS.ProcessEnv): Folder {
  const job = environment.GITHUB_WORKSPACE || process.cwd();
  const cwd = resolve(job, name);
  if (!statSync(cwd, { throwIfNoEntry: false })?.isDirectory()) throw new UsageError(`there is no folder ${name}`);
  const { root, isRepository } = openWorkspace(cwd);
  // A job may have its repository in a folder of the workspace, and files without a repository.
  const top = isRepository ? root : job;
  return { cwd, prefix: isInside(cwd, top) ? slashes(relative(top, cwd)) : '' };
}
