import { HONORIFICS, KIN } from '../extract/lexicon/titles.ts';
import type { NameIndex } from './name-index.ts';
import { type Reading, sentenceAround } from './reading.ts';
import { type RoleBeside, rolesBeside } from './role-places.ts';
import { overlaps, parseRole } from './roles.ts';
import type { Sighting } from './sightings.ts';

/** Unknown people who are given, in the present, exactly the post that the claims give to somebody else. */
export function findUnknownHolders(reading: Reading, index: NameIndex, named: readonly Sighting[]): readonly Sighting[] {
  const found: Sighting[] = [];
  for (const run of reading.runs) {
    let from = run.from;
    while (from < run.to && HONORIFICS.has(reading.words[from]!.lower)) from++;
    if (run.to - from < 2 || run.to - from > 4 || named.some((other) => other.from < run.to && other.to > run.from)) continue;
    if (reading.words.slice(from, run.to).some((word) => index.known.has(word.lower)) || tellsOfAnother(reading, from)) continue;
    for (const role of rolesBeside(reading, from, run.to)) {
      const holder = holderOf(role, index);
      if (!holder) continue;
      found.push({
        reading,
        from,
        to: run.to,
        claim: holder.claim,
        relation: 'other-name',
        certainty: 'likely',
        wrong: { from, to: run.to, expected: holder.claim.name },
        reason: `${holder.claim.name} is ${holder.text}`,
        cue: `the role “${holder.text}”`,
      });
      break;
    }
  }
  return found;
}

function holderOf(role: RoleBeside, index: NameIndex) {
  if (role.time !== null || role.tense === 'past' || role.general || role.domain.length === 0) return null;
  const holders = index.people.flatMap(({ claim }) => {
    const text = claim.roles.find((candidate) => {
      const listed = parseRole(candidate);
      if (!listed || listed.time !== null || listed.head !== role.head || listed.rank !== role.rank || listed.domain.length === 0)
        return false;
      return role.domain.every((word) => overlaps([word], listed.domain)) && listed.domain.every((word) => overlaps([word], role.domain));
    });
    return text ? [{ claim, text }] : [];
  });
  return holders.length === 1 ? holders[0]! : null;
}

/** Years, kin and words of the past: somebody held the post at another time. */
function tellsOfAnother(reading: Reading, at: number): boolean {
  const sentence = sentenceAround(reading, at);
  return reading.words
    .slice(sentence.from, sentence.to)
    .some((word) => KIN.has(word.lower) || /^\d{4}$/.test(word.text) || PAST.has(word.lower));
}

const PAST: ReadonlySet<string> = new Set(
  'then was were had former formerly previous previously ago until predecessor successor succeed succeeds replace replaces next would could'.split(
    ' ',
  ),
);
