import { Decimal } from 'decimal.js';
import { type Figure, plainFigure, type Scene } from './figure.ts';
import { ORDINALS } from './lexicon/numbers.ts';
import { matchAt, wordAfter, wordBefore } from './source.ts';

/** Reads third, 3rd, No 1 as a rank, where the words around it rank something; an ordinal alone counts nothing. */
export function readRank(scene: Scene, at: number): Figure | null {
  const { lower } = scene.source;
  const ordinal = ordinalAt(lower, at);
  if (!ordinal) return null;
  const figure = (end: number): Figure =>
    plainFigure(at, end, { dimension: 'rank', low: new Decimal(ordinal.value) }, { start: at, end: ordinal.end });
  if (scene.isValue)
    return figure(matchAt(PLACE, lower, ordinal.end)?.[0] ? ordinal.end + matchAt(PLACE, lower, ordinal.end)![0].length : ordinal.end);
  const place = matchAt(PLACE, lower, ordinal.end);
  if (place && wordBefore(lower, at)?.word !== 'the') return figure(ordinal.end + place[0].length);
  if (matchAt(SUPERLATIVE, lower, ordinal.end)) return figure(ordinal.end);
  const before = wordBefore(lower, at)?.word ?? '';
  const next = wordAfter(lower, ordinal.end)?.word ?? '';
  return RANKING.has(before) && lower[ordinal.end] !== '-' && !NOT_RANKED.has(next) ? figure(ordinal.end) : null;
}

const PLACE = /[ -](?:place|position|spot)(?![a-z])/y;
const SUPERLATIVE =
  /[ -](?:most|least|largest|biggest|highest|lowest|smallest|best|worst|busiest|oldest|youngest|longest|fastest|richest|tallest|heaviest|strongest|cheapest|poorest|hottest|coldest|wettest|driest|deadliest)(?![a-z])/y;
const RANKING = new Set('came come comes finished finish finishes finishing ranked ranks rank placed ranking lies lay sits'.split(' '));
const NOT_RANKED = new Set('time person'.split(' '));

function ordinalAt(lower: string, at: number): { readonly value: number; readonly end: number } | null {
  const digits = matchAt(/(\d{1,4})(?:st|nd|rd|th)(?![a-z0-9])/y, lower, at);
  if (digits) return { value: Number(digits[1]), end: at + digits[0].length };
  const word = wordAfter(lower, at);
  const value = word && ORDINALS.get(word.word);
  return value ? { value, end: word.end } : null;
}

const NUMBER = /(?:no\.?|number|#) ?(\d{1,3}|one|two|three)(?![a-z\d.,]\d?)/y;
const RANKED_BEHIND =
  /(?: best-selling| bestselling)? (?:in the (?:world|country|charts?|uk|us|table|rankings?|league)|spot|position|ranking|ranked|hit|single)(?![a-z])/y;

/** No 1 in the world, number one spot. `at` is the first letter of "no" or "number". */
export function readNumberRank(scene: Scene, at: number): Figure | null {
  const { lower } = scene.source;
  const found = matchAt(NUMBER, lower, at);
  const ranked =
    found &&
    (scene.isValue ||
      matchAt(RANKED_BEHIND, lower, at + found[0].length) ||
      /(?:ranked|world) $/.test(lower.slice(Math.max(0, at - 7), at)));
  if (!found || !ranked) return null;
  const end = at + found[0].length;
  const value = { one: 1, two: 2, three: 3 }[found[1]!] ?? Number(found[1]);
  return plainFigure(at, end, { dimension: 'rank', low: new Decimal(value) }, { start: end - found[1]!.length, end });
}
