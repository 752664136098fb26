import { wordsOf } from '../../extract/names.ts';
import type { Claim, ClaimSet, Match } from '../../model.ts';
import { AUXILIARIES, FUNCTION_WORDS } from '../lexicon/function-words.ts';
import { BODY_KINDS, GENERIC, OTHER_MARKERS } from '../lexicon/slots.ts';
import { gapBefore, type Reading, runsAcrossOf, sentenceAround } from '../reading.ts';
import { actKey } from '../slots/act-key.ts';
import { isSame, type Owner, ownersOf } from './figure-owners.ts';
import { nameIndexOf } from './name-index.ts';
import type { Displaced } from './named-figures.ts';
import { namesIn } from './people.ts';
import { isNation } from './roles.ts';
import { over, toCover } from './sightings.ts';

/**
 * Other bodies in the sentence of a figure that the claims give to one: "the Elm Building Bank, $1.2bn" of the Elm Harvest
 * Bank’s, all words but one the same; "£24m was lent by Oak Fund" where "Elm Bank is lending £24m". In: the matches of the
 * passage’s figures.
 */
export function otherBodies(reading: Reading, set: ClaimSet, figures: readonly Match[]): readonly Displaced[] {
  if (figures.length === 0) return [];
  const { byClaim, hasName } = ownersOf(set);
  const found = figures.flatMap(({ state, claim, relation, certainty, mention }) => {
    const owner = state === 'agrees' && (relation === 'same' || relation === 'rounded') && claim ? byClaim.get(claim) : undefined;
    if (!owner || mention.kind !== 'quantity' || !/\d\D*\d|[£$€¥]/.test(mention.surface)) return [];
    const at = reading.words.findIndex(({ end }) => end > mention.range.start);
    if (at < 0 || isToldApart(reading, at, owner)) return [];
    const run = sisterOf(reading, at, owner) ?? (certainty === 'weak' || reading.titleCase ? null : doerOf(reading, at, owner));
    const written = run ? reading.words.slice(run.from, run.to).map(({ lower }) => lower) : [];
    return run && !hasName(written) && !isKnown(reading, set, run.from, run.to, run.isSister)
      ? [{ from: run.from, to: run.to, claim: owner.claim as Claim, expected: owner.text, relation: 'other-name' as const }]
      : [];
  });
  return found.filter((one, place) => found.findIndex(({ from }) => from === one.from) === place);
}

interface Found {
  readonly from: number;
  readonly to: number;
  readonly isSister: boolean;
}

/** The sentence names the right one, or tells of something else. */
function isToldApart(reading: Reading, at: number, { names }: Owner): boolean {
  const { from, to } = sentenceAround(reading, at);
  const words = reading.words.slice(from, to).map(({ lower }) => lower);
  return (
    words.some((word) => OTHER_MARKERS.has(word)) ||
    names.some((name) => words.some((_, place) => name.every((word, offset) => words[place + offset] === word)))
  );
}

/** A name of the sentence that has all words of the owner's but one, and is a body of the same kind. */
function sisterOf(reading: Reading, at: number, { names }: Owner): Found | null {
  const sentence = sentenceAround(reading, at);
  for (const { from, to } of [...runsAcrossOf(reading), ...reading.runs]) {
    if (from < sentence.from || to > sentence.to) continue;
    const written = reading.words.slice(from, to).map(({ lower }) => lower);
    if (names.some((name) => isOneOff(name, written))) return { from, to, isSister: true };
  }
  return null;
}

function isOneOff(name: readonly string[], written: readonly string[]): boolean {
  if (name.length < 3 || name.length !== written.length || isSame(name, written)) return false;
  const kept = name.filter((word, place) => word === written[place]);
  const isBody = BODY_KINDS.some((kinds) => kinds.has(name.at(-1)!) && kinds.has(written.at(-1)!));
  return kept.length === name.length - 1 && isBody && kept.some((word) => !GENERIC.has(word) && !FUNCTION_WORDS.has(word));
}

/** "lent by Oak Fund": the verb of the claim's sentence, whose subject the owner is, behind or before the figure. */
function doerOf(reading: Reading, at: number, { claim, text }: Owner): Found | null {
  const verb = verbOf(claim.says, text);
  if (verb === null) return null;
  const sentence = sentenceAround(reading, at);
  const { words, runs } = reading;
  for (const { from, to } of runs) {
    const by = words[from - 1]?.lower === 'the' ? from - 2 : from - 1;
    if (from < sentence.from || to > sentence.to || words[by]?.lower !== 'by' || Math.abs(from - at) > NEAR) continue;
    const done = words[by - 1];
    const isPlain = /^ $/.test(gapBefore(reading, by)) && /^ $/.test(gapBefore(reading, from));
    if (done && isPlain && (actKey(done.lemma) === verb || actKey(done.lower) === verb) && !/['’]s?$/.test(words[to]?.text ?? ''))
      return { from, to, isSister: false };
  }
  return null;
}

/** Words between a figure and who did it. */
const NEAR = 8;

/** The key of the verb that follows the name at the head of a claim's sentence; null where there is none. */
function verbOf(says: string, text: string): string | null {
  const start = says.startsWith(text) ? 0 : says.startsWith(`The ${text}`) ? 4 : -1;
  if (start < 0) return null;
  const behind = wordsOf(says.slice(start + text.length)).words;
  const verb = behind.find(({ lower }) => !AUXILIARIES.has(lower));
  return verb && !FUNCTION_WORDS.has(verb.lower) && !verb.capital ? actKey(verb.lemma) : null;
}

/** A nation, a name of the claims, or one with a word that they use; of a sister the words may be theirs. */
function isKnown(reading: Reading, set: ClaimSet, from: number, to: number, isSister: boolean): boolean {
  const index = nameIndexOf(set);
  const written = reading.words.slice(from, to);
  const named = over(toCover(namesIn(reading, index)), from, to);
  // "Elm Harvest Bank", in the town of Elm
  if (named && !(isSister && named.to - named.from < to - from)) return true;
  return !isSister && written.some(({ lower }) => isNation(lower) || (index.known.has(lower) && !GENERIC.has(lower)));
}
