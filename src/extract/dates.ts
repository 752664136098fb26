import type { DateValue } from '../model.ts';
import { withBound } from './date-bounds.ts';
import { withEnds } from './date-ends.ts';
import { withHalves } from './date-halves.ts';
import { joinTimes } from './date-joins.ts';
import { readAt, starts } from './date-readers.ts';
import type { DateReading } from './date-reading.ts';
import { readRun } from './date-runs.ts';
import { MONTHS, WEEKDAYS } from './lexicon/dates.ts';
import { plainOf } from './source.ts';

export type { DateReading } from './date-reading.ts';

/**
 * Finds the dates and times of a text, in order. In: whether the month comes first in 09/05/2025. Ranges are in that text;
 * a hedge ("about 1962") belongs to the range, a preposition ("by 2041") does not.
 */
export function extractDates(text: string, options: { readonly monthFirst?: boolean } = {}): readonly DateReading[] {
  const plain = plainOf(text);
  const readings = readDates(plain, options);
  return plain === text ? readings : readings.map((each) => ({ ...each, surface: text.slice(each.range.start, each.range.end) }));
}

/** In: a text in plain forms. */
function readDates(text: string, options: { readonly monthFirst?: boolean }): readonly DateReading[] {
  const settings = { monthFirst: options.monthFirst ?? false };
  const readings: DateReading[] = [];
  let free = 0;
  starts(text, (at, word) => {
    if (at < free) return;
    const run = RUN_STARTS.has(word) ? readRun(text, at, settings) : null;
    const result = run ? null : readAt(text, at, word, settings, readings.at(-1));
    for (const part of run ?? (result ? [{ ...result, at }] : [])) {
      readings.push(withBound(text, part.at, part, free));
      free = part.end;
    }
  });
  return withEnds(text, withHalves(text, joinTimes(text, readings)));
}

/** Reads a text that is one date as a whole ("2025-05-09", "about 1962", "9 May 2025"); null where it is none. */
export function readDate(text: string): DateValue | null {
  const trimmed = text.trim();
  const readings = readStretch(trimmed) ?? extractDates(trimmed);
  const [first] = readings;
  const last = readings.at(-1);
  if (!first || !last || readings.length > (first.date.otherEnd ? 2 : 1)) return hedgedYear(trimmed);
  const rest = trimmed.slice(0, first.range.start) + trimmed.slice(last.range.end);
  return READ_ALONE.test(rest) ? asWhole(first.date) : null;
}

/** "2014 to 2016", "March to November": in a claims file a stretch needs no "from". Its readings, or null where it is none. */
function readStretch(text: string): readonly DateReading[] | null {
  if (!/ (?:to|until) /.test(text) || /^from /i.test(text)) return null;
  const readings = extractDates(`from ${text}`);
  const isStretch = readings.length === 2 && readings[0]!.range.start === 5 && readings[0]!.date.otherEnd !== undefined;
  return isStretch ? readings.map((one) => ({ ...one, range: { start: one.range.start - 5, end: one.range.end - 5 } })) : null;
}

/** What several days with one month may begin with. */
const RUN_STARTS: ReadonlySet<string> = new Set(['', ...MONTHS.keys(), ...WEEKDAYS.keys()]);

/** What may stand around a date of a claims file. */
const READ_ALONE =
  /^(?:(?:by|in|on|at|until|before|after|since|from|the|during|early|of|between) ?){0,3}(?:,? ?(?:daily|every day|each day|(?:on )?(?:week|\w{3,6})(?:days|ends)))?\.?$/i;

/** Of a stretch with both its ends the first is no end but the whole. */
function asWhole({ end, ...date }: DateValue): DateValue {
  return end && !date.otherEnd ? { ...date, end } : date;
}

/** "about 1962", "roughly 1850": in a claims file a lone year needs no preposition. */
function hedgedYear(text: string): DateValue | null {
  const match = /^(?:(?:about|around|roughly|approximately|circa|c\.?) )([12]\d{3})$/i.exec(text);
  return match ? { year: Number(match[1]), bound: 'about' } : null;
}
