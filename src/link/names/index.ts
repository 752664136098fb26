import { toSource } from '../../draft/segments.ts';
import type { ClaimSet, Draft, Match, State } from '../../model.ts';
import { GENERIC } from '../lexicon/slots.ts';
import { linkLists } from '../lists/index.ts';
import { wrongPlaceBeside } from '../places/beside-places.ts';
import { wrongRegion } from '../places/regions.ts';
import { wrongSaidPlaces } from '../places/said-places.ts';
import { wrongSeats } from '../places/seats.ts';
import { wrongWorkplace } from '../places/workplaces.ts';
import { type Reading, rangeOf, readingsOf, runsAcrossOf, runsAcrossPossessive } from '../reading.ts';
import { findFillers } from '../slots/index.ts';
import { wrongLabelled } from '../slots/labelled-slots.ts';
import { wrongAffiliation } from './affiliations.ts';
import { aroundMatches } from './around-people.ts';
import { exchanged, ofItsKind, sameKindBeside } from './exchanged.ts';
import { findUnknownHolders } from './holders.ts';
import { type NameIndex, nameIndexOf } from './name-index.ts';
import { namesIn, withSmallTail } from './people.ts';
import { linkProperWords } from './proper-words.ts';
import { wrongRoleBody } from './role-bodies.ts';
import { absentKin } from './same-kind.ts';
import { type Cover, lay, over, type Sighting, toCover, toMention } from './sightings.ts';
import { findSwaps } from './swaps.ts';
import { wrongInTwins } from './twin-headings.ts';

/**
 * Links the names of a draft to the claims about people, organisations, places and products, and says which are misspelt,
 * forbidden, exchanged or given a wrong title. A capitalised run that no claim is about yields nothing.
 */
export function linkNames(draft: Draft, set: ClaimSet): readonly Match[] {
  let bySet = LINKED.get(draft);
  if (!bySet) {
    bySet = new WeakMap();
    LINKED.set(draft, bySet);
  }
  let matches = bySet.get(set);
  if (!matches) {
    matches = link(draft, set);
    bySet.set(set, matches);
  }
  return matches;
}

const LINKED = new WeakMap<Draft, WeakMap<ClaimSet, readonly Match[]>>();

/** The words of places and organisations that stand where a claim has another name, as they are written. */
export function wrongNamesIn(draft: Draft, set: ClaimSet): ReadonlySet<string> {
  const wrong = linkNames(draft, set).filter(
    ({ state, claim, relation }) =>
      state === 'conflicts' && claim?.kind === 'name' && claim.is !== 'person' && (relation === 'other-place' || relation === 'other-name'),
  );
  return new Set(wrong.flatMap(({ actual }) => actual.split(/\s+/)));
}

function link(draft: Draft, set: ClaimSet): readonly Match[] {
  const index = nameIndexOf(set);
  const twins = wrongInTwins(draft, set);
  const matches = [...readingsOf(draft).flatMap((reading) => linkPassage(reading, set, index)), ...twins.map(toMatch)];
  const strangers = linkLists(draft, set).filter(isStranger);
  return strangers.length === 0 ? matches : matches.filter((match) => !strangers.some((stranger) => isSamePlace(match, stranger)));
}

/** A wrong member of a list: what should stand there has been said. */
function isStranger({ state, claim, expected }: Match): boolean {
  return state === 'conflicts' && claim?.kind === 'list' && expected !== null && claim.members.includes(expected);
}

function isSamePlace(match: Match, stranger: Match): boolean {
  if (match.state !== 'conflicts') return false;
  const [one, other] = [match.at ?? match.mention.span, stranger.at ?? stranger.mention.span];
  return one.start < other.end && other.start < one.end;
}

function linkPassage(reading: Reading, set: ClaimSet, index: NameIndex): readonly Match[] {
  const named = namesIn(reading, index);
  // Everything below looks at names, or at what could be one.
  if (named.length === 0 && reading.runs.length === 0) return [];
  const cover = toCover(named);
  const standIns = findStandIns(reading, index, named, cover);
  const replaced = toCover(standIns);
  const kept = named.filter((sighting) => !over(replaced, sighting.from, sighting.to));
  const holders = findUnknownHolders(reading, index, toCover([...kept, ...standIns]));
  const all = [...kept, ...standIns, ...holders].sort((a, b) => a.from - b.from || b.to - a.to);
  return [
    ...all.flatMap((sighting) => [toMatch(sighting), ...aroundMatches(sighting, index)]),
    ...linkProperWords(reading, set, index, toCover(all)),
  ];
}

/** Other names in the place of a claim's: one word exchanged, another party beside a person, another filler of a slot. */
function findStandIns(reading: Reading, index: NameIndex, named: readonly Sighting[], cover: Cover): readonly Sighting[] {
  const found: Sighting[] = [];
  for (const run of [...runsAcrossPossessive(reading, GENERIC), ...reading.runs, ...runsAcrossOf(reading)]) {
    const { from } = run;
    const to = withSmallTail(reading, run);
    const sighting = over(cover, from, to)?.wrong
      ? null
      : (exchanged(reading, index, from, to, cover) ??
        sameKindBeside(reading, index, from, to) ??
        ofItsKind(reading, index, from, to, cover) ??
        absentKin(reading, index, from, to, cover));
    if (sighting) found.push(sighting);
  }
  for (const person of named) {
    const region = person.claim.is === 'place' ? wrongRegion(reading, index, person, cover) : null;
    if (region) found.push(region);
    const place = region ? null : wrongPlaceBeside(reading, index, person, cover);
    if (place) found.push(place);
    if (person.claim.is !== 'person' || (person.wrong && person.relation !== 'misspelt')) continue;
    const sighting =
      wrongAffiliation(reading, index, person, cover) ?? wrongWorkplace(reading, person, cover) ?? wrongRoleBody(reading, index, person);
    if (sighting) found.push(sighting);
  }
  found.push(
    ...findSwaps(reading, index, named),
    ...findFillers(reading, index, index.claims, cover),
    ...wrongLabelled(reading, index, cover),
    ...wrongSaidPlaces(reading, index, named, cover),
    ...wrongSeats(reading, index, named, cover),
  );
  const first: Cover = new Map();
  return found.filter((sighting) => {
    if (over(first, sighting.from, sighting.to)) return false;
    lay(first, sighting);
    return true;
  });
}

/** A sighting as the match of a name. */
export function toMatch(sighting: Sighting): Match {
  const { reading, wrong, claim } = sighting;
  const state: State = sighting.setAside ? 'set-aside' : wrong ? 'conflicts' : 'agrees';
  const at = wrong ? rangeOf(reading, wrong.from, wrong.to) : null;
  return {
    mention: toMention(reading, sighting.from, sighting.to),
    state,
    claim,
    relation: sighting.relation,
    certainty: sighting.certainty,
    reason: sighting.setAside ?? sighting.reason,
    ...(at ? { at: toSource(reading.passage, at) } : {}),
    actual: at ? reading.passage.text.slice(at.start, at.end) : toMention(reading, sighting.from, sighting.to).surface,
    expected: wrong ? inCaseOf(wrong.expected, reading.passage.text.slice(at!.start, at!.end)) : null,
    others: [],
    related: [],
    candidates: [{ claim, score: sighting.certainty === 'certain' ? 1 : 0.6, cues: [{ text: sighting.cue, weight: 1 }] }],
  };
}

/** A headline in capitals gets its correction in capitals. */
function inCaseOf(expected: string, written: string): string {
  return written.length > 3 && written === written.toUpperCase() ? expected.toUpperCase() : expected;
}
