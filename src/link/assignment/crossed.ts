import { Decimal } from 'decimal.js';
import type { Claim, Match, Passage } from '../../model.ts';
import type { Linked } from '../figures/figures.ts';
import { LIMIT } from '../weights.ts';
import type { Half } from './halves.ts';
import { shareOf } from './part-of-whole.ts';

/**
 * Two figures that each stand in the other's place, near each other in prose, in one list, or in a row or a column of one
 * table: each is exactly the value of a claim of which the words around the other one speak. Neither has to be sure of its
 * claim by itself; that both are crossed is no accident. Out: the matches that change.
 */
export function settleCrossed(linked: readonly Linked[], passages: readonly Passage[]): ReadonlyMap<Match, Match> {
  const halves = linked.flatMap((one) => {
    const passage = passages[one.match.mention.passage];
    return one.half && passage && canMove(one.match) ? [{ match: one.match, half: one.half, passage }] : [];
  });
  const pairs = halves.flatMap((one, index) => pairsWith(one, halves, index + 1)).sort((a, b) => b.gain - a.gain);
  const crossed = new Map<Match, Match>();
  for (const { one, other, mine, theirs } of pairs) {
    if (crossed.has(one.match) || crossed.has(other.match)) continue;
    crossed.set(one.match, asSwap(one.match, theirs, mine));
    crossed.set(other.match, asSwap(other.match, mine, theirs));
  }
  return crossed;
}

interface Movable {
  readonly match: Match;
  readonly half: Half;
  readonly passage: Passage;
}

/** Two figures that are exchanged: which claims they are the values of, and how much better they would stand the other way round. */
interface Pair {
  readonly one: Movable;
  readonly other: Movable;
  readonly mine: Claim;
  readonly theirs: Claim;
  readonly gain: number;
}

function pairsWith(one: Movable, halves: readonly Movable[], from: number): readonly Pair[] {
  const pairs: Pair[] = [];
  for (let index = from; index < halves.length; index++) {
    const other = halves[index]!;
    if (other.match.mention.span.start - one.match.mention.span.end > REACH && !isOneTable(one, other)) break;
    const exchange = exchangeOf(one.half, other.half);
    if (exchange && exchange.gain >= leastGain(one, other, exchange)) pairs.push({ one, other, ...exchange });
  }
  return pairs;
}

/** Nobody exchanges figures of prose that are further apart than a few sentences; in offsets of the source. */
const REACH = 500;

function isOneTable({ passage: one }: Movable, { passage: other }: Movable): boolean {
  return one.cell !== undefined && one.cell.table === other.cell?.table;
}

interface Exchange extends Pick<Pair, 'mine' | 'theirs' | 'gain'> {
  /** What the figure that gains less gains. */
  readonly least: number;
  /** A word plainly keeps one of them in its place. */
  readonly isKept: boolean;
}

/** The best exchange of two figures; null where either is a value that fits the other's place as it is. */
function exchangeOf(one: Half, other: Half): Exchange | null {
  if (one.owners.some((claim) => other.owners.includes(claim))) return null;
  const here = bestOf(one.places, other.owners);
  const there = bestOf(other.places, one.owners);
  if (!here || !there) return null;
  return {
    mine: there.claim,
    theirs: here.claim,
    gain: here.lead + there.lead,
    least: Math.min(here.lead, there.lead),
    isKept: [here, there].some(({ lead, kept }) => lead < 0 && kept >= LIMIT.named),
  };
}

function bestOf(places: Half['places'], owners: readonly Claim[]): Half['places'][number] | null {
  return places.reduce<Half['places'][number] | null>(
    (best, place) => (owners.includes(place.claim) && (!best || place.lead > best.lead) ? place : best),
    null,
  );
}

/** What the two have to gain together, by how they stand to each other; infinite where they are not exchanged. */
function leastGain(one: Movable, other: Movable, { mine, theirs, least, isKept }: Exchange): number {
  const share = shareOf(one.passage, one.match, other.match);
  if (share) return share === 'overfull' ? 0 : Number.POSITIVE_INFINITY;
  if (isKept) return Number.POSITIVE_INFINITY;
  if (one.passage.cell || other.passage.cell)
    return !isWholeCell(one) && !isWholeCell(other) && inLine(one, other) ? gainFor(least) : Number.POSITIVE_INFINITY;
  if (blockOf(one.passage) === blockOf(other.passage)) return least > 0 && isGapped(one, other) ? LIMIT.gapCrossed : gainFor(least);
  const mayBe = isTelling(one) && isTelling(other) && isNear(one.passage, other.passage) && haveOneScale([mine, theirs]);
  return mayBe ? LIMIT.apartCrossed : Number.POSITIVE_INFINITY;
}

/** Where only one of the two stands plainly in a wrong place, it has to be the plainer. */
function gainFor(least: number): number {
  return least >= LIMIT.crossed ? LIMIT.bothCrossed : LIMIT.oneCrossed;
}

/** The items of a list stand in one block. */
function blockOf({ kind, block, trail, lead }: Passage): string {
  return kind === 'item' ? ['item', ...trail, lead].join('\n') : String(block.start);
}

/** Of a table, the cells of one row or one column. */
function inLine({ passage: { cell: one } }: Movable, { passage: { cell: other } }: Movable): boolean {
  return one !== undefined && one.table === other?.table && (one.row === other.row || one.column === other.column);
}

/** "3" in a cell "0 of 3" is the whole of what its row counts, whatever claim has 3. */
function isWholeCell({ match: { mention }, passage: { text } }: Movable): boolean {
  return /\d (?:out )?of $/.test(text.slice(0, mention.range.start));
}

/** A number of one digit is met by chance in another paragraph. */
function isTelling({ match: { mention } }: Movable): boolean {
  return mention.kind === 'quantity' && (mention.quantity.low.abs().gte(10) || !mention.quantity.low.isInteger());
}

function isNear(one: Passage, other: Passage): boolean {
  return one.trail.join('\n') === other.trail.join('\n') || one.kind === 'heading' || one.kind === 'field';
}

/** "The roof cost £300 and the well £200": what stands between the figures says what the second is of. */
function isGapped({ match: { mention: one }, passage }: Movable, { match: { mention: other } }: Movable): boolean {
  return one.passage === other.passage && GAP.test(passage.text.slice(one.range.end, other.range.start));
}

const GAP = /^,? (?:and|but|while|with)(?: [\p{L}'’-]{1,20}){1,4},? $/u;

function canMove({ state, relation, claim, mention }: Match): boolean {
  // "+46" is a change, whatever claim has 46.
  if (mention.kind !== 'quantity' || mention.change === 'from' || mention.quantity.sign !== undefined) return false;
  // "22" in "20 of 22" is the whole of its claim.
  const isWhole = state === 'agrees' && claim?.kind === 'value' && claim.outOf?.low.eq(mention.quantity.low) === true;
  return state !== 'conflicts' ? relation !== 'previous' && !isWhole : relation === 'rival';
}

/** Nobody exchanges values of which one is that much larger. */
export function areOfOneScale(values: readonly Decimal[]): boolean {
  if (values.length < 2) return true;
  const sizes = values.map((value) => value.abs());
  return Decimal.max(...sizes).lte(Decimal.min(...sizes).times(LIMIT.scale));
}

/** The same of the values of claims. */
export function haveOneScale(claims: readonly Claim[]): boolean {
  return areOfOneScale(claims.flatMap((claim) => (claim.kind === 'value' ? [claim.quantity.low] : [])));
}

/** A match with what stands there in another claim's place: the value of `owner` where `claim` is spoken of. */
export function asSwap(match: Match, claim: Claim, owner: Claim): Match {
  return {
    ...match,
    state: 'conflicts',
    relation: 'rival',
    certainty: 'likely',
    claim,
    expected: claim.kind === 'value' ? (claim.write ?? claim.text) : null,
    others: [owner],
    reason: null,
  };
}
