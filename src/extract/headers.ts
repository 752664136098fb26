import { Decimal } from 'decimal.js';
import type { Bound, Quantity } from '../model.ts';
import type { Figure } from './figure.ts';
import { TIME_RATES } from './lexicon/rates.ts';
import { createSource } from './source.ts';
import { type Unit, unitNamed } from './units.ts';

/** What the headers of a table cell say of the bare numbers under them. */
export interface HeaderUnit {
  readonly unit: Unit | null;
  readonly scale: Decimal;
  readonly per: string | null;
  readonly bound: Bound | null;
}

/** Reads "Value (£bn)", "Share (%)", "£m", "000s", "Change (points)", "Price per user, per month", "Users (max)". */
export function readHeader(header: string): HeaderUnit {
  const { cased, lower } = createSource(header);
  const money = MONEY.exec(cased);
  const share = SHARE.exec(lower);
  const named = namedUnit(cased);
  const first = [money, share, named].flatMap((found) => (found ? [found.index] : []));
  const earliest = Math.min(...first);
  const shareUnit = share ? unitNamed(shareName(share[0])) : null;
  const unit = money?.index === earliest ? unitNamed(money[1]!) : share?.index === earliest ? shareUnit : (named?.unit ?? null);
  const scaleWord = money?.index === earliest && money[2] ? money[2] : (THOUSANDS.exec(lower)?.[1] ?? '');
  return { unit, scale: new Decimal(scaleOf(scaleWord.toLowerCase())), per: perOf(lower), bound: boundOf(lower) };
}

/** A cell's figure with what its own text leaves to the headers. */
export function underHeader(figure: Figure, header: HeaderUnit): Figure {
  const { quantity } = figure;
  const isBare = !figure.hasUnit && quantity.dimension === 'count' && quantity.per === null;
  const bounded: Quantity =
    header.bound && quantity.bound === 'exact' && (isBare || figure.hasUnit) ? { ...quantity, bound: header.bound } : quantity;
  const takesRate = quantity.per === null && header.per !== null && (isBare || quantity.dimension === 'money');
  const rated: Quantity = takesRate ? { ...bounded, per: header.per } : bounded;
  if (!isBare) return { ...figure, quantity: rated };
  const scale = figure.numeral?.scaled ? new Decimal(1) : header.scale;
  const factor = scale.times(header.unit?.factor ?? 1);
  const { unit } = header;
  return {
    ...figure,
    quantity: {
      ...rated,
      dimension: unit?.dimension ?? 'count',
      low: rated.low.times(factor),
      high: rated.high.times(factor),
      step: rated.step.times(factor),
      unit: unit?.base ?? null,
      unitWord: unit?.word ?? null,
      per: unit?.per ?? (unit?.dimension === 'percent' || unit?.dimension === 'points' ? quantity.per : rated.per),
    },
  };
}

const MONEY =
  /((?:(?:US|A|AU|C|CA|HK|NZ|S)?\$)|[£€¥₹]|\b(?:GBP|USD|EUR)\b) ?('?000s?|[kmb]n?|tn|thousands?|millions?|billions?)?(?![a-z\d])(?! ?\d)/;
const SHARE = /percentage points?|\((?:[^()]{0,24} )?(?:points?|pts|pp)\)|\bpp\b|%[ -]?points?|%|\bper ?cent\b|\bpercentage\b/;
const THOUSANDS = /(?:^|[(\s,])('?000s?|thousands?|millions?|billions?|bn|mn|m)(?=[)\s,]|$)/;

function shareName(found: string): string {
  return /points?|pts|pp/.test(found) ? 'percentage points' : '%';
}

function scaleOf(word: string): number {
  if (/^(?:'?000|k|thousand)/.test(word)) return 1e3;
  if (word.startsWith('m')) return 1e6;
  if (word.startsWith('b')) return 1e9;
  return word === 'tn' ? 1e12 : 1;
}

/** A unit in brackets or behind a comma at the end: Storage (GB), Length, km. */
function namedUnit(cased: string): { readonly index: number; readonly unit: Unit } | null {
  for (const found of cased.matchAll(
    /\(([^()]{1,24})\)|, ([a-zA-Z²³/°]{1,8})(?=$|\n|[.|;])|^(days|hours|minutes|weeks|months|years|seconds|km|GB|MB|TB|mph|kWh|MW)$/g,
  )) {
    const name = (found[1] ?? found[2] ?? found[3])!.replace(/^in /, '');
    const unit = SCALE_NAMES.has(name.toLowerCase()) ? null : unitNamed(name);
    if (unit && unit.dimension !== 'points' && unit.dimension !== 'percent') return { index: found.index, unit };
  }
  return null;
}

/** In a header these are scales and bounds: "(m)" may be metres, but mostly is millions. */
const SCALE_NAMES = new Set(['m', 'min', 't', 'pc']);

function perOf(lower: string): string | null {
  const per: string[] = [];
  for (const found of lower.matchAll(/(?:^|[\s/(,])(?:per|an?) ([a-z]{2,16})(?![a-z])|\/([a-z]{2,10})(?![a-z])/g)) {
    const noun = (found[1] ?? found[2])!;
    const isPer = found[0].trimStart().replace(/^[(,]/, '').trim().startsWith('per');
    const time = TIME_RATES.get(noun);
    if (noun !== 'cent' && (isPer || time) && !per.includes(time ?? noun)) per.push(time ?? noun);
  }
  if (per.length === 0) {
    const adverb = /(?:^|[\s(])(annual|yearly|monthly|weekly|daily|hourly) (?:cost|price|fee|rent|pay|salary|charge|wage|bill)/.exec(lower);
    if (adverb) per.push({ annual: 'year', yearly: 'year', monthly: 'month', weekly: 'week', daily: 'day', hourly: 'hour' }[adverb[1]!]!);
  }
  return per.length > 0 ? per.join(' ') : null;
}

function boundOf(lower: string): Bound | null {
  if (/\((?:max|maximum|max\.|up to|at most)\)|\bup to$/.test(lower)) return 'atMost';
  return /\((?:min|minimum|min\.|at least)\)/.test(lower) ? 'atLeast' : null;
}
