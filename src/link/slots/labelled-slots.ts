import { wordsOf } from '../../extract/names.ts';
import type { NameClaim } from '../../model.ts';
import { GENERIC, OTHER_MARKERS } from '../lexicon/slots.ts';
import { group, type NameIndex } from '../names/name-index.ts';
import { isNation } from '../names/roles.ts';
import { type Cover, over, type Sighting, toStandIn } from '../names/sightings.ts';
import { cellsBeside } from '../places/rows.ts';
import { gapBefore, type Reading } from '../reading.ts';
import { isNoPlace } from './frames.ts';
import { SITES } from './slot-patterns.ts';

/**
 * Another name behind the label of a claim's subject or post: "Landlord: Oak Homes" in a fact sheet, "| Head coach | Bo Li |" in a
 * table, where one claim alone has a landlord, a head coach. A name that the claims know for anything is left alone.
 */
export function wrongLabelled(reading: Reading, index: NameIndex, cover: Cover): readonly Sighting[] {
  const { words } = reading;
  return reading.runs.flatMap((run) => {
    // Of two lines that Markdown runs together the second begins with a label of its own.
    const to = /^\s*:/.test(gapBefore(reading, run.to)) ? run.to - 1 : run.to;
    const start = words[run.from - 1]?.text === 'the' ? run.from - 1 : run.from;
    if (to <= run.from || over(cover, run.from, to) || !/^\s*(?:[.,;(]|$)/.test(to < run.to ? '' : gapBefore(reading, to))) return [];
    for (const label of labelsOf(reading, start)) {
      const [claim, ...others] = subjectsOf(index).get(label) ?? [];
      if (!claim || others.length > 0 || !mayBe(reading, index, claim, label, run.from, to)) continue;
      return [toStandIn(reading, run.from, to, claim, claim.name, 'likely', `“${label}”`)];
    }
    return [];
  });
}

/** What the label before a name, or the other cell of a row of two, says that it is: words in dictionary form. */
function labelsOf(reading: Reading, start: number): readonly string[] {
  const { words, passage } = reading;
  if (passage.cell) {
    const [label, ...more] = start === 0 ? cellsBeside(reading).filter(({ passage: { cell } }) => cell!.row === passage.cell!.row) : [];
    return label && more.length === 0 && label.words.length < MOST_WORDS ? [keyOf(label.words)] : [];
  }
  if (start === 0 || !/^\s*:\s*$/.test(gapBefore(reading, start))) return [];
  let from = start - 1;
  while (from > 0 && start - from < MOST_WORDS && reading.joined[from]) from--;
  // A line that Markdown has joined to one with a label of its own begins with a capital.
  const isLater = /:\s/.test(passage.text.slice(0, words[from]!.start));
  const starts = Array.from({ length: start - from }, (_, at) => from + at);
  return starts
    .filter((at) => at === 0 || reading.sentence[at - 1] !== reading.sentence[at] || (isLater && words[at]!.capital))
    .map((at) => keyOf(words.slice(at, start)));
}

const MOST_WORDS = 5;

function keyOf(words: Reading['words']): string {
  return words.map(({ lemma }) => lemma).join(' ');
}

const SUBJECTS = new WeakMap<NameIndex, ReadonlyMap<string, readonly NameClaim[]>>();

/** The claims by each of their subjects or posts, in dictionary form. */
function subjectsOf(index: NameIndex): ReadonlyMap<string, readonly NameClaim[]> {
  let subjects = SUBJECTS.get(index);
  if (!subjects) {
    // Of people the posts that are told by more than one word: any body has a chair.
    const labels = ({ is, of, roles }: NameClaim) => (is === 'person' ? roles.filter((role) => role.includes(' ')) : of);
    subjects = group(index.claims, (claim) => [...new Set(labels(claim).map((text) => keyOf(wordsOf(text).words)))]);
    SUBJECTS.set(index, subjects);
  }
  return subjects;
}

/** A name of the claim's sort, and none that the claims or all the world know. */
function mayBe(reading: Reading, index: NameIndex, claim: NameClaim, label: string, from: number, to: number): boolean {
  const { words } = reading;
  const written = words.slice(from, to);
  if (written.some(({ lower, text }) => isNation(lower) || (index.known.has(lower) && !GENERIC.has(lower)) || text.length < 2))
    return false;
  if (words.some(({ lower, text }) => OTHER_MARKERS.has(lower) || /^\d{4}$/.test(text))) return false;
  // "Bank: …" may be any bank, whatever the claims' bank is called.
  if (GENERIC.has(label)) return false;
  if (claim.is !== 'place') return true;
  const last = wordsOf(claim.name).words.at(-1)!.lower;
  return (SITES.has(label) || written.at(-1)!.lower === last) && !isNoPlace(reading, claim, from, to);
}
