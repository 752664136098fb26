/**
 * Finds in reader-visible text what hides what it says: characters that turn it round, that nobody sees, that look like others or lie over
 * them, and figures in pieces. Honest writing in any script stays clean: accents, Hebrew with its marks, Arabic, emoji sequences, soft hyphens between letters.
 */
import type { Disguise, Passage, TextRange } from '../model.ts';
import { findBrokenFigures } from './broken-figures.ts';
import { OBJECT, type Unseen } from './compose.ts';
import { DIGIT, LATIN, plainDigit } from './look-alikes.ts';
import { atSource, toSource } from './segments.ts';

type Prose = Pick<Passage, 'text' | 'segments' | 'span'>;

/** Takes a passage and the invisible characters that were left out of it; gives its disguises in source order, one a word. */
export function findDisguises(prose: Prose, unseen: readonly Unseen[]): readonly Disguise[] {
  const pieces = broken(prose);
  const isPlain = unseen.length === 0 && PLAIN.test(prose.text) && !FALSE_DIGIT_HINT.test(prose.text);
  if (isPlain && pieces.length === 0) return [];
  const found = isPlain ? pieces : [...turned(prose, unseen), ...invisible(prose, unseen), ...alike(prose), ...covered(prose), ...pieces];
  found.sort((one, other) => one.span.start - other.span.start || other.span.end - one.span.end);
  let end = -1;
  return found.filter(({ span }) => {
    const isFree = span.start >= end;
    if (isFree) end = span.end;
    return isFree;
  });
}

/** The text of a passage with what look-alikes stand for in their place, so that a disguised figure is still held against its claim; as long as before. */
export function withoutLookAlikes(prose: Pick<Passage, 'text' | 'segments'>, disguises: readonly Disguise[]): string {
  let { text } = prose;
  for (const { span, text: written, plain } of disguises) {
    const at = atSource(prose, span.start);
    const isInPlace = plain?.length === written.length && text.startsWith(written, at);
    if (isInPlace) text = text.slice(0, at) + plain + text.slice(at + written.length);
  }
  return text;
}

/** ASCII, Latin letters with accents, the punctuation of English. */
const PLAIN = /^[\x20-\x7e\u00a0-\u024f\u2010-\u2015\u2018\u2019\u201c-\u201e\u2026\u2032\u2033\u20ac\u2212\ufffc]*$/;

// --- turned round -------------------------------------------------------------------------------------------------

const OVERRIDE = /[\u202D\u202E]/;
const RIGHT_TO_LEFT = /[\u202B\u2067]/;
const END = /[\u202C\u2069]/;
const RIGHT_TO_LEFT_LETTER = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

/** An override turns any text; an embedding only is at home around letters that run the other way. */
function* turned(prose: Prose, unseen: readonly Unseen[]): Generator<Disguise> {
  for (const [index, { character, span }] of unseen.entries()) {
    const isOverride = OVERRIDE.test(character);
    if (!isOverride && !RIGHT_TO_LEFT.test(character)) continue;
    const end = unseen.slice(index + 1, index + 50).find((other) => END.test(other.character));
    const range = { start: atSource(prose, span.start), end: end === undefined ? prose.text.length : atSource(prose, end.span.start) };
    const text = prose.text.slice(range.start, range.end);
    if (!/[\p{L}\p{N}]/u.test(text) || (!isOverride && RIGHT_TO_LEFT_LETTER.test(text))) continue;
    yield {
      kind: 'turned',
      span: { start: span.start, end: end?.span.end ?? toSource(prose, range).end },
      text,
      character,
      plain: null,
      inFigure: true,
    };
  }
}

// --- invisible ----------------------------------------------------------------------------------------------------

/** At home between letters: a soft hyphen, and the joiner that keeps two letters apart. */
const IN_WORDS = /[\u00AD\u200C]/;
/** Keeps a figure and its unit on one line. */
const TIE = '\u2060';
const INK = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Nd}]/u;
const TAG = /^\uDB40[\uDC00-\uDC7F]$/;

function* invisible(prose: Prose, unseen: readonly Unseen[]): Generator<Disguise> {
  const { text } = prose;
  for (const { character, span } of unseen) {
    if (OVERRIDE.test(character) || RIGHT_TO_LEFT.test(character) || END.test(character)) continue;
    const at = atSource(prose, span.start);
    // A letter without ink is a blank in the text.
    const [before, after] = [text.slice(0, at).trimEnd().at(-1) ?? '', text.slice(at).trimStart()[0] ?? ''];
    const inFigure = /[\p{Nd}.,£$€]/u.test(before) && /[\p{Nd}.,]/u.test(after) && /\p{Nd}/u.test(before + after);
    const isTouching = text[at - 1] !== ' ' && text[at] !== ' ';
    const hides = TAG.test(character)
      ? !isFlag(text, at)
      : INK.test(before) &&
        INK.test(after) &&
        (isTouching || isInkless(character)) &&
        !IN_WORDS.test(character) &&
        !(character === TIE && /\p{Nd}/u.test(before + after));
    if (!inFigure && !hides) continue;
    if (inFigure && !isTouching && !isInkless(character)) continue;
    const range = wordAround(text, at, isInkless(character));
    const word = text.slice(range.start, range.end);
    const outer = toSource(prose, range);
    yield {
      kind: 'unseen',
      span: { start: Math.min(outer.start, span.start), end: Math.max(outer.end, span.end) },
      text: word,
      character,
      plain: isInkless(character) ? null : word,
      inFigure: inFigure || /\p{Nd}/u.test(word),
    };
  }
}

function isInkless(character: string): boolean {
  return /[\u115F\u1160\u2800\u3164\uFFA0]/.test(character);
}

/** Tags behind a black flag make the flag of a country. */
function isFlag(text: string, at: number): boolean {
  return text.slice(Math.max(0, at - 2), at) === '\u{1F3F4}';
}

function wordAround(text: string, at: number, overBlank: boolean): TextRange {
  const inWord = /[\p{L}\p{M}\p{N}.,'’£$€%-]/u;
  let start = at;
  let end = at;
  if (overBlank && text[start - 1] === ' ') start--;
  if (overBlank && text[end] === ' ') end++;
  while (at - start < LONGEST && inWord.test(text[start - 1] ?? '')) start--;
  while (end - at < LONGEST && inWord.test(text[end] ?? '')) end++;
  return { start, end };
}

const LONGEST = 60;

// --- looking like something else ----------------------------------------------------------------------------------

const OTHER_LETTER = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}]/u;
const LATIN_LETTER = /\p{Script=Latin}/u;

function* alike(prose: Prose): Generator<Disguise> {
  const { text } = prose;
  if (OTHER_LETTER.test(text)) yield* otherLetters(prose);
  for (const match of FALSE_DIGIT_HINT.test(text) ? text.matchAll(FALSE_DIGIT) : []) {
    const [whole, sign, figure] = match as unknown as readonly [string, string, string];
    const letter = [...figure].find((each) => DIGIT.has(each));
    if (letter !== undefined && isFalseFigure(sign, figure))
      yield toDisguise(prose, 'alike', match, letter, [...whole].map((each) => DIGIT.get(each) ?? each).join(''), true);
  }
  if (PLAIN.test(text)) return;
  for (const match of text.matchAll(ODD_DIGITS)) {
    const odd = [...match[0]].find((character) => plainDigit(character) !== null)!;
    yield toDisguise(prose, 'alike', match, odd, [...match[0]].map((character) => plainDigit(character) ?? character).join(''), true);
  }
  for (const match of text.matchAll(MIXED_DIGITS)) {
    const odd = [...match[0]].find((digit) => /(?!\d)\p{Nd}/u.test(digit));
    if (odd !== undefined && /\d/.test(match[0])) yield toDisguise(prose, 'alike', match, odd, null, true);
  }
  for (const match of text.matchAll(KEY_CAPS)) {
    const plain = match[0].replaceAll(KEY_CAP, '');
    if (plain !== match[0] && /^\D|\.\d|,\d{3}/.test(plain)) yield toDisguise(prose, 'alike', match, KEY_CAP, plain, true);
  }
  for (const match of text.matchAll(FALSE_POINT)) yield toDisguise(prose, 'alike', match, match[1]!, null, true);
}

function toDisguise(
  prose: Prose,
  kind: Disguise['kind'],
  match: RegExpMatchArray,
  character: string,
  plain: string | null,
  inFigure: boolean,
): Disguise {
  const start = match.index ?? 0;
  const span = toSource(prose, { start, end: start + match[0].length });
  return { kind, span, text: match[0], character, plain, inFigure };
}

/** A word that mixes scripts, or that is made of look-alikes alone where nothing else is written in their script. */
function* otherLetters(prose: Prose): Generator<Disguise> {
  const { text } = prose;
  const isAtHome = [...text.matchAll(/[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}]/gu)].some(([letter]) => !LATIN.has(letter));
  for (const match of text.matchAll(/[\p{L}\p{M}]{1,60}/gu)) {
    const word = match[0];
    const others = [...word].filter((letter) => OTHER_LETTER.test(letter));
    if (others.length === 0) continue;
    const alikes = others.filter((letter) => LATIN.has(letter));
    const afterDigit = /\d[.,]?$/.test([text[match.index - 2], text[match.index - 1]].join(''));
    // "5 μs" and "3 kΩ" are units.
    const isMixed = LATIN_LETTER.test(word) && (alikes.length > 0 || (afterDigit && /\p{Script=Cyrillic}/u.test(word)));
    const isWhole = !isAtHome && (word.length > 1 || afterDigit) && LATIN_LETTER.test(text);
    if (!isMixed && !isWhole) continue;
    const plain = alikes.length === others.length ? [...word].map((letter) => LATIN.get(letter) ?? letter).join('') : null;
    yield toDisguise(prose, 'alike', match, alikes[0] ?? others[0]!, plain, afterDigit);
  }
}

/** Groups: the sign of a currency, digits with letters among them. */
const FALSE_DIGIT =
  /(?<![\p{L}\p{N}_])([£$€¥]?)([\dOolIОоІӀӏΟοΙ]{1,12}(?:[.,][\dOolIОоІӀӏΟοΙ]{1,12}){0,4})(?=(?:bn|tn|[mk])?(?![\p{L}\p{N}_]))/gu;
const FALSE_DIGIT_HINT = /[\d£$€¥.,][OolIОоІӀӏΟοΙ]|[OolIОоІӀӏΟοΙ][\d.,]/;

/** "£1.Obn", "5,OOO" and "2O25", but not "O2", "5l", "I.O" or "H2O". */
function isFalseFigure(sign: string, figure: string): boolean {
  if (!/\d/.test(figure)) return false;
  // 0o755 is a number in base eight.
  if (/^0[oO][0-7]{1,12}$/.test(figure)) return false;
  if (sign !== '') return true;
  return (
    /^\p{L}{0,2}\d[^,.]{0,2},[^,.]{3}(?:$|[,.])/u.test(figure) ||
    /\d\p{L}{1,3}\d/u.test(figure) ||
    /^(?:\d{1,3}\.\p{L}{1,2}\d{0,2}|\p{L}\.\d{1,3})$/u.test(figure)
  );
}

/**
 * Mathematical and segmented digits wherever they stand; enclosed ones beside a sign of currency, a digit or the point behind one: at the
 * head of an item, or behind a word as a note, a number in a circle is at home.
 */
const ODD_DIGITS =
  /[£$€¥]?(?:\d[\d.,]{0,11})?(?:[\u{1D7CE}-\u{1D7FF}\u{1FBF0}-\u{1FBF9}]|(?<=[£$€¥\d]|\d[.,])[\u2460-\u249B\u24EA-\u24FF\u2776-\u2793]|[\u2460-\u249B\u24EA-\u24FF\u2776-\u2793](?=[.,]?\d))[\d.,\u{1D7CE}-\u{1D7FF}\u{1FBF0}-\u{1FBF9}\u2460-\u249B\u24EA-\u24FF\u2776-\u2793]{0,20}/gu;
const MIXED_DIGITS = /\p{Nd}[\p{Nd}.,]{0,30}\p{Nd}/gu;
/** Quotation marks, leaders, accents and the stops of other scripts that pass for a comma or a point. */
const FALSE_POINT =
  /\d{1,12}([\u02CC\u02D9\u060D\u06D4\u0701\u0702\u201A\u2024\u2E32\u2E34\u2E41\uA4F8\uA4F9\uA60E\uFE10\uFE12\uFE50\uFE52\u{10A50}])\d{1,12}/gu;
const KEY_CAP = '\u20E3';
/** Figures that may have key caps of emoji in them. */
const KEY_CAPS = /[£$€¥]?\d\u20E3?(?:[.,]?\d\u20E3?){0,20}/gu;

// --- covered ------------------------------------------------------------------------------------------------------

/** Bars through a character, and any mark on a digit but the key cap of emoji. */
function* covered(prose: Prose): Generator<Disguise> {
  if (PLAIN.test(prose.text) || !/\p{M}/u.test(prose.text)) return;
  for (const match of prose.text.matchAll(COVERED)) {
    const character = [...match[0]].find((each) => /\p{M}/u.test(each) && each !== '\u20E3');
    if (character === undefined) continue;
    yield toDisguise(prose, 'covered', match, character, match[0].replace(/\p{M}/gu, ''), /\p{Nd}/u.test(match[0]));
  }
}

const COVERED =
  /[£$€¥]?[\p{L}\p{N}.,]{0,40}(?:\p{Nd}\p{M}|[\p{L}\p{N}.,£$€%][\u0335-\u0338\u20D2\u20D3\u20D8-\u20DA\u20E5\u20E6])[\p{L}\p{N}\p{M}.,%]{0,60}/gu;

// --- in pieces ----------------------------------------------------------------------------------------------------

function broken(prose: Prose): Disguise[] {
  return Array.from(findBrokenFigures(prose.text), ({ start, end }) => {
    const written = prose.text.slice(start, end);
    const text = written.replaceAll(OBJECT, '…');
    const character = /[^\d.,£$€¥ ]/u.exec(written)?.[0] ?? ' ';
    return { kind: 'broken', span: toSource(prose, { start, end }), text, character, plain: null, inFigure: true };
  });
}
