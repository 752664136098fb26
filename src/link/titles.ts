import type { NameClaim } from '../model.ts';
import { FUNCTION_WORDS } from './lexicon/function-words.ts';
import type { NameIndex } from './name-index.ts';
import type { RoleBeside } from './role-places.ts';
import { DOMAIN_HEADS, isNation, overlaps, parseRole, type Role } from './roles.ts';
import type { Sighting } from './sightings.ts';

/** What the claims say of a post that a draft gives to a person. */
export interface Judgement {
  readonly verdict: 'agrees' | 'conflicts' | 'unclear';
  /** The post says which person is meant: few hold one like it. */
  readonly telling: boolean;
  /** The role of the claim that the post should be. */
  readonly expected: string | null;
  readonly certainty: 'certain' | 'likely';
  readonly reason: string;
}

/** Holds a written post against the roles of a person. */
export function judgeRole(written: RoleBeside, claim: NameClaim, index: NameIndex): Judgement {
  const roles = rolesOf(claim);
  const silent = {
    verdict: 'unclear',
    telling: false,
    expected: null,
    certainty: 'likely',
    reason: 'the claims do not speak of this post',
  } as const;
  if (roles.length === 0) return silent;
  const samePost = roles.filter(({ role }) => isSamePost(written, role));
  const fitting = samePost.filter(({ role }) => fits(written, role, roles, claim, index));
  if (fitting.length > 0) return judgeTime(written, fitting, silent);
  if (isPast(written) || written.tense === 'past') return silent;
  const first = roles.find(({ role }) => role.fields.some((field) => written.fields.includes(field)) && !role.general) ?? samePost[0];
  if (!first || isLooser(written, roles)) return silent;
  const conflict = {
    verdict: 'conflicts',
    telling: false,
    expected: first.text,
    certainty: 'certain',
    reason: `${claim.name} is ${first.text}`,
  } as const;
  if (samePost.length > 0) return conflict;
  if (written.general || first.role.general) return silent;
  const near = [...vocabularyOf(index), ...roles.flatMap(({ role }) => role.domain), ...wordsIn(claim.says)];
  const ours = written.named.length === 0 || overlaps(written.named, near);
  return ours ? conflict : silent;
}

/** The post beside a sighting that contradicts its claim; null where none does. */
export function wrongTitle(
  sighting: Sighting,
  roles: readonly RoleBeside[],
  index: NameIndex,
): { role: RoleBeside; judgement: Judgement } | null {
  for (const role of roles) {
    const judgement = judgeRole(role, sighting.claim, index);
    if (judgement.verdict === 'conflicts') return { role, judgement };
  }
  return null;
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

type Listed = { readonly text: string; readonly role: Role };

function isSamePost(written: Role, role: Role): boolean {
  return written.head === role.head && written.rank === role.rank;
}

function isPast(role: Role): boolean {
  return role.time === 'former' || role.time === 'then';
}

/** Whether what the post is of fits, or cannot be said not to. */
function fits(written: Role, role: Role, roles: readonly Listed[], claim: NameClaim, index: NameIndex): boolean {
  if (written.firm.length === 0 || overlaps(written.domain, role.domain)) return true;
  const known = roles.flatMap((listed) => (listed.role.head === role.head ? listed.role.domain : []));
  if (known.length === 0 || overlaps(written.domain, known)) return true;
  const own =
    [claim.says, ...claim.about, ...claim.of]
      .join(' ')
      .toLowerCase()
      .match(/\p{L}{3,}/gu) ?? [];
  if (overlaps(written.firm, own)) return true;
  const tellsApart = DOMAIN_HEADS.has(role.head) || written.firm.some(isNation) || overlaps(written.firm, vocabularyOf(index));
  return !tellsApart;
}

function judgeTime(written: RoleBeside, fitting: readonly Listed[], silent: Judgement): Judgement {
  const first = fitting[0]!;
  const allFormer = fitting.every(({ role }) => isPast(role));
  const present = written.time === 'current' || written.tense === 'present';
  if (allFormer && present && !isPast(written)) {
    return {
      verdict: 'conflicts',
      telling: false,
      expected: first.text,
      certainty: 'certain',
      reason: `the claims have it as ${first.text}`,
    };
  }
  const noneFormer = fitting.every(({ role }) => !isPast(role));
  if (noneFormer && written.time === 'former' && written.tense !== 'past') {
    return {
      verdict: 'conflicts',
      telling: false,
      expected: first.text,
      certainty: 'likely',
      reason: `the claims have it as ${first.text}`,
    };
  }
  const telling = !first.role.general || overlaps(written.domain, first.role.domain);
  return { ...silent, verdict: 'agrees', telling, reason: `the role of the claim: ${first.text}` };
}

/** "the minister" of an energy minister, "the coach" of a head coach. */
function isLooser(written: Role, roles: readonly Listed[]): boolean {
  return (
    written.rank === '' && written.firm.length === 0 && roles.some(({ role }) => role.rank === '' && role.head.endsWith(` ${written.head}`))
  );
}

function wordsIn(text: string): readonly string[] {
  return (text.toLowerCase().match(/\p{L}{3,}/gu) ?? []).filter((word) => !FUNCTION_WORDS.has(word));
}

/** What the roles of this claims file are of. */
function vocabularyOf(index: NameIndex): readonly string[] {
  let known = VOCABULARY.get(index);
  if (!known) {
    known = [...new Set(index.people.flatMap(({ claim }) => rolesOf(claim).flatMap(({ role }) => role.domain)))];
    VOCABULARY.set(index, known);
  }
  return known;
}

const VOCABULARY = new WeakMap<NameIndex, readonly string[]>();
