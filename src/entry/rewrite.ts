import { realpathSync, statSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { codeOf, messageOf, UsageError } from './errors.ts';
import { readText, writeWhole } from './files.ts';
import { isInside, staysInside, type Workspace } from './workspace.ts';

/** New text for a file that is there: its path as it is shown, and what it held when it was read. */
export interface Rewrite {
  readonly path: string;
  readonly before: string;
  readonly after: string;
}

/**
 * Writes new texts, each all at once; byte order marks, permissions and links are kept. Throws a `UsageError`, before anything
 * is written, where a file lies outside of the workspace or holds another text by now.
 */
export function rewriteAll(rewrites: readonly Rewrite[], workspace: Workspace): void {
  const ready = rewrites.map((rewrite) => prepare(rewrite, workspace));
  for (const { path, target, text, mode } of ready) {
    try {
      writeWhole(target, text, mode);
    } catch (error) {
      throw new UsageError(`${path} cannot be written (${codeOf(error) ?? messageOf(error)})`, { cause: error });
    }
  }
}

interface Ready {
  readonly path: string;
  readonly target: string;
  readonly text: string;
  readonly mode: number;
}

function prepare({ path, before, after }: Rewrite, workspace: Workspace): Ready {
  const absolute = resolve(workspace.cwd, path);
  const now = readText(absolute, workspace);
  if (!now.ok) throw new UsageError(`${path} ${now.problem}`);
  if (!isInside(absolute, workspace.root) || !staysInside(absolute, workspace))
    throw new UsageError(`${path} lies outside of the workspace (${relative(workspace.cwd, workspace.root) || '.'}) and is not written`);
  if (now.text !== before) throw new UsageError(`${path} has changed since it was read; run the command again`);
  const target = realpathSync(absolute);
  return { path, target, text: now.byteOrderMark ? `\u{FEFF}${after}` : after, mode: statSync(target).mode & 0o7777 };
}
