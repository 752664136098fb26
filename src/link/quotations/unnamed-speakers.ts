import { HEADS } from '../../extract/lexicon/posts.ts';
import { wordsOf } from '../../extract/names.ts';
import type { NameClaim } from '../../model.ts';
import { namedInFull } from '../names/draft-names.ts';
import { group, type NameIndex } from '../names/name-index.ts';
import { rolesOf } from '../names/posts-held.ts';
import { overlaps, readRole } from '../names/roles.ts';
import type { Reading } from '../reading.ts';
import type { Name } from './speaker-names.ts';

interface Post {
  readonly words: readonly string[];
  readonly claim: NameClaim;
}

const POSTS = new WeakMap<NameIndex, ReadonlyMap<string, readonly Post[]>>();

/** The roles of the people of the claims, word for word, by their first word. */
function postsOf(index: NameIndex): ReadonlyMap<string, readonly Post[]> {
  let posts = POSTS.get(index);
  if (!posts) {
    const people = index.claims.filter(({ is }) => is === 'person');
    const all = people.flatMap((claim) => claim.roles.map((role) => ({ claim, words: wordsOf(role).words.map(({ lower }) => lower) })));
    posts = group(all, ({ words }) => words.slice(0, 1));
    POSTS.set(index, posts);
  }
  return posts;
}

/**
 * The one person who has the words at [at, …) for a role, as the claims write it: "cheesemaker". A post that many hold ("director")
 * means that person only in a draft that names him or her.
 */
function listedAt({ words, draft }: Reading, index: NameIndex, at: number, to: number): Held | null {
  const posts = (postsOf(index).get(words[at]?.lower ?? '') ?? []).filter((post) =>
    post.words.every((word, offset) => words[at + offset]?.lower === word),
  );
  const longest = Math.max(0, ...posts.map((post) => post.words.length));
  const holders = new Set(posts.filter((post) => post.words.length === longest).map(({ claim }) => claim));
  const [claim] = holders;
  if (!claim || holders.size > 1 || at + longest > to) return null;
  const head = HEADS.get(
    words
      .slice(at, at + longest)
      .map(({ lower }) => lower)
      .join(' '),
  );
  const isTelling = head ? !head.general || head.profession : true;
  return isTelling || namedInFull(draft, index).has(claim) ? { to: at + longest, claim } : null;
}

interface Held {
  readonly to: number;
  readonly claim: NameClaim;
}

/** "the mayor", "our vet", "Elm’s mayor", of whom the claims know one: whoever is meant by a post alone in words [from, to). */
export function unnamedBetween(reading: Reading, index: NameIndex, from: number, to: number): readonly Name[] {
  const found: Name[] = [];
  for (let at = from; at < to - 1; at++) {
    const { lower, text } = reading.words[at]!;
    if (!DEFINITE.has(lower) && !/^['’ʼ]s?$/.test(text)) continue;
    const held = holderAt(reading, index, at + 1, to);
    if (held) found.push({ from: DEFINITE.has(lower) ? at : at + 1, ...held });
  }
  return found;
}

/** Whoever of the claims is meant by a post that begins at a word; null where none is, or several are. */
export function holderAt(reading: Reading, index: NameIndex, at: number, to: number): Held | null {
  const listed = listedAt(reading, index, at, to);
  if (listed) return listed;
  const role = readRole(reading.words, at, Math.min(to, at + 5));
  if (!role || role.from !== at || role.general || role.combines || role.profession || role.time !== null) return null;
  const holders = new Set(
    index.people.flatMap(({ claim }) =>
      rolesOf(claim).some(
        ({ role: held }) =>
          held.head === role.head &&
          held.rank === role.rank &&
          held.time === null &&
          (role.domain.length === 0 || overlaps(role.domain, held.domain)),
      )
        ? [claim]
        : [],
    ),
  );
  const [claim] = holders;
  return claim && holders.size === 1 ? { to: role.to, claim } : null;
}

const DEFINITE: ReadonlySet<string> = new Set(['the', 'our', 'its', 'their', 'his', 'her', 'my', 'your']);
