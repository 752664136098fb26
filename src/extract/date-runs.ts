import type { DateValue } from '../model.ts';
import { dayMonth, monthDay } from './date-days.ts';
import { dateOf, type Found, type ReadOptions, reader, WEEKDAY } from './date-reading.ts';
import { WEEKDAYS } from './lexicon/dates.ts';

/** A date of a run, with the offset it begins at. */
export interface RunPart extends Found {
  readonly at: number;
}

/** Several days that share a month, "11–26 April 2026", "on 3, 4 and 9 May", "April 11 to 26"; null where there are not two. */
export function readRun(text: string, at: number, options: ReadOptions): readonly RunPart[] | null {
  GATE.lastIndex = at;
  return GATE.test(text) ? (daysFirst(text, at, options) ?? monthFirst(text, at, options)) : null;
}

/** A day with something behind it that may join it to another: most numbers have nothing of the kind. */
const GATE =
  /(?:[A-Za-z]{3,9}\.?,? (?:the )?){0,2}[0-3]?\d(?:st|nd|rd|th)?(?: ?[–—-] ?| (?:to|until|till|through|and|or|&) |, )(?:and )?(?:the )?[\dA-Za-z]/y;
const MOST_DAYS = 8;
const JOINT = / ?[–—-] ?| (?:to|until|till|through) | (?:and|or|&) |, (?:and )?/y;
const BARE = reader(`(?:${WEEKDAY},? (?:the )?)?(?<day>[0-3]?\\d)(?:st|nd|rd|th)?(?![\\da-z%:]|[.,]\\d)`, (groups) => {
  const day = Number(groups.text('day'));
  if (day < 1 || day > 31) return null;
  const [range, weekday] = [groups.range('day')!, groups.range('weekday')];
  const date = dateOf({ day, weekday: WEEKDAYS.get(groups.text('weekday').toLowerCase()) });
  return { end: groups.end, date, parts: { ...(weekday && { weekday }), day: range } };
});

function daysFirst(text: string, at: number, options: ReadOptions): readonly RunPart[] | null {
  const days: RunPart[] = [];
  for (let position = at; days.length < MOST_DAYS; ) {
    const bare = BARE(text, position, options);
    const joint = bare && jointAt(text, bare.end);
    if (!bare || !joint) return null;
    days.push({ ...bare, at: position });
    position = bare.end + joint.length;
    if (!isInOrder(days) || (!isStretch(text, at, joint) && !LISTED.test(text.slice(Math.max(0, at - 12), at)))) return null;
    const last = dayMonth(text, position, options);
    if (!last) continue;
    if (!isInOrder([...days, last])) return null;
    const { month, year } = last.date;
    const shared = dateOf({ month, year });
    return [...days.map((day) => ({ ...day, date: { ...shared, ...day.date } })), { ...last, at: position }];
  }
  return null;
}

/** What stands before a list of days; elsewhere "5 and 9 May" may be a number and a date. */
const LISTED = /(?:^|[:(]\s?|\b(?:on|of|for|by|from|between|both|dates|the|and) (?:the )?)$/i;

function monthFirst(text: string, at: number, options: ReadOptions): readonly RunPart[] | null {
  const first = monthDay(text, at, options);
  if (!first || first.date.year !== undefined) return null;
  const parts: RunPart[] = [{ ...first, at }];
  for (let joint = jointAt(text, first.end), end = first.end; joint && parts.length < MOST_DAYS; ) {
    const position = end + joint.length;
    const bare = LATER(text, position, options);
    if (!bare) break;
    parts.push({ ...bare, at: position, date: { month: first.date.month!, ...bare.date } });
    end = bare.end;
    joint = bare.date.year === undefined ? jointAt(text, end) : '';
  }
  const { year } = parts.at(-1)!.date;
  if (parts.length < 2 || !isInOrder(parts)) return null;
  return year === undefined ? parts : parts.map((part) => ({ ...part, date: { year, ...part.date } }));
}

/** A further day behind a month: a year or the end of the phrase must follow, for "May 9 to 12 people" counts something. */
const LATER = reader(
  '(?<day>[0-3]?\\d)(?:st|nd|rd|th)?(?:,? (?<year>[12]\\d{3})(?![\\d,.]\\d|\\d|%)|(?=$|[.;:!?)\\]–—]|,(?! ?\\d)| (?:and|or|to|at|in|on|with|for|but|from|when|while|as)(?![a-z])|, (?:and )?[0-3]?\\d(?!\\d)))(?![.,]\\d|[\\da-z%])',
  (groups) => {
    const [day, year] = [Number(groups.text('day')), groups.range('year')];
    if (day < 1 || day > 31) return null;
    const parts = { day: groups.range('day')!, ...(year && { year }) };
    return { end: groups.end, date: dateOf({ day, year: year && Number(groups.text('year')) }), parts };
  },
);

function jointAt(text: string, at: number): string {
  JOINT.lastIndex = at;
  return JOINT.exec(text)?.[0] ?? '';
}

function isStretch(text: string, at: number, joint: string): boolean {
  return /[–—-]|to|til|through/.test(joint) || (joint === ' and ' && /\bbetween (?:the )?$/i.test(text.slice(Math.max(0, at - 12), at)));
}

function isInOrder(parts: readonly { readonly date: DateValue }[]): boolean {
  return parts.every(({ date }, index) => index === 0 || date.day! > parts[index - 1]!.date.day!);
}
