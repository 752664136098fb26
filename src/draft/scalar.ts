/** One value of front matter, as YAML or TOML writes it: quoted, plain over several lines, or a block. */
import type { Piece } from './compose.ts';
import { decode } from './decode.ts';

/** Takes the range behind a key's colon and gives the value's text in pieces; lists and maps are not read. */
export function readScalar(source: string, from: number, to: number): Piece[] {
  const start = skipBlanks(source, from, to);
  const mark = source[start];
  if (start >= to || mark === '[' || mark === '{' || mark === '#') return [];
  if (source.startsWith('"""', start) || source.startsWith("'''", start)) return readTriple(source, start, to);
  if (mark === '"') return readDouble(source, start + 1, to);
  if (mark === "'") return readSingle(source, start + 1, to);
  if (mark === '|' || mark === '>') return readBlock(source, start, to);
  return readPlain(source, start, to, /[\n\r]/.test(source.slice(from, start)));
}

function skipBlanks(source: string, from: number, to: number): number {
  let at = from;
  while (at < to && /\s/.test(source[at]!)) at++;
  return at;
}

function readTriple(source: string, start: number, to: number): Piece[] {
  const end = source.indexOf(source.slice(start, start + 3), start + 3);
  return decode(source.slice(start + 3, end === -1 || end > to ? to : end), start + 3);
}

// Folded lines need no care: a run of white space is one blank in a passage.
function readBlock(source: string, start: number, to: number): Piece[] {
  let body = start;
  while (body < to && source[body] !== '\n' && source[body] !== '\r') body++;
  return decode(source.slice(body, to), body);
}

/** A comment ends a plain value; what begins on a line of its own may be a list or a map instead. */
function readPlain(source: string, start: number, to: number, isBelow: boolean): Piece[] {
  const text = source.slice(start, to);
  if (/^-\s/.test(text) || (isBelow && /^[\w-]{1,60}:\s/.test(text))) return [];
  const comment = /\s#/.exec(text);
  return decode(comment === null ? text : text.slice(0, comment.index), start);
}

function readSingle(source: string, start: number, to: number): Piece[] {
  const pieces: Piece[] = [];
  let done = start;
  for (let at = start; at < to; at++) {
    if (source[at] !== "'") continue;
    pieces.push(...decode(source.slice(done, at), done));
    done = at;
    if (source[at + 1] !== "'") return pieces;
    pieces.push({ text: "'", from: at, to: at + 2 });
    done = ++at + 1;
  }
  return [...pieces, ...decode(source.slice(done, to), done)];
}

function readDouble(source: string, start: number, to: number): Piece[] {
  const pieces: Piece[] = [];
  let done = start;
  for (let at = start; at < to; at++) {
    if (source[at] !== '"' && source[at] !== '\\') continue;
    pieces.push(...decode(source.slice(done, at), done));
    done = at;
    if (source[at] === '"') return pieces;
    const escaped = readEscape(source, at);
    pieces.push({ text: escaped.text, from: at, to: at + escaped.length });
    at += escaped.length - 1;
    done = at + 1;
  }
  return [...pieces, ...decode(source.slice(done, to), done)];
}

/** Escapes of YAML 1.2 (5.7) that stand for a blank or a break. */
const BLANKS = 'abtnvfreNLP_ 0';

function readEscape(source: string, at: number): { readonly text: string; readonly length: number } {
  const letter = source[at + 1] ?? '';
  const digits = { x: 2, u: 4, U: 8 }[letter];
  if (digits !== undefined) {
    const code = Number.parseInt(source.slice(at + 2, at + 2 + digits), 16);
    return { text: code >= 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\uFFFD', length: 2 + digits };
  }
  // A backslash at the end of a line joins it to the next without a blank.
  if (letter === '\n' || letter === '\r') return { text: '', length: 2 };
  return { text: BLANKS.includes(letter) ? ' ' : letter, length: 2 };
}
