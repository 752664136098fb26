import { MONTHS } from '../../extract/lexicon/dates.ts';
import type { Cell, Match, Passage, QuantityMention } from '../../model.ts';
import { compare } from '../../quantity/compare.ts';
import { printQuantity } from '../../quantity/print.ts';
import { slipOf } from '../figures/slip.ts';
import { type Changed, hasChanged } from '../figures/verdicts.ts';
import { LIMIT } from '../weights.ts';

/**
 * Tables that hold two times side by side: a claim's figure belongs in the later column, what it was before in the earlier
 * one. Both are wrong where they stand the other way round; where one of them is right, the other is held against the claim.
 */
export function settleColumns(matches: readonly Match[], passages: readonly Passage[]): readonly Match[] {
  const rows = new Map<string, Placed[]>();
  for (const match of matches) {
    const cell = passages[match.mention.passage]?.cell;
    const time = cell && !cell.header ? timeOf(cell) : null;
    if (!cell || !time || match.mention.kind !== 'quantity') continue;
    const key = `${cell.table}:${cell.row}`;
    rows.set(key, [...(rows.get(key) ?? []), { match, mention: match.mention, time }]);
  }
  const settled = new Map([...rows.values()].flatMap((row) => settlePair(row)));
  return matches.map((match) => settled.get(match) ?? match);
}

interface Placed {
  readonly match: Match;
  readonly mention: QuantityMention;
  readonly time: Time;
}

/** When a column is: years and ranks cannot be told apart, so each is compared with its like only. */
interface Time {
  readonly by: 'date' | 'word';
  readonly at: number;
}

function settlePair(row: readonly Placed[]): readonly (readonly [Match, Match])[] {
  const [one, other] = row;
  if (!one || !other || row.length > 2 || one.time.by !== other.time.by || one.time.at === other.time.at) return [];
  const [earlier, later] = one.time.at < other.time.at ? [one, other] : [other, one];
  const claim = claimOf(earlier.match) ?? claimOf(later.match);
  if (!claim) return [];
  const [was, is] = [standing(claim, earlier), standing(claim, later)];
  if (was === 'present' && is === 'previous') return [conflict(earlier, claim, 'previous'), conflict(later, claim, 'quantity')];
  if (was === 'previous' && is === null && isSlip(later, claim, 'quantity')) return [conflict(later, claim, 'quantity')];
  if (was === null && is === 'present' && isSlip(earlier, claim, 'previous')) return [conflict(earlier, claim, 'previous')];
  return [];
}

/** The claim that a cell surely states, if it has an earlier value. */
function claimOf({ state, certainty, claim }: Match): Changed | null {
  return state === 'agrees' && certainty === 'certain' && hasChanged(claim) ? claim : null;
}

function standing(claim: Changed, { mention }: Placed): 'present' | 'previous' | null {
  if (compare(claim.quantity, mention.quantity).relation === 'same') return 'present';
  return compare(claim.previous, mention.quantity).relation === 'same' ? 'previous' : null;
}

function isSlip({ mention }: Placed, claim: Changed, which: 'quantity' | 'previous'): boolean {
  const [mine, theirs] = [mention.quantity.low, claim[which].low];
  const isNear =
    mention.quantity.dimension === claim[which].dimension && mine.minus(theirs).abs().lte(theirs.abs().times(LIMIT.columnNear));
  return isNear || slipOf(mention.surface, printQuantity(claim[which], mention.surface)) >= LIMIT.columnSlip;
}

function conflict({ match, mention }: Placed, claim: Changed, which: 'quantity' | 'previous'): readonly [Match, Match] {
  const expected = which === 'quantity' ? (claim.write ?? claim.text) : printQuantity(claim.previous, mention.surface);
  const { likeness: _likeness, ...rest } = match;
  return [match, { ...rest, state: 'conflicts', claim, relation: 'disjoint', certainty: 'certain', expected, others: [], reason: null }];
}

function timeOf({ columnHeader }: Cell): Time | null {
  const date = DATED.exec(columnHeader);
  if (date) return { by: 'date', at: Number(date[2]) * 13 + (MONTHS.get((date[1] ?? '').toLowerCase()) ?? 0) };
  const words = columnHeader.toLowerCase().split(/[^a-z]+/);
  const rank = RANKS.findIndex((rank) => words.some((word) => rank.has(word)));
  return rank < 0 ? null : { by: 'word', at: rank };
}

const DATED = /(?:\b(\p{L}{3,9})\.? )?\b((?:19|20)\d\d)\b/u;
/** What a header calls the past, the present and what is to come. */
const RANKS: readonly ReadonlySet<string>[] = [
  new Set('until before old was previous previously last then prior earlier former'.split(' ')),
  new Set('now today current currently this present'.split(' ')),
  new Set('from after new next will'.split(' ')),
];
