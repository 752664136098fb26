import { isDay, isoDay } from '../../dates/calendar.ts';
import { calendarWeekday, weekdayError } from '../../dates/compare.ts';
import type { DateMention, DateValue, Draft, Mention, Passage } from '../../model.ts';
import type { Vocabulary } from '../vocabulary.ts';

/**
 * The day of which a draft is, as YYYY-MM-DD: its front matter's, else the one in its Date line, in its dateline ("TOWN,
 * 6 September 2025 – …") or behind "Updated on". Null where none is named, or where the weekday beside it says another one.
 */
export function draftDay(draft: Draft, mentions: readonly Mention[]): string | null {
  if (draft.date !== null) return draft.date;
  const first = draft.passages.findIndex(({ kind }) => kind !== 'heading' && kind !== 'field');
  const found = mentions.find(
    (mention): mention is DateMention => mention.kind === 'date' && tellsDay(draft.passages[mention.passage]!, mention, first),
  );
  if (!found || weekdayError(found.date)) return null;
  const { year, month, day } = found.date;
  if (year === undefined || month === undefined || day === undefined || !isDay({ year, month, day })) return null;
  return isoDay({ year, month, day });
}

/**
 * Of the years in which claims name a day, those that an undated draft shows to be its own: it writes the year, the day and month of
 * such a claim (or the day beside it with its weekday), or a weekday with its day that fits the year.
 */
export function yearsShown(mentions: readonly Mention[], { years, dates }: Pick<Vocabulary, 'years' | 'dates'>): readonly number[] {
  const written = mentions.flatMap((mention) => (mention.kind === 'date' ? [mention.date] : []));
  return years.filter((year) =>
    written.some((date) => {
      if (date.year !== undefined || date.day === undefined || date.month === undefined) return date.year === year;
      return (
        dates.some(({ date: claimed }) => claimed.year === year && isNear(claimed, date)) ||
        (date.weekday !== undefined && weekdayError({ ...date, year }) === null)
      );
    }),
  );
}

/** The same day and month, or the day beside it with the weekday of the claim. */
function isNear(claimed: DateValue, written: DateValue): boolean {
  if (claimed.month !== written.month || claimed.day === undefined) return false;
  const apart = Math.abs(claimed.day - written.day!);
  return apart === 0 || (apart === 1 && written.weekday !== undefined && calendarWeekday(claimed) === written.weekday);
}

function tellsDay(passage: Passage, { date, range }: DateMention, first: number): boolean {
  if (date.year === undefined || date.day === undefined) return false;
  if (passage.field !== undefined) return /^date$/i.test(passage.field);
  if (passage.index > first + 1 || passage.cell) return false;
  const [before, after] = [passage.text.slice(0, range.start), passage.text.slice(range.end)];
  return UPDATED.test(before.toLowerCase()) || (DATELINE.test(before) && /^(?: ?[–—] |\. |$)/.test(after));
}

const UPDATED = /(?:^|[^\p{L}])(?:published|updated|issued|posted|changed)(?: on)?:? $/u;
/** A place with a comma, or nothing. */
const DATELINE = /^(?:\p{Lu}[\p{L}'’ .-]{0,30},(?: \p{Lu}[\p{L}'’ .-]{0,30},)? )?$/u;
