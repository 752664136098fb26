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

/** The one person of the draft who has the words behind "the" for a role, as the claims write it: "the cheesemaker". */
function listedAt(
  { words, draft }: Reading,
  index: NameIndex,
  at: number,
  to: number,
): { readonly to: number; readonly claim: NameClaim } | null {
  const posts = (postsOf(index).get(words[at]?.lower ?? '') ?? []).filter((post) =>
    post.words.every((word, offset) => words[at + offset]?.lower === word),
  );
  const longest = Math.max(0, ...posts.map((post) => post.words.length));
  const holders = new Set(posts.filter((post) => post.words.length === longest).map(({ claim }) => claim));
  const [claim] = holders;
  return claim && holders.size === 1 && at + longest <= to && namedInFull(draft, index).has(claim) ? { to: at + longest, claim } : null;
}

/** "the mayor", of whom the draft and the claims know one: whoever is meant by a post alone in words [from, to). */
export function unnamedBetween(reading: Reading, index: NameIndex, from: number, to: number): readonly Name[] {
  const found: Name[] = [];
  for (let at = from; at < to - 1; at++) {
    if (reading.words[at]!.lower !== 'the') continue;
    const listed = listedAt(reading, index, at + 1, to);
    if (listed) {
      found.push({ from: at, to: listed.to, claim: listed.claim });
      continue;
    }
    const role = readRole(reading.words, at + 1, Math.min(to, at + 6));
    if (!role || role.from !== at + 1 || role.general || role.combines || role.profession || role.time !== null) continue;
    const holders = new Set(
      index.people.flatMap(({ claim }) =>
        rolesOf(claim).some(
          ({ role: listed }) =>
            listed.head === role.head &&
            listed.rank === role.rank &&
            listed.time === null &&
            (role.domain.length === 0 || overlaps(role.domain, listed.domain)),
        )
          ? [claim]
          : [],
      ),
    );
    const [claim] = holders as ReadonlySet<NameClaim>;
    if (claim && holders.size === 1 && namedInFull(reading.draft, index).has(claim)) found.push({ from: at, to: role.to, claim });
  }
  return found;
}
