import { dateOf, type Found, found, type Reader, reader, toYear, YEAR } from './date-reading.ts';
import { within } from './date-spans.ts';
import { fiscalYear } from './date-years.ts';
import { ORDINALS } from './lexicon/dates.ts';

/** What a quarter is named for without an article. */
const QUARTERLY =
  'results|numbers|profits?|sales|revenues?|earnings|figures|growth|output|production|income|loss(?:es)?|orders|bookings|deliveries|shipments|exports|imports|turnover|trading|update|dividend|fy';
/** "H1 sales": a half with no year beside it is one of a year only before such a word. */
const FIGURES = new RegExp(`^ (?:${QUARTERLY})(?![a-z])`, 'i');
const FISCAL = "(?:the )?(?:FY ?['’]?\\d\\d|[12]\\d{3}[/–-]\\d\\d)";

/** A year that is no fiscal one: "Q3 2025/26" has another reading. */
const CALENDAR_YEAR = `${YEAR}(?![/–-]\\d\\d(?!\\d))`;

function yearNamed(name: string): string {
  return CALENDAR_YEAR.replace('<year>', `<${name}>`);
}

/** "Q3 2025", "Q3", "Q3 FY26", "the third quarter", "H1 2026", "the first half of 2026", "third-quarter profits". */
export const quarter: Reader = reader(
  `(?:(?<sort>[QH])(?<number>[1-4])(?![\\da-z])(?: (?:of )?${CALENDAR_YEAR})?|(?:the )?(?<nth>first|second|third|fourth|final|last)(?: (?<noun>quarter|half)|-(?<joined>quarter|half)(?= (?:${QUARTERLY})(?![a-z])))(?: of (?:${yearNamed('later')}|the (?:calendar )?year)|(?<bare>(?![a-z])))(?! of (?!${FISCAL})))`,
  (groups, text) => {
    const fiscal = fiscalBehind(text, groups.end);
    const isHalf = /^h/i.test(groups.text('sort') || groups.text('noun') || groups.text('joined'));
    const isOfFigures = FIGURES.test(text.slice(groups.end, groups.end + 14));
    const nth = groups.text('nth').toLowerCase();
    if (isHalf && !nth && groups.text('year') === '' && !fiscal && !isOfFigures) return null;
    // The first half without a year may be of a match.
    if (isHalf && nth && groups.range('bare') && !groups.text('joined') && !fiscal) return null;
    const most = isHalf ? 2 : 4;
    const number = nth ? (/final|last/.test(nth) ? most : (ORDINALS.get(nth) ?? 0)) : Number(groups.text('number'));
    if (number > most) return null;
    const months = 12 / most;
    // Of a fiscal year it is told only which quarter, for the years begin in different months.
    if (fiscal) return { ...fiscal, date: { ...fiscal.date, ...within(undefined, (number - 1) * months + 1, 1, number * months) } };
    const year = toYear(groups.text('year') || groups.text('later'));
    const reading = found(groups, dateOf({ year, ...within(year, (number - 1) * months + 1, 1, number * months) }));
    const later = groups.range('later');
    return later ? { ...reading, parts: { ...reading.parts, year: later } } : reading;
  },
);

function fiscalBehind(text: string, at: number): Found | null {
  const joint = /^ (?:of |in )?(?:the )?/i.exec(text.slice(at, at + 10))?.[0].length;
  if (joint === undefined) return null;
  return financialYear(text, at + joint, { monthFirst: false }) ?? fiscalYear(text, at + joint, { monthFirst: false });
}

/** "FY26", "FY2025/26", "fiscal 2026", "financial year 2026": the year that ends then, as a fiscal year that begins in the year before. */
export const financialYear: Reader = reader(
  "(?<year>(?:FY ?['’]?|(?:fiscal|financial)(?: year)? )(?<number>\\d{4}|\\d\\d)(?<pair>[/–-]\\d\\d)?)(?!\\d)",
  (groups) => {
    const named = toYear(groups.text('number'))!;
    if (!/^fy/i.test(groups.text('year')) && groups.text('number').length < 4) return null;
    return found(groups, { year: groups.text('pair') ? named : named - 1, fiscal: true });
  },
);
