import { HONORIFICS, KIN } from '../../extract/lexicon/titles.ts';
import { gapBefore, type Reading, sentenceAround } from '../reading.ts';

/** "her grandfather, Ron", "Ana's sister", "Ron, a cousin of": another member of the family, or a namesake. */
export function isKin(reading: Reading, from: number, to: number): boolean {
  return isIntroduced(reading, from) || isExplained(reading, to);
}

/** "my brother Ron", "her late father, Ron", "a son of Ron"; but not "in a letter to parents, Ron". */
function isIntroduced(reading: Reading, from: number): boolean {
  const { words } = reading;
  const { from: low } = sentenceAround(reading, Math.min(from, words.length - 1));
  let at = from;
  while (at > low && HONORIFICS.has(words[at - 1]!.lower)) at--;
  // "Her brother Ron": written small behind its owner, it is no form of address.
  if (at > low && OWNERS.has(words[at - 1]!.lower) && words.slice(at, from + 1).some(({ capital, lower }) => !capital && KIN.has(lower)))
    return true;
  const comma = /^, $/.test(gapBefore(reading, at));
  if (!comma && !/^ ?$/.test(gapBefore(reading, at))) return false;
  const near = words.slice(Math.max(low, at - 4), at).map((word) => word.lower);
  const kin = near.findLastIndex((word) => KIN.has(word));
  if (kin < 0) return false;
  const between = near.slice(kin + 1);
  if (between.some((word) => !TIES.has(word))) return false;
  return !comma || near.slice(0, kin).some((word) => OWNERS.has(word)) || OWNERS.has(words[at - near.length - 1]?.lower ?? '');
}

/** "Ron's sister", "Ron, a cousin of", "Ron and his wife". */
function isExplained(reading: Reading, to: number): boolean {
  const { words } = reading;
  const { to: high } = sentenceAround(reading, Math.max(0, to - 1));
  for (let at = to; at < Math.min(high, to + 5); at++) {
    if (!KIN.has(words[at]!.lower)) continue;
    return words.slice(to, at).some((word) => OWNERS.has(word.lower) || word.lower === 'a' || word.lower === 'no');
  }
  return false;
}

const OWNERS: ReadonlySet<string> = new Set(['his', 'her', 'their', 'my', 'our', 'your', 'its', 'whose', "'s", 's', 'the', 'late']);
const TIES: ReadonlySet<string> = new Set(['of', 'the', 'late', 'named', 'called', 'and', 'to']);
