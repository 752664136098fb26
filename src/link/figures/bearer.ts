import { KIN } from '../../extract/lexicon/titles.ts';
import type { Dimension, Match, Mention, TextRange } from '../../model.ts';
import type { CompiledClaim } from '../compiled-claim.ts';
import { OTHERS } from '../lexicon/cues.ts';
import { AUXILIARIES, PAST_VERBS, PREPOSITIONS } from '../lexicon/function-words.ts';
import { measuresOf } from '../lexicon/measures.ts';
import { isUnchangedPast, type Phrase, phrasesOf } from '../referents.ts';
import type { Scene, Word } from '../scene.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { countedPhrase } from './nearby.ts';
import { knows } from './noun-fit.ts';

/** What a clause says its figure of. */
export interface Bearer {
  /** Its content words; those of what a pronoun stands for. */
  readonly words: readonly Word[];
  /** "The cost of the inquiry": the inquiry. */
  readonly of: readonly Word[];
  /** "The conductor's salary": the conductor; empty where nobody has it. */
  readonly owner: readonly Word[];
  /** The verb where it is one of being, having or measuring: what it is said of is what has the size. */
  readonly measuring: Word | null;
}

/**
 * The grammatical subject of the clause in which a figure stands: the last thing named before it that a verb follows. Null where the
 * sentence has none, or a pronoun that stands for nothing that is named.
 */
export function bearerOf(scene: Scene, mention: Mention): Bearer | null {
  const { words } = scene;
  const range = scene.at.get(mention);
  if (!range || scene.passage.cell) return null;
  const from = clauseStart(words, range.start, words[range.start]!.sentence);
  const phrases = phrasesOf(words, from, range.start);
  const subjects = phrases.flatMap((phrase) => {
    const verb = verbOf(words, phrase, phrases, range.start);
    return !phrase.isSide && verb !== null ? [{ phrase, verb }] : [];
  });
  const last = subjects.at(-1);
  if (!last) return null;
  const measuring = measuringVerb(words, last.verb, range.start);
  if (last.phrase.pronoun === null) return toBearer(words, last.phrase.start, last.verb, measuring);
  const referent = scene.referents.get(last.phrase.pronoun);
  if (referent) return toBearer(words, referent.start, referent.end, measuring);
  const earlier = subjects.findLast(({ phrase }) => phrase.pronoun === null);
  return earlier ? toBearer(words, earlier.phrase.start, earlier.verb, measuring) : null;
}

/** The first word of a sentence, or of what follows its last colon or semicolon before the word at `to`; -1 where there is no such sentence. */
function clauseStart(words: readonly Word[], to: number, sentence: number | undefined): number {
  const end = words.findLastIndex((word, index) => index < to && word.sentence === sentence && CLAUSE_END.has(word.text));
  return end < 0 ? words.findIndex((word) => word.sentence === sentence) : end + 1;
}

/** What stands behind one of these is said anew: "Its handlers are unpaid: 64 members gave". */
const CLAUSE_END: ReadonlySet<string> = new Set([':', ';']);

/** The subject of a clause, words [start, end), and the index of its verb. */
export interface Clause extends TextRange {
  readonly verb: number;
}

/** The clause in which the word at `to` stands, or the last of an earlier sentence before it; null where none has a subject with a verb. */
export function clauseOf({ words }: Scene, to: number, sentence = words[to]?.sentence): Clause | null {
  const from = clauseStart(words, to, sentence);
  return from < 0 ? null : (clausesIn(words, from, to).at(-1) ?? null);
}

/** The clauses between two words that have a subject with a verb. */
export function clausesIn(words: readonly Word[], from: number, to: number): readonly Clause[] {
  const phrases = phrasesOf(words, from, to);
  return phrases.flatMap((phrase) => {
    // "For the airport, which pays"
    const isTaken = phrase.isSide && !(words[phrase.end]?.text === ',' && /^wh(?:ich|o)$/.test(words[phrase.end + 1]?.lower ?? ''));
    const verb = isTaken ? null : verbOf(words, phrase, phrases, to);
    return verb === null ? [] : [{ start: phrase.start, end: verb, verb }];
  });
}

/** Whether the size is that of something which has nothing to do with the claim. "One caller waited" is about the wait. */
export function isStrange(compiled: CompiledClaim, { words, of, measuring }: Bearer): boolean {
  const isAkin = (word: Word) => knows(compiled, word) || compiled.figure.has(word.stem) || isOpen(word);
  if (measuring === null || words.length === 0) return false;
  // "The price for the ferry is": a price, and not of anything that the claim has one of.
  if (of.length > 0 && !of.some(isAkin) && words.some(({ lemma }) => measuresOf(lemma).length > 0)) return true;
  return !compiled.stems.has(measuring.stem) && !words.some(isAkin);
}

/** Whether what the clause is about has nothing to do with the claim, whatever is said of it: "the bakery made". */
export function isForeign(compiled: CompiledClaim, { words }: Bearer): boolean {
  return words.length > 0 && !words.some((word) => knows(compiled, word) || isOpen(word));
}

/** "Its rival has", "her aunt is": somebody else of the same kind, by the word itself. */
function isOfAnother(compiled: CompiledClaim, { words }: Bearer): boolean {
  return words.some((word) => (OTHERS.has(word.lower) || KIN.has(word.lower)) && !knows(compiled, word));
}

/** Whether somebody has it of whom the claim does not speak. */
export function isOwnedByStranger(compiled: CompiledClaim, { owner }: Bearer): boolean {
  return owner.length > 0 && !owner.some((word) => knows(compiled, word) || isOpen(word));
}

/** A conflict that is none, as its figure is the size of something else: "the crane beside the tower is 43 metres high". */
export function asStranger(match: Match, scene: Scene, vocabulary: Vocabulary): Match | null {
  const compiled = vocabulary.of(match.claim);
  const bearer = bearerOf(scene, match.mention);
  const { mention } = match;
  const counted = mention.kind === 'quantity' && COUNTS.has(mention.quantity.dimension) ? countedPhrase(scene, mention) : [];
  // "The consortium has 18 laboratories": whoever has them, the claim counts them.
  if (
    !compiled ||
    !bearer ||
    !(
      isOfAnother(compiled, bearer) ||
      (!counted.some((word) => knows(compiled, word)) && (isStrange(compiled, bearer) || isOwnedByStranger(compiled, bearer)))
    )
  )
    return null;
  const text = (isStrange(compiled, bearer) ? bearer.words : bearer.owner).map((word) => word.text).join(' ');
  return {
    ...match,
    state: 'not-covered',
    claim: null,
    relation: null,
    certainty: 'weak',
    expected: null,
    others: [],
    reason: `is said of something else (“${text}”)`,
  };
}

const COUNTS: ReadonlySet<Dimension> = new Set<Dimension>(['count', 'percent', 'fraction']);

/** Words for a figure itself, and for whomever the text is about. */
export function isOpen({ lemma, kind, capital }: Word): boolean {
  return kind === 'number' || capital || OPEN.has(lemma) || measuresOf(lemma).length > 0;
}

const OPEN: ReadonlySet<string> = new Set(
  'figure number total sum amount count rate share average record result answer company firm group business charity trust club council team school project site building programme scheme government city town village county region country state plan deal work story year month week day night season today place thing rest one people'.split(
    ' ',
  ),
);

/** Index of the verb of which a phrase is the subject; null where it is none. "The cabin seats eight" ends with its verb. */
function verbOf(words: readonly Word[], phrase: Phrase, phrases: readonly Phrase[], to: number): number | null {
  const last = words[phrase.end - 1]!;
  if (phrase.pronoun === null && phrase.end === to && phrase.end - phrase.start > 1 && isVerbal(last)) return phrase.end - 1;
  let index = phrase.end;
  // "The crane beside the tower stood"
  for (let side = sideAt(phrases, index, words); side; side = sideAt(phrases, index, words)) index = side.end;
  // "The inspection, which lasted"
  if (words[index]?.text === ',' && /^wh(?:ich|o)$/.test(words[index + 1]?.lower ?? '')) index += 2;
  index = behindAside(words, index, to);
  while (index < to && (words[index]!.lower.endsWith('ly') || ADVERBS.has(words[index]!.lower))) index++;
  const next = words[index];
  if (!next || index >= to || next.sentence !== words[phrase.start]!.sentence || next.kind !== 'word') return null;
  if (AUXILIARIES.has(next.lower) || PAST_VERBS.has(next.lower) || phrase.pronoun !== null) return index;
  return (next.lower !== next.lemma && !next.lower.endsWith('ing')) || isUnchangedPast(words, index) ? index : null;
}

/** "The next mine, 40 km away, is": the word behind what is told in passing, if a verb follows it. */
function behindAside(words: readonly Word[], index: number, to: number): number {
  if (words[index]?.text !== ',') return index;
  const comma = words.findIndex(({ text }, at) => at > index && at <= index + ASIDE && text === ',');
  return comma > index && comma + 1 < to && isVerbForm(words[comma + 1]!) ? comma + 1 : index;
}

function isVerbForm({ lower, lemma, kind, capital }: Word): boolean {
  if (AUXILIARIES.has(lower) || PAST_VERBS.has(lower)) return true;
  return kind === 'word' && !capital && lower !== lemma && !lower.endsWith('ing');
}

/** Words of what is told in passing, at most. */
const ASIDE = 9;

/** What stands behind a preposition at this word. */
function sideAt(phrases: readonly Phrase[], index: number, words: readonly Word[]): Phrase | undefined {
  return PREPOSITIONS.has(words[index]?.lower ?? '') ? phrases.find(({ isSide, start }) => isSide && start === index + 1) : undefined;
}

const ADVERBS: ReadonlySet<string> = new Set('now still also then just already never ever often only even once'.split(' '));

function isVerbal({ lower, lemma, capital }: Word): boolean {
  return !capital && ((lower !== lemma && /(?:s|ed)$/.test(lower)) || PAST_VERBS.has(lower));
}

/** "is", "has", "had been", "stands at", "weighs about": nothing between the verb and the figure but its own words. */
function measuringVerb(words: readonly Word[], verb: number, to: number): Word | null {
  const between = words.slice(verb, to).filter(({ kind }) => kind === 'word');
  const main = between.find(({ lower }) => !AUXILIARIES.has(lower) && !ADVERBS.has(lower));
  if (!main) return between[0] ?? null;
  const measures = MEASURING.has(main.lemma) || (measuresOf(main.lemma).length > 0 && !DOING.has(main.lemma));
  return measures ? main : AUXILIARIES.has(between[0]!.lower) && !main.content && main.lower !== 'to' ? between[0]! : null;
}

const MEASURING: ReadonlySet<string> = new Set('have number count stand total come amount'.split(' '));

/** Verbs of somebody who measures nothing by it: whoever pays is not what costs. */
const DOING: ReadonlySet<string> = new Set('pay spend wait need take earn make charge sell stay turn employ work'.split(' '));

function toBearer(words: readonly Word[], start: number, end: number, measuring: Word | null): Bearer {
  const own = words.slice(start, end);
  const clitic = own.findIndex(({ lower }, index) => /^['’]s?$/.test(lower) && index > 0);
  const content = (some: readonly Word[]) => some.filter((word) => word.content && word.kind === 'word');
  const side = own.findIndex(({ lower }) => lower === 'of' || lower === 'for');
  return {
    words: content(own),
    of: side < 0 ? [] : content(own.slice(side + 1)),
    owner: clitic < 0 ? [] : content(own.slice(0, clitic)),
    measuring,
  };
}
