import { parseDay } from '../../dates/calendar.ts';
import { compareDates } from '../../dates/compare.ts';
import type { Claim, DateClaim, DateMention, Match } from '../../model.ts';
import type { Ground } from '../figures/figures.ts';
import { SYNONYMS } from '../lexicon/synonyms.ts';
import type { Scene } from '../scene.ts';
import { sentenceOf } from '../setting.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { dateSlip } from './date-slips.ts';
import { linkDate } from './index.ts';

/** The dates of one passage, and what they stand in. */
interface Dated {
  readonly scene: Scene;
  readonly others: readonly Match[];
}

/**
 * "The prize is handed over by Friday 16 July" of one that is given on Friday 9 July: a day that is like the day of a claim which the
 * draft states nowhere else. A writer who has the day right says it somewhere; where it is missing, fewer words are enough to tell
 * that it is meant. Takes the linked passages of a draft and links those days again for which no claim was found.
 */
export function settleUnstatedDates<One extends Dated>(ground: Ground, passages: readonly One[]): readonly One[] {
  const matches = passages.flatMap(({ others }) => others);
  if (!matches.some(isOpen)) return passages;
  const isStated = statedIn(matches, ground);
  return passages.map((one) => {
    if (!one.others.some(isOpen)) return one;
    const dates = one.scene.mentions.filter((mention): mention is DateMention => mention.kind === 'date');
    return {
      ...one,
      others: one.others.map((match) => (isOpen(match) ? (again(ground, one.scene, match, dates, isStated) ?? match) : match)),
    };
  });
}

/** A day of a month that no claim was found for. */
function isOpen({ state, mention }: Match): boolean {
  return state === 'not-covered' && mention.kind === 'date' && mention.date.day !== undefined && mention.date.month !== undefined;
}

/** Whether the draft has the day of a claim somewhere, or a date that is held to be the claim's. */
function statedIn(matches: readonly Match[], { draft }: Ground): (claim: Claim) => boolean {
  // "Next year" says no day.
  const meant = new Set<Claim | null>(
    matches.flatMap(({ state, relation, claim }) => (state === 'conflicts' || (state === 'agrees' && relation === 'same') ? [claim] : [])),
  );
  const known = new Map<Claim, boolean>();
  return (claim) => {
    let stated = known.get(claim);
    if (stated === undefined) {
      stated =
        claim.kind !== 'date' ||
        meant.has(claim) ||
        matches.some(({ mention }) => mention.kind === 'date' && isDayOf(mention, claim, draft.date));
      known.set(claim, stated);
    }
    return stated;
  };
}

function isDayOf({ date }: DateMention, claim: DateClaim, draftDate: string | null): boolean {
  const { outcome, relation } = compareDates(claim.date, date, { draftDate, asOf: claim.asOf });
  return outcome === 'agrees' && relation === 'same';
}

function again(
  ground: Ground,
  scene: Scene,
  match: Match,
  dates: readonly DateMention[],
  isStated: (claim: Claim) => boolean,
): Match | null {
  const { mention } = match;
  if (mention.kind !== 'date' || isOfOthers(ground, mention)) return null;
  const like = (claim: DateClaim) => likenessOf(mention, claim, ground.draft.date);
  const has = (claim: Claim) => claim.kind === 'date' && !isStated(claim) && like(claim) > 0;
  const found = linkDate(ground, scene, mention, dates, { has, least: LEAST });
  const { claim } = found;
  if (found.state !== 'conflicts' || claim?.kind !== 'date') return null;
  const slip = like(claim);
  const isClear = slip >= LIKE || (found.candidates[0]?.score ?? 0) >= LEAST_UNLIKE;
  return isClear && isNamed(ground, scene, mention, claim, slip) ? { ...found, certainty: 'likely' } : null;
}

/** How plainly a day is a slip of the claim's; 0 where it is of another year, or of another month and not like it at all. */
function likenessOf(mention: DateMention, claim: DateClaim, draftDate: string | null): number {
  const { year } = mention.date;
  if (year !== undefined && claim.date.year !== year) return 0;
  const { wrong } = compareDates(claim.date, mention.date, { draftDate, asOf: claim.asOf });
  const slip = dateSlip(claim.date, mention, wrong);
  return slip >= LIKE || wrong === 'day' ? slip : 0;
}

/** Score at which a day is held against a claim that the draft states nowhere: one that is plainly a slip of it, and another one of its month. */
const LEAST = 0.9;
const LEAST_UNLIKE = 1;
/** How like the claim's a day has to be to be a slip of it. */
const LIKE = 0.7;

/** The draft's own day, and one that another claim has. */
function isOfOthers({ draft, vocabulary }: Ground, mention: DateMention): boolean {
  const { year, month, day } = mention.date;
  const today = draft.date === null ? null : parseDay(draft.date);
  if (today && today.month === month && today.day === day && (year ?? today.year) === today.year) return true;
  return (daysOf(vocabulary).get(`${month}-${day}`) ?? []).some((claim) => isDayOf(mention, claim, draft.date));
}

const DAYS = new WeakMap<Vocabulary, ReadonlyMap<string, readonly DateClaim[]>>();

/** The claims of dates by their month and day. */
function daysOf(vocabulary: Vocabulary): ReadonlyMap<string, readonly DateClaim[]> {
  let days = DAYS.get(vocabulary);
  if (!days) {
    const built = new Map<string, DateClaim[]>();
    for (const claim of vocabulary.dates) {
      const key = `${claim.date.month}-${claim.date.day}`;
      const known = built.get(key);
      if (known) known.push(claim);
      else built.set(key, [claim]);
    }
    days = built;
    DAYS.set(vocabulary, days);
  }
  return days;
}

/**
 * The sentence has a word of what the claim is of, or one that means the same where the day is a `slip` of the claim's. A name is
 * none: a place or a body stands in every dateline.
 */
function isNamed({ vocabulary }: Ground, scene: Scene, mention: DateMention, claim: DateClaim, slip: number): boolean {
  const own = vocabulary.of(claim)?.subjects.flatMap(({ features }) => features) ?? [];
  const stems = new Set(own.map(({ stem }) => stem));
  const groups = new Set(slip >= LIKE ? own.flatMap(({ lemma }) => SYNONYMS.get(lemma) ?? []) : []);
  const here = sentenceOf(scene, mention);
  return scene.words.some(
    ({ sentence, content, capital, stem, lemma }) =>
      sentence === here && content && !capital && (stems.has(stem) || (SYNONYMS.get(lemma) ?? []).some((group) => groups.has(group))),
  );
}
