import { existsSync, realpathSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';

/** Where a run takes place: paths are shown relative to `cwd`, links may lead anywhere below `root`. All absolute. */
export interface Workspace {
  readonly cwd: string;
  /** The repository around `cwd`; `cwd` itself where there is none. */
  readonly root: string;
}

/** Finds the repository around a folder. */
export function openWorkspace(cwd: string): Workspace {
  for (let folder = cwd; ; folder = dirname(folder)) {
    if (existsSync(join(folder, '.git'))) return { cwd, root: folder };
    if (dirname(folder) === folder) return { cwd, root: cwd };
  }
}

/** How a path is called in reports: relative to the working folder, with forward slashes. */
export function shownPath(path: string, { cwd }: Workspace): string {
  return slashes(relative(cwd, resolve(cwd, path)) || '.');
}

/** Whether a path lies in a folder or is that folder. Both absolute. */
export function isInside(path: string, folder: string): boolean {
  const rest = relative(folder, path);
  return rest === '' || (rest !== '..' && !rest.startsWith(`..${sep}`) && !isAbsolute(rest));
}

/**
 * Whether a path that stands in the workspace also ends up there once its links are followed; paths that are outside
 * anyway may be. The folders of git are not part of it: they may hold the key to the repository.
 */
export function staysInside(path: string, { root }: Workspace): boolean {
  if (!isInside(path, root)) return true;
  const [end, top] = [realpathSync(path), realpathSync(root)];
  return isInside(end, top) && !/(?:^|[\\/])\.git(?:[\\/]|$)/i.test(relative(top, end));
}

/** A path with forward slashes. */
export function slashes(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/');
}
