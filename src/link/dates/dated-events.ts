import { type DayRange, daysOf } from '../../dates/range.ts';
import type { ClaimSet, DateClaim } from '../../model.ts';
import { stem } from '../../text/lemma.ts';
import { FUNCTION_WORDS } from '../lexicon/function-words.ts';
import type { Reading } from '../reading.ts';

/** Something of which a claim says when it happened. */
export interface DatedEvent {
  readonly claim: DateClaim;
  /** The days it may have been on; null where only the hour is known. */
  readonly days: DayRange | null;
  /** The phrases that name it, as stems: two at least in each. */
  readonly phrases: readonly (readonly string[])[];
}

const EVENTS = new WeakMap<ClaimSet, readonly DatedEvent[]>();

/** The events of a claims file that can be counted from: those of a day, a month, a year or a time of day. */
export function eventsOf(set: ClaimSet): readonly DatedEvent[] {
  const known = EVENTS.get(set);
  if (known) return known;
  const events = set.claims.flatMap((claim): readonly DatedEvent[] => {
    if (claim.kind !== 'date' || claim.status === 'withdrawn') return [];
    const { otherEnd, timeTo, bound, relative, time } = claim.date;
    if (otherEnd || timeTo !== undefined || bound === 'about' || relative) return [];
    const days = daysOf(claim.date, undefined);
    const phrases = phrasesOf(claim);
    return phrases.length === 0 || (days === null && time === undefined) ? [] : [{ claim, days, phrases }];
  });
  EVENTS.set(set, events);
  return events;
}

/** What a claim is of, alone where it has two words, and with each of the words that pin it down. */
function phrasesOf({ of, about }: DateClaim): readonly (readonly string[])[] {
  const subjects = of.map(stemsIn);
  const pins = about.map(stemsIn);
  const joined = subjects.flatMap((subject) => pins.map((pin) => [...new Set([...subject, ...pin])]));
  return [...subjects, ...joined].filter((stems) => stems.length > 1);
}

function stemsIn(text: string): readonly string[] {
  return (text.toLowerCase().match(/\p{L}+/gu) ?? []).filter((word) => !FUNCTION_WORDS.has(word)).map(stem);
}

/** The one event that the words [from, to) name in full; null where none or several are. */
export function eventIn({ words }: Reading, from: number, to: number, events: readonly DatedEvent[]): DatedEvent | null {
  const stems = new Set(words.slice(from, to).map((word) => stem(word.lower)));
  const named = events.filter(({ phrases }) => phrases.some((phrase) => phrase.every((each) => stems.has(each))));
  return named.length === 1 ? named[0]! : null;
}
