import { toSource } from '../../draft/segments.ts';
import type { Run } from '../../extract/names.ts';
import type { ClaimSet, Draft, Match } from '../../model.ts';
import { toMention } from '../names/sightings.ts';
import { gapBefore, type Reading, rangeOf, readingsOf } from '../reading.ts';
import { type DatedEvent, eventIn, eventsOf } from './dated-events.ts';
import { type Length, lengthBefore, otherLength } from './event-lengths.ts';

/**
 * "The bridge opened before work began", "ten years after the bridge opened": two events of which the claims have the dates, in
 * the wrong order or at another distance.
 */
export function linkEventOrder(draft: Draft, set: ClaimSet): readonly Match[] {
  const events = eventsOf(set);
  if (events.length < 2) return [];
  return readingsOf(draft).flatMap((reading) => sentencesOf(reading).flatMap((sentence) => judge(reading, sentence, events)));
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

function judge(reading: Reading, { from, to }: Run, events: readonly DatedEvent[]): readonly Match[] {
  const { words } = reading;
  const lower = words.slice(from, to).map((word) => word.lower);
  const links = lower.flatMap((word, at) => (LINKS.has(word) ? [from + at] : []));
  const [link] = links;
  if (link === undefined || links.length > 1 || lower.some((word) => DENIED.has(word)) || /\?/.test(gapBefore(reading, to))) return [];
  const length = lengthBefore(reading, link, from);
  const pair = pairAt(reading, { from, to }, link, length, events);
  if (!pair) return [];
  const { main, other } = pair;
  const said = words[link]!.lower;
  if (said !== 'later' && isTurned(main, other, said)) {
    return [conflict(reading, link, link + 1, pair, said === 'before' ? 'after' : 'before')];
  }
  const expected = length && otherLength(length, main, other);
  return length && expected ? [conflict(reading, length.from, link, pair, expected)] : [];
}

const LINKS: ReadonlySet<string> = new Set(['before', 'after', 'later']);

interface Pair {
  readonly main: DatedEvent;
  readonly other: DatedEvent;
}

/** The two events that the word at `link` puts in order, each named in its own clause. */
function pairAt(reading: Reading, { from, to }: Run, link: number, length: Length | null, events: readonly DatedEvent[]): Pair | null {
  const start = length?.from ?? link;
  if (reading.words[link]!.lower === 'later') {
    // "The alarm went off, and police arrived 24 minutes later": the clause before is the other one.
    const split = length ? clauseBefore(reading, from, start) : null;
    if (split === null) return null;
    return pairOf(eventIn(reading, split, start, events), eventIn(reading, from, split, events));
  }
  const comma = commaAfter(reading, link, to);
  if (start === from && comma === null) return null;
  // "Before the bridge opened, work began": what stands behind the comma is the main clause.
  const main = start > from ? eventIn(reading, from, start, events) : eventIn(reading, comma!, to, events);
  return pairOf(main, eventIn(reading, link + 1, comma ?? to, events));
}

function pairOf(main: DatedEvent | null, other: DatedEvent | null): Pair | null {
  return main && other && main.claim !== other.claim ? { main, other } : null;
}

/** Whether two events, each of one day, came the other way round. */
function isTurned({ days: main }: DatedEvent, { days: other }: DatedEvent, said: string): boolean {
  if (!main || !other || main.from !== main.to || other.from !== other.to || main.from === other.from) return false;
  return main.from < other.from !== (said === 'before');
}

function conflict(reading: Reading, start: number, end: number, { main, other }: Pair, expected: string): Match {
  const mention = toMention(reading, start, end);
  return {
    mention,
    state: 'conflicts',
    claim: main.claim,
    relation: 'date',
    certainty: 'likely',
    reason: `the claims have ${main.claim.text} for ${main.claim.id} and ${other.claim.text} for ${other.claim.id}`,
    at: toSource(reading.passage, rangeOf(reading, start, end)),
    actual: mention.surface,
    expected,
    others: [other.claim],
    related: [],
    candidates: [{ claim: main.claim, score: 1, cues: [{ text: `stands beside ${other.claim.id}`, weight: 1 }] }],
  };
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

/** Where the clause that ends at `to` begins: behind a comma, a semicolon or "and". */
function clauseBefore(reading: Reading, from: number, to: number): number | null {
  for (let at = to - 1; at > from; at--) if (/[,;:–—]/.test(gapBefore(reading, at)) || reading.words[at]!.lower === 'and') return at;
  return null;
}
