import { parseDay } from '../../dates/calendar.ts';
import type { DateMention, Match } from '../../model.ts';

/**
 * "It has until Friday 5 March to decide", in October: a day of a month that is over, and still to come, is of the next year. Takes
 * the date, the text of its passage, what it is linked to and the day of the draft; no year where a claim has the day.
 */
export function comingYears(
  { date, range }: DateMention,
  text: string,
  { state, claim }: Match,
  draftDate: string | null,
): readonly number[] {
  const today = draftDate === null ? null : parseDay(draftDate);
  const { month, day } = date;
  if (
    !today ||
    month === undefined ||
    day === undefined ||
    (state !== 'set-aside' && claim?.kind === 'date' && claim.date.day !== undefined)
  )
    return [];
  const isOver = month < today.month || (month === today.month && day < today.day);
  return isOver && TO_COME.test(text.slice(Math.max(0, range.start - NEAR), range.start)) ? [today.year + 1] : [];
}

const TO_COME =
  /\b(?:until|till|by|will|due|is to|are to|next|must|should|may|expected|plans?|planned|hopes?|before|starting|opens|reopens)\b/i;
/** Characters before a date in which a word tells that it is still to come. */
const NEAR = 60;
