import type { NameClaim } from '../model.ts';
import { FUNCTION_WORDS } from './lexicon/function-words.ts';
import { GENERIC } from './lexicon/slots.ts';
import { group, type NameIndex } from './name-index.ts';
import { properWordsOfClaim } from './own-bodies.ts';
import { holderOf, type Listed, rolesOf, tellsOfAnother } from './posts-held.ts';
import type { RoleBeside } from './role-places.ts';
import { DOMAIN_HEADS, domainKeys, isNation, overlaps, type Role } from './roles.ts';

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
  if (fitting.length > 0) return judgeTime(written, fitting, silent, holderOf(written, index)?.claim ?? claim, claim);
  if (isPast(written) || written.tense === 'past' || isLooser(written, roles)) return silent;
  const rival = rivalOf(written, roles, claim, index);
  if (!rival) return silent;
  const { listed, certainty } = rival;
  return { verdict: 'conflicts', telling: false, expected: listed.text, certainty, reason: `${claim.name} is ${listed.text}` };
}

interface Rival {
  readonly listed: Listed;
  readonly certainty: 'certain' | 'likely';
}

/** The role that a written post contradicts, and how certainly; null where a person may well have both. */
function rivalOf(written: RoleBeside, roles: readonly Listed[], claim: NameClaim, index: NameIndex): Rival | null {
  const sameHead = roles.filter(({ role }) => written.head === role.head);
  const first = sameHead.find(({ role }) => isSamePost(written, role)) ?? sameHead[0];
  const sameField = roles.filter(({ role }) => role.fields.some((field) => written.fields.includes(field)));
  const inField = sameField.find(({ role }) => !role.general);
  if (first && !written.general && isSamePost(written, first.role)) return { listed: inField ?? first, certainty: 'certain' };
  const holder = holderOf(written, index);
  if (holder && holder.claim !== claim) return { listed: inField ?? roles[0]!, certainty: 'certain' };
  const ours = namesOurs(written, roles, claim, index);
  if (!ours) return null;
  if (inField && !written.general) return { listed: inField, certainty: 'certain' };
  if (first) return { listed: first, certainty: first.role.general ? 'likely' : 'certain' };
  if (written.indefinite || written.combines) return null;
  const family = written.profession ? sameField.find(({ role }) => role.fields.some((field) => field.startsWith('profession'))) : undefined;
  if (family) return { listed: family, certainty: 'likely' };
  // Any two posts of one body exclude each other, more or less.
  const post = roles.find(({ role }) => !role.combines && (!role.profession || ours === 'own') && role.time === null);
  return post && ours !== 'known' && (!written.profession || ours === 'own') ? { listed: post, certainty: 'likely' } : null;
}

/** Whether the body of a written post is the person's own, or none is named, or one that the claims at least speak of. */
function namesOurs(written: RoleBeside, roles: readonly Listed[], claim: NameClaim, index: NameIndex): 'own' | 'none' | 'known' | null {
  const telling = written.named.filter((word) => !GENERIC.has(word));
  if (written.named.length === 0) return 'none';
  if (overlaps(telling, [...properWordsOfClaim(claim)])) return 'own';
  const near = [...roles.flatMap(({ role }) => role.domain), ...wordsIn(claim.says)];
  return overlaps(written.named, near) || touchesVocabulary(written.named, index) ? 'known' : null;
}

function isSamePost(written: Role, role: Role): boolean {
  return written.head === role.head && written.rank === role.rank;
}

function isPast(role: Role): boolean {
  return role.time === 'former' || role.time === 'then';
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

function wordsIn(text: string): readonly string[] {
  return (text.toLowerCase().match(/\p{L}{3,}/gu) ?? []).filter((word) => !FUNCTION_WORDS.has(word));
}

/** Whether one of the words is what a role of this claims file is of. */
function touchesVocabulary(words: readonly string[], index: NameIndex): boolean {
  let known = VOCABULARY.get(index);
  if (!known) {
    const domain = [...new Set(index.people.flatMap(({ claim }) => rolesOf(claim).flatMap(({ role }) => role.domain)))];
    known = group(domain, (word) => domainKeys(word));
    VOCABULARY.set(index, known);
  }
  return words.some((word) => domainKeys(word).some((key) => overlaps([word], known.get(key) ?? [])));
}

const VOCABULARY = new WeakMap<NameIndex, ReadonlyMap<string, readonly string[]>>();
