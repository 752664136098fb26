/** Finds in reader-visible text what is an address and not a statement. */
import type { TextRange } from '../model.ts';

/** Takes text and gives the ranges of web addresses, e-mail addresses, file names and masked placeholders, in order, without overlap. */
export function findObjects(text: string): TextRange[] {
  if (!HINT.test(text)) return [];
  const lower = lowered(text);
  if (!MARK.test(lower)) return [];
  const found: TextRange[] = [];
  address ??= new RegExp(ADDRESS, 'gu');
  for (const match of lower.matchAll(address)) {
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

const ADDRESS = [
  '\uFFFC{2,}',
  '\\b(?:https?|ftp|file|mailto|tel|sms):[^\\s<>"“”\uFFFC]{2,2000}',
  '\\bwww\\.[^\\s<>"“”\uFFFC]{2,2000}',
  '[\\p{L}\\p{N}_.+-]{1,64}@[\\p{L}\\p{N}-]{1,63}(?:\\.[\\p{L}\\p{N}-]{1,63}){1,5}',
  // A host without its scheme is only told from a sentence by the path behind it: example.com/prices
  '(?<![\\p{L}\\p{N}_.-])[\\p{L}\\p{N}-]{1,63}(?:\\.[\\p{L}\\p{N}-]{1,63}){0,4}\\.[a-z]{2,24}/[\\p{L}\\p{N}][^\\s<>"“”\uFFFC]{0,2000}',
  `(?<![\\p{L}\\p{N}_.-])[\\p{L}\\p{N}_][\\p{L}\\p{N}_.-]{0,80}\\.(?:${FILES})(?![\\p{L}\\p{N}_])`,
].join('|');

/** Made when a text has need of it: that takes V8 some time. */
let address: RegExp | null = null;

/** What each of these has in it, told without a letter of other scripts: "and/or" and "the .NET team" have none. */
const MARK = new RegExp(`\uFFFC{2}|@|(?:https?|ftp|file|mailto|tel|sms):|www\\.|\\.(?:[a-z]{2,24}/|(?:${FILES})(?![a-z0-9_]))`);

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
