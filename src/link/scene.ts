import type { Mention, Passage, TextRange } from '../model.ts';
import { stem } from '../text/lemma.ts';
import { sentences, type Token, tokenize } from '../text/tokens.ts';
import { isContent } from './compiled-claim.ts';
import { FUNCTION_WORDS, PRONOUNS } from './lexicon/function-words.ts';
import { type Referent, referentsOf } from './referents.ts';
import { CROSSING, PLACE } from './weights.ts';

/** A token with what linking needs to know of it. */
export interface Word extends Token {
  readonly stem: string;
  readonly content: boolean;
  /** The noun that a verb and its particle make: "backed up" → "backup". */
  readonly compound: string | null;
  readonly sentence: number;
}

/** A word that surrounds a passage: a header, a heading, the lead of a list. */
export interface Surrounding {
  readonly word: Word;
  readonly strength: number;
  readonly place: keyof typeof PLACE;
}

/** One passage as linking sees it. */
export interface Scene {
  readonly passage: Passage;
  /** The text of the paragraph before, where the passage goes on in its section. */
  readonly before: string;
  readonly words: readonly Word[];
  readonly sentences: readonly TextRange[];
  readonly surroundings: readonly Surrounding[];
  readonly mentions: readonly Mention[];
  /** Index of the first word of each mention, and behind its last. */
  readonly at: ReadonlyMap<Mention, TextRange>;
  /** What it costs to go from the word before to this word, summed up: for a figure behind the words and for one in front of them. */
  readonly costs: readonly number[];
  readonly costsAhead: readonly number[];
  /** What its pronouns stand for, by the index of their word. */
  readonly referents: ReadonlyMap<number, Referent>;
}

/** What stands around a passage besides what the passage itself knows. */
export interface Around {
  /** The texts of the other cells of its table row. */
  readonly row: readonly string[];
  /** The text of the paragraph before. */
  readonly before: string;
  /** The content words of a text; headings and headers are asked for again and again. */
  readonly contentOf: (text: string) => readonly Word[];
}

/** Prepares a passage: words, sentences, what stands around it. */
export function toScene(passage: Passage, mentions: readonly Mention[], around: Around): Scene {
  const ranges = sentences(passage.text);
  const words = toWords(passage.text, ranges);
  const at = new Map(mentions.map((mention) => [mention, wordRange(words, mention.range)] as const));
  const scene = {
    passage,
    before: around.before,
    words,
    sentences: ranges,
    mentions,
    at,
    surroundings: surroundingsOf(passage, around),
    referents: referentsOf(words),
  };
  const figures = new Set([...at.values()].map((range) => range.start));
  const apposed = mentions.flatMap((mention) => apposedWords(passage.text, mention, words));
  return { ...scene, ...sumCosts(words, ranges, passage.text, figures, new Set(apposed)) };
}

/** Strength, between 0 and 1, with which the word at `index` reaches the mention; `kin` are the figures of its kind in the passage. */
export function reach(scene: Scene, index: number, mention: Mention, kin: readonly Mention[]): number {
  const range = scene.at.get(mention);
  if (!range) return 0;
  if (index >= range.start && index < range.end) return 1;
  const [low, high] = index < range.start ? [index, range.end - 1] : [range.start, index];
  const between = index < range.start ? startsBetween(scene, kin, index + 1, range.start) : startsBetween(scene, kin, range.end, index);
  const costs = index < range.start ? scene.costs : scene.costsAhead;
  // "74 of them in the north": here it is the figure's own part.
  const own = index > range.end + 1 && isPartOfBefore(scene.words, range.end + 1) ? CROSSING.contrast : 0;
  return Math.exp(own + costs[low]! - costs[high]! - between * CROSSING.figure);
}

const startCounts = new WeakMap<readonly Mention[], readonly number[]>();

/** How many of the mentions begin at a word from `from` up to but not at `to`. */
function startsBetween(scene: Scene, kin: readonly Mention[], from: number, to: number): number {
  if (kin.length === 0 || to <= from) return 0;
  let counts = startCounts.get(kin);
  if (!counts) {
    const starts = new Set(kin.map((mention) => scene.at.get(mention)?.start));
    let sum = 0;
    counts = [...scene.words.map((_, index) => (sum += starts.has(index) ? 1 : 0)), sum];
    startCounts.set(kin, counts);
  }
  return counts[to - 1]! - (counts[from - 1] ?? 0);
}

/** The text of a sentence of the passage, by its index; empty where there is none. */
export function sentenceText({ passage, sentences }: Scene, index: number): string {
  const range = sentences[index];
  return range ? passage.text.slice(range.start, range.end) : '';
}

/** Takes any text and gives its content words; each text is read once. */
export function contentReader(): Around['contentOf'] {
  const known = new Map<string, readonly Word[]>();
  return (text) => {
    let words = known.get(text);
    if (!words) {
      words = toWords(text, []).filter((word) => word.content);
      known.set(text, words);
    }
    return words;
  };
}

/** The words of a text and the sentences they stand in. */
export function toWords(text: string, ranges: readonly TextRange[]): readonly Word[] {
  let sentence = 0;
  const tokens = tokenize(text);
  return tokens.map((token, index) => {
    while (sentence + 1 < ranges.length && token.start >= ranges[sentence + 1]!.start) sentence++;
    const { text: surface, lower, lemma, start, end, kind, capital } = token;
    const compound = compoundOf(tokens, index);
    return { text: surface, lower, lemma, start, end, kind, capital, stem: stem(lower), content: isContent(token), compound, sentence };
  });
}

/** Particles that join verbs as nouns do: roll out and rollout, lay off and lay-off. */
const PARTICLES = new Set(['up', 'out', 'off', 'down', 'in', 'over', 'back', 'away']);

function compoundOf(tokens: readonly Token[], index: number): string | null {
  const next = tokens[index + 1]?.text === '-' ? tokens[index + 2] : tokens[index + 1];
  const token = tokens[index]!;
  return next && token.kind === 'word' && PARTICLES.has(next.lower) ? stem(token.lemma + next.lower) : null;
}

/** "The roof is to be on a year and a half later, in May 2033": indexes of the words that a date says again, which are no way to go. */
function apposedWords(text: string, { kind, range }: Mention, words: readonly Word[]): readonly number[] {
  const lead = kind === 'date' ? APPOSED.exec(text.slice(Math.max(0, range.start - 50), range.start)) : null;
  if (!lead) return [];
  const { start, end } = wordRange(words, { start: range.start - lead[0].length, end: range.start });
  return Array.from({ length: end - start }, (_, index) => start + index);
}

const APPOSED =
  /(?:\b[\w-]+(?: and a half)? (?:day|week|fortnight|month|year)s? (?:later|earlier)|\bthe (?:next|following|previous) day|\b(?:yester|to)day|\btomorrow)(?:, | \()(?:(?:on|in) )?(?:the )?$/i;

/** Indexes of the words that a range of the text covers, by binary search. */
function wordRange(words: readonly Word[], range: TextRange): TextRange {
  let start = 0;
  for (let high = words.length; start < high; ) {
    const middle = (start + high) >> 1;
    if (words[middle]!.end > range.start) high = middle;
    else start = middle + 1;
  }
  let end = start;
  while (end < words.length && words[end]!.start < range.end) end++;
  return { start, end: Math.max(end, start + 1) };
}

function sumCosts(
  words: readonly Word[],
  ranges: readonly TextRange[],
  text: string,
  figures: ReadonlySet<number>,
  apposed: ReadonlySet<number>,
): Pick<Scene, 'costs' | 'costsAhead'> {
  const costs: number[] = [];
  const costsAhead: number[] = [];
  let sum = 0;
  let ahead = 0;
  for (const [index, word] of words.entries()) {
    const previous = words[index - 1];
    if (previous && previous.sentence !== word.sentence) {
      sum += sentenceCost(words, index, ranges[previous.sentence], text);
      ahead += CROSSING.sentence;
    } else if (isPartOfBefore(words, index)) ahead += CROSSING.contrast;
    // "Pavel Novak (12)": a figure in brackets belongs to what stands before them.
    const cost = apposed.has(index)
      ? 0
      : word.text === '(' && figures.has(index + 1)
        ? CROSSING.bracketedFigure
        : crossing(word, words, index);
    sum += cost;
    ahead += cost;
    costs.push(sum);
    costsAhead.push(ahead);
  }
  return { costs, costsAhead };
}

/** "$31m: 70 per cent of it on a new line": behind "of it" stands what is said of a part of the figure before. */
function isPartOfBefore(words: readonly Word[], index: number): boolean {
  return words[index - 1]?.lower === 'of' && REST.has(words[index]?.lower ?? '');
}

const REST: ReadonlySet<string> = new Set(['it', 'them', 'these', 'those']);

function sentenceCost(words: readonly Word[], index: number, before: TextRange | undefined, text: string): number {
  if (before && !/\d/.test(text.slice(before.start, before.end)) && text.slice(before.start, before.end).split(' ').length <= 4)
    return CROSSING.runIn;
  return leans(words, index) ? CROSSING.leaningSentence : CROSSING.sentence;
}

/** A sentence that begins with a pronoun, or says "of them", goes on about the one before. */
function leans(words: readonly Word[], index: number): boolean {
  for (let at = index; at < words.length && at < index + 8 && words[at]!.sentence === words[index]!.sentence; at++) {
    const { lower } = words[at]!;
    if (at < index + 2 && (PRONOUNS.has(lower) || lower === 'and' || lower === 'but')) return true;
    if (lower === 'of' && /^(?:them|these|those|it)$/.test(words[at + 1]?.lower ?? '')) return true;
  }
  return false;
}

const CONTRAST = new Set(['but', 'while', 'whereas', 'although', 'though', 'whilst', 'unlike']);
const JOIN = new Set(['and', 'or', 'plus']);

function crossing(word: Word, words: readonly Word[], index: number): number {
  if (word.kind === 'mark') {
    if (word.text === ',') return CROSSING.comma;
    if (word.text === ';') return CROSSING.semicolon;
    if (word.text === ':') return CROSSING.colon;
    if (/[()[\]—–]/.test(word.text)) return CROSSING.bracket;
    return 0;
  }
  if (words[index - 1]?.lower === 'of' && /^wh(?:ich|om)$/.test(word.lower)) return isShareNext(words, index) ? 0 : CROSSING.contrast;
  if (CONTRAST.has(word.lower)) return CROSSING.contrast;
  if (JOIN.has(word.lower)) return words[index - 1]?.text === ',' ? CROSSING.conjunction / 2 : CROSSING.conjunction;
  return FUNCTION_WORDS.has(word.lower) ? CROSSING.functionWord : CROSSING.word;
}

/** "3,412 replies, of which 58 per cent": a share goes on about what stands before it. */
function isShareNext(words: readonly Word[], index: number): boolean {
  return words[index + 1]?.kind === 'number' && /^(?:%|per ?cent|per)$/.test(words[index + 2]?.lower ?? '');
}

function surroundingsOf(passage: Passage, { row, before, contentOf }: Around): readonly Surrounding[] {
  const found: Surrounding[] = [];
  const add = (text: string, place: keyof typeof PLACE) => {
    if (text) for (const word of contentOf(text)) found.push({ word, place, strength: PLACE[place] });
  };
  if (passage.cell) {
    if (!passage.cell.header) {
      add(passage.cell.columnHeader, 'columnHeader');
      add(passage.cell.rowHeader, 'rowHeader');
    }
    for (const text of row) add(text, 'rowCell');
    add(passage.cell.corner, 'corner');
    add(passage.cell.caption, 'caption');
  }
  add(passage.lead, 'lead');
  add(passage.trail.at(-1) ?? '', 'heading');
  for (const heading of passage.trail.slice(0, -1)) add(heading, 'outerHeading');
  if (!passage.cell) add(before, 'before');
  return found;
}
