import {
  chmodSync,
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { codeOf, messageOf, UsageError } from './errors.ts';
import { endInside, isInside, type Workspace } from './workspace.ts';

/** The text of a file (without its byte order mark), or why there is none. */
export type ReadResult =
  | { readonly ok: true; readonly text: string; readonly byteOrderMark: boolean }
  | { readonly ok: false; readonly problem: string; readonly missing: boolean };

/** Reads a regular file as UTF-8. In: an absolute path. Links that lead out of the workspace, devices and pipes are refused, unread. */
export function readText(path: string, workspace: Pick<Workspace, 'root'>): ReadResult {
  let file: number | null = null;
  try {
    const isOurs = isInside(path, workspace.root);
    const end = isOurs ? endInside(path, workspace) : path;
    if (end === null) return refused('is a link that leads out of the workspace');
    file = openSync(end, isOurs ? UNLINKED : READ);
    const problem = oddityOf(file);
    return problem === null ? decode(readAll(file, MOST_BYTES)) : refused(problem);
  } catch (error) {
    if (codeOf(error) === 'ENOENT' && isMisnamed(path)) return refused('has a name that is not valid UTF-8');
    if (codeOf(error) === 'ENOENT') return { ok: false, problem: 'does not exist', missing: true };
    return refused(`cannot be read (${codeOf(error) ?? messageOf(error)})`);
  } finally {
    if (file !== null) closeSync(file);
  }
}

/**
 * Reads a file that the user names, wherever it lies. In: the name, and the most bytes that it may hold. What is no regular file is refused
 * unread, but for what a shell hands over as open (`<(…)`). Throws a `UsageError`.
 */
export function readNamed(name: string, cwd: string, most = MOST_NAMED): Buffer {
  let file: number | null = null;
  try {
    const path = resolve(cwd, name);
    const isHandedOver = HANDED_OVER.test(path);
    file = openSync(path, isHandedOver ? constants.O_RDONLY : READ);
    const problem = isHandedOver ? null : oddityOf(file);
    if (problem !== null) throw new UsageError(`${name} ${problem}`);
    const bytes = readAll(file, most);
    if (bytes.length > most) throw new UsageError(`${name} is larger than ${mebibytes(most)}`);
    return bytes;
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`${name} cannot be read (${codeOf(error) ?? messageOf(error)})`, { cause: error });
  } finally {
    if (file !== null) closeSync(file);
  }
}

/** Reads a file that the user names as UTF-8, as `readNamed` reads its bytes. */
export function readNamedText(name: string, cwd: string): string {
  const result = decode(readNamed(name, cwd), MOST_NAMED);
  if (!result.ok) throw new UsageError(`${name} ${result.problem}`);
  return result.text;
}

/** What keeps an open file from being read; null where nothing does. */
function oddityOf(file: number): string | null {
  const status = fstatSync(file);
  if (status.isFile()) return null;
  return status.isDirectory() ? 'is a folder' : 'is not a regular file';
}

/** Somebody writes to it already. */
const HANDED_OVER = /^\/(?:dev\/(?:stdin$|fd\/)|proc\/self\/fd\/)/;

/** Without NONBLOCK, opening a pipe that nobody writes to would wait for ever. */
const READ = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);
/** What was looked at is opened, not a link that has taken its place since. */
const UNLINKED = READ | (constants.O_NOFOLLOW ?? 0);

/** Whether a path that leads nowhere comes from a name that could not be decoded: Node lists such a name with this character in it. */
export function isMisnamed(path: string): boolean {
  return path.includes('\uFFFD');
}

/** Decodes bytes as UTF-8. In: the most that there may be of them. */
export function decode(bytes: Uint8Array, most = MOST_BYTES): ReadResult {
  if (bytes.length > most) return refused(`is larger than ${mebibytes(most)}`);
  const [one, two, three] = bytes;
  if ((one === 0xff && two === 0xfe) || (one === 0xfe && two === 0xff)) return refused('is encoded as UTF-16; save it as UTF-8');
  if (bytes.includes(0)) return refused('is not text: it holds NUL bytes');
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { ok: true, text, byteOrderMark: one === 0xef && two === 0xbb && three === 0xbf };
  } catch {
    return refused('is not valid UTF-8');
  }
}

/** Writes a file all at once: readers see the old text or the new one, never half of it. In: the permissions of the file, if it has some to keep. */
export function writeWhole(path: string, text: string, mode?: number): void {
  if (isSpecial(path)) {
    writeFileSync(path, text);
    return;
  }
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    writeFileSync(temporary, text, { flag: 'wx' });
    if (mode !== undefined) chmodSync(temporary, mode);
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/** Far more than any draft or claims file may hold; what may be in one is judged where it is parsed. */
const MOST_BYTES = 16 * 1024 * 1024;
/** Our own reports of very many drafts fit in, and all of it in one text. */
const MOST_NAMED = 500 * 1024 * 1024;

function mebibytes(bytes: number): string {
  return `${bytes / 1024 / 1024} MiB`;
}

function refused(problem: string): ReadResult {
  return { ok: false, problem, missing: false };
}

/** Reads to the limit and one byte beyond: a file that grows meanwhile does not grow our memory. */
function readAll(file: number, most: number): Buffer {
  const chunks: Uint8Array[] = [];
  let length = 0;
  while (length <= most) {
    const chunk = Buffer.allocUnsafe(64 * 1024);
    const count = readSync(file, chunk, 0, chunk.length, null);
    if (count === 0) break;
    chunks.push(chunk.subarray(0, count));
    length += count;
  }
  return Buffer.concat(chunks);
}

/** `/dev/stdout` and pipes are written to, not replaced. A link to one is replaced: a change may have brought it. */
function isSpecial(path: string): boolean {
  if (/^\/(?:dev|proc)\//.test(path)) return statSync(path, { throwIfNoEntry: false })?.isFile() === false;
  const status = lstatSync(path, { throwIfNoEntry: false });
  return status !== undefined && !status.isFile() && !status.isSymbolicLink();
}
