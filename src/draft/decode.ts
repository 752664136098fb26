/** Character references in text that the Markdown parser leaves alone: HTML, front matter, e-mail headers. */
import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import { decodeNumericCharacterReference } from 'micromark-util-decode-numeric-character-reference';
import type { Piece } from './compose.ts';

/** Takes verbatim text that begins at `from` in the source and gives it as pieces, each character reference one piece. */
export function decode(text: string, from: number): Piece[] {
  const pieces: Piece[] = [];
  let done = 0;
  for (const match of text.matchAll(REFERENCE)) {
    const character = toCharacter(match[1]!);
    if (character === null) continue;
    if (match.index > done) pieces.push({ text: text.slice(done, match.index), from: from + done, to: from + match.index });
    done = match.index + match[0].length;
    pieces.push({ text: character, from: from + match.index, to: from + done });
  }
  if (done < text.length) pieces.push({ text: text.slice(done), from: from + done, to: from + text.length });
  return pieces;
}

/** Lengths as CommonMark bounds them: seven decimal digits, six hexadecimal ones, names of up to 31 letters. */
const REFERENCE = /&(#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,30});/g;

function toCharacter(reference: string): string | null {
  if (!reference.startsWith('#')) return decodeNamedCharacterReference(reference) || null;
  return /^#x/i.test(reference)
    ? decodeNumericCharacterReference(reference.slice(2), 16)
    : decodeNumericCharacterReference(reference.slice(1), 10);
}
