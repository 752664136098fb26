import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { UsageError } from './errors.ts';
import { decode, type ReadResult } from './files.ts';
import { isMarkdown } from './find.ts';
import { changedInIndex, type IndexEntry, matchInIndex, readIndex, readObjects, topOf } from './git.ts';
import { isInside, type Workspace } from './workspace.ts';

/** The files of the index, by absolute path. */
export interface Stage {
  readonly read: (paths: readonly string[]) => readonly ReadResult[];
  /** The drafts that arguments name: files, folders and globs. Throws a `UsageError` for one that names nothing in the index. */
  readonly find: (names: readonly string[]) => readonly string[];
  /** The drafts that globs name; all Markdown files where there are no globs. */
  readonly match: (globs: readonly string[], folder: string) => readonly string[];
  /** What the next commit adds or changes. */
  readonly changed: () => ReadonlySet<string>;
}

/** Opens the index of the repository around the working folder. */
export function openStage({ cwd }: Workspace): Stage {
  const top = topOf(cwd);
  const entries = new Map<string, IndexEntry>();
  for (const entry of readIndex(top)) entries.set(join(top, entry.path), entry);
  const absolute = (paths: readonly string[]) => paths.map((path) => join(top, path));
  const below = (folder: string) => [...entries.keys()].filter((path) => isInside(path, folder) && isMarkdown(path));
  const named = (name: string): readonly string[] => {
    const path = resolve(cwd, name);
    if (entries.has(path)) return [path];
    if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) return below(path);
    return /[*?[\]{}]/.test(name) ? absolute(matchInIndex(cwd, [name])) : [];
  };
  return {
    read: (paths) =>
      readEntries(
        paths.map((path) => entries.get(path)),
        top,
      ),
    find: (names) => {
      const found = names.flatMap((name) => {
        const paths = named(name);
        if (paths.length === 0) throw new UsageError(`the index of git holds no draft called ${name}`);
        return paths;
      });
      return [...new Set(found)].sort();
    },
    match: (globs, folder) => [...new Set(globs.length === 0 ? below(top) : absolute(matchInIndex(folder, globs)))].sort(),
    changed: () => new Set(absolute(changedInIndex(top))),
  };
}

/** Reads all objects in one go: git takes longer to start than to read. */
function readEntries(entries: readonly (IndexEntry | undefined)[], top: string): readonly ReadResult[] {
  const problems = entries.map(problemOf);
  const sound = entries.filter((entry, index) => entry !== undefined && problems[index] === null) as readonly IndexEntry[];
  const bytes = readObjects(
    top,
    sound.map(({ object }) => object),
  ).values();
  return problems.map((problem) => problem ?? decode(bytes.next().value ?? new Uint8Array()));
}

function problemOf(entry: IndexEntry | undefined): ReadResult | null {
  if (entry === undefined) return { ok: false, problem: 'is not in the index of git', missing: true };
  if (entry.stage !== 0) return { ok: false, problem: 'has an unresolved merge conflict', missing: false };
  return entry.mode.startsWith('100') ? null : { ok: false, problem: 'is not a regular file in the index of git', missing: false };
}
