import type { DraftFile } from '../../pipeline.ts';
import { messageOf } from '../errors.ts';

/** Reads one document of a stream: `{ "path": …, "text": … }`. Null for a blank line. Throws an `Error` that says what is wrong with it. */
export function readDocument(bytes: Uint8Array): DraftFile | null {
  const line = decode(bytes);
  if (line.trim() === '') return null;
  const data = parse(line);
  if (typeof data !== 'object' || data === null || Array.isArray(data)) throw new Error('is no object with a `path` and a `text`');
  const { path, text }: Record<string, unknown> = data as Record<string, unknown>;
  if (typeof path !== 'string' || path === '') throw new Error('lacks its `path`, a text that names the document');
  if (typeof text !== 'string') throw new Error('lacks its `text`, the Markdown of the document');
  if (HALF.test(path) || HALF.test(text)) throw new Error('holds half of a surrogate pair, which is no character');
  return { path, source: text.replace(/^\u{FEFF}/u, '') };
}

/** What JSON can write and UTF-8 cannot. */
const HALF = /\p{Cs}/u;

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new Error('is not valid UTF-8', { cause });
  }
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (cause) {
    throw new Error(`is not valid JSON: ${messageOf(cause)}`, { cause });
  }
}
