import type { Bound } from '../model.ts';
import { type DateReading, type Found, toReading } from './date-reading.ts';

// Both take lower case: V8 needs many times as long for a pattern with `\p` that does not mind case.
const HEDGE = /(?:^|[^\p{L}/])((?:about|around|roughly|approximately|circa|some|ca?\.?) )$/u;
const BOUNDS: ReadonlyMap<string, Bound> = new Map<string, Bound>([
  ['by', 'atMost'],
  ['no later than', 'atMost'],
  ['not later than', 'atMost'],
  ['on or before', 'atMost'],
  ['no earlier than', 'atLeast'],
  ['not before', 'atLeast'],
  ['until', 'atMost'],
  ['till', 'atMost'],
  ['before', 'under'],
  ['after', 'over'],
  ['since', 'atLeast'],
]);
/** In front of "ten years ago" these are about the length of time. */
const LENGTH_BOUNDS: ReadonlyMap<string, Bound> = new Map<string, Bound>([
  ['more than', 'over'],
  ['over', 'over'],
  ['less than', 'under'],
  ['nearly', 'under'],
  ['almost', 'under'],
]);

const PREPOSITION = new RegExp(`(?:^|[^\\p{L}])(${[...BOUNDS.keys(), ...LENGTH_BOUNDS.keys()].sort(byLength).join('|')}) (?:the )?$`, 'u');

function byLength(one: string, other: string): number {
  return other.length - one.length;
}

/** A found date with the hedge before it, and with the bound that the words before it give. `free` is where the reading before ends. */
export function withBound(text: string, at: number, { end, date, parts }: Found, free: number): DateReading {
  const lead = text.slice(Math.max(free, at - 20), at).toLowerCase();
  const hedge = HEDGE.exec(lead)?.[1];
  const start = hedge ? at - hedge.length : at;
  const preposition = PREPOSITION.exec(lead)?.[1];
  const bounds = !date.relative ? BOUNDS : Math.abs(date.relative.amount) > 1 ? LENGTH_BOUNDS : undefined;
  const bound = hedge ? 'about' : preposition && bounds?.get(preposition);
  return toReading(text, start, end, bound ? { ...date, bound } : date, parts);
}
