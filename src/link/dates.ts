import { compareDates, weekdayError } from '../dates/compare.ts';
import { toSource } from '../draft/segments.ts';
import type { DateClaim, DateMention, Match, Span } from '../model.ts';
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
export function linkDates(ground: Ground, scene: Scene, figures: readonly Match[]): readonly Match[] {
  const dates = scene.mentions.filter((mention): mention is DateMention => mention.kind === 'date');
  return dates.map((mention) => timeOf(mention, scene, figures) ?? linkDate(ground, scene, mention, dates));
}

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
    doubts: (one, field) => doubtsOf(setting, one, field),
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
  const { year } = mention.date;
  const yearSlip = outcome === 'conflicts' && year !== undefined && claim.date.year !== undefined ? slipOf(String(year), String(claim.date.year)) : 0;
  // One part off and the others right reads like a slip of this very date.
  const parts = (['weekday', 'day', 'month', 'year'] as const).filter((part) => mention.date[part] !== undefined).length;
  return { outcome, relation, slip: outcome === 'conflicts' && wrong && parts >= 2 ? 0.7 : yearSlip, far: 0 };
}

/** Parts that are too common to contradict anything unless the subject stands right beside them. */
function weakDate(mention: DateMention, { subject, score, compiled }: Evidence): string | null {
  const { year, day, month, relative, time } = mention.date;
  const claimed = compiled.claim.kind === 'date' ? compiled.claim.date : {};
  if (day !== undefined && month !== undefined) return null;
  if (relative) return (subject >= 0.6 || score >= 2) && Math.abs(relative.amount) > 1 && claimed.day === undefined ? null : 'a relative date';
  if (year !== undefined && month === undefined) return claimed.month === undefined ? null : 'a year alone';
  if (month !== undefined) return claimed.day === undefined && year !== undefined ? null : 'a month alone';
  if (time !== undefined) return subject >= 0.6 ? null : 'a time of day alone';
  return 'a weekday or period alone';
}

function spanOf(scene: Scene, mention: DateMention, part: Part): Span | undefined {
  const range = mention.parts[part];
  return range ? toSource(scene.passage, range) : undefined;
}
