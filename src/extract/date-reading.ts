import type { DateMention, DateValue, TextRange } from '../model.ts';
import { CARDINALS, MONTHS, ORDINALS, WEEKDAYS } from './lexicon/dates.ts';

/** A date found in a text: ranges are in that text. */
export interface DateReading {
  readonly range: TextRange;
  readonly surface: string;
  readonly date: DateValue;
  readonly parts: DateMention['parts'];
}

/** What a reader found at an offset: the end of the date, its value and the ranges of its parts. */
export interface Found {
  readonly end: number;
  readonly date: DateValue;
  readonly parts: DateMention['parts'];
}

export interface ReadOptions {
  readonly monthFirst: boolean;
}

/** Reads a date that begins at an offset of a text; null where there is none. */
export type Reader = (text: string, at: number, options: ReadOptions) => Found | null;

/** The named groups of a match with their ranges. */
export interface Groups {
  readonly text: (name: string) => string;
  readonly range: (name: string) => TextRange | undefined;
  readonly end: number;
}

/** A reader out of a sticky expression and a function from its groups to a date. */
export function reader(source: string, read: (groups: Groups, text: string, options: ReadOptions) => Found | null): Reader {
  const pattern = new RegExp(source, 'diy');
  return (text, at, options) => {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    return match && read(toGroups(match), text, options);
  };
}

/** A found date whose parts are the groups of the same names. */
export function found(groups: Groups, date: DateValue): Found {
  const parts: Record<string, TextRange> = {};
  for (const part of ['weekday', 'day', 'month', 'year', 'time'] as const) {
    const range = groups.range(part);
    if (range) parts[part] = range;
  }
  return { end: groups.end, date, parts };
}

/** A date of a text at its range. */
export function toReading(text: string, start: number, end: number, date: DateValue, parts: DateReading['parts']): DateReading {
  return { range: { start, end }, surface: text.slice(start, end), date, parts };
}

const byLength = (keys: Iterable<string>): string => [...keys].sort((one, other) => other.length - one.length).join('|');

/** Fragments of expressions; each quantifier in them is bounded. */
export const MONTH = `(?<month>${byLength(MONTHS.keys())})(?![a-z])(?:(?<=\\b(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec))\\.(?=,| \\d))?`;
export const WEEKDAY = `(?<weekday>${byLength(WEEKDAYS.keys())})(?![a-z])\\.?`;
export const DAY = '(?<day>[0-3]?\\d)(?:st|nd|rd|th)?(?![\\da-z])';
export const YEAR = "(?<year>[12]\\d{3}(?!,?\\d|\\.\\d|[a-z%])|['’]\\d\\d(?![\\da-z]))";
export const ORDINAL = `(?<ordinal>${byLength(ORDINALS.keys())})(?![a-z-])`;
export const CARDINAL = `(?:${byLength(CARDINALS.keys())})(?![a-z-])`;

/** A four-digit year, or the year of the last hundred that '25 stands for. */
export function toYear(text: string): number | undefined {
  const digits = text.replace(/\D/g, '');
  if (digits === '') return undefined;
  const value = Number(digits);
  if (digits.length > 2) return value;
  return value < 70 ? 2000 + value : 1900 + value;
}

/** Only the properties that have a value. */
export function dateOf(values: { readonly [Key in keyof DateValue]?: DateValue[Key] | undefined }): DateValue {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as DateValue;
}

function toGroups(match: RegExpExecArray): Groups {
  const ranges = match.indices!.groups ?? {};
  return {
    text: (name) => match.groups?.[name] ?? '',
    range: (name) => {
      const range = ranges[name];
      return range && { start: range[0], end: range[1] };
    },
    end: match.index + match[0].length,
  };
}
