import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ignore, { type Ignore } from 'ignore';
import { isInside, slashes, type Workspace } from './workspace.ts';

/** Tells of files and folders below the root whether `.gitignore` files (and `.git/info/exclude`) leave them out. In: absolute paths. */
export function ignoredIn({ root }: Workspace): (path: string, isFolder: boolean) => boolean {
  const rules = new Map<string, Ignore | null>();
  const folders = new Map<string, boolean>();
  const rulesOf = (folder: string): Ignore | null => {
    const known = rules.get(folder);
    if (known !== undefined) return known;
    const loaded = loadRules(folder, folder === root);
    rules.set(folder, loaded);
    return loaded;
  };
  const isIgnoredFolder = (folder: string): boolean => {
    const known = folders.get(folder);
    if (known !== undefined) return known;
    const answer = folder !== root && isIgnored(folder, true);
    folders.set(folder, answer);
    return answer;
  };
  const isIgnored = (path: string, isFolder: boolean): boolean => {
    if (path === root || !isInside(path, root)) return false;
    if (isIgnoredFolder(dirname(path))) return true;
    for (let folder = dirname(path); ; folder = dirname(folder)) {
      const name = slashes(relative(folder, path)) + (isFolder ? '/' : '');
      const verdict = rulesOf(folder)?.test(name);
      if (verdict?.ignored) return true;
      if (verdict?.unignored || folder === root) return false;
    }
  };
  return isIgnored;
}

function loadRules(folder: string, isRoot: boolean): Ignore | null {
  const texts = [...(isRoot ? [readIfThere(join(folder, '.git', 'info', 'exclude'))] : []), readIfThere(join(folder, '.gitignore'))];
  return texts.every((text) => text === '') ? null : ignore().add(texts.join('\n'));
}

/** What cannot be read ignores nothing. */
function readIfThere(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
