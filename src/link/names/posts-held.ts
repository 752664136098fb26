import { KIN } from '../../extract/lexicon/titles.ts';
import type { NameClaim } from '../../model.ts';
import type { RoleBeside } from '../places/role-places.ts';
import { type Reading, sentenceAround } from '../reading.ts';
import { group, type NameIndex } from './name-index.ts';
import { overlaps, parseRole, type Role } from './roles.ts';

/** A role as the claims file has it, and as it is read. */
export interface Listed {
  readonly text: string;
  readonly role: Role;
}

interface Holder extends Listed {
  readonly claim: NameClaim;
}

/** The roles of a claim that name a known post. */
export function rolesOf(claim: NameClaim): readonly Listed[] {
  let roles = ROLES.get(claim);
  if (!roles) {
    roles = claim.roles.flatMap((text) => {
      const role = parseRole(text);
      return role ? [{ text, role }] : [];
    });
    ROLES.set(claim, roles);
  }
  return roles;
}

const ROLES = new WeakMap<NameClaim, readonly Listed[]>();

/** The one person of the file who now holds exactly this post; null where none or several do. */
export function holderOf(role: RoleBeside, index: NameIndex): Holder | null {
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

const HOLDERS = new WeakMap<NameIndex, ReadonlyMap<string, readonly Holder[]>>();

/** Years, kin and words of the past: somebody held the post at another time. */
export function tellsOfAnother(reading: Reading, at: number): boolean {
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
