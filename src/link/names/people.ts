import { HONORIFICS, POST_NOMINALS, RARE_HONORIFICS } from '../../extract/lexicon/titles.ts';
import { isOpener, type Run } from '../../extract/names.ts';
import type { ClaimSet, Draft, NameClaim, TextRange } from '../../model.ts';
import { gapBefore, type Reading, rangeOf, readingsOf } from '../reading.ts';
import { acceptedWords } from './accepted-words.ts';
import { namedInFull } from './draft-names.ts';
import { isKin } from './kin.ts';
import { findForms } from './name-forms.ts';
import { type NameIndex, nameIndexOf } from './name-index.ts';
import { isNewcomer } from './newcomers.ts';
import { oneWordOff } from './one-off.ts';
import { actsInRole, isOnlyBearer } from './only-bearer.ts';
import { ownBodies } from './own-bodies.ts';
import type { Person } from './person-names.ts';
import { addressFrom, givenLikeness, givenRange } from './person-parts.ts';
import { over, type Sighting, toCover } from './sightings.ts';
import { slipCertainty } from './slip-certainty.ts';
import { supportOf } from './support.ts';
import { slippedSurname } from './surnames.ts';

/** Every recognised mention of a named claim in a draft, rightly written or not. Ranges point into the passages' texts. */
export function findPeople(draft: Draft, set: ClaimSet): readonly { passage: number; range: TextRange; claim: NameClaim }[] {
  const index = nameIndexOf(set);
  return readingsOf(draft).flatMap((reading) =>
    namesIn(reading, index).map(({ from, to, claim }) => ({ passage: reading.passage.index, range: rangeOf(reading, from, to), claim })),
  );
}

/** The claims' names in one passage: people, listed and forbidden forms, slips. In the order of the text. */
export function namesIn(reading: Reading, index: NameIndex): readonly Sighting[] {
  let byReading = FOUND.get(index);
  if (!byReading) {
    byReading = new WeakMap();
    FOUND.set(index, byReading);
  }
  let found = byReading.get(reading);
  if (!found) {
    const people = peopleIn(reading, index);
    const forms = findForms(reading, index, people);
    // A forbidden form may hold a name that is right by itself: "Sir Ruiz".
    const forbidden = toCover(forms.filter((form) => form.wrong));
    found = [...people.filter((person) => !over(forbidden, person.from, person.to)), ...forms].sort((a, b) => a.from - b.from);
    byReading.set(reading, found);
  }
  return found;
}

const FOUND = new WeakMap<NameIndex, WeakMap<Reading, readonly Sighting[]>>();

/** The people of a claims file as one passage names them, by surname and what stands around it. */
function peopleIn(reading: Reading, index: NameIndex): readonly Sighting[] {
  const found: Sighting[] = [];
  for (const run of reading.runs) {
    const end = withSmallTail(reading, run);
    for (let at = run.from; at < end; at++) {
      const sighting = at < run.to ? personAt(reading, index, run, at) : oneWordOff(reading, index, run, at);
      if (!sighting) continue;
      // A later word may show that the name is longer: "Kim", "Kim Ji-won".
      while (found.at(-1) && found.at(-1)!.from >= sighting.from && found.at(-1)!.to < sighting.to) found.pop();
      if (found.at(-1) && found.at(-1)!.to > sighting.from) continue;
      found.push(sighting);
      at = Math.max(at, sighting.to - 1);
    }
  }
  const right = new Set(
    found.filter((sighting) => !sighting.wrong).map((sighting) => `${reading.sentence[sighting.from]} ${sighting.claim.id}`),
  );
  // Both the person and a near namesake in one sentence: the writer tells them apart.
  return found.filter(
    (sighting) =>
      !sighting.wrong ||
      sighting.relation === 'forbidden' ||
      (!right.has(`${reading.sentence[sighting.from]} ${sighting.claim.id}`) &&
        !isNewcomer(reading, index, sighting.claim, sighting.from, sighting.to)),
  );
}

/** Behind a hyphen the last part of a name may be written small: "Yoon Hye-jin". */
export function withSmallTail({ words, tied }: Reading, run: Run): number {
  let end = run.to;
  while (end < words.length && tied[end]) end++;
  return end;
}

function personAt(reading: Reading, index: NameIndex, run: Run, at: number): Sighting | null {
  const named = bySurname(reading, index, run, at);
  if (named && !named.wrong) return (hasStrangeWord(named) && oneWordOff(reading, index, run, named.to - 1)) || named;
  return oneWordOff(reading, index, run, at) ?? named ?? slippedSurname(reading, index, run, at);
}

/** "Juan Carls Castaño": one given name is right, another is none of the person's. */
function hasStrangeWord({ reading, from, to, claim, cue }: Sighting): boolean {
  const accepted = acceptedWords(claim);
  return (
    cue === WHOLE && reading.words.slice(from, to).some(({ lower }) => lower.length > 1 && !accepted.has(lower) && !HONORIFICS.has(lower))
  );
}

/** Compares a name whose surname is that of a claim. */
function bySurname(reading: Reading, index: NameIndex, run: Run, at: number): Sighting | null {
  const named = index.bySurname.get(reading.words[at]!.lower);
  if (named === undefined) return null;
  const people = named.filter((person) => endsWith(reading, at, person.surname));
  if (people.length === 0) return null;
  const verdicts = people.map((person) => compareGiven(reading, index, run, at, person)).filter((verdict) => verdict !== null);
  const whole = verdicts.find((verdict) => verdict.cue === WHOLE);
  if (whole) return whole;
  const right = verdicts.filter((verdict) => verdict.relation === 'same' && verdict.cue !== HEADING);
  return (
    fitting(right, index) ??
    verdicts.find((verdict) => verdict.relation === 'variant') ??
    verdicts.find((verdict) => verdict.relation === 'misspelt') ??
    verdicts[0] ??
    null
  );
}

const WHOLE = 'the full name';
/** Where every word is capitalised, the one before a surname may be any word. */
const HEADING = 'the surname in a heading';

/** Of several people of one surname, the one whose post stands beside it. */
function fitting(sightings: readonly Sighting[], index: NameIndex): Sighting | undefined {
  if (sightings.length < 2) return sightings[0];
  const claims = new Set(sightings.map(({ claim }) => claim));
  if (claims.size === 1) return sightings[0];
  const own = sightings.find(({ reading, claim, from, to }) => supportOf(reading, index, claim, from, to).sameRole);
  return own ?? { ...sightings[0]!, shared: true };
}

function compareGiven(reading: Reading, index: NameIndex, run: Run, at: number, person: Person): Sighting | null {
  const { words } = reading;
  const { claim } = person;
  const surname = { from: at - person.surname.length + 1, to: at + 1 };
  const range = givenRange(reading, index, run, person, surname);
  const start = addressFrom(reading, Math.min(range.from, surname.from));
  const to = Math.max(range.to, surname.to);
  const addressed = start < Math.min(range.from, surname.from);
  const goesOn = to < run.to && !POST_NOMINALS.has(words[to]!.lower) && !reading.titleCase;
  const given = words.slice(range.from, range.to);
  const base = { reading, from: start, to, claim, certainty: 'certain', wrong: null, reason: null } as const;
  const bare = { ...base, from: surname.from, to: surname.to, relation: 'same', cue: 'the surname' } as const;
  if (given.length === 0) {
    if (goesOn && !addressed) return null;
    // "Sir Ruiz": a knight is called by the first name.
    const knight = addressed && !person.surnameFirst && KNIGHTS.has(words[start]!.lower) && person.honorifics.has(words[start]!.lower);
    return knight
      ? { ...base, relation: 'variant', cue: `the surname behind “${words[start]!.text}”` }
      : { ...base, relation: 'same', cue: 'the surname' };
  }
  const likeness = givenLikeness(given, person);
  if (likeness === 'same') return { ...base, relation: 'same', cue: WHOLE };
  if (likeness === 'nickname') return { ...base, relation: 'variant', cue: 'the surname and a short given name' };
  if (!person.surnameFirst && given.length === 1 && isOpener(given[0]!.lower) && !reading.joined[range.from]) return bare;
  if (goesOn || person.givens.length === 0 || isKin(reading, start, to))
    return reading.titleCase && !likeness ? { ...bare, cue: HEADING } : null;
  const support = supportOf(reading, index, claim, start, to);
  if (reading.titleCase && !likeness && !support.sameRole) return { ...bare, cue: HEADING };
  const rare = words.slice(start, range.from).find((word) => RARE_HONORIFICS.has(word.lower) && person.honorifics.has(word.lower))?.lower;
  const wrong = { ...range, expected: person.givenText.join(' ') };
  const certainty = slipCertainty(given[0]!.lower, person.givens[0]![0]!, 'given', person.surname.join('').length, support);
  if (certainty && likeness && !person.surnameFirst) {
    return {
      ...base,
      certainty: rare ? 'certain' : certainty,
      relation: 'misspelt',
      wrong,
      reason: `the first name of ${claim.name} is misspelt`,
      cue: 'the surname and nearly the given name',
    };
  }
  const acts = !support.sameRole && (actsInRole(reading, claim, to) || isOfOwnBody(reading, index, claim, to));
  if (!support.sameRole && !acts) {
    if (support.otherRole || support.unclearRole) return null;
    if (!rare) {
      if (likeness || !isOnlyBearer(reading, index, claim, start, to)) return null;
      const reason = `the claims know no other ${person.surnameText.join(' ')}, and the draft does not name ${claim.name}`;
      return { ...base, certainty: 'likely', relation: 'other-name', wrong, reason, cue: 'the surname and what is said of the person' };
    }
  }
  const cue = support.sameRole || acts ? 'the surname and the role' : `the surname and “${rare}”`;
  return { ...base, relation: 'other-name', wrong, reason: `${cue} are those of ${claim.name}, the first name is not`, cue };
}

/** "Dr Bea Ruiz, of the University of Elm,": the very body of the claim's person, whom the draft never has by the right name. */
function isOfOwnBody(reading: Reading, index: NameIndex, claim: NameClaim, to: number): boolean {
  const { words } = reading;
  if (!/^,? $/.test(gapBefore(reading, to)) || !OF.has(words[to]?.lower ?? '') || namedInFull(reading.draft, index).has(claim))
    return false;
  const start = words[to + 1]?.lower === 'the' ? to + 2 : to + 1;
  return ownBodies(claim).some(({ words: body }) => body.length > 1 && body.every((word, offset) => words[start + offset]?.lower === word));
}

const OF: ReadonlySet<string> = new Set(['of', 'at', 'from', 'with']);
const KNIGHTS: ReadonlySet<string> = new Set(['sir', 'dame']);

function endsWith({ words }: Reading, at: number, surname: readonly string[]): boolean {
  const from = at - surname.length + 1;
  return from >= 0 && surname.every((part, offset) => words[from + offset]!.lower === part);
}
