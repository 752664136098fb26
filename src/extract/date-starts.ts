/** Where a date may begin: a short word in lower case, an apostrophe before digits, or '' for a run of digits. */
export interface Start {
  readonly at: number;
  readonly word: string;
}

/**
 * Walks over the beginnings of words and numbers of a text. Character by character, since this is the one loop that sees
 * every word: the readers behind it see only the few that are words of dates.
 */
export function* starts(text: string): Generator<Start> {
  let at = 0;
  while (at < text.length) {
    const kind = kindAt(text, at);
    if (kind === OTHER) {
      if (isApostrophe(text, at) && kindAt(text, at + 1) === DIGIT) yield { at, word: text[at]! };
      at++;
      continue;
    }
    let end = at + 1;
    while (end < text.length && kindAt(text, end) === kind) end++;
    const isWhole = at === 0 || !BINDS.has(text[at - 1]!);
    if (isWhole && kind === DIGIT && (at === 0 || kindAt(text, at - 1) === OTHER)) yield { at, word: '' };
    if (isWhole && kind === LETTER && end - at <= LONGEST) yield { at, word: text.slice(at, end).toLowerCase() };
    at = end;
    // "2nd", "BA2015" and "naïve" are one word: what follows within it begins nothing.
    while (at < text.length && kindAt(text, at) !== OTHER) at++;
  }
}

const OTHER = 0;
const LETTER = 1;
const DIGIT = 2;
const LONGEST = 11;
/** Behind these a word is part of an address or a name of something. */
const BINDS = new Set(['_', '@', '#', '/', '\\']);

function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code >= 48 && code <= 57) return DIGIT;
  if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return LETTER;
  // Letters with accents and those of other alphabets; the punctuation of Latin-1 and of the general block is not among them.
  return (code >= 0xc0 && code < 0x2000) || (code >= 0x2c00 && code < 0xfff0) ? LETTER : OTHER;
}

function isApostrophe(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 39 || code === 0x2019;
}
