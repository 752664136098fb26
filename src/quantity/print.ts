import { Decimal } from 'decimal.js';
import type { Quantity } from '../model.ts';
import { digits, scaleOf, words } from './numerals.ts';
import { withBound } from './print-bound.ts';
import { printLength } from './print-length.ts';
import { seconds, unitSize } from './units.ts';

/**
 * Prints a quantity in house form ("£8.3bn", "more than 4,000", "2.5%", "three times"), or, where a surface is given, in
 * the notation of that surface: words stay words, "per cent" stays spelled, "4,000+" keeps its plus sign. `house` is a text
 * whose hedge is taken where the surface has none of the kind.
 */
export function printQuantity(quantity: Quantity, like?: string, house?: string): string {
  const style = styleOf(quantity, like);
  if (quantity.bound === 'vague' && like) return like;
  const body = quantity.parts && quantity.dimension === 'score' ? printScore(quantity.parts, like) : printBody(quantity, style);
  const printed = withBound(quantity, body + printRate(quantity.per, style.like), like, house);
  return like && /^\p{Lu}/u.test(like) ? printed.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()) : printed;
}

interface Style {
  readonly like: string;
  readonly inWords: boolean;
  readonly grouped: boolean;
  /** How large numbers are shortened: "8.3bn", "8.3 billion", or not at all. */
  readonly scale: 'short' | 'word' | 'none';
  readonly percent: string;
}

function styleOf(quantity: Quantity, like = ''): Style {
  const hasDigits = /\d/.test(like);
  const percent = /%|\bper ?cent\b/i.exec(like)?.[0] ?? '%';
  return {
    like,
    inWords: like !== '' && !hasDigits,
    grouped: !/\d{4}/.test(like),
    scale: scaleStyle(quantity, like),
    percent: percent === '%' ? '%' : ` ${percent.toLowerCase()}`,
  };
}

function scaleStyle(quantity: Quantity, like: string): Style['scale'] {
  if (/\b(?:thousand|million|billion|trillion)\b/i.test(like)) return 'word';
  if (/\d ?(?:k|m|mn|bn|tn|trn)\b/i.test(like)) return 'short';
  if (/\d/.test(like)) return 'none';
  return quantity.dimension === 'money' ? 'short' : 'word';
}

function printBody(quantity: Quantity, style: Style): string {
  if (quantity.low.eq(quantity.high)) return printFigure(quantity, quantity.low, style);
  const [low, high] = [printFigure(quantity, quantity.low, style), printFigure(quantity, quantity.high, style)];
  return /[–-]/.test(style.like) ? `${low}–${high}` : `${low} to ${high}`;
}

function printFigure(quantity: Quantity, value: Decimal, style: Style): string {
  const sign = quantity.sign === -1 && value.gt(0) ? '−' : quantity.sign === 1 && style.like.includes('+') ? '+' : '';
  switch (quantity.dimension) {
    case 'money':
      return sign + printMoney(quantity, value, style);
    case 'percent':
      return sign + printPercent(trimmed(value, quantity.step), style);
    case 'points':
      return `${sign}${printNumber(trimmed(value, quantity.step), style)} percentage ${value.abs().eq(1) ? 'point' : 'points'}`;
    case 'multiple':
      return printMultiple(value, style);
    case 'fraction':
      return (
        FRACTIONS.find(([numerator, denominator]) => value.times(denominator).minus(numerator).abs().lt('1e-9'))?.[2] ??
        digits(value.times(100).toDecimalPlaces(1)) + style.percent
      );
    case 'rank':
      return printRank(value, style);
    case 'duration':
    case 'measure':
      return sign + printMeasure(quantity, value, style);
    case 'version':
      return printVersion(quantity.parts ?? [value], style);
    default:
      return sign + printNumber(trimmed(value, quantity.step), style);
  }
}

function printVersion(parts: readonly Decimal[], { like }: Style): string {
  const version = parts.map((part) => part.toFixed()).join('.');
  return /\d/.test(like) ? like.replace(/\d+(?:\.\d+){0,5}/, version) : version;
}

/** Words only for a round percentage that stands for one in words: "fifty-eight per cent" for "sixty per cent". */
function printPercent(value: Decimal, style: Style): string {
  const isSpelled = style.inWords && value.isInteger() && style.percent !== '%';
  return isSpelled ? `${words(value)}${style.percent}` : `${digits(value)}${style.percent}`;
}

/** A figure that was worked out has no printed step: one place after the point is enough for people. */
function trimmed(value: Decimal, step: Decimal): Decimal {
  return step.isZero() ? value.toDecimalPlaces(1) : value;
}

function printNumber(value: Decimal, style: Style): string {
  if (style.inWords) {
    const spelled = words(value);
    if (spelled) return spelled;
  }
  const scale = scaleOf(value);
  const scaled = scale && value.div(scale.size);
  const large = scale && (style.like === '' ? scale.size.gte(1_000_000) : true);
  if (!scaled || !large || style.scale === 'none' || scaled.dp() > 2) return digits(value, style.grouped);
  if (style.scale === 'word') return `${digits(scaled)} ${scale.word}`;
  const gap = /\d (?:k|m|mn|bn|tn|trn)\b/i.test(style.like) ? ' ' : '';
  return `${digits(scaled)}${gap}${scale.short}`;
}

/** Symbols in general use; other currencies are printed with their ISO 4217 code. */
const SYMBOLS: Readonly<Record<string, string>> = { GBP: '£', USD: '$', EUR: '€', JPY: '¥', INR: '₹' };
const CURRENCY_WORDS: Readonly<Record<string, string>> = { GBP: 'pounds', USD: 'dollars', EUR: 'euros', JPY: 'yen', INR: 'rupees' };

function printMoney(quantity: Quantity, value: Decimal, style: Style): string {
  const code = quantity.unit ?? '';
  if (value.lt(1) && /\d ?p\b|\bpence\b|\bpenny\b/.test(style.like)) {
    const pence = printNumber(value.times(100), style);
    return /\d ?p\b/.test(style.like) ? `${pence}p` : `${pence} pence`;
  }
  const number = padPence(value, printNumber(value, style));
  if (style.inWords || /\b(?:pounds|dollars|euros|yen|rupees)\b/i.test(style.like)) return `${number} ${CURRENCY_WORDS[code] ?? code}`;
  if (code && style.like.includes(code)) return style.like.includes(`${code} `) ? `${code} ${number}` : `${code}${number}`;
  return SYMBOLS[code] ? SYMBOLS[code] + number : `${code} ${number}`;
}

/** £1.5 is written £1.50. */
function padPence(value: Decimal, printed: string): string {
  return value.lt(10_000) && /^[\d,]+\.\d$/.test(printed) ? `${printed}0` : printed;
}

function printMultiple(value: Decimal, style: Style): string {
  if (/\d ?[x×]/i.test(style.like)) return `${digits(value)}${/×/.test(style.like) ? '×' : 'x'}`;
  const verbs = /^(?:doubl|trebl|tripl|quadrupl|halv|quintupl)/i.exec(style.like) ? MULTIPLES.get(value.toFixed()) : undefined;
  if (verbs) return withEnding(verbs, style.like);
  if (/fold$/i.test(style.like)) return `${words(value) ?? digits(value)}${/\d/.test(style.like) ? '-' : ''}fold`;
  if (value.eq('0.5')) return 'half';
  if (value.eq(2) && /^(?:twice|thrice|\p{L}+ times)/iu.test(style.like)) return 'twice';
  const number = value.lte(10) && value.isInteger() && !/\d/.test(style.like) ? words(value)! : digits(value);
  return `${number} times`;
}

const MULTIPLES: ReadonlyMap<string, string> = new Map([
  ['0.5', 'halve'],
  ['2', 'double'],
  ['3', 'treble'],
  ['4', 'quadruple'],
  ['5', 'quintuple'],
]);

function withEnding(verb: string, like: string): string {
  const stem = verb.slice(0, -1);
  if (/ing$/i.test(like)) return `${stem}ing`;
  if (/d$/i.test(like)) return `${verb}d`;
  return /s$/i.test(like) ? `${verb}s` : verb;
}

const FRACTIONS: readonly (readonly [number, number, string])[] = [
  [1, 2, 'half'],
  [1, 3, 'a third'],
  [2, 3, 'two-thirds'],
  [1, 4, 'a quarter'],
  [3, 4, 'three-quarters'],
  [1, 5, 'one in five'],
  [2, 5, 'two in five'],
  [3, 5, 'three in five'],
  [4, 5, 'four in five'],
  [1, 10, 'one in ten'],
  [9, 10, 'nine in ten'],
];

const RANKS = 'zeroth first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');

function printRank(value: Decimal, style: Style): string {
  const word = RANKS[value.toNumber()];
  if (word && !/\d/.test(style.like)) return word;
  if (/\d(?!\d|st|nd|rd|th)/.test(style.like)) return digits(value);
  const number = value.toFixed();
  const ending = /1[123]$/.test(number) ? 'th' : ({ 1: 'st', 2: 'nd', 3: 'rd' }[number.slice(-1)] ?? 'th');
  return number + ending;
}

function printMeasure(quantity: Quantity, value: Decimal, style: Style): string {
  const parted = quantity.unit === 'second' ? printLength(value, style.like) : null;
  if (parted) return parted;
  const unit = quantity.unitWord ?? quantity.unit ?? '';
  const size = unitSize(unit) ?? new Decimal(1);
  const number = value.div(size);
  const printed = printNumber(number.toDecimalPlaces(4), style);
  const plural = number.abs().eq(1) || !/[a-z]$/.test(unit) ? unit : pluralOf(unit);
  if (unit.startsWith('degree ')) return printDegrees(printed, unit.slice(7), style);
  return /\d-\p{L}/u.test(style.like) ? `${printed}-${unit}` : `${printed} ${plural}`;
}

/** "feet", "kilometres per second". */
function pluralOf(unit: string): string {
  const [noun = '', ...rates] = unit.split(' per ');
  return [PLURALS.get(noun) ?? `${noun}s`, ...rates].join(' per ');
}

function printDegrees(number: string, scale: string, { like }: Style): string {
  const gap = /\d °/.test(like) ? ' ' : '';
  return /degrees?/i.test(like) ? `${number} degrees ${scale}` : `${number}${gap}°${scale[0]}`;
}

const PLURALS: ReadonlyMap<string, string> = new Map([
  ['foot', 'feet'],
  ['inch', 'inches'],
  ['century', 'centuries'],
  ['stone', 'stone'],
]);

/** Prints a rate behind its figure, with the blank before it: " a year", " per user per month"; '' where there is none. */
export function printRate(per: string | null, like = ''): string {
  if (!per) return '';
  const parts = per.split(' ');
  if (parts.length === 1 && seconds(per) && !/\bper\b/.test(like)) return ` ${/^[aeio]|^hour/.test(per) ? 'an' : 'a'} ${per}`;
  return parts.map((part) => ` per ${printRateNoun(part)}`).join('');
}

/** "square-metre", "100-gram" and "100000" are one word each, so that several rates can be told apart. */
function printRateNoun(noun: string): string {
  const [, number, unit] = /^(\d{2,7})(?:-(.{2,24}))?$/.exec(noun) ?? [];
  if (!number) return noun.replace(/^(square|cubic|nautical)-/, '$1 ');
  return digits(new Decimal(number)) + (unit ? ` ${PLURALS.get(unit) ?? `${printRateNoun(unit)}s`}` : '');
}

const PART = /\d+(?:\.\d+)?/g;

function printScore(parts: readonly Decimal[], like = ''): string {
  if ((like.match(PART) ?? []).length === parts.length) {
    const rest = parts.map((part) => part.toFixed());
    return like.replace(PART, () => rest.shift() ?? '');
  }
  return parts.map((part) => part.toFixed()).join(/\d-\d/.test(like) ? '-' : '–');
}
