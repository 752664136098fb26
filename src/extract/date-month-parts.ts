import { daysInMonth, twoDigits } from '../dates/calendar.ts';
import { dateOf, found, type Groups, MONTH, type Reader, reader, toYear, YEAR } from './date-reading.ts';
import { MONTHS, ORDINALS } from './lexicon/dates.ts';

const MONTH_BEHIND = ` (?:of|in) ${MONTH}(?:,? (?:of )?${YEAR})?`;

/** "the last day of June": of February only where the year is said. */
export const lastDay: Reader = reader(`(?:the )?(?<day>last|final) day${MONTH_BEHIND}`, (groups) => {
  const [month, year] = [monthOf(groups), toYear(groups.text('year'))];
  if (month === 2 && year === undefined) return null;
  return found(groups, dateOf({ year, month, day: daysInMonth(year ?? 2000, month) }));
});

/** "the first week of May", "the second half of June", "the last weekend in July": some days more or less. */
export const partOfMonth: Reader = reader(
  `(?:the )?(?<nth>first|second|third|fourth|last|final) (?<part>week|weekend|fortnight|half)${MONTH_BEHIND}`,
  (groups) => {
    const [month, year] = [monthOf(groups), toYear(groups.text('year'))];
    const last = daysInMonth(year ?? 2000, month);
    const nth = groups.text('nth').toLowerCase();
    const isLast = nth === 'last' || nth === 'final';
    const length = LENGTHS[groups.text('part').toLowerCase()]!;
    const first = isLast ? last - length - 1 : (ORDINALS.get(nth)! - 1) * (length - 1);
    if (first > last - 2) return null;
    const dayOf = (day: number): string => `${year ?? '-'}-${twoDigits(month)}-${twoDigits(Math.min(last, Math.max(1, day)))}`;
    return found(groups, { ...dateOf({ year, month }), from: dayOf(first), to: dayOf(isLast ? last : first + length + 1) });
  },
);

/** A week of a month may begin in the one before: a day more on either side. */
const LENGTHS: Readonly<Record<string, number>> = { week: 8, weekend: 8, fortnight: 15, half: 16 };

function monthOf(groups: Groups): number {
  return MONTHS.get(groups.text('month').toLowerCase())!;
}
