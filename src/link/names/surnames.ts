import { HONORIFICS, POST_NOMINALS } from '../../extract/lexicon/titles.ts';
import type { Run } from '../../extract/names.ts';
import type { Reading } from '../reading.ts';
import { acceptedWords } from './accepted-words.ts';
import { isKin } from './kin.ts';
import type { NameIndex } from './name-index.ts';
import { slipOf } from './near.ts';
import { findNear } from './near-words.ts';
import type { Person } from './person-names.ts';
import { addressFrom, givenLikeness, givenRange } from './person-parts.ts';
import type { Sighting } from './sightings.ts';
import { supportOf } from './support.ts';

/** A name whose surname nearly is that of a claim, beside its given name, a form of address or the role. */
export function slippedSurname(reading: Reading, index: NameIndex, run: Run, at: number): Sighting | null {
  const { words } = reading;
  const word = words[at]!;
  if (index.known.has(word.lower) || word.lower.length < 3) return null;
  for (const surname of findNear(index.nearSurnames, word.lower)) {
    if (!slipOf(word.lower, surname)) continue;
    for (const person of index.bySurname.get(surname) ?? []) {
      const sighting = judge(reading, index, run, at, person);
      if (sighting) return sighting;
    }
  }
  return null;
}

function judge(reading: Reading, index: NameIndex, run: Run, at: number, person: Person): Sighting | null {
  const { words } = reading;
  if (acceptedWords(person.claim).has(words[at]!.lower)) return null;
  const head = person.surname.length - 1;
  const surname = { from: at - head, to: at + 1 };
  if (surname.from < 0 || !person.surname.slice(0, head).every((part, offset) => words[surname.from + offset]!.lower === part)) return null;
  const given = givenRange(reading, index, run, person, surname);
  const names = words.slice(given.from, given.to);
  const from = Math.min(given.from, surname.from);
  const to = Math.max(given.to, surname.to);
  if (to < run.to && !POST_NOMINALS.has(words[to]!.lower) && !reading.titleCase) return null;
  const start = addressFrom(reading, from);
  if (isKin(reading, start, to)) return null;
  const near = slipOf(words[at]!.lower, person.surname.at(-1)!);
  const likeness = names.length > 0 ? givenLikeness(names, person) : null;
  const accepted = person.givens.flat();
  const full =
    likeness === 'same' && names.some(({ lower }) => lower.length > 1 && (accepted.includes(lower) || accepted.join('').startsWith(lower)));
  const support = supportOf(reading, index, person.claim, start, to);
  if (support.otherRole && !full) return null;
  const alone = names.length === 0;
  const addressed = alone && start < from && HONORIFICS.has(words[from - 1]!.lower);
  // A word of three letters, or one that may be an inflection, needs the post beside it, or the whole name in the draft.
  const enough =
    near === 'slight'
      ? support.sameRole && (alone || likeness === 'same')
      : full ||
        (alone && (support.sameRole || (support.backed && isFirm(reading, at, near, person)))) ||
        (addressed && (near === 'sure' || support.backed)) ||
        (near === 'sure' && (likeness === 'sure' || likeness === 'same'));
  if (!enough) return null;
  const cue = full ? 'the given name and nearly the surname' : support.sameRole ? 'the role and nearly the surname' : 'nearly the surname';
  return {
    reading,
    from: start,
    to,
    claim: person.claim,
    relation: 'misspelt',
    certainty: near === 'sure' || support.sameRole ? 'certain' : 'likely',
    wrong: { from: at, to: at + 1, expected: person.surnameText.at(-1)! },
    reason: `the surname of ${person.claim.name} is misspelt`,
    cue,
  };
}

/** A lone word that opens its sentence may be any word, and one of another initial another name. */
function isFirm({ words, sentence }: Reading, at: number, near: ReturnType<typeof slipOf>, person: Person): boolean {
  if (near === 'sure') return true;
  const opens = at === 0 || sentence[at - 1] !== sentence[at];
  return !opens && words[at]!.lower.length > 5 && words[at]!.lower[0] === person.surname.at(-1)![0];
}
