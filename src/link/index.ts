import { extractMentions } from '../extract/index.ts';
import { extractQuotations } from '../extract/quotations.ts';
import type { ClaimSet, Draft, Match, Mention, Passage, QuoteMention } from '../model.ts';
import { linkArithmetic, type Standing } from './arithmetic/index.ts';
import { crowding } from './budget.ts';
import { settleClaimedSums } from './comparisons/claimed-sums.ts';
import { linkComparisons } from './comparisons/compared-claims.ts';
import { linkGoals } from './comparisons/headline-goals.ts';
import { linkPlainChanges } from './comparisons/plain-changes.ts';
import { settleMultiples } from './comparisons/plain-multiples.ts';
import { settleSinceBefore } from './comparisons/since-before.ts';
import { linkDirections } from './comparisons/told-directions.ts';
import { linkExtremes } from './comparisons/told-extremes.ts';
import { linkRanks } from './comparisons/told-ranks.ts';
import { linkShares } from './comparisons/told-shares.ts';
import { linkSinceBefore } from './comparisons/told-since-before.ts';
import { linkHeadlines } from './comparisons/turned-headlines.ts';
import { settleRanks } from './comparisons/turned-ranks.ts';
import { settleWorked } from './comparisons/worked-claims.ts';
import { linkEventOrder } from './dates/event-order.ts';
import { linkAges } from './figures/ages.ts';
import { linkNumbers } from './figures/numbers.ts';
import { linkYearCounts } from './figures/year-counts.ts';
import { linkLists } from './lists/index.ts';
import { linkNames } from './names/index.ts';
import { linkStatedPlaces } from './places/stated-places.ts';
import { linkQuotations } from './quotations/index.ts';
import { withoutSpeakersPosts } from './quotations/speaker-posts.ts';
import { linkUnmarked } from './quotations/unmarked-quotes.ts';

/**
 * Links every mention of a draft to the claim it is about and compares the two. Out: one match a mention, by position.
 * Throws an `Error` with the reason where the figures stand too close together to be linked.
 */
export function linkDraft(draft: Draft, set: ClaimSet): readonly Match[] {
  const mentions = extractMentions(draft, { monthFirst: set.language === 'en-US' });
  const refusal = crowding(mentions);
  if (refusal !== null) throw new Error(refusal);
  const quotes = extractQuotations(draft);
  // Nothing of what links figures is loaded, and no claim's words are read, for a draft without any.
  const numbers = mentions.length === 0 ? linkHeadlines(draft, set, []) : linkFigures(draft, set, mentions, quotes);
  const words = [
    ...linkQuotations(draft, set, quotes),
    ...linkUnmarked(draft, set, quotes),
    ...linkLists(draft, set),
    ...linkNames(draft, set),
    ...linkStatedPlaces(draft, set, numbers),
    ...linkEventOrder(draft, set),
    ...linkYearCounts(draft, mentions),
    ...linkDirections(draft, mentions, numbers),
    ...linkRanks(draft, set, numbers),
    ...linkGoals(draft, set),
    ...linkComparisons(draft, set, numbers),
    ...linkShares(draft, set, numbers),
    ...linkPlainChanges(draft, set),
    ...linkExtremes(draft, set),
    ...(mentions.length === 0 ? [] : linkSinceBefore(draft, set, numbers)),
  ];
  return onePerPlace(withoutSpeakersPosts([...numbers, ...words], set)).sort(byPosition);
}

function linkFigures(draft: Draft, set: ClaimSet, mentions: readonly Mention[], quotes: readonly QuoteMention[]): readonly Match[] {
  const linked = settleRanks(draft, set, settleMultiples(draft, set, linkNumbers(draft, set, mentions, quotes)));
  const isAlone = mentions.length < 2 && set.claims.length < 2;
  const numbers = isAlone ? linked : settleClaimedSums(draft, set, settleSinceBefore(draft, set, settleWorked(draft, set, linked)));
  const standing = standingIn(numbers);
  const slips = mentions.length < 2 ? [] : linkArithmetic(draft, mentions, ({ span }) => standing.get(span.start) ?? 'open');
  return withAges(withArithmetic(numbers, slips, draft.passages), linkAges(draft, set, mentions));
}

/** What the claims made of each figure, by the place where it begins. */
function standingIn(numbers: readonly Match[]): ReadonlyMap<number, Standing> {
  return new Map(
    numbers.flatMap((match): readonly (readonly [number, Standing])[] => {
      if (match.state === 'conflicts') return [[match.mention.span.start, 'wrong']];
      return isSettled(match) ? [[match.mention.span.start, 'settled']] : [];
    }),
  );
}

/** A claim confirms the figure itself: it neither follows from others nor merely leaves room for it ("more than 6,000" of 18,400). */
function isSettled({ state, relation }: Match): boolean {
  return state === 'agrees' && relation !== 'derived' && relation !== 'looser' && relation !== 'very-loose';
}

/** What the claims say of the age of the person beside a figure goes before what its words say. */
function withAges(numbers: readonly Match[], ages: readonly Match[]): readonly Match[] {
  return ages.length === 0 ? numbers : [...numbers.filter(({ mention }) => !ages.some((age) => age.mention === mention)), ...ages];
}

/** A miscalculated figure is said to be one unless a claim has settled it, or another figure of its row in a table. */
function withArithmetic(numbers: readonly Match[], slips: readonly Match[], passages: readonly Passage[]): readonly Match[] {
  const rowOf = ({ mention }: Match) => {
    const cell = passages[mention.passage]?.cell;
    return cell ? `${cell.table}:${cell.row}` : null;
  };
  const wrongRows = new Set(numbers.filter(({ state }) => state === 'conflicts').map(rowOf));
  wrongRows.delete(null);
  const open = slips.filter(
    (slip) =>
      !wrongRows.has(rowOf(slip)) &&
      !numbers.some((match) => match.mention.span.start === slip.mention.span.start && (match.state === 'conflicts' || isSettled(match))),
  );
  return [...numbers.filter((match) => !open.some((slip) => slip.mention.span.start === match.mention.span.start)), ...open];
}

/** Of several conflicts at the same words the first stands: a figure before a quotation, a list, a name. */
function onePerPlace(matches: readonly Match[]): Match[] {
  const taken = new Set<string>();
  const right = new Set(
    matches.flatMap(({ state, certainty, mention }) =>
      state === 'agrees' && certainty === 'certain' && mention.kind === 'quantity' ? [mention.span.start] : [],
    ),
  );
  return matches.filter((match) => {
    if (match.state !== 'conflicts') return true;
    // "nine addresses in Elm, Oak and Ash": right for what it counts.
    if (match.relation === 'other-count' && right.has((match.at ?? match.mention.span).start)) return false;
    const { start, end } = match.at ?? match.mention.span;
    const place = `${start}-${end}`;
    if (taken.has(place)) return false;
    taken.add(place);
    return true;
  });
}

function byPosition(a: Match, b: Match): number {
  return a.mention.span.start - b.mention.span.start || a.mention.span.end - b.mention.span.end;
}
