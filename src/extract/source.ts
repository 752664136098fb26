/** A text in two length-preserving foldings, so that an offset into one is an offset into all. */
export interface Source {
  readonly text: string;
  /** Digits, blanks, dashes and apostrophes in their plain ASCII forms (an en dash stays an en dash), case as written. */
  readonly cased: string;
  readonly lower: string;
}

/** Folds a text for the scanners; every offset stays what it was. */
export function createSource(text: string): Source {
  const cased = plainOf(text);
  const lower = cased.toLowerCase();
  return { text, cased, lower: lower.length === cased.length ? lower : cased.replace(/[A-Z]/g, (letter) => letter.toLowerCase()) };
}

/** A text with its digits, blanks, dashes and apostrophes in their plain ASCII forms, as long as before. */
export function plainOf(text: string): string {
  if (text !== last.text) last = { text, plain: madePlain(text) };
  return last.plain;
}

/** Dates, figures and quotations are read from one text after each other. */
let last = { text: '', plain: '' };

function madePlain(text: string): string {
  const pointed = text.includes('·') ? text.replace(RAISED_POINT, '.') : text;
  return PLAIN.test(pointed) ? pointed : pointed.replace(SPECIAL, plainForm);
}

/** The raised point of British print, before what tells it from the sign of a product: “2·9%”, “£1·7bn”. */
const RAISED_POINT = /(?<=\d)·(?=\d{1,4} ?(?:%|(?:per ?cent|bn|m|million|billion|trillion)(?![A-Za-z])))/g;

/** A word of the folded text. */
export interface Word {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** The word at or a few blanks behind `at`; null where something else stands there. */
export function wordAfter(lower: string, at: number): Word | null {
  const start = skipBlanks(lower, at);
  let end = start;
  while (end < lower.length && end - start < LONGEST && (isLetter(lower.charCodeAt(end)) || isInnerApostrophe(lower, end))) end++;
  return end > start ? { word: lower.slice(start, end), start, end } : null;
}

/** The word that ends at or a few blanks before `at`; null where something else stands there. */
export function wordBefore(lower: string, at: number): Word | null {
  let end = at;
  while (end > 0 && at - end < 4 && isBlank(lower.charCodeAt(end - 1))) end--;
  let start = end;
  while (start > 0 && end - start < LONGEST && (isLetter(lower.charCodeAt(start - 1)) || isInnerApostrophe(lower, start - 1))) start--;
  return end > start ? { word: lower.slice(start, end), start, end } : null;
}

/** The first offset at or behind `at` that is no blank; looks at a few blanks only. */
export function skipBlanks(lower: string, at: number): number {
  let index = at;
  while (index < lower.length && index - at < 4 && isBlank(lower.charCodeAt(index))) index++;
  return index;
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

export function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7);
}

/** What a sticky pattern finds exactly at `at`. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

const LONGEST = 24;
/** Nothing to fold: ASCII, Latin-1 letters and signs, en and em dashes, curly double quotes. */
const PLAIN = /^[\x20-\x7e¡-\u024f–—“”€…]*$/;
/** An ordinary blank is plain as it stands. */
const SPECIAL =
  /[^\S ]|[\u2010-\u2012\u2018\u2019\u02bc\u2212\u066a-\u066c\u20a4\ufe50-\ufe6b\uff01-\uff5e\uffe1\uffe5\ufeff]|(?![0-9])\p{Nd}/gu;
/** Signs with a twin in ASCII, or in the sign that English writes. */
const TWINS: Readonly<Record<string, string>> = {
  '\u2018': "'",
  '\u2019': "'",
  '\u02bc': "'",
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '-',
  '\u2212': '-',
  '\ufe63': '-',
  '\u066a': '%',
  '\ufe6a': '%',
  '\u066b': '.',
  '\ufe52': '.',
  '\u066c': ',',
  '\ufe50': ',',
  '\ufe69': '$',
  '\u20a4': '£',
  '\uffe1': '£',
  '\uffe5': '¥',
};

function plainForm(character: string): string {
  const twin = TWINS[character];
  if (twin !== undefined) return twin;
  const code = character.charCodeAt(0);
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  if (/\s|\ufeff/.test(character)) return ' ';
  // A digit beyond the basic plane takes two units: its figure is not read.
  return character.length === 1 && /\p{Nd}/u.test(character) ? digitOf(code) : character;
}

/** The digits of a script stand side by side, zero first: the value is how far the run goes back, within ten. */
function digitOf(code: number): string {
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCharCode(zero - 1))) zero--;
  return String(code - zero);
}

function isBlank(code: number): boolean {
  return code === 32 || code === 10 || code === 0xa0;
}

function isInnerApostrophe(lower: string, at: number): boolean {
  return lower.charCodeAt(at) === 39 && isLetter(lower.charCodeAt(at - 1)) && isLetter(lower.charCodeAt(at + 1));
}
