import { isPlural, type Scene } from './figure.ts';
import { CAPITAL_LABELS, IDIOMS, LABELS, NO_NAMES } from './lexicon/labels.ts';
import { isDigit, isLetter, matchAt, type Source, wordAfter, wordBefore } from './source.ts';
import { currencyBefore, unitAfter } from './units.ts';

/** Where to go on reading if the digits at `at` belong to a name, a time, an address or a list mark; 0 if they may count. */
export function digitTrap(scene: Scene, at: number, isTitle: () => boolean): number {
  const { lower } = scene.source;
  if (isInsideToken(lower, at)) return endOfChain(lower, at);
  if (lower.charCodeAt(at) === 48 && isDigit(lower.charCodeAt(at + 1))) return endOfDigits(lower, at);
  if (lower[at - 1] === '+' && matchAt(/\d{1,3}[ -]\d{2,5}[ -]\d/y, lower, at)) return endOfDigits(lower, at);
  for (const pattern of SHAPES) {
    const found = matchAt(pattern, lower, at);
    if (found) return at + found[0].length;
  }
  if (isDigit(lower.charCodeAt(at + 15)) && matchAt(/\d{16}/y, lower, at)) return endOfDigits(lower, at);
  if (scene.isValue || currencyBefore(scene.source, at)) return 0;
  const end = at + matchAt(/\d{1,15}/y, lower, at)![0].length;
  if (isLabelled(scene.source, at, isTitle)) return endOfList(lower, at, end);
  return isListMark(scene.source, at) || isClock(lower, at) || isNearest(lower, at) || isBareYear(scene, at) ? end : 0;
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

/** Whether a label or a name stands before the number word: Chapter Three, Article Five, Radio Four. */
export function isNamedWord(source: Source, at: number): boolean {
  const before = wordBefore(source.lower, at);
  if (!before || before.end !== at - 1 || source.lower[before.end] !== ' ') return false;
  return LABELS.has(before.word) && isCapital(source, before.start) && isCapital(source, at);
}

/** Behind "thirteen minutes to four", "ten past five", "five o'clock": the end of a time of day whose first number ends at `end`; 0 if it is none. */
export function endOfTime(lower: string, end: number, isMinutes: boolean): number {
  const found = matchAt(PAST, lower, end) ?? (isMinutes ? matchAt(TO, lower, end) : null);
  return found ? end + found[0].length : 0;
}

const PAST = / (?:o'clock|past (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|midnight|noon))(?![a-z])/y;
const TO =
  / (?:to|past|before|after) (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|midnight|noon|\d{1,2})(?![a-z\d]|[:.]\d|[ -](?:minutes?|mins?|hours?|per|%))/y;

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
  /(?![1-7]\/[23458](?![\d/]))\d{1,4}(?:\/\d{1,4}){1,3}(?![\d])/y,
  /\d{1,4}'?s(?![a-z])/y,
  /\d{1,5} ?[x×] ?\d{1,5}/y,
  /\d{1,2}-a-side/y,
  /\d{1,3}-bit(?![a-z])/y,
];

/** sections 3–5, pages 3, 4 and 7: a plural label names all of them. */
function endOfList(lower: string, at: number, end: number): number {
  const isSeveral = wordBefore(lower, at)?.word.endsWith('s') ?? false;
  const found = matchAt(
    isSeveral ? /(?:[-–]\d{1,4}|(?:,| and|, and| to| or) \d{1,4}(?![\d.,]*[\d%a-z])){0,8}/y : /(?:[-–]\d{1,4})?/y,
    lower,
    end,
  );
  return end + (found?.[0].length ?? 0);
}

/** G7, F-16, #12, file_3, Covid-19, 12-3: something is glued to the digits in front. */
function isInsideToken(lower: string, at: number): boolean {
  const before = lower[at - 1] ?? ' ';
  if (isLetter(before.charCodeAt(0))) return !/(?:^|[^a-z])rs$/.test(lower.slice(Math.max(0, at - 4), at)) && !isCode(lower, at);
  if (/[#@_\\/=&]/.test(before)) return !/\d\/$/.test(lower.slice(Math.max(0, at - 2), at)) || true;
  if (!/[-–.:]/.test(before)) return false;
  const further = lower.charCodeAt(at - 2);
  return isLetter(further)
    ? before !== '–' && !/(?:^|[^a-z])(?:ca?|approx|max|min|rs)\.$/.test(lower.slice(Math.max(0, at - 8), at))
    : before !== '–' && isDigit(further);
}

function isCode(lower: string, at: number): boolean {
  return /(?:^|[^a-z])(?:gbp|usd|eur|jpy|cny|inr|chf|aud|cad)$/.test(lower.slice(Math.max(0, at - 4), at));
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
    /\d{1,3}(?:\.\d{1,3}){1,3}\.? (?=[A-Z])(?!(?:Million|Billion|Percent|Per|Million|Thousand)\b)|\d{1,3}(?:[).](?= |$)|\)\.?)/y,
    cased,
    at,
  );
  return found !== null;
}

/** "at 10.30": a time with a full stop. */
function isClock(lower: string, at: number): boolean {
  const found = matchAt(
    /([01]?\d|2[0-3])\.[0-5]\d(?![\d%]| ?(?:per|million|m|bn|billion|p|k|metres|points|degrees|hours|miles|km|seconds|times|percent)(?![a-z]))/y,
    lower,
    at,
  );
  return (
    found !== null &&
    /(?:^|[^a-z])(?:at|until|till|updated|posted|published|kick-off|doors|from) $/.test(lower.slice(Math.max(0, at - 12), at)) &&
    !/[£$€]/.test(lower[at - 1] ?? '')
  );
}

function isNearest(lower: string, at: number): boolean {
  return /to the nearest [£$€]?$/.test(lower.slice(Math.max(0, at - 17), at));
}

/** Type 45, Boeing 737, section 151: a label or a name directly before a short plain number. */
function isLabelled(source: Source, at: number, isTitle: () => boolean): boolean {
  const { lower } = source;
  const plain = matchAt(/\d{1,4}(?!\d|[,.]\d|%|[a-z])/y, lower, at);
  const before = plain && wordBefore(lower, at);
  if (!plain || !before || before.end !== at - 1 - (lower[at - 2] === '.' ? 1 : 0)) {
    return plain !== null && /(?:^|[^a-z])(?:nos?|fig|vol|para|pp?|art|ch|sec)\. ?$/.test(lower.slice(Math.max(0, at - 6), at));
  }
  const capital = isCapital(source, before.start);
  if (LABELS.has(before.word)) return capital || !CAPITAL_LABELS.has(before.word);
  const end = at + plain[0].length;
  if (!capital || NO_NAMES.has(before.word) || isTitle()) return false;
  if (
    /^ (?:million|billion|thousand|hundred|per cent|percent|percentage|trillion|votes)/.test(lower.slice(end, end + 12)) ||
    unitAfter(source, end) !== null
  )
    return false;
  if (!startsSentence(source, before.start)) return true;
  const next = lower[end] === ' ' ? wordAfter(lower, end) : null;
  return (
    next !== null &&
    !isPlural(next.word) &&
    !/^(?:new|more|per|in|of|to)$/.test(next.word) &&
    before.word.length > 3 &&
    !before.word.endsWith('ly')
  );
}

function isCapital({ cased }: Source, at: number): boolean {
  return /[A-ZÀ-ÖØ-Þ]/.test(cased[at] ?? '');
}

function startsSentence({ lower }: Source, at: number): boolean {
  let index = at - 1;
  while (index >= 0 && at - index < 5 && /[\s"'“‘(*[]/.test(lower[index]!)) index--;
  return index < 0 || /[.!?:;|•–—]/.test(lower[index]!);
}

/** 2027 without a noun behind it is a year, and so is it behind "in" or "since". */
function isBareYear(scene: Scene, at: number): boolean {
  const { lower } = scene.source;
  const found = matchAt(/(?:1[5-9]|20)\d\d(?!\d|[,.]\d|%|[a-z]| ?(?:million|billion|per cent|percent)(?![a-z]))/y, lower, at);
  if (!found || /[£$€¥₹+~<>-]/.test(lower[at - 1] ?? '')) return false;
  const before = wordBefore(lower, at)?.word ?? '';
  if (YEAR_BEFORE.has(before)) return true;
  const end = at + found[0].length;
  const next = lower[end] === ' ' ? wordAfter(lower, end) : null;
  return !(next && (isPlural(next.word) || unitAfter(scene.source, end) !== null || wordIsCounted(lower, next.end))) && lower[end] !== '+';
}

const YEAR_BEFORE = new Set('in since by until till during before after from of year'.split(' '));

function wordIsCounted(lower: string, end: number): boolean {
  const next = lower[end] === ' ' ? wordAfter(lower, end) : null;
  return next !== null && isPlural(next.word);
}
