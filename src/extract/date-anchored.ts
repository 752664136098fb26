import { addTo, type Day, isDay, weekdayOf } from '../dates/calendar.ts';
import type { DateValue } from '../model.ts';
import { type DateReading, type Found, found, reader } from './date-reading.ts';
import { FULL_WEEKDAYS, WEEKDAYS } from './lexicon/dates.ts';

/** "the next day", "the following Tuesday", "the Friday before": counted from the day that the text named last; null where there is none. */
export function anchored(text: string, at: number, before: DateReading | undefined): Found | null {
  if (!before || at - before.range.end > FARTHEST) return null;
  const result = ANCHORED(text, at, { monthFirst: false });
  const date = result && dayBeside(before.date, sideOf(text.slice(at, result.end)), result.date.weekday);
  return date ? { ...result, date } : null;
}

/** Whether the weekday at a range belongs to another day than the text's own, so that it means nothing by itself. */
export function isBesideAnother(text: string, start: number, end: number): boolean {
  const lead = text.slice(Math.max(0, start - 16), start);
  return (
    /\b(?:following|previous|preceding) $/i.test(lead) || (/\bthe $/i.test(lead) && /^ (?:before|after)\b/i.test(text.slice(end, end + 8)))
  );
}

const FARTHEST = 240;
const WEEKDAY_NAMES = [...FULL_WEEKDAYS].join('|');

const ANCHORED = reader(
  `the (?:(?:next|following|previous|preceding) (?<weekday>day|${WEEKDAY_NAMES})(?![a-z-]| (?:delivery|service|shipping|before|after))|(?<named>day|${WEEKDAY_NAMES}) (?:before|after)(?=[,.;:!?)]|$))`,
  (groups) => {
    const range = groups.range('weekday') ?? groups.range('named')!;
    const weekday = WEEKDAYS.get((groups.text('weekday') || groups.text('named')).toLowerCase());
    if (weekday === undefined) return { ...found(groups, {}), parts: {} };
    return { end: groups.end, date: { weekday }, parts: { weekday: range } };
  },
);

function sideOf(surface: string): 1 | -1 {
  return /\b(?:previous|preceding|before)\b/i.test(surface) ? -1 : 1;
}

/** The next or the previous day, or the next such weekday; null where the calendar cannot tell. */
function dayBeside(date: DateValue, side: 1 | -1, weekday: number | undefined): DateValue | null {
  const { month, day } = date;
  if (month === undefined || day === undefined) return null;
  const year = date.year ?? COMMON_YEAR;
  const anchor: Day = { year, month, day };
  const from = date.year === undefined ? date.weekday : weekdayOf(anchor);
  if (!isDay(anchor) || (weekday !== undefined && from === undefined)) return null;
  const apart = weekday === undefined ? 1 : ((side * (weekday - from!) + 6) % 7) + 1;
  const beside = addTo(anchor, side * apart, 'day');
  // The year is that of another sentence: this one does not say it.
  if (date.year !== undefined) return { month: beside.month, day: beside.day, weekday: weekdayOf(beside) };
  // Without a year the end of February is uncertain.
  if (beside.year !== year || (month === 2) !== (beside.month === 2)) return null;
  return { month: beside.month, day: beside.day, ...(from !== undefined && { weekday: (from + side * apart + 7) % 7 }) };
}

/** A year without a leap day. */
const COMMON_YEAR = 2001;
