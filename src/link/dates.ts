import { compareDates, weekdayError } from '../dates/compare.ts';
import { toSource } from '../draft/segments.ts';
import type { DateClaim, DateMention, Match, Span } from '../model.ts';
import { decide, finish, type Judge, type Verdict } from './decide.ts';
import { type Evidence, weigh } from './evidence.ts';
import type { Ground } from './figures.ts';
import type { Scene } from './scene.ts';
import { isStrangersQuote, reasonToSetAside, type Setting, unknownName } from './set-aside.ts';
import type { CompiledClaim, FigureClaim } from './vocabulary.ts';

type Part = 'weekday' | 'day' | 'month' | 'year' | 'time';

/** Links and compares the dates of one passage, and holds weekdays against the calendar. */
export function linkDates(ground: Ground, scene: Scene): readonly Match[] {
  const dates = scene.mentions.filter((mention): mention is DateMention => mention.kind === 'date');
  return dates.map((mention) => linkDate(ground, scene, mention, dates));
}

function linkDate(ground: Ground, scene: Scene, mention: DateMention, dates: readonly DateMention[]): Match {
  const { vocabulary, draft } = ground;
  const claims = vocabulary.claims.filter(isDateClaim);
  const evidence = weigh(scene, mention, dates, claims, vocabulary);
  const setting: Setting = { draft, scene, mention, kin: dates, vocabulary, proper: ground.proper };
  const judge: Judge = {
    verdict: (claim) => verdictOf(mention, claim, draft.date),
    telling: mention.date.year !== undefined && mention.date.day !== undefined,
    expected: (claim) => (claim.kind === 'date' ? compared(mention, claim, draft.date).expected : claim.text),
    setAside: (one) => weakDate(mention, one) ?? reasonToSetAside(setting, one.compiled) ?? strangers(setting, ground),
    doubt: (one) => doubtOf(setting, one),
    derived: () => null,
  };
  const match = finish(mention, decide(evidence, judge));
  const wrong = match.state === 'conflicts' && match.claim?.kind === 'date' ? compared(mention, match.claim, draft.date).wrong : null;
  if (match.state === 'conflicts') {
    const at = wrong ? spanOf(scene, mention, wrong) : undefined;
    return { ...match, relation: wrong === 'weekday' ? 'weekday' : 'date', ...(at ? { at } : {}) };
  }
  return weekdayMatch(mention, scene, match) ?? match;
}

/** A weekday that the calendar does not give to the date is wrong whatever the claims say. */
function weekdayMatch(mention: DateMention, scene: Scene, match: Match): Match | null {
  const year = mention.date.year ?? yearOf(match);
  const error = mention.date.weekday === undefined || year === undefined ? null : weekdayError({ ...mention.date, year });
  const at = error && spanOf(scene, mention, 'weekday');
  if (!error || !at) return null;
  return { ...match, state: 'conflicts', relation: 'weekday', certainty: 'certain', reason: null, expected: error.expected, at };
}

function yearOf(match: Match): number | undefined {
  return match.claim?.kind === 'date' ? match.claim.date.year : undefined;
}

function isDateClaim(compiled: CompiledClaim): compiled is CompiledClaim & { readonly claim: DateClaim } {
  return compiled.claim.kind === 'date';
}

function compared(mention: DateMention, claim: DateClaim, draftDate: string | null) {
  return compareDates(claim.date, mention.date, { draftDate, asOf: claim.asOf });
}

function verdictOf(mention: DateMention, claim: FigureClaim, draftDate: string | null): Verdict {
  if (claim.kind !== 'date') return { outcome: 'undetermined', relation: 'date', slip: 0 };
  const { outcome, relation, wrong } = compared(mention, claim, draftDate);
  // One part off and the others right reads like a slip of this very date.
  const parts = (['weekday', 'day', 'month', 'year'] as const).filter((part) => mention.date[part] !== undefined).length;
  return { outcome, relation, slip: outcome === 'conflicts' && wrong && parts >= 2 ? 0.7 : 0 };
}

/** A lone weekday or time of day is too common to contradict anything. */
function weakDate(mention: DateMention, { subject }: Evidence): string | null {
  const { year, day, month, from, relative, time } = mention.date;
  if (year !== undefined || day !== undefined || month !== undefined || from !== undefined) return null;
  if (relative) return subject >= 0.6 && Math.abs(relative.amount) > 1 ? null : 'a relative date';
  return time !== undefined && subject >= 0.6 ? null : 'a weekday or time of day alone';
}

function doubtOf(setting: Setting, evidence: Evidence): number {
  const unknown = unknownName(setting, evidence.compiled);
  return unknown ? -1.1 * unknown.strength : 0;
}

function strangers({ scene, mention, vocabulary }: Setting, ground: Ground): string | null {
  return isStrangersQuote(scene.passage, mention, ground.quoted.get(scene.passage.index) ?? [], vocabulary, scene)
    ? 'said by somebody whom no claim names'
    : null;
}

function spanOf(scene: Scene, mention: DateMention, part: Part): Span | undefined {
  const range = mention.parts[part];
  return range ? toSource(scene.passage, range) : undefined;
}
