/**
 * Keeps what was understood of a claims file, so that the next run need not parse, build and examine it again. The entry lies in the
 * user's own cache, never in the repository: nobody can slip claims into a check by committing them. Whatever goes wrong with it only
 * costs the time that it would have saved.
 */
import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { Claim, ClaimSet } from '../model.ts';
import { cacheFolder } from './cache-folder.ts';
import type { ReadResult } from './files.ts';
import { readSealed, writeSealedParts } from './kept-file.ts';
import { decode, encode } from './net/codec.ts';
import { build } from './version.ts';

/** Claims without an error, and what there is to warn of; '' where nothing is. */
interface KnownClaims {
  readonly set: ClaimSet;
  readonly warnings: string;
}

/** One claims file and what it is known by. */
export interface ClaimsCache {
  /** The claims as they were understood before; null where the file, or one that it includes, has changed since. */
  readonly recall: () => KnownClaims | null;
  readonly keep: (known: KnownClaims) => void;
}

interface Entry {
  readonly build: string;
  readonly path: string;
  /** The files that were read, and what they held. */
  readonly files: readonly { readonly path: string; readonly digest: string }[];
  /** What was understood, but for the claims. */
  readonly known: unknown;
}

/** Claims are kept some thousands at a time: each part is made, written and read on its own, so that the copies do not stand beside each other. */
const PART = 4_000;

/** Opens the entry of a claims file. In: its path as it is shown, relative to `cwd`. Null where there is no place for it, or no build to tell old entries by. */
export function openClaimsCache(
  path: string,
  cwd: string,
  read: (path: string) => ReadResult,
  environment: NodeJS.ProcessEnv,
): ClaimsCache | null {
  const folder = cacheFolder(environment, cwd);
  if (folder === null || build === '') return null;
  const file = join(folder, `${digestOf(JSON.stringify([resolve(cwd, path), path])).slice(0, 24)}.claims`);
  const digestNow = (name: string): string | null => {
    const result = read(resolve(cwd, name));
    return result.ok ? digestOf(result.text) : null;
  };
  return {
    recall: () => {
      try {
        const [head, ...parts] = partsOf(readSealed(file));
        const entry = deserialize(head!) as Entry;
        if (entry.build !== build || entry.path !== path) return null;
        if (entry.files.length === 0 || entry.files.some((each) => digestNow(each.path) !== each.digest)) return null;
        const known = decode(entry.known) as KnownClaims;
        const claims = parts.flatMap((part) => decode(deserialize(part)) as Claim[]);
        return { ...known, set: { ...known.set, claims } };
      } catch {
        return null;
      }
    },
    keep: (known) => {
      const files = (known.set.files ?? []).map((each) => ({ path: each.path, digest: digestOf(each.text) }));
      const entry: Entry = { build, path, files, known: encode({ ...known, set: { ...known.set, claims: [] } }) };
      writeSealedParts(folder, file, packed(entry, known.set.claims));
    },
  };
}

/** The entry and then its claims, each part behind its length in bytes. */
function* packed(entry: Entry, claims: readonly Claim[]): Generator<Uint8Array> {
  yield* withLength(serialize(entry));
  for (let at = 0; at < claims.length; at += PART) yield* withLength(serialize(encode(claims.slice(at, at + PART))));
}

function withLength(bytes: Uint8Array): readonly Uint8Array[] {
  const length = Buffer.alloc(4);
  length.writeUInt32LE(bytes.length);
  return [length, bytes];
}

function partsOf(bytes: Uint8Array): readonly Uint8Array[] {
  const parts: Uint8Array[] = [];
  const lengths = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  for (let at = 0; at < bytes.length; ) {
    const end = at + 4 + lengths.getUint32(at, true);
    parts.push(bytes.subarray(at + 4, end));
    at = end;
  }
  return parts;
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
