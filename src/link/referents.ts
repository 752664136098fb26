import { KIN } from '../extract/lexicon/titles.ts';
import { readWords } from '../extract/words.ts';
import type { TextRange } from '../model.ts';
import { AUXILIARIES, CONJUNCTIONS, DETERMINERS, PAST_VERBS, PREPOSITIONS, PRONOUNS, UNCHANGED_PASTS } from './lexicon/function-words.ts';
import { measuresOf } from './lexicon/measures.ts';
import type { Word } from './scene.ts';

/** What a pronoun stands for: words [start, end) of the sentence before, and how surely, from 0 to 1. */
export interface Referent extends TextRange {
  readonly faith: number;
}

/**
 * What the pronouns of a passage stand for, by the index of their word. A pronoun takes up what the sentence before is about: the
 * first thing it names that agrees with it in number, before what stands behind a preposition. "The pool has new tiles. It is …"
 */
export function referentsOf(words: readonly Word[]): ReadonlyMap<number, Referent> {
  const found = new Map<number, Referent>();
  let before: readonly Phrase[] = [];
  for (const { start, end } of sentenceRanges(words)) {
    const phrases = phrasesOf(words, start, end);
    for (let index = start; index < end; index++) {
      const kind = kindOf(words, index);
      // "The audience chose it, and its makers …": what the sentence itself names comes first.
      if (kind === null || phrases.some((phrase) => phrase.end <= index && !phrase.isSide && phrase.pronoun === null)) continue;
      const referent = choose(kind, words[index]!, before, found, words);
      if (referent) found.set(index, referent);
    }
    // A sentence without a thing of its own ("There are many.") leaves in force what was spoken of before it.
    if (phrases.length > 0) before = phrases;
  }
  return found;
}

/** How a pronoun refers: to one thing, to several, to somebody. */
type Kind = 'one' | 'many' | 'somebody';

export const KINDS: ReadonlyMap<string, Kind> = new Map([
  ['it', 'one'],
  ['its', 'one'],
  ['they', 'many'],
  ['them', 'many'],
  ['their', 'many'],
  ['these', 'many'],
  ['those', 'many'],
  ['he', 'somebody'],
  ['she', 'somebody'],
  ['his', 'somebody'],
  ['her', 'somebody'],
]);

/** Somebody is hardly ever taken up by these alone, and they come with a noun of their own. */
const SUBJECTS: ReadonlySet<string> = new Set(['it', 'they', 'he', 'she']);

function kindOf(words: readonly Word[], index: number): Kind | null {
  const { lower } = words[index]!;
  const kind = KINDS.get(lower);
  if (kind === undefined) return null;
  const before = words[index - 1]?.lower ?? '';
  // "The crane beside it" is no thing of the pool's.
  if (SUBJECTS.has(lower)) return PREPOSITIONS.has(before) && before !== 'of' ? null : kind;
  // "24 of them", "some of these"
  if (/^(?:them|these|those)$/.test(lower)) return before === 'of' ? kind : null;
  return words[index + 1]?.content ? kind : null;
}

/** A thing that a sentence names: words [start, end), with what they tell of it. */
export interface Phrase extends TextRange {
  /** Null where the words do not tell. */
  readonly number: 'one' | 'many' | null;
  readonly isName: boolean;
  /** Behind a preposition. */
  readonly isSide: boolean;
  /** A pronoun that stands for something itself: the index of its word. */
  readonly pronoun: number | null;
}

function choose(
  kind: Kind,
  { lower }: Word,
  phrases: readonly Phrase[],
  known: ReadonlyMap<number, Referent>,
  words: readonly Word[],
): Referent | null {
  const agrees = ({ number, pronoun }: Phrase) =>
    pronoun !== null
      ? KINDS.get(words[pronoun]!.lower) === kind && known.has(pronoun)
      : number === null || (kind === 'many' ? number === 'many' : number === 'one');
  const main = phrases.filter((phrase) => !phrase.isSide && agrees(phrase));
  const somebody = kind === 'somebody' ? main.find(({ isName, pronoun }) => isName || pronoun !== null) : undefined;
  const best =
    somebody ??
    // "those" points to what was named last
    (/^th[eo]se$/.test(lower) ? main.at(-1) : main[0]) ??
    phrases.find((phrase) => phrase.isSide && agrees(phrase) && (kind !== 'somebody' || phrase.isName));
  if (!best || (kind === 'somebody' && isOfTwo(words, phrases, best))) return null;
  if (best.pronoun !== null) {
    const earlier = known.get(best.pronoun)!;
    return { ...earlier, faith: earlier.faith * CHAIN };
  }
  return { start: best.start, end: best.end, faith: best.isSide ? SIDE : best === main[0] ? 1 : LATER };
}

/** "Ruiz came with a sister. She …": either of the two. */
function isOfTwo(words: readonly Word[], phrases: readonly Phrase[], best: Phrase): boolean {
  // "Indali, her mother, came": one and the same.
  const isApposed = ({ start }: Phrase) => start === best.end + 1 && words[best.end]!.text === ',';
  return phrases.some(
    (phrase) => phrase !== best && !isApposed(phrase) && words.slice(phrase.start, phrase.end).some(({ lower }) => KIN.has(lower)),
  );
}

const CHAIN = 0.95;
const LATER = 0.9;
const SIDE = 0.75;

function sentenceRanges(words: readonly Word[]): readonly TextRange[] {
  const ranges: { start: number; end: number }[] = [];
  for (const [index, word] of words.entries()) {
    if (index === 0 || words[index - 1]!.sentence !== word.sentence) ranges.push({ start: index, end: index + 1 });
    else ranges.at(-1)!.end = index + 1;
  }
  return ranges;
}

/** The things that a sentence names, in the order of the text. */
export function phrasesOf(words: readonly Word[], from: number, to: number): readonly Phrase[] {
  const phrases: Phrase[] = [];
  let side = false;
  for (let index = from; index < to; ) {
    const word = words[index]!;
    if (KINDS.has(word.lower) && SUBJECTS.has(word.lower)) {
      phrases.push({ start: index, end: index + 1, number: null, isName: false, isSide: side, pronoun: index });
      side = false;
      index++;
    } else if (startsPhrase(words, index)) {
      const end = endOf(words, index, to);
      if (end > index && !TIMES.has(words[end - 1]!.lower)) phrases.push(toPhrase(words, index, end, side));
      side = false;
      index = Math.max(end, index + 1);
    } else {
      if (PREPOSITIONS.has(word.lower)) side = true;
      else if (AUXILIARIES.has(word.lower) || word.kind === 'mark') side = false;
      index++;
    }
  }
  return phrases;
}

/** "Last year", "a little", "so far": no thing that a sentence goes on about. */
const TIMES: ReadonlySet<string> = new Set(
  'little lot bit while few far long ago today yesterday tomorrow now year month week day night evening morning afternoon season spring summer autumn winter time end moment'.split(
    ' ',
  ),
);

function startsPhrase(words: readonly Word[], index: number): boolean {
  const word = words[index]!;
  if (word.kind !== 'word') return false;
  if (isBreak(word)) return false;
  return (DETERMINERS.has(word.lower) && !word.lower.startsWith('wh')) || (word.content && !isVerb(words, index));
}

function isBreak({ lower, kind }: Word): boolean {
  return (
    kind === 'mark' ||
    PREPOSITIONS.has(lower) ||
    CONJUNCTIONS.has(lower) ||
    AUXILIARIES.has(lower) ||
    PAST_VERBS.has(lower) ||
    (PRONOUNS.has(lower) && !DETERMINERS.has(lower))
  );
}

function endOf(words: readonly Word[], start: number, to: number): number {
  let end = start;
  while (end < to && end - start < LONGEST) {
    const word = words[end]!;
    const isInner = word.text === '-' || /^['’]s?$/.test(word.lower);
    if (!isInner && (isBreak(word) || (end > start && DETERMINERS.has(word.lower) && !isInner))) break;
    if (end > start && (isVerb(words, end) || isPresent(words, start, end))) break;
    end++;
  }
  // A determiner alone names nothing.
  return words.slice(start, end).some(({ content }) => content) ? end : start;
}

const LONGEST = 7;

/** "The pool reopened in May", "divers found the crack": a past form with no noun behind it. */
function isVerb(words: readonly Word[], index: number): boolean {
  const word = words[index]!;
  if (word.capital || word.kind !== 'word') return false;
  if (isUnchangedPast(words, index)) return true;
  const next = words[index + 1];
  const isPast = /[a-z]ed$/.test(word.lower) || !(/(?:s|ing)$/.test(word.lower) || PLURALS.has(word.lower));
  return (
    isPast &&
    word.lower !== word.lemma &&
    (!next || next.sentence !== word.sentence || !next.content || next.kind !== 'word' || readWords(next.lower, 0) !== null)
  );
}

/** "The bridge cost the county £4m", "the storm cut them off": a past form like the verb's own, between a noun and what it is done to. */
export function isUnchangedPast(words: readonly Word[], index: number): boolean {
  const { lower, capital, sentence } = words[index]!;
  const [before, next, after] = [words[index - 1], words[index + 1], words[index + 2]];
  if (capital || !UNCHANGED_PASTS.has(lower) || !before?.content || before.sentence !== sentence || next?.sentence !== sentence)
    return false;
  return (DETERMINERS.has(next.lower) || /^(?:it|them|us|him|me|you)$/.test(next.lower)) && !TIMES.has(after?.lower ?? '');
}

/** Nouns whose plural is as irregular as a past form. */
const PLURALS: ReadonlySet<string> = new Set('men women children feet teeth people mice geese oxen data media criteria'.split(' '));

/** "The cabin seats eight", "my aunt's streak runs to": a form in -s of an everyday verb, behind a noun and before no other. */
function isPresent(words: readonly Word[], start: number, index: number): boolean {
  const { lower, lemma, capital, sentence } = words[index]!;
  if (capital || lower === lemma || !lower.endsWith('s') || !(VERBS.has(lemma) || measuresOf(lemma).some(({ verbs }) => verbs.has(lemma))))
    return false;
  const next = words[index + 1];
  const goesOn = next?.sentence === sentence && next.kind === 'word' && next.content && readWords(next.lower, 0) === null;
  const before = words[index - 1]!;
  return !goesOn && index > start && before.content && before.lower === before.lemma;
}

const VERBS: ReadonlySet<string> = new Set(
  'go come run rise fall live take make give get put set grow drop stand sit hold keep bring leave meet move'.split(' '),
);

function toPhrase(words: readonly Word[], start: number, end: number, isSide: boolean): Phrase {
  const own = words.slice(start, end).filter(({ kind, content }) => kind === 'word' && content);
  const isName = own.some((word) => word.capital && (word !== words[start] || startsNamed(words, start)));
  return { start, end, number: numberOf(words, own.at(-1), end), isName, isSide, pronoun: null };
}

/** A capital at the beginning of a sentence makes no name, unless another follows. */
function startsNamed(words: readonly Word[], start: number): boolean {
  return words[start - 1]?.sentence === words[start]!.sentence || words[start + 1]?.capital === true;
}

/** The verb tells of how many the phrase speaks, or its last noun does. */
function numberOf(words: readonly Word[], head: Word | undefined, end: number): Phrase['number'] {
  const next = words[end]?.lower ?? '';
  if (/^(?:is|was|has|isn't|wasn't|hasn't)$/.test(next)) return 'one';
  if (/^(?:are|were|have|aren't|weren't|haven't)$/.test(next)) return 'many';
  if (!head) return null;
  if (words[end - 1] !== head) return null;
  if (head.capital) return null;
  if (head.lower !== head.lemma && head.lower.endsWith('s')) return words[end - 2]?.content ? null : 'many';
  return GROUPS.has(head.lemma) || head.lower !== head.lemma ? null : 'one';
}

/** One by form, several by what they are. */
const GROUPS: ReadonlySet<string> = new Set(
  'team company council government club firm group police staff crew board family band public crowd committee union party couple people cattle team choir charity trust sheep fish deer'.split(
    ' ',
  ),
);
