import type { ClaimSet, Draft } from '../../model.ts';
import { type Reading, readingsOf, runHolding } from '../reading.ts';
import { type NameIndex, nameIndexOf } from './name-index.ts';
import { namesIn } from './people.ts';
import { over, type Sighting, toCover, toStandIn } from './sightings.ts';

/**
 * A headline and the title in the front matter that say the same but for a name: the one that a claim knows is right.
 * Out: the other one.
 */
export function wrongInTwins(draft: Draft, set: ClaimSet): readonly Sighting[] {
  const index = nameIndexOf(set);
  const heads = readingsOf(draft).filter(
    ({ passage, words }) => (passage.kind === 'heading' || passage.kind === 'field') && words.length > 4,
  );
  if (heads.length < 2 || heads.length > MOST) return [];
  return heads.flatMap((reading) => {
    for (const twin of heads) {
      const found = twin === reading ? null : differing(reading, twin, index);
      if (found) return [found];
    }
    return [];
  });
}

/** A book of a draft has many headings; a headline stands among few. */
const MOST = 40;

function differing(reading: Reading, twin: Reading, index: NameIndex): Sighting | null {
  const cover = toCover(namesIn(twin, index));
  for (const sighting of new Set(cover.values())) {
    const { from, to, claim } = sighting;
    if (sighting.wrong || claim.is === 'person' || !isSame(reading, twin, 0, 0, from)) continue;
    const run = runHolding(reading, from);
    if (run?.from !== from || reading.words.length - run.to !== twin.words.length - to) continue;
    if (!isSame(reading, twin, run.to, to, twin.words.length - to)) continue;
    const known = over(toCover(namesIn(reading, index)), run.from, run.to);
    if (known) continue;
    return toStandIn(
      reading,
      run.from,
      run.to,
      claim,
      twin.passage.text.slice(twin.words[from]!.start, twin.words[to - 1]!.end),
      'certain',
      'the same headline',
    );
  }
  return null;
}

function isSame(reading: Reading, twin: Reading, one: number, other: number, count: number): boolean {
  for (let step = 0; step < count; step++) if (reading.words[one + step]?.lower !== twin.words[other + step]?.lower) return false;
  return true;
}
