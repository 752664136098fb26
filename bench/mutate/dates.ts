import type { Place } from './operator.ts';

/** The date with another day, month or year. */
export function otherDates({ quote }: Place): readonly string[] {
  const days = replaceEach(quote, /(?<![\d/.])(\d{1,2})(?=[ ,]|$)|^(\d{1,2})(?=\/)/g, (day) => dayBeside(Number(day)));
  const ordinals = replaceEach(quote, /\b(?:first|second|third|fourth)\b/g, (word) => otherThan(ORDINALS, word));
  return [...days, ...ordinals, ...otherMonths(quote), ...otherYears(quote)];
}

/** The day of the week that stands beside the right one, and one further off. */
export function otherWeekdays({ quote }: Place): readonly string[] {
  return replaceEach(quote, /\w+day\b/g, (day) => otherThan(WEEKDAYS, day));
}

/** Another year, month or quarter for a figure. */
export function otherPeriods({ quote }: Place): readonly string[] {
  const quarters = replaceEach(quote, /Q\d/g, (quarter) => otherThan(['Q1', 'Q2', 'Q3', 'Q4'], quarter));
  const words = replaceEach(quote, /\bthird\b/g, (word) => otherThan(ORDINALS, word));
  const fiscal = replaceEach(quote, /\b20(\d\d)\/(\d\d)\b/g, () => ['2026/27', '2027/28']);
  return fiscal.length > 0 ? fiscal : [...quarters, ...words, ...otherMonths(quote), ...otherYears(quote)];
}

function otherMonths(quote: string): readonly string[] {
  const names = replaceEach(quote, new RegExp(`\\b(?:${MONTHS.join('|')})\\b`, 'g'), (month) => otherThan(MONTHS, month));
  const short = replaceEach(quote, /\bAug\./g, () => ['Apr.', 'Sept.']);
  const numbers = replaceEach(quote, /(?<=\/)\d\d(?=\/)/g, (month) => [month === '12' ? '11' : String(Number(month) + 1).padStart(2, '0')]);
  return [...names, ...short, ...numbers];
}

function otherYears(quote: string): readonly string[] {
  return replaceEach(quote, /\b[12]\d{3}\b/g, (year) => [Number(year) - 1, Number(year) + 1, Number(year) - 10].map(String));
}

function dayBeside(day: number): readonly string[] {
  return [day - 1, day + 1, day - 10, day + 10].filter((other) => other > 0 && other < 29).map(String);
}

function otherThan(words: readonly string[], word: string): readonly string[] {
  return words.filter((other) => other !== word);
}

function replaceEach(text: string, pattern: RegExp, others: (found: string) => readonly string[]): readonly string[] {
  return [...text.matchAll(pattern)].flatMap((match) =>
    others(match[0]).map((other) => text.slice(0, match.index) + other + text.slice(match.index + match[0].length)),
  );
}

const ORDINALS = ['first', 'second', 'third', 'fourth'];
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
