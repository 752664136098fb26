import { Decimal } from 'decimal.js';
import type { Bound, Quantity } from '../model.ts';
import type { Figure } from './figure.ts';
import { RATE_ADVERBS } from './lexicon/rates.ts';
import { rateNounAt } from './rate-nouns.ts';
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
  const written = money?.index === earliest && money[2] ? money[2] : (THOUSANDS.exec(lower)?.[1] ?? '');
  const scaleWord = written === 'm' && unit?.word === 'metre' ? '' : written;
  return {
    unit,
    scale: new Decimal(scaleOf(scaleWord.toLowerCase())),
    per: unit?.base?.includes(' per ') ? null : perOf(lower),
    bound: boundOf(lower, unit),
  };
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

/** A unit in brackets, behind a comma, behind "in" at the end or before what is measured: Storage (GB), Length, km, Time in minutes, Tonnes sold. */
const NAMED =
  /\(([^()]{1,24})\)|, ([a-zA-Z²³/°]{1,8})(?=$|\n|[.|;])| in ([a-zA-Z²³/°]{2,12})(?=$|\n)|^(days|hours|minutes|weeks|months|years|seconds|km|GB|MB|TB|mph|kWh|MW)$|(?:^|\n)([Mm]etres|[Kk]ilometres|[Mm]iles|[Tt]onnes|[Tt]ons|[Ll]itres|[Gg]allons|[Hh]ectares|[Aa]cres|[Kk]ilograms|[Ff]eet) (?!per\b|an?\b)(?=[a-z(])/g;

function namedUnit(cased: string): { readonly index: number; readonly unit: Unit } | null {
  for (const found of cased.matchAll(NAMED)) {
    const written = (found[1] ?? found[2] ?? found[3] ?? found[4] ?? found[5])!.replace(/^in /, '');
    const name = unitNamed(written) ? written : written.replace(/ ?\/.*$/, '');
    const unit = nameDecides(name, cased.slice(0, found.index)) ?? (SHORT_NAMES.has(name.toLowerCase()) ? null : unitNamed(name));
    if (unit && unit.dimension !== 'points' && unit.dimension !== 'percent') return { index: found.index, unit };
  }
  return null;
}

/** Short names that are a scale, a bound or a unit: the word before them in their line says which. */
const SHORT_NAMES: ReadonlyMap<string, readonly [words: RegExp, unit: string]> = new Map([
  [
    'm',
    [
      /\b(?:length|height|width|depth|distance|altitude|elevation|size|diameter|radius|beam|draught|draft|span|long|high|wide|deep|tall)\b/i,
      'metre',
    ],
  ],
  [
    'min',
    [
      /\b(?:times?|journeys?|durations?|waits?|waiting|delays?|travel|walks?|drives?|flights?|trips?|rides?|cooking|baking|length|response|session|lesson|fastest|slowest)\b/i,
      'minute',
    ],
  ],
  ['s', [/\b(?:times?|durations?|delays?|latency|response|laps?|runs?|fastest|slowest)\b/i, 'second']],
  ['h', [/\b(?:times?|durations?|journeys?|delays?|flights?|hours)\b/i, 'hour']],
  ['t', [/\b(?:weights?|mass|loads?|tonnage|harvest|catch|output|waste|emissions)\b/i, 'tonne']],
  ['pc', [/(?!)/, '']],
]);

function nameDecides(name: string, before: string): Unit | null {
  const [words, unit] = SHORT_NAMES.get(name.replace(/\.$/, '').toLowerCase()) ?? [];
  return words?.test(before.slice(Math.max(before.lastIndexOf('\n') + 1, before.length - 60))) ? unitNamed(unit!) : null;
}

/** "Cost per tonne", "£/MWh", "Fee (a month)". */
function perOf(lower: string): string | null {
  const per: string[] = [];
  for (const found of lower.matchAll(/(?:^|[\s/(,])(?:per|an?) (?=[a-z\d])|\/ ?(?=[a-z\d])/g)) {
    const noun = rateNounAt(lower, found.index + found[0].length);
    const isPer = found[0].trimEnd().endsWith('per');
    const isKnown = noun?.kind === 'time' || (found[0].startsWith('/') && noun?.kind === 'unit');
    if (noun && noun.per !== 'cent' && (isPer || isKnown) && !per.includes(noun.per)) per.push(noun.per);
  }
  const adverb = per.length === 0 ? ADVERB.exec(lower) : null;
  if (adverb) per.push(RATE_ADVERBS.get(adverb[1]!) ?? 'year');
  return per.length > 0 ? per.join(' ') : null;
}

const ADVERB = /(?:^|[\s(])(annual|yearly|monthly|weekly|daily|hourly) (?:cost|price|fee|rent|pay|salary|charge|wage|bill)/;

function boundOf(lower: string, unit: Unit | null): Bound | null {
  if (/\((?:max|maximum|max\.|up to|at most)\)|\bup to$/.test(lower)) return 'atMost';
  return (unit?.word !== 'minute' && /\(min\.?\)/.test(lower)) || /\((?:minimum|at least)\)/.test(lower) ? 'atLeast' : null;
}
