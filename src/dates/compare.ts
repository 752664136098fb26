import type { DateValue } from '../model.ts';
import { dayFromNumber, isDay, parseDay, weekdayOf } from './calendar.ts';
import { printDate, WEEKDAY_NAMES } from './print.ts';
import { type DayRange, daysOf, relativeDays, weeksOn } from './range.ts';

type Part = 'weekday' | 'day' | 'month' | 'year' | 'time';

/** Whether two dates agree, which part of the draft's is wrong, and the claim's date in words. */
export interface DateComparison {
  readonly outcome: 'agrees' | 'conflicts' | 'undetermined';
  readonly relation: 'same' | 'looser' | 'weekday' | 'date';
  readonly wrong: Part | null;
  readonly expected: string;
}

/** The days that relative dates are seen from, as YYYY-MM-DD. */
export interface Anchors {
  readonly draftDate: string | null;
  readonly asOf: string | null;
}

/** Compares a draft's date with a claim's in the parts that both have; relative dates are resolved against the anchors. */
export function compareDates(claim: DateValue, draft: DateValue, anchors: Anchors): DateComparison {
  const faced = faceToFace(claim, draft);
  const verdicts = faced.flatMap((known) => {
    const expected = printDate(shown(known, draft));
    return verdictOf(known, draft, anchors, expected);
  });
  const [first] = verdicts;
  if (verdicts.length === 1 && first) return first;
  return verdicts.find(({ outcome }) => outcome === 'agrees') ?? { ...UNDETERMINED, expected: printDate(shown(claim, draft)) };
}

/** The claim's date with the parts that a draft's date names, ready to stand in its place; null where the two are not written in the same parts. */
export function inPartsOf(claim: DateValue, draft: DateValue): DateValue | null {
  const [known, other] = faceToFace(claim, draft);
  if (!known || other || draft.relative || known.relative || draft.bound === 'about') return null;
  const isSpan = (date: DateValue) => date.from !== undefined && date.day === undefined;
  if (isSpan(known) !== isSpan(draft) || known.fiscal !== draft.fiscal) return null;
  const lacks = (['year', 'month', 'day', 'time'] as const).some((part) => draft[part] !== undefined && known[part] === undefined);
  return lacks ? null : shown(known, draft);
}

const UNDETERMINED = { outcome: 'undetermined', relation: 'date', wrong: null } as const;

/** The dates of a claim that a draft's date may mean: of a stretch, the end of the same side where the draft says which. */
function faceToFace(claim: DateValue, draft: DateValue): readonly DateValue[] {
  if (claim.end && draft.end && claim.end !== draft.end) return [];
  const { otherEnd, ...first } = claim;
  if (!otherEnd || claim.end) return [claim];
  if (!draft.end) return [first, otherEnd];
  return draft.end === 'first' ? [{ ...first, end: 'first' }] : [{ ...otherEnd, end: 'last' }];
}

function verdictOf(claim: DateValue, draft: DateValue, anchors: Anchors, expected: string): DateComparison {
  const verdicts = [compareDays(claim, draft, anchors), compareTimes(claim, draft)].filter((verdict) => verdict !== null);
  const wrong = verdicts.find((verdict): verdict is Part => verdict !== 'same' && verdict !== 'looser');
  if (wrong) {
    if (mayMeanOtherEnd(claim, draft, anchors)) return { ...UNDETERMINED, expected };
    return { outcome: 'conflicts', relation: wrong === 'weekday' ? 'weekday' : 'date', wrong, expected };
  }
  if (verdicts.length === 0) return { ...UNDETERMINED, expected };
  const isWhole = verdicts.every((verdict) => verdict === 'same') && (claim.time === undefined || draft.time !== undefined);
  return { outcome: 'agrees', relation: isWhole ? 'same' : 'looser', wrong: null, expected };
}

/** A claim that does not say which end it is means the beginning of a stretch, unless it is the draft's end. */
function mayMeanOtherEnd(claim: DateValue, { otherEnd, end }: DateValue, anchors: Anchors): boolean {
  if (otherEnd === undefined || claim.end) return false;
  const other = compareDays(claim, otherEnd, anchors);
  return end === 'last' || other === 'same' || other === 'looser';
}

/** The weekday that the calendar gives to a date which names another; null where they fit or too little is said. */
export function weekdayError(date: DateValue): { readonly expected: string; readonly weekday: number } | null {
  const weekday = calendarWeekday(date);
  if (weekday === undefined || date.weekday === undefined || weekday === date.weekday) return null;
  return { expected: WEEKDAY_NAMES[weekday]!, weekday };
}

type Verdict = 'same' | 'looser' | Part | null;

const PARTS = ['year', 'month', 'day'] as const;

function compareDays(claim: DateValue, draft: DateValue, anchors: Anchors): Verdict {
  if (draft.relative) return compareRelative(claim, draft, anchors);
  if (claim.relative) return null;
  const isSpan = [claim, draft].some(({ from, fiscal, bound }) => from !== undefined || fiscal || isLoose(bound));
  if (!isSpan) return compareParts(claim, draft);
  if (claim.fiscal || draft.fiscal) return compareFiscal(claim, draft);
  return comparePeriods(claim, draft);
}

/** A quarter of a fiscal year has a number, but no days: it is held against other quarters only. */
function compareFiscal(claim: DateValue, draft: DateValue): Verdict {
  if (claim.fiscal && draft.fiscal && claim.year !== draft.year) return 'year';
  const isQuarter = [claim, draft].every(({ from, fiscal }) => from !== undefined && (fiscal || from.startsWith('--')));
  if (isQuarter && claim.from !== draft.from) return 'month';
  if (!claim.fiscal || !draft.fiscal) return comparePeriods(claim, draft);
  return claim.from === draft.from ? 'same' : 'looser';
}

function comparePeriods(claim: DateValue, draft: DateValue): Verdict {
  const verdict = compareSpans(claim, draft);
  if (verdict !== 'same' && verdict !== 'looser') return verdict ?? compareParts(claim, draft);
  return isWeekdayOff(claim, draft) ? 'weekday' : verdict;
}

function isLoose(bound: DateValue['bound']): boolean {
  return bound === 'about' || bound === 'over' || bound === 'under';
}

function compareParts(claim: DateValue, draft: DateValue): Verdict {
  for (const part of PARTS) {
    if (claim[part] !== undefined && draft[part] !== undefined && claim[part] !== draft[part]) return part;
  }
  if (isWeekdayOff(claim, draft)) return 'weekday';
  const shared = PARTS.filter((part) => claim[part] !== undefined && draft[part] !== undefined).length;
  const sharesWeekday = draft.weekday !== undefined && (claim.weekday ?? calendarWeekday(claim)) !== undefined;
  if (shared === 0) return sharesWeekday ? 'looser' : null;
  return PARTS.every((part) => claim[part] === undefined || draft[part] !== undefined) ? 'same' : 'looser';
}

function isWeekdayOff(claim: DateValue, draft: DateValue): boolean {
  const weekday = claim.weekday ?? calendarWeekday(claim);
  return draft.weekday !== undefined && weekday !== undefined && draft.weekday !== weekday;
}

/** The weekday that the calendar gives to a whole date, 0 for Sunday; undefined where a part is missing or there is no such day. */
export function calendarWeekday({ year, month, day }: DateValue): number | undefined {
  if (year === undefined || month === undefined || day === undefined) return undefined;
  return isDay({ year, month, day }) ? weekdayOf({ year, month, day }) : undefined;
}

function compareSpans(claim: DateValue, draft: DateValue): Verdict {
  // "The end of May" is in every year: beside a claim of a year alone it says nothing.
  const isOfYear = claim.month === undefined && claim.from === undefined;
  if (isOfYear && draft.year === undefined && (draft.month !== undefined || draft.from?.startsWith('--'))) return null;
  const known = daysOf(claim, draft.year);
  const said = daysOf(draft, claim.year ?? (claim.from?.startsWith('-') ? undefined : yearOf(claim.from)));
  if (!known || !said) return null;
  // "Before 1 January" beside "before 1 December": both name the limit itself.
  if (isLimit(claim) && isLimit(draft) && claim.bound === draft.bound) return compareParts(claim, draft);
  if (draft.bound === 'under') return known.from <= said.to ? 'looser' : partApart(known, said);
  if (draft.bound === 'over') return known.to >= said.from ? 'looser' : partApart(known, said);
  const slack = Math.max(slackOf(claim), slackOf(draft));
  const isSame = known.from === said.from && known.to === said.to;
  if (isSame) return 'same';
  return known.from <= said.to + slack && said.from <= known.to + slack ? 'looser' : partApart(known, said);
}

/** A day that nothing of what is meant reaches: "before 1 January", "after 5 May". */
function isLimit({ bound, day }: DateValue): boolean {
  return day !== undefined && (bound === 'under' || bound === 'over');
}

/** How many days "about" may be off: a year for years, a month for months, else three days. */
function slackOf({ bound, month, day }: DateValue): number {
  if (bound !== 'about') return 0;
  return month === undefined ? 366 : day === undefined ? 31 : 3;
}

function yearOf(day: string | undefined): number | undefined {
  return day === undefined ? undefined : Number(day.slice(0, 4));
}

function partApart(known: DayRange, said: DayRange): Part {
  const [one, other] = known.to < said.from ? [known.to, said.from] : [said.to, known.from];
  const [before, after] = [dayFromNumber(one), dayFromNumber(other)];
  if (before.year !== after.year) return 'year';
  return before.month === after.month ? 'day' : 'month';
}

function compareRelative(claim: DateValue, draft: DateValue, { draftDate, asOf }: Anchors): Verdict {
  const anchor = parseDay(draftDate ?? asOf ?? '');
  if (!anchor) return null;
  const { unit, amount } = draft.relative!;
  // "In May last year" names the year and goes on from there.
  if (unit === 'year' && draft.month !== undefined) return compareParts(claim, { ...draft, year: anchor.year + amount });
  const known = daysOf(claim, claim.year === undefined && claim.month !== undefined ? anchor.year : undefined);
  if (!known) return null;
  const isLate = isLoose(draft.bound) || claim.bound === 'about';
  const isWeekdayNamed = unit === 'week' && draft.weekday !== undefined;
  const said = isWeekdayNamed ? weeksOn(draft.weekday!, amount, anchor) : relativeDays(draft.relative!, anchor, isLate);
  const isBefore = draft.bound === 'over' ? known.from <= said.to : known.to >= said.from;
  const isAfter = draft.bound === 'under' ? known.to >= said.from : known.from <= said.to;
  if (isBefore && isAfter) return isWeekdayOff(claim, draft) ? 'weekday' : 'looser';
  return unit === 'week' ? 'day' : unit;
}

/** A claim gives the time to the minute; on a twelve-hour clock either half of the day may be meant. */
function compareTimes(claim: DateValue, draft: DateValue): Verdict {
  if (claim.time === undefined || draft.time === undefined) return null;
  const isSame = (known: number | undefined, said: number | undefined): boolean =>
    known !== undefined && said !== undefined && meet(known, said);
  const meet = (known: number, said: number): boolean => {
    const day = claim.twelveHour || draft.twelveHour ? 720 : 1440;
    const apart = Math.abs((known % day) - (said % day));
    return Math.min(apart, day - apart) <= (draft.bound === 'about' || claim.bound === 'about' ? 30 : 0);
  };
  if (claim.timeTo !== undefined && draft.timeTo !== undefined)
    return isSame(claim.time, draft.time) && isSame(claim.timeTo, draft.timeTo) ? 'same' : 'time';
  // One time beside a range is one of its ends, or lies somewhere within.
  if (claim.timeTo !== undefined) {
    if (draft.end) return isSame(draft.end === 'first' ? claim.time : claim.timeTo, draft.time) ? 'looser' : 'time';
    return isSame(claim.time, draft.time) || isSame(claim.timeTo, draft.time) ? 'looser' : null;
  }
  const ends = claim.end === 'first' ? [draft.time] : claim.end === 'last' ? [draft.timeTo ?? draft.time] : [draft.time, draft.timeTo];
  return ends.some((end) => isSame(claim.time, end)) ? 'same' : 'time';
}

/** The claim's date with the parts that the draft names, so that both can be read side by side. */
function shown(claim: DateValue, draft: DateValue): DateValue {
  const { time, timeTo, weekday, ...rest } = claim;
  const known = weekday ?? calendarWeekday(claim);
  return {
    ...rest,
    ...(time !== undefined && (draft.time !== undefined || claim.day === undefined)
      ? { time, ...(timeTo !== undefined && { timeTo }) }
      : {}),
    ...(known !== undefined && draft.weekday !== undefined ? { weekday: known } : {}),
  };
}
