import type { ClaimSet, Draft, Match, Passage, TextRange } from '../../model.ts';
import { lemma, stem } from '../../text/lemma.ts';
import { type Token, tokenize } from '../../text/tokens.ts';
import { isContent } from '../compiled-claim.ts';
import { GRADED, PLAIN_WORDS } from '../lexicon/comparatives.ts';
import { type Vocabulary, vocabularyOf } from '../vocabulary.ts';
import { toWordsConflict } from '../words-conflict.ts';
import { isExplained, isNamedIn, type Side, sidesOf } from './explained.ts';
import { judgePlainSentences } from './plain-sentences.ts';

/**
 * Shares told in words: "most members voted", "a majority of residents", "only a minority", and "half of the nurseries" where no
 * figure reader found whose half it is. In: the draft's other matches. Out: a conflict where all that the sentence says is what one
 * claim of a share says, and the share lies clearly on the other side.
 */
export function linkShares(draft: Draft, set: ClaimSet, matches: readonly Match[]): readonly Match[] {
  return judgePlainSentences(draft, TELLS, UNSURE, ({ passage, tokens, spend }) => {
    const told = tokens.flatMap((_, at) => toldAt(tokens, at))[0] ?? half(passage, tokens, matches);
    return !told || isTaken(passage, told.range, matches) ? [] : judge(passage, tokens, told, vocabularyOf(set), spend);
  });
}

const TELLS = /\b(?:most|majority|minority|half|third|thirds|quarters?|fifths?|tenths?|in (?:ten|five|four|three)|in \d)\b/i;
const UNSURE =
  /\?|["“”]|\b(?:if|unless|could|may|might|would|should|will|shall|had|hopes?|hoped|wants?|wanted|expect\w*|until|before|former\w*|previous\w*|last|earlier|then|ago|once|at first|twice|times|of which|of whom)\b|\b(?:19|20)\d\d\b/i;

/** A share in words. */
interface Told {
  readonly range: TextRange;
  /** Index of the first token behind it, and of its own first one. */
  readonly from: number;
  readonly next: number;
  /** The shares, from 0 to 1, that it can be said of. */
  readonly low: number;
  readonly high: number;
}

/** "Most members", "most of the flats", "a majority of residents", "only a minority". */
function toldAt(tokens: readonly Token[], at: number): readonly Told[] {
  const { lower } = tokens[at]!;
  const before = tokens[at - 1]?.lower ?? '';
  const told = (low: number, high: number, next: number): readonly Told[] => [
    { range: { start: tokens[at]!.start, end: tokens[at]!.end }, from: at, next, low, high },
  ];
  if (lower === 'most') {
    if (at > 0 && !CLAUSE.test(before)) return [];
    const isOf = tokens[at + 1]?.lower === 'of';
    return isOf || isNoun(tokens, at + 1) ? told(0.5, 1, isOf ? at + 2 : at + 1) : [];
  }
  if ((lower !== 'majority' && lower !== 'minority') || tokens[at + 1]?.lower !== 'of') return [];
  if (/^(?:large|big|vast|great|overwhelming|small|tiny|slim|narrow|bare|clear)$/.test(before) || /^(?:a|the)$/.test(before))
    return lower === 'majority' ? told(0.5, 1, at + 2) : told(0, 0.5, at + 2);
  return [];
}

/** What may stand before "most" where it is no superlative. */
const CLAUSE = /^(?:and|but|while|whereas|that|because|as|,|;|:|–|—|in|for|by|to|of|on|with|today|now|still|again)$/;

/** "Members", "plot holders"; no "most popular" and no "most recently". */
function isNoun(tokens: readonly Token[], at: number): boolean {
  const first = tokens[at];
  if (!first || GRADED.has(first.lower) || first.lower.endsWith('ly')) return false;
  const end = tokens.findIndex((token, index) => index >= at && !(token.kind === 'word' && isContent(token)));
  return tokens
    .slice(at, Math.min(end < 0 ? tokens.length : end, at + 3))
    .some(({ lower }) => lemma(lower) !== lower || PLURALS.has(lower));
}

const PLURALS: ReadonlySet<string> = new Set(['people', 'men', 'women', 'children', 'staff', 'police', 'cattle', 'sheep', 'fish', 'data']);

/** "Half of the nurseries": a fraction that was read, and that no claim was found for. */
function half(passage: Passage, tokens: readonly Token[], matches: readonly Match[]): Told | null {
  for (const { mention, state } of matches) {
    if (mention.kind !== 'quantity' || mention.passage !== passage.index || state !== 'not-covered') continue;
    const { dimension, bound, low } = mention.quantity;
    const value = low.toNumber();
    if (dimension !== 'fraction' || value <= 0 || value >= 1) continue;
    const from = tokens.findIndex(({ start }) => start >= mention.range.start);
    const next = tokens.findIndex(({ start }) => start >= mention.range.end);
    const edges = EDGES[bound]?.(value);
    if (from < 0 || tokens[from]!.start !== mention.range.start || !edges) continue;
    if (next > from && tokens[next]!.lower === 'of') return { range: mention.range, from, next: next + 1, ...edges };
    // "Turnout was under half."
    const isLast = next < 0 || ENDS.test(tokens[next]!.lower);
    if (isLast && /^(?:is|was|are|were|at|to|stands?|stood)$/.test(tokens[from - 1]?.lower ?? ''))
      return { range: mention.range, from, next: next < 0 ? tokens.length : next, ...edges };
  }
  return null;
}

/** How far from a fraction in words a share may lie; "half" is said of 46% and of 54%. */
const LOOSE = 0.08;
const EDGES: Readonly<Partial<Record<string, (value: number) => { readonly low: number; readonly high: number }>>> = {
  exact: (value) => ({ low: value - LOOSE, high: value + LOOSE }),
  about: (value) => ({ low: value - LOOSE, high: value + LOOSE }),
  over: (value) => ({ low: value, high: 1 }),
  atLeast: (value) => ({ low: value, high: 1 }),
  under: (value) => ({ low: 0, high: value }),
};

function isTaken(passage: Passage, { start, end }: TextRange, matches: readonly Match[]): boolean {
  return matches.some(
    ({ mention: { passage: index, range, kind }, state }) =>
      index === passage.index && kind === 'quantity' && range.start < end && range.end > start && state !== 'not-covered',
  );
}

function judge(
  passage: Passage,
  tokens: readonly Token[],
  told: Told,
  vocabulary: Vocabulary,
  spend: (claims: number) => void,
): readonly Match[] {
  const words = clauseOf(tokens, told);
  // "Most of the cost", "most flats": what it is a share of stands first.
  const noun = words.findIndex((token) => isContent(token));
  if (noun < 0) return [];
  const sides = sidesOf(words, vocabulary, spend).filter((side) => fits(side, words, noun));
  const shares = sides.map((side) => shareOf(side));
  const [first] = sides;
  if (!first || shares.some((share) => share === null || (share >= told.low && share <= told.high))) return [];
  const { claim } = first.compiled;
  return [
    toWordsConflict({
      passage,
      range: told.range,
      claim,
      relation: 'disjoint',
      certainty: 'likely',
      reason: null,
      expected: claim.text,
      cue: 'all that is said is what the claim says',
      score: 0.6,
    }),
  ];
}

/** The words behind the share, up to the end of its clause, and those before it. */
function clauseOf(tokens: readonly Token[], { from, next }: Told): readonly Token[] {
  const end = tokens.findIndex(({ lower }, at) => at > next && ENDS.test(lower));
  const start = tokens.findLastIndex(({ lower }, at) => at < from && ENDS.test(lower)) + 1;
  const lead = tokens.slice(start, from).filter(({ lower }) => !/^(?:only|just|barely|a|an|the|small|large|vast|and|but)$/.test(lower));
  return [...tokens.slice(next, end < 0 ? tokens.length : end), ...lead];
}

const ENDS = /^(?:[,;:.!?()–—]|but|while|whereas|although|though|and|or)$/;

/** Every word is the claim's own, the thing shared is its subject, and it is pinned down as the claim is. */
function fits(side: Side, words: readonly Token[], noun: number): boolean {
  const { claim, subjects, qualifiers } = side.compiled;
  const stems = new Set(words.filter(isContent).map(({ lower }) => stem(lower)));
  const saidWords = new Set(tokenize(claim.says).map(({ lower }) => lower));
  if (
    !words.every(
      (token) => isExplained(token, side) || (token.kind === 'number' && saidWords.has(token.lower)) || PLAIN_WORDS.has(lemma(token.lower)),
    )
  )
    return false;
  const first = words[noun]!;
  const said = claim.says.toLowerCase();
  // "Turnout" is all that its claim is about.
  const isWhole = qualifiers.length === 0 && isNamedIn(words, side);
  const isShared =
    subjects.some(({ features }) => features.some((feature) => feature.stem === stem(first.lower))) || said.includes(` of ${first.lower}`);
  if (!isShared || (stems.size < 2 && !isWhole)) return false;
  // "Over 18" of those under 18, "have not" of those who have.
  if (
    words.some(({ lower }) => TURNS.test(lower) && !saidWords.has(lower)) ||
    (DENIES.test(said) && !words.some(({ lower }) => DENIES.test(lower)))
  )
    return false;
  // What tells the claim apart stands in the words: "under 18", "wholemeal"; of names all, of other words one.
  const isHere = ({ alternatives }: (typeof qualifiers)[number]) =>
    alternatives.some(({ features }) => features.some((feature) => stems.has(feature.stem)));
  const isName = ({ alternatives }: (typeof qualifiers)[number]) =>
    alternatives.some(({ features }) => features.some(({ capital }) => capital));
  if (!qualifiers.every((qualifier) => !isName(qualifier) || isHere(qualifier))) return false;
  return qualifiers.length > 0
    ? qualifiers.some(isHere)
    : isWhole || subjects.filter(({ features }) => features.every((feature) => stems.has(feature.stem))).length > 1;
}

const TURNS = /^(?:not|no|never|without|neither|nor|against|over|under|above|below|before|after|more|less|fewer|only|other|\S+n['’]t)$/;
const DENIES = /\b(?:not|no|never|without)\b|n['’]t\b/;

/** The share that a claim states, from 0 to 1; null where it states none. */
function shareOf({ compiled: { claim } }: Side): number | null {
  const { dimension, low, high, bound } = claim.quantity;
  if ((bound !== 'exact' && bound !== 'about') || !low.eq(high)) return null;
  if (dimension === 'percent') return low.toNumber() / 100;
  if (dimension === 'fraction') return low.toNumber();
  return dimension === 'count' && claim.outOf?.low.gt(0) ? low.div(claim.outOf.low).toNumber() : null;
}
