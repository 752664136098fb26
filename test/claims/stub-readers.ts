import { Decimal } from 'decimal.js';
import type { Readers } from '../../src/claims/readers.ts';
import type { DateValue, Quantity } from '../../src/model.ts';

/** Thin readers: enough to test the loader without the extractor. */
export const stubReaders: Readers = {
  quantity: (text) =>
    figures(text.trim()).find((found) => found.range.start === 0 && found.range.end === text.trim().length)?.quantity ?? null,
  date: (text) => {
    const found = dates(text.trim())[0];
    return found && found.range.start === 0 && found.range.end === text.trim().length ? found.date : null;
  },
  quantities: (text) =>
    figures(text).filter((found) => !dates(text).some((date) => found.range.start < date.range.end && found.range.end > date.range.start)),
  dates,
};

const FIGURE =
  /(more than |at least |up to )?(£|-)?(\d{1,3}(?:,\d{3}){1,4}|\d{1,9})(\.\d{1,4})?(bn|m|%)?( days)?( per (\w{1,20}))?(?![\w_])/g;
const SCALES: Readonly<Record<string, string>> = { bn: '1e9', m: '1e6' };
const BOUNDS: Readonly<Record<string, Quantity['bound']>> = { 'more than ': 'over', 'at least ': 'atLeast', 'up to ': 'atMost' };

function figures(text: string) {
  return [...text.matchAll(FIGURE)].map((match) => {
    const [, bound = '', pound, whole = '', point = '', scale = '', days, , per] = match;
    const size = new Decimal(SCALES[scale] ?? '1');
    const value = new Decimal(whole.replace(/,/g, '') + point).times(size);
    const quantity: Quantity = {
      dimension: pound ? 'money' : scale === '%' ? 'percent' : days ? 'duration' : 'count',
      bound: BOUNDS[bound] ?? 'exact',
      low: value,
      high: value,
      step: size.times(new Decimal(10).pow(-Math.max(0, point.length - 1))),
      unit: pound ? 'GBP' : days ? 'second' : null,
      unitWord: days ? 'day' : null,
      per: per ?? null,
    };
    return { range: { start: match.index, end: match.index + match[0].length }, quantity };
  });
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const DATE = new RegExp(
  `(\\d{4})-(\\d\\d)-(\\d\\d)(?: (\\d\\d):(\\d\\d))?|(?:(${WEEKDAYS.join('|')}) )?(\\d{1,2}) (${MONTHS.join('|')})(?: (\\d{4}))?|\\b((?:19|20)\\d\\d)\\b`,
  'g',
);

function dates(text: string) {
  return [...text.matchAll(DATE)].map((match) => {
    const [whole, year, month, day, hour, minute, weekday, dayOfMonth, monthName, ownYear, onlyYear] = match;
    const date: Record<string, number> = {};
    if (year) Object.assign(date, { year: Number(year), month: Number(month), day: Number(day) });
    if (hour) date.time = Number(hour) * 60 + Number(minute);
    if (monthName) Object.assign(date, { month: MONTHS.indexOf(monthName) + 1, day: Number(dayOfMonth) });
    if (weekday) date.weekday = WEEKDAYS.indexOf(weekday);
    if (ownYear ?? onlyYear) date.year = Number(ownYear ?? onlyYear);
    return { range: { start: match.index, end: match.index + whole.length }, date: date as DateValue };
  });
}
