import { type Dirent, lstatSync, readdirSync, type Stats, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Stopped } from '../check/within.ts';
import { visible } from '../report/escape.ts';
import { codeOf, UsageError } from './errors.ts';
import { isMisnamed } from './files.ts';
import { checkGlob } from './globs.ts';
import { ignoredIn } from './ignored.ts';
import { within } from './net/within.ts';
import { slashes, type Workspace } from './workspace.ts';

/**
 * Finds the drafts that arguments name: files (taken literally if they exist, whatever their name looks like), folders
 * and globs. Out: absolute paths, each once, sorted; a folder that cannot be listed stands among them for what may be in
 * it, and whoever reads it learns why. Throws a `UsageError` for an argument that names nothing.
 */
export async function findDrafts(names: readonly string[], workspace: Workspace): Promise<readonly string[]> {
  const found = new Set<string>();
  const isIgnored = ignoredIn(workspace);
  for (const name of names) {
    const paths = await pathsOf(name, workspace, isIgnored);
    if (paths.length === 0) throw new UsageError(nothing(name));
    for (const path of paths) found.add(path);
  }
  return [...found].sort();
}

/**
 * Finds the files that a list names, each by its very name. Out: absolute paths, each once, sorted; a name that is no UTF-8 stands among
 * them, and whoever reads it learns why. Throws a `UsageError` for any other name without a file.
 */
export function findListed(names: readonly string[], { cwd }: Workspace): readonly string[] {
  const paths = names.map((name) => {
    const path = resolve(cwd, name);
    if (statusOf(path) === null && !isMisnamed(path)) throw new UsageError(`there is no file called ${visible(name)}`);
    return path;
  });
  return [...new Set(paths)].sort();
}

/** Finds the drafts that the globs of the settings name, in the same way; a glob may match nothing. `folder` is what they are relative to. */
export async function findByGlobs(globs: readonly string[], folder: string, workspace: Workspace): Promise<readonly string[]> {
  const isIgnored = ignoredIn(workspace);
  return [...new Set(await expand(globs, folder, isIgnored))].sort();
}

/** Whether a file name is that of a Markdown file. */
export function isMarkdown(name: string): boolean {
  return /\.(?:md|markdown|mdx)$/i.test(name);
}

type IsIgnored = (path: string, isFolder: boolean) => boolean;

async function pathsOf(name: string, workspace: Workspace, isIgnored: IsIgnored): Promise<readonly string[]> {
  const path = resolve(workspace.cwd, name);
  const status = statusOf(path);
  if (status?.isDirectory()) return walk(path, isIgnored);
  if (status !== null) return [path];
  return isGlob(name) ? await expand([name], workspace.cwd, isIgnored) : [];
}

/** What a path leads to; a link that leads nowhere is there all the same, and is reported when it is read. */
function statusOf(path: string): Stats | null {
  return endOf(path) ?? lstatSync(path, { throwIfNoEntry: false }) ?? null;
}

/** What stands at the end of a path's links; null where they lead nowhere, or round in a circle. */
function endOf(path: string): Stats | null {
  try {
    return statSync(path, { throwIfNoEntry: false }) ?? null;
  } catch {
    return null;
  }
}

function isGlob(name: string): boolean {
  return /[*?[\]{}()!]/.test(name);
}

function nothing(name: string): string {
  if (isGlob(name)) return `nothing matches ${name}`;
  return `there is no file, and no folder with Markdown files, called ${name}`;
}

const SKIPPED = new Set(['node_modules', '.git']);

function walk(top: string, isIgnored: IsIgnored): readonly string[] {
  const files: string[] = [];
  const folders = [top];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    const entries = listFolder(folder);
    if (entries === null) files.push(folder);
    for (const entry of entries ?? []) {
      const path = join(folder, entry.name);
      const isFolder = entry.isDirectory();
      if (isFolder ? SKIPPED.has(entry.name) : !isMarkdown(entry.name)) continue;
      if (isIgnored(path, isFolder)) continue;
      if (isFolder) folders.push(path);
      else if (entry.isFile() || isLinkToFile(path)) files.push(path);
    }
  }
  return files;
}

/** Links to folders are not followed; a link that leads nowhere is kept, so that it is reported. */
function isLinkToFile(path: string): boolean {
  return !(endOf(path)?.isDirectory() ?? false);
}

/** Null for a folder that may not be read, whose path is too long or whose name is not UTF-8; one that is not there has nothing in it. */
function listFolder(folder: string): readonly Dirent[] | null {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    const isGone = codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR';
    return isGone && !isMisnamed(folder) ? [] : null;
  }
}

async function expand(patterns: readonly string[], cwd: string, isIgnored: IsIgnored): Promise<readonly string[]> {
  for (const pattern of patterns) checkGlob(pattern);
  const { globSync } = await import('tinyglobby');
  const closed: string[] = [];
  // A link to a file counts as one: a draft that became a link must not go unread.
  const readFolder = ((masked: string): readonly Dirent[] => {
    const path = unmask(masked);
    const entries = listFolder(path);
    if (entries === null) closed.push(path);
    return (entries ?? [])
      .map((entry) => (entry.isSymbolicLink() && isLinkToFile(join(path, entry.name)) ? asFile(entry) : entry))
      .map((entry) => (LINE_END.test(entry.name) ? renamed(entry, mask(entry.name)) : entry));
  }) as unknown as typeof readdirSync;
  const find = () =>
    globSync(patterns.map(slashes).map(mask), {
      cwd,
      ignore: ['**/node_modules/**', '**/.git/**'],
      expandDirectories: false,
      followSymbolicLinks: false,
      onlyFiles: true,
      fs: { readdirSync: readFolder },
    });
  const found = inTime(find, patterns)
    .map(unmask)
    .filter((name) => !isIgnored(resolve(cwd, name), false));
  return [...found, ...closed.filter((folder) => !isIgnored(resolve(folder), true))].map((name) => resolve(cwd, name));
}

/** Even few wildcards can take for ever on paths that are made for it. */
function inTime<Result>(find: () => Result, patterns: readonly string[]): Result {
  try {
    return within(MOST_SECONDS, find);
  } catch (error) {
    if (error instanceof Stopped) throw new UsageError(`${patterns.join(', ')}: ${error.message}; use fewer wildcards`, { cause: error });
    throw error;
  }
}

const MOST_SECONDS = 60;

function asFile(entry: Dirent): Dirent {
  return Object.create(entry, { isFile: { value: () => true }, isSymbolicLink: { value: () => false } });
}

function renamed(entry: Dirent, name: string): Dirent {
  return Object.create(entry, { name: { value: name } });
}

/** What `*` stands for in the patterns that globs become takes no end of line: a name that holds one would be passed over in silence. */
function mask(name: string): string {
  return name.replace(/[\n\r\u2028\u2029]/g, (end) => STAND_INS.charAt(LINE_ENDS.indexOf(end)));
}

function unmask(name: string): string {
  return name.replace(/[\uFDD0-\uFDD3]/g, (standIn) => LINE_ENDS.charAt(STAND_INS.indexOf(standIn)));
}

const LINE_END = /[\n\r\u2028\u2029]/;
const LINE_ENDS = '\n\r\u2028\u2029';
/** Unicode gives them to nobody: a name that holds one leads nowhere then, and that is told. */
const STAND_INS = '\uFDD0\uFDD1\uFDD2\uFDD3';
