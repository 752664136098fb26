/** Sees where a date may begin: a known word in lower case, an apostrophe before digits, or '' for a run of digits. */
export type Visit = (at: number, word: string) => void;

/**
 * Makes a walker over the beginnings of known words and of numbers in a text. It goes character by character, since this is
 * the one loop that sees every word; first letter and length tell most words apart before any string is made.
 */
export function createStarts(known: ReadonlySet<string>): (text: string, visit: Visit) => void {
  const lengths = new Uint16Array(128);
  for (const word of known) lengths[word.charCodeAt(0)]! |= 1 << word.length;
  return function walk(text, visit) {
    let at = 0;
    while (at < text.length) {
      const kind = kindAt(text, at);
      const start = at++;
      if (kind === OTHER) {
        if (isApostrophe(text, start) && kindAt(text, at) === DIGIT) visit(start, text[start]!);
        continue;
      }
      while (at < text.length && kindAt(text, at) === kind) at++;
      const end = at;
      // "2nd", "BA1962" and "naïve" are one word: what follows within it begins nothing.
      while (at < text.length && kindAt(text, at) !== OTHER) at++;
      if (start > 0 && BINDS.has(text[start - 1]!)) continue;
      if (kind === DIGIT) visit(start, '');
      else if (end - start < 16 && lengths[text.charCodeAt(start) | 32]! & (1 << (end - start))) {
        const word = text.slice(start, end).toLowerCase();
        if (known.has(word)) visit(start, word);
      }
    }
  };
}

const OTHER = 0;
const LETTER = 1;
const DIGIT = 2;
/** Letters with accents and those of other alphabets; they bind to a word but begin none of ours. */
const FOREIGN = 3;
/** Behind these a word is part of an address or a name of something. */
const BINDS = new Set(['_', '@', '#', '/', '\\']);

const ASCII = Uint8Array.from({ length: 128 }, (_, code) =>
  code >= 48 && code <= 57 ? DIGIT : /[a-z]/i.test(String.fromCharCode(code)) ? LETTER : OTHER,
);

function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 128) return ASCII[code]!;
  return (code >= 0xc0 && code < 0x2000) || (code >= 0x2c00 && code < 0xfff0) ? FOREIGN : OTHER;
}

function isApostrophe(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 39 || code === 0x2019;
}
