import { Decimal } from 'decimal.js';
import type { Quantity, TextRange } from '../model.ts';
import { withSmallerPart } from './compounds.ts';
import { type Numeral, readNumeral } from './numeral.ts';
import { isLetter, matchAt, type Source, skipBlanks, wordAfter, wordBefore } from './source.ts';
import { currencyBefore, type Unit, type UnitFound, unitAfter } from './units.ts';

/** A figure with its unit, before hedges, rates and ranges are looked at. */
export interface Figure {
  readonly start: number;
  readonly end: number;
  readonly core: TextRange;
  readonly quantity: Quantity;
  /** The number alone, where the figure is one number in digits or words. */
  readonly numeral: Numeral | null;
  /** A unit, currency or percent sign is written. */
  readonly hasUnit: boolean;
}

/** What a figure needs to know of the text around it. */
export interface Scene {
  readonly source: Source;
  /** Whether "points" are percentage points here: the text speaks of percentages. */
  readonly hasShares: () => boolean;
  /** The text is one value, not prose. */
  readonly isValue: boolean;
}

/** The figure whose number begins at `at`, with a sign and a currency before it and a unit behind it; null where none is. `besideMoney` says that it is the end of a range of money. */
export function readFigure(scene: Scene, at: number, besideMoney = false): Figure | null {
  const { source } = scene;
  const currency = currencyBefore(source, at);
  const numeral = readNumeral(source, at, besideMoney || currency !== null || matchAt(BESIDE_CURRENCY, source.lower, at) !== null);
  if (!numeral) return null;
  const unit = currency ? null : unitOf(scene, numeral);
  if (!currency && !unit && isGluedToLetters(source, numeral)) return null;
  const figure = assemble(numeral, currency, unit);
  const withMillions = unit?.symbol && unit.unit.word === 'metre' && numeral.form === 'digits' ? metresOrMillions(scene, figure) : figure;
  const alternative =
    unit?.unit.word === 'pound' && !numeral.scaled && !unit.symbol
      ? { ...withMillions, quantity: { ...withMillions.quantity, other: pounds(numeral) } }
      : withMillions;
  return signed(source, withSmallerPart(source, alternative));
}

/** A figure of a plain number: the building block of the readers beside this one. */
export function plainFigure(
  start: number,
  end: number,
  quantity: Partial<Quantity> & Pick<Quantity, 'dimension' | 'low'>,
  core?: TextRange,
): Figure {
  return {
    start,
    end,
    core: core ?? { start, end },
    quantity: { bound: 'exact', high: quantity.low, step: ZERO, unit: null, unitWord: null, per: null, ...quantity },
    numeral: null,
    hasUnit: false,
  };
}

const ZERO = new Decimal(0);
const ONE = new Decimal(1);

/** A currency behind the number: it settles what a comma and an m before it mean. */
const BESIDE_CURRENCY =
  /[\d.,]{1,16}(?: \d{3}){0,4}(?:,\d{1,2})? ?(?:k|m|mn|b|bn|tn|mrd|mio)? ?(?:€|£|\$|usd|eur|gbp|chf|kr)(?![a-z\d])(?! ?\d)/y;

function unitOf({ source, hasShares, isValue }: Scene, numeral: Numeral): UnitFound | null {
  const { lower } = source;
  if (numeral.form === 'words' && isLetter(lower.charCodeAt(numeral.end))) return null;
  const found = unitAfter(source, numeral.end + lengthOfLink(lower, numeral)) ?? unitBehindMore(source, numeral);
  if (found) return isUnitHere(source, numeral, found, isValue) ? found : null;
  const points = matchAt(/[ -]points?(?![a-z])/y, lower, numeral.end);
  if (
    !points ||
    !hasShares() ||
    lower[numeral.end + points[0].length] === '-' ||
    (lower[numeral.end] === '-' &&
      !/^ (?:lead|swing|rise|fall|drop|gain|increase|majority|gap|margin|jump|slump|cut)/.test(
        lower.slice(numeral.end + points[0].length, numeral.end + points[0].length + 10),
      ))
  )
    return null;
  return { unit: POINTS, start: numeral.end + 1, end: numeral.end + points[0].length, symbol: false };
}

/** "9,400 fewer tonnes", "two more weeks": a word of more or less stands before the unit. */
function unitBehindMore(source: Source, { end }: Numeral): UnitFound | null {
  const found = matchAt(/ (?:more|fewer|extra|additional|further)(?= [a-z])/y, source.lower, end);
  const unit = found && unitAfter(source, end + found[0].length);
  return unit && !unit.symbol ? unit : null;
}

/** "Dozens of miles", "0.3 of a second". */
function lengthOfLink(lower: string, { end, bound, form, low }: Numeral): number {
  if (bound === 'vague') return lower.startsWith(' of ', end) ? 3 : 0;
  return form === 'digits' && low.lt(1) && /^ of an? /.test(lower.slice(end, end + 7)) ? lower.indexOf(' ', end + 4) - end : 0;
}

const POINTS: Unit = { dimension: 'points', base: null, word: null, factor: ONE, per: null };

/** Words that are units only in the right company: 1080p is a screen, 64-bit a processor, two quarters of a match … */
function isUnitHere(source: Source, numeral: Numeral, { unit, start, end, symbol }: UnitFound, isValue: boolean): boolean {
  const { lower, cased } = source;
  const value = numeral.low;
  if (unit.word === 'penny' && symbol && /^(?:240|360|480|720|1080|1440|2160)$/.test(value.toFixed())) return false;
  if (unit.word === 'bit' && lower[numeral.end] === '-') return false;
  if (
    unit.word === 'second' &&
    !lower.startsWith('seconds', start) &&
    !value.eq(1) &&
    !/^(?:-| of a)/.test(lower.slice(numeral.end, numeral.end + 5)) &&
    !symbol
  )
    return false;
  if (unit.word === 'cup' && cased[start] === 'C') return false;
  if (unit.word === 'stone' && (value.lt(4) || value.gt(40))) return false;
  if (unit.word === 'foot' && lower[numeral.end] === '-' && lower.startsWith('er', end)) return false;
  if (unit.word === 'bar' && !value.eq(1) && !lower.startsWith('bar ', start)) return false;
  if (unit.word === 'bar' || unit.word === 'yard' || unit.word === 'degree')
    return isValue || !/^[ -](?:exam|charts?|codes?|in|programme)/.test(lower.slice(end, end + 10)) || unit.word === 'yard';
  return true;
}

/** Letters right behind digits that are no unit make them part of a name: 4x4, 5G, 737s, 9EG. */
function isGluedToLetters({ lower }: Source, numeral: Numeral): boolean {
  const next = lower.charCodeAt(numeral.end);
  return numeral.form === 'digits' && (isLetter(next) || next === 95);
}

function assemble(numeral: Numeral, currency: UnitFound | null, found: UnitFound | null): Figure {
  const unit = currency?.unit ?? found?.unit;
  const scaled = (value: Decimal): Decimal => (!unit || unit.factor.eq(ONE) ? value : value.times(unit.factor));
  const low = scaled(numeral.low);
  return {
    start: currency?.start ?? numeral.start,
    end: found?.end ?? numeral.end,
    core: { start: numeral.start, end: numeral.end },
    numeral,
    hasUnit: unit !== undefined,
    quantity: {
      dimension: unit?.dimension ?? (numeral.isPart ? 'fraction' : 'count'),
      bound: numeral.bound ?? 'exact',
      low,
      high: numeral.high === numeral.low ? low : scaled(numeral.high),
      step: numeral.isPart && !unit ? ZERO : scaled(numeral.step),
      unit: unit?.base ?? null,
      unitWord: unit?.word ?? null,
      per: unit?.per ?? null,
    },
  };
}

/** `5m`: millions before a counted plural, metres before a word of size, otherwise either. */
function metresOrMillions({ source }: Scene, figure: Figure): Figure {
  const { lower } = source;
  const next = lower[figure.end] === ' ' ? wordAfter(lower, figure.end) : null;
  if (next && SIZE.has(next.word)) return figure;
  const { low, step } = figure.quantity;
  const millions: Quantity = {
    ...figure.quantity,
    dimension: 'count',
    low: low.times(1e6),
    high: low.times(1e6),
    step: step.times(1e6),
    unit: null,
    unitWord: null,
  };
  return next && isPlural(next.word)
    ? { ...figure, quantity: millions, hasUnit: false }
    : { ...figure, quantity: { ...figure.quantity, other: millions } };
}

const SIZE = new Set(
  'long high wide tall deep thick away above below from across apart down up underwater of sprint dash race hurdles butterfly freestyle'.split(
    ' ',
  ),
);

/** Whether a lower-case word looks like a counted plural. */
export function isPlural(word: string): boolean {
  return PLURALS.has(word) || (word.length > 3 && /[^su]s$/.test(word) && !NOT_PLURAL.has(word));
}

const PLURALS = new Set('people men women children staff police households users jobs lives feet geese teeth mice'.split(' '));
const NOT_PLURAL = new Set(
  'this thus always across was has does its perhaps less unless towards afterwards besides sometimes hers ours theirs says goes takes makes'.split(
    ' ',
  ),
);

function pounds(numeral: Numeral): Quantity {
  const gram = (value: Decimal): Decimal => value.times('453.59237');
  return {
    dimension: 'measure',
    bound: 'exact',
    low: gram(numeral.low),
    high: gram(numeral.high),
    step: gram(numeral.step),
    unit: 'gram',
    unitWord: 'pound',
    per: null,
  };
}

// --- signs ---------------------------------------------------------------------------------------------------------------

/** −11.4, +7.2, "minus 22": the sign must touch the number and follow a blank or a bracket. */
function signed({ lower }: Source, figure: Figure): Figure {
  const mark = lower[figure.start - 1];
  const before = figure.start - 2;
  if ((mark === '-' || mark === '–' || mark === '+') && (before < 0 || /[\s([|/,:;]/.test(lower[before]!))) {
    return withSign(figure, figure.start - 1, mark === '+' ? 1 : -1);
  }
  const word = wordBefore(lower, figure.start);
  return word?.word === 'minus' && skipBlanks(lower, word.end) === figure.start ? withSign(figure, word.start, -1) : figure;
}

function withSign(figure: Figure, start: number, sign: 1 | -1): Figure {
  const { low, high } = figure.quantity;
  const ends = sign === 1 ? {} : { low: high.neg(), high: low.neg() };
  return { ...figure, start, quantity: { ...figure.quantity, ...ends, sign } };
}
