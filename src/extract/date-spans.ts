import { daysInMonth, twoDigits } from '../dates/calendar.ts';
import type { DateValue } from '../model.ts';
import { dateOf, found, type Groups, MONTH, ORDINAL, type Reader, reader, toYear, YEAR } from './date-reading.ts';
import { isCounted } from './date-years.ts';
import { AMBIGUOUS_MONTHS, MONTHS, ORDINALS } from './lexicon/dates.ts';

const PHASE = '(?:the )?(?<phase>early|mid|late|beginning of|start of|middle of|end of)(?: in)?(?: the)?[ -]';

/** "May 2025", "mid-June", "the end of March", "in March"; a month that is a common word needs a preposition. */
export const monthAndYear: Reader = (text, at, options) => {
  const result = MONTH_AND_YEAR(text, at, options);
  if (!result) return null;
  const range = result.parts.month!;
  const word = text.slice(range.start, range.end);
  const isAmbiguous = AMBIGUOUS_MONTHS.has(word.toLowerCase());
  if (/^[a-z]/.test(word) && (isAmbiguous || result.date.year === undefined)) return null;
  if (result.date.year !== undefined && isCounted(text, result.parts.year!)) return null;
  const isBare = result.date.year === undefined && result.date.from === undefined && text.trim() !== word;
  if (
    isBare &&
    isAmbiguous &&
    !/\b(?:in|by|since|until|till|from|of|during|before|after|last|next|this|every|each|to) $/i.test(text.slice(Math.max(0, at - 8), at))
  ) {
    return null;
  }
  if (isBare && /^ \p{Lu}\p{Ll}|^['’]?\d|^-/u.test(text.slice(result.end, result.end + 3)) && isAmbiguous) return null;
  return result;
};

const MONTH_AND_YEAR = reader(`(?:${PHASE})?${MONTH}(?:,? (?:of )?${YEAR})?`, (groups) => {
  const month = MONTHS.get(groups.text('month').toLowerCase())!;
  const year = toYear(groups.text('year'));
  const days = phaseOf(groups, { early: [1, 12], mid: [8, 23], late: [18, daysInMonth(year ?? 2000, month)] });
  return found(groups, { ...dateOf({ year, month }), ...(days && within(year, month, days[0], month, days[1])) });
});

/** "early 2024", "mid-2024", "the end of 2025". */
export const phaseOfYear: Reader = reader(`${PHASE}${YEAR}`, (groups, text) => {
  const year = toYear(groups.text('year'))!;
  const months = phaseOf(groups, { early: [1, 5], mid: [4, 9], late: [8, 12] })!;
  return isCounted(text, groups.range('year')!) ? null : found(groups, { year, ...within(year, months[0], 1, months[1]) });
});

/** "spring 2025", "the summer of 2024": seasons of the north, generously. */
export const season: Reader = reader(`(?:the )?(?<season>spring|summer|autumn|fall|winter)(?: of)? ${YEAR}`, (groups) => {
  const year = toYear(groups.text('year'))!;
  const word = groups.text('season').toLowerCase();
  if (word === 'winter') return found(groups, { from: `${year - 1}-11-01`, to: `${year + 1}-03-31` });
  const [first, last] = ({ spring: [2, 6], summer: [5, 9], autumn: [8, 12], fall: [8, 12] } as const)[word as 'spring'];
  return found(groups, { year, ...within(year, first, 1, last) });
});

/** "the 1990s", "the early '90s", "the nineties". */
export const decade: Reader = reader(
  "(?:the )?(?:(?<phase>early|mid|late)[ -])?(?:(?<year>(?:1[5-9]|20)\\d0)['’]?s|['’](?<short>[1-9]0)s|(?<word>twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties))(?![a-z])",
  (groups, text) => {
    const word = groups.text('word').toLowerCase();
    if (
      word &&
      !/^the /i.test(
        text.slice(groups.end - word.length - 10).match(/the (?:(?:early|mid|late)[ -])?\w{1,10}$/i)?.[0] ??
          text.slice(groups.end - word.length - 4, groups.end),
      )
    )
      return null;
    const first = word
      ? 1920 + 10 * DECADES.indexOf(word)
      : groups.text('short')
        ? toYear(groups.text('short'))!
        : Number(groups.text('year'));
    const years = phaseOf(groups, { early: [0, 4], mid: [3, 7], late: [5, 9] }) ?? [0, 9];
    return found(groups, { from: `${first + years[0]}-01-01`, to: `${first + years[1]}-12-31` });
  },
);

const DECADES = 'twenties thirties forties fifties sixties seventies eighties nineties'.split(' ');

/** "the 19th century". */
export const century: Reader = reader(`(?:the )?(?:(?<number>\\d{1,2})(?:st|nd|rd|th)|${ORDINAL})[ -]century(?![a-z])`, (groups) => {
  const number = Number(groups.text('number')) || (ORDINALS.get(groups.text('ordinal').toLowerCase()) ?? 0);
  if (number < 10 || number > 21) return null;
  return found(groups, { from: `${(number - 1) * 100 + 1}-01-01`, to: `${number * 100}-12-31` });
});

/** "2011–19", "2011-19": two years in one, the later one shortened. */
export const yearRange: Reader = reader('(?<year>(?:1[5-9]|20)\\d\\d)[–-](?<later>\\d\\d)(?![\\d,-]|[.:]\\d|[a-z%])', (groups) => {
  const first = Number(groups.text('year'));
  const last = first - (first % 100) + Number(groups.text('later'));
  return last > first + 1 ? { ...found(groups, { from: `${first}-01-01`, to: `${last}-12-31` }), parts: {} } : null;
});

type Phases = Readonly<Record<'early' | 'mid' | 'late', readonly [number, number]>>;

function phaseOf(groups: Groups, phases: Phases): readonly [number, number] | null {
  const phase = groups.text('phase').toLowerCase();
  if (phase === '') return null;
  return phases[phase.startsWith('mid') ? 'mid' : /^(?:late|end)/.test(phase) ? 'late' : 'early'];
}

/** The days from one month's to another's, of a year or of any. */
export function within(year: number | undefined, first: number, day: number, last: number, end?: number): Pick<DateValue, 'from' | 'to'> {
  const prefix = year === undefined ? '-' : String(year);
  const lastDay = end ?? daysInMonth(year ?? 2000, last);
  return { from: `${prefix}-${twoDigits(first)}-${twoDigits(day)}`, to: `${prefix}-${twoDigits(last)}-${twoDigits(lastDay)}` };
}
