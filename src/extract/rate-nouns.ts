import { THING_RATES, TIME_RATES } from './lexicon/rates.ts';
import { UNITS } from './lexicon/units.ts';
import { phraseAfter, toPhrases } from './phrases.ts';
import { matchAt, wordAfter } from './source.ts';

/** What a figure is per: its dictionary form, one word ("megawatt-hour", "square-metre", "100-gram"), and where it ends. */
export interface RateNoun {
  readonly per: string;
  readonly end: number;
  /** A unit of time, a unit of measure, a thing that prices are per, a round number of things, or any other word. */
  readonly kind: 'time' | 'unit' | 'thing' | 'number' | 'word';
}

/** The noun of a rate that begins at `at`, in any of its spellings: MWh, sq m, kg, 100g, 100,000, month, user. */
export function rateNounAt(lower: string, at: number): RateNoun | null {
  return numberOf(lower, at) ?? unitOf(lower, at) ?? nounOf(lower, at);
}

const UNIT_FORMS = toPhrases(
  UNITS.filter(({ dimension, per }) => dimension === undefined && per === undefined).flatMap(({ word, forms = [] }) =>
    [word, `${word}s`, ...forms].map((form) => [form.toLowerCase().replaceAll('-', ' '), word.replaceAll(' ', '-')] as const),
  ),
);

/** Abbreviations in lower case; of data they are bytes, for nobody prices bits. */
const SYMBOLS: ReadonlyMap<string, string> = new Map([
  ...UNITS.filter(({ dimension, per }) => dimension === undefined && per === undefined).flatMap(({ word, symbols = [] }) =>
    symbols.map((symbol) => [symbol.toLowerCase(), word.replaceAll(' ', '-')] as const),
  ),
  ['kb', 'kilobyte'],
  ['mb', 'megabyte'],
  ['gb', 'gigabyte'],
  ['tb', 'terabyte'],
  ['bbl', 'barrel'],
]);

const SYMBOL = /[a-zµ°]{1,4}[²³23]?(?![a-z\d²³])/y;
const ROUND =
  /(?:1,000,000|100,000|10,000|1,000|1000000|100000|10000|1000|100|10)(?![\d,.]\d|\d|%)|1m(?![a-z])|(?:(?:a|one) )?(?:hundred(?: thousand)?|thousand|million)(?![a-z])/y;

/** 100g, 100,000, a million: a round number of units or of things. */
function numberOf(lower: string, at: number): RateNoun | null {
  const found = matchAt(ROUND, lower, at);
  if (!found) return null;
  const number = ROUND_WORDS[found[0].replace(/^(?:a|one) /, '')] ?? found[0].replaceAll(',', '');
  const end = at + found[0].length;
  const unit = unitOf(lower, lower[end] === ' ' ? end + 1 : end);
  return unit ? { per: `${number}-${unit.per}`, end: unit.end, kind: 'unit' } : { per: number, end, kind: 'number' };
}

const ROUND_WORDS: Readonly<Record<string, string>> = {
  hundred: '100',
  thousand: '1000',
  'hundred thousand': '100000',
  million: '1000000',
  '1m': '1000000',
};

function unitOf(lower: string, at: number): RateNoun | null {
  const phrase = phraseAfter(lower, at, UNIT_FORMS);
  if (phrase?.start === at) return { per: phrase.value, end: phrase.end, kind: 'unit' };
  const symbol = matchAt(SYMBOL, lower, at)?.[0] ?? '';
  const per = SYMBOLS.get(symbol);
  return per ? { per, end: at + symbol.length, kind: 'unit' } : null;
}

function nounOf(lower: string, at: number): RateNoun | null {
  const noun = wordAfter(lower, at);
  if (!noun || noun.start !== at) return null;
  const [time, thing] = [TIME_RATES.get(noun.word), THING_RATES.get(noun.word)];
  if (time) return { per: time, end: noun.end, kind: 'time' };
  return { per: thing ?? noun.word, end: noun.end, kind: thing ? 'thing' : 'word' };
}
