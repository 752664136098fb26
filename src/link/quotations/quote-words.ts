import { fold } from '../../text/fold.ts';
import { sentences } from '../../text/tokens.ts';
import { FUNCTION_WORDS } from '../lexicon/function-words.ts';

/** A word of a quotation; a contraction is one word. Offsets are in the quotation. */
export interface QuoteWord {
  /** What is compared: case, accents, the style of marks and British or American spelling do not count. */
  readonly key: string;
  readonly content: boolean;
  readonly start: number;
  readonly end: number;
}

/** The words of a quotation, by sentence and, within it, by the pieces that ellipses and bracketed insertions leave. */
export function quoteWords(text: string): readonly (readonly (readonly QuoteWord[])[])[] {
  return sentences(text).map(({ start, end }) => {
    const pieces: QuoteWord[][] = [[]];
    for (const match of text.slice(start, end).matchAll(PART)) {
      if (match[2] !== undefined) {
        pieces.push([]);
        continue;
      }
      const lower = fold(match[0]);
      const key = spelling(lower);
      pieces.at(-1)!.push({
        key,
        content: !FUNCTION_WORDS.has(lower) && !FUNCTION_WORDS.has(key),
        start: start + match.index,
        end: start + match.index + match[0].length,
      });
    }
    return pieces;
  });
}

// Group 1: a word or number with its inner apostrophes, points and commas; group 2: an omission or insertion.
const PART = /([\p{L}\p{M}\p{N}]{1,100}(?:['’ʼ.,][\p{L}\p{M}\p{N}]{1,100}){0,8}|[%&£$€])|(\[[^\]]{0,80}\]|…|\.\.\.{1,3}|\. \. \.)/gu;

function spelling(word: string): string {
  if (word === '&') return 'and';
  if (word.length < 5) return word;
  return word
    .replace(/is(e|ed|es|ing|ation)$/, 'iz$1')
    .replace(/ys(e|ed|es|ing)$/, 'yz$1')
    .replace(/our(s|ed|ing|able|ite)?$/, (tail) => (FOUR.has(word) ? tail : `or${tail.slice(3)}`))
    .replace(/tre(s?)$/, 'ter$1')
    .replace(/ll(ed|ing|er)$/, 'l$1');
}

/** Words in -our that have no other spelling. */
const FOUR: ReadonlySet<string> = new Set([
  'four',
  'your',
  'hour',
  'hours',
  'tour',
  'pour',
  'flour',
  'devour',
  'contour',
  'yours',
  'fours',
  'tours',
]);
