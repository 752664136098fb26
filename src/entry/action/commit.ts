import { relative } from 'node:path';
import { UsageError } from '../errors.ts';
import { decode, type ReadResult } from '../files.ts';
import { git, readObjects } from '../git.ts';
import { isInside, slashes } from '../workspace.ts';

/** The files of a commit. */
export interface Commit {
  /** Reads regular files by their absolute paths in the working tree. */
  readonly read: (paths: readonly string[]) => readonly ReadResult[];
}

/** Opens a commit of the repository whose top is given. Throws a `UsageError` where the clone does not hold it. */
export function openCommit(top: string, commit: string): Commit {
  const objects = new Map<string, string>();
  const others = new Set<string>();
  for (const line of git(top, ['ls-tree', '-r', '-z', '--full-tree', commit]).toString().split('\0')) {
    const [, mode, object, path] = /^(\d+) \w+ (\w+)\t([\s\S]+)$/.exec(line) ?? [];
    if (mode === undefined || object === undefined || path === undefined) continue;
    if (mode.startsWith('100')) objects.set(path, object);
    else others.add(path);
  }
  return {
    read: (paths) => {
      const names = paths.map((path) => nameIn(top, path));
      const found = names.map((name) => objects.get(name ?? ''));
      const bytes = readObjects(
        top,
        found.filter((object) => object !== undefined),
      ).values();
      return found.map((object, index) =>
        object === undefined ? refused(names[index] ?? null, others, commit) : decode(bytes.next().value ?? new Uint8Array()),
      );
    },
  };
}

/** Whether the clone holds a commit. */
export function hasCommit(top: string, commit: string): boolean {
  try {
    git(top, ['cat-file', '-e', `${commit}^{commit}`]);
    return true;
  } catch (error) {
    if (error instanceof UsageError) return false;
    throw error;
  }
}

/** What git calls a file: its path from the top, with forward slashes; null for one that lies outside. */
export function nameIn(top: string, path: string): string | null {
  return isInside(path, top) ? slashes(relative(top, path)) : null;
}

function refused(name: string | null, others: ReadonlySet<string>, commit: string): ReadResult {
  if (name === null) return { ok: false, problem: 'lies outside of the repository', missing: false };
  const isOther = others.has(name);
  return { ok: false, problem: `is not a ${isOther ? 'regular ' : ''}file of commit ${commit.slice(0, 12)}`, missing: !isOther };
}
