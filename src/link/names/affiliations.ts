import { type Run, wordsOf } from '../../extract/names.ts';
import type { NameClaim } from '../../model.ts';
import { gapBefore, type Reading, runHolding, runsAcrossOf } from '../reading.ts';
import { group, type NameIndex } from './name-index.ts';
import { type Cover, over, type Sighting, toStandIn } from './sightings.ts';

/** "Ana Ruiz of the Mariners Union", "Ana Ruiz (Mariners Union)": where the claims have her in another party, club or firm of the kind. */
export function wrongAffiliation(reading: Reading, index: NameIndex, person: Sighting, cover: Cover): Sighting | null {
  const own = affiliationsOf(index).get(wordsOf(person.claim.name).words.at(-1)!.lower) ?? [];
  if (own.length === 0) return null;
  const { words } = reading;
  const bracket = /^\s*\($/.test(gapBefore(reading, person.to));
  let at = person.to;
  if (!bracket && words[at]?.lower !== 'of' && words[at]?.lower !== 'from') return null;
  if (!bracket) at++;
  if (words[at]?.lower === 'the') at++;
  const across = runsAcrossOf(reading).find(({ from }) => from === at);
  const exchanged = across && !over(cover, across.from, across.to) ? own.find((claim) => isOneWordOff(reading, across, claim)) : undefined;
  if (across && exchanged)
    return toStandIn(reading, across.from, across.to, exchanged, exchanged.name, 'certain', `${person.claim.name} beside it`);
  const run = runHolding(reading, at);
  if (!run || run.from !== at || (bracket && !gapBefore(reading, run.to).startsWith(')'))) return null;
  const named = cover.get(run.from);
  if (named && (named.wrong || named.claim.is === 'person' || own.includes(named.claim))) return null;
  const target = own.find((claim) =>
    named ? kindsOf(named.claim).some((word) => kindsOf(claim).includes(word)) : kindsOf(claim).includes(words[run.to]?.lower ?? ''),
  );
  const meant = target ?? (named && own.length === 1 && hasOthers(index, named.claim) ? own[0] : undefined);
  return meant ? toStandIn(reading, run.from, run.to, meant, meant.name, 'certain', `${person.claim.name} beside it`) : null;
}

/** "The University of Elm" for the University of Ash. */
function isOneWordOff({ words }: Reading, { from, to }: Run, { name }: NameClaim): boolean {
  const meant = wordsOf(name).words.map((word) => word.lower);
  if (to - from !== meant.length) return false;
  return meant.filter((word, place) => words[from + place]!.lower !== word).length === 1;
}

/** The claims have the body as that of other people. */
function hasOthers(index: NameIndex, body: NameClaim): boolean {
  return body.about.some((text) => wordsOf(text).words.some(({ lower }) => index.bySurname.has(lower)));
}

/** Organisations by the surname in their subject: "Ruiz's party". */
function affiliationsOf(index: NameIndex): ReadonlyMap<string, readonly NameClaim[]> {
  let found = BUILT.get(index);
  if (!found) {
    const bodies = index.claims.filter((claim) => claim.is !== 'person' && claim.is !== 'place');
    found = group(bodies, ({ of, about }) => {
      const words = [...of, ...about].flatMap((text) => wordsOf(text).words.map((word) => word.lower));
      return [...new Set(words)].filter((word) => index.bySurname.has(word));
    });
    BUILT.set(index, found);
  }
  return found;
}

const BUILT = new WeakMap<NameIndex, ReadonlyMap<string, readonly NameClaim[]>>();

function kindsOf(claim: NameClaim): readonly string[] {
  return claim.of.map((text) => text.toLowerCase().split(/\s+/).at(-1)!);
}
