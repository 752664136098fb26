import type { Quantity, TextRange } from '../model.ts';
import { type Token, tokenize } from '../text/tokens.ts';
import { FIGURE_VERBS, FUNCTION_WORDS } from './lexicon.ts';
import type { Readers } from './readers.ts';

/**
 * What a sentence's figure or date is of, for a claim without `of`: the noun phrase behind the figure ("350 seats"), behind
 * its "of" ("£2.2bn of road repairs"), else the one before it ("Rail use rises to 41%"); the longest form first.
 */
export function subjectFrom(says: string, readers: Readers): readonly string[] {
  const tokens = contentTokens(says, readers);
  const figure = tokens.find((token) => token.role === 'figure');
  const behind = figure?.number ? phraseAfter(tokens, figure.last + 1) : [];
  const before = phraseBefore(tokens, figure?.index ?? tokens.length);
  const isShare = figure !== undefined && isRelative(says, figure, readers);
  const phrase = behind.length === 0 || (isShare && before.length > 0) ? before : behind;
  return forms(phrase, says);
}

/** What pins a sentence down, for a claim without `about`: its names and content words but those that are known already. */
export function aboutFrom(says: string, known: readonly string[], readers: Readers): readonly string[] {
  const taken = new Set(known.flatMap((form) => tokenize(form).map((token) => token.lemma)));
  const found: string[] = [];
  const tokens = contentTokens(says, readers);
  for (let at = 0; at < tokens.length; ) {
    const run = nameRun(tokens, at);
    const words = run.length > 0 ? run : tokens.slice(at, at + 1);
    at += words.length;
    if (words.some((word) => word.role === 'content' && !taken.has(word.lemma) && !FIGURE_VERBS.has(word.lemma)))
      found.push(textOf(words, says));
  }
  return [...new Set(found)];
}

/** Of a percentage the words behind "of" are the base, those before it the subject. */
function isRelative(says: string, figure: Part, readers: Readers): boolean {
  const found = readers.quantities(says).find(({ range }) => figure.start < range.end && figure.end > range.start);
  return found !== undefined && RELATIVE.has(found.quantity.dimension);
}

const RELATIVE = new Set<Quantity['dimension']>(['percent', 'points', 'multiple', 'fraction']);

interface Part extends Token {
  readonly index: number;
  readonly role: 'content' | 'function' | 'mark' | 'figure';
  /** Of a figure: its last token, and whether it is a number rather than a date. */
  readonly last: number;
  readonly number: boolean;
}

/** The tokens of a sentence; those of its figures and dates are marked as such. */
function contentTokens(says: string, readers: Readers): readonly Part[] {
  const tokens = tokenize(says);
  const dates = readers.dates(says).map((date) => date.range);
  const numbers = readers.quantities(says).map((quantity) => quantity.range);
  const within = (token: Token, ranges: readonly TextRange[]) => ranges.find((range) => token.start < range.end && token.end > range.start);
  return tokens.map((token, index) => {
    const number = within(token, numbers);
    const range = number ?? within(token, dates);
    const last = range ? lastWithin(tokens, index, range) : index;
    const role = range
      ? 'figure'
      : token.kind === 'mark'
        ? 'mark'
        : FUNCTION_WORDS.has(token.lower) || token.lower.length < 2
          ? 'function'
          : 'content';
    return { ...token, index, role, last, number: number !== undefined };
  });
}

function lastWithin(tokens: readonly Token[], from: number, range: TextRange): number {
  let last = from;
  while (last + 1 < tokens.length && tokens[last + 1]!.start < range.end) last++;
  return last;
}

function phraseAfter(tokens: readonly Part[], from: number): readonly Part[] {
  let at = from;
  while (at < tokens.length && (LEADING.has(tokens[at]!.lower) || tokens[at]!.role === 'figure')) at++;
  const start = at;
  while (at < tokens.length && isPhrasePart(tokens, at) && !(at > start && isVerb(tokens[at]!))) at++;
  return tokens.slice(start, at);
}

/** What may stand between a figure and its noun: "of the 12", "of its". */
const LEADING = new Set(['of', 'the', 'a', 'an', 'its', 'their', 'his', 'her', 'our', 'all']);

function phraseBefore(tokens: readonly Part[], until: number): readonly Part[] {
  let at = 0;
  while (at < until && tokens[at]!.role !== 'content') at++;
  const start = at;
  while (at < until && isPhrasePart(tokens, at) && !(at > start && isVerb(tokens[at]!))) at++;
  return tokens.slice(start, at);
}

/** A content word, or a hyphen or possessive between two of them. */
function isPhrasePart(tokens: readonly Part[], at: number): boolean {
  const part = tokens[at]!;
  if (part.role === 'content') return true;
  const joins = part.text === '-' || part.text === '‑' || part.lower === "'s";
  return joins && tokens[at - 1]?.role === 'content' && tokens[at + 1]?.role === 'content';
}

function isVerb(part: Part): boolean {
  return !part.capital && !part.lower.endsWith('ing') && FIGURE_VERBS.has(part.lemma);
}

/** A phrase and its shorter forms: "city road repairs", then "road repairs". */
function forms(phrase: readonly Part[], says: string): readonly string[] {
  const words = phrase.filter((part) => part.role === 'content');
  if (words.length === 0) return [];
  const longest = words.slice(-4);
  const tails = longest.map((_, index) => textOf(longest.slice(index), says));
  // The head alone ("finance") would fit too much where the phrase has three words or more.
  return tails.slice(0, words.length > 2 ? -1 : tails.length);
}

function nameRun(tokens: readonly Part[], from: number): readonly Part[] {
  let at = from;
  while (at < tokens.length && tokens[at]!.capital && tokens[at]!.role === 'content') at++;
  return tokens.slice(from, at);
}

function textOf(words: readonly Part[], says: string): string {
  const first = words[0];
  const last = words.at(-1);
  return first && last ? says.slice(first.start, last.end) : '';
}
