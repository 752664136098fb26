import { CARDINALS } from '../../extract/lexicon/dates.ts';
import type { Reading } from '../reading.ts';
import type { DatedEvent } from './dated-events.ts';

/** A length of time that stands before "after", "before" or "later": its words, from the index `from` on. */
export interface Length {
  readonly count: number;
  readonly unit: Unit;
  readonly from: number;
}

type Unit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';

/** "Two days after", "24 minutes after", "ten years later": the length right before the word at `link`, from the word `first` on. */
export function lengthBefore({ words }: Reading, link: number, first: number): Length | null {
  const unit = UNIT.exec(words[link - 1]?.lower ?? '')?.[1] as Unit | undefined;
  const word = words[link - 2]?.lower ?? '';
  const count = CARDINALS.get(word) ?? Number(word);
  if (unit === undefined || link - 2 < first || !(count > 0)) return null;
  return LOOSE.test(words[link - 3]?.lower ?? '') ? null : { count, unit, from: link - 2 };
}

const UNIT = /^(minute|hour|day|week|month|year)s?$/;
const LOOSE = /^(?:than|about|nearly|almost|some|over|within|least|around|to|or|of|and|every|hardly|barely|half)$/;

/** How far two events are apart, in words, where it is not the length that is said; null where it may be, or is not known. */
export function otherLength({ count, unit }: Length, one: DatedEvent, other: DatedEvent): string | null {
  const size = DAYS[unit];
  const apart = unit === 'minute' || unit === 'hour' ? minutesApart(one, other) : daysApart(one, other);
  if (apart === null || apart.most < 0) return null;
  const [least, most] = [apart.least / size, apart.most / size];
  const slack = slackOf(count, unit);
  if (count >= least - slack && count <= most + slack) return null;
  const [low, high] = [Math.max(0, Math.floor(least)), Math.floor(most)];
  return `${low === high ? low : `${low} or ${high}`} ${unit}${high === 1 ? '' : 's'}`;
}

/** Of minutes for those of clocks, else of days. */
const DAYS: Readonly<Record<Unit, number>> = { minute: 1, hour: 60, day: 1, week: 7, month: 30.44, year: 365.25 };

/** One or two days are counted; of more, and of longer units, a part of one is rounded. From 1824 to 1826 it is two years, whatever the days. */
function slackOf(count: number, unit: Unit): number {
  if (unit === 'minute') return count <= 5 ? 0 : 1;
  if (unit === 'day') return count <= 2 ? 0 : 1;
  return unit === 'week' || unit === 'hour' ? 0.5 : 1;
}

interface Apart {
  readonly least: number;
  readonly most: number;
}

function daysApart({ days: one }: DatedEvent, { days: other }: DatedEvent): Apart | null {
  if (!one || !other) return null;
  const [first, last] = one.from <= other.from ? [one, other] : [other, one];
  return { least: last.from - first.to, most: last.to - first.from };
}

/** By the clock: on the same day, or with the days between them. */
function minutesApart(one: DatedEvent, other: DatedEvent): Apart | null {
  const [first, second] = [one.claim.date, other.claim.date];
  if (first.time === undefined || second.time === undefined || first.twelveHour || second.twelveHour) return null;
  if (!one.days !== !other.days) return null;
  const days = one.days && other.days ? (other.days.from - one.days.from) * 1440 : 0;
  const apart = Math.abs(days + second.time - first.time);
  // Without their days one of the two may be behind midnight.
  const least = one.days || apart <= 720 ? apart : 1440 - apart;
  return { least, most: least };
}
