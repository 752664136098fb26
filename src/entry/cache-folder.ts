import { homedir } from 'node:os';
import { isAbsolute, join, resolve } from 'node:path';
import { endOf, isInside, openWorkspace } from './workspace.ts';

/**
 * Where this user's programs keep what they can make again; null where there is no such place. One in the repository of the working folder
 * is none: whoever may change a file there could commit what the next run believes.
 */
export function cacheFolder({ XDG_CACHE_HOME, LOCALAPPDATA }: NodeJS.ProcessEnv, cwd?: string): string | null {
  const own = process.platform === 'win32' ? LOCALAPPDATA : process.platform === 'darwin' ? 'Library/Caches' : '.cache';
  const base = XDG_CACHE_HOME || own;
  try {
    const folder = base && (isAbsolute(base) || isAbsolute(homedir())) ? join(resolve(homedir(), base), 'holdtrue') : null;
    return folder === null || liesInRepository(folder, cwd ?? process.cwd()) ? null : folder;
  } catch {
    return null;
  }
}

/** Whether a folder, once its links are followed, lies in the repository around the working folder. Absolute; it need not be there. */
export function liesInRepository(folder: string, cwd: string): boolean {
  const { root, isRepository } = openWorkspace(cwd);
  return isRepository && isInside(endOf(folder), endOf(root));
}
