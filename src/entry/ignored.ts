import { dirname, join, relative, resolve } from 'node:path';
import ignore, { type Ignore } from 'ignore';
import { readText } from './files.ts';
import { keptThoughIgnored } from './git.ts';
import { intricacyOf, MOST_SHARING } from './globs.ts';
import { isInside, slashes, type Workspace } from './workspace.ts';

/**
 * Tells of files and folders below the root whether `.gitignore` files (and `.git/info/exclude`) leave them out. In: absolute paths. As
 * for git itself, what is kept in the repository is not left out: a change may not hide a draft by a line in such a file.
 */
export function ignoredIn(workspace: Workspace): (path: string, isFolder: boolean) => boolean {
  // Without a slash at its end, or going up would never meet it.
  const root = resolve(workspace.root);
  const rules = new Map<string, Ignore | null>();
  const folders = new Map<string, boolean>();
  const rulesOf = (folder: string): Ignore | null => {
    const known = rules.get(folder);
    if (known !== undefined) return known;
    const loaded = loadRules(folder, workspace);
    rules.set(folder, loaded);
    return loaded;
  };
  const isIgnoredFolder = (folder: string): boolean => {
    const known = folders.get(folder);
    if (known !== undefined) return known;
    const answer = folder !== root && isLeftOut(folder, true);
    folders.set(folder, answer);
    return answer;
  };
  const isLeftOut = (path: string, isFolder: boolean): boolean => {
    if (path === root || !isInside(path, root)) return false;
    if (isIgnoredFolder(dirname(path))) return true;
    for (let folder = dirname(path); ; folder = dirname(folder)) {
      const name = slashes(relative(folder, path)) + (isFolder ? '/' : '');
      const verdict = rulesOf(folder)?.test(name);
      if (verdict?.ignored) return true;
      if (verdict?.unignored || folder === root) return false;
    }
  };
  let kept: ReadonlySet<string> | null = null;
  return (path, isFolder) => {
    if (!isLeftOut(path, isFolder)) return false;
    // Asked for only once something is left out: git takes longer than all of this.
    kept ??= keptIn(workspace);
    return !kept.has(path);
  };
}

/** Files that are kept though ignored, and the folders that they lie in. */
function keptIn({ root, isRepository }: Workspace): ReadonlySet<string> {
  const kept = new Set<string>();
  for (const name of isRepository ? keptThoughIgnored(root) : []) {
    for (let path = join(root, name); path !== root && !kept.has(path); path = dirname(path)) kept.add(path);
  }
  return kept;
}

function loadRules(folder: string, workspace: Workspace): Ignore | null {
  const exclude = folder === workspace.root ? readRules(join(folder, '.git', 'info', 'exclude'), null) : [];
  const lines = [...exclude, ...readRules(join(folder, '.gitignore'), workspace)];
  return lines.length === 0 ? null : ignore().add(lines);
}

/** The lines of a file of rules. What cannot be read ignores nothing, and neither does what would take for ever to match: more is checked, not less. */
function readRules(path: string, workspace: Workspace | null): readonly string[] {
  const result = readText(path, workspace ?? { root: path });
  if (!result.ok || result.text.length > MOST_LETTERS) return [];
  return result.text.split(/\r?\n/).filter((line) => line !== '' && !line.startsWith('#') && intricacyOf(line) <= MOST_SHARING);
}

/** In UTF-16 units. */
const MOST_LETTERS = 256 * 1024;
