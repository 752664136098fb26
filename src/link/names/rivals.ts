import type { NameClaim } from '../../model.ts';
import type { Token } from '../../text/tokens.ts';
import { FUNCTION_WORDS } from '../lexicon/function-words.ts';
import { GENERIC } from '../lexicon/slots.ts';
import type { RoleBeside } from '../places/role-places.ts';
import { group, type NameIndex } from './name-index.ts';
import { properWordsOfClaim } from './own-bodies.ts';
import { holderOf, type Listed, rolesOf } from './posts-held.ts';
import { domainKeys, overlaps, type Role } from './roles.ts';

/** "the former press officer" of somebody whom the claims know as the former compliance officer, and as nothing else. */
export function formerRivalOf(written: RoleBeside, roles: readonly Listed[], claim: NameClaim, index: NameIndex): Rival | null {
  if (written.indefinite || written.general || written.profession) return null;
  const ours = namesOurs(written, roles, claim, index);
  const same = overlaps(
    written.named,
    roles.flatMap(({ role }) => role.domain),
  );
  if (ours !== 'none' && !same) return null;
  return { listed: roles[0]!, certainty: 'likely' };
}

/** A role of the claims that a written post contradicts. */
export interface Rival {
  readonly listed: Listed;
  readonly certainty: 'certain' | 'likely';
}

/** The role that a written post contradicts, and how certainly; null where a person may well have both. */
export function rivalOf(written: RoleBeside, roles: readonly Listed[], claim: NameClaim, index: NameIndex): Rival | null {
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
  const learned = otherProfession(written, roles);
  if (learned) return { listed: learned, certainty: 'likely' };
  if (written.indefinite || written.combines) return null;
  const family = written.profession ? sameField.find(({ role }) => role.fields.some((field) => field.startsWith('profession'))) : undefined;
  if (family) return { listed: family, certainty: 'likely' };
  // Any two posts of one body exclude each other, more or less.
  const post = roles.find(({ role }) => role.time === null && (!role.combines || isInterest(role, written)));
  const firm = post !== undefined && !post.role.profession && !post.role.combines;
  // What somebody has learned, or owns, goes together with many posts, but the claims know the person by nothing else.
  const sole =
    !written.general && roles.every(({ role }) => role.profession || role.combines) && !hasOtherOwner(written, wordsIn(claim.says));
  if (!post || ours === 'known' || !(firm || ours === 'own' || sole)) return null;
  return written.profession && ours !== 'own' ? null : { listed: post, certainty: 'likely' };
}

/** "an accountant" of a solicitor: few have learned two things, but for the arts, where one person does many. */
function otherProfession(written: RoleBeside, roles: readonly Listed[]): Listed | null {
  if (!written.profession) return null;
  const sister = otherInstrument(written, roles);
  if (sister) return sister;
  if (!roles.every(({ role }) => role.profession && !isArt(role)) || isArt(written)) return null;
  return roles.find(({ role }) => role.head !== written.head) ?? null;
}

/** "a viola player" of a cellist: in an orchestra everybody plays one thing, whatever else they do. */
function otherInstrument(written: RoleBeside, roles: readonly Listed[]): Listed | null {
  const plays = ({ head, fields }: Role) => fields.includes('profession of music') && !VERSATILE.has(head);
  if (!plays(written) || written.reading.words[written.to]?.lower === 'and' || roles.some(({ role }) => role.head === written.head))
    return null;
  return roles.find(({ role }) => plays(role)) ?? null;
}

/** Those who sing or play in bands play more than one thing. */
const VERSATILE: ReadonlySet<string> = new Set(
  'pianist singer soprano tenor baritone guitarist bassist drummer percussionist accordionist saxophonist'.split(' '),
);

function isArt({ fields }: Role): boolean {
  return fields.some((field) => /(?:music|stage|academia|society)$/.test(field));
}

/** An owner or a founder may lead the firm as well, but is not known by one department of it. */
function isInterest(role: Role, written: RoleBeside): boolean {
  return role.fields.includes('company') && written.topic.length > 0;
}

/** Whether the body of a written post is the person's own, or none is named, or one that the claims at least speak of. */
export function namesOurs(
  written: RoleBeside,
  roles: readonly Listed[],
  claim: NameClaim,
  index: NameIndex,
): 'own' | 'none' | 'known' | null {
  const telling = written.named.filter((word) => !GENERIC.has(word));
  const near = [...roles.flatMap(({ role }) => role.domain), ...wordsIn(claim.says)];
  if (written.named.length === 0 || (isTopicAlone(written, near) && !isOwnKind(written, claim))) return 'none';
  if (overlaps(telling, [...properWordsOfClaim(claim), ...bodiesOf(claim, index)])) return 'own';
  return overlaps(written.named, near) || touchesVocabulary(written.named, index) ? 'known' : null;
}

/** The words of the bodies of which the claims say that they are about a person: the school of a teacher. */
function bodiesOf(claim: NameClaim, index: NameIndex): readonly string[] {
  let bodies = BODIES.get(claim);
  if (!bodies) {
    const names = [claim.name, ...claim.also].map((name) => name.toLowerCase());
    bodies = index.claims
      .filter((body) => body.is === 'organisation' && body.about.some((text) => names.includes(text.toLowerCase())))
      .flatMap((body) => wordsIn(body.name));
    BODIES.set(claim, bodies);
  }
  return bodies;
}

const BODIES = new WeakMap<NameClaim, readonly string[]>();

/** "head of research", "director of the garden": what the post deals with, and no body with a name of its own or another owner. */
function isTopicAlone({ body, reading, from, to }: RoleBeside, own: readonly string[]): boolean {
  const words = reading.words.slice(from, to);
  return (
    body === null && !hasOtherOwner({ reading, from, to }, own) && !words.some(({ lower }) => ORGANS.has(lower) && !overlaps([lower], own))
  );
}

/** "the keeper of the light" of a lighthouse keeper: the very noun of a post of the person's own. */
function isOwnKind({ reading, from }: RoleBeside, claim: NameClaim): boolean {
  const noun = reading.words[from]!.lower;
  return claim.roles.some((role) =>
    role
      .toLowerCase()
      .split(/ (?:of|for|at|in) /)[0]!
      .endsWith(` ${noun}`),
  );
}

/** Bodies of which somebody may be as well: a minister chairs a committee. */
const ORGANS: ReadonlySet<string> = new Set(
  'committee subcommittee panel group board commission inquiry campaign association society club charity foundation forum jury appeal network alliance coalition union league federation choir governors trustees'.split(
    ' ',
  ),
);

/** "the league's treasurer", of somebody who is not known to have to do with a league. */
export function hasOtherOwner({ reading, from, to }: Pick<RoleBeside, 'reading' | 'from' | 'to'>, own: readonly string[]): boolean {
  const words = reading.words.slice(from, to);
  const possessive = words.findIndex(isPossessive);
  return possessive > 0 && !overlaps([words[possessive - 1]!.lower], own);
}

function isPossessive({ lower }: Token): boolean {
  return /^['’]s?$/.test(lower);
}

/** The same office of the same rank, whatever it is of. */
export function isSamePost(written: Role, role: Role): boolean {
  return written.head === role.head && written.rank === role.rank;
}

/** No longer held, or held at the time that is spoken of. */
export function isPast(role: Role): boolean {
  return role.time === 'former' || role.time === 'then';
}

/** The words of a text that say what it is about, folded. */
export function wordsIn(text: string): readonly string[] {
  return (text.toLowerCase().match(/\p{L}{3,}/gu) ?? []).filter((word) => !FUNCTION_WORDS.has(word));
}

/** Whether one of the words is what a role of this claims file is of. */
export function touchesVocabulary(words: readonly string[], index: NameIndex): boolean {
  let known = VOCABULARY.get(index);
  if (!known) {
    const domain = [...new Set(index.people.flatMap(({ claim }) => rolesOf(claim).flatMap(({ role }) => role.domain)))];
    known = group(domain, (word) => domainKeys(word));
    VOCABULARY.set(index, known);
  }
  return words.some((word) => domainKeys(word).some((key) => overlaps([word], known.get(key) ?? [])));
}

const VOCABULARY = new WeakMap<NameIndex, ReadonlyMap<string, readonly string[]>>();
