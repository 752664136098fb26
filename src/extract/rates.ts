import type { Figure } from './figure.ts';
import { NO_RATE_AFTER, NOT_COUNTED, RATE_ADVERBS, THING_RATES, TIME_RATES } from './lexicon/rates.ts';
import { matchAt, wordAfter } from './source.ts';

/** The figure with the rate written behind it: "£1.50 an hour", "600 requests per minute", "£12/user/month", "£29 a head". */
export function withRate(lower: string, figure: Figure): Figure {
  const rate = rateAt(lower, figure.end, figure) ?? rateBehindNoun(lower, figure);
  if (!rate) return figure;
  const known = figure.quantity.per ? [figure.quantity.per] : [];
  return { ...figure, end: rate.end, quantity: { ...figure.quantity, per: [...known, ...rate.per].join(' ') } };
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

const SLASH = / ?\/ ?([a-z]{1,12})(?![a-z0-9])/y;

function slashed(lower: string, at: number): Rate | null {
  const found = matchAt(SLASH, lower, at);
  const per = found && (TIME_RATES.get(found[1]!) ?? THING_RATES.get(found[1]!));
  return found && per ? { per: [per], end: at + found[0].length } : null;
}

const INTRODUCTION = /,? (?:(per|an?|each|every) (?:single )?)|-(an?|per)-/y;
const HUNDREDS =
  /(?:1,000,000|1,000|100,000|10,000|1000|100000|100|10)(?![\d,.]\d|\d|%)|(?:(?:a|one) )?(?:hundred(?: thousand)?|thousand|million)(?![a-z])/y;

function introduced(lower: string, at: number, figure: Figure, further: boolean): Rate | null {
  const found = matchAt(INTRODUCTION, lower, at);
  if (!found || (found[0].startsWith(',') && !further && found[1] !== 'per')) return null;
  const word = found[1] ?? found[2]!;
  const start = at + found[0].length;
  const base = word === 'per' ? matchAt(HUNDREDS, lower, start) : null;
  if (base) return { per: [base[0].replaceAll(',', '')], end: start + base[0].length };
  const noun = nounAt(lower, start);
  if (!noun) return null;
  const per = TIME_RATES.get(noun.word);
  if (word === 'per') return noun.word === 'cent' ? null : { per: [per ?? THING_RATES.get(noun.word) ?? noun.word], end: noun.end };
  if (per) return isStretch(lower, noun.end) || (word === 'every' && noun.word === 'second') ? null : { per: [per], end: noun.end };
  const thing = THING_RATES.get(noun.word);
  const isPrice = figure.quantity.dimension === 'money' || further;
  return thing && isPrice ? { per: [thing], end: noun.end } : null;
}

/** One word, or one with "-hour" behind it. */
function nounAt(lower: string, at: number): { readonly word: string; readonly end: number } | null {
  const noun = wordAfter(lower, at);
  if (!noun || noun.start !== at) return null;
  return lower.startsWith('-hour', noun.end) ? { word: `${noun.word}-hour`, end: noun.end + 5 } : noun;
}

function isStretch(lower: string, at: number): boolean {
  const next = wordAfter(lower, at);
  if (lower[at] === '-') return lower.startsWith('-long', at) || lower.startsWith('-old', at);
  return (
    lower[at] === ' ' &&
    next !== null &&
    NO_RATE_AFTER.has(next.word) &&
    !(next.word === 'or' && /^ or (?:more|so|less)/.test(lower.slice(at, at + 9))) &&
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

/** "600 requests per minute", "120 API requests a minute": up to three counted words between. */
function rateBehindNoun(lower: string, figure: Figure): Rate | null {
  const { dimension } = figure.quantity;
  if (dimension !== 'count' && dimension !== 'measure' && dimension !== 'duration') return null;
  let end = figure.end;
  for (let count = 0; count < 3; count++) {
    const word = /[ -]/.test(lower[end] ?? '') ? wordAfter(lower, lower[end] === '-' ? end + 1 : end) : null;
    if (!word || NOT_COUNTED.has(word.word) || (word.word === 'of' && dimension === 'count')) return null;
    end = word.end;
    const found = matchAt(/ (per|an?|each|every) ([a-z]{3,10})(?![a-z-])/y, lower, end);
    const per = found && (TIME_RATES.get(found[2]!) ?? (dimension === 'measure' ? THING_RATES.get(found[2]!) : undefined));
    if (found && found[1] === 'per' && !per && found[2] !== 'cent')
      return { per: [THING_RATES.get(found[2]!) ?? found[2]!], end: end + found[0].length };
    if (found && per && !isStretch(lower, end + found[0].length)) return { per: [per], end: end + found[0].length };
    if (found) return null;
    const perHundred = matchAt(/ per /y, lower, end);
    const base = perHundred && matchAt(HUNDREDS, lower, end + 5);
    if (base) return { per: [base[0].replaceAll(',', '')], end: end + 5 + base[0].length };
  }
  return null;
}
