import { resolve } from 'node:path';
import { codeOf, messageOf, UsageError } from './errors.ts';
import { writeWhole } from './files.ts';

/** Writes a file that was asked for. Throws a `UsageError` where that cannot be. */
export function writeAsked(file: string, text: string, cwd: string): void {
  try {
    writeWhole(resolve(cwd, file), text);
  } catch (error) {
    throw new UsageError(`${file} cannot be written (${codeOf(error) ?? messageOf(error)})`, { cause: error });
  }
}
