import { ORDINALS, TENS } from '../../extract/lexicon/numbers.ts';
import type { ClaimSet, ValueClaim } from '../../model.ts';
import { lemma } from '../../text/lemma.ts';
import { type Token, tokenize } from '../../text/tokens.ts';
import { isContent } from '../compiled-claim.ts';

/** A claim of a rank, and what it is looked for by in copy. */
export interface Rank {
  readonly claim: ValueClaim;
  readonly place: number;
  /**
   * `superlative`: the third-largest bank; `place`: finished fourth; `streak`: the fifth year in a row; `nth`: her third win, the
   * 27th marathon.
   */
  readonly sort: 'superlative' | 'place' | 'streak' | 'nth';
  /** The superlative of a rank: "largest", of "most popular" the second word. */
  readonly word: string | null;
  /** Base forms of the content words of each of its subjects, in order. */
  readonly things: readonly (readonly string[])[];
  /** Words with a capital in what the claim says and is about: whoever holds the rank. */
  readonly holders: ReadonlySet<string>;
  /** All words of the claim, and the base forms of its content words. */
  readonly words: ReadonlySet<string>;
}

const RANKS = new WeakMap<ClaimSet, readonly Rank[]>();

/** The claims of ranks in a set, in the order of the file. */
export function ranksOf(set: ClaimSet): readonly Rank[] {
  let ranks = RANKS.get(set);
  if (!ranks) {
    ranks = set.claims.flatMap((claim) => (claim.kind === 'value' && claim.status === 'active' ? toRank(claim) : []));
    RANKS.set(set, ranks);
  }
  return ranks;
}

function toRank(claim: ValueClaim): readonly Rank[] {
  const { dimension, low, high, bound } = claim.quantity;
  if (dimension !== 'rank' || bound !== 'exact' || !low.eq(high)) return [];
  const place = low.toNumber();
  const said = tokenize(claim.says);
  const at = said.findIndex((_, index) => ordinalAt(said, index)?.place === place);
  const ordinal = at < 0 ? null : ordinalAt(said, at);
  const word = superlativeIn(tokenize(claim.text)) ?? (ordinal ? superlativeIn(said.slice(at, ordinal.next + 3)) : null);
  const sort = word !== null ? 'superlative' : STREAK.test(claim.says) ? 'streak' : isPlace(said, ordinal) ? 'place' : 'nth';
  const things = claim.of
    .map((text) =>
      tokenize(text)
        .filter((token) => isContent(token) && !(token.capital && sort !== 'nth') && token.lower !== word && !SUPERLATIVE.test(token.lower))
        .map(({ lower }) => lemma(lower)),
    )
    .filter((thing) => thing.length > 0);
  const all = tokenize([claim.says, ...claim.about].join(' . '));
  const holders = all.filter(
    (token, index) => token.kind === 'word' && token.capital && isContent(token) && (index > 0 || isNamedFirst(all, claim)),
  );
  const words = [...all, ...tokenize(claim.of.join(' . '))];
  return [
    {
      claim,
      place,
      sort,
      word,
      things,
      holders: new Set(holders.map(({ lower }) => lower)),
      words: new Set(words.flatMap((token) => (isContent(token) ? [token.lower, lemma(token.lower)] : [token.lower]))),
    },
  ];
}

/** The first word of a sentence has a capital anyway: it names somebody where another follows, where it owns something, or where the claim is about it. */
function isNamedFirst([first, next]: readonly Token[], { about }: ValueClaim): boolean {
  if (!first || !isContent(first)) return false;
  return next?.capital === true || next?.text.endsWith('s') === true || about.some((text) => text.startsWith(first.text));
}

/** "In a row", "running", "consecutive". */
const STREAK = /\b(?:in (?:a row|succession)|running|consecutive|successive|straight)\b/;

/** Nothing is counted behind the ordinal: "Larkfield were fourth of nine bands", "ranks 37th in the state". */
function isPlace(said: readonly Token[], ordinal: Ordinal | null): boolean {
  const next = ordinal && said[ordinal.next];
  if (!next) return ordinal !== null;
  return next.kind === 'mark' ? next.text !== '-' : PLACES.has(next.lower) || !isContent(next);
}

export const PLACES: ReadonlySet<string> = new Set(['place', 'position', 'spot', 'overall']);

/** An ordinal of a text: its number, and the indexes of its first token and of the one behind it. */
export interface Ordinal {
  readonly place: number;
  readonly from: number;
  readonly next: number;
}

/** Reads "third", "5th", "twenty-first" at a token. */
export function ordinalAt(tokens: readonly Token[], at: number): Ordinal | null {
  const { lower, kind, end } = tokens[at]!;
  const [next, last] = [tokens[at + 1], tokens[at + 2]];
  if (kind === 'number')
    return next && next.start === end && /^(?:st|nd|rd|th)$/.test(next.lower) ? { place: Number(lower), from: at, next: at + 2 } : null;
  const place = ORDINALS.get(lower);
  if (place) return { place, from: at, next: at + 1 };
  const tens = TENS.get(lower);
  const ones = next?.text === '-' && last ? ORDINALS.get(last.lower) : undefined;
  return tens && ones && ones < 10 ? { place: tens + ones, from: at, next: at + 3 } : null;
}

/** "Largest", and of "most popular" and "least common" the second word. */
function superlativeIn(tokens: readonly Token[]): string | null {
  for (const [at, { lower }] of tokens.entries()) {
    if (lower === 'most' || lower === 'least') return tokens[at + 1]?.lower ?? null;
    if (SUPERLATIVE.test(lower)) return lower;
  }
  return null;
}

const SUPERLATIVE =
  /^(?!(?:forest|interest|request|honest|harvest|test|guest|quest|contest|west|best-|arrest|protest|invest|midwest|northwest|southwest|breast|chest|nest|rest|manifest|conquest|tempest|modest)$)[a-z]{2,}est$|^(?:worst|best)$/;
