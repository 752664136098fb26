import type { DateValue } from '../model.ts';
import { twoDigits } from './calendar.ts';

/** English names of the weekdays, Sunday first. */
export const WEEKDAY_NAMES: readonly string[] = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
/** English names of the months. */
export const MONTH_NAMES: readonly string[] = 'January February March April May June July August September October November December'.split(
  ' ',
);

/**
 * Prints a date in house form ("Friday 9 May 2025", "2026/27", "6.15am on Thursday 12 June 2025") or, where a surface is
 * given, in its order and notation, with the parts that it names.
 */
export function printDate(date: DateValue, like = ''): string {
  const day = printDay(like ? restricted(date, like) : date, like);
  const hedged = date.bound === 'about' && day ? `about ${day}` : day;
  if (date.time === undefined || (like && !TIME.test(like))) return hedged;
  const time = printTimes(date.time, date, like);
  return hedged ? `${time} on ${hedged}` : time;
}

const TIME = /\d ?[ap]\.?m\b|\d:\d\d|\b(?:noon|midday|midnight|past|o['’]clock|minutes? to|quarter to)\b/i;
const ISO = /\d{4}-\d\d-\d\d/;
const MONTH = new RegExp(`\\b(?:${MONTH_NAMES.map((name) => name.slice(0, 3)).join('|')})`, 'i');
const NUMERIC = /\b\d{1,2}([/.-])\d{1,2}\1(\d{4}|\d\d)\b/;

function printDay(date: DateValue, like: string): string {
  const { year, month, day, weekday } = date;
  if (date.fiscal && year !== undefined) {
    const fiscal = `${year}/${twoDigits((year + 1) % 100)}`;
    return date.from && date.to ? `${printSpan(date.from, date.to)} ${fiscal}` : fiscal;
  }
  if (date.from !== undefined && date.to !== undefined && day === undefined) return printSpan(date.from, date.to);
  const isFull = year !== undefined && month !== undefined && day !== undefined;
  if (isFull && ISO.test(like)) return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`;
  const numeric = NUMERIC.exec(like);
  if (isFull && numeric) return printNumeric(year, month, day, numeric[1]!, numeric[2]!.length === 2);
  if (day !== undefined && /^\d{1,2}(?:st|nd|rd|th)?$/.test(like)) return /\d$/.test(like) ? String(day) : `${day}${ending(day)}`;
  const name = weekday === undefined ? '' : printWeekday(weekday, like);
  const monthName = month === undefined ? '' : shortened(MONTH_NAMES[month - 1]!, like);
  const number = day === undefined ? '' : `${day}${/\d(?:st|nd|rd|th)\b/.test(like) ? ending(day) : ''}`;
  if (isMonthFirst(like) && month !== undefined && day !== undefined) {
    return `${name ? `${name}, ` : ''}${monthName} ${number}${year === undefined ? '' : `, ${year}`}`;
  }
  const dayAndMonth = month === undefined && day !== undefined ? `the ${day}${ending(day)}` : [number, monthName].filter(Boolean).join(' ');
  return [name, dayAndMonth, year ?? ''].filter((part) => part !== '').join(' ');
}

function isMonthFirst(like: string): boolean {
  return (
    /[a-z]\.? \d{1,2}(?:st|nd|rd|th)?(?:,|$| \d{4})/i.test(like) && !/\d(?:st|nd|rd|th)? (?:of )?[a-z]/i.test(like) && MONTH.test(like)
  );
}

/** Only the parts that the surface names: "May 2025" is not answered with a day. */
function restricted(date: DateValue, like: string): DateValue {
  if (ISO.test(like) || NUMERIC.test(like)) return date;
  const hasMonth = MONTH.test(like);
  const hasYear = /\b[12]\d{3}\b/.test(like);
  const hasDay = /\b\d{1,2}(?:st|nd|rd|th)?\b(?![:.]\d)(?! ?[ap]\.?m)/i.test(like.replace(/\b\d{4}\b/g, ''));
  const hasWeekday = /\b(?:mon|tue|wed|thu|fri|sat|sun)/i.test(like);
  if (!hasMonth && !hasYear && !hasDay && !hasWeekday) return date;
  const { year, month, day, weekday, ...rest } = date;
  return {
    ...rest,
    ...(hasYear && year !== undefined ? { year } : {}),
    ...(hasMonth && month !== undefined ? { month } : {}),
    ...(hasDay && day !== undefined ? { day } : {}),
    ...(hasWeekday && weekday !== undefined ? { weekday } : {}),
  };
}

function shortened(name: string, like: string): string {
  const word = /\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\b\.?/i.exec(like)?.[0];
  if (!word || /^(?:may|june|july)$/i.test(word)) return name;
  const length = /^sept/i.test(word) && name === 'September' ? 4 : 3;
  return name.slice(0, length) + (word.endsWith('.') ? '.' : '');
}

/** Prints a weekday (0 is Sunday), shortened where the surface shortens its own: "Tue" and "Tues." are answered with "Wed" and "Wed.". */
export function printWeekday(weekday: number, like = ''): string {
  const name = WEEKDAY_NAMES[weekday]!;
  const word = /\b(?:mon|tues?|wed(?:s|nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(day)?\b(\.?)/i.exec(like);
  if (!word) return name;
  const printed = word[1] ? name : name.slice(0, 3) + word[2];
  return word[0] === word[0].toUpperCase() ? printed.toUpperCase() : printed;
}

/** Prints a day of the month in the notation of the surface: "4" for "5", "4th" for "5th"; null where that is none of the two. */
export function printDayOfMonth(day: number, like: string): string | null {
  const written = /^(\d{1,2})(st|nd|rd|th)?$/i.exec(like);
  if (!written || !Number.isInteger(day)) return null;
  const digits = written[1]!.startsWith('0') ? twoDigits(day) : String(day);
  return written[2] ? digits + ending(day) : digits;
}

function printNumeric(year: number, month: number, day: number, mark: string, isShort: boolean): string {
  const parts = [twoDigits(day), twoDigits(month), isShort ? twoDigits(year % 100) : String(year)];
  return parts.join(mark);
}

function printSpan(from: string, to: string): string {
  const [first, last] = [from, to].map((text) => ({
    year: text.startsWith('--') ? '' : text.slice(0, 4),
    month: Number(text.slice(-5, -3)),
  })) as [{ year: string; month: number }, { year: string; month: number }];
  const [start, end] = [MONTH_NAMES[first.month - 1]!, MONTH_NAMES[last.month - 1]!];
  if (first.year !== last.year)
    return Number(last.year) - Number(first.year) === 9 && first.year.endsWith('0') ? `the ${first.year}s` : `${first.year}–${last.year}`;
  if (last.month - first.month === 2 && first.month % 3 === 1) return [`Q${(first.month + 2) / 3}`, first.year].filter(Boolean).join(' ');
  const months = start === end ? start : `${start} to ${end}`;
  return first.year ? `${months} ${first.year}` : months;
}

/** A time, or a range of times in the notation of the surface: "10am to 6pm", "10am–6pm". */
function printTimes(time: number, { timeTo, twelveHour }: DateValue, like: string): string {
  const [first, last] = [time, timeTo].map((one) => (one === undefined ? '' : printTime(one, twelveHour === true, like)));
  return last ? `${first}${/[–-]/.test(like) ? '–' : ' to '}${last}` : first!;
}

function printTime(time: number, isTwelveHour: boolean, like: string): string {
  const [hour, minute] = [Math.floor(time / 60), time % 60];
  if (/(?<![\d:])\d{1,2}:\d\d(?! ?[ap]\.?m)/i.test(like)) return `${twoDigits(hour)}:${twoDigits(minute)}`;
  if (time === 720 && !isTwelveHour) return 'noon';
  if (time === 0 && !isTwelveHour) return 'midnight';
  const mark = /\d:\d\d/.test(like) ? ':' : '.';
  const clock = `${hour % 12 || 12}${minute ? `${mark}${twoDigits(minute)}` : ''}`;
  if (isTwelveHour) return minute ? clock : `${clock} o’clock`;
  const half = hour < 12 ? 'a' : 'p';
  if (/[ap]\.m/i.test(like)) return `${clock} ${half}.m.`;
  return `${clock}${/\d [ap]m/i.test(like) ? ' ' : ''}${half}m`;
}

function ending(day: number): string {
  if (day >= 11 && day <= 13) return 'th';
  return { 1: 'st', 2: 'nd', 3: 'rd' }[day % 10] ?? 'th';
}
