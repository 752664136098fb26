import type { Claim, Span } from '../model.ts';

/** Where the figure, day, name, words or members of a claim stand in the text of its file; for display only. */
export function claimWords(source: string, claim: Claim): Span {
  const from = claim.span.start;
  const entry = source.slice(from, from + LONGEST);
  const key = KEYS[claim.kind].exec(entry);
  if (key === null) return lineFrom(source, from);
  const at = from + key.index + key[0].length;
  const rest = source.slice(at, endOfLine(source, at));
  const written = writtenIn(rest, claim);
  if (written !== null) return { start: at + written.start, end: at + written.end };
  if (/^[>|][+-]?\s*$/.test(rest)) return lineFrom(source, Math.min(source.length, endOfLine(source, at) + 1));
  return lineFrom(source, at);
}

/** An entry that is longer than this points at its id. */
const LONGEST = 4_000;

const KEYS: Readonly<Record<Claim['kind'], RegExp>> = {
  value: /[\s{,](?:value|sum|difference|share|ratio|change):[ \t]{1,20}/,
  date: /[\s{,]date:[ \t]{1,20}/,
  name: /[\s{,]name:[ \t]{1,20}/,
  quote: /[\s{,]quote:[ \t]{1,20}/,
  list: /[\s{,]list:[ \t]{1,20}/,
};

function writtenIn(rest: string, claim: Claim): Span | null {
  const text = claim.kind === 'name' ? claim.name : claim.kind === 'value' || claim.kind === 'date' ? claim.text : '';
  const start = text === '' ? -1 : rest.indexOf(text);
  return start === -1 || start > 2 ? null : { start, end: start + text.length };
}

/** From an offset, or the first written character after it, to the end of its line. */
function lineFrom(source: string, offset: number): Span {
  const end = endOfLine(source, offset);
  const line = source.slice(offset, end);
  const start = offset + (line.length - line.trimStart().length);
  return { start, end: Math.max(start, offset + line.trimEnd().length) };
}

function endOfLine(source: string, offset: number): number {
  for (let at = offset; at < source.length; at++) if (source[at] === '\n' || source[at] === '\r') return at;
  return source.length;
}
