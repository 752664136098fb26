import { Decimal } from 'decimal.js';
import type { DateMention, DateValue, QuantityMention } from '../../../model.ts';
import { halfStep } from '../../../quantity/interval.ts';
import { misses } from '../fit.ts';
import { reprint, type Slip } from '../slip.ts';
import { DATE } from '../statements.ts';
import { isDeniedBefore } from './told.ts';
import { behindOf, type Figure, leadOf, type Window } from './window.ts';

/**
 * Finds lengths of time that do not lie between the two dates or hours told before them: "his first in 1969 and his last in 2024, 65
 * years later", "opens at 8.30am and takes its last donor at 6.30pm, eleven hours later".
 */
export function checkSpansTold(window: Window): readonly Slip[] {
  if (window.dates.length < 2) return [];
  return window.figures.flatMap((figure) => {
    const { quantity } = figure.mention;
    const lead = leadOf(window, figure);
    if (figure.back > 0 || quantity.dimension !== 'duration' || quantity.per !== null || isDeniedBefore(lead)) return [];
    const before = window.text.slice(window.start, figure.at).split(DATE).length - 1;
    if (before !== 2 || !isTold(lead, behindOf(window, figure))) return [];
    const [first, last] = window.dates as readonly [DateMention, DateMention];
    return judge(figure, first, last);
  });
}

const LATER = /^ (?:later|earlier|before|after|on|afterwards|beforehand|apart)(?:$|[.,;:)!]| –)/;
const STRETCH =
  /(?:\ba (?:stretch|period|span|gap|wait|run|reign|career|tenure|total) of(?: (?:just|exactly|only|some|about|nearly|almost|more than|over))?|\b(?:until|till|to|and) \uF8FF(?:,| –| \(|:)(?: (?:or|that is|that's|a total of|in all|just|exactly|some|about|nearly|almost|more than|over))*) $/;
const NOT_BETWEEN = /^ (?:a|per|each|every|longer|shorter|more|less|too|of|late|early|old|later than|earlier than|before the|after the)\b/;

function isTold(lead: string, behind: string): boolean {
  if (NOT_BETWEEN.test(behind)) return false;
  return (
    (LATER.test(behind) &&
      /(?:,| –| \(|;)(?: (?:and|just|exactly|only|some|about|nearly|almost|more than|over|a full|or))* $/.test(lead)) ||
    (STRETCH.test(lead) && /^(?:$|[.,;:)!]| (?:in all|altogether|in total|later))/.test(behind))
  );
}

/** How long it may be, in base units of the length: months for years and months, else seconds. */
interface Span {
  readonly low: number;
  readonly high: number;
  readonly value: number;
}

function judge({ mention }: Figure, first: DateMention, last: DateMention): readonly Slip[] {
  const span = spanOf(mention, first.date, last.date);
  if (!span || span.value <= 0) return [];
  const reach = { low: new Decimal(span.low), high: new Decimal(span.high) };
  if (!misses(mention.quantity, reach, halfStep(mention.quantity))) return [];
  const expected = reprint(mention, new Decimal(span.value));
  return [{ reason: 'change', certainty: 'likely', wrong: mention, expected, from: [], instead: [] }];
}

function spanOf({ quantity }: QuantityMention, first: DateValue, last: DateValue): Span | null {
  const isMonths = quantity.unit === 'month';
  if (isYear(first) && isYear(last)) {
    const years = Math.abs(last.year! - first.year!);
    return isMonths ? { low: (years - 1) * 12, high: (years + 1) * 12, value: years * 12 } : null;
  }
  if (isHour(first) && isHour(last)) {
    const minutes = (((last.time! - first.time!) % DAY) + DAY) % DAY;
    return isMonths || first.twelveHour || last.twelveHour ? null : around(minutes * 60, 0);
  }
  const days = isDay(first) && isDay(last) ? daysBetween(first, last) : null;
  if (days === null) return null;
  return isMonths ? around(days / 30.44, 1) : around(days * DAY * 60, DAY * 60 * (quantity.unitWord === 'day' ? 1 : 3));
}

function around(value: number, leeway: number): Span {
  return { low: value - leeway, high: value + leeway, value };
}

const DAY = 1440;

function isYear(date: DateValue): boolean {
  return (
    date.year !== undefined &&
    date.month === undefined &&
    date.time === undefined &&
    !date.fiscal &&
    !date.from &&
    !date.relative &&
    (!date.bound || date.end !== undefined)
  );
}

function isHour(date: DateValue): boolean {
  return (
    date.time !== undefined && date.timeTo === undefined && date.day === undefined && date.weekday === undefined && date.year === undefined
  );
}

function isDay(date: DateValue): boolean {
  return date.day !== undefined && date.month !== undefined && !date.otherEnd;
}

function daysBetween(first: DateValue, last: DateValue): number | null {
  if ((first.year === undefined) !== (last.year === undefined)) return null;
  const [one, other] = [first, last].map(({ year = 2001, month = 1, day = 1 }) => Date.UTC(year, month - 1, day) / 86_400_000);
  return Math.abs(other! - one!);
}
