import { weekdayOf } from '../dates/calendar.ts';
import { compareDates, weekdayError } from '../dates/compare.ts';
import { toSource } from '../draft/segments.ts';
import type { DateClaim, DateMention, DateValue, Match, Span } from '../model.ts';
import { decide, finish, type Judge, type Verdict } from './decide.ts';
import { type Evidence, weigh } from './evidence.ts';
import type { Ground } from './figures.ts';
import type { Scene } from './scene.ts';
import { doubtsOf, reasonToSetAside, type Setting, saidByStranger } from './set-aside.ts';
import { slipOf } from './slip.ts';
import type { FigureClaim, Vocabulary } from './vocabulary.ts';

const NONE: ReadonlySet<never> = new Set();

type Part = 'weekday' | 'day' | 'month' | 'year' | 'time';

/** Links and compares the dates of one passage, and holds weekdays against the calendar. */
export function linkDates(ground: Ground, scene: Scene): readonly Match[] {
  const dates = scene.mentions.filter((mention): mention is DateMention => mention.kind === 'date');
  return dates.map((mention) => linkDate(ground, scene, mention, dates));
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

function linkDate(ground: Ground, scene: Scene, mention: DateMention, dates: readonly DateMention[]): Match {
  const { vocabulary, draft } = ground;
  const today = draft.date ?? vocabulary.today;
  const evidence = weigh(scene, mention, dates, vocabulary, (claim) => claim.kind === 'date');
  const setting: Setting = { draft, scene, mention, kin: dates, vocabulary, proper: ground.proper, taken: NONE, own: ground.own };
  const judge: Judge = {
    verdict: (claim) => verdictOf(mention, claim, today),
    whole: false,
    telling: mention.date.year !== undefined && mention.date.day !== undefined,
    expected: (claim) => (claim.kind === 'date' ? compared(mention, claim, today).expected : claim.text),
    setAside: (one, slip) =>
      weakDate(mention, one) ??
      reasonToSetAside(setting, one.compiled, slip) ??
      saidByStranger(setting, ground.quoted.get(scene.passage.index) ?? []),
    doubts: (one, field) => doubtsOf(setting, one, field).filter(({ text }) => !ground.wrongNames().has(text.replace(SPEAKS_OF, ''))),
    derived: () => null,
  };
  const match = finish(mention, decide(evidence, judge));
  const wrong = match.state === 'conflicts' && match.claim?.kind === 'date' ? compared(mention, match.claim, today).wrong : null;
  if (match.state === 'conflicts') {
    const at = wrong ? spanOf(scene, mention, wrong) : undefined;
    return { ...match, relation: wrong === 'weekday' ? 'weekday' : 'date', ...(at ? { at } : {}) };
  }
  return weekdayMatch(mention, scene, match, vocabulary, draft.date) ?? match;
}

/** A weekday that the calendar does not give to the date is wrong whatever the claims say. */
function weekdayMatch(mention: DateMention, scene: Scene, match: Match, vocabulary: Vocabulary, draftDate: string | null): Match | null {
  const { weekday, day, year } = mention.date;
  const at = spanOf(scene, mention, 'weekday');
  if (weekday === undefined || day === undefined || !at) return null;
  const errors = yearsFor(match, year, vocabulary, draftDate).map((one) => weekdayError({ ...mention.date, year: one }));
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

/** The years that a date without one can mean: its claim's, else those of the draft and of the claims that name a day. */
function yearsFor(match: Match, year: number | undefined, vocabulary: Vocabulary, draftDate: string | null): readonly number[] {
  if (year !== undefined) return [year];
  if (match.claim?.kind === 'date' && match.claim.date.year !== undefined) return [match.claim.date.year];
  return [...(draftDate ? [Number(draftDate.slice(0, 4))] : []), ...vocabulary.years];
}

function compared(mention: DateMention, claim: DateClaim, draftDate: string | null) {
  return compareDates(claim.date, mention.date, { draftDate, asOf: claim.asOf });
}

function verdictOf(mention: DateMention, claim: FigureClaim, draftDate: string | null): Verdict {
  if (claim.kind !== 'date') return { outcome: 'undetermined', relation: 'date', slip: 0, far: 0 };
  const { outcome, relation, wrong } = compared(mention, claim, draftDate);
  return { outcome, relation, slip: outcome === 'conflicts' ? dateSlip(claim.date, mention.date, wrong) : 0, far: 0 };
}

/** How plainly a date is a slip of the claim's: one part is off and the others are right, or the day is nearly right. */
function dateSlip(claim: DateValue, draft: DateValue, wrong: Part | null): number {
  if (isNthWeekday(draft)) return nthSlip(claim, draft);
  switch (wrong) {
    case 'weekday':
      return 0.7;
    case 'day': {
      if (claim.day === undefined || draft.day === undefined) return 0;
      const near = Math.abs(claim.day - draft.day) === 1 || slipOf(String(draft.day), String(claim.day)) > 0;
      const claimed =
        claim.year === undefined || claim.month === undefined
          ? undefined
          : weekdayOf({ year: claim.year, month: claim.month, day: claim.day });
      return near || (draft.weekday !== undefined && draft.weekday === claimed) ? 0.7 : 0.2;
    }
    case 'month':
      if (draft.day === undefined || draft.day !== claim.day) return 0.2;
      if (ROUND_DAYS.has(draft.day)) return 0.7;
      return draft.year !== undefined && draft.year === claim.year ? WHOLE_SLIP : 1.05;
    case 'year':
      if (draft.month === undefined || draft.month !== claim.month) return slipOf(String(draft.year), String(claim.year));
      return draft.day !== undefined && draft.day === claim.day ? WHOLE_SLIP : 0.8;
    default:
      return 0;
  }
}

/** "the second Monday in May": a weekday and the week of the month in which it stands. */
function isNthWeekday({ weekday, month, day, from, to }: DateValue): boolean {
  return weekday !== undefined && month !== undefined && day === undefined && from !== undefined && to !== undefined;
}

/** Of weekday, month and the week of the month one is wrong and the others are right. */
function nthSlip(claim: DateValue, draft: DateValue): number {
  const { year, month, day } = claim;
  if (year === undefined || month === undefined || day === undefined) return 0;
  const week = (of: number) => Math.ceil(of / 7);
  const right = [draft.month === month, draft.weekday === weekdayOf({ year, month, day }), week(Number(draft.to?.slice(-2))) === week(day)];
  return right.filter(Boolean).length === 2 ? 1.05 : 0.2;
}

/** Two parts of three are right: nobody writes them by accident. Above 1, so that a claim which is merely spoken of is enough. */
const WHOLE_SLIP = 1.6;

/** Days on which much begins and ends whatever the month. */
const ROUND_DAYS: ReadonlySet<number> = new Set([1, 15, 30, 31]);

/** Parts that are too common to contradict anything unless the subject stands right beside them. */
function weakDate(mention: DateMention, { subject, score, compiled }: Evidence): string | null {
  const { year, day, month, relative, time } = mention.date;
  const claimed = compiled.claim.kind === 'date' ? compiled.claim.date : {};
  if ((day !== undefined || isNthWeekday(mention.date)) && month !== undefined) return null;
  if (relative)
    return (subject >= 0.6 || score >= 2) && Math.abs(relative.amount) > 1 && claimed.day === undefined ? null : 'a relative date';
  if (year !== undefined && month === undefined) return claimed.month === undefined ? null : 'a year alone';
  if (month !== undefined) return claimed.day === undefined && year !== undefined ? null : 'a month alone';
  if (time !== undefined) return subject >= 0.6 ? null : 'a time of day alone';
  return 'a weekday or period alone';
}

function spanOf(scene: Scene, mention: DateMention, part: Part): Span | undefined {
  const range = mention.parts[part];
  return range ? toSource(scene.passage, range) : undefined;
}
