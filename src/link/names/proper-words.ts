import { wordsOf } from '../../extract/names.ts';
import type { Claim, ClaimSet, Match } from '../../model.ts';
import { enumerations } from '../lists/coordination.ts';
import { type Reading, rangeOf, runHolding } from '../reading.ts';
import { toWordsConflict } from '../words-conflict.ts';
import { speaksOfClaims } from './draft-names.ts';
import { group, type NameIndex } from './name-index.ts';
import { isKeySlip, nearness } from './near.ts';
import { findNear, type NearWords, nearWordsOf } from './near-words.ts';
import type { Cover } from './sightings.ts';

/** Slips of capitalised words that a claim of any kind uses inside its sentence, its qualifiers or its list. */
export function linkProperWords(reading: Reading, set: ClaimSet, index: NameIndex, cover: Cover): readonly Match[] {
  if (reading.titleCase) return [];
  const words = properWordsOf(set, index);
  return reading.words.flatMap((word, at) => {
    if (!word.capital || word.lower.length < LEAST || cover.has(at) || index.known.has(word.lower) || opensSentence(reading, at)) return [];
    const run = runHolding(reading, at);
    if (!run || run.to - run.from > 1) return [];
    for (const meant of findNear(words.near, word.lower)) {
      if (nearness(word.lower, meant) !== 'sure') continue;
      if (!isKeySlip(word.lower, meant) && !speaksOfClaims(reading.draft, index)) continue;
      const proper = words.byWord.get(meant)?.find(({ claim }) => !isListed(reading, claim, at));
      if (proper) return [toMatch(reading, at, proper)];
    }
    return [];
  });
}

interface ProperWord {
  readonly word: string;
  readonly text: string;
  readonly claim: Claim;
}

const LEAST = 6;

interface ProperWords {
  readonly byWord: ReadonlyMap<string, readonly ProperWord[]>;
  readonly near: NearWords;
}

const BUILT = new WeakMap<ClaimSet, ProperWords>();

function properWordsOf(set: ClaimSet, index: NameIndex): ProperWords {
  let words = BUILT.get(set);
  if (!words) {
    const byWord = group(
      set.claims.flatMap((claim) => (claim.status === 'withdrawn' ? [] : wordsFrom(claim, index))),
      (proper) => [proper.word],
    );
    words = { byWord, near: nearWordsOf(byWord.keys()) };
    BUILT.set(set, words);
  }
  return words;
}

function wordsFrom(claim: Claim, index: NameIndex): readonly ProperWord[] {
  const listed = [...claim.about, ...claim.of, ...(claim.kind === 'list' ? claim.members : [])];
  const inner = wordsOf(claim.says).words.slice(1);
  return [...listed.flatMap((text) => wordsOf(text).words), ...inner]
    .filter((word) => word.capital && word.lower.length >= LEAST && !index.bySurname.has(word.lower) && !index.byGiven.has(word.lower))
    .map((word) => ({ word: word.lower, text: word.text, claim }));
}

function opensSentence({ sentence }: Reading, at: number): boolean {
  return at === 0 || sentence[at - 1] !== sentence[at];
}

/** Enumerations are held against their list as a whole. */
function isListed(reading: Reading, claim: Claim, at: number): boolean {
  if (claim.kind !== 'list') return false;
  const members = claim.members.map((text) => ({ text, words: wordsOf(text).words.map((word) => word.lower), capital: true }));
  return enumerations(reading, members).some((items) => items.length > 1 && items.some((item) => item.from <= at && item.to > at));
}

function toMatch(reading: Reading, at: number, { text, claim }: ProperWord): Match {
  return toWordsConflict({
    passage: reading.passage,
    range: rangeOf(reading, at, at + 1),
    claim,
    relation: 'misspelt',
    certainty: 'likely',
    reason: `${text} is misspelt`,
    expected: text,
    cue: `nearly the word “${text}”`,
    score: 0.6,
  });
}
