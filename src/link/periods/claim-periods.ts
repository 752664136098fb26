import { compareDates } from '../../dates/compare.ts';
import { extractDates, readDate } from '../../extract/dates.ts';
import type { Claim, DateValue } from '../../model.ts';

/** The time for which a claim's value holds: in it, or from then until now. */
export interface ClaimPeriod {
  readonly date: DateValue;
  readonly text: string | null;
  readonly side: 'in' | 'since';
}

const PERIODS = new WeakMap<Claim, readonly ClaimPeriod[]>();

/** What a claim says of the time of its value: its `when`, the one year of its `about`, or the one period of each side in its sentence. */
export function periodsOf(claim: Claim): readonly ClaimPeriod[] {
  let periods = PERIODS.get(claim);
  if (!periods) {
    periods = readPeriods(claim);
    PERIODS.set(claim, periods);
  }
  return periods;
}

function readPeriods({ when, whenText, about, says }: Claim): readonly ClaimPeriod[] {
  const written = inSentence(says);
  if (when) return [{ date: when, text: whenText, side: 'in' }, ...written.filter(({ side }) => side === 'since')];
  const years = about.filter((text) => /^(?:19|20)\d\d$/.test(text));
  const date = years.length === 1 ? readDate(years[0]!) : null;
  return date ? [{ date, text: years[0]!, side: 'in' }] : written;
}

function inSentence(says: string): readonly ClaimPeriod[] {
  const told = says.slice(0, EARLIER.exec(says)?.index ?? says.length);
  const periods = extractDates(told).flatMap(({ date, range, surface }): readonly ClaimPeriod[] => {
    const side = isPart(date) ? sideOf(told.slice(0, range.start)) : null;
    return side ? [{ date, text: surface, side }] : [];
  });
  return periods.filter(({ side }) => periods.filter((other) => other.side === side).length === 1);
}

/** What the value is held against has a time of its own. */
const EARLIER =
  /,? (?:(?:up|down|rising|falling) from|compared (?:with|to)|(?:against|from) (?=[£$€\d])|than (?:in|the|a|last)|beating|as in)\b/i;

/** On which side of a period a figure stands that has these words before it; null where it is held against it. */
export function sideOf(lead: string): ClaimPeriod['side'] | null {
  const word = /([a-z]+)(?: (?:in|during|for))?(?: the)? $/i.exec(lead.slice(-28))?.[1]?.toLowerCase() ?? '';
  if (word === 'since') return 'since';
  return /^(?:than|after|before|versus|vs|from|to|against|on)$/.test(word) ? null : 'in';
}

/** A year, a month or a part of a year: no day, and nothing that is counted from today. */
export function isPart({ day, weekday, time, relative, year, month, from, bound }: DateValue): boolean {
  if (day !== undefined || weekday !== undefined || time !== undefined || relative || bound === 'about') return false;
  return year !== undefined || month !== undefined || from !== undefined;
}

/** Whether two periods have no time in common; what is not known, and years of another kind, may have. */
export function isApart(date: DateValue, other: DateValue | undefined): boolean {
  if (!other || Boolean(date.fiscal) !== Boolean(other.fiscal)) return false;
  const unbound = ({ bound: _bound, end: _end, otherEnd: _other, ...rest }: DateValue): DateValue => rest;
  return compareDates(unbound(other), unbound(date), { draftDate: null, asOf: null }).outcome === 'conflicts';
}
