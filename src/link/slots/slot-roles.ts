import { FUNCTION_WORDS } from '../lexicon/function-words.ts';
import { gapBefore, type Reading } from '../reading.ts';
import type { Slot } from './slot-patterns.ts';

/** What leads from the words around a name to a claim. */
export interface Filling {
  readonly text: string;
  /**
   * What ties the name to the claim: its whole `subject`; what the named one does (`acts`) or is (`role`) in so many words;
   * `definite`, a thing that the writer takes for known ("the plant in"), `staged` where it is said to be there ("the plant will be
   * in"); or the `word` before the preposition alone.
   */
  readonly by: 'subject' | 'acts' | 'role' | 'definite' | 'staged' | 'word';
  /** Indices of the words that make the pattern: they do not count as further words of the claim. */
  readonly used: readonly number[];
}

/** "a Lumora desk": the name of a product before the word for it. */
export function modifying(reading: Reading, slot: Slot, from: number, to: number): Filling | null {
  const { words, joined } = reading;
  if (slot.claim.is !== 'product' || to - from > 2 || !ARTICLES.has(words[from - 1]?.lower ?? '')) return null;
  for (let at = to; at < Math.min(words.length, to + 3) && joined[at] && !words[at]!.capital; at++) {
    if (slot.roles.has(words[at]!.lemma)) return { text: `“${words[at]!.text}”`, by: 'role', used: [at] };
  }
  return null;
}

/** "the architects …", "the venue, …,", "…, the sponsor", "… is the operator": the word for what the named one is. */
export function beside(reading: Reading, slot: Slot, from: number, to: number): Filling | null {
  const { words } = reading;
  // "the novel, The Brass Heron,": the article belongs to the name.
  if (words[from - 1]?.text === 'The' && from > 1 && reading.sentence[from - 2] === reading.sentence[from - 1])
    return beside(reading, slot, from - 1, to);
  // "the organiser, the Oak Fund,"
  const start = words[from - 1]?.text === 'the' ? from - 1 : from;
  const gap = gapBefore(reading, start);
  const role = roleEndingAt(reading, slot, start - 1);
  if (role !== null) {
    // Without a comma a word for anything may be half of the name: "the varnish Ironglass".
    const closed = /^\s*(?:[,.;:)—–]|$)/.test(gapBefore(reading, to));
    const plain = /^ $/.test(gap) && start === from && role === start - 1;
    if (plain || (/^, $/.test(gap) && closed) || /^ \($/.test(gap)) return { text: `“${words[role]!.text}”`, by: 'role', used: [role] };
  }
  // "the album of the year is …", "the play is called …"
  const verb = CALLED.has(words[start - 1]?.lower ?? '') ? start - 2 : start - 1;
  const subject = WAS.has(words[verb]?.lower ?? '') && /^ $/.test(gap) ? roleEndingAt(reading, slot, verb - 1) : null;
  if (subject !== null) return { text: `“${words[subject]!.text} ${words[verb]!.text}”`, by: 'role', used: [subject] };
  const marked = /^, $/.test(gapBefore(reading, to)) || IS.has(words[to]?.lower ?? '');
  const article = IS.has(words[to]?.lower ?? '') ? to + 1 : to;
  const next = words[article + 1];
  if (marked && words[article]?.lower === 'the' && next && slot.roles.has(next.lemma) && endsPhrase(reading, article + 1))
    return { text: `“the ${next.text}”`, by: 'role', used: [article + 1] };
  return null;
}

/** "the sponsor of", "the sponsor,"; but not "the sponsor's lawyer" nor "the project manager", who are somebody else. */
function endsPhrase({ words, joined }: Reading, at: number): boolean {
  const after = words[at + 1];
  if (/^['’ʼ]/.test(after?.text ?? '')) return false;
  if (!after || !joined[at + 1]) return true;
  return FUNCTION_WORDS.has(after.lower) || after.capital || /(?:ed|ing)$/.test(after.lower);
}

/** "Her lawyer, Ana Ruiz" is one of "the lawyers for the families", and no body: written in the singular, where the claim has the plural alone. */
function isOneOfThem({ claim }: Slot, { lower, lemma }: Reading['words'][number]): boolean {
  if (claim.is !== 'organisation') return false;
  const own = [...claim.of, ...claim.roles].flatMap((text) => text.toLowerCase().split(/[^\p{L}'’-]+/u));
  return lower === lemma && !own.includes(lower);
}

/** The place of the role word of a phrase that ends at a word, "the sponsor", "the maker of the arm"; null where none does. */
function roleEndingAt(reading: Reading, slot: Slot, last: number): number | null {
  const { words, joined } = reading;
  for (let at = last; at > 0 && at > last - 5; at--) {
    const word = words[at]!;
    const whole = at === last || words[at + 1]?.lower === 'of';
    if (whole && slot.roles.has(word.lemma) && !word.capital && isDefinite(reading, at)) return isOneOfThem(slot, word) ? null : at;
    if (!joined[at] || word.capital) return null;
  }
  return null;
}

/** "the", "our" or a possessive stands before the noun; one more word may stand between, where a slot is given one of its own. */
export function isDefinite({ words }: Reading, noun: number, slot?: Slot): boolean {
  const middle = words[noun - 1];
  if (!middle || isAmong(words, noun - 2)) return false;
  if (DEFINITE.has(middle.lower)) return true;
  return (
    (slot === undefined || slot.anchors.includes(middle.lemma)) && DEFINITE.has(words[noun - 2]?.lower ?? '') && !isAmong(words, noun - 3)
  );
}

/** "one of the architects", "among the architects" */
function isAmong(words: Reading['words'], at: number): boolean {
  return AMONG.has(words[at]?.lower ?? '') || (words[at]?.lower === 'of' && SOME.has(words[at - 1]?.lower ?? ''));
}

const AMONG: ReadonlySet<string> = new Set(['among', 'between']);
const SOME: ReadonlySet<string> = new Set(['one', 'some', 'two', 'three', 'many', 'most', 'none', 'each']);

const WAS: ReadonlySet<string> = new Set(['is', 'was', 'are', 'were']);
const CALLED: ReadonlySet<string> = new Set(['called', 'named', 'titled', 'entitled']);
const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'the', 'its', 'our', 'their']);
const IS: ReadonlySet<string> = new Set(['is', 'are', 'remains']);
const DEFINITE: ReadonlySet<string> = new Set(['the', 'our', 'its', 'their', 'his', 'her', "'s", '’s', 's']);
