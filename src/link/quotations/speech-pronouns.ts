import { REPORTING } from '../../extract/lexicon/speech.ts';
import type { QuoteMention } from '../../model.ts';
import type { NameIndex } from '../names/name-index.ts';
import { type Reading, wordAt } from '../reading.ts';
import { type Name, namesBetween } from './speaker-names.ts';
import { unnamedBetween } from './unnamed-speakers.ts';

/**
 * "Ana Ruiz was late. She ran. “…,” she said.": the one person whom the passage has named so far, by name or by a post that one
 * person of the claims holds, where every sentence since then is about him or her. Somebody of whom no claim is counts only
 * where the passage has just let him or her speak.
 */
export function pronounAfter(reading: Reading, quote: QuoteMention, index: NameIndex): Name | null {
  const { words, sentence } = reading;
  const first = wordAt(reading, quote.range.end);
  const tag = words.slice(first, first + 2).map((word) => word.lower);
  const between = reading.passage.text.slice(quote.range.end, words[first]?.start ?? quote.range.end);
  const isTag = tag.some((word) => word === 'he' || word === 'she') && tag.some((word) => REPORTING.has(word));
  if (!isTag || !/^[,!?;]?\s*["'”’»“‹›]{1,2}\s?[,—–]?\s?$/.test(between)) return null;
  const start = wordAt(reading, quote.range.start);
  const names = namesBetween(reading, index, 0, start);
  const before = names.length > 0 ? names : unnamedBetween(reading, index, 0, start);
  const last = before.at(-1);
  const people = new Set(before.map((name) => name.claim?.id ?? `${name.from}`));
  if (!last || people.size !== 1 || start === 0 || !(last.claim || hasSpoken(reading, last))) return null;
  for (let number = sentence[last.from]! + 1; number <= sentence[start - 1]!; number++) if (!isOfPerson(reading, number)) return null;
  const pronoun = first + (tag[0] === 'he' || tag[0] === 'she' ? 0 : 1);
  return { from: pronoun, to: pronoun + 1, claim: last.claim };
}

/** "…," said Ana Ruiz. */
function hasSpoken({ words }: Reading, { from, to }: Name): boolean {
  return REPORTING.has(words[from - 1]?.lower ?? '') || REPORTING.has(words[to]?.lower ?? '');
}

/** The sentence begins with "he" or "she". */
function isOfPerson({ words, sentence }: Reading, number: number): boolean {
  const from = sentence.indexOf(number);
  return from >= 0 && OPENING.has(words[from]!.lower);
}

const OPENING: ReadonlySet<string> = new Set(['he', 'she', 'his', 'her']);
