import { HONORIFICS, KIN, NICKNAMES, PARTICLES, POST_NOMINALS, RARE_HONORIFICS } from '../extract/lexicon/titles.ts';
import { isOpener, type Run } from '../extract/names.ts';
import type { ClaimSet, Draft, NameClaim, TextRange } from '../model.ts';
import { findForms } from './name-forms.ts';
import { bucketsOf, type NameIndex, nameIndexOf, type Person } from './name-index.ts';
import { nearness } from './near.ts';
import { type Reading, rangeOf, readingsOf, sentenceAround } from './reading.ts';
import { rolesBeside } from './role-places.ts';
import type { Sighting } from './sightings.ts';
import { judgeRole } from './titles.ts';

/** Every recognised mention of a named claim in a draft, rightly written or not. Ranges point into the passages' texts. */
export function findPeople(draft: Draft, set: ClaimSet): readonly { passage: number; range: TextRange; claim: NameClaim }[] {
  const index = nameIndexOf(set);
  return readingsOf(draft).flatMap((reading) => {
    const people = peopleIn(reading, index);
    return [...people, ...findForms(reading, index, people)].map(({ from, to, claim }) => ({
      passage: reading.passage.index,
      range: rangeOf(reading, from, to),
      claim,
    }));
  });
}

/** The people of a claims file as one passage names them, by surname and what stands around it. */
export function peopleIn(reading: Reading, index: NameIndex): readonly Sighting[] {
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
  let from = surnameFrom;
  while (from > run.from && isGiven(reading, index, person, from - 1)) from--;
  let start = from;
  while (start > 0 && reading.joined[start] && HONORIFICS.has(words[start - 1]!.lower) && words[start - 1]!.capital) start--;
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

/** A name whose surname nearly is that of a claim, beside its given name, a form of address or the role. */
function slippedSurname(reading: Reading, index: NameIndex, run: Run, at: number): Sighting | null {
  const { words } = reading;
  const word = words[at]!;
  if (index.known.has(word.lower) || word.lower.length < 4 || at + 1 < run.to) return null;
  const before = at > run.from ? words[at - 1]!.lower : '';
  for (const bucket of bucketsOf(word.lower)) {
    for (const person of index.byInitial.get(bucket) ?? []) {
      const near = nearness(word.lower, person.surname.at(-1)!);
      if (!near) continue;
      const head = person.surname.length - 1;
      let from = at - head;
      if (from < run.from || !person.surname.slice(0, head).every((part, offset) => words[from + offset]!.lower === part)) continue;
      const givenAt = from;
      while (from > run.from && isGiven(reading, index, person, from - 1)) from--;
      const given = words.slice(from, givenAt).map((token) => token.lower);
      let start = from;
      while (start > 0 && reading.joined[start] && HONORIFICS.has(words[start - 1]!.lower) && words[start - 1]!.capital) start--;
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

function endsWith({ words }: Reading, run: Run, at: number, surname: readonly string[]): boolean {
  const from = at - surname.length + 1;
  return from >= run.from && surname.every((part, offset) => words[from + offset]!.lower === part);
}

/** Whether the word belongs to the given names before a surname, rather than to a title, an office or another name. */
function isGiven({ words, joined }: Reading, index: NameIndex, person: Person, at: number): boolean {
  const word = words[at]!;
  if (!joined[at + 1] || !word.capital || HONORIFICS.has(word.lower) || POST_NOMINALS.has(word.lower) || OFFICE.has(word.lower))
    return false;
  if (PARTICLES.has(word.lower) && word.text.length > 1) return false;
  const own = person.givens.some((given) => given.includes(word.lower));
  return own || word.text.length === 1 || !index.known.has(word.lower) || index.byGiven.has(word.lower);
}

/** Last words of offices as headlines and titles before a name write them. */
const OFFICE: ReadonlySet<string> = new Set(
  'minister executive leader officer chair chairman chairwoman secretary chancellor principal coach manager captain conductor director editor founder owner mp pm ceo cto cfo coo candidate member spokesman spokeswoman spokesperson ambassador commissioner coroner whip speaker treasurer'.split(
    ' ',
  ),
);

function givenLikeness(given: readonly string[], person: Person): 'same' | 'nickname' | 'sure' | 'maybe' | null {
  let best: 'nickname' | 'sure' | 'maybe' | null = null;
  for (const accepted of person.givens) {
    const first = given[0]!;
    const own = accepted[0]!;
    if (
      accepted.some((name) => name === first) ||
      (first.length === 1 && accepted.some((name) => name.startsWith(first))) ||
      (own.length === 1 && first.startsWith(own))
    )
      return 'same';
    if (given.length > 1 && given.join('') === accepted.join('')) return 'same';
    if (NICKNAMES.some((group) => group.has(first) && group.has(own))) best = 'nickname';
    else if (best !== 'nickname') best = nearness(first, own) ?? best;
  }
  return best;
}

/** "her grandfather, Ron", "Ana's sister": another member of the family, or a namesake. */
function isKin(reading: Reading, from: number, to: number): boolean {
  const sentence = sentenceAround(reading, from);
  const low = Math.max(sentence.from, from - 4);
  const high = Math.min(sentence.to, to + 5);
  return reading.words.slice(low, high).some((word) => KIN.has(word.lower));
}
