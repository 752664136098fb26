import { createHash } from 'node:crypto';
import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';

/** Bytes as they are kept between runs: what they add up to stands before them, so that a disk that lies does not change a verdict. */
export function sealed(bytes: Uint8Array): Uint8Array {
  return Buffer.concat([sumOf(bytes), bytes]);
}

/**
 * Reads bytes that were written `sealed`. Throws an `Error` where they are not what they were, and for what is no file: the folder may
 * have become anything since, and opening a pipe must not wait for somebody who writes to it.
 */
export function readSealed(path: string): Uint8Array {
  const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0));
  try {
    const status = fstatSync(file);
    if (!status.isFile() || status.size > MOST_BYTES) throw new Error(`${path} is no file of at most ${MOST_BYTES} bytes`);
    const kept = readFileSync(file);
    const bytes = kept.subarray(SUM);
    if (!sumOf(bytes).equals(kept.subarray(0, SUM))) throw new Error(`${path} is not what was written`);
    return bytes;
  } finally {
    closeSync(file);
  }
}

const SUM = 32;
const MOST_BYTES = 256 * 1024 * 1024;

function sumOf(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}
