import { wordsOf } from '../../extract/names.ts';
import type { NameClaim } from '../../model.ts';
import { GENERIC, OTHER_MARKERS } from '../lexicon/slots.ts';
import type { NameIndex } from '../names/name-index.ts';
import { isNation } from '../names/roles.ts';
import { type Cover, over, type Sighting, toStandIn } from '../names/sightings.ts';
import { gapBefore, type Reading, runHolding, sentenceAround } from '../reading.ts';

/**
 * Another place right behind a name whose place a claim states, "the museum in Upper Elm" for one in Upper Oak; and another
 * district behind a place: "Elm, in the Ash district". A place of which no word is the claim's counts behind "based in", or
 * behind the comma and "of" of a firm: a person may be of any body.
 */
export function wrongPlaceBeside(reading: Reading, index: NameIndex, owner: Sighting, cover: Cover): Sighting | null {
  if (owner.wrong || owner.setAside || owner.shared) return null;
  if (owner.claim.is === 'place') return wrongDistrict(reading, owner);
  const { words } = reading;
  const gap = gapBefore(reading, owner.to);
  if (!/^,?\s$/.test(gap)) return null;
  const isBased = words[owner.to]?.lower === 'based';
  const at = isBased ? owner.to + 2 : owner.to + 1;
  const preposition = words[at - 1]?.lower ?? '';
  if (!(owner.claim.is === 'person' ? OF : IN).has(preposition) || !/^ $/.test(gapBefore(reading, at))) return null;
  const run = runHolding(reading, at);
  if (run?.from !== at) return null;
  const named = over(cover, run.from, run.to);
  if (named && named.claim.is !== 'place') return null;
  const places = placesByOwner(index).get(owner.claim) ?? [];
  const [place] = places;
  if (!place || places.length > 1 || named?.claim === place) return null;
  const meant = wordsOf(place.name).words.map((word) => word.lower);
  const written = words.slice(run.from, run.to).map((word) => word.lower);
  const isLoose = isBased || (owner.claim.is !== 'person' && gap.startsWith(',') && preposition === 'of') || named !== undefined;
  const isHalf = meant.length > 1 && written.length === meant.length && written.some((word, offset) => word === meant[offset]);
  if (!(isHalf || isLoose) || written.some((word) => isNation(word) || BROAD.test(word))) return null;
  if (!isHalf && written.some((word) => GENERIC.has(word) || index.known.has(word)) && !named) return null;
  const { from, to } = sentenceAround(reading, owner.from);
  const said = words.slice(from, to).map((word) => word.lower);
  if (meant.every((word) => said.includes(word)) || said.some((word) => OTHER_MARKERS.has(word))) return null;
  return toStandIn(reading, run.from, run.to, place, place.name, 'likely', `${owner.claim.name} beside it`);
}

const OF: ReadonlySet<string> = new Set(['of', 'from']);
const IN: ReadonlySet<string> = new Set(['of', 'in', 'at']);

/** Endings of the names of counties and countries, in which the right place may lie. */
const BROAD = /(?:shire|land|lands|stan|ia|many)$/;

const PLACES = new WeakMap<NameIndex, ReadonlyMap<NameClaim, readonly NameClaim[]>>();

/** The claims of places whose subject is another claim's name. */
function placesByOwner(index: NameIndex): ReadonlyMap<NameClaim, readonly NameClaim[]> {
  let places = PLACES.get(index);
  if (!places) {
    const byForm = new Map<string, NameClaim>();
    for (const claim of index.claims)
      if (claim.is !== 'place') for (const form of [claim.name, ...claim.also]) byForm.set(form.toLowerCase(), claim);
    const found = new Map<NameClaim, NameClaim[]>();
    for (const place of index.claims.filter(({ is }) => is === 'place')) {
      const owners = new Set(place.of.flatMap((text) => byForm.get(text.toLowerCase()) ?? []));
      for (const owner of owners) found.set(owner, [...(found.get(owner) ?? []), place]);
    }
    places = found;
    PLACES.set(index, places);
  }
  return places;
}

const KINDS = 'district|county|parish|province|canton|prefecture|valley|borough|municipality';
const SORT = new RegExp(KINDS);
const NAME = "\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+)?";
/** "the Ash district", "the district of Ash", "Ash County". */
const DISTRICT = new RegExp(`in (?:the )?(?:(?<name>${NAME}) (?<kind>${KINDS})|(?<sort>${KINDS}) of (?<of>${NAME}))(?![\\p{L}-])`, 'u');

function wrongDistrict(reading: Reading, { claim, to }: Sighting): Sighting | null {
  const { passage, words } = reading;
  const end = words[to - 1]!.end;
  const said = SORT.test(claim.says) ? DISTRICT.exec(claim.says) : null;
  if (!said) return null;
  const written = DISTRICT.exec(passage.text.slice(end, end + 60));
  if (!written || !/^,? $/.test(passage.text.slice(end, end + written.index))) return null;
  const [meant, stands] = [partsOf(said), partsOf(written)];
  if (meant.kind !== stands.kind || meant.name === stands.name) return null;
  const start = end + written.index + written[0].indexOf(stands.name);
  const from = words.findIndex((word) => word.start >= start);
  const last = words.findIndex((word) => word.end >= start + stands.name.length);
  if (from < 0 || last < from) return null;
  return toStandIn(reading, from, last + 1, claim, meant.name, 'likely', `${claim.name} beside it`);
}

function partsOf({ groups }: RegExpExecArray): { readonly name: string; readonly kind: string } {
  return { name: groups!.name ?? groups!.of!, kind: groups!.kind ?? groups!.sort! };
}
