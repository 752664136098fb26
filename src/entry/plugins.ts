import { statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type LoadedRules, loadPlugins } from '../check/load-rules.ts';
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

/** Loads plug-in rules into this process: for a server that a developer started for files of their own. */
export async function loadPluginRules(set: ClaimSet, cwd: string, environment: NodeJS.ProcessEnv): Promise<LoadedRules> {
  const hrefs = new Map(pluginsOf(set, cwd, environment).map(({ path, href }) => [path, href]));
  return loadPlugins([...hrefs.keys()], (path) => importFile(hrefs.get(path) ?? path));
}

/** Imports a module from a file. A pipe is refused: nobody could end the thread that waits for what comes out of it. */
export async function importFile(href: string): Promise<unknown> {
  if (statSync(fileURLToPath(href), { throwIfNoEntry: false })?.isFile() === false) throw new Error('it is not a regular file');
  return await import(href);
}

/** Events whose workflows hold secrets, whoever wrote the files that are checked out. */
export const PRIVILEGED: ReadonlySet<string> = new Set(['pull_request_target', 'workflow_run']);
