import type { DateValue } from '../model.ts';
import type { DateReading } from './date-reading.ts';

/** Says of each date which end of a stretch of time it is, by the words before it and by the date that it is joined with. */
export function withEnds(text: string, readings: readonly DateReading[]): readonly DateReading[] {
  const marked: DateReading[] = [];
  for (const next of readings) {
    const last = marked.at(-1);
    if (last && isRange(text, last, next)) {
      const first = inherited(last.date, next.date);
      marked[marked.length - 1] = { ...last, date: { ...first, end: 'first', otherEnd: next.date } };
      marked.push({ ...next, date: { ...next.date, end: 'last', otherEnd: first } });
    } else {
      const end = endBefore(text, next);
      marked.push(end ? { ...next, date: { ...next.date, end } } : next);
    }
  }
  return marked;
}

/** "from 30 March to 5 April", "Monday–Friday", "between 2011 and 2019"; not "moved from 3 to 10 May". */
function isRange(text: string, one: DateReading, other: DateReading): boolean {
  const gap = other.range.start - one.range.end;
  if (gap < 1 || gap > 9 || one.date.otherEnd || levelOf(one.date) !== levelOf(other.date)) return false;
  const lead = text.slice(Math.max(0, one.range.start - 48), one.range.start);
  const joint = text.slice(one.range.end, other.range.start);
  if (/^ and $/i.test(joint)) return /\bbetween (?:the )?$/i.test(lead);
  return /^(?: ?[–—-] ?| (?:to|until|till|through|up to) (?:the )?)$/i.test(joint) && !isMoved(lead);
}

function isMoved(lead: string): boolean {
  return MOVED.test(lead.toLowerCase());
}

// Patterns with `\p` take lower case: V8 needs many times as long for one that does not mind case.
const MOVED =
  /\b(?:mov|postpon|delay|push|chang|reschedul|extend|shift|switch|slip|brought|put)\p{L}{0,4}(?: \p{L}{1,12}){0,3} from (?:the )?$/u;

function levelOf({ day, month, year, weekday, time, relative, from }: DateValue): string {
  if (relative) return 'none';
  if (day !== undefined) return 'day';
  if (month !== undefined || from !== undefined) return 'month';
  return year !== undefined ? 'year' : weekday !== undefined ? 'weekday' : time !== undefined ? 'time' : 'none';
}

/** "30 March to 5 April 2026": the year counts for both. */
function inherited({ end: _end, ...first }: DateValue, last: DateValue): DateValue {
  if (first.year !== undefined || last.year === undefined || first.month === undefined || last.month === undefined) return first;
  return { ...first, year: first.month > last.month ? last.year - 1 : last.year };
}

/** Verbs and prepositions of the beginning and of the end, right before the date. */
const FIRST = before('from|since', '(?:start|begin|began|begun|commenc|resum)\\p{L}{0,5}(?: again)?');
const LAST = before(
  'until|till|through|up to(?: and including)?|deadline (?:is|of|was)|(?:quarter|half-year|half|year|months|weeks|period) (?:to|ended|ending)',
  '(?:end|finish|expir|conclud)\\p{L}{0,4}',
);
/** Doors open and close at a time of day; of a road or a line the closing is the beginning of something. */
const OPENING = before('from|since', '(?:open|start|begin|began|begun)\\p{L}{0,5}(?: again)?');
const CLOSING = before('until|till|up to', '(?:end|finish|clos|shut)\\p{L}{0,4}');

function before(prepositions: string, verbs: string): RegExp {
  return new RegExp(`(?:^|[^\\p{L}])(?:${prepositions}|${verbs}(?: (?:on|at|from|in))?) (?:the )?$`, 'u');
}

function endBefore(text: string, { range, date }: DateReading): 'first' | 'last' | undefined {
  const lead = text.slice(Math.max(0, range.start - 28), range.start).toLowerCase();
  if (date.timeTo !== undefined || lead === '') return undefined;
  const isTime = levelOf(date) === 'time';
  if ((isTime ? CLOSING : LAST).test(lead)) return 'last';
  const isFirst = (isTime ? OPENING : FIRST).test(lead);
  return isFirst && !isMoved(text.slice(Math.max(0, range.start - 48), range.start)) ? 'first' : undefined;
}
