import type { DateValue, Span } from '../model.ts';
import type { Readers } from './readers.ts';

/** A weekday or date of a claim's sentence that does not fit: where in the sentence, what is wrong, and what to do. */
export interface Misfit {
  readonly range: Span;
  readonly message: string;
  readonly hint: string;
  /** A sentence may name another date for good reason; a weekday that the calendar denies is wrong. */
  readonly severity: 'error' | 'warning';
}

/** The weekday (0 is Sunday) of a calendar date; null where the date is not whole or no such day exists. */
function weekdayOf(date: DateValue): number | null {
  const { year, month, day } = date;
  if (year === undefined || month === undefined || day === undefined) return null;
  const instant = new Date(Date.UTC(year, month - 1, day));
  return instant.getUTCMonth() === month - 1 && instant.getUTCDate() === day ? instant.getUTCDay() : null;
}

/** Compares the dates of a sentence with the calendar and with the claim's own date, if it has one. */
export function misfits(says: string, own: DateValue | null, readers: Readers): readonly Misfit[] {
  const dates = readers.dates(says);
  const isAlone = dates.length === 1;
  return dates.flatMap(({ range, date }): readonly Misfit[] => {
    const weekday = weekdayMisfit(date, own, isAlone);
    if (weekday) return [{ range, message: weekday[0], hint: weekday[1], severity: 'error' }];
    const other = isAlone && own ? dateMisfit(date, own) : null;
    return other ? [{ range, message: other[0], hint: other[1], severity: 'warning' }] : [];
  });
}

/** Says how a date contradicts its own weekday; null where it does not. */
export function ownMisfit(date: DateValue): readonly [message: string, hint: string] | null {
  return weekdayMisfit(date, null, true);
}

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const MONTHS = 'January February March April May June July August September October November December'.split(' ');

function weekdayMisfit(date: DateValue, own: DateValue | null, alone: boolean): readonly [string, string] | null {
  if (date.weekday === undefined) return null;
  const isOwn = own && (date.day === undefined ? alone : date.day === own.day && date.month === own.month);
  const whole: DateValue = { ...(isOwn ? own : {}), ...date };
  const actual = weekdayOf(whole);
  if (actual === null || actual === date.weekday) return null;
  return [`${print(whole)} is a ${WEEKDAYS[actual]}, not a ${WEEKDAYS[date.weekday]}`, 'Correct the weekday or the date.'];
}

function dateMisfit(date: DateValue, own: DateValue): readonly [string, string] | null {
  if (date.day === undefined || date.month === undefined) return null;
  const differs = (part: 'year' | 'month' | 'day') => date[part] !== undefined && own[part] !== undefined && date[part] !== own[part];
  if (!differs('year') && !differs('month') && !differs('day')) return null;
  return [`the sentence says ${print(date)}, the date is ${print(own)}`, 'Make the sentence and `date` agree.'];
}

function print({ year, month, day }: DateValue): string {
  return [day, month === undefined ? undefined : MONTHS[month - 1], year].filter((part) => part !== undefined).join(' ');
}
