import { isDay, nthWeekday, twoDigits } from '../dates/calendar.ts';
import type { DateValue } from '../model.ts';
import { isBesideAnother } from './date-anchored.ts';
import { DAY, dateOf, type Found, found, type Groups, MONTH, ORDINAL, type Reader, reader, toYear, WEEKDAY, YEAR } from './date-reading.ts';
import { isCounted } from './date-years.ts';
import { AMBIGUOUS_MONTHS, FULL_WEEKDAYS, MONTHS, ORDINALS, WEEKDAYS } from './lexicon/dates.ts';

const YEAR_AFTER = `(?:(?:,? (?:of )?|-)${YEAR})?`;
/** Behind a day: no more digits, no scale, no percent sign. */
const DAY_END = '(?![,.]?\\d|%| ?(?:million|billion|thousand|per ?cent|bn|m|k)(?![a-z]))';

/** "Friday 9 May 2025", "Mon 3 Nov", "9th of May". */
export const dayMonth: Reader = reader(`(?:${WEEKDAY},? (?:the )?)?${DAY}(?: of)?[ -]${MONTH}${YEAR_AFTER}`, calendarDay);

/** "Friday, May 9, 2025", "May 9th". */
export const monthDay: Reader = reader(`(?:${WEEKDAY},? )?${MONTH} (?:the )?${DAY}${DAY_END}(?:,? ${YEAR})?`, calendarDay);

/** "the ninth of May". */
export const ordinalDay: Reader = reader(`(?:${WEEKDAY},? )?(?:the )?${ORDINAL} (?:day )?of ${MONTH}${YEAR_AFTER}`, calendarDay);

/** "May the ninth". */
export const monthOrdinal: Reader = reader(`(?:${WEEKDAY},? )?${MONTH} the ${ORDINAL}(?:,? ${YEAR})?`, calendarDay);

/** 2025-05-09, with a time of day or without. */
export const isoDate: Reader = reader(
  '(?<year>\\d{4})-(?<month>\\d\\d)-(?<day>\\d\\d)(?:[T ](?<time>(?<hour>[01]\\d|2[0-3]):(?<minute>[0-5]\\d))(?::[0-5]\\d(?:\\.\\d{1,9})?)?(?:Z|[+-]\\d\\d:?\\d\\d)?)?(?![\\d:-])',
  (groups) => {
    const hour = groups.text('hour');
    const time = hour === '' ? undefined : Number(hour) * 60 + Number(groups.text('minute'));
    return checked(
      groups,
      dateOf({ year: Number(groups.text('year')), month: Number(groups.text('month')), day: Number(groups.text('day')), time }),
    );
  },
);

/** 09/05/2025 and 9.5.2025, in the order of the language setting unless only the other one makes a day. */
export const numericDate: Reader = reader(
  '(?<one>\\d{1,2})(?<mark>[/.-])(?<two>\\d{1,2})\\k<mark>(?<year>[12]\\d{3}|\\d\\d(?=[^\\d]|$))(?![\\d/]|[.,-]\\d)',
  (groups, _text, { monthFirst }) => {
    const [one, two] = [Number(groups.text('one')), Number(groups.text('two'))];
    const shortYear = groups.text('year').length === 2;
    if (shortYear && groups.text('mark') !== '/') return null;
    const isMonthFirst = monthFirst ? one <= 12 : two > 12;
    const [day, month] = isMonthFirst ? [two, one] : [one, two];
    const date = dateOf({ year: toYear(groups.text('year')), month, day });
    const reading = checked(groups, date);
    const [first, second] = [groups.range('one')!, groups.range('two')!];
    return reading && { ...reading, parts: { ...reading.parts, day: isMonthFirst ? second : first, month: isMonthFirst ? first : second } };
  },
);

/** "the third Monday of May", "the last Friday of June". */
export const nthWeekdayOfMonth: Reader = reader(
  `(?:the )?(?<nth>first|second|third|fourth|fifth|last|final|[1-5](?:st|nd|rd|th)) ${WEEKDAY} (?:of|in) ${MONTH}${YEAR_AFTER}`,
  (groups) => {
    const [weekday, month] = [WEEKDAYS.get(lower(groups, 'weekday'))!, MONTHS.get(lower(groups, 'month'))!];
    const nth = nthOf(groups.text('nth').toLowerCase());
    const year = toYear(groups.text('year'));
    if (year !== undefined) {
      const day = nthWeekday(year, month, weekday, nth);
      return day === null ? null : found(groups, { year, month, day, weekday });
    }
    const [from, to] = nth === -1 ? [22 + (month === 2 ? 0 : 2), 31] : [7 * nth - 6, 7 * nth];
    const dayOf = (day: number): string => `--${twoDigits(month)}-${twoDigits(day)}`;
    return found(groups, { month, weekday, from: dayOf(from), to: dayOf(to) });
  },
);

/** "Monday the 9th", "Monday 9th". */
export const weekdayDay: Reader = reader(`${WEEKDAY},? (?:the )?(?<day>[0-3]?\\d)(?:st|nd|rd|th)(?![\\da-z])`, (groups) => {
  const day = Number(groups.text('day'));
  return day >= 1 && day <= 31 ? found(groups, { weekday: WEEKDAYS.get(lower(groups, 'weekday'))!, day }) : null;
});

/** A weekday alone. Its plural is no date, and its abbreviations are ("on Sat") only behind a preposition. */
export const weekdayAlone: Reader = (text, at, options) => {
  const result = reader(`${WEEKDAY}`, (groups) => found(groups, { weekday: WEEKDAYS.get(lower(groups, 'weekday'))! }))(text, at, options);
  if (!result) return null;
  const word = /^[A-Za-z]{1,9}/.exec(text.slice(at, at + 9))![0];
  if (!/^[A-Z]/.test(word) || isBesideAnother(text, at, result.end)) return null;
  const isFull = FULL_WEEKDAYS.has(word.toLowerCase());
  if (!isFull && !/\b(?:on|by|until|till|from|since|last|next|this) $/i.test(text.slice(Math.max(0, at - 8), at))) return null;
  return text[result.end - 1] === '.' ? { ...result, end: result.end - 1 } : result;
};

/** "the 2nd", only behind a preposition and where no noun follows. */
export const dayAlone: Reader = (text, at, options) => {
  if (!/\b(?:on|by|until|till|since|before|after|from|to) $/i.test(text.slice(Math.max(0, at - 8), at))) return null;
  return DAY_ALONE(text, at, options);
};

const DAY_ALONE = reader(
  'the (?<day>[0-3]?\\d)(?:st|nd|rd|th)(?=$|[.,;:!?)]| (?:and|at|for|with|when|but|because|as|so|he|she|it|they|we|or|that|in)(?![a-z]))',
  (groups) => {
    const day = Number(groups.text('day'));
    return day >= 1 && day <= 31 ? found(groups, { day }) : null;
  },
);

function calendarDay(groups: Groups, text: string): Found | null {
  const word = groups.text('month');
  const key = word.toLowerCase();
  const year = toYear(groups.text('year'));
  const isLower = /^[a-z]/.test(word);
  if (isLower && AMBIGUOUS_MONTHS.has(key) && year === undefined) return null;
  const weekday = WEEKDAYS.get(lower(groups, 'weekday'));
  const day = groups.text('day') === '' ? ORDINALS.get(groups.text('ordinal').toLowerCase()) : Number(groups.text('day'));
  const month = MONTHS.get(key)!;
  if (year !== undefined && isCounted(text, groups.range('year')!)) {
    const reading = checked(groups, dateOf({ month, day, weekday }));
    return reading && { ...reading, end: trimEnd(text, groups.range('year')!.start) };
  }
  return checked(groups, dateOf({ year, month, day, weekday }));
}

/** A day that the calendar does not have is still a date, unless it is out of all reason. */
function checked(groups: Groups, date: DateValue): Found | null {
  const { year = 2000, month, day } = date;
  if (month === undefined || day === undefined || !isDay({ year: 2000, month: 1, day }) || month < 1 || month > 12 || year < 1000)
    return null;
  const reading = found(groups, date);
  const ordinal = groups.range('ordinal');
  return ordinal ? { ...reading, parts: { ...reading.parts, day: ordinal } } : reading;
}

function nthOf(word: string): number {
  if (word === 'last' || word === 'final') return -1;
  return ORDINALS.get(word) ?? Number(word[0]);
}

function lower(groups: Groups, name: string): string {
  return groups.text(name).toLowerCase();
}

function trimEnd(text: string, end: number): number {
  let at = end;
  while (at > 0 && /[ ,]/.test(text[at - 1]!)) at--;
  return at;
}
