import type { Span } from '../model.ts';
import { LIMITS } from './guard.ts';
import { type TextFile, toTextFile } from './problem.ts';
import type { ProblemLog } from './problem-log.ts';
import { type MapTree, parseTree, type Tree } from './tree.ts';
import { short } from './validate.ts';

/** A claims file and its tree. */
export interface ParsedFile {
  readonly file: TextFile;
  readonly tree: MapTree;
}

/** Reads a claims file and all that it includes, each once, the including file before the included ones. */
export function collectFiles(path: string, read: (path: string) => string | null, log: ProblemLog): readonly ParsedFile[] {
  const text = read(path);
  const main = toTextFile(path, text ?? '');
  if (text === null) {
    log.error(main, START, 'there is no such file', 'Write one, or name another: `holdtrue init` drafts one from a source document.');
    return [];
  }
  const reading: Reading = { read, log, parsed: [], seen: new Set([path]), size: text.length };
  visit(main, [path], reading);
  return reading.parsed;
}

const START: Span = { start: 0, end: 1 };

/** What an include may add up to. */
const MOST_FILES = 200;
const MOST_TEXT = 4 * LIMITS.bytes;

interface Reading {
  readonly read: (path: string) => string | null;
  readonly log: ProblemLog;
  readonly parsed: ParsedFile[];
  readonly seen: Set<string>;
  size: number;
}

function visit(file: TextFile, trail: readonly string[], reading: Reading): void {
  const tree = readMap(file, reading.log);
  if (!tree) return;
  reading.parsed.push({ file, tree });
  const include = tree.entries.get('include')?.value;
  const items = include?.kind === 'list' ? include.items : include?.kind === 'text' ? [include] : [];
  for (const item of items) {
    if (item.kind === 'text' && item.text !== '' && !reading.log.isFull()) open(item.text, item.span, file, trail, reading);
  }
}

function readMap(file: TextFile, log: ProblemLog): MapTree | null {
  if (file.text.trim() === '' || file.text.trim() === '\u{FEFF}') {
    log.error(file, START, 'the file is empty', EXAMPLE);
    return null;
  }
  const before = log.errors();
  const tree = parseTree(file, log);
  if (tree?.kind === 'map') return tree;
  if (log.errors() > before) return null;
  if (!tree || isNothing(tree)) log.error(file, START, 'the file holds nothing but comments', EXAMPLE);
  else log.error(file, tree.span, 'a claims file is a map with the key `claims`', EXAMPLE);
  return null;
}

const EXAMPLE = 'Begin with `claims:` and below it, indented, an id such as `seats:` with `says:` and `value:`.';

function isNothing(tree: Tree): boolean {
  return tree.kind === 'text' && tree.text === '' && tree.value === null;
}

function open(written: string, span: Span, from: TextFile, trail: readonly string[], reading: Reading): void {
  const found = resolvePath(written, from.path);
  if (typeof found === 'string' && reading.seen.has(found) && !trail.includes(found)) return;
  const opened = typeof found === 'string' ? openPath(found, trail, reading) : found;
  if (typeof opened === 'string') visit(toTextFile(found as string, opened), [...trail, found as string], reading);
  else reading.log.error(from, span, opened.message, opened.hint);
}

/** The text of a file that no file above it includes. */
function openPath(path: string, trail: readonly string[], reading: Reading): string | Refused {
  if (trail.includes(path)) {
    const circle = [...trail.slice(trail.indexOf(path)), path].map(short).join(' → ');
    return { message: `includes in a circle: ${circle}`, hint: 'Remove one of these includes.' };
  }
  reading.seen.add(path);
  const text = reading.read(path);
  if (text === null) return { message: `there is no file ${short(path)}`, hint: 'The path is relative to the file that includes it.' };
  reading.size += text.length;
  const isTooMuch = reading.seen.size > MOST_FILES || reading.size > MOST_TEXT;
  return isTooMuch ? { message: `more than ${MOST_FILES} files or 16 MiB are included`, hint: 'Include fewer files.' } : text;
}

interface Refused {
  readonly message: string;
  readonly hint: string;
}

/** Normalises an include against the folder of the including file; refuses what leaves the workspace. */
function resolvePath(written: string, from: string): string | Refused {
  const hint = 'Name a file of this repository, by its path from this file.';
  if (/^[A-Za-z][A-Za-z0-9+.-]{0,20}:/.test(written)) return { message: 'an include must be a path', hint };
  if (written.includes('\\')) return { message: 'a backslash in a path', hint: 'Separate folders with `/`.' };
  if (written.startsWith('/') || written.startsWith('~')) return { message: 'an include may not be an absolute path', hint };
  const isAbsolute = from.startsWith('/');
  const parts = from
    .split('/')
    .slice(0, -1)
    .filter((part) => part !== '' && part !== '.');
  const root = isAbsolute ? parts.length : parts.filter((part) => part === '..').length;
  for (const part of written.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.length > root) parts.pop();
    else return { message: 'an include may not leave the workspace', hint };
  }
  return (isAbsolute ? '/' : '') + parts.join('/');
}
