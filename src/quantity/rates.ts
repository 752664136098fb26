import { Decimal } from 'decimal.js';
import { isMonthly, seconds } from './units.ts';

/** How a figure per one thing is turned into a figure per another. */
export interface RateFactor {
  readonly factor: Decimal;
  /** Share by which the result may be off: a year is 52 weeks to some writers and 52.18 to others. */
  readonly slack: Decimal;
}

/**
 * What a rate per `from` is to be multiplied by to be a rate per `to`; null when one cannot be turned into the other.
 * A side that names no time, or no thing, is taken to mean that of the other side.
 */
export function rateFactor(from: string | null, to: string | null): RateFactor | null {
  if (from === null || to === null || from === to) return SAME;
  const source = split(from);
  const target = split(to);
  if (source.things && target.things && !isOneThing(source.things, target.things)) return null;
  if (!source.time || !target.time || source.time === target.time) return SAME;
  const factor = seconds(target.time)!.div(seconds(source.time)!);
  return { factor, slack: isMonthly(source.time) === isMonthly(target.time) ? ZERO : CALENDAR_SLACK };
}

const ZERO = new Decimal(0);
const SAME: RateFactor = { factor: new Decimal(1), slack: ZERO };
const CALENDAR_SLACK = new Decimal('0.006');

/** An hourly wage and a price by the tonne: one is by time only, the other by the thing. */
export function areUnlikeRates(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return false;
  const [mine, theirs] = [split(one), split(other)];
  return (!mine.time && !theirs.things) || (!mine.things && !theirs.time);
}

/** "8.9p a unit" and "$40 apiece" are prices of whatever is sold. */
function isOneThing(one: string, other: string): boolean {
  return one === other || ANYTHING.has(one) || ANYTHING.has(other) || bothPeople(one, other);
}

const ANYTHING = new Set(['unit', 'item']);

/** Words for "per person". */
const PERSON = new Set(['head', 'capita', 'person', 'people']);

/** Nouns for people: a price "a head" may be one per user. */
const PEOPLE = new Set(
  'user member customer seat pupil student child adult patient passenger guest visitor employee worker resident household player ticket'.split(
    ' ',
  ),
);

function bothPeople(one: string, other: string): boolean {
  return (one === 'person' && PEOPLE.has(other)) || (other === 'person' && PEOPLE.has(one));
}

function split(per: string): { readonly time: string | null; readonly things: string } {
  let time: string | null = null;
  const things: string[] = [];
  for (const word of per.split(' ')) {
    if (seconds(word)) time = word;
    else things.push(PERSON.has(word) ? 'person' : word);
  }
  return { time, things: things.sort().join(' ') };
}
