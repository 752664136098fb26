import { dayNumber } from '../../dates/calendar.ts';
import { toSource } from '../../draft/segments.ts';
import { CARDINALS } from '../../extract/lexicon/dates.ts';
import type { Run } from '../../extract/names.ts';
import type { ClaimSet, DateClaim, Draft, Match } from '../../model.ts';
import { stem } from '../../text/lemma.ts';
import { FUNCTION_WORDS } from '../lexicon/function-words.ts';
import { toMention } from '../names/sightings.ts';
import { gapBefore, type Reading, rangeOf, readingsOf } from '../reading.ts';

/** "The bridge opened before work began": two events of which the claims have the dates, in the wrong order. */
export function linkEventOrder(draft: Draft, set: ClaimSet): readonly Match[] {
  const events = eventsOf(set);
  if (events.length < 2) return [];
  return readingsOf(draft).flatMap((reading) => sentencesOf(reading).flatMap((sentence) => judge(reading, sentence, events)));
}

interface Event {
  readonly claim: DateClaim;
  readonly day: number;
  /** The phrases that name it, two stems at least. */
  readonly phrases: readonly (readonly string[])[];
}

const EVENTS = new WeakMap<ClaimSet, readonly Event[]>();

function eventsOf(set: ClaimSet): readonly Event[] {
  const known = EVENTS.get(set);
  if (known) return known;
  const events = set.claims.flatMap((claim): readonly Event[] => {
    if (claim.kind !== 'date' || claim.status === 'withdrawn' || claim.date.otherEnd) return [];
    const { year, month, day } = claim.date;
    const phrases = claim.of.map((text) => stemsIn(text.toLowerCase().match(/\p{L}+/gu) ?? [])).filter((stems) => stems.length > 1);
    return year === undefined || month === undefined || day === undefined || phrases.length === 0
      ? []
      : [{ claim, day: dayNumber({ year, month, day }), phrases }];
  });
  EVENTS.set(set, events);
  return events;
}

function stemsIn(words: readonly string[]): readonly string[] {
  return words.filter((word) => !FUNCTION_WORDS.has(word)).map(stem);
}

function sentencesOf({ words, sentence }: Reading): readonly Run[] {
  const found: Run[] = [];
  for (let from = 0; from < words.length; ) {
    let to = from + 1;
    while (to < words.length && sentence[to] === sentence[from]) to++;
    found.push({ from, to });
    from = to;
  }
  return found;
}

function judge(reading: Reading, { from, to }: Run, events: readonly Event[]): readonly Match[] {
  const { words } = reading;
  const lower = words.slice(from, to).map((word) => word.lower);
  const links = lower.flatMap((word, at) => (word === 'before' || word === 'after' ? [from + at] : []));
  const [link] = links;
  if (link === undefined || links.length > 1 || lower.some((word) => DENIED.has(word)) || /\?/.test(gapBefore(reading, to))) return [];
  const comma = commaAfter(reading, link, to);
  if (link === from && comma === null) return [];
  // "Before the bridge opened, work began": what stands behind the comma is the main clause.
  const main = link > from ? eventIn(reading, from, link, events) : eventIn(reading, comma!, to, events);
  const other = eventIn(reading, link + 1, comma ?? to, events);
  if (!main || !other || main.claim === other.claim || main.day === other.day) return [];
  const said = words[link]!.lower === 'before';
  const isOrdered = main.day < other.day === said;
  const apart = isOrdered ? lengthBefore(reading, link, from) : null;
  if (isOrdered && (!apart || fits(apart, Math.abs(main.day - other.day)))) return [];
  const [start, end] = apart ? [apart.from, link] : [link, link + 1];
  const mention = toMention(reading, start, end);
  return [
    {
      mention,
      state: 'conflicts',
      claim: main.claim,
      relation: 'date',
      certainty: 'likely',
      reason: `the claims have ${main.claim.text} for ${main.claim.id} and ${other.claim.text} for ${other.claim.id}`,
      at: toSource(reading.passage, rangeOf(reading, start, end)),
      actual: mention.surface,
      expected: apart ? `${Math.abs(main.day - other.day)} days` : said ? 'after' : 'before',
      others: [other.claim],
      related: [],
      candidates: [{ claim: main.claim, score: 1, cues: [{ text: `stands beside ${other.claim.id}`, weight: 1 }] }],
    },
  ];
}

interface Length {
  readonly count: number;
  readonly isWeeks: boolean;
  /** The index of its first word. */
  readonly from: number;
}

/** "Two days after", "a week before": the length right before the word for the order, from the word `first` on. */
function lengthBefore({ words }: Reading, link: number, first: number): Length | null {
  const unit = /^(day|week)s?$/.exec(words[link - 1]?.lower ?? '')?.[1];
  const word = words[link - 2]?.lower ?? '';
  const count = CARDINALS.get(word) ?? Number(word);
  if (unit === undefined || link - 2 < first || !(count > 0)) return null;
  const isLoose = /^(?:than|about|nearly|almost|some|over|within|least|around|to|or)$/.test(words[link - 3]?.lower ?? '');
  return isLoose ? null : { count, isWeeks: unit === 'week', from: link - 2 };
}

/** One or two days are counted; of more, and of weeks, a part of one is rounded. */
function fits({ count, isWeeks }: Length, days: number): boolean {
  if (isWeeks) return Math.abs(days - 7 * count) <= 3;
  return Math.abs(days - count) <= (count <= 2 ? 0 : 1);
}

/** Words that take the order back, or speak of other events of the kind. */
const DENIED: ReadonlySet<string> = new Set([
  'not',
  'never',
  "n't",
  'should',
  'would',
  'could',
  'might',
  'if',
  'unless',
  'again',
  'another',
  'other',
  'last',
  'previous',
  'next',
  'soon',
  'even',
]);

function commaAfter(reading: Reading, from: number, to: number): number | null {
  for (let at = from + 1; at < to; at++) if (gapBefore(reading, at).includes(',')) return at;
  return null;
}

/** The one event that the words [from, to) name in full; null where none or several are. */
function eventIn({ words }: Reading, from: number, to: number, events: readonly Event[]): Event | null {
  const stems = new Set(words.slice(from, to).map((word) => stem(word.lower)));
  const named = events.filter(({ phrases }) => phrases.some((phrase) => phrase.every((each) => stems.has(each))));
  return named.length === 1 ? named[0]! : null;
}
