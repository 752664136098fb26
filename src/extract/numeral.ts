import { Decimal } from 'decimal.js';
import { type Digits, placeOf, readDigits } from './digits.ts';
import { MONEY_SCALES, SCALES, SHORT_SCALES, VAGUE, VULGAR } from './lexicon/numbers.ts';
import { isDigit, matchAt, type Source, wordAfter, wordBefore } from './source.ts';
import { readWords } from './words.ts';

/** A number with its scale, before any unit. */
export interface Numeral {
  readonly start: number;
  readonly end: number;
  readonly low: Decimal;
  readonly high: Decimal;
  readonly step: Decimal;
  readonly form: 'digits' | 'words';
  readonly grouped: boolean;
  readonly scaled: boolean;
  /** What its last scale word multiplies by: 1000 of "four thousand" and "4k", else 1. */
  readonly scale: Decimal;
  /** ½, 1/2: a share of something, if no unit follows. */
  readonly isPart: boolean;
  /** Digits alone, without decimals, separators or a scale. */
  readonly plain: boolean;
  readonly bound?: 'vague' | 'about';
}

/** Reads the number at `at`; `money` says that a currency stands beside it, which settles what m, b and a comma mean. */
export function readNumeral(source: Source, at: number, money: boolean): Numeral | null {
  const { lower } = source;
  if (isDigit(lower.charCodeAt(at))) return readDigitNumeral(source, at, money);
  if (lower[at] === '.' && isDigit(lower.charCodeAt(at + 1))) return readBareDecimals(source, at, money);
  if (VULGAR.has(lower[at]!)) return withScale(source, at, vulgarAt(lower, at, new Decimal(0))!, money);
  return readLoose(lower, at) ?? readSpelled(source, at, money);
}

/** A number that still waits for its scale. */
interface Bare {
  readonly end: number;
  readonly value: Decimal;
  readonly step: Decimal;
  readonly grouped: boolean;
  readonly decimals: number;
}

function readDigitNumeral(source: Source, at: number, money: boolean): Numeral | null {
  const { lower } = source;
  const digits = readDigits(lower, at, money);
  if (!digits) return null;
  return withScale(source, at, vulgarAt(lower, digits.end, digits.value) ?? slashed(lower, at, digits) ?? andHalf(lower, digits), money);
}

function readBareDecimals(source: Source, at: number, money: boolean): Numeral | null {
  const found = matchAt(/\.(\d{1,12})(?![\d.])/y, source.lower, at);
  if (!found) return null;
  const decimals = found[1]!.length;
  const bare = {
    end: at + found[0].length,
    value: new Decimal(`0.${found[1]}`),
    step: placeOf(decimals),
    grouped: false,
    decimals,
  };
  return withScale(source, at, bare, money);
}

function readSpelled(source: Source, at: number, money: boolean): Numeral | null {
  const spelled = readWords(source.lower, at);
  if (!spelled) return null;
  const { end, value, step, scaled } = spelled;
  const scale = new Decimal(SCALES.get(wordBefore(source.lower, end)?.word ?? '') ?? 1);
  return money && !scaled
    ? null
    : { start: at, end, low: value, high: value, step, form: 'words', grouped: false, scaled, scale, isPart: false, plain: false };
}

/** ½ behind a whole number or on its own. */
function vulgarAt(lower: string, at: number, whole: Decimal): Bare | null {
  const fraction = VULGAR.get(lower[at] ?? '');
  if (!fraction) return null;
  const value = whole.plus(new Decimal(fraction[0]).div(fraction[1]));
  return { end: at + 1, value, step: new Decimal(fraction[1] === 2 ? '0.1' : '0.01'), grouped: false, decimals: 1 };
}

const SLASHED = / ?([1-7])\/([23458])(?![\d/])/y;

/** 2 1/2 and 1/2; larger denominators are dates, results or shares of something. */
function slashed(lower: string, at: number, digits: Digits): Bare | null {
  if (digits.grouped || digits.decimals > 0) return null;
  const own = matchAt(/([1-7])\/([23458])(?![\d/])/y, lower, at);
  const found = own ?? (lower[digits.end] === ' ' ? matchAt(SLASHED, lower, digits.end) : null);
  if (!found || Number(found[1]) >= Number(found[2])) return null;
  const whole = own ? new Decimal(0) : digits.value;
  const end = (own ? at : digits.end) + found[0].length;
  return { end, value: whole.plus(new Decimal(found[1]!).div(found[2]!)), step: new Decimal('0.1'), grouped: false, decimals: 1 };
}

/** 2 and a half million. */
function andHalf(lower: string, digits: Digits): Bare {
  const found = digits.decimals === 0 ? matchAt(/ and (a half|a quarter|three[ -]quarters)(?![a-z])/y, lower, digits.end) : null;
  if (!found) return digits;
  const [part, decimals] = found[1] === 'a half' ? ['0.5', 1] : [found[1] === 'a quarter' ? '0.25' : '0.75', 2];
  return { ...digits, end: digits.end + found[0].length, value: digits.value.plus(part), step: placeOf(decimals), decimals };
}

function withScale(source: Source, start: number, bare: Bare, money: boolean): Numeral {
  const scale = scaleAfter(source, bare, money);
  const value = scale ? bare.value.times(scale.factor) : bare.value;
  return {
    start,
    end: scale?.end ?? bare.end,
    low: value,
    high: value,
    step: scale ? bare.step.times(scale.factor) : bare.step,
    form: 'digits',
    grouped: bare.grouped,
    scaled: scale !== null,
    scale: scale?.factor ?? ONE,
    isPart: !scale && !money && bare.value.lt(1) && !/\d*\.\d/.test(source.lower.slice(start, start + 3)) && bare.decimals > 0,
    plain: scale === null && !bare.grouped && bare.decimals === 0,
  };
}

const ONE = new Decimal(1);
const GLUED = /[a-z]{1,3}(?![a-z0-9])/y;

/** k, m, bn right behind the digits; the words and, beside a currency, all abbreviations also behind a blank. */
function scaleAfter({ lower, cased }: Source, bare: Bare, money: boolean): { readonly factor: Decimal; readonly end: number } | null {
  const glued = matchAt(GLUED, lower, bare.end);
  if (glued) return shortScale(glued[0], cased[bare.end]!, bare.end, money);
  let factor = 1;
  let end = bare.end;
  for (let count = 0; count < 3; count++) {
    const word = wordAfter(lower, lower[end] === '-' ? end + 1 : end);
    const size =
      word &&
      (SCALES.get(word.word.replace(/['’]s$/, '')) ??
        (count === 0 && word.end - word.start < 4 ? shortScale(word.word, '', 0, money)?.factor.toNumber() : undefined));
    if (!word || size === undefined || size === null || (word.word.length === 1 && !money)) break;
    if (word.word === 'dozen' && factor > 1) break;
    factor *= size;
    end = word.end;
  }
  return factor === 1 ? null : { factor: new Decimal(factor), end };
}

function shortScale(letters: string, first: string, at: number, money: boolean): { readonly factor: Decimal; readonly end: number } | null {
  const size = SHORT_SCALES.get(letters);
  const isCapital = first === 'M' || first === 'B';
  if (size === undefined || (MONEY_SCALES.has(letters) && !money && !(isCapital && letters.length === 1))) return null;
  return { factor: new Decimal(size), end: at + letters.length };
}

// --- words that leave the number open ---------------------------------------------------------------------------------

const LOOSE =
  /(?:(several|many|a few|a couple of|a couple|couple of|the low|low|the high|high|tens of|dozens of|scores of|hundreds of|thousands of|millions of) )?([a-z]{3,9})(?![a-z])/y;

/** Dozens, several thousand, hundreds of thousands, a couple of hundred, the low thousands. */
function readLoose(lower: string, at: number): Numeral | null {
  const found = matchAt(LOOSE, lower, at);
  if (!found) return null;
  const end = at + found[0].length;
  const [, lead = '', word = ''] = found;
  const plural = VAGUE.get(word);
  const size = SCALES.get(word);
  if (lead === '') return plural ? vague(at, end, plural) : null;
  if (/couple/.test(lead)) return size ? about(at, end, size * 2) : null;
  if (/^(?:several|a few|many)$/.test(lead))
    return size ? vague(at, end, [2 * size, 10 * size - 1]) : plural ? vague(at, end, plural) : null;
  if (!plural) return null;
  if (/low|high/.test(lead)) return vague(at, end, /low/.test(lead) ? [plural[0] / 2, plural[0] * 2] : [plural[1] / 2, plural[1]]);
  const multiplier = VAGUE.get(lead.slice(0, -3));
  return multiplier ? vague(at, end, [multiplier[0] * (plural[0] / 2), (multiplier[1] + 1) * (plural[0] / 2) - 1]) : null;
}

function vague(start: number, end: number, [low, high]: readonly [number, number]): Numeral {
  return { ...about(start, end, low), high: new Decimal(high), bound: 'vague' };
}

function about(start: number, end: number, value: number): Numeral {
  const low = new Decimal(value);
  return {
    start,
    end,
    low,
    high: low,
    step: new Decimal(value > 100 ? value / 2 : 1),
    form: 'words',
    grouped: false,
    scaled: true,
    scale: new Decimal(1),
    isPart: false,
    plain: false,
    bound: 'about',
  };
}
