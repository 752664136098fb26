/**
 * A sentence as the checks of prose see it: lower case, one blank between words, every figure one character.
 *
 *     A permit goes up from £64 to £80 a year, a rise of £14.
 *     a permit goes up from ① to ②, a rise of ③.
 */
import type { DateMention, Mention, Passage, QuantityMention, TextRange } from '../../model.ts';
import { sentences } from '../../text/tokens.ts';
import { findSingles, singleAt, splitRange } from './parts.ts';

/** One sentence with its figures cut out. */
export interface Statement {
  readonly text: string;
  readonly figures: readonly QuantityMention[];
  /** Its dates, in order: each is one `DATE` of the text. */
  readonly dates: readonly DateMention[];
}

/** Source of a pattern for one figure; it captures. */
export const FIGURE = '([\uE000-\uE0FF])';
/**
 * Source of a pattern for a letter of a statement, to stand in brackets: Latin ones, as `plain` leaves no others. V8 compiles it a
 * hundred times as fast as `\\p{L}`, of which each pattern takes several.
 */
export const LETTER = 'a-z\u00AA\u00B5\u00BA\u00DF-\u00F6\u00F8-\u02AF';
const ANY_LETTER = '\u00DF';
const ANY_MARK = '\u0300';
/** What stands for a date in a statement. */
export const DATE = '\uF8FF';
/** Source of a pattern for a word or a date. */
const WORD = `[${LETTER}\uF8FF][${LETTER}${ANY_MARK}'\uF8FF-]{0,30}`;

/** Source of a pattern for at most `most` words, each after a blank; those that begin another thought are not among them. */
export function words(most: number): string {
  return `(?: (?!(?:and|or|but|while|from|to|than|by|plus|not)\\b)${WORD}){0,${most}}`;
}

/** Reads the sentences of a passage with its mentions, in order. Questions, suppositions and quotations state nothing: they come out empty. */
export function toStatements(passage: Passage, mentions: readonly Mention[]): readonly Statement[] {
  if (passage.quoted > 0 || mentions.length === 0) return [];
  let next = 0;
  return sentences(passage.text).map((sentence) => {
    const first = next;
    while (next < mentions.length && mentions[next]!.range.start < sentence.end) next++;
    const statement = cut(passage, sentence, mentions.slice(first, next));
    return isStated(statement.text) ? statement : { text: '', figures: [], dates: [] };
  });
}

/** The figure that a captured character stands for. */
export function figureAt({ figures }: Statement, character: string | undefined): QuantityMention | null {
  return character === undefined ? null : (figures[character.charCodeAt(0) - FIRST] ?? null);
}

/** The text before, between and behind the figures of a statement: one more than there are figures. */
export function gapsOf({ text }: Statement): readonly string[] {
  return text.split(/[\uE000-\uE0FF]/);
}

/** Whether a match, or the words just before it, denies something. */
export function isDenied(text: string, start: number, end: number): boolean {
  return DENIED.test(text.slice(Math.max(0, start - 24), end));
}

const FIRST = 0xe000;
const MOST_FIGURES = 120;
const DENIED = /(?:\b(?:not|never|neither|nor|cannot|no longer|rather than|instead of)\b|n't\b)(?! only\b)/;

function cut(passage: Passage, { start, end }: TextRange, mentions: readonly Mention[]): Statement {
  const figures: QuantityMention[] = [];
  const dates: DateMention[] = [];
  let text = '';
  let done = start;
  const put = (...parts: readonly QuantityMention[]): void => {
    if (figures.length + parts.length > MOST_FIGURES) return;
    text += parts.map((_, index) => String.fromCharCode(FIRST + figures.length + index)).join(' to ');
    figures.push(...parts);
  };
  const copyTo = (to: number): void => {
    for (const at of findSingles(passage.text.slice(done, to)).map((index) => done + index)) {
      text += plain(passage.text.slice(done, at));
      put(singleAt(passage, at));
      done = at + 'one'.length;
    }
    text += plain(passage.text.slice(done, to));
    done = to;
  };
  for (const mention of mentions) {
    if (mention.range.start < done || mention.range.end > end) continue;
    copyTo(mention.range.start);
    if (mention.kind === 'quantity') {
      const ends = splitRange(passage, mention);
      if (ends && /^from /i.test(mention.surface)) text += 'from ';
      put(...(ends ?? [mention]));
    } else if (mention.kind === 'date') {
      text += DATE;
      dates.push(mention);
    }
    done = mention.range.end;
  }
  copyTo(end);
  return { text, figures, dates };
}

function plain(text: string): string {
  const lower = text
    .replace(/[\uE000-\uF8FF]/g, ' ')
    .replace(/[’ʼ]/g, "'")
    .replace(/[–—]/g, '–')
    .toLowerCase();
  // Letters of other scripts stand for themselves nowhere in the patterns: one is as good as another.
  return /[\u02B0-\uFFFF]/.test(lower) ? lower.replace(OTHER_LETTER, ANY_LETTER).replace(/\p{M}/gu, ANY_MARK) : lower;
}

const OTHER_LETTER = /(?![\0-\u02AF])\p{L}/gu;

/** Whether a sentence, in lower case, states something: it is no question, quotation or supposition. */
export function isStated(text: string): boolean {
  return !/\?["'”)\]]{0,3}$/.test(text) && !/["“”«»]/.test(text) && !UNREAL.test(text.replace(IF_ADDED, ''));
}

/** "If you put the two together" supposes nothing. */
const IF_ADDED = /\bif (?:you|we|one) (?:add|adds|put|puts|take|takes) /;

/** Suppositions, doubts and corrections, as in link/lexicon/cues.ts, but only the plain ones: a planned rise still has to add up. */
const UNREAL =
  /\b(?:if|suppose|supposing|imagine|assuming|unless|hypothetical|hypothetically|maybe|perhaps|would have|could have|might have|were to|wrong|wrongly|mistake|mistaken|mistakenly|error|misprint|incorrect|incorrectly|erroneous|erroneously|correction|corrected|myth|false|falsely)\b/;
