import { toSource } from '../draft/segments.ts';
import type { ClaimSet, Draft, Match, NameMention, State } from '../model.ts';
import { findUnknownHolders } from './holders.ts';
import { findForms } from './name-forms.ts';
import { type NameIndex, nameClaims, nameIndexOf } from './name-index.ts';
import { peopleIn } from './people.ts';
import { type Reading, rangeOf, readingsOf } from './reading.ts';
import { rolesBeside } from './role-places.ts';
import type { Sighting } from './sightings.ts';
import { findStandIns } from './slots.ts';
import { wrongTitle } from './titles.ts';

/**
 * Links the names of a draft to the claims about people, organisations, places and products, and says which are misspelt,
 * forbidden, exchanged or given a wrong title. A capitalised run that no claim is about yields nothing.
 */
export function linkNames(draft: Draft, set: ClaimSet): readonly Match[] {
  const index = nameIndexOf(set);
  const claims = nameClaims(set);
  if (claims.length === 0) return [];
  return readingsOf(draft).flatMap((reading) => linkPassage(reading, index, claims));
}

function linkPassage(reading: Reading, index: NameIndex, claims: ReturnType<typeof nameClaims>): readonly Match[] {
  const people = peopleIn(reading, index);
  const forms = findForms(reading, index, people);
  // A forbidden form may hold a name that is right by itself: "Sir Ruiz".
  const named = [
    ...people.filter((person) => !forms.some((form) => form.wrong && form.from < person.to && form.to > person.from)),
    ...forms,
  ];
  const standIns = findStandIns(reading, index, claims, named);
  const holders = findUnknownHolders(reading, index, [...named, ...standIns]);
  const kept = named.filter((sighting) => !standIns.some((other) => other.from < sighting.to && other.to > sighting.from));
  const all = [...kept, ...standIns, ...holders].sort((a, b) => a.from - b.from || b.to - a.to);
  return all.flatMap((sighting) => [toMatch(sighting), ...titleMatch(sighting, index)]);
}

function toMatch(sighting: Sighting): Match {
  const { reading, wrong, claim } = sighting;
  const state: State = sighting.setAside ? 'set-aside' : wrong ? 'conflicts' : 'agrees';
  const at = wrong ? rangeOf(reading, wrong.from, wrong.to) : null;
  return {
    mention: toMention(reading, sighting.from, sighting.to),
    state,
    claim,
    relation: sighting.relation,
    certainty: sighting.certainty,
    reason: sighting.setAside ?? sighting.reason,
    ...(at ? { at: toSource(reading.passage, at) } : {}),
    actual: at ? reading.passage.text.slice(at.start, at.end) : toMention(reading, sighting.from, sighting.to).surface,
    expected: wrong ? inCaseOf(wrong.expected, reading.passage.text.slice(at!.start, at!.end)) : null,
    others: [],
    related: [],
    candidates: [{ claim, score: sighting.certainty === 'certain' ? 1 : 0.6, cues: [{ text: sighting.cue, weight: 1 }] }],
  };
}

function titleMatch(sighting: Sighting, index: NameIndex): readonly Match[] {
  const { reading, claim } = sighting;
  if (claim.is !== 'person' || sighting.setAside || sighting.relation === 'other-name') return [];
  const found = wrongTitle(sighting, rolesBeside(reading, sighting.from, sighting.to), index);
  if (!found) return [];
  const { role, judgement } = found;
  const range = rangeOf(reading, role.from, role.to);
  const surface = reading.passage.text.slice(range.start, range.end);
  const mention = { ...toMention(reading, Math.min(sighting.from, role.from), Math.max(sighting.to, role.to)) };
  return [
    {
      mention,
      state: 'conflicts',
      claim,
      relation: 'other-title',
      certainty: judgement.certainty,
      reason: judgement.reason,
      at: toSource(reading.passage, range),
      actual: surface,
      expected: judgement.expected,
      others: [],
      related: [],
      candidates: [{ claim, score: 1, cues: [{ text: `${claim.name} beside the title`, weight: 1 }] }],
    },
  ];
}

function toMention(reading: Reading, from: number, to: number): NameMention {
  const range = rangeOf(reading, from, to);
  const { passage } = reading;
  return {
    kind: 'name',
    passage: passage.index,
    range,
    span: toSource(passage, range),
    surface: passage.text.slice(range.start, range.end),
  };
}

/** A headline in capitals gets its correction in capitals. */
function inCaseOf(expected: string, written: string): string {
  return written.length > 3 && written === written.toUpperCase() ? expected.toUpperCase() : expected;
}
