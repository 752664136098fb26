import { dayNumber, parseDay } from '../../dates/calendar.ts';
import { compareDates } from '../../dates/compare.ts';
import { extractDates } from '../../extract/dates.ts';
import type { DateClaim, DateMention, DateValue, Draft, Match } from '../../model.ts';
import { type Scene, toWords, type Word } from '../scene.ts';
import { sentenceOf } from '../setting.ts';
import type { Vocabulary } from '../vocabulary.ts';

/**
 * "The first-quarter results came out on 22 October", where the claims have the third-quarter results on that day: the part of
 * the year by which a dated thing is called. Takes the linked dates of a passage. The day of the claim is stated beside it, or
 * the sentence has no other date and the draft is of the days of the claim.
 */
export function linkNamedPeriods(draft: Draft, scene: Scene, dates: readonly Match[], vocabulary: Vocabulary): readonly Match[] {
  if (!dates.some(({ mention }) => mention.kind === 'date' && isPart(mention.date))) return dates;
  const named = namedByPart(vocabulary);
  return dates.map((match) => {
    const { mention } = match;
    if (mention.kind !== 'date' || !isPart(mention.date) || match.state === 'conflicts') return match;
    const noun = scene.words[scene.at.get(mention)?.end ?? scene.words.length];
    const called = noun?.content ? named.filter((one) => one.noun === keyOf(noun)) : [];
    const own = called.filter(({ part }) => part.from === mention.date.from && part.to === mention.date.to);
    const [other] = called.filter(({ claim }) => isMeant(claim, draft, scene, mention, dates));
    if (own.length > 0 || !other || called.length > 1) return match;
    return {
      ...match,
      state: 'conflicts',
      claim: other.claim,
      relation: 'period',
      certainty: 'likely',
      reason: null,
      actual: mention.surface,
      expected: other.text,
      candidates: [{ claim: other.claim, score: 1, cues: [{ text: `“${noun!.text}” of that day`, weight: 1 }] }],
    };
  });
}

/** A quarter or a half with no year. */
function isPart({ year, fiscal, month, day, from, to, relative }: DateValue): boolean {
  return year === undefined && !fiscal && !relative && month === undefined && day === undefined && from !== undefined && to !== undefined;
}

/** A claim about the day of something that is called by a part of the year. */
interface Called {
  readonly claim: DateClaim;
  readonly part: Pick<DateValue, 'from' | 'to'>;
  readonly text: string;
  /** The key of the noun behind it. */
  readonly noun: string;
}

const CALLED = new WeakMap<Vocabulary, readonly Called[]>();

function namedByPart(vocabulary: Vocabulary): readonly Called[] {
  let called = CALLED.get(vocabulary);
  if (!called) {
    called = vocabulary.dates.flatMap((claim) => (claim.date.day === undefined ? [] : calledIn(claim)));
    CALLED.set(vocabulary, called);
  }
  return called;
}

function calledIn(claim: DateClaim): readonly Called[] {
  const parts = extractDates(claim.says).filter(({ date }) => isPart(date));
  const [part] = parts;
  const [noun] = part ? toWords(claim.says.slice(part.range.end), []) : [];
  return part && parts.length === 1 && noun?.content
    ? [{ claim, part: part.date, text: part.surface.toLowerCase(), noun: keyOf(noun) }]
    : [];
}

/** What a company reports may be called its results, its numbers or its figures. */
function keyOf({ stem, lower }: Word): string {
  return /^(?:results|numbers|figures|earnings|accounts|update)$/.test(lower) ? 'results' : stem;
}

function isMeant({ date }: DateClaim, draft: Draft, scene: Scene, mention: DateMention, dates: readonly Match[]): boolean {
  const here = sentenceOf(scene, mention);
  const others = dates.filter((one) => one.mention !== mention && sentenceOf(scene, one.mention) === here);
  const days = others.flatMap((one) => (one.mention.kind === 'date' && one.mention.date.day !== undefined ? [one.mention.date] : []));
  if (days.length > 0) return days.every((day) => compareDates(date, day, { draftDate: draft.date, asOf: null }).outcome === 'agrees');
  const today = draft.date === null ? null : parseDay(draft.date);
  const isOfDay = others.every((one) => one.mention.kind === 'date' && one.mention.date.time !== undefined);
  const { year, month, day } = date;
  return (
    today !== null &&
    isOfDay &&
    year !== undefined &&
    month !== undefined &&
    Math.abs(dayNumber(today) - dayNumber({ year, month, day: day! })) <= DAYS
  );
}

/** Days between what is reported and the draft that tells of it. */
const DAYS = 7;
