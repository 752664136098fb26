import type { Match } from '../../model.ts';
import { gapBefore, type Reading, runHolding, sentenceAround } from '../reading.ts';
import { type Item, memberAt } from './coordination.ts';
import { conflict, type Listed } from './list-matches.ts';

/** "islands, among them A and B": what follows is a part of the list, so that none of it may be a stranger. */
export function isPart({ words }: Reading, items: readonly Item[], cues: ReadonlySet<string>): boolean {
  const first = items[0]!.from;
  const lead = words.slice(Math.max(0, first - 2), first).map((word) => word.lower);
  const length =
    lead.at(-1) === 'including' || lead.at(-1) === 'notably' || lead.at(-1) === 'especially' ? 1 : PAIRS.has(lead.join(' ')) ? 2 : 0;
  const noun = words[first - length - 1];
  return length > 0 && noun !== undefined && (isCue(noun, cues) || isCue(words[first - length - 2] ?? noun, cues));
}

const PAIRS: ReadonlySet<string> = new Set(['among them', 'such as', 'among which', 'for example', 'for instance']);

/** "Next time we need three: A, B and C": the clause before a colon counts as many as the list has. */
export function isCounted(reading: Reading, items: readonly Item[], length: number): boolean {
  const { words, sentence } = reading;
  const first = items[0]!.from;
  if (!/^\s*:\s*$/.test(gapBefore(reading, first))) return false;
  const before = words
    .slice(Math.max(0, first - 8), first)
    .filter((_, place, all) => sentence[first - all.length + place] === sentence[first]);
  return before.some(({ lower }) => lower === String(length) || lower === SMALL[length]);
}

/** "Three boats came. They were A, B and C": the sentence before has the subject. */
export function isTold({ words, sentence }: Reading, items: readonly Item[], cues: ReadonlySet<string>): boolean {
  const first = items[0]!.from;
  let at = first;
  while (at > 0 && (words[at - 1]!.lower === 'the' || BEING.has(words[at - 1]!.lower))) at--;
  const subject = words[at - 1];
  if (at === first || !subject || !POINTING.has(subject.lower) || at < 2 || sentence[at - 2] === sentence[at - 1]) return false;
  return words.some((word, place) => sentence[place] === sentence[at - 1]! - 1 && isCue(word, cues));
}

const BEING: ReadonlySet<string> = new Set(['are', 'were', "'re", '’re']);
const POINTING: ReadonlySet<string> = new Set(['they', 'these', 'those']);

/** "the other two islands, A and B": how many are left when those named before are taken away. Null where nothing says so. */
export function restCount({ words }: Reading, items: readonly Item[], cues: ReadonlySet<string>): number | null {
  const first = items[0]!.from;
  for (let at = first - 2; at >= Math.max(1, first - 5); at--) {
    const value = SMALL.indexOf(words[at]!.lower);
    if (value < 2 || !REST.has(words[at - 1]!.lower)) continue;
    return words.slice(at + 1, first).some((word) => isCue(word, cues)) ? value : null;
  }
  return null;
}

const REST: ReadonlySet<string> = new Set(['other', 'remaining']);
const SMALL: readonly string[] = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** "The islands are A and B", "the islands: A and B": the list as a whole, although nobody counts it. */
export function isWholeSubject(reading: Reading, items: readonly Item[], cues: ReadonlySet<string>): boolean {
  const { words } = reading;
  const first = items[0]!.from;
  const verb = words[first - 1]?.lower ?? '';
  const noun = verb === 'are' || verb === 'were' ? first - 2 : /^\s*:\s*$/.test(gapBefore(reading, first)) ? first - 1 : -1;
  if (noun < 1 || !isCue(words[noun]!, cues)) return false;
  return [1, 2].some((back) => WHOLE.has(words[noun - back]?.lower ?? ''));
}

const WHOLE: ReadonlySet<string> = new Set(['the', 'its', 'our', 'their', 'all']);

/** Whether a passage may take something out of a whole; most do not. */
export function mayExcept({ has }: Reading): boolean {
  return [...ALL].some((word) => has.has(word)) && [...EXCEPT, ...BUT, 'apart', 'other'].some((word) => has.has(word));
}

/** "all the islands but A", "all but A of the islands": where A is none of the list, nothing can leave it out. */
export function strangeExceptions(reading: Reading, listed: Listed): readonly Match[] {
  const { members, cues, claim } = listed;
  const { words } = reading;
  if (!members.every((member) => member.capital)) return [];
  return words.flatMap((word, at) => {
    const length = exceptionAt(reading, at, cues);
    if (length === 0) return [];
    let from = at + length;
    if (words[from]?.lower === 'the') from++;
    const sentence = sentenceAround(reading, at);
    const run = runHolding(reading, from);
    if (!run || run.from !== from || from >= sentence.to || memberAt(reading, members, from)) return [];
    const inside = words.slice(sentence.from, sentence.to);
    if (!inside.some((each) => isCue(each, cues)) || inside.some((each) => each.lower === 'not')) return [];
    // A word of a member: another way to write it.
    if (words.slice(run.from, run.to).some((each) => members.some((member) => member.words.includes(each.lower)))) return [];
    const reason = `${word.text.toLowerCase()} leaves out what is not in the list: ${claim.members.join(', ')}`;
    const match = conflict(reading, run.from, run.to, listed, 'other-member', claim.members.join(', '), reason);
    return [{ ...match, certainty: 'likely' as const }];
  });
}

/** How many words take something out of a whole at word `at`: "but" behind "all" and the noun, "except", "apart from". */
function exceptionAt(reading: Reading, at: number, cues: ReadonlySet<string>): number {
  const { words, sentence } = reading;
  const word = words[at]!.lower;
  const next = words[at + 1]?.lower ?? '';
  if (BUT.has(word)) {
    const before = words[at - 1];
    const whole = before && (ALL.has(before.lower) || (isCue(before, cues) && hasAll(reading, at)));
    return whole && /^ $/.test(gapBefore(reading, at)) ? (next === 'for' ? 2 : 1) : 0;
  }
  const length = EXCEPT.has(word)
    ? next === 'for'
      ? 2
      : 1
    : word === 'apart' && next === 'from'
      ? 2
      : word === 'other' && next === 'than'
        ? 2
        : 0;
  const inside = words.filter((_, other) => sentence[other] === sentence[at]);
  return length > 0 && inside.some(({ lower }) => ALL.has(lower)) ? length : 0;
}

function hasAll({ words }: Reading, at: number): boolean {
  return words.slice(Math.max(0, at - 5), at).some(({ lower }) => ALL.has(lower));
}

const ALL: ReadonlySet<string> = new Set(['all', 'every', 'each']);
const EXCEPT: ReadonlySet<string> = new Set(['except', 'excepting', 'excluding']);
const BUT: ReadonlySet<string> = new Set(['but', 'bar', 'save']);

function isCue(word: { readonly lemma: string; readonly lower: string }, cues: ReadonlySet<string>): boolean {
  return cues.has(word.lemma) || cues.has(word.lower);
}
