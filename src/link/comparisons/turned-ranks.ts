import type { ClaimSet, Draft, Match, Passage } from '../../model.ts';
import { lemma } from '../../text/lemma.ts';
import { tokenize } from '../../text/tokens.ts';
import { turned } from '../figures/turned-changes.ts';
import { OPPOSITE_SUPERLATIVES } from '../lexicon/opposites.ts';
import { type Rank, ranksOf } from './rank-claims.ts';

/**
 * A rank counted from the other end: "the fourth-highest" where the claim has the fourth-lowest. Takes the matches of figures and gives
 * them again, those as conflicts at the superlative.
 */
export function settleRanks(draft: Draft, set: ClaimSet, matches: readonly Match[]): readonly Match[] {
  const ranks = new Map(ranksOf(set).flatMap((rank) => (rank.word === null ? [] : [[rank.claim.id, rank] as const])));
  if (ranks.size === 0) return matches;
  return matches.map((match) => {
    const { state, claim, mention, certainty } = match;
    const rank = state === 'agrees' && certainty !== 'weak' && claim ? ranks.get(claim.id) : undefined;
    const passage = rank && draft.passages[mention.passage];
    const found = passage && SUPERLATIVE.exec(passage.text.slice(mention.range.end));
    if (!passage || !found || !areOpposite(found[1]!.toLowerCase(), rank.word!) || !isOf(passage, mention.range.start, rank)) return match;
    const end = mention.range.end + found[0].length;
    const at = { start: end - found[1]!.length, end, direction: 1 as const };
    return { ...turned({ ...match, others: [], related: [] }, passage, at), expected: rank.word };
  });
}

const SUPERLATIVE = /^(?:-| )([a-z]{2,}est|best|worst)\b/i;

function areOpposite(one: string, other: string): boolean {
  return OPPOSITE_SUPERLATIVES.some(
    ([high, low]) => (high.includes(one) && low.includes(other)) || (low.includes(one) && high.includes(other)),
  );
}

/** The clause names what is ranked, and has not the claim's own word besides: "the fourth-highest or eighth-lowest". */
function isOf({ text }: Passage, at: number, { word, things }: Rank): boolean {
  const [before, behind] = [/[^.,;:!?()]*$/.exec(text.slice(Math.max(0, at - 200), at))![0], /^[^.,;:!?()]*/.exec(text.slice(at))![0]];
  const tokens = tokenize(before + behind);
  const bases = new Set(tokens.map(({ lower }) => lemma(lower)));
  return !tokens.some(({ lower }) => lower === word) && things.some((thing) => thing.every((one) => bases.has(one)));
}
