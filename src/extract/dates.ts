import type { Bound, DateValue } from '../model.ts';
import {
  dayAlone,
  dayMonth,
  isoDate,
  monthDay,
  monthOrdinal,
  nthWeekdayOfMonth,
  numericDate,
  ordinalDay,
  weekdayAlone,
  weekdayDay,
} from './date-days.ts';
import { withEnds } from './date-ends.ts';
import { timeRange } from './date-hours.ts';
import type { DateReading, Found, Reader, ReadOptions } from './date-reading.ts';
import { ago, lastOrNext, namedDay } from './date-relative.ts';
import { readRun } from './date-runs.ts';
import { century, decade, financialYear, monthAndYear, phaseOfYear, quarter, season, yearRange } from './date-spans.ts';
import { createStarts } from './date-starts.ts';
import { clock, clockWithHalf, dottedClock, namedTime, oClock, spokenClock } from './date-times.ts';
import { bareYear, fiscalYear } from './date-years.ts';
import { CARDINALS, MONTHS, ORDINALS, WEEKDAYS } from './lexicon/dates.ts';

export type { DateReading } from './date-reading.ts';

/**
 * Finds the dates and times of a text, in order. In: whether the month comes first in 09/05/2025. Ranges are in that text;
 * a hedge ("about 1962") belongs to the range, a preposition ("by 2041") does not.
 */
export function extractDates(text: string, options: { readonly monthFirst?: boolean } = {}): readonly DateReading[] {
  const settings = { monthFirst: options.monthFirst ?? false };
  const readings: DateReading[] = [];
  let free = 0;
  for (const { at, word } of starts(text)) {
    if (at < free) continue;
    const run = RUN_STARTS.has(word) ? readRun(text, at, settings) : null;
    if (run) {
      for (const part of run) readings.push(toReading(text, part.at, part, free));
      free = run.at(-1)!.end;
      continue;
    }
    const result = readAt(text, at, word, settings, readings.at(-1));
    if (!result) continue;
    readings.push(toReading(text, at, result, free));
    free = result.end;
  }
  return withEnds(text, joinTimes(text, readings));
}

/** Reads a text that is one date as a whole ("2025-05-09", "about 1962", "9 May 2025"); null where it is none. */
export function readDate(text: string): DateValue | null {
  const trimmed = text.trim();
  const readings = extractDates(trimmed);
  const [first] = readings;
  const last = readings.at(-1);
  if (!first || !last || readings.length > (first.date.otherEnd ? 2 : 1)) return hedgedYear(trimmed);
  const rest = trimmed.slice(0, first.range.start) + trimmed.slice(last.range.end);
  return READ_ALONE.test(rest) ? asWhole(first.date) : null;
}

/** What several days with one month may begin with. */
const RUN_STARTS: ReadonlySet<string> = new Set(['', ...MONTHS.keys(), ...WEEKDAYS.keys()]);

/** What may stand around a date of a claims file. */
const READ_ALONE =
  /^(?:(?:by|in|on|at|until|before|after|since|from|the|during|early|of|between) ?){0,3}(?:,? ?(?:daily|every day|each day|(?:on )?(?:week|\w{3,6})(?:days|ends)))?\.?$/i;

/** Of a stretch with both its ends the first is no end but the whole. */
function asWhole({ end, ...date }: DateValue): DateValue {
  return end && !date.otherEnd ? { ...date, end } : date;
}

const YEAR_READERS: readonly Reader[] = [isoDate, fiscalYear, yearRange, decade];
const DIGIT_READERS: readonly Reader[] = [
  numericDate,
  dayMonth,
  nthWeekdayOfMonth,
  timeRange,
  clockWithHalf,
  clock,
  dottedClock,
  spokenClock,
  oClock,
  ago,
  century,
];
const MONTH_READERS: readonly Reader[] = [monthDay, monthOrdinal, monthAndYear];
const WEEKDAY_READERS: readonly Reader[] = [dayMonth, monthDay, ordinalDay, monthOrdinal, weekdayDay, weekdayAlone];
const ORDINAL_READERS: readonly Reader[] = [ordinalDay, nthWeekdayOfMonth, quarter, century];
const CARDINAL_READERS: readonly Reader[] = [spokenClock, oClock, ago];
const PHASE_READERS: readonly Reader[] = [monthAndYear, phaseOfYear, decade];

/** The readers that may begin with a word: nothing else is tried there. */
const READERS: ReadonlyMap<string, readonly Reader[]> = gather([
  [MONTHS.keys(), MONTH_READERS],
  [WEEKDAYS.keys(), WEEKDAY_READERS],
  [ORDINALS.keys(), ORDINAL_READERS],
  [CARDINALS.keys(), CARDINAL_READERS],
  [['half', 'quarter'], [spokenClock]],
  [
    ['noon', 'midday', 'midnight'],
    [timeRange, namedTime],
  ],
  [['early', 'mid', 'late', 'beginning', 'start', 'middle', 'end'], PHASE_READERS],
  [['the'], [dayMonth, ordinalDay, nthWeekdayOfMonth, dayAlone, monthAndYear, phaseOfYear, season, quarter, decade, century, lastOrNext]],
  [['spring', 'summer', 'autumn', 'fall', 'winter'], [season]],
  [['q', 'h'], [quarter]],
  [
    ['last', 'final'],
    [nthWeekdayOfMonth, quarter],
  ],
  [['last', 'this', 'next'], [lastOrNext]],
  [['yesterday', 'today', 'tonight', 'tomorrow'], [namedDay]],
  [['fy'], [financialYear]],
  [["'", '’'], [decade]],
]);

const starts = createStarts(new Set(READERS.keys()));

/** What may stand behind "the" and "a", which are everywhere, for a date to begin there. */
const AFTER_ARTICLE =
  /(?:the|a|an) (?:[\d'’]|first|last|final|early|mid|late|begin|start|middle|end|spring|summer|autumn|fall|winter|year before|day|decade|week|month|year|fortnight|century|night|quarter|couple|hundred|[a-z]{3,8}ies|[a-z]{2,11}(?:th|st|nd|rd|cond)\b)/iy;

function gather(groups: readonly (readonly [Iterable<string>, readonly Reader[]])[]): ReadonlyMap<string, readonly Reader[]> {
  const readers = new Map<string, readonly Reader[]>();
  for (const [keys, added] of groups) {
    for (const key of keys) {
      const word = /^(?:[a-z]+|['’])/.exec(key)![0];
      readers.set(word, [...new Set([...(readers.get(word) ?? []), ...added])]);
    }
  }
  return readers;
}

function readAt(text: string, at: number, word: string, options: ReadOptions, before: DateReading | undefined): Found | null {
  const isDigit = word === '';
  if (isDigit && /[\d£$€¥₹][.,]?$/.test(text.slice(Math.max(0, at - 2), at))) return null;
  if (word === 'the' || word === 'a' || word === 'an') {
    AFTER_ARTICLE.lastIndex = at;
    if (!AFTER_ARTICLE.test(text)) return null;
  }
  const isYear = isDigit && /^\d{4}/.test(text.slice(at, at + 4));
  const readers = isYear ? YEAR_READERS : isDigit ? DIGIT_READERS : (READERS.get(word) ?? []);
  let longest: Found | null = null;
  for (const read of readers) {
    const result = read(text, at, options);
    if (result && result.end > (longest?.end ?? at)) longest = result;
  }
  return longest ?? (isYear ? bareYear(text, at, before) : null);
}

const HEDGE = /(?:^|[^\p{L}])((?:about|around|roughly|approximately|circa|some|c\.?) )$/iu;
const BOUNDS: ReadonlyMap<string, Bound> = new Map<string, Bound>([
  ['by', 'atMost'],
  ['until', 'atMost'],
  ['till', 'atMost'],
  ['before', 'under'],
  ['after', 'over'],
  ['since', 'atLeast'],
]);
/** In front of "ten years ago" these are about the length of time. */
const LENGTH_BOUNDS: ReadonlyMap<string, Bound> = new Map<string, Bound>([
  ['more than', 'over'],
  ['over', 'over'],
  ['less than', 'under'],
  ['nearly', 'under'],
  ['almost', 'under'],
]);

function toReading(text: string, at: number, { end, date, parts }: Found, free: number): DateReading {
  const lead = text.slice(Math.max(free, at - 16), at);
  const hedge = HEDGE.exec(lead)?.[1];
  const start = hedge ? at - hedge.length : at;
  const preposition = /(?:^|[^\p{L}])(by|until|till|before|after|since|more than|over|less than|nearly|almost) (?:the )?$/iu.exec(
    lead,
  )?.[1];
  const bounds = !date.relative ? BOUNDS : Math.abs(date.relative.amount) > 1 ? LENGTH_BOUNDS : undefined;
  const bound = hedge ? 'about' : preposition && bounds?.get(preposition.toLowerCase());
  return reading(text, start, end, bound ? { ...date, bound } : date, parts);
}

/** A time of day belongs to the date beside it ("6.15am on Friday"), a month to its year ("in May last year"). */
function joinTimes(text: string, readings: readonly DateReading[]): readonly DateReading[] {
  const joined: DateReading[] = [];
  for (const next of readings) {
    const last = joined.at(-1);
    const between = last && text.slice(last.range.end, next.range.start);
    if (last && between !== undefined && belongTogether(last, next, between)) {
      joined[joined.length - 1] = reading(
        text,
        last.range.start,
        next.range.end,
        { ...last.date, ...next.date },
        { ...last.parts, ...next.parts },
      );
    } else joined.push(next);
  }
  return joined;
}

function belongTogether(one: DateReading, other: DateReading, between: string): boolean {
  const isDay = ({ date }: DateReading): boolean => date.day !== undefined || date.weekday !== undefined || date.relative?.unit === 'day';
  const isTime = ({ date }: DateReading): boolean => date.time !== undefined && !isDay({ date } as DateReading);
  const isMonth = one.date.month !== undefined && one.date.year === undefined && one.date.from === undefined;
  if (isMonth && other.date.relative?.unit === 'year' && Math.abs(other.date.relative.amount) <= 1) return /^,? (?:of )?$/.test(between);
  if (isTime(one) && isDay(other) && other.date.time === undefined) return /^,? (?:on )?(?:the )?$/.test(between);
  return isDay(one) && one.date.time === undefined && isTime(other) && /^(?:,? (?:at )?)$/.test(between);
}

function reading(text: string, start: number, end: number, date: DateValue, parts: DateReading['parts']): DateReading {
  return { range: { start, end }, surface: text.slice(start, end), date, parts };
}

/** "about 1962", "roughly 1850": in a claims file a lone year needs no preposition. */
function hedgedYear(text: string): DateValue | null {
  const match = /^(?:(?:about|around|roughly|approximately|circa|c\.?) )([12]\d{3})$/i.exec(text);
  return match ? { year: Number(match[1]), bound: 'about' } : null;
}
