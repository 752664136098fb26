import { HONORIFICS } from '../../extract/lexicon/titles.ts';
import { rolesBeside } from '../places/role-places.ts';
import type { Reading } from '../reading.ts';
import type { NameIndex } from './name-index.ts';
import { holderOf, tellsOfAnother } from './posts-held.ts';
import { type Cover, over, type Sighting } from './sightings.ts';

/** Unknown people who are given, in the present, exactly the post that the claims give to somebody else. */
export function findUnknownHolders(reading: Reading, index: NameIndex, cover: Cover): readonly Sighting[] {
  const found: Sighting[] = [];
  for (const run of reading.runs) {
    let from = run.from;
    while (from < run.to && HONORIFICS.has(reading.words[from]!.lower)) from++;
    if (run.to - from < 2 || run.to - from > 4 || over(cover, run.from, run.to)) continue;
    if (reading.words.slice(from, run.to).some((word) => index.known.has(word.lower)) || tellsOfAnother(reading, from)) continue;
    for (const role of rolesBeside(reading, from, run.to)) {
      const holder = holderOf(role, index);
      if (!holder) continue;
      found.push({
        reading,
        from,
        to: run.to,
        claim: holder.claim,
        relation: 'other-name',
        certainty: 'likely',
        wrong: { from, to: run.to, expected: holder.claim.name },
        reason: `${holder.claim.name} is ${holder.text}`,
        cue: `the role “${holder.text}”`,
      });
      break;
    }
  }
  return found;
}
