import { isDay } from '../../dates/calendar.ts';
import { calendarWeekday, compareDates, weekdayError } from '../../dates/compare.ts';
import { toSource } from '../../draft/segments.ts';
import type { Claim, DateClaim, DateMention, DateValue, Match, Mention, Span, ValueClaim } from '../../model.ts';
import { compare } from '../../quantity/compare.ts';
import type { FigureClaim } from '../compiled-claim.ts';
import { decide, finish, type Judge, type Verdict } from '../figures/decide.ts';
import { type Evidence, weigh } from '../figures/evidence.ts';
import type { Ground } from '../figures/figures.ts';
import { type Scene, toWords } from '../scene.ts';
import { sentenceOf } from '../setting.ts';
import { doubtsOf } from '../silence/doubts.ts';
import { reasonToSetAside, saidByStranger } from '../silence/set-aside.ts';
import { CUE, LIMIT, PLACE } from '../weights.ts';
import { clockBeside } from './clock-beside.ts';
import { comingYears } from './coming-years.ts';
import { namedByLabel } from './date-labels.ts';
import { senseError } from './date-sense.ts';
import { dateSlip } from './date-slips.ts';
import { entryStamp } from './entry-stamps.ts';
import { otherActor } from './other-actor.ts';
import { otherMatter } from './other-matter.ts';
import { otherOccasion } from './other-occasion.ts';
import { statedElsewhere } from './stated-elsewhere.ts';
import { type DateSetting, holiday, otherYear, periodEnd, weakDate } from './weak-dates.ts';
import { isWeekdayAlone, namedBehind } from './weekday-alone.ts';

const NONE: ReadonlySet<never> = new Set();

type Part = 'weekday' | 'day' | 'month' | 'year' | 'time';

/** Links and compares the dates of one passage, and holds weekdays against the calendar. */
export function linkDates(ground: Ground, scene: Scene): readonly Match[] {
  const dates = scene.mentions.filter((mention): mention is DateMention => mention.kind === 'date');
  return dates.map((mention) => linkDate(ground, scene, mention, dates));
}

/**
 * Takes the linked dates and figures of one passage and links the dates again that no claim was found for: "61,000 barrels ran
 * out on 22 August" is about the spill, since the figure is.
 */
export function linkDatesBeside(ground: Ground, scene: Scene, dates: readonly Match[], figures: readonly Match[]): readonly Match[] {
  const mentions = dates.flatMap(({ mention }) => (mention.kind === 'date' ? [mention] : []));
  return dates.map((match) => {
    const { mention } = match;
    if (match.state !== 'not-covered' || mention.kind !== 'date' || mention.date.month === undefined) return match;
    const stated = statedBeside(scene, mention, mentions, figures);
    if (stated.length === 0) return match;
    const words = toWords(stated.flatMap(({ of }) => of).join(' '), []).filter(({ content }) => content);
    const surroundings = words.map((word) => ({ word, strength: PLACE.stated, place: 'stated' as const }));
    const again = linkDate(ground, { ...scene, surroundings: [...scene.surroundings, ...surroundings] }, mention, mentions);
    return again.state === 'agrees' ||
      (again.state === 'conflicts' && again.claim?.kind === 'date' && slipOf(mention, again.claim, ground) >= 0.7)
      ? again
      : match;
  });
}

/** The claims that the figures of a sentence state rightly, if this is its only date. */
function statedBeside(scene: Scene, mention: DateMention, dates: readonly DateMention[], figures: readonly Match[]): readonly ValueClaim[] {
  const sentence = (one: Mention) => scene.words[scene.at.get(one)?.start ?? 0]?.sentence;
  const here = sentence(mention);
  if (dates.some((other) => other !== mention && sentence(other) === here)) return [];
  return figures.flatMap((match) => {
    if (sentence(match.mention) !== here) return [];
    const claim = match.state === 'agrees' && match.certainty !== 'weak' ? match.claim : versionOf(match);
    return claim?.kind === 'value' ? [claim] : [];
  });
}

/** "Version 1.2.1, out on 2 December": a version names what it is the version of. */
function versionOf({ mention, candidates }: Match): Claim | undefined {
  if (mention.kind !== 'quantity' || mention.quantity.dimension !== 'version') return undefined;
  return candidates.find(({ claim }) => claim.kind === 'value' && compare(claim.quantity, mention.quantity).relation === 'same')?.claim;
}

/** Takes the linked dates and figures of one passage: a date that says for when a figure holds is about the figure's claim. */
export function settleTimes(dates: readonly Match[], scene: Scene, figures: readonly Match[]): readonly Match[] {
  return dates.map((match) => (match.mention.kind === 'date' ? timeOf(match.mention, scene, figures) : null) ?? match);
}

const SPEAKS_OF = /^speaks of /;

/** The time for which a figure of the sentence holds: "2.5% by 2027". */
function timeOf(mention: DateMention, scene: Scene, figures: readonly Match[]): Match | null {
  if (mention.date.day !== undefined) return null;
  const sentence = scene.words[scene.at.get(mention)?.start ?? 0]?.sentence;
  const figure = figures.find(
    (match) =>
      match.claim?.when &&
      (match.state === 'agrees' || match.state === 'conflicts') &&
      scene.words[scene.at.get(match.mention)?.start ?? 0]?.sentence === sentence &&
      compareDates(match.claim.when, mention.date, { draftDate: null, asOf: null }).outcome === 'agrees',
  );
  if (!figure) return null;
  return {
    mention,
    state: 'agrees',
    claim: figure.claim,
    relation: 'same',
    certainty: 'likely',
    reason: null,
    actual: mention.surface,
    expected: null,
    others: [],
    related: [],
    candidates: [],
  };
}

/** Some of the claims, and the score at which a date is held against one of them. */
export interface Among {
  readonly has: (claim: Claim) => boolean;
  readonly least: number;
}

/** Links one date of a passage, `dates` are all of them; with `among` as if there were no other claims. */
export function linkDate(ground: Ground, scene: Scene, mention: DateMention, dates: readonly DateMention[], among?: Among): Match {
  const { vocabulary, draft } = ground;
  const today = draft.date ?? vocabulary.today;
  const all = weigh(scene, mention, dates, vocabulary, (claim) => claim.kind === 'date', ground.spend);
  const weighed = among ? all.filter(({ compiled }) => among.has(compiled.claim)) : all;
  const named = namedByLabel(scene, mention, namedBehind(scene, mention, weighed));
  const evidence = ofItsKind(mention, withoutHours(mention, named));
  const setting: DateSetting = { draft, scene, mention, kin: dates, vocabulary, proper: ground.proper, taken: NONE, own: ground.own };
  const judge: Judge = {
    // "Last year" in a draft without a date is any year.
    verdict: (claim) =>
      draft.date === null && isRecent(mention)
        ? { outcome: 'undetermined', relation: 'date', slip: 0, far: 0 }
        : verdictOf(mention, claim, today),
    whole: false,
    inTable: false,
    // A weekday alone is wrong whichever is meant; and a slip of one claim's date is no other date of its rival's.
    either: (best, rival) => isWeekdayAlone(mention.date) || (best.slip >= 0.7 && rival.slip < 0.3),
    unlike: among?.least ?? LIMIT.unlikeDate,
    otherExtent: () => false,
    small: false,
    telling: mention.date.year !== undefined && mention.date.day !== undefined,
    expected: (claim) => (claim.kind === 'date' ? compared(mention, claim, today).expected : claim.text),
    setAside: (one, slip) =>
      entryStamp(setting) ??
      holiday(setting, one) ??
      periodEnd(setting, one) ??
      weakDate(setting, one, slip) ??
      statedElsewhere(setting, one, evidence, (date, claim) => agreesWith(date, claim, today)) ??
      // A day that only lost its month is hardly another one's by accident.
      (slip < 1 && !isWeekdayAlone(mention.date) ? otherActor(setting, one) : null) ??
      otherYear(setting, compared(mention, one.compiled.claim as DateClaim, today).wrong) ??
      otherOccasion(setting, one) ??
      otherMatter(setting, one, today) ??
      reasonToSetAside(setting, one, slip) ??
      saidByStranger(setting, ground.quoted.get(scene.passage.index) ?? []),
    doubts: (one, field) => doubtsOf(setting, one, field).filter(({ text }) => !ground.wrongNames().has(text.replace(SPEAKS_OF, ''))),
    // Events are held on the same day elsewhere and in other years: a slip of the month or the year does not soften what speaks of another one.
    faith: (slip) => (slip > 1 ? CUE.sameDay : 1 - CUE.slipFaith * slip),
    derived: () => null,
  };
  const match = finish(mention, decide(evidence, judge));
  const wrong = match.state === 'conflicts' && match.claim?.kind === 'date' ? compared(mention, match.claim, today).wrong : null;
  const byCalendar =
    match.state === 'conflicts' && wrong !== 'weekday' && mention.date.year !== undefined
      ? weekdayMatch(mention, scene, { ...match, claim: null, others: [] }, ground.years, draft.date)
      : null;
  // A whole date that the calendar contradicts is hardly another event's with a slip: its weekday would have to be wrong as well.
  if (byCalendar && match.claim?.kind === 'date' && calendarWeekday(match.claim.date) !== mention.date.weekday) return byCalendar;
  if (match.state === 'conflicts') {
    const at = wrong ? spanOf(scene, mention, wrong) : undefined;
    return { ...match, relation: wrong === 'weekday' ? 'weekday' : 'date', ...(at ? { at } : {}) };
  }
  return (
    senseMatch(mention, scene, match, dates) ??
    weekdayMatch(mention, scene, match, ground.years, draft.date) ??
    clockBeside(mention, scene, match, named, (hour) => compared(mention, hour, today).wrong === 'time') ??
    match
  );
}

/** "On Wednesday 17 June, 6.30pm": a claim of nothing but the hour says nothing of the day, where another names a day and fits as well. */
function withoutHours({ date }: DateMention, evidence: readonly Evidence[]): readonly Evidence[] {
  if (date.day === undefined || date.time === undefined) return evidence;
  const dayOf = ({ compiled: { claim } }: Evidence) => (claim.kind === 'date' ? claim.date.day : undefined);
  const fitting = evidence.filter(({ subject }) => subject >= (evidence[0]?.subject ?? 0));
  return fitting.some((one) => dayOf(one) !== undefined) ? evidence.filter((one) => dayOf(one) !== undefined) : evidence;
}

/** A year alone is a year's before it is a day's: "the first since 1947" beside the day of the last one. */
function ofItsKind({ date }: DateMention, evidence: readonly Evidence[]): readonly Evidence[] {
  if (date.year === undefined || date.month !== undefined || date.relative !== undefined) return evidence;
  const years = evidence.filter(({ compiled: { claim } }) => claim.kind === 'date' && claim.date.month === undefined);
  return years.some(({ subject, score }) => subject >= LIMIT.subject / 2 && score > 0) ? years : evidence;
}

/** A day that the calendar does not have, or that does not follow the date before it, is wrong whatever the claims say. */
function senseMatch(mention: DateMention, scene: Scene, match: Match, dates: readonly DateMention[]): Match | null {
  const error = senseError(scene.passage, mention, dates);
  if (!error) return null;
  const { expected, at, beside } = error;
  return {
    ...match,
    state: 'conflicts',
    claim: null,
    relation: 'date',
    certainty: beside ? 'likely' : 'certain',
    reason: null,
    expected,
    ...(at && { at }),
    related: beside ? [{ span: beside.span, text: beside.surface }] : [],
  };
}

function isRecent({ date }: DateMention): boolean {
  return date.relative?.unit === 'year' && date.month !== undefined && Math.abs(date.relative.amount) <= 2;
}

/** "On Monday 3 August last year": counted from the draft's own. */
function yearAgo({ date: { relative } }: DateMention, draftDate: string | null): number | undefined {
  return relative?.unit === 'year' && draftDate !== null ? Number(draftDate.slice(0, 4)) + relative.amount : undefined;
}

/** A weekday that the calendar does not give to the date is wrong whatever the claims say. */
function weekdayMatch(mention: DateMention, scene: Scene, match: Match, known: readonly number[], draftDate: string | null): Match | null {
  const { weekday, day } = mention.date;
  const year = mention.date.year ?? yearAgo(mention, draftDate);
  const at = spanOf(scene, mention, 'weekday');
  if (weekday === undefined || day === undefined || !at) return null;
  // "Last year's festival opened on Friday 13 June": of which year is known where the draft has a day only.
  if (year === undefined && draftDate === null && speaksOfOtherYear(scene, mention)) return null;
  // "Against 58,300 last year" behind the date tells of a figure's year.
  const named = scene.mentions.flatMap((other) =>
    other.kind === 'date' ? (other.date.year ?? (other.range.start < mention.range.start ? yearAgo(other, draftDate) : null) ?? []) : [],
  );
  const others = year === undefined ? [...named, ...comingYears(mention, scene.passage.text, match, draftDate)] : [];
  const years = [...yearsFor(match, year, known, draftDate), ...others];
  // A weekday of 29 February is of a leap year.
  const leap = mention.date.month === 2 && day === 29 ? years.filter((one) => isDay({ year: one, month: 2, day })) : years;
  if (leap.length === 0 && years.length > 0) return noSuchDay(mention, scene, match);
  const errors = leap.map((one) => weekdayError({ ...mention.date, year: one }));
  const [error] = errors;
  if (!error || errors.some((one) => one === null)) return null;
  return {
    ...match,
    state: 'conflicts',
    relation: 'weekday',
    certainty: year === undefined ? 'likely' : 'certain',
    reason: null,
    expected: error.expected,
    at,
  };
}

function speaksOfOtherYear(scene: Scene, mention: DateMention): boolean {
  const here = sentenceOf(scene, mention);
  return scene.mentions.some(
    (other) =>
      other.kind === 'date' &&
      other.date.relative?.unit === 'year' &&
      other.date.relative.amount !== 0 &&
      sentenceOf(scene, other) === here,
  );
}

/** 29 February in years that all lack it. */
function noSuchDay(mention: DateMention, scene: Scene, match: Match): Match {
  const at = spanOf(scene, mention, 'day');
  const expected = 'February has 28 days';
  return { ...match, state: 'conflicts', claim: null, relation: 'date', certainty: 'likely', reason: null, expected, ...(at && { at }) };
}

/** The years that a date without one can mean: its claim's, else those of the draft and of the claims that name a day. */
function yearsFor(match: Match, year: number | undefined, known: readonly number[], draftDate: string | null): readonly number[] {
  if (year !== undefined) return [year];
  // A claim of a month alone knows no day of it.
  if (match.claim?.kind === 'date' && match.claim.date.year !== undefined && match.claim.date.day !== undefined)
    return [match.claim.date.year];
  return [...(draftDate ? [Number(draftDate.slice(0, 4))] : []), ...known];
}

function compared({ date }: DateMention, claim: DateClaim, draftDate: string | null) {
  return compareDates(claim.date, isNamedLimit(date, claim) ? withoutBound(date) : date, { draftDate, asOf: claim.asOf });
}

function agreesWith(mention: DateMention, claim: DateClaim, draftDate: string | null): boolean {
  const { outcome, relation } = compared(mention, claim, draftDate);
  return outcome === 'agrees' && relation === 'same';
}

/** "Born before" 1 January 1964, where that is what the claim is called: the day is the limit itself, not one of those before it. */
function isNamedLimit({ bound, day }: DateValue, { of }: DateClaim): boolean {
  const preposition = bound === 'under' ? 'before' : bound === 'over' ? 'after' : null;
  return preposition !== null && day !== undefined && of.some((text) => text.toLowerCase().endsWith(` ${preposition}`));
}

function withoutBound({ bound: _bound, ...date }: DateValue): DateValue {
  return date;
}

function slipOf(mention: DateMention, claim: DateClaim, { draft, vocabulary }: Ground): number {
  return verdictOf(mention, claim, draft.date ?? vocabulary.today).slip;
}

function verdictOf(mention: DateMention, claim: FigureClaim, draftDate: string | null): Verdict {
  if (claim.kind !== 'date') return { outcome: 'undetermined', relation: 'date', slip: 0, far: 0 };
  const { outcome, relation, wrong } = compared(mention, claim, draftDate);
  return { outcome, relation, slip: outcome === 'conflicts' ? dateSlip(claim.date, mention, wrong) : 0, far: 0 };
}

function spanOf(scene: Scene, mention: DateMention, part: Part): Span | undefined {
  const range = mention.parts[part];
  return range ? toSource(scene.passage, range) : undefined;
}
