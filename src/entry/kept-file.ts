import { createHash, randomBytes } from 'node:crypto';
import {
  closeSync,
  constants,
  fstatSync,
  futimesSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';

/**
 * Writes bytes that are to be kept between runs: what they add up to stands before them, so that a disk that lies does not change a verdict.
 * All at once: two runs that write at the same time leave one whole file. Where nothing can be written, nothing is.
 */
export function writeSealed(folder: string, file: string, bytes: Uint8Array): void {
  writeSealedParts(folder, file, [bytes]);
}

/** Does the same with bytes that come in parts; each is asked for when the one before it is written, so that they need not all be at hand. */
export function writeSealedParts(folder: string, file: string, parts: Iterable<Uint8Array>): void {
  const temporary = `${file}.${randomBytes(6).toString('hex')}.tmp`;
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const opened = openSync(temporary, 'wx', 0o600);
    try {
      writeParts(opened, parts);
    } finally {
      closeSync(opened);
    }
    renameSync(temporary, file);
  } catch {
    dropQuietly(temporary);
  }
}

function writeParts(file: number, parts: Iterable<Uint8Array>): void {
  const sum = createHash('sha256');
  writeFileSync(file, Buffer.alloc(SUM));
  for (const part of parts) {
    sum.update(part);
    writeFileSync(file, part);
  }
  if (writeSync(file, sum.digest(), 0, SUM, 0) !== SUM) throw new Error('the disk is full');
}

/** Removes a file, where there is one. */
export function dropQuietly(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // There is no folder that could hold it.
  }
}

/**
 * Reads bytes that `writeSealed` has written. Throws an `Error` where they are not what they were, and for what is no file: the folder may
 * have become anything since, and opening a pipe must not wait for somebody who writes to it. In: how many bytes there may be, and the
 * age, in milliseconds, from which on a file is marked as used.
 */
export function readSealed(path: string, most = MOST_BYTES, age = Number.POSITIVE_INFINITY): Uint8Array {
  const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0));
  try {
    const status = fstatSync(file);
    if (!status.isFile() || status.size > most) throw new Error(`${path} is no file of at most ${most} bytes`);
    const kept = readFileSync(file);
    const bytes = kept.subarray(SUM);
    if (!sumOf(bytes).equals(kept.subarray(0, SUM))) throw new Error(`${path} is not what was written`);
    if (Date.now() - status.mtimeMs > age) markUsed(file);
    return bytes;
  } finally {
    closeSync(file);
  }
}

/** What is read from here only may not be marked everywhere. */
function markUsed(file: number): void {
  try {
    futimesSync(file, new Date(), new Date());
  } catch {
    // It is forgotten earlier than it could be.
  }
}

/** In bytes: what a file holds beyond what was to be kept. */
export const SUM = 32;
const MOST_BYTES = 256 * 1024 * 1024;

function sumOf(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}
