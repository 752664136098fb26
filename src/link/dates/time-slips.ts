import type { DateValue } from '../../model.ts';

/**
 * How plainly a time of day is a slip of the claim's. Most written times are full or half hours, and two of these meet by accident:
 * in every tenth pair of times the minutes are the same quarter, in every hundredth the same odd minute.
 */
export function timeSlip(claim: DateValue, draft: DateValue): number {
  const known = draft.end === 'last' && claim.timeTo !== undefined ? claim.timeTo : claim.time;
  if (known === undefined || draft.time === undefined) return 0;
  if (isHalfRight(claim, draft)) return HALF_RIGHT;
  const [one, other] = [known % 720, draft.time % 720];
  // Twelve hours apart: the same hour of the other half of the day.
  if (one === other) return draft.time % 15 === 0 ? OTHER_HALF : OTHER_HALF_TO_THE_MINUTE;
  const minute = draft.time % 60;
  if (known % 60 === minute) {
    const hours = Math.min((one - other + 720) % 720, (other - one + 720) % 720) / 60;
    if (minute % 15 !== 0) return minute % 5 === 0 ? FIVES : ODD_MINUTE;
    return minute % 30 !== 0 ? QUARTER : hours === 1 ? NEXT_HOUR : 0;
  }
  return minute % 15 !== 0 && known % 15 !== 0 && isExchanged(known, draft.time) ? ODD_MINUTE : 0;
}

/** "Open from 11am to 5pm" for 10am to 5pm, "on 27 March at 6pm" for that day at 5pm. */
function isHalfRight(claim: DateValue, draft: DateValue): boolean {
  const isDay = draft.day !== undefined && draft.month !== undefined && draft.day === claim.day && draft.month === claim.month;
  const last = draft.timeTo ?? (draft.end === 'first' ? draft.otherEnd?.time : undefined);
  const first = draft.end === 'last' ? draft.otherEnd?.time : draft.time;
  if (isDay || claim.timeTo === undefined) return isDay;
  return (draft.end !== 'last' && isSameHour(last, claim.timeTo)) || (draft.end !== 'first' && isSameHour(first, claim.time));
}

/** On a twelve-hour clock either half of the day may be meant. */
function isSameHour(one: number | undefined, other: number | undefined): boolean {
  return one !== undefined && other !== undefined && one % 720 === other % 720;
}

/** 7.42 for 7.24, 9.15 for 5.19. */
function isExchanged(one: number, other: number): boolean {
  const digits = (time: number) => [...`${Math.floor((time % 720) / 60)}${String(time % 60).padStart(2, '0')}`].sort().join('');
  return digits(one) === digits(other);
}

const HALF_RIGHT = 0.7;
const OTHER_HALF = 0.7;
/** "11:40 p.m." for 11:40 a.m.: above 1, so that a claim which is merely spoken of is enough. */
const OTHER_HALF_TO_THE_MINUTE = 1.1;
const ODD_MINUTE = 0.9;
const FIVES = 0.8;
const QUARTER = 0.7;
/** Full and half hours next to each other. */
const NEXT_HOUR = 0.4;
