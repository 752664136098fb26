import { dayNumber, parseDay } from '../../dates/calendar.ts';
import { calendarWeekday, type DateComparison } from '../../dates/compare.ts';
import { CARDINALS } from '../../extract/lexicon/dates.ts';
import { REPORTING } from '../../extract/lexicon/speech.ts';
import type { DateMention, DateValue, Mention } from '../../model.ts';
import type { Evidence } from '../figures/evidence.ts';
import { EVENT_KINDS } from '../lexicon/events.ts';
import { SYNONYMS } from '../lexicon/synonyms.ts';
import type { Word } from '../scene.ts';
import { type Setting, sentenceOf } from '../setting.ts';
import { LIMIT } from '../weights.ts';
import { isNthWeekday } from './date-slips.ts';
import { isPartToldInFull, isYearToldInFull } from './told-in-full.ts';
import { isWeekdayAlone } from './weekday-alone.ts';

/** A date and what it stands in. */
export type DateSetting = Setting & { readonly mention: DateMention };

/** "It is shut on 25 December and 1 January": the holidays of every year, and no day of the claim's. */
export function holiday({ scene, mention }: DateSetting, { compiled }: Evidence): string | null {
  const { year, month, day } = mention.date;
  const claimed = compiled.claim.kind === 'date' ? compiled.claim.date : {};
  if (year !== undefined || !HOLIDAYS.has(`${month}-${day}`) || HOLIDAYS.has(`${claimed.month}-${claimed.day}`)) return null;
  const before = scene.passage.text.slice(Math.max(0, mention.range.start - 48), mention.range.start).toLowerCase();
  return SHUT.test(before) ? 'a holiday of every year' : null;
}

const HOLIDAYS: ReadonlySet<string> = new Set(['12-24', '12-25', '12-26', '12-31', '1-1']);
const SHUT = /(?:^|[^\p{L}])(?:closed|shut|not open|except|apart from|every day but)(?: on| for)?(?: the)?[^.;!?]{0,24}$/u;

/** "Rents in the year to 31 May": the last day of what is told of, and none on which anything was done. */
export function periodEnd({ scene, mention }: DateSetting, { compiled }: Evidence): string | null {
  const before = PERIOD_END.exec(scene.passage.text.slice(Math.max(0, mention.range.start - 48), mention.range.start));
  return before && !PERIOD.test(compiled.claim.says) ? `the end of a period (“${before[0].trim()}”)` : null;
}

const PERIOD_END =
  /\b(?:year|half|quarter|season|(?:\w+ )?(?:months|weeks))(?: that)? (?:to|up to|ended|ending|ends)(?: on)?(?: the end of)? $/i;
const PERIOD = /\b(?:year|half|quarter|season|period|months|weeks)\b/i;

/** Parts that are too common to contradict anything unless the subject stands right beside them; `slip` is how plainly the date is a slip of the claim's. */
export function weakDate(setting: DateSetting, one: Evidence, slip: number): string | null {
  const { mention } = setting;
  const { subject, score, compiled } = one;
  const { year, day, month, weekday, relative, time } = mention.date;
  const claimed = compiled.claim.kind === 'date' ? compiled.claim.date : {};
  if ((day !== undefined || isNthWeekday(mention.date)) && month !== undefined) return null;
  // "Three days ago" and "a week on Tuesday", in a draft of a known day, are days like others.
  const isDay = relative?.unit === 'day' || (relative?.unit === 'week' && weekday !== undefined);
  if (isDay && setting.draft.date !== null && claimed.day !== undefined && subject >= 0.6 && score >= LIMIT.likely) return null;
  if (relative) {
    // An anniversary is so many years ago of what it is the anniversary of.
    const isAgo = relative.unit === 'year' && mention.date.bound !== 'about';
    const isOfKind = claimed.day === undefined || (isAgo && isPartToldInFull(setting, one));
    return (subject >= 0.6 || score >= 2) && Math.abs(relative.amount) > 1 && isOfKind ? null : 'a relative date';
  }
  const isYears = month === undefined && (year !== undefined || (mention.date.from !== undefined && weekday === undefined));
  if (isYears) return claimed.month === undefined || isYearToldInFull(setting, one, slip) ? null : 'a year alone';
  // "on a Thursday in May" for a Thursday in June: two parts name the claim.
  if (
    month !== undefined &&
    mention.date.weekday !== undefined &&
    month !== claimed.month &&
    mention.date.weekday === calendarWeekday(claimed)
  )
    return null;
  // "on a Tuesday in May": the weekday of no day in particular, in the claim's own month.
  if (month !== undefined && mention.date.weekday !== undefined && year === claimed.year && month === claimed.month) return null;
  // "Until the end of June 2031" for 30 June 2032: the month is the claim's own, in another year.
  const isOtherYear = year !== undefined && year !== claimed.year && month === claimed.month && score >= LIMIT.certain;
  if (month !== undefined)
    return isOtherYear || isPartToldInFull(setting, one) || (year !== undefined && (claimed.day === undefined || isPlain(one)))
      ? null
      : 'a month alone';
  if (time !== undefined) {
    const least = slip >= TIME_SLIP && weekday === undefined ? LIMIT.subject : 0.6;
    return slip > 1 || subject >= least || isPartToldInFull(setting, one) ? null : 'a time of day alone';
  }
  return isNamedDay(setting, one) ? null : 'a weekday or period alone';
}

/** How like the claim's a time has to be for its subject to be spoken of less plainly. */
const TIME_SLIP = 0.7;

/**
 * "The ballot closed on Sunday", where the claims have a Wednesday: the day of the claim's own event, in words of its own, right
 * behind its noun, or in a draft of the same days. "On Sundays" and "on a Sunday" name no day.
 */
function isNamedDay(setting: DateSetting, one: Evidence): boolean {
  const { mention, draft } = setting;
  const claimed = one.compiled.claim.kind === 'date' ? dayNumberOf(one.compiled.claim.date) : null;
  if (!isWeekdayAlone(mention.date) || claimed === null || /s$/i.test(mention.surface)) return false;
  if (one.score < NAMED_DAY || (standsBesideDate(setting) && !isBehindVerb(setting, one)) || isDayOfSaying(setting, one)) return false;
  const isOwned = isBesideSubject(setting, one);
  if (isOfOtherLength(setting, one) || (!isOwned && !namesEvent(setting, one))) return false;
  if (!isOwned && !ON_DAY.test(setting.scene.passage.text.slice(Math.max(0, mention.range.start - 8), mention.range.start))) return false;
  const today = draft.date === null ? null : parseDay(draft.date);
  if (today) return Math.abs(dayNumber(today) - claimed) <= 8;
  return isOwned || one.cues.some((cue) => /^names “[^”]+ [^”]+”$/.test(cue.text));
}

/** "The 10-kilometre race on Saturday" is not the race that the claim has no length of. */
function isOfOtherLength({ scene, mention }: DateSetting, { compiled }: Evidence): boolean {
  const heads = headsOf(compiled);
  const start = scene.at.get(mention)?.start ?? 0;
  const head = scene.words.findLastIndex(
    (word, at) => at < start && word.sentence === scene.words[start]?.sentence && heads.has(word.stem),
  );
  if (head < 0) return false;
  return scene.mentions.some(
    (one) =>
      one.kind === 'quantity' &&
      one.quantity.dimension === 'measure' &&
      scene.at.get(one)?.end === head &&
      !compiled.claim.says.includes(one.surface),
  );
}

/** "The Tern sent a picture on Sunday" has the name of the launch of the Tern, and is no launch. */
function namesEvent({ scene, mention }: DateSetting, { compiled }: Evidence): boolean {
  const heads = compiled.subjects.flatMap((phrase) => phrase.features[phrase.head] ?? []);
  const own = new Set([...compiled.stems, ...heads.flatMap(({ lemma }) => [...(SYNONYMS.get(lemma) ?? [])])]);
  const kinds = new Set(heads.flatMap(({ lemma }) => [...(EVENT_KINDS.get(lemma) ?? [])]));
  const here = sentenceOf(scene, mention);
  return scene.words.some(
    ({ sentence, stem, lemma, capital, content }) =>
      sentence === here &&
      content &&
      ((!capital && own.has(stem)) ||
        [...(SYNONYMS.get(lemma) ?? [])].some((group) => own.has(group)) ||
        [...(EVENT_KINDS.get(lemma) ?? [])].some((kind) => kinds.has(kind))),
  );
}

/** "Those who voted against it said on Tuesday", "the court on Tuesday said": when somebody spoke, not when the vote was. */
function isDayOfSaying({ scene, mention }: DateSetting, { compiled }: Evidence): boolean {
  const { start, end } = scene.at.get(mention) ?? { start: 0, end: 0 };
  // In "my notes from Saturday's visit" the day belongs to its noun, whatever was said before.
  if (isPossessive(scene.words[end])) return false;
  const heads = headsOf(compiled);
  const said = ({ lower, stem }: Word) => REPORTING.has(lower) && !compiled.stems.has(stem);
  const before = scene.words
    .slice(Math.max(0, start - FARTHEST_VERB), start)
    .findLast((word) => said(word) || heads.has(word.stem) || word.text === ',');
  const after = scene.words[end];
  return (before !== undefined && said(before)) || (after !== undefined && said(after));
}

function isPossessive(word: Word | undefined): boolean {
  return /^['’]s$/.test(word?.lower ?? '');
}

function headsOf({ subjects }: Evidence['compiled']): ReadonlySet<string> {
  return new Set(subjects.flatMap((phrase) => phrase.features[phrase.head]?.stem ?? []));
}

const ON_DAY = /(?:^|\b(?:on|on the|this|,))\s*$/i;

function isToday(mention: Mention): boolean {
  return mention.kind === 'date' && mention.date.relative?.unit === 'day' && mention.date.relative.amount === 0;
}

function standsBesideDate({ scene, mention, kin }: DateSetting): boolean {
  return kin.some(
    (other) => other !== mention && !isToday(other) && !isYearsAway(other) && sentenceOf(scene, other) === sentenceOf(scene, mention),
  );
}

/** "In 2016", "last year": a time that has no weekday of its own. */
function isYearsAway(mention: Mention): boolean {
  if (mention.kind !== 'date') return false;
  const { year, month, weekday, relative } = mention.date;
  return weekday === undefined && month === undefined && (year !== undefined || relative?.unit === 'year');
}

/** "She signed the lease on Tuesday", "a map published on Tuesday", "chosen by six to one on Tuesday", "in Monday's heat". */
function isBesideSubject({ scene, mention }: DateSetting, { compiled }: Evidence): boolean {
  const { start, end } = scene.at.get(mention) ?? { start: 0, end: 0 };
  const heads = headsOf(compiled);
  const { words } = scene;
  if (isPossessive(words[end])) return words.slice(end + 1, end + 4).some(({ stem }) => heads.has(stem));
  const before = words.slice(Math.max(0, start - FARTHEST_VERB), start - 1).findLast((word) => !isOfCount(word));
  return (
    words[start - 1]?.lower === 'on' &&
    before !== undefined &&
    (heads.has(before.stem) || (before.content && compiled.stems.has(before.stem)))
  );
}

/** "The ban that began on Saturday was lifted on Monday": right behind a word of the claim, whatever day another clause has. */
function isBehindVerb({ scene, mention, draft }: DateSetting, { compiled }: Evidence): boolean {
  const start = scene.at.get(mention)?.start ?? 0;
  const verb = scene.words[start - 2];
  return draft.date !== null && scene.words[start - 1]?.lower === 'on' && verb?.content === true && compiled.stems.has(verb.stem);
}

/** "Chosen by six to one on Tuesday": how many did it does not part the day from the verb. */
function isOfCount({ kind, lower, text }: Word): boolean {
  return kind === 'number' || CARDINALS.has(lower) || /^(?:by|to|against|[–-])$/.test(text);
}

const FARTHEST_VERB = 7;

/** "The museum reopened in October 2025": named in full, right beside the month. */
function isPlain({ subject, score }: Evidence): boolean {
  return subject >= PLAIN_SUBJECT && score >= PLAIN;
}

const PLAIN_SUBJECT = 0.7;
const PLAIN = 2;

/** Score from which a claim is spoken of so plainly that a weekday is its day. */
const NAMED_DAY = 1.4;

function dayNumberOf({ year, month, day }: DateValue): number | null {
  return year === undefined || month === undefined || day === undefined ? null : dayNumber({ year, month, day });
}

/** What happens every year is held in another one, if the sentence says so: "Last year it began on 14 June 2025." */
export function otherYear({ scene, mention, kin }: DateSetting, wrong: DateComparison['wrong']): string | null {
  if (wrong !== 'year' || mention.date.relative) return null;
  const sentence = sentenceOf(scene, mention);
  const shifted = kin.some(
    (other) =>
      other.kind === 'date' &&
      other.date.relative?.unit === 'year' &&
      Math.abs(other.date.relative.amount) === 1 &&
      sentenceOf(scene, other) === sentence,
  );
  const said = scene.words.some((word) => word.sentence === sentence && OTHER_YEAR.has(word.lower));
  return shifted || said ? 'another year' : null;
}

const OTHER_YEAR: ReadonlySet<string> = new Set(['anniversary', 'annual', 'annually', 'previous', 'previously', 'predecessor', 'formerly']);
