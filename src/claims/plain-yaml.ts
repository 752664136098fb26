import type { Span } from '../model.ts';
import { LIMITS } from './guard.ts';
import type { Entry, MapTree, TextTree, Tree } from './tree.ts';

/**
 * Reads the plain form of YAML that most claims files are written in: maps by indents, each value on the line of its key, texts bare or
 * in quotes without escapes, `[ ]` and `{ }` closed on their line, lists of lines with dashes, comments. Gives the very tree that the
 * YAML parser would lead to; null for everything else, be it right or wrong, which the parser has to read or to explain. It is some
 * fifty times as fast, and a program that needs no parser need not load it.
 */
export function parsePlain(text: string): MapTree | null {
  if (text.length > LIMITS.bytes / 4 && Buffer.byteLength(text) > LIMITS.bytes) return null;
  if (UNUSUAL.test(text)) return null;
  try {
    const reader: Reader = { text, at: 0, indent: 0, next: 0, nodes: 0 };
    nextLine(reader, 0);
    if (reader.at === text.length || reader.indent !== 0) return null;
    const tree = readMap(reader, 0, 1);
    return reader.at === text.length && reader.nodes < LIMITS.nodes ? tree : null;
  } catch (error) {
    if (error === NOT_PLAIN) return null;
    throw error;
  }
}

/** Control characters, tabs and carriage returns among them, byte order marks, and lines that YAML gives a meaning of its own. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these characters are what is looked for
const UNUSUAL = /[\u0000-\u0009\u000b-\u001f\u007f\ufeff]|^(?:---|\.\.\.|%)/m;

/** Thrown, and caught above, where a text is not plain. */
const NOT_PLAIN = new Error('not plain');

/** Where the reading stands: at the first character of a line that holds something, which is indented so far. */
interface Reader {
  readonly text: string;
  at: number;
  indent: number;
  /** Where the line after the one that is being read begins. */
  next: number;
  nodes: number;
}

/** Goes on to the next line that holds more than a comment; `at` is the end of the text where there is none. */
function nextLine(reader: Reader, from: number): void {
  BLANK_LINES.lastIndex = from;
  BLANK_LINES.test(reader.text);
  const start = BLANK_LINES.lastIndex;
  let at = start;
  while (reader.text.charCodeAt(at) === BLANK) at++;
  reader.at = at;
  reader.indent = at - start;
  const end = reader.text.indexOf('\n', at);
  reader.next = end === -1 ? reader.text.length : end + 1;
}

const BLANK_LINES = /(?: *(?:#[^\n]*)?(?:\n|$))*/y;
const BLANK = 32;
const DASH = 45;
const COLON = 58;

const DEEPEST = 8;

function readMap(reader: Reader, indent: number, depth: number): MapTree {
  if (depth > DEEPEST) throw NOT_PLAIN;
  const { text, at: start } = reader;
  const entries = new Map<string, Entry>();
  let end = start;
  while (reader.at < text.length && reader.indent === indent) {
    const { key, keySpan } = readKey(reader, entries);
    reader.at = keySpan.end + 1;
    if (isRestEmpty(reader)) {
      nextLine(reader, reader.next);
      if (reader.at === text.length) throw NOT_PLAIN;
      const isList = text.charCodeAt(reader.at) === DASH;
      // The dashes of a list may stand below its key.
      if (isList ? reader.indent < indent : reader.indent <= indent) throw NOT_PLAIN;
      const value: Tree = isList ? readDashes(reader, reader.indent) : readMap(reader, reader.indent, depth + 1);
      entries.set(key, { key, keySpan, value });
      end = value.span.end;
    } else {
      const value = readValue(reader, depth + 1);
      end = endLine(reader, indent);
      entries.set(key, { key, keySpan, value });
    }
  }
  if (reader.at < text.length && reader.indent > indent) throw NOT_PLAIN;
  refuseDeepComment(reader, end);
  return { kind: 'map', entries, span: { start, end } };
}

/** A key of the most common characters; its colon stands right behind it, with a blank or nothing behind that. */
function readKey(reader: Reader, known: ReadonlyMap<string, Entry>): { readonly key: string; readonly keySpan: Span } {
  KEY.lastIndex = reader.at;
  const key = KEY.exec(reader.text)?.[0];
  if (key === undefined || known.has(key)) throw NOT_PLAIN;
  reader.nodes++;
  return { key, keySpan: { start: reader.at, end: reader.at + key.length } };
}

/** A key as JSON has it; nothing need stand between its colon and the value. */
function readQuotedKey(reader: Reader, known: ReadonlyMap<string, Entry>): { readonly key: string; readonly keySpan: Span } {
  QUOTED_KEY.lastIndex = reader.at;
  const written = QUOTED_KEY.exec(reader.text)?.[0];
  if (written === undefined || known.has(written.slice(1, -1))) throw NOT_PLAIN;
  reader.nodes++;
  return { key: written.slice(1, -1), keySpan: { start: reader.at, end: reader.at + written.length } };
}

const QUOTED_KEY = /"[A-Za-z][A-Za-z0-9_.-]{0,200}"(?=:)/y;
const KEY = /[A-Za-z][A-Za-z0-9_.-]{0,200}(?=:[ \n])/y;

/** Whether nothing but a comment follows on the line. */
function isRestEmpty(reader: Reader): boolean {
  REST.lastIndex = reader.at;
  return REST.test(reader.text);
}

const REST = / *(?: #[^\n]*)?(?:\n|$)/y;

/** Ends the line of a value, behind which only a comment may stand; gives where that line ends. The next one may not be a part of the value. */
function endLine(reader: Reader, indent: number): number {
  const end = reader.next;
  if (!isRestEmpty(reader)) throw NOT_PLAIN;
  nextLine(reader, end);
  if (reader.at < reader.text.length && reader.indent > indent) throw NOT_PLAIN;
  return end;
}

/** Lines that begin with a dash, each with one value. */
function readDashes(reader: Reader, indent: number): Tree {
  const { text, at: start } = reader;
  const items: Tree[] = [];
  let end = start;
  while (reader.at < text.length && reader.indent === indent && text.charCodeAt(reader.at) === DASH) {
    if (text.charCodeAt(reader.at + 1) !== BLANK) throw NOT_PLAIN;
    reader.at++;
    reader.nodes++;
    if (isRestEmpty(reader)) throw NOT_PLAIN;
    items.push(readValue(reader, DEEPEST - 2));
    end = endLine(reader, indent);
  }
  refuseDeepComment(reader, end);
  return { kind: 'list', items, span: { start, end } };
}

/** A comment behind the last line of a map, indented deeper than what follows: for the parser it belongs to one of the maps that end here. */
function refuseDeepComment({ text, at, indent }: Reader, end: number): void {
  for (const [, blanks] of text.slice(end, at).matchAll(/^( *)#/gm))
    if (blanks!.length > (at === text.length ? 0 : indent)) throw NOT_PLAIN;
}

/** The value that stands on the rest of a line. */
function readValue(reader: Reader, depth: number): Tree {
  while (reader.text.charCodeAt(reader.at) === BLANK) reader.at++;
  const first = reader.text[reader.at];
  if (first === '{' || first === '[') return readFlow(reader, depth);
  return first === '"' || first === "'" ? readQuoted(reader) : readBare(reader, BARE);
}

/** `{ key: value, … }` or `[value, …]` within a line. */
function readFlow(reader: Reader, depth: number): Tree {
  if (depth > DEEPEST) throw NOT_PLAIN;
  const { text, at: start } = reader;
  const isMap = text[start] === '{';
  const close = isMap ? '}' : ']';
  const entries = new Map<string, Entry>();
  const items: Tree[] = [];
  reader.nodes += 2;
  reader.at++;
  skipBlanks(reader);
  while (text[reader.at] !== close) {
    if (isMap) {
      const { key, keySpan } = text[reader.at] === '"' ? readQuotedKey(reader, entries) : readKey(reader, entries);
      reader.at = keySpan.end + 1;
      entries.set(key, { key, keySpan, value: readPart(reader, depth) });
    } else items.push(readPart(reader, depth));
    skipBlanks(reader);
    if (text[reader.at] === ',') reader.at++;
    else if (text[reader.at] !== close) throw NOT_PLAIN;
    skipBlanks(reader);
  }
  reader.at++;
  const span = { start, end: reader.at };
  return isMap ? { kind: 'map', entries, span } : { kind: 'list', items, span };
}

function readPart(reader: Reader, depth: number): Tree {
  skipBlanks(reader);
  const first = reader.text[reader.at];
  if (first === '{' || first === '[') return readFlow(reader, depth + 1);
  return first === '"' || first === "'" ? readQuoted(reader) : readBare(reader, BARE_IN_FLOW);
}

function skipBlanks(reader: Reader): void {
  while (reader.text.charCodeAt(reader.at) === BLANK) reader.at++;
}

/** A text in quotes on one line, without a backslash; what stands behind it is looked at by those who go on. */
function readQuoted(reader: Reader): TextTree {
  const start = reader.at;
  const pattern = reader.text[start] === '"' ? DOUBLE : SINGLE;
  pattern.lastIndex = start;
  const written = pattern.exec(reader.text)?.[0];
  if (written === undefined) throw NOT_PLAIN;
  reader.at = start + written.length;
  reader.nodes++;
  // A colon right behind would make it a key.
  if (reader.text.charCodeAt(reader.at) === COLON) throw NOT_PLAIN;
  const inner = written.slice(1, -1);
  const text = smooth(pattern === SINGLE ? inner.replaceAll("''", "'") : inner);
  return { kind: 'text', text, value: text, span: { start, end: reader.at } };
}

const DOUBLE = /"[^"\\\n]*"(?!")/y;
const SINGLE = /'(?:[^'\n]|'')*'/y;

/**
 * A bare text: its first character is no mark that YAML knows, a colon in it has no blank behind it, and no `#` follows a blank. Inside
 * brackets it has none of their marks, and its colons have letters or digits behind them.
 */
const BARE = /[^\s\-?:,[\]{}#&*!|>'"%@`~](?:[^\n:#]|:(?=[^\s])|(?<! )#)*/y;
const BARE_IN_FLOW = /[^\s\-?:,[\]{}#&*!|>'"%@`~](?:[^\n:#,[\]{}]|:(?=[\p{L}\p{N}])|(?<! )#)*/uy;

function readBare(reader: Reader, pattern: RegExp): TextTree {
  const start = reader.at;
  pattern.lastIndex = start;
  const written = pattern.exec(reader.text)?.[0].replace(/ +$/, '');
  if (written === undefined) throw NOT_PLAIN;
  reader.at = start + written.length;
  reader.nodes++;
  return { kind: 'text', ...typed(written), span: { start, end: reader.at } };
}

/** What YAML takes a bare text for: a number, yes or no, or a text. */
function typed(written: string): Pick<TextTree, 'text' | 'value'> {
  if (/^[\d.+]/.test(written)) {
    if (/^(?:\d{1,15}|\d{1,15}\.\d{0,15})$/.test(written)) return { text: written, value: Number(written) };
    if (ODD_NUMBER.test(written)) throw NOT_PLAIN;
  }
  if (/^(?:true|false|null)$/i.test(written)) {
    if (written === 'true' || written === 'false') return { text: written, value: written === 'true' };
    throw NOT_PLAIN;
  }
  const text = smooth(written);
  return { text, value: text };
}

/** Numbers that are rare: with a sign, an exponent or another base, without a digit before the point, or very long. */
const ODD_NUMBER = /^(?:[+.]|\d+(?:\.\d*)?(?:[eE][-+]?\d+)?$|0[ox])/;

function smooth(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
