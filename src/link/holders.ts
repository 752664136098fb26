import { HONORIFICS, KIN } from '../extract/lexicon/titles.ts';
import type { NameClaim } from '../model.ts';
import { group, type NameIndex } from './name-index.ts';
import { type Reading, sentenceAround } from './reading.ts';
import { type RoleBeside, rolesBeside } from './role-places.ts';
import { overlaps, type Role } from './roles.ts';
import { type Cover, over, type Sighting } from './sightings.ts';
import { rolesOf } from './titles.ts';

/** Unknown people who are given, in the present, exactly the post that the claims give to somebody else. */
export function findUnknownHolders(reading: Reading, index: NameIndex, cover: Cover): readonly Sighting[] {
  const found: Sighting[] = [];
  for (const run of reading.runs) {
    let from = run.from;
    while (from < run.to && HONORIFICS.has(reading.words[from]!.lower)) from++;
    if (run.to - from < 2 || run.to - from > 4 || over(cover, run.from, run.to)) continue;
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
  const holders = (holdersOf(index).get(role.head) ?? []).filter(
    ({ role: listed }) =>
      listed.rank === role.rank &&
      role.domain.every((word) => overlaps([word], listed.domain)) &&
      listed.domain.every((word) => overlaps([word], role.domain)),
  );
  return new Set(holders.map(({ claim }) => claim)).size === 1 ? holders[0]! : null;
}

/** Current posts of something, by their head. */
function holdersOf(index: NameIndex): ReadonlyMap<string, readonly Holder[]> {
  let found = HOLDERS.get(index);
  if (!found) {
    const all = index.people.flatMap(({ claim }) => rolesOf(claim).map((listed) => ({ ...listed, claim })));
    found = group(
      all.filter(({ role }) => role.time === null && role.domain.length > 0),
      ({ role }) => [role.head],
    );
    HOLDERS.set(index, found);
  }
  return found;
}

interface Holder {
  readonly claim: NameClaim;
  readonly text: string;
  readonly role: Role;
}

const HOLDERS = new WeakMap<NameIndex, ReadonlyMap<string, readonly Holder[]>>();

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
