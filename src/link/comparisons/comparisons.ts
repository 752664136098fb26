import { SMALL } from '../../extract/lexicon/numbers.ts';
import type { Token } from '../../text/tokens.ts';
import { AHEAD, COMPARATIVE_WORDS, type Comparing, GRADED, type Measured, PASSES } from '../lexicon/comparatives.ts';

/** A comparison of two things as a sentence makes it. */
export interface Comparison {
  /** The words that compare: indexes of tokens, the end behind the last. */
  readonly from: number;
  readonly to: number;
  /** The tokens that name the one and the other. */
  readonly left: readonly Token[];
  /** The words of the same clause before those that compare. */
  readonly lead: readonly Token[];
  readonly right: readonly Token[];
  /** What is counted, where it stands between the words: "more *plots* than". */
  readonly counted: readonly Token[];
  /** Which of the two is said to be the larger. */
  readonly sign: 1 | -1;
  readonly of: Measured;
  /** In a race or a table: the smaller time or place leads. */
  readonly isPlace: boolean;
  /** One side is a mark: a goal, a limit, a budget. */
  readonly isMark: boolean;
  readonly orEqual: boolean;
  /** The verb says by itself what is compared: "outnumber". */
  readonly isVerb: boolean;
}

/** The comparisons of a sentence, which must be one that states something. */
export function comparisonsIn(tokens: readonly Token[]): readonly Comparison[] {
  const found: Comparison[] = [];
  for (let at = 0; at < tokens.length; at++) found.push(...thanAt(tokens, at), ...aheadAt(tokens, at), ...passesAt(tokens, at));
  return found;
}

/** Phrases by their first word, in the order of their list. */
function byFirstWord<Phrase extends { readonly words: readonly string[] }>(
  phrases: readonly Phrase[],
): ReadonlyMap<string, readonly Phrase[]> {
  const byFirst = new Map<string, Phrase[]>();
  for (const phrase of phrases) {
    const known = byFirst.get(phrase.words[0]!);
    if (known) known.push(phrase);
    else byFirst.set(phrase.words[0]!, [phrase]);
  }
  return byFirst;
}

const AHEAD_BY_WORD = byFirstWord(AHEAD);
const PASSES_BY_WORD = byFirstWord(PASSES);
const NONE: readonly never[] = [];

/** "Mill Brook has more plots than Northfield", "More spaniels than terriers were shown". */
function thanAt(tokens: readonly Token[], at: number): readonly Comparison[] {
  const graded = comparativeAt(tokens, at);
  if (!graded) return [];
  const { comparing, next } = graded;
  const than = tokens.findIndex(({ lower }, index) => index >= next && index <= next + 6 && lower === 'than');
  if (than < 0 || tokens.slice(next, than).some(({ kind, text }) => kind === 'mark' && text !== '-')) return [];
  const counted = tokens.slice(next, than);
  // "Twelve more than": by how much is not judged here.
  const isCount = tokens[at - 1]?.kind === 'number' || SMALL.has(tokens[at - 1]?.lower ?? '');
  const left = leftOf(tokens, isCount ? at - 1 : at);
  return [
    {
      from: at,
      to: next,
      left: [...left, ...counted],
      lead: leadOf(tokens, isCount ? at - 1 : at),
      counted,
      right: rightOf(tokens, than + 1),
      sign: comparing.sign,
      of: comparing.of,
      isPlace: false,
      isMark: false,
      orEqual: false,
      isVerb: false,
    },
  ];
}

function comparativeAt(tokens: readonly Token[], at: number): { readonly comparing: Comparing; readonly next: number } | null {
  const comparing = COMPARATIVE_WORDS.get(tokens[at]!.lower);
  // "No more than", "as much as", "one more than": what is no comparison of two things, or a denied one.
  if (!comparing || /^(?:no|any|not|a|once|one|every|never)$/.test(tokens[at - 1]?.lower ?? '')) {
    if (!(comparing && tokens[at - 1]?.lower === 'a')) return null;
  }
  const graded = /^(?:more|less)$/.test(tokens[at]!.lower) ? GRADED.get(tokens[at + 1]?.lower ?? '') : undefined;
  return { comparing: graded ? { ...comparing, of: graded } : comparing, next: graded ? at + 2 : at + 1 };
}

/** "Quill finished ahead of Ash", "spaniels outnumbered terriers". */
function aheadAt(tokens: readonly Token[], at: number): readonly Comparison[] {
  const phrases = AHEAD_BY_WORD.get(tokens[at]!.lower);
  if (!phrases) return NONE;
  return phrases
    .filter(({ words }) => words.every((word, index) => tokens[at + index]?.lower === word))
    .slice(0, 1)
    .map(({ words, sign, isPlace, isVerb }) => ({
      from: at,
      to: at + words.length,
      left: leftOf(tokens, at),
      lead: leadOf(tokens, at),
      counted: [],
      right: rightOf(tokens, at + words.length),
      sign,
      of: 'any',
      isPlace,
      isMark: false,
      orEqual: false,
      isVerb,
    }));
}

/** "The appeal beat its target", "turnout fell short of the threshold". */
function passesAt(tokens: readonly Token[], at: number): readonly Comparison[] {
  const phrases = PASSES_BY_WORD.get(tokens[at]!.lower);
  if (!phrases) return NONE;
  return (
    phrases
      .filter(({ words }) => words.every((word, index) => tokens[at + index]?.lower === word))
      .slice(0, 1)
      // "With 385 boxes, the club beat its target": the clause, or all that stands before.
      .flatMap((verb) => [leftOf(tokens, at), tokens.slice(0, at)].map((left) => ({ ...verb, left })))
      .map(({ words, sign, orEqual, left }) => ({
        from: at,
        to: at + words.length,
        left,
        lead: leadOf(tokens, at),
        counted: [],
        right: rightOf(tokens, at + words.length),
        sign,
        of: 'any',
        isPlace: false,
        isMark: true,
        orEqual,
        isVerb: true,
      }))
  );
}

/** The clause before; where that names nothing ("came third, a point ahead of"), all that stands before it. */
function leftOf(tokens: readonly Token[], at: number): readonly Token[] {
  const clause = leadOf(tokens, at);
  const isWhole = clause.length > at - 2;
  return clause.some(({ capital, kind }, index) => kind === 'word' && (capital || index > 0)) || isWhole ? clause : tokens.slice(0, at);
}

function leadOf(tokens: readonly Token[], at: number): readonly Token[] {
  return tokens.slice(tokens.findLastIndex((token, index) => index < at && ENDS.test(token.lower)) + 1, at);
}

/** What follows, up to the end of the clause; nothing where a second thing is added: "than Austria and Slovenia together". */
function rightOf(tokens: readonly Token[], from: number): readonly Token[] {
  const end = tokens.findIndex((token, index) => index >= from && (ENDS.test(token.lower) || JOINS.test(token.lower)));
  if (end < 0) return tokens.slice(from);
  return JOINS.test(tokens[end]!.lower) && tokens[end + 1]?.capital ? [] : tokens.slice(from, end);
}

const ENDS = /^(?:[,;:.!?()–—]|but|while|whereas|although|though|because|which|who|that)$/;
const JOINS = /^(?:and|or)$/;
