import type { NameClaim } from '../../model.ts';
import { gapBefore, type Reading, sentenceAround } from '../reading.ts';
import { namedInFull } from './draft-names.ts';
import type { NameIndex } from './name-index.ts';
import { wordsIn } from './rivals.ts';

/**
 * "Oskar Lind has led it for years. Oskar Lindt, a councillor, …": a person who is brought in with "a" or "another" in a draft that
 * has the claim's person by the right name is somebody else of nearly that name. In: the words [from, to) of the name.
 */
export function isNewcomer(reading: Reading, index: NameIndex, claim: NameClaim, from: number, to: number): boolean {
  if (!namedInFull(reading.draft, index).has(claim)) return false;
  const own = new Set(claim.roles.flatMap(wordsIn));
  const post = apposed(reading, to) ?? ahead(reading, from);
  return post !== null && post.length > 0 && !post.some((word) => own.has(word));
}

/** ", a councillor for the harbour," behind the name. */
function apposed(reading: Reading, to: number): readonly string[] | null {
  const { words } = reading;
  if (!/^, $/.test(gapBefore(reading, to)) || !NEW.has(words[to]?.lower ?? '')) return null;
  const { to: end } = sentenceAround(reading, to);
  return untilGap(reading, to + 1, end);
}

/** "A councillor, Oskar Lindt," before it: a part of the sentence is the post alone. */
function ahead(reading: Reading, from: number): readonly string[] | null {
  const { words } = reading;
  const { from: low } = sentenceAround(reading, Math.min(from, words.length - 1));
  if (from <= low || !/^, $/.test(gapBefore(reading, from))) return null;
  let at = from - 1;
  while (at > low && at > from - LONGEST && /^ $/.test(gapBefore(reading, at)) && !NEW.has(words[at]!.lower)) at--;
  const isWhole = NEW.has(words[at]!.lower) && (at === low || /[,;:–—(]/.test(gapBefore(reading, at)));
  return isWhole ? words.slice(at + 1, from).flatMap(({ text }) => wordsIn(text)) : null;
}

function untilGap(reading: Reading, from: number, end: number): readonly string[] {
  let to = from;
  while (to < end && to < from + LONGEST && (to === from || /^ $/.test(gapBefore(reading, to)))) to++;
  return reading.words.slice(from, to).flatMap(({ text }) => wordsIn(text));
}

const NEW: ReadonlySet<string> = new Set(['a', 'an', 'another', 'one']);
/** Words of such a post at the most. */
const LONGEST = 6;
