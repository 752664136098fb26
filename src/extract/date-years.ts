import type { TextRange } from '../model.ts';
import type { DateReading, Found, Reader } from './date-reading.ts';
import { DATED_NOUNS, IRREGULAR_PLURALS, NOT_PLURAL, STRONG_PREPOSITIONS, UNIT_MARKS, YEAR_PREPOSITIONS } from './lexicon/dates.ts';

/** Reads a bare year where the words around it make it one; `before` is the date read last in the text. */
export function bareYear(text: string, at: number, before: DateReading | undefined): Found | null {
  const range = { start: at, end: at + 4 };
  if (!isYearShaped(text, at) || !isYearHere(text, range, before)) return null;
  return { end: range.end, date: { year: Number(text.slice(at, at + 4)) }, parts: { year: range } };
}

/** Whether the number at a range counts the word behind it: "2000 people" and "2000 jobs", not "1962 the". */
export function isCounted(text: string, { start, end }: TextRange): boolean {
  const next = wordAfter(text, end);
  if (next === '' || NOT_PLURAL.has(next)) return false;
  if (UNIT_MARKS.has(next) || IRREGULAR_PLURALS.has(next)) return !(next === 'people' && isTellingYear(text.slice(start, end)));
  return /[a-z]s$/.test(next) && !isTellingYear(text.slice(start, end));
}

/** 2026/27, 2026-27, 2026/2027: a fiscal year; 2011–19 is two years, and read elsewhere. */
export const fiscalYear: Reader = (text, at) => {
  const match = FISCAL.exec(text.slice(at, at + 10));
  if (!match) return null;
  const [year, end] = [Number(match[1]), Number(match[2]!.slice(-2))];
  const isNext = (year + 1) % 100 === end && (match[2]!.length === 2 || Number(match[2]) === year + 1);
  if (!isNext || /[\d,.]/.test(text[at - 1] ?? '')) return null;
  const length = match[0].length;
  return { end: at + length, date: { year, fiscal: true }, parts: { year: { start: at, end: at + length } } };
};

const FISCAL = /^([12]\d{3})[/–-](\d{4}|\d\d)(?![\d,-]|\.\d)/;

/** Four digits of a year, no part of a longer number, price, code or telephone number. */
function isYearShaped(text: string, at: number): boolean {
  if (!/^(?:1\d|20)\d\d(?![\d\p{L}%]|[.,:/]\d|-(?:\p{L}|\d(?!\d)|\d{3}(?!\d)|\d{5}|\d\d-))/u.test(text.slice(at, at + 10))) return false;
  return !/[\d\p{L}£$€¥₹#.,/:+−]/u.test(text[at - 1] ?? '');
}

function isYearHere(text: string, range: TextRange, before: DateReading | undefined): boolean {
  const { start, end } = range;
  if (text.trim() === text.slice(start, end)) return true;
  if (isTellingYear(text.slice(start, end)) && /^ ?[–-] ?(?:19|20)\d\d(?!\d)/.test(text.slice(end, end + 8))) return true;
  if (continuesYears(text, start, before)) return !isCounted(text, range);
  if (/(?:^|[^\p{L}/])(?:ca?\.?|©|\(c\)) $/iu.test(text.slice(Math.max(0, start - 5), start))) return !isCounted(text, range);
  const lead = wordBefore(text, start);
  const value = text.slice(start, end);
  if (UNIT_MARKS.has(wordAfter(text, end))) return false;
  if (STRONG_PREPOSITIONS.has(lead))
    return isTellingYear(value) ? !isMeasured(text, end) : !isCounted(text, range) && Number(value) >= 1100;
  if (YEAR_PREPOSITIONS.has(lead)) return Number(value) >= 1500 && !isPluralNoun(wordAfter(text, end)) && !isCounted(text, range);
  if (!isTellingYear(value) && value !== '2000' && value !== '1900') return false;
  if (/[([]/.test(text[start - 1] ?? '')) return /^[)\],;:]/.test(text.slice(end, end + 1));
  if (start === 0 && text[end] === ':') return true;
  if (/^(?:was|is)$/.test(lead)) return wordAfter(text, end) === 'when';
  return isDatedNoun(wordAfter(text, end), lead, start === 0);
}

function isPluralNoun(word: string): boolean {
  return /^\p{Ll}+s$/u.test(word) && !NOT_PLURAL.has(word);
}

/** "the 1984 vote" is of that year; "1984 votes" are counted, and so may be "the 1984 votes" unless it is a familiar plural. */
function isDatedNoun(noun: string, lead: string, isFirst: boolean): boolean {
  if (!DATED_NOUNS.has(noun)) return false;
  const isOwned = /^(?:the|its|their|his|her|our|a|'s|’s|s|that|this|and)$|['’]s?$/.test(lead);
  return isOwned || (isFirst && !noun.endsWith('s'));
}

/** A year of living memory that is no round number: hardly ever a count. */
function isTellingYear(value: string): boolean {
  const year = Number(value);
  return year >= 1900 && year <= 2099 && year % 100 !== 0;
}

function isMeasured(text: string, end: number): boolean {
  return /^ (?:people|men|women|staff|million|billion|per ?cent)\b/.test(text.slice(end, end + 12));
}

/** "from 2011 to 2019", "in 2011 and 2019", "2011–2019". */
function continuesYears(text: string, start: number, before: DateReading | undefined): boolean {
  if (!before || before.date.year === undefined || start - before.range.end > 9) return false;
  return /^(?: (?:and|or|to|until|till|through) |, (?:and |or )?| ?[–-] ?)$/.test(text.slice(before.range.end, start));
}

function wordBefore(text: string, start: number): string {
  return /([\p{L}'’]{1,20})[ -]$/u.exec(text.slice(Math.max(0, start - 21), start))?.[1]?.toLowerCase() ?? '';
}

function wordAfter(text: string, end: number): string {
  return /^ ([\p{L}]{1,24})/u.exec(text.slice(end, end + 25))?.[1]?.toLowerCase() ?? '';
}
