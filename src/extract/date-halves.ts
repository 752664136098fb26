import { type DateReading, toReading } from './date-reading.ts';

/**
 * Says of each time without "am" or "pm" which half of the day it is, where the words behind it do: "11.20 in the morning",
 * "at 6:30 on Friday evening", "at seven that night". The words then belong to the time.
 */
export function withHalves(text: string, readings: readonly DateReading[]): readonly DateReading[] {
  return readings.map((reading, index) => {
    const half = isOpen(reading) ? HALF.exec(text.slice(reading.range.end, reading.range.end + LONGEST).toLowerCase()) : null;
    const end = half ? reading.range.end + half[0].length : 0;
    if (!half || (readings[index + 1]?.range.start ?? text.length) < end) return reading;
    const { twelveHour: _either, ...date } = reading.date;
    const time = inHalf(date.time!, half[1] ?? half[2]!);
    return toReading(text, reading.range.start, end, { ...date, time }, partsTo(reading, end));
  });
}

const HALF =
  /^(?: in the| on that| that| the same| the next)?(?: (?:early|late))? (morning|afternoon|evening)(?![a-z-]|['’]s)|^(?: at| on that| that| the same)? (night)(?![a-z-]|['’]s)/;
const LONGEST = 28;

/** A time whose half of the day is not written with it: "half past six", "6:30", not "06:30" or "6.30am". */
function isOpen({ date, parts, surface, range }: DateReading): boolean {
  if (date.time === undefined || date.timeTo !== undefined || date.relative) return false;
  const said = parts.time ? surface.slice(parts.time.start - range.start, parts.time.end - range.start) : surface;
  return date.twelveHour === true || (/^[1-9]\d?[:.]\d\d$/.test(said) && date.time < 780 && date.time >= 60);
}

/** The words belong to the time's own part where no day stands between. */
function partsTo({ parts, range }: DateReading, end: number): DateReading['parts'] {
  return parts.time?.end === range.end ? { ...parts, time: { start: parts.time.start, end } } : parts;
}

function inHalf(time: number, part: string): number {
  const early = time % 720;
  // "At two at night" is before dawn.
  const isLate = part === 'afternoon' || part === 'evening' || (part === 'night' && early >= 360);
  return isLate ? early + 720 : early;
}
