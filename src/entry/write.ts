import { resolve } from 'node:path';
import { codeOf, messageOf, UsageError } from './errors.ts';
import { writeWhole } from './files.ts';
import { isLedOut, openWorkspace } from './workspace.ts';

/** Writes a file that was asked for. Throws a `UsageError` where that cannot be. */
export function writeAsked(file: string, text: string, cwd: string): void {
  const path = resolve(cwd, file);
  if (isLedOut(path, openWorkspace(cwd)))
    throw new UsageError(`${file} is not written: a link on the way leads out of the workspace; name the place that it leads to`);
  try {
    writeWhole(path, text);
  } catch (error) {
    throw new UsageError(`${file} cannot be written (${codeOf(error) ?? messageOf(error)})`, { cause: error });
  }
}
