import { HONORIFICS } from '../extract/lexicon/titles.ts';
import type { Run } from '../extract/names.ts';
import { bucketsOf, type NameIndex } from './name-index.ts';
import { nearness } from './near.ts';
import { addressFrom, givenFrom, givenLikeness, isKin } from './person-parts.ts';
import type { Reading } from './reading.ts';
import { rolesBeside } from './role-places.ts';
import type { Sighting } from './sightings.ts';
import { judgeRole } from './titles.ts';

/** A name whose surname nearly is that of a claim, beside its given name, a form of address or the role. */
export function slippedSurname(reading: Reading, index: NameIndex, run: Run, at: number): Sighting | null {
  const { words } = reading;
  const word = words[at]!;
  if (index.known.has(word.lower) || word.lower.length < 4 || at + 1 < run.to) return null;
  const before = at > run.from ? words[at - 1]!.lower : '';
  for (const bucket of bucketsOf(word.lower)) {
    for (const person of index.byInitial.get(bucket) ?? []) {
      const near = nearness(word.lower, person.surname.at(-1)!);
      if (!near) continue;
      const head = person.surname.length - 1;
      const givenAt = at - head;
      if (givenAt < run.from || !person.surname.slice(0, head).every((part, offset) => words[givenAt + offset]!.lower === part)) continue;
      const from = givenFrom(reading, index, run, person, givenAt);
      const given = words.slice(from, givenAt).map((token) => token.lower);
      const start = addressFrom(reading, from);
      if (isKin(reading, start, at + 1)) continue;
      const likeness = given.length > 0 ? givenLikeness(given, person) : null;
      const full = likeness === 'same' && given.some((part) => part.length > 1);
      const judged = rolesBeside(reading, start, at + 1).map((role) => judgeRole(role, person.claim, index));
      const sameRole = judged.some(({ verdict, telling }) => verdict === 'agrees' && telling);
      const otherRole = judged.some(({ verdict }) => verdict === 'conflicts');
      const addressed = given.length === 0 && start < from && near === 'sure' && HONORIFICS.has(before);
      if (!(full || (sameRole && given.length === 0) || addressed || (likeness === 'sure' && near === 'sure')) || (otherRole && !full))
        continue;
      const certainty = near === 'sure' || sameRole ? 'certain' : 'likely';
      const wrong = { from: at, to: at + 1, expected: person.surnameText.at(-1)! };
      const cue = full ? 'the given name and nearly the surname' : sameRole ? 'the role and nearly the surname' : 'nearly the surname';
      return {
        reading,
        from: start,
        to: at + 1,
        claim: person.claim,
        relation: 'misspelt',
        certainty,
        wrong,
        reason: `the surname of ${person.claim.name} is misspelt`,
        cue,
      };
    }
  }
  return null;
}
