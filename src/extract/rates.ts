import type { Decimal } from 'decimal.js';
import type { Quantity } from '../model.ts';
import type { Figure } from './figure.ts';
import { NO_RATE_AFTER, NOT_COUNTED, RATE_ADVERBS, TIME_RATES } from './lexicon/rates.ts';
import { rateNounAt } from './rate-nouns.ts';
import { matchAt, wordAfter } from './source.ts';
import { unitNamed } from './units.ts';

/** The figure with the rate written behind it: "£1.50 an hour", "600 requests per minute", "£12/user/month", "£29 a head". */
export function withRate(lower: string, figure: Figure): Figure {
  const rate = rateAt(lower, figure.end, figure) ?? rateBehindNoun(lower, figure);
  if (!rate) return figure;
  const known = figure.quantity.per ? [figure.quantity.per] : [];
  const per = [...known, ...rate.per].join(' ');
  return { ...figure, end: rate.end, quantity: asSpeed(figure.quantity, per) ?? { ...figure.quantity, per } };
}

/** "75 km per hour" is 75 km/h: a length per time that has a name of its own. */
function asSpeed(quantity: Quantity, per: string): Quantity | null {
  if (quantity.dimension !== 'measure' || !quantity.unitWord) return null;
  const [length, speed] = [unitNamed(quantity.unitWord), unitNamed(`${quantity.unitWord} per ${per}`)];
  if (!length || !speed || speed.base === length.base) return null;
  const { other: _other, ...rest } = quantity;
  const scaled = (value: Decimal): Decimal => value.div(length.factor).times(speed.factor);
  const ends = { low: scaled(rest.low), high: scaled(rest.high), step: scaled(rest.step) };
  return { ...rest, ...ends, unit: speed.base, unitWord: speed.word };
}

interface Rate {
  readonly per: readonly string[];
  readonly end: number;
}

/** One rate after another: per user, per month. */
function rateAt(lower: string, at: number, figure: Figure): Rate | null {
  const per: string[] = [];
  let end = at;
  for (let count = 0; count < 3; count++) {
    const next =
      slashed(lower, end) ??
      introduced(lower, end, figure, count > 0) ??
      (count === 0 || per[0] !== 'item' ? adverb(lower, end, figure) : null);
    if (!next) break;
    per.push(...next.per);
    end = next.end;
  }
  return per.length > 0 ? { per, end } : null;
}

function slashed(lower: string, at: number): Rate | null {
  const found = matchAt(/ ?\/ ?/y, lower, at);
  const noun = found && rateNounAt(lower, at + found[0].length);
  return noun && noun.kind !== 'word' && !/[a-z\d]/.test(lower[noun.end] ?? '') ? { per: [noun.per], end: noun.end } : null;
}

const INTRODUCTION = /,? (?:(per|an?|each|every|for (?:each|every)) (?:single )?)|-(an?|per)-/y;

function introduced(lower: string, at: number, figure: Figure, further: boolean): Rate | null {
  const found = matchAt(INTRODUCTION, lower, at);
  if (!found || (found[0].startsWith(',') && !further && found[1] !== 'per')) return null;
  const word = found[1] ?? found[2]!;
  const isFor = word.startsWith('for ');
  // "£4,000 for each day of silence", and no "12 buses for every hour".
  if (isFor && (figure.quantity.dimension !== 'money' || found[0].startsWith(','))) return null;
  const noun = rateNounAt(lower, at + found[0].length);
  if (!noun || noun.per === 'cent') return null;
  if (word === 'per') return { per: [noun.per], end: noun.end };
  if (isFor) return noun.kind === 'time' ? { per: [noun.per], end: noun.end } : null;
  if (noun.kind === 'time')
    return isStretch(lower, noun.end) || (word === 'every' && noun.per === 'second') ? null : { per: [noun.per], end: noun.end };
  const isPrice = figure.quantity.dimension === 'money' || further;
  return isPrice && (noun.kind === 'thing' || noun.kind === 'unit') ? { per: [noun.per], end: noun.end } : null;
}

function isStretch(lower: string, at: number): boolean {
  const next = wordAfter(lower, at);
  if (lower[at] === '-') return lower.startsWith('-long', at) || lower.startsWith('-old', at);
  return (
    lower[at] === ' ' &&
    next !== null &&
    NO_RATE_AFTER.has(next.word) &&
    !(
      next.word === 'or' && /^ or (?:more|so|less|better|above|over|higher|under|below|thereabouts)(?![a-z])/.test(lower.slice(at, at + 16))
    ) &&
    !(next.word === 'from' && !lower.startsWith(' from now', at))
  );
}

function adverb(lower: string, at: number, figure: Figure): Rate | null {
  const abbreviation = matchAt(/ p\.a\.| p\.w\./y, lower, at);
  if (abbreviation) return { per: [abbreviation[0].includes('a') ? 'year' : 'week'], end: at + abbreviation[0].length };
  const word = lower[at] === ' ' ? wordAfter(lower, at) : null;
  const per = word && RATE_ADVERBS.get(word.word);
  if (!word || !per) return null;
  const next = lower[word.end] === ' ' ? (wordAfter(lower, word.end)?.word ?? '') : '';
  if (word.word === 'each' && (next === 'other' || next === 'of' || next === 'with' || TIME_RATES.has(next))) return null;
  return figure.quantity.dimension === 'money' || next === '' || NOT_COUNTED.has(next) || word.word === 'apiece'
    ? { per: [per], end: word.end }
    : null;
}

/** "600 requests per minute", "120 API requests a minute", "40 people/km²": up to three counted words between. */
function rateBehindNoun(lower: string, figure: Figure): Rate | null {
  const { dimension } = figure.quantity;
  if (dimension !== 'count' && dimension !== 'measure' && dimension !== 'duration') return null;
  let end = figure.end;
  for (let count = 0; count < 3; count++) {
    const word = /[ -]/.test(lower[end] ?? '') ? wordAfter(lower, lower[end] === '-' ? end + 1 : end) : null;
    if (!word || NOT_COUNTED.has(word.word) || (word.word === 'of' && dimension === 'count')) return null;
    // "CO2" is a word as well.
    end = word.end + matchAt(/[\d₂]?/y, lower, word.end)![0].length;
    const found = matchAt(/ (per|an?|each|every) |\//y, lower, end);
    if (!found) continue;
    const noun = rateNounAt(lower, end + found[0].length);
    if (!noun || noun.per === 'cent' || (found[1] !== 'per' && isStretch(lower, noun.end))) return null;
    const isPer = found[1] === 'per' || (found[0] === '/' && noun.kind !== 'word' && noun.kind !== 'thing');
    const isRate = isPer || noun.kind === 'time' || (dimension === 'measure' && noun.kind === 'thing');
    return isRate ? { per: [noun.per], end: noun.end } : null;
  }
  return null;
}
