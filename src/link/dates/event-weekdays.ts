import { dayNumber, parseDay, weekdayOf } from '../../dates/calendar.ts';
import { WEEKDAY_NAMES } from '../../dates/print.ts';
import { toSource } from '../../draft/segments.ts';
import { MONTHS } from '../../extract/lexicon/dates.ts';
import { REPORTING } from '../../extract/lexicon/speech.ts';
import type { DateClaim, DateMention, Draft, Match, Passage } from '../../model.ts';
import { EVENT_KINDS, LONGEST_EVENT, RARE_EVENTS } from '../lexicon/events.ts';
import { type Scene, toWords, type Word } from '../scene.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { isWeekdayAlone } from './weekday-alone.ts';

/**
 * "Put into orbit early on Sunday", where the claims have one launch and it was on a Saturday: the weekday of the draft's only
 * event of its kind, though the sentence has hardly a word of the claim. Takes the matches of a passage's dates and links those
 * weekdays again that stand alone and that no claim was found for. The claim is one of the draft's own days; of a draft
 * without a day only what it opens with is held against a claim. The sentence has another word of the claim, or tells of what happens rarely.
 */
export function linkEventWeekdays(draft: Draft, scene: Scene, dates: readonly Match[], vocabulary: Vocabulary): readonly Match[] {
  return dates.map((match) => {
    const { mention, state, reason } = match;
    const isFree = state === 'not-covered' || (state === 'set-aside' && reason === WEAK);
    if (!isFree || mention.kind !== 'date' || !isWeekdayAlone(mention.date) || /s$/i.test(mention.surface)) return match;
    const claim = eventOf(draft, scene, mention, vocabulary);
    return claim ? settled(match, mention, claim, scene.passage) : match;
  });
}

/** Why a weekday alone is left to the event. */
const WEAK = 'a weekday or period alone';

function eventOf(draft: Draft, scene: Scene, mention: DateMention, vocabulary: Vocabulary): DateClaim | null {
  const { words, passage } = scene;
  const { start, end } = scene.at.get(mention) ?? { start: 0, end: 0 };
  const here = words[start]?.sentence;
  if (words[start - 1]?.lower !== 'on' || isPlural(words[end]) || isAlongOtherDay(scene, mention)) return null;
  const told = nearestEvent(words, start, end);
  if (!told) return null;
  const events = eventsOf(vocabulary).filter(({ kinds }) => [...told].some((kind) => kinds.has(kind)));
  const today = draft.date === null ? null : parseDay(draft.date);
  const near = today ? events.filter(({ claim }) => Math.abs(dayOf(claim) - dayNumber(today)) <= DAYS) : events;
  const [event] = near;
  if (!event || new Set(near.map(({ claim }) => dayOf(claim))).size > 1) return null;
  const isOpening = isLead(draft, passage) && here === words[0]?.sentence;
  const sentence = words.filter((word) => word.sentence === here);
  const isTold = isOpening && [...told].some((kind) => RARE_EVENTS.has(kind) && event.kinds.has(kind));
  const isNamed = (today || isOpening) && sharesWord(sentence, event) && hasNoStranger(sentence, vocabulary);
  return isTold || isNamed ? event.claim : null;
}

/** Days between an event and the draft that tells of it by its weekday. */
const DAYS = 7;

/** "Monday's slalom". */
function isPlural(word: Word | undefined): boolean {
  return /^['’]s$/.test(word?.lower ?? '');
}

function isAlongOtherDay({ words, mentions, at }: Scene, mention: DateMention): boolean {
  const here = words[at.get(mention)?.start ?? 0]?.sentence;
  return mentions.some((other) => other !== mention && other.kind === 'date' && words[at.get(other)?.start ?? 0]?.sentence === here);
}

/**
 * The kinds of the event word nearest to a weekday in its sentence; behind "as" or "when" those of the other clause too, which
 * tells of the same day. Null where somebody only speaks on that day.
 */
function nearestEvent(words: readonly Word[], start: number, end: number): ReadonlySet<string> | null {
  const told = words.flatMap((word, at) => {
    if (word.sentence !== words[start]!.sentence || (at >= start && at < end)) return [];
    const distance = at < start ? start - at : at - end + 1;
    const kinds = REPORTING.has(word.lower) && !EVENT_KINDS.has(word.lemma) ? null : kindsAt(words, at);
    return kinds?.size === 0 ? [] : [{ kinds, distance, isBehind: at >= end }];
  });
  const nearest = told.toSorted((one, other) => one.distance - other.distance)[0];
  if (!nearest?.kinds || nearest.distance > FARTHEST) return null;
  const joined = told.filter(({ isBehind }) => isBehind && isJoined(words, end)).flatMap(({ kinds }) => [...(kinds ?? [])]);
  return new Set([...nearest.kinds, ...joined]);
}

/** Words between a weekday and what happened then. */
const FARTHEST = 9;

/** "On Sunday night as", "on Sunday when". */
function isJoined(words: readonly Word[], end: number): boolean {
  const next = PART_OF_DAY.has(words[end]?.lower ?? '') ? words[end + 1] : words[end];
  return next?.lower === 'as' || next?.lower === 'when';
}

const PART_OF_DAY: ReadonlySet<string> = new Set(['morning', 'afternoon', 'evening', 'night']);

/** What happened by the word at a place, or by the turn that begins there. */
function kindsAt(words: readonly Word[], at: number): ReadonlySet<string> {
  for (let length = LONGEST_EVENT; length > 1; length--) {
    const turn = words.slice(at, at + length);
    const kinds = turn.length === length ? EVENT_KINDS.get(turn.map((word) => word.lower).join(' ')) : undefined;
    if (kinds) return kinds;
  }
  return EVENT_KINDS.get(words[at]!.lemma) ?? EVENT_KINDS.get(words[at]!.lower) ?? NOTHING;
}

const NOTHING: ReadonlySet<string> = new Set();

/** A claim that names the day of something that happened. */
interface Event {
  readonly claim: DateClaim;
  readonly kinds: ReadonlySet<string>;
  /** Stems of its content words that do not name the event. */
  readonly stems: ReadonlySet<string>;
}

const EVENTS = new WeakMap<Vocabulary, readonly Event[]>();

function eventsOf(vocabulary: Vocabulary): readonly Event[] {
  let events = EVENTS.get(vocabulary);
  if (!events) {
    events = vocabulary.dates.flatMap((claim) => {
      const { year, month, day, otherEnd } = claim.date;
      if (year === undefined || month === undefined || day === undefined || otherEnd) return [];
      const words = toWords([...claim.of, claim.says, ...claim.about].join('. '), []);
      const told = words.map((_, at) => kindsAt(words, at));
      const other = words.filter(({ content, kind }, at) => content && kind === 'word' && told[at]!.size === 0);
      const isDated = ({ lower }: Word) => WEEKDAY_NAMES.some((name) => name.toLowerCase() === lower) || MONTHS.has(lower);
      return [
        {
          claim,
          kinds: new Set(told.flatMap((kinds) => [...kinds])),
          stems: new Set(other.filter((word) => !isDated(word)).map(({ stem }) => stem)),
        },
      ];
    });
    EVENTS.set(vocabulary, events);
  }
  return events;
}

function dayOf({ date: { year, month, day } }: DateClaim): number {
  return dayNumber({ year: year!, month: month!, day: day! });
}

/** The first paragraph of a draft's text. */
function isLead({ passages }: Draft, passage: Passage): boolean {
  return passages.find(({ kind, cell }) => kind !== 'heading' && kind !== 'field' && kind !== 'alt' && !cell) === passage;
}

function sharesWord(sentence: readonly Word[], { stems }: Event): boolean {
  return sentence.some(({ content, stem }) => content && stems.has(stem));
}

/** Every name of the sentence is one of the claims': it is not about another court or another festival. */
function hasNoStranger(sentence: readonly Word[], { known }: Vocabulary): boolean {
  return sentence.every(
    (word, at) => at === 0 || word.kind !== 'word' || !word.capital || WEEKDAY.test(word.lower) || known.has(word.stem),
  );
}

const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;

function settled(match: Match, mention: DateMention, claim: DateClaim, passage: Passage): Match {
  const { year, month, day } = claim.date;
  const weekday = weekdayOf({ year: year!, month: month!, day: day! });
  const isRight = mention.date.weekday === weekday;
  const range = mention.parts.weekday ?? mention.range;
  return {
    ...match,
    state: isRight ? 'agrees' : 'conflicts',
    claim,
    relation: isRight ? 'looser' : 'weekday',
    certainty: 'likely',
    reason: null,
    ...(isRight ? {} : { at: toSource(passage, range) }),
    actual: mention.surface,
    expected: isRight ? null : WEEKDAY_NAMES[weekday]!,
    candidates: [{ claim, score: 1, cues: [{ text: 'the only event of its kind', weight: 1 }] }],
  };
}
