import { existsSync, realpathSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';

/** Where a run takes place: paths are shown relative to `cwd`, links may lead anywhere below `root`. All absolute. */
export interface Workspace {
  readonly cwd: string;
  /** The repository around `cwd`; `cwd` itself where there is none. */
  readonly root: string;
  /** Whether there is a repository. */
  readonly isRepository: boolean;
}

/** Finds the repository around a folder. */
export function openWorkspace(cwd: string): Workspace {
  for (let folder = cwd; ; folder = dirname(folder)) {
    if (existsSync(join(folder, '.git'))) return { cwd, root: folder, isRepository: true };
    if (dirname(folder) === folder) return { cwd, root: cwd, isRepository: false };
  }
}

/** How a path is called in reports: relative to the working folder, with forward slashes. */
export function shownPath(path: string, { cwd }: Pick<Workspace, 'cwd'>): string {
  return slashes(relative(cwd, resolve(cwd, path)) || '.');
}

/**
 * The folder that fingerprints and files of decisions count paths from: the root of the repository. Where there is none, the
 * folder of the claims file if that lies above the working folder, else the working folder.
 */
export function homeOf({ cwd, root, isRepository }: Workspace, claims: string): string {
  const folder = dirname(resolve(cwd, claims));
  return !isRepository && isInside(cwd, folder) ? folder : root;
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
export function staysInside(path: string, workspace: Pick<Workspace, 'root'>): boolean {
  return !isInside(path, workspace.root) || endInside(path, workspace) !== null;
}

/** Where a path in the workspace leads once its links are followed; null where that is outside. */
export function endInside(path: string, { root }: Pick<Workspace, 'root'>): string | null {
  const [end, top] = [realpathSync(path), realpathSync(root)];
  return isOurs(end, top) ? end : null;
}

/** Whether a path in the workspace, which need not be there yet, lies behind a link that leads out: a change may have brought that link. */
export function isLedOut(path: string, { root }: Pick<Workspace, 'root'>): boolean {
  const folder = dirname(path);
  if (!isInside(folder, root)) return false;
  const [end, top] = [endOf(folder), endOf(root)];
  return end !== join(top, relative(root, folder)) && !isOurs(end, top);
}

/** Where a path leads once its links are followed, as far as it exists. Absolute. */
export function endOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return dirname(path) === path ? path : join(endOf(dirname(path)), basename(path));
  }
}

function isOurs(end: string, top: string): boolean {
  return isInside(end, top) && !/(?:^|[\\/])\.git(?:[\\/]|$)/i.test(relative(top, end));
}

/** A path with forward slashes. */
export function slashes(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/');
}
