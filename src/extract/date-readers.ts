import { anchored } from './date-anchored.ts';
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
import { mayBegin } from './date-gates.ts';
import { timeRange } from './date-hours.ts';
import { lastDay, partOfMonth } from './date-month-parts.ts';
import { anniversary, namedHoliday } from './date-named.ts';
import { afterNext, offsetDay } from './date-offsets.ts';
import { financialYear, quarter } from './date-quarters.ts';
import type { DateReading, Found, Reader, ReadOptions } from './date-reading.ts';
import { ago, lastOrNext, namedDay } from './date-relative.ts';
import { saidHour } from './date-said-hours.ts';
import { century, decade, monthAndYear, phaseOfYear, season, yearRange } from './date-spans.ts';
import { createStarts } from './date-starts.ts';
import { clock, clockWithHalf, dottedClock, hourAlone, namedTime, oClock, spokenClock } from './date-times.ts';
import { bareYear, fiscalYear } from './date-years.ts';
import { CARDINALS, MONTHS, NAMED_DAYS, ORDINALS, WEEKDAYS } from './lexicon/dates.ts';

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
  hourAlone,
  saidHour,
  ago,
  offsetDay,
  century,
  anniversary,
];
const MONTH_READERS: readonly Reader[] = [monthDay, monthOrdinal, monthAndYear];
const WEEKDAY_READERS: readonly Reader[] = [dayMonth, monthDay, ordinalDay, monthOrdinal, weekdayDay, weekdayAlone, offsetDay];
const ORDINAL_READERS: readonly Reader[] = [ordinalDay, nthWeekdayOfMonth, partOfMonth, quarter, century, anniversary];
const CARDINAL_READERS: readonly Reader[] = [spokenClock, oClock, hourAlone, saidHour, ago, offsetDay];
const PHASE_READERS: readonly Reader[] = [monthAndYear, phaseOfYear, decade];

/** The readers that may begin with a word: nothing else is tried there. */
const READERS: ReadonlyMap<string, readonly Reader[]> = gather([
  [MONTHS.keys(), MONTH_READERS],
  [WEEKDAYS.keys(), WEEKDAY_READERS],
  [ORDINALS.keys(), ORDINAL_READERS],
  [CARDINALS.keys(), CARDINAL_READERS],
  [
    ['half', 'quarter'],
    [spokenClock, ago],
  ],
  [
    ['noon', 'midday', 'midnight'],
    [timeRange, namedTime],
  ],
  [['early', 'mid', 'late', 'beginning', 'start', 'middle', 'end'], PHASE_READERS],
  [
    ['the'],
    [
      dayMonth,
      ordinalDay,
      nthWeekdayOfMonth,
      dayAlone,
      monthAndYear,
      phaseOfYear,
      season,
      quarter,
      decade,
      century,
      lastOrNext,
      afterNext,
      lastDay,
      partOfMonth,
    ],
  ],
  [['spring', 'summer', 'autumn', 'fall', 'winter'], [season]],
  [['q', 'h'], [quarter]],
  [
    ['last', 'final'],
    [nthWeekdayOfMonth, quarter, lastDay, partOfMonth],
  ],
  [['last', 'this', 'next'], [lastOrNext]],
  [
    ['yesterday', 'today', 'tonight', 'tomorrow'],
    [namedDay, offsetDay],
  ],
  [['fy', 'fiscal', 'financial'], [financialYear]],
  [[...NAMED_DAYS.keys()], [namedHoliday]],
  [['centenary', 'bicentenary', 'tercentenary', 'fiftieth', 'hundredth'], [anniversary]],
  [["'", '’'], [decade]],
]);

/** Finds where a date may begin. */
export const starts = createStarts(new Set(READERS.keys()));

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

/** The longest date that begins at an offset where `starts` found the word; `before` is the date read last in the text. */
export function readAt(text: string, at: number, word: string, options: ReadOptions, before: DateReading | undefined): Found | null {
  const isDigit = word === '';
  if (isDigit && /[\d£$€¥₹][.,]?$/.test(text.slice(Math.max(0, at - 2), at))) return null;
  const isYear = isDigit && /^\d{4}/.test(text.slice(at, at + 4));
  if (!isYear && !mayBegin(text, at, word)) return null;
  const readers = isYear ? YEAR_READERS : isDigit ? DIGIT_READERS : (READERS.get(word) ?? []);
  let longest: Found | null = null;
  for (const read of readers) {
    const result = read(text, at, options);
    if (result && result.end > (longest?.end ?? at)) longest = result;
  }
  return longest ?? (isYear ? bareYear(text, at, before) : word === 'the' ? anchored(text, at, before) : null);
}
