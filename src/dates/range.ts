import type { DateValue } from '../model.ts';
import { addTo, type Day, dayNumber, daysInMonth, parseDay, weekdayOf } from './calendar.ts';

/** Days from and to (counted from 1 January 1970, both included) that a date stands for. */
export interface DayRange {
  readonly from: number;
  readonly to: number;
}

/** The days of a date; a year that it does not say is taken from `year`. Null where too little is said, or for a relative date. */
export function daysOf(date: DateValue, year: number | undefined): DayRange | null {
  const known = date.year ?? year;
  // Fiscal years begin in different months: any day of either year may be meant.
  if (date.fiscal && known !== undefined) {
    return { from: dayNumber({ year: known, month: 1, day: 1 }), to: dayNumber({ year: known + 1, month: 12, day: 31 }) };
  }
  if (date.from !== undefined && date.to !== undefined) {
    const [from, to] = [yearly(date.from, known), yearly(date.to, known)];
    return from && to && { from: dayNumber(from), to: dayNumber(to) };
  }
  if (known === undefined) return null;
  if (date.month === undefined) return date.day === undefined && date.year !== undefined ? wholeYear(known) : null;
  const last = daysInMonth(known, date.month);
  const [first, final] = date.day === undefined ? [1, last] : [date.day, date.day];
  return {
    from: dayNumber({ year: known, month: date.month, day: first }),
    to: dayNumber({ year: known, month: date.month, day: final }),
  };
}

/** The days that "two years ago", "last month" and their kin may mean, seen from an anchor day. */
export function relativeDays({ unit, amount }: NonNullable<DateValue['relative']>, anchor: Day, isLoose: boolean): DayRange {
  const base = addTo(anchor, amount, unit);
  const center = dayNumber(base);
  const isFar = Math.abs(amount) > 1;
  switch (unit) {
    case 'day':
      return around(center, Math.abs(amount) >= 7 || isLoose ? 1 : 0);
    case 'week': {
      const sunday = center - weekdayOf(base);
      return isFar ? around(center, isLoose ? 7 : 4) : { from: sunday, to: sunday + 7 };
    }
    case 'month': {
      const month = { from: dayNumber({ ...base, day: 1 }), to: dayNumber({ ...base, day: daysInMonth(base.year, base.month) }) };
      return isFar ? join(month, around(center, isLoose ? 31 : 20)) : month;
    }
    case 'year': {
      // Round numbers of years are rounded: a decade ago is nine to eleven years ago.
      const slack = Math.abs(amount) >= 10 && amount % 10 === 0 ? Math.floor(Math.abs(amount) / 10) : isLoose ? 1 : 0;
      const years = { from: wholeYear(base.year - slack).from, to: wholeYear(base.year + slack).to };
      return isFar ? join(years, around(center, 183)) : years;
    }
  }
}

/** "A week on Tuesday": so many weeks behind the next such weekday; said on a Tuesday, behind that day or the next one. */
export function weeksOn(weekday: number, weeks: number, anchor: Day): DayRange {
  const ahead = (weekday - weekdayOf(anchor) + 7) % 7;
  const from = dayNumber(anchor) + ahead + 7 * weeks;
  return { from, to: ahead === 0 ? from + 7 : from };
}

/** The days of a calendar year. */
function wholeYear(year: number): DayRange {
  return { from: dayNumber({ year, month: 1, day: 1 }), to: dayNumber({ year, month: 12, day: 31 }) };
}

/** Reads an ISO day whose year may be left out ("--03-01"). */
function yearly(text: string, year: number | undefined): Day | null {
  if (!text.startsWith('--')) return parseDay(text);
  if (year === undefined) return null;
  const [month, day] = [Number(text.slice(2, 4)), Number(text.slice(5, 7))];
  return { year, month, day: Math.min(day, daysInMonth(year, month)) };
}

function around(center: number, days: number): DayRange {
  return { from: center - days, to: center + days };
}

function join(one: DayRange, other: DayRange): DayRange {
  return { from: Math.min(one.from, other.from), to: Math.max(one.to, other.to) };
}
