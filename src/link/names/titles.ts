import type { NameClaim } from '../../model.ts';
import { GENERIC } from '../lexicon/slots.ts';
import type { RoleBeside } from '../places/role-places.ts';
import type { NameIndex } from './name-index.ts';
import { holderOf, type Listed, rolesOf, tellsOfAnother } from './posts-held.ts';
import { formerRivalOf, hasOtherOwner, isPast, isSamePost, namesOurs, rivalOf, touchesVocabulary, wordsIn } from './rivals.ts';
import { DOMAIN_HEADS, isNation, overlaps, type Role } from './roles.ts';

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
  if (roles.length === 0) return judgeUnlisted(written, claim, index, silent);
  const samePost = roles.filter(({ role }) => isSamePost(written, role));
  const fitting = samePost.filter(({ role }) => fits(written, role, roles, claim, index));
  if (fitting.length > 0) return judgeTime(written, fitting, silent, holderOf(written, index)?.claim ?? claim, claim);
  const past = isPast(written) || written.tense === 'past';
  // What somebody was says nothing of what the person is, but much where the claims know the person by a former post alone.
  if ((past && !roles.every(({ role }) => isPast(role))) || isLooser(written, roles)) return silent;
  const rival = past ? formerRivalOf(written, roles, claim, index) : rivalOf(written, roles, claim, index);
  if (!rival) return silent;
  const { listed, certainty } = rival;
  return { verdict: 'conflicts', telling: false, expected: listed.text, certainty, reason: `${claim.name} is ${listed.text}` };
}

/** A post of a person whose own, as the claims have it, is none of the list: "the finance minister" of a harbour master. */
function judgeUnlisted(written: RoleBeside, claim: NameClaim, index: NameIndex, silent: Judgement): Judgement {
  const [role] = claim.roles;
  if (role === undefined || isPast(written) || written.tense === 'past' || written.indefinite) return silent;
  if (written.general || written.combines || written.profession || written.place === 'cell') return silent;
  const ours = namesOurs(written, [], claim, index);
  if (ours === null || ours === 'known' || hasOtherOwner(written, wordsIn(claim.says))) return silent;
  const own = new Set([claim.says, ...claim.roles, ...claim.of, ...claim.about].flatMap(wordsIn));
  if ([...wordsIn(written.head), ...written.domain].some((word) => own.has(word))) return silent;
  return { verdict: 'conflicts', telling: false, expected: role, certainty: 'likely', reason: `${claim.name} is ${role}` };
}

/** Whether what the post is of fits, or cannot be said not to. */
function fits(written: Role, role: Role, roles: readonly Listed[], claim: NameClaim, index: NameIndex): boolean {
  if (hasOtherTopic(written, role, roles, claim)) return false;
  if (written.firm.length === 0 || overlaps(written.domain, role.domain)) return true;
  const known = roles.flatMap((listed) => (listed.role.head === role.head ? listed.role.domain : []));
  if (known.length === 0 || overlaps(written.domain, known)) return true;
  const own =
    [claim.says, ...claim.about, ...claim.of]
      .join(' ')
      .toLowerCase()
      .match(/\p{L}{3,}/gu) ?? [];
  if (overlaps(written.firm, own)) return true;
  const tellsApart = DOMAIN_HEADS.has(role.head) || written.firm.some(isNation) || touchesVocabulary(written.firm, index);
  return !tellsApart;
}

/** "head of nursing" for a head of midwifery, at whatever hospital. */
function hasOtherTopic(written: Role, role: Role, roles: readonly Listed[], claim: NameClaim): boolean {
  const known = roles.flatMap((listed) => (listed.role.head === role.head ? listed.role.topic : []));
  if (!DOMAIN_HEADS.has(role.head) || written.topic.length === 0 || known.length === 0) return false;
  const topic = written.topic.filter((word) => !GENERIC.has(word) || REACH.has(word));
  return topic.length > 0 && !overlaps(topic, known) && !overlaps(topic, wordsIn(claim.says));
}

/** Common words in names that tell one post from another all the same. */
const REACH: ReadonlySet<string> = new Set(
  'national regional international global press public energy power water media football rugby cricket software'.split(' '),
);

function judgeTime(written: RoleBeside, fitting: readonly Listed[], silent: Judgement, holder: NameClaim, claim: NameClaim): Judgement {
  const first = fitting[0]!;
  const allFormer = fitting.every(({ role }) => isPast(role));
  const present =
    written.time === 'current' ||
    written.tense === 'present' ||
    (holder !== claim && !isPast(written) && !tellsOfAnother(written.reading, written.from));
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
