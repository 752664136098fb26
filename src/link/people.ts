import { POST_NOMINALS, RARE_HONORIFICS } from '../extract/lexicon/titles.ts';
import { isOpener, type Run } from '../extract/names.ts';
import type { ClaimSet, Draft, NameClaim, TextRange } from '../model.ts';
import { findForms } from './name-forms.ts';
import { type NameIndex, nameIndexOf, type Person } from './name-index.ts';
import { addressFrom, givenFrom, givenLikeness, isKin } from './person-parts.ts';
import { type Reading, rangeOf, readingsOf } from './reading.ts';
import { rolesBeside } from './role-places.ts';
import { over, type Sighting, toCover } from './sightings.ts';
import { slippedSurname } from './surnames.ts';
import { judgeRole } from './titles.ts';

/** Every recognised mention of a named claim in a draft, rightly written or not. Ranges point into the passages' texts. */
export function findPeople(draft: Draft, set: ClaimSet): readonly { passage: number; range: TextRange; claim: NameClaim }[] {
  const index = nameIndexOf(set);
  return readingsOf(draft).flatMap((reading) =>
    namesIn(reading, index).map(({ from, to, claim }) => ({ passage: reading.passage.index, range: rangeOf(reading, from, to), claim })),
  );
}

/** The claims' names in one passage: people, listed and forbidden forms, slips. In the order of the text. */
export function namesIn(reading: Reading, index: NameIndex): readonly Sighting[] {
  let byIndex = FOUND.get(reading);
  if (!byIndex) {
    byIndex = new WeakMap();
    FOUND.set(reading, byIndex);
  }
  let found = byIndex.get(index);
  if (!found) {
    const people = peopleIn(reading, index);
    const forms = findForms(reading, index, people);
    // A forbidden form may hold a name that is right by itself: "Sir Ruiz".
    const forbidden = toCover(forms.filter((form) => form.wrong));
    found = [...people.filter((person) => !over(forbidden, person.from, person.to)), ...forms].sort((a, b) => a.from - b.from);
    byIndex.set(index, found);
  }
  return found;
}

const FOUND = new WeakMap<Reading, WeakMap<NameIndex, readonly Sighting[]>>();

/** The people of a claims file as one passage names them, by surname and what stands around it. */
function peopleIn(reading: Reading, index: NameIndex): readonly Sighting[] {
  const found: Sighting[] = [];
  for (const run of reading.runs) {
    for (let at = run.from; at < run.to; at++) {
      const sighting = bySurname(reading, index, run, at) ?? slippedSurname(reading, index, run, at);
      if (!sighting) continue;
      if (found.at(-1) && found.at(-1)!.to > sighting.from) continue;
      found.push(sighting);
      at = sighting.to - 1;
    }
  }
  const right = new Set(
    found.filter((sighting) => !sighting.wrong).map((sighting) => `${reading.sentence[sighting.from]} ${sighting.claim.id}`),
  );
  // Both the person and a near namesake in one sentence: the writer tells them apart.
  return found.filter(
    (sighting) =>
      !sighting.wrong || sighting.relation === 'forbidden' || !right.has(`${reading.sentence[sighting.from]} ${sighting.claim.id}`),
  );
}

/** Compares a name whose surname is that of a claim. */
function bySurname(reading: Reading, index: NameIndex, run: Run, at: number): Sighting | null {
  const { words } = reading;
  const people = (index.bySurname.get(words[at]!.lower) ?? []).filter((person) => endsWith(reading, run, at, person.surname));
  if (people.length === 0) return null;
  const verdicts = people.map((person) => compareGiven(reading, index, run, at, person));
  const order: readonly (Sighting | null)[] = [
    verdicts.find((verdict) => verdict?.relation === 'same'),
    verdicts.find((verdict) => verdict?.relation === 'variant'),
    verdicts.find((verdict) => verdict?.relation === 'misspelt'),
    verdicts.find((verdict) => verdict),
  ].map((verdict) => verdict ?? null);
  return order.find((verdict) => verdict !== null) ?? null;
}

function compareGiven(reading: Reading, index: NameIndex, run: Run, at: number, person: Person): Sighting | null {
  const { words } = reading;
  const surnameFrom = at - person.surname.length + 1;
  const from = givenFrom(reading, index, run, person, surnameFrom);
  const start = addressFrom(reading, from);
  const honorifics = words.slice(start, from).map((word) => word.lower);
  const next = words[at + 1];
  const goesOn = at + 1 < run.to && !POST_NOMINALS.has(next!.lower) && !reading.titleCase;
  const given = words.slice(from, surnameFrom).map((word) => word.lower);
  const base = { reading, from: start, to: at + 1, claim: person.claim, certainty: 'certain', wrong: null, reason: null } as const;
  if (given.length === 0) return goesOn && honorifics.length === 0 ? null : { ...base, relation: 'same', cue: 'the surname' };
  const likeness = givenLikeness(given, person);
  if (likeness === 'same') return { ...base, relation: 'same', cue: 'the full name' };
  if (likeness === 'nickname') return { ...base, relation: 'variant', cue: 'the surname and a short given name' };
  if (reading.titleCase && !likeness) return { ...base, from: surnameFrom, relation: 'same', cue: 'the surname' };
  if (given.length === 1 && isOpener(given[0]!) && !reading.joined[from])
    return { ...base, from: surnameFrom, relation: 'same', cue: 'the surname' };
  if (goesOn || person.givens.length === 0 || isKin(reading, start, at + 1)) return null;
  const judged = rolesBeside(reading, start, at + 1).map((role) => judgeRole(role, person.claim, index));
  const sameRole = judged.some(({ verdict, telling }) => verdict === 'agrees' && telling);
  const otherRole = judged.some(({ verdict }) => verdict !== 'agrees');
  const rare = honorifics.find((word) => RARE_HONORIFICS.has(word) && person.honorifics.has(word));
  const wrong = { from, to: surnameFrom, expected: person.givenText.join(' ') };
  if (likeness && !(otherRole && !sameRole)) {
    const certainty = likeness === 'sure' || sameRole || rare ? 'certain' : 'likely';
    return {
      ...base,
      certainty,
      relation: 'misspelt',
      wrong,
      reason: `the first name of ${person.claim.name} is misspelt`,
      cue: 'the surname and nearly the given name',
    };
  }
  if (!sameRole && (!rare || otherRole)) return null;
  const cue = sameRole ? 'the surname and the role' : `the surname and “${rare}”`;
  return { ...base, relation: 'other-name', wrong, reason: `${cue} are those of ${person.claim.name}, the first name is not`, cue };
}

function endsWith({ words }: Reading, run: Run, at: number, surname: readonly string[]): boolean {
  const from = at - surname.length + 1;
  return from >= run.from && surname.every((part, offset) => words[from + offset]!.lower === part);
}
