import { HONORIFICS, KIN } from '../../extract/lexicon/titles.ts';
import type { Run } from '../../extract/names.ts';
import type { Draft, NameClaim } from '../../model.ts';
import { stem } from '../../text/lemma.ts';
import { AUXILIARIES, FUNCTION_WORDS } from '../lexicon/function-words.ts';
import { GENERIC } from '../lexicon/slots.ts';
import { gapBefore, type Reading, readingsOf, sentenceAround } from '../reading.ts';
import { actKey } from '../slots/act-key.ts';
import { acceptedWords } from './accepted-words.ts';
import { namedInFull } from './draft-names.ts';
import type { NameIndex } from './name-index.ts';

/**
 * Whether the one bearer of a surname in a draft can only be the claim's person: the draft is about the claims, never has the
 * person's own name in full, and says of the bearer what the claim says. In: the bearer's name at words [from, to).
 */
export function isOnlyBearer(reading: Reading, index: NameIndex, claim: NameClaim, from: number, to: number): boolean {
  if (speaksOfOthers(reading, from)) return false;
  const sentence = sentenceAround(reading, from);
  const named = namedInFull(reading.draft, index);
  if (named.has(claim)) return false;
  const shared = countShared(reading, claim, sentence);
  const alone = goesByItself(reading.draft, claim);
  // Whoever is introduced as somebody new is still the claim's person where two words of the claim are said of nobody else.
  if (isDescribed(reading, to)) return shared > 1 && alone;
  if (named.size === 0) return shared > 1 && alone;
  if (shared > 0) return true;
  if (named.size === 1) return alone && countShared(reading, claim, { from: 0, to: reading.words.length }) > 1;
  // A writer introduces whoever is new to the story; who acts without a word of introduction is known from it.
  return isSubject(reading, to);
}

function speaksOfOthers(reading: Reading, at: number): boolean {
  const { from, to } = sentenceAround(reading, at);
  return reading.words.slice(from, to).some(({ lower }) => OTHER.has(lower));
}

/** Words of another time or another family. */
const OTHER: ReadonlySet<string> = new Set([
  ...KIN,
  ...'former formerly previous previously ago late unrelated namesakes another different'.split(' '),
]);

/** "Ana Ruiz, who chairs the board", "Ana Ruiz directed it": what the person does is what the role of the claim names. */
export function actsInRole(reading: Reading, claim: NameClaim, to: number): boolean {
  const { words } = reading;
  const at = words[to]?.lower === 'who' && /^,\s*$/.test(gapBefore(reading, to)) ? to + 1 : to;
  const verb = words[at];
  if (speaksOfOthers(reading, to - 1)) return false;
  if (!verb || verb.capital || FUNCTION_WORDS.has(verb.lower) || (at === to && !/^ $/.test(gapBefore(reading, to)))) return false;
  const acted = actKey(verb.lower);
  return acted.length > 3 && headStemsOf(claim).has(acted);
}

/** ", a nurse from …", "(43)", "of the Ladder Museum": a writer introduces somebody new. */
function isDescribed(reading: Reading, to: number): boolean {
  const next = reading.words[to]?.lower ?? '';
  return /^\s*[,(]\s*$/.test(gapBefore(reading, to)) && !['who', 'and', 'but', 'in', 'on', 'at'].includes(next);
}

/** A verb, or at least a word written small, stands right behind the name. */
function isSubject(reading: Reading, to: number): boolean {
  const next = reading.words[to];
  if (!next || next.capital || reading.titleCase || !/^ $/.test(gapBefore(reading, to))) return false;
  return AUXILIARIES.has(next.lower) || !FUNCTION_WORDS.has(next.lower);
}

/** How many of the words [from, to) are words with which the claim speaks of the person. */
function countShared(reading: Reading, claim: NameClaim, { from, to }: Run): number {
  const own = ownStemsOf(claim);
  return new Set(reading.words.slice(from, to).flatMap((word) => [word.lower, word.lemma].map(actKey).find((key) => own.has(key)) ?? []))
    .size;
}

/** The draft has the surname alone somewhere else. */
function goesByItself(draft: Draft, claim: NameClaim): boolean {
  const surname = claim.name.toLowerCase().split(' ').at(-1)!;
  return readingsOf(draft).some((reading) =>
    reading.words.some((word, at) => word.lower === surname && word.capital && standsAlone(reading, at) && !reading.titleCase),
  );
}

function standsAlone({ words, joined }: Reading, at: number): boolean {
  return !joined[at] || !words[at - 1]!.capital || HONORIFICS.has(words[at - 1]!.lower);
}

function ownStemsOf(claim: NameClaim): ReadonlySet<string> {
  let stems = OWN.get(claim);
  if (!stems) {
    const accepted = acceptedWords(claim);
    stems = new Set(
      [claim.says, ...claim.roles, ...claim.of, ...claim.about]
        .flatMap((text) => text.toLowerCase().match(/\p{L}{3,}/gu) ?? [])
        .filter((word) => !FUNCTION_WORDS.has(word) && !GENERIC.has(word) && !accepted.has(word) && !EVERYDAY.has(actKey(word)))
        .map(actKey),
    );
    OWN.set(claim, stems);
  }
  return stems;
}

const OWN = new WeakMap<NameClaim, ReadonlySet<string>>();

function headStemsOf(claim: NameClaim): ReadonlySet<string> {
  let stems = HEADS.get(claim);
  if (!stems) {
    const heads = claim.roles.map(
      (role) =>
        role
          .toLowerCase()
          .split(/ (?:of|for|at|in) /)[0]!
          .split(/[\s-]+/)
          .at(-1)!,
    );
    stems = new Set(heads.map(actKey));
    HEADS.set(claim, stems);
  }
  return stems;
}

const HEADS = new WeakMap<NameClaim, ReadonlySet<string>>();

/** Stems of verbs that are said of anybody. */
const EVERYDAY: ReadonlySet<string> = new Set(
  ['make', 'take', 'come', 'give', 'find', 'know', 'think', 'tell', 'speak', 'work', 'live', 'year', 'time', 'people', 'person', 'new'].map(
    stem,
  ),
);
