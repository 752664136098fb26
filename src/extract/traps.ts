import { isBareYear, isClock } from './clock.ts';
import type { Scene } from './figure.ts';
import { endOfLabel } from './labels.ts';
import { IDIOMS } from './lexicon/labels.ts';
import { isDigit, isLetter, matchAt, type Source } from './source.ts';
import { currencyBefore } from './units.ts';

/** Where to go on reading if the digits at `at` belong to a name, a time, an address or a list mark; 0 if they may count. */
export function digitTrap(scene: Scene, at: number, isTitle: () => boolean): number {
  const { lower } = scene.source;
  if (isInsideToken(scene.source, at)) return endOfChain(lower, at);
  if (lower.charCodeAt(at) === 48 && isDigit(lower.charCodeAt(at + 1))) return endOfDigits(lower, at);
  if (lower[at - 1] === '+' && matchAt(/\d{1,3}[ -]\d{2,5}[ -]\d/y, lower, at)) return endOfDigits(lower, at);
  const shape = matchAt(SHAPE, lower, at);
  if (shape) return at + shape[0].length;
  if (isDigit(lower.charCodeAt(at + 15)) && matchAt(/\d{16}/y, lower, at)) return endOfDigits(lower, at);
  if (scene.isValue || currencyBefore(scene.source, at)) return 0;
  const end = at + matchAt(/\d{1,15}/y, lower, at)![0].length;
  const label = endOfLabel(scene.source, at, isTitle);
  if (label > 0) return label;
  return isListMark(scene.source, at) ||
    isEra(scene.source.cased, at, end) ||
    isClock(lower, at) ||
    isNearest(lower, at) ||
    isBareYear(scene, at)
    ? end
    : 0;
}

/** Whether the number word at `at` stands in a set phrase. */
export function isIdiom(lower: string, at: number, word: string): boolean {
  const list = BY_WORD.get(word);
  if (!list) return false;
  return list.some(({ before, after }) => {
    const start = at - before.length;
    if (start < 0 || !lower.startsWith(before, start) || !lower.startsWith(after, at + word.length)) return false;
    const end = at + word.length + after.length;
    return !isLetter(lower.charCodeAt(start - 1)) && (after === '' || !isLetter(lower.charCodeAt(end)));
  });
}

const BY_WORD: ReadonlyMap<string, readonly { readonly before: string; readonly after: string }[]> = indexIdioms();

function indexIdioms(): Map<string, { before: string; after: string }[]> {
  const index = new Map<string, { before: string; after: string }[]>();
  for (const idiom of IDIOMS) {
    for (const found of idiom.matchAll(/\[([a-z]+)\]/g)) {
      const before = idiom.slice(0, found.index).replace(/[[\]]/g, '');
      const after = idiom.slice(found.index + found[0].length).replace(/[[\]]/g, '');
      index.set(found[1]!, [...(index.get(found[1]!) ?? []), { before, after }]);
    }
  }
  return index;
}

/** Times, addresses, telephone and serial numbers, decades, dimensions. */
const SHAPES: readonly RegExp[] = [
  /\d{1,2}(?:[:.]\d{2})? ?(?:am|pm|a\.m|p\.m)(?![a-z])/y,
  /\d{1,2}:\d{2}(?::\d{2})?(?!\d)/y,
  /\d{1,5}(?:\.\d{1,6}){2,8}/y,
  /\d{1,6}(?:[-–]\d{1,7}){2,8}/y,
  /\d{1,5}[ -]\d{3,4}[ -]\d{4,6}(?!\d)/y,
  /\d{3}[ -]\d{4}(?!\d|[,.]\d|%)/y,
  /(?<![£$€])(?![1-7]\/[23458](?![\d/]))\d{1,4}(?:\/\d{1,4}){1,3}(?![\d])/y,
  /\d{1,4}'?s(?![a-z])/y,
  /\d{1,5} ?[x×] ?\d{1,5}/y,
  /\d{1,2}-a-side/y,
  /\d{1,3}-bit(?![a-z])/y,
];

const SHAPE = new RegExp(SHAPES.map(({ source }) => source).join('|'), 'y');

/** G7, F-16, #12, file_3, Covid-19, 12-3: something is glued to the digits in front. */
function isInsideToken(source: Source, at: number): boolean {
  const { lower } = source;
  const before = lower[at - 1] ?? ' ';
  if (isLetter(before.charCodeAt(0))) return currencyBefore(source, at) === null;
  if (/[#@_\\/=&]/.test(before)) return true;
  if (!/[-–.:]/.test(before)) return false;
  const further = lower.charCodeAt(at - 2);
  return isLetter(further)
    ? before !== '–' && !/(?:^|[^a-z])(?:ca?|approx|max|min|rs)\.$/.test(lower.slice(Math.max(0, at - 8), at))
    : before !== '–' && isDigit(further);
}

/** Behind the letters and digits of a token such as G7, 4x4 or F-16-B. */
export function endOfToken(lower: string, at: number): number {
  let end = at + 1;
  while (end < lower.length && (isDigit(lower.charCodeAt(end)) || isLetter(lower.charCodeAt(end)))) end++;
  return end;
}

/** Behind a token and the figures that hang on it without a blank. */
function endOfChain(lower: string, at: number): number {
  let end = endOfToken(lower, at);
  while (/[.,:/-]/.test(lower[end] ?? '') && isDigit(lower.charCodeAt(end + 1))) end = endOfToken(lower, end + 1);
  return end;
}

/** Behind digits and what joins them. */
function endOfDigits(lower: string, at: number): number {
  let end = at + 1;
  while (end < lower.length && (isDigit(lower.charCodeAt(end)) || (/[ .:/-]/.test(lower[end]!) && isDigit(lower.charCodeAt(end + 1)))))
    end++;
  return end;
}

/** "1.2 Table 1 sets out", "1)", "3." at the very start. */
export function isListMark({ cased }: Source, at: number): boolean {
  if (at > 1 || !/^\(?$/.test(cased.slice(0, at))) return false;
  const found = matchAt(
    /\d{1,3}(?:\.\d{1,3}){1,3}\.? (?=[A-Z])(?!(?:Million|Billion|Percent|Per|Million|Thousand)\b)|\d{1,3}(?:[)./](?= |$)|\)\.?)/y,
    cased,
    at,
  );
  return found !== null;
}

/** AD 79, 44 BC: a year that no calendar of ours begins with. */
function isEra(cased: string, at: number, end: number): boolean {
  return /\bAD $/.test(cased.slice(Math.max(0, at - 4), at)) || /^ (?:BCE?|AD|CE)\b/.test(cased.slice(end, end + 5));
}

function isNearest(lower: string, at: number): boolean {
  return /to the nearest [£$€]?$/.test(lower.slice(Math.max(0, at - 17), at));
}
