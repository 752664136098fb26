import { HEADS } from '../../extract/lexicon/posts.ts';
import { HONORIFICS } from '../../extract/lexicon/titles.ts';
import type { Run } from '../../extract/names.ts';
import { isOpener } from '../../extract/names.ts';
import type { NameClaim } from '../../model.ts';
import type { NameIndex } from '../names/name-index.ts';
import { namesIn } from '../names/people.ts';
import { isNation } from '../names/roles.ts';
import type { Sighting } from '../names/sightings.ts';
import type { Reading } from '../reading.ts';

/** Somebody whom words may be credited to. Indices count the words of the reading; no claim is about a stranger. */
export interface Name {
  readonly from: number;
  readonly to: number;
  readonly claim: NameClaim | null;
}

/** Known people, and unknown names of two or more words, in words [from, to). */
export function namesBetween(reading: Reading, index: NameIndex, from: number, to: number): readonly Name[] {
  const known = between(namesIn(reading, index), from, to);
  const others = between(reading.runs, from, to).filter((run) => namesakeIn(reading, index, run, known));
  const persons = known
    .filter((sighting) => sighting.claim.is === 'person' && !others.some((run) => run.from <= sighting.from && sighting.to <= run.to))
    .map(({ from: start, to: end, claim }) => ({ from: start, to: end, claim }));
  const unknown = between(reading.runs, from, to)
    .filter((run) => run.to - run.from >= 2 && !known.some((sighting) => sighting.from < run.to && sighting.to > run.from))
    .filter((run) => isStranger(reading, index, run))
    .map((run) => ({ ...run, claim: null }));
  const namesakes = others.map((run) => ({ ...run, claim: null }));
  return [...persons, ...namesakes, ...unknown].sort((a, b) => a.from - b.from);
}

/** The ranges that lie in [from, to). In: ranges in ascending order. */
export function between<T extends Run>(sorted: readonly T[], from: number, to: number): readonly T[] {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]!.from >= from) high = middle;
    else low = middle + 1;
  }
  const found: T[] = [];
  for (let at = low; at < sorted.length && sorted[at]!.from < to; at++) if (sorted[at]!.to <= to) found.push(sorted[at]!);
  return found;
}

/** No word of the name is one that the claims know, but for a given name, or the surname behind a given name that they do not. */
function isStranger({ words }: Reading, index: NameIndex, { from, to }: Run): boolean {
  const known = words.slice(from, to).filter((word) => isKnown(index, word.lower));
  return known.length === 0 || (known.length === 1 && known[0] === words[to - 1] && index.bySurname.has(known[0]!.lower));
}

/** "Bea Ruiz", of whom the claims know the surname alone: the run is the name of somebody else, or has a wrong first name. */
function namesakeIn(reading: Reading, index: NameIndex, run: Run, known: readonly Sighting[]): boolean {
  const surname = known.find((sighting) => sighting.claim.is === 'person' && sighting.from > run.from && sighting.to === run.to);
  if (!surname || surname.wrong || reading.titleCase) return false;
  // "State Forester Ana Ruiz": the sighting has the first name already.
  if (surname.to - surname.from > 1 && index.byGiven.has(reading.words[surname.from]!.lower)) return false;
  const before = reading.words.slice(run.from, surname.from).filter(({ lower }) => !HONORIFICS.has(lower));
  return (
    before.length > 0 &&
    before.length < 4 &&
    before.every(({ lower }) => !HEADS.has(lower) && !isNation(lower) && !isOpener(lower) && !isKnown(index, lower))
  );
}

/** A word that the claims use for something other than a first name. */
function isKnown(index: NameIndex, word: string): boolean {
  return index.known.has(word) && !index.byGiven.has(word);
}
