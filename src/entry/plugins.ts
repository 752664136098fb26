import { dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ClaimSet } from '../model.ts';
import { UsageError } from './errors.ts';
import type { Job } from './net/job.ts';

/**
 * The modules of plug-in rules that the settings name, by paths relative to the claims file. Throws a `UsageError` where a
 * workflow runs with secrets on files that a stranger may have written: plug-ins are programs.
 */
export function pluginsOf(set: ClaimSet, cwd: string, environment: NodeJS.ProcessEnv): Job['plugins'] {
  const { plugins } = set.settings;
  const event = environment.GITHUB_EVENT_NAME ?? '';
  if (plugins.length > 0 && PRIVILEGED.has(event)) {
    throw new UsageError(
      `plug-in rules are not loaded in a workflow on ${event}, as they could read its secrets; use --no-plugins, or run on pull_request`,
    );
  }
  const folder = dirname(resolve(cwd, set.path));
  return plugins.map((path) => ({ path, href: pathToFileURL(resolve(folder, path)).href }));
}

/** Events whose workflows hold secrets, whoever wrote the files that are checked out. */
export const PRIVILEGED: ReadonlySet<string> = new Set(['pull_request_target', 'workflow_run']);
