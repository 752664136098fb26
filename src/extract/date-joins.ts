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
  if (isTime(one) && isDay(other) && other.date.time === undefined) return /^,? (?:on )?(?:the )?$/.test(between);
  return isDay(one) && one.date.time === undefined && isTime(other) && /^(?:,? (?:at )?)$/.test(between);
}
