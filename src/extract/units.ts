import { Decimal } from 'decimal.js';
import type { Dimension } from '../model.ts';
import { CURRENCY_SYMBOLS, CURRENCY_WORDS, type Currency } from './lexicon/currencies.ts';
import { SHARES, UNITS, type UnitEntry } from './lexicon/units.ts';
import { type Phrases, phraseAfter, toPhrases } from './phrases.ts';
import { matchAt, type Source, skipBlanks } from './source.ts';

/** What a figure is in. */
export interface Unit {
  readonly dimension: Dimension;
  /** ISO code or base unit; null for shares. */
  readonly base: string | null;
  readonly word: string | null;
  readonly factor: Decimal;
  readonly per: string | null;
}

export interface UnitFound {
  readonly unit: Unit;
  readonly start: number;
  readonly end: number;
  /** An abbreviation and not a word. */
  readonly symbol: boolean;
}

/** The unit that begins at `at`, or behind one blank or hyphen there: %, km/h, per cent, working days, pounds sterling. */
export function unitAfter(source: Source, at: number): UnitFound | null {
  const symbol = symbolAt(source, at) ?? symbolBehindBlank(source, at);
  const start = source.lower[at] === '-' ? at + 1 : skipBlanks(source.lower, at);
  const word = start > at ? phraseAfter(source.lower, start, unitWords()) : null;
  if (word && source.lower[at] !== '-' && qualifies(source.lower, start, word.end)) return symbol;
  if (word && (!symbol || word.end > symbol.end)) return { unit: word.value, start: word.start, end: word.end, symbol: false };
  return symbol;
}

/** "40 night shifts", "12 day trips": the word for a time says of what kind the things are that are counted. */
function qualifies(lower: string, start: number, end: number): boolean {
  return (
    /^(?:night|day)$/.test(lower.slice(start, end)) &&
    /^ (?!as\b|is\b|was\b|this\b|its\b|has\b|does\b|less\b|plus\b|across\b|perhaps\b)[a-z]{2,19}[a-rt-z]s(?![a-z])/.test(
      lower.slice(end, end + 24),
    )
  );
}

/** The unit that is written as this symbol or word, as it stands in a header: GB, %, days. */
export function unitNamed(text: string): Unit | null {
  return bySymbol().get(text) ?? bySymbol().get(text.toLowerCase()) ?? unitWords().entries.get(text.toLowerCase()) ?? null;
}

/** The currency symbol or code that begins at `at`, with the blank behind it. */
export function currencyAt({ cased }: Source, at: number): UnitFound | null {
  const found = matchAt(PREFIX, cased, at);
  const currency = found && CURRENCY_SYMBOLS.get(found[1]!.replace(' ', '').replace('.', ''));
  return currency ? { unit: moneyUnit(currency), start: at, end: at + found[0].length, symbol: true } : null;
}

/** The currency that ends right before a number at `at`. */
export function currencyBefore(source: Source, at: number): UnitFound | null {
  if (at === 0 || !/[$£€¥₹₩₽₺₴₪₦. a-zA-Z]/.test(source.cased[at - 1]!)) return null;
  for (let start = Math.max(0, at - 6); start < at; start++) {
    const found = currencyAt(source, start);
    if (found?.end === at) return found;
  }
  return null;
}

/** The R of the rand also numbers rooms, roads and robots: it wants thousands, a magnitude or a rate behind it, or the end of the text. */
const PREFIX =
  /((?<![A-Za-z])(?:(?:US|AU|CA|HK|NZ|NT|CN|[ACSR]) ?)?[$¥]|[£€₹₩₽₺₴₪₦]|(?<![A-Za-z])(?:Rs\.?|GBP|USD|EUR|JPY|CNY|RMB|INR|CHF|SEK|NOK|DKK|PLN|AUD|CAD|NZD|HKD|SGD|ZAR|BRL|MXN|UAH|KRW|AED)|(?<![A-Za-z])R(?= ?\d{1,3}(?:(?:[, ]\d{3})+(?!\d)|(?:\.\d+)?[ -]?(?:m|bn|million|billion|trillion)\b|(?:\.\d\d)?(?:$| (?:per|each)\b| an? (?:night|day|week|month|year|hour|head|person|kilo|litre|ticket|share|tonne|unit|room|bed)\b)))) ?(?=[\d.])/y;

const ONE = new Decimal(1);
/** What one stands for, in per cent or in points. */
const SHARE_FACTORS = { percent: ONE, points: ONE, mille: new Decimal('0.1'), myriad: new Decimal('0.01'), basis: new Decimal('0.01') };

const shareUnit = (kind: keyof typeof SHARE_FACTORS): Unit => ({
  dimension: kind === 'points' || kind === 'basis' ? 'points' : 'percent',
  base: null,
  word: kind === 'basis' ? 'basis point' : null,
  factor: SHARE_FACTORS[kind],
  per: null,
});

const moneyUnit = (currency: Currency): Unit => ({
  dimension: 'money',
  base: currency.code,
  word: currency.word,
  factor: new Decimal(currency.factor),
  per: null,
});

function entryUnit(entry: UnitEntry): Unit {
  let factor: Decimal | null = null;
  return {
    dimension: entry.dimension ?? 'measure',
    base: entry.base,
    word: entry.word,
    // Divided when the unit is met: of some hundreds a draft has a few.
    get factor() {
      const [numerator = '1', denominator] = entry.factor.split('/');
      factor ??= new Decimal(numerator).div(denominator ?? 1);
      return factor;
    },
    per: entry.per ?? null,
  };
}

let words: Phrases<Unit> | null = null;

/** Made when a figure is first met: many drafts have none. */
function unitWords(): Phrases<Unit> {
  words ??= toPhrases<Unit>([
    ...SHARES.filter(([form]) => /[a-z]/.test(form)).map(([form, kind]) => [form, shareUnit(kind)] as const),
    ...CURRENCY_WORDS.map(([form, currency]) => [form, moneyUnit(currency)] as const),
    ...UNITS.flatMap((entry) => {
      const unit = entryUnit(entry);
      return [entry.word, plural(entry.word), ...(entry.forms ?? [])].map((form) => [form.toLowerCase(), unit] as const);
    }),
  ]);
  return words;
}

let symbols: ReadonlyMap<string, Unit> | null = null;

function bySymbol(): ReadonlyMap<string, Unit> {
  symbols ??= new Map(
    [
      ...SHARES.filter(([form]) => !form.includes(' ')).map(([form, kind]) => [form, shareUnit(kind)] as const),
      ...CURRENCY_WORDS.filter(([form]) => form === 'p' || form === 'kr').map(([form, currency]) => [form, moneyUnit(currency)] as const),
      ...[...CURRENCY_SYMBOLS].map(([form, currency]) => [form, moneyUnit(currency)] as const),
      ...UNITS.flatMap((entry) => (entry.symbols ?? []).map((symbol) => [symbol, entryUnit(entry)] as const)),
    ].reverse(),
  );
  return symbols;
}

function plural(word: string): string {
  if (word.endsWith('foot') || word.endsWith('inch')) return word;
  const [head = '', ...rest] = word.split(' per ');
  return [`${head}s`, ...rest].join(' per ');
}

const SYMBOL = /[A-Za-z°µ℃℉%‰‱€£$¥₹][A-Za-z²³23]{0,5}(?:\/[a-z]{1,4})?/y;

function symbolAt(source: Source, at: number): UnitFound | null {
  const found = matchAt(SYMBOL, source.cased, at);
  if (!found) return null;
  for (const text of [found[0], found[0].replace(/\/.*$/, ''), /^[%‰‱€£$¥₹°]/.test(found[0]) ? found[0][0]! : '']) {
    if (text === '' || (/^[€£$¥₹]/.test(text) && /\d/.test(source.cased.slice(at + text.length, at + text.length + 2)))) continue;
    const unit = bySymbol().get(text) ?? lowerSymbol(text);
    const end = at + text.length;
    if (unit && !(/[A-Za-z0-9]$/.test(text) && /[A-Za-z0-9]/.test(source.cased[end] ?? ''))) return { unit, start: at, end, symbol: true };
  }
  return null;
}

/** A capital alone is a unit of its own or none; longer abbreviations may be shouted. */
function lowerSymbol(text: string): Unit | undefined {
  return text.length > 1 ? bySymbol().get(text.toLowerCase()) : undefined;
}

/** "10 GB", "5 %", "250 €": letters that are words too need more than a blank. */
function symbolBehindBlank(source: Source, at: number): UnitFound | null {
  if (source.cased[at] !== ' ' && source.cased[at] !== '-') return null;
  const found = symbolAt(source, at + 1);
  return found &&
    (!LOOSE_WORDS.has(source.cased.slice(found.start, found.end)) || (source.cased.length < 12 && found.end === source.cased.length))
    ? found
    : null;
}

/** Symbols that are words, initials or scales when they stand alone. */
const LOOSE_WORDS = new Set(['m', 'p', 'h', 't', 'l', 'C', 'F', 'J', 'V', 'W', 'st', 'mi', 'ha', 'kt', 'kn', 'gal', '$', '£']);
