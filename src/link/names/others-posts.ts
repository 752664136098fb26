import { CURRENT, EVALUATIVE, HEADS } from '../../extract/lexicon/posts.ts';
import { wordsOf } from '../../extract/names.ts';
import type { NameClaim } from '../../model.ts';
import type { Token } from '../../text/tokens.ts';
import { FUNCTION_WORDS, PREPOSITIONS } from '../lexicon/function-words.ts';
import { type RoleBeside, rolesBeside } from '../places/role-places.ts';
import { sentenceAround } from '../reading.ts';
import { group, type NameIndex } from './name-index.ts';
import { rolesOf } from './posts-held.ts';
import { wordsIn } from './rivals.ts';
import { overlaps, type Role } from './roles.ts';
import type { Sighting } from './sightings.ts';

/** A post beside a person that the claims give, in the same words, to one other person. */
export interface OthersPost {
  readonly role: RoleBeside;
  readonly holder: NameClaim;
}

/**
 * "Ana Ruiz, the coxswain," where the claims have another coxswain, whether the lexicon knows the post or not. Null where the
 * person has a post of that kind, where several people have it, or where it is of something that the claims do not have there.
 */
export function othersPost({ reading, claim, from, to }: Sighting, index: NameIndex): OthersPost | null {
  if (claim.roles.length === 0) return null;
  const posts = postsOf(index);
  const own = new Set(claim.roles.flatMap((role) => wordsOf(role).words.map(({ lemma }) => lemma)));
  const hasLearned = rolesOf(claim).some(({ role }) => role.profession);
  const post = (role: Role) =>
    (posts.get(role.head) ?? []).filter(
      ({ words, head, isLearned }) => words.join(' ') === role.head && !own.has(head) && !(isLearned && hasLearned),
    );
  for (const role of rolesBeside(reading, from, to, (words, start, end) => readListed(posts, words, start, end))) {
    const [found] = post(role);
    if (found && role.tense !== 'past' && !isSupposed(role)) return { role, holder: found.claim };
  }
  return null;
}

/** "If she wins, Ana Ruiz is the champion." */
function isSupposed({ reading, from }: RoleBeside): boolean {
  const sentence = sentenceAround(reading, from);
  return reading.words.slice(sentence.from, sentence.to).some(({ lower }) => SUPPOSING.has(lower));
}

const SUPPOSING: ReadonlySet<string> = new Set('if unless would could might may should'.split(' '));

interface Post {
  /** Folded words. */
  readonly words: readonly string[];
  /** The noun that names the post, in dictionary form: "keeper" of "keeper of the lamps". */
  readonly head: string;
  readonly isLearned: boolean;
  readonly claim: NameClaim;
}

const POSTS = new WeakMap<NameIndex, ReadonlyMap<string, readonly Post[]>>();

/** Posts that one person of the claims holds, by their first words and by their whole text. */
function postsOf(index: NameIndex): ReadonlyMap<string, readonly Post[]> {
  let posts = POSTS.get(index);
  if (!posts) {
    const all = index.claims.filter(({ is }) => is === 'person').flatMap((claim) => claim.roles.flatMap((role) => toPost(role, claim)));
    const byText = group(all, ({ words }) => [words.join(' ')]);
    const lone = [...byText.values()]
      .filter((same) => new Set(same.map(({ claim }) => claim)).size === 1)
      .flatMap((same) => same.slice(0, 1));
    posts = group(lone, ({ words }) => [...new Set([words[0]!, words.join(' ')])]);
    POSTS.set(index, posts);
  }
  return posts;
}

function toPost(role: string, claim: NameClaim): readonly Post[] {
  const { words } = wordsOf(role);
  const inner = words.findIndex(({ lower }, at) => at > 0 && PREPOSITIONS.has(lower));
  const head = words[inner > 0 ? inner - 1 : words.length - 1];
  const isPast = words.some(({ lower }) => PAST.has(lower));
  // What somebody has learned many have learned, and the lexicon knows what goes together with it.
  const isLearned = HEADS.get(role.toLowerCase())?.profession === true;
  return head && !head.capital && !isPast ? [{ words: words.map(({ lower }) => lower), head: head.lemma, claim, isLearned }] : [];
}

/** The first post of the claims in words [from, to), as its words stand there. */
function readListed(posts: ReadonlyMap<string, readonly Post[]>, words: readonly Token[], from: number, to: number): Role | null {
  for (let at = from; at < to; at++) {
    const fitting = (posts.get(words[at]!.lower) ?? []).filter(
      (post) => at + post.words.length <= to && post.words.every((word, offset) => words[at + offset]!.lower === word),
    );
    const post = fitting.sort((one, other) => other.words.length - one.words.length)[0];
    if (!post) continue;
    const end = at + post.words.length;
    if (isOtherPost(words, at, from, post) || /^['’ʼ]s?$/.test(words[end]?.text ?? '')) return null;
    const after = tailOf(words, end, to, post);
    return after === null ? null : { ...PLAIN, head: post.words.join(' '), from: at, to: after };
  }
  return null;
}

/** "army vet", "trainee head brewer" */
function isOtherPost(written: readonly Token[], at: number, from: number, { words, claim }: Post): boolean {
  if (at === from) return false;
  const { lower, text, capital } = written[at - 1]!;
  if (PAST.has(lower)) return true;
  // "the league's treasurer", of another body than the holder's.
  if (at - 1 > from && /^['’ʼ]s?$/.test(text)) return !overlaps([written[at - 2]!.lower], wordsOfHolder(claim));
  return (
    words.length === 1 && !capital && !FUNCTION_WORDS.has(lower) && !EVALUATIVE.has(lower) && !CURRENT.has(lower) && !/^['’ʼ]s?$/.test(text)
  );
}

/** The end of "coxswain of the lifeboat", where the claims have the lifeboat's; null where it is of something else. */
function tailOf(words: readonly Token[], end: number, to: number, { claim }: Post): number | null {
  if (end >= to || !OF.has(words[end]!.lower)) return end;
  let at = end + 1;
  while (at < to && (words[at]!.lower === 'the' || !FUNCTION_WORDS.has(words[at]!.lower))) at++;
  const written = words.slice(end + 1, at).flatMap(({ lower }) => (FUNCTION_WORDS.has(lower) ? [] : [lower]));
  return overlaps(written, wordsOfHolder(claim)) ? at : null;
}

function wordsOfHolder(claim: NameClaim): readonly string[] {
  return [claim.says, ...claim.roles, ...claim.of, ...claim.about].flatMap(wordsIn);
}

const OF: ReadonlySet<string> = new Set(['of', 'for', 'at', 'in']);
const PAST: ReadonlySet<string> = new Set(
  'former formerly ex previous previously then once late outgoing retired acting interim caretaker deputy vice assistant associate shadow honorary trainee junior student next future incoming'.split(
    ' ',
  ),
);
const PLAIN = {
  fields: [],
  general: false,
  combines: false,
  profession: false,
  rank: '',
  time: null,
  domain: [],
  firm: [],
  named: [],
  topic: [],
  body: null,
  indefinite: false,
} as const;
