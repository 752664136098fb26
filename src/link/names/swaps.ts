import { wordsOf } from '../../extract/names.ts';
import type { NameClaim } from '../../model.ts';
import { OTHER_MARKERS } from '../lexicon/slots.ts';
import { gapBefore, type Reading, sentenceAround } from '../reading.ts';
import { group, keyOf, type NameIndex } from './name-index.ts';
import { type Sighting, toStandIn } from './sightings.ts';

/**
 * A place that the claims give to another thing of theirs: "masts in Porto" where they have sails in Porto and masts in
 * Lorient. Only places that the claims know are held against each other, and only right behind the thing itself.
 */
export function findSwaps(reading: Reading, index: NameIndex, named: readonly Sighting[]): readonly Sighting[] {
  const places = named.filter((sighting) => sighting.claim.is === 'place' && !sighting.wrong);
  const claimed = new Map(places.map((place) => [place.from, place]));
  const listed = reading.runs.filter((run) => !claimed.has(run.from));
  return [
    ...places.flatMap(({ from, to, claim }) =>
      swap(reading, index, from, to, (meant) => meant !== claim && claim.of.length > 0 && !isAround(claim, meant, from, places)),
    ),
    ...listed.flatMap(({ from, to }) => {
      const end = /^['’]s$/i.test(reading.words[to]?.text ?? '') ? to + 1 : to;
      return [end, to]
        .flatMap((last) => swap(reading, index, from, last, (meant) => areListed(reading, index, from, last, meant)))
        .slice(0, 1);
    }),
  ];
}

function swap(reading: Reading, index: NameIndex, from: number, to: number, isOther: (meant: NameClaim) => boolean): readonly Sighting[] {
  const { words } = reading;
  const preposition = from - 1;
  const noun = words[preposition - 1];
  if (!noun || !AT.has(words[preposition]!.lower) || /\S/.test(gapBefore(reading, preposition) + gapBefore(reading, from))) return [];
  const [meant, ...others] = subjectsOf(index).get(noun.lemma) ?? [];
  // Two claims that give the thing a place, a town and its county, say, cannot be told apart here.
  if (!meant || others.length > 0 || !isOther(meant) || indefinite(reading, preposition - 1)) return [];
  const sentence = sentenceAround(reading, from);
  if (words.slice(sentence.from, sentence.to).some((word) => OTHER_MARKERS.has(word.lower))) return [];
  return [toStandIn(reading, from, to, meant, meant.name, 'certain', `“${noun.text} ${words[preposition]!.text}”`)];
}

/**
 * "at the Elm Rink in Porto", "the final in Porto": what the claims know as a town, and as nothing else, is the one around. So is
 * any place right behind the right one, "at the Elm Rink in Porto".
 */
function isAround({ of }: NameClaim, meant: NameClaim, at: number, places: readonly Sighting[]): boolean {
  if (of.every((text) => TOWNS.has(wordsOf(text).words.at(-1)?.lemma ?? ''))) return true;
  return places.some(({ claim, to }) => claim === meant && to === at - 1);
}

/** What a place is that others lie in. */
const TOWNS: ReadonlySet<string> = new Set(
  'town city village host county region country district parish island state province municipality borough capital suburb area quarter'.split(
    ' ',
  ),
);

/** One list of the claims holds both names: the writer could mean either. */
function areListed({ words }: Reading, index: NameIndex, from: number, to: number, meant: NameClaim): boolean {
  const key = words
    .slice(from, to)
    .map((word) => word.lower)
    .join(' ');
  const name = keyOf(meant.name);
  if (key === name) return false;
  const own = index.lists.get(name);
  return own !== undefined && (index.lists.get(key) ?? []).some((list) => own.includes(list));
}

/** "a hall in Porto" is any hall. */
function indefinite({ words }: Reading, noun: number): boolean {
  return [1, 2].some((back) => INDEFINITE.has(words[noun - back]?.lower ?? ''));
}

/** Place claims by the last word of what they are the place of. */
function subjectsOf(index: NameIndex): ReadonlyMap<string, readonly NameClaim[]> {
  let found = BUILT.get(index);
  if (!found) {
    const places = index.claims.filter((claim) => claim.is === 'place');
    found = group(places, (claim) => [...new Set(claim.of.flatMap((text) => wordsOf(text).words.at(-1)?.lemma ?? []))]);
    BUILT.set(index, found);
  }
  return found;
}

const BUILT = new WeakMap<NameIndex, ReadonlyMap<string, readonly NameClaim[]>>();
const AT: ReadonlySet<string> = new Set(['in', 'at']);
const INDEFINITE: ReadonlySet<string> = new Set(['a', 'an', 'any', 'some', 'no', 'every', 'last']);
