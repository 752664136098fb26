import type { NameClaim } from '../model.ts';
import { namedInFull } from './draft-names.ts';
import type { NameIndex } from './name-index.ts';
import { rolesOf } from './posts-held.ts';
import type { Reading } from './reading.ts';
import { overlaps, readRole } from './roles.ts';
import type { Name } from './speaker-names.ts';

/** "the mayor", of whom the draft and the claims know one: whoever is meant by a post alone in words [from, to). */
export function unnamedBetween(reading: Reading, index: NameIndex, from: number, to: number): readonly Name[] {
  const found: Name[] = [];
  for (let at = from; at < to - 1; at++) {
    if (reading.words[at]!.lower !== 'the') continue;
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
