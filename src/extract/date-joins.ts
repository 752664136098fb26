import { type DateReading, toReading } from './date-reading.ts';

/** A time of day belongs to the date beside it ("6.15am on Friday"), a month to its year ("in May last year"). */
export function joinTimes(text: string, readings: readonly DateReading[]): readonly DateReading[] {
  const joined: DateReading[] = [];
  for (const next of readings) {
    const last = joined.at(-1);
    const between = last && text.slice(last.range.end, next.range.start);
    if (last && between !== undefined && belongTogether(last, next, between)) {
      joined[joined.length - 1] = toReading(
        text,
        last.range.start,
        next.range.end,
        { ...last.date, ...next.date },
        { ...last.parts, ...next.parts },
      );
    } else joined.push(next);
  }
  return joined;
}

function belongTogether(one: DateReading, other: DateReading, between: string): boolean {
  const isDay = ({ date }: DateReading): boolean => date.day !== undefined || date.weekday !== undefined || date.relative?.unit === 'day';
  const isTime = ({ date }: DateReading): boolean => date.time !== undefined && !isDay({ date } as DateReading);
  const isMonth = one.date.month !== undefined && one.date.year === undefined && one.date.from === undefined;
  if (isMonth && other.date.relative?.unit === 'year' && Math.abs(other.date.relative.amount) <= 1) return /^,? (?:of )?$/.test(between);
  if (isBareWeekday(other.date) && one.date.day !== undefined && one.date.weekday === undefined) return NAMED_DAY.test(between);
  if (isBareWeekday(one.date) && other.date.month !== undefined && other.date.day === undefined && other.date.from === undefined)
    return /^ in $/.test(between);
  if (isTime(one) && isDay(other) && other.date.time === undefined) return /^,? (?:on )?(?:the )?$/.test(between);
  return isDay(one) && one.date.time === undefined && isTime(other) && /^(?:,? (?:at )?)$/.test(between);
}

/** "5 January, a Monday", "5 January (a Monday)", "5 January, which is a Monday" */
const NAMED_DAY = /^(?:, (?:which (?:is|was|will be|falls on|fell on) )?| \()an? $|^, which (?:falls|fell) on $/;

function isBareWeekday({ weekday, day, month, time, relative, from }: DateReading['date']): boolean {
  return weekday !== undefined && day === undefined && month === undefined && time === undefined && !relative && from === undefined;
}
