import { daysInMonth, weekdayOf } from '../../dates/calendar.ts';
import { calendarWeekday, type DateComparison } from '../../dates/compare.ts';
import type { DateMention, DateValue } from '../../model.ts';
import { slipOf } from '../figures/slip.ts';
import { timeSlip } from './time-slips.ts';

/** How plainly a date is a slip of the claim's: one part is off and the others are right, or the day is nearly right. */
export function dateSlip(claim: DateValue, { date: draft, surface }: DateMention, wrong: DateComparison['wrong']): number {
  if (isNthWeekday(draft) || NTH.test(surface)) return nthSlip(claim, draft, /\b(?:last|final) /i.test(surface));
  if (wrong !== 'day' && hasOwnWeekday(claim, draft)) return OTHER_DAY;
  switch (wrong) {
    case 'weekday':
      return WEEKDAY_SLIP;
    case 'day': {
      if (claim.day === undefined || draft.day === undefined) return 0;
      const near = Math.abs(claim.day - draft.day) === 1 || slipOf(String(draft.day), String(claim.day)) >= 0.5;
      return near || (draft.weekday !== undefined && draft.weekday === calendarWeekday(claim)) ? 0.7 : OTHER_DAY;
    }
    case 'month':
      if (draft.day === undefined && draft.weekday !== undefined && draft.weekday === calendarWeekday(claim)) return WEEKDAY_SLIP;
      if (draft.day === undefined || draft.day !== claim.day) return OTHER_DAY;
      if (ROUND_DAYS.has(draft.day)) return 0.7;
      return draft.year !== undefined && draft.year === claim.year ? WHOLE_SLIP : 1.05;
    case 'year':
      // Another day in another year is nobody's slip.
      if (draft.day !== undefined && claim.day !== undefined && draft.day !== claim.day) return OTHER_DAY;
      if (draft.month === undefined || draft.month !== claim.month) return slipOf(String(draft.year), String(claim.year));
      return draft.day !== undefined && draft.day === claim.day ? WHOLE_SLIP : 0.8;
    case 'time':
      return timeSlip(claim, draft);
    default:
      return 0;
  }
}

/** "Saturday 11 July" beside a Thursday in June: a day with a right weekday of its own is meant as it stands. */
function hasOwnWeekday(claim: DateValue, draft: DateValue): boolean {
  const weekday = calendarWeekday({ ...(claim.year !== undefined && { year: claim.year }), ...draft });
  return weekday !== undefined && weekday === draft.weekday && weekday !== calendarWeekday(claim);
}

/** "the second Monday in May": a weekday and the week of the month in which it stands. */
export function isNthWeekday({ weekday, month, day, from, to }: DateValue): boolean {
  return weekday !== undefined && month !== undefined && day === undefined && from !== undefined && to !== undefined;
}

/** The same with its year, which makes it a day. */
const NTH = /\b(?:first|second|third|fourth|fifth|last|final|[1-5](?:st|nd|rd|th)) (?:mon|tues|wednes|thurs|fri|satur|sun)day (?:of|in) /i;

/** Of weekday, week of the month, month and year one is wrong and the others are right. */
function nthSlip(claim: DateValue, draft: DateValue, isLast: boolean): number {
  const { year, month, day } = claim;
  if (year === undefined || month === undefined || day === undefined) return 0;
  const week = (of: number) => Math.ceil(of / 7);
  const right = [
    draft.year === undefined || draft.year === year,
    draft.month === month,
    draft.weekday === weekdayOf({ year, month, day }),
    isLast ? day + 7 > daysInMonth(year, month) : week(draft.day ?? Number(draft.to?.slice(-2))) === week(day),
  ];
  // A year that is left out is no part that is right.
  return right.filter(Boolean).length === 3 ? (draft.year === undefined ? WEEKDAY_SLIP : 1.05) : OTHER_DAY;
}

/** Weekday and date stand together, and one of the two is right. */
const WEEKDAY_SLIP = 0.7;

/** Hardly a slip: another day. */
const OTHER_DAY = 0.2;

/** Two parts of three are right: nobody writes them by accident. Above 1, so that a claim which is merely spoken of is enough. */
const WHOLE_SLIP = 1.45;

/** Days on which much begins and ends whatever the month. */
const ROUND_DAYS: ReadonlySet<number> = new Set([1, 15, 30, 31]);
