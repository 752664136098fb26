import { dayNumber, daysInMonth, isDay } from '../../dates/calendar.ts';
import { MONTH_NAMES, printDate } from '../../dates/print.ts';
import { type DayRange, daysOf } from '../../dates/range.ts';
import { toSource } from '../../draft/segments.ts';
import { CARDINALS } from '../../extract/lexicon/dates.ts';
import type { DateMention, DateValue, Passage, Span } from '../../model.ts';

/** What is wrong with a date by the calendar or by the dates before it, without any claim. */
export interface DateError {
  readonly expected: string;
  /** The words that are wrong, where they are not the whole date. */
  readonly at?: Span;
  /** The date that it does not fit to. */
  readonly beside?: DateMention;
}

/**
 * Holds a date against the calendar ("31 June") and against the date before it ("on 4 May, and the next day, 6 May"). `dates` are
 * those of the passage, in order. Null where nothing is wrong, or too little is said.
 */
export function senseError(passage: Passage, mention: DateMention, dates: readonly DateMention[]): DateError | null {
  const before = dates[dates.indexOf(mention) - 1];
  return (
    noSuchDay(passage, mention) ??
    stretchLength(passage, mention, dates) ??
    (before ? (afterNextDay(passage, mention, before, dates) ?? afterLength(passage, mention, before)) : null)
  );
}

function noSuchDay(passage: Passage, { date, parts }: DateMention): DateError | null {
  const { year, month, day } = date;
  // The year of 29 February may be left out.
  if (month === undefined || day === undefined || isDay({ year: year ?? 2000, month, day })) return null;
  const days = daysInMonth(year ?? 2000, month);
  const name = [MONTH_NAMES[month - 1], month === 2 ? year : undefined].filter(Boolean).join(' ');
  return { expected: `${name} has ${days} days`, ...(parts.day && { at: toSource(passage, parts.day) }) };
}

/** "It ran for three days, 7 to 9 August": the days of a stretch, both ends counted or one, are as many as is said. */
function stretchLength({ text }: Passage, mention: DateMention, dates: readonly DateMention[]): DateError | null {
  const { date, range } = mention;
  const found =
    date.end === 'first' && date.otherEnd ? LASTING.exec(text.slice(Math.max(0, range.start - 60), range.start).toLowerCase()) : null;
  if (!found) return null;
  const [, number = '', unit = ''] = found;
  const year = date.year ?? date.otherEnd!.year ?? COMMON_YEAR;
  const [first, last] = [dayOf(date, year), dayOf(date.otherEnd!, year)];
  if (first === null || last === null) return null;
  const days = last >= first ? last - first : last + 365 - first;
  const said = numberOf(number);
  const isInclusive = /^ (?:through|up to and including) /.test(text.slice(range.end, range.end + 22));
  if (!(said > 0) || fits(isInclusive ? days + 1 : days, said, unit === 'week', isInclusive)) return null;
  const other = dates[dates.indexOf(mention) + 1];
  return { expected: `it is ${days + 1} days with both ends counted`, ...(other && { beside: other }) };
}

/** Weeks run from a day to the same weekday, or from a Monday to a Sunday or a Friday; of many days the weekends may be left out. */
function fits(days: number, said: number, isWeeks: boolean, isInclusive: boolean): boolean {
  if (isWeeks) return Math.abs(days - 7 * said) <= 3;
  return (
    days === said || (!isInclusive && days + 1 === said) || (said >= 5 && said <= days && Math.abs((days + 1) * (5 / 7) - said) <= 1.5)
  );
}

const COUNT = `\\d{1,3}|${[...CARDINALS.keys()].join('|')}`;
const LASTING = new RegExp(
  `(?:^|[^\\p{L}])(?:ran|runs?|running|lasts?|lasted|lasting|took place|close[sd]?|shut|spans?|spanned)(?: for| over)? (?:the |its |exactly |just )?(${COUNT})[ -](day|week)s?,? (?:\\(|[–—] )?(?:from |between )?(?:the )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?$`,
  'u',
);

function numberOf(word: string): number {
  return /^an?$/.test(word) ? 1 : (CARDINALS.get(word) ?? Number(word));
}

function dayOf({ year, month, day }: DateValue, common: number): number | null {
  return month === undefined || day === undefined ? null : dayNumber({ year: year ?? common, month, day });
}

/** "the next day, 6 May": both are read, the first by counting from the date before it. */
function afterNextDay({ text }: Passage, mention: DateMention, before: DateMention, dates: readonly DateMention[]): DateError | null {
  if (!BESIDE_DAY.test(before.surface) || !/^(?:, (?:on )?| \()(?:the )?$/.test(text.slice(before.range.end, mention.range.start)))
    return null;
  const { month, day } = before.date;
  const isWhole = mention.date.day !== undefined && mention.date.month !== undefined;
  if (!isWhole || month === undefined || (mention.date.month === month && mention.date.day === day)) return null;
  const anchor = dates[dates.indexOf(before) - 1];
  return anchor ? { expected: `“${before.surface}” is ${printDate({ month, day: day! }, mention.surface)}`, beside: anchor } : null;
}

const BESIDE_DAY = /^the (?:next|following|previous|preceding) (?:day|[a-z]{2,}day)$/i;

/** "Digging begins on 3 May. Two weeks later, on 20 May, …": counted from the date before it. */
function afterLength({ text }: Passage, mention: DateMention, before: DateMention): DateError | null {
  const lead = text.slice(Math.max(before.range.end, mention.range.start - 60), mention.range.start);
  const found = /later|earlier/i.test(lead) ? LATER.exec(lead.toLowerCase()) : null;
  if (!found || mention.range.start - before.range.end > FARTHEST || before.date.bound || mention.date.bound) return null;
  const [, word = '', half, unit = ''] = found;
  const number = numberOf(word);
  const from = daysIn(before.date, before.date.year ?? COMMON_YEAR);
  const days = (number + (half ? 0.5 : 0)) * LENGTHS[unit]! * (found[0].includes('earlier') ? -1 : 1);
  if (!from || !(number > 0)) return null;
  const slack = slackOf(Math.abs(days), LENGTHS[unit]!);
  const around = mention.date.year === undefined ? [-1, 0, 1].map((side) => (before.date.year ?? COMMON_YEAR) + side) : [mention.date.year];
  const said = around.map((year) => daysIn(mention.date, year));
  if (said.some((range) => !range || (range.to >= from.from + days - slack && range.from <= from.to + days + slack))) return null;
  return { expected: `it is not “${lead.slice(-found[0].length).replace(/,.*$/, '').trim()}” than ${before.surface}`, beside: before };
}

const LATER = new RegExp(
  `(?:^|[^\\p{L}-])(?:exactly |just )?(an?|${COUNT})( and a half)? (day|week|fortnight|month|year)s? (?:later|earlier),? (?:\\(|(?:on|in) )?(?:the )?$`,
  'u',
);
const LENGTHS: Readonly<Record<string, number>> = { day: 1, week: 7, fortnight: 14, month: 30.4, year: 365.25 };
const FARTHEST = 160;

/** Lengths are rounded: a day in a week, half a month in a few months, half a year in years. */
function slackOf(days: number, length: number): number {
  if (length === 1) return days >= 7 ? 1 : 0;
  return length < 30 ? Math.max(1, days / 7) : length < 365 ? 16 : 183;
}

/** The days of a date that says a day, a month or a part of a year. */
function daysIn(date: DateValue, year: number): DayRange | null {
  const isTold = date.month !== undefined || date.year !== undefined;
  return isTold && !date.relative && !date.fiscal ? daysOf(date, year) : null;
}

/** Stands for a year that is not said. */
const COMMON_YEAR = 2001;
