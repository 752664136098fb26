/** Finds in reader-visible text what is an address and not a statement. */
import type { TextRange } from '../model.ts';

/** Takes text and gives the ranges of web addresses, e-mail addresses, file names and masked placeholders, in order, without overlap. */
export function findObjects(text: string): TextRange[] {
  if (!HINT.test(text)) return [];
  const lower = lowered(text);
  let kinds = 0;
  for (const [index, [mark]] of ADDRESSES.entries()) if (mark.test(lower)) kinds |= 1 << index;
  if (kinds === 0) return [];
  const found: TextRange[] = [];
  for (const match of lower.matchAll(patternOf(kinds))) {
    const start = match.index;
    const isMasked = match[0].startsWith('\uFFFC');
    const end = start + (isMasked ? match[0].length : lengthWithoutPunctuation(match[0]));
    if (!isMasked || match[0].length > 1) found.push({ start, end });
  }
  return found;
}

/** None of the patterns below can match without one of these. */
const HINT = /@|\/|www\.|\uFFFC\uFFFC|\.[A-Za-z]/i;

/** Extensions of files that newsrooms and offices pass around; `.js` and `.net` are left out, for they end names (Node.js, ASP.NET). */
const FILES =
  'pdf|docx?|odt|rtf|xlsx?|ods|csv|tsv|pptx?|odp|key|pages|numbers|txt|md|mdx|html?|xml|json|ya?ml|toml|zip|tar|gz|png|jpe?g|gif|svg|webp|tiff?|heic|mp3|mp4|m4a|mov|wav|eps|psd|ai|epub|ics';

/** Each kind of address, with what it has in it, told without a letter of other scripts: "and/or" and "the .NET team" have none. */
const ADDRESSES: readonly (readonly [mark: RegExp, pattern: string])[] = [
  [/\uFFFC{2}/, '\uFFFC{2,}'],
  [/(?:https?|ftp|file|mailto|tel|sms):/, '\\b(?:https?|ftp|file|mailto|tel|sms):[^\\s<>"“”\uFFFC]{2,2000}'],
  [/www\./, '\\bwww\\.[^\\s<>"“”\uFFFC]{2,2000}'],
  [/@/, '[\\p{L}\\p{N}_.+-]{1,64}@[\\p{L}\\p{N}-]{1,63}(?:\\.[\\p{L}\\p{N}-]{1,63}){1,5}'],
  // A host without its scheme is only told from a sentence by the path behind it: example.com/prices
  [
    /\.[a-z]{2,24}\//,
    '(?<![\\p{L}\\p{N}_.-])[\\p{L}\\p{N}-]{1,63}(?:\\.[\\p{L}\\p{N}-]{1,63}){0,4}\\.[a-z]{2,24}/[\\p{L}\\p{N}][^\\s<>"“”\uFFFC]{0,2000}',
  ],
  [
    new RegExp(`\\.(?:${FILES})(?![a-z0-9_])`),
    `(?<![\\p{L}\\p{N}_.-])[\\p{L}\\p{N}_][\\p{L}\\p{N}_.-]{0,80}\\.(?:${FILES})(?![\\p{L}\\p{N}_])`,
  ],
];

/** One pattern for the kinds that a text may hold, as bits: each is made when a text has need of it, as that takes V8 some time. */
function patternOf(kinds: number): RegExp {
  PATTERNS[kinds] ??= new RegExp(ADDRESSES.flatMap(([, pattern], index) => (kinds & (1 << index) ? [pattern] : [])).join('|'), 'gu');
  return PATTERNS[kinds];
}

const PATTERNS: RegExp[] = [];

/** In lower case, every offset as it was: V8 needs many times as long for a pattern with `\p` that does not mind case. */
function lowered(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

/** The full stop after an address ends the sentence; a closing bracket belongs to it only when it was opened inside. */
function lengthWithoutPunctuation(address: string): number {
  let length = address.length;
  while (length > 1) {
    const last = address[length - 1]!;
    if (last === ')' && isBalanced(address.slice(0, length))) break;
    if (!".,;:!?'’)]}*_".includes(last)) break;
    length--;
  }
  return length;
}

function isBalanced(address: string): boolean {
  return address.split('(').length >= address.split(')').length;
}
