import { MONTHS, WEEKDAYS } from '../../extract/lexicon/dates.ts';
import type { NameIndex } from '../names/name-index.ts';
import { type Cover, over, type Sighting, toStandIn } from '../names/sightings.ts';
import { gapBefore, type Reading, runHolding, sentenceAround } from '../reading.ts';
import { slotsOf } from '../slots/slot-patterns.ts';

/** "Elm, Austria", "at Elm in Austria", where the claim's own sentence has "Elm, in Italy". Null where the words may say anything else. */
export function wrongRegion(reading: Reading, index: NameIndex, place: Sighting, cover: Cover): Sighting | null {
  const region = slotsOf(index.claims).byClaim.get(place.claim)?.region;
  if (!region || place.wrong) return null;
  const { words } = reading;
  const comma = /^,\s$/.test(gapBefore(reading, place.to));
  const at = words[place.to]?.lower === 'in' && /^,? $/.test(gapBefore(reading, place.to)) ? place.to + 1 : comma ? place.to : -1;
  const run = at < 0 ? null : runHolding(reading, at);
  if (run?.from !== at || run.to - run.from > 3 || over(cover, run.from, run.to)) return null;
  // "Elm, Anna Ruiz and …": behind a comma a region stands alone.
  const closed = run.to === words.length || /^\s*[.,;:)—–]/.test(gapBefore(reading, run.to));
  const opens =
    place.from === 0 ||
    words[place.from - 1]?.kind !== 'word' ||
    AT.has(words[place.from - 1]!.lower) ||
    reading.sentence[place.from - 1] !== reading.sentence[place.from];
  if (at === place.to && !(closed && opens)) return null;
  const written = words.slice(run.from, run.to).map((word) => word.lower);
  if (written.some((word) => MONTHS.has(word) || WEEKDAYS.has(word) || region.words.includes(word))) return null;
  // "Elm, Oak, …" may be a list of places that the claims know.
  if (written.some((word) => index.known.has(word)) && run.to < words.length && !/^\s*[.;)—–]/.test(gapBefore(reading, run.to)))
    return null;
  const { from, to } = sentenceAround(reading, place.from);
  const named = words.slice(from, to).map((word) => word.lower);
  if (region.words.every((word) => named.includes(word))) return null;
  return toStandIn(reading, run.from, run.to, place.claim, region.text, 'likely', `${place.claim.name} beside it`);
}

const AT: ReadonlySet<string> = new Set(['at', 'in', 'from', 'near', 'to', 'for']);
