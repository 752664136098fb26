import type { DateMention, DateValue } from '../../model.ts';
import type { Evidence } from '../figures/evidence.ts';
import type { Scene } from '../scene.ts';

/** A weekday and nothing else. */
export function isWeekdayAlone({ weekday, day, month, year, time, from, relative }: DateValue): boolean {
  return weekday !== undefined && [day, month, year, time, from, relative].every((part) => part === undefined);
}

/**
 * "In Monday's slalom": where the words behind a weekday's s are all of a claim's name, and of one claim's only, that one is
 * meant, and no "giant slalom". Other mentions keep all their candidates.
 */
export function namedBehind({ words, at }: Scene, mention: DateMention, evidence: readonly Evidence[]): readonly Evidence[] {
  const end = at.get(mention)?.end ?? words.length;
  if (!isWeekdayAlone(mention.date) || !/^['’]s$/.test(words[end]?.lower ?? '')) return evidence;
  const behind: string[] = [];
  for (const word of words.slice(end + 1, end + 1 + LONGEST)) {
    if (!word.content) break;
    behind.push(word.lower);
  }
  const named = evidence.filter(({ compiled }) => compiled.claim.of.some((text) => text.toLowerCase() === behind.join(' ')));
  return named.length === 1 ? named : evidence;
}

const LONGEST = 4;
