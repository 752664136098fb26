import type { Claim, Match, Passage } from '../model.ts';
import type { Linked } from './figures.ts';
import { LIMIT } from './weights.ts';

/**
 * Two figures that each stand in the other's place, in one paragraph, list or table: each is exactly the value of a claim
 * of which the words around the other one speak. Neither has to be sure of its claim by itself; that both are crossed is no
 * accident.
 */
export function settleCrossed(linked: readonly Linked[], passages: readonly Passage[]): ReadonlyMap<Match, Match> {
  const blocks = new Map<string, Linked[]>();
  for (const one of linked) {
    const passage = passages[one.match.mention.passage];
    if (!one.half || !passage || !canMove(one.match)) continue;
    const key = blockOf(passage);
    blocks.set(key, [...(blocks.get(key) ?? []), one]);
  }
  const crossed = new Map<Match, Match>();
  for (const block of blocks.values()) {
    for (const [index, one] of block.entries()) {
      for (const other of block.slice(index + 1)) {
        if (!areCrossed(one, other) || !inReach(one.match, other.match, passages)) continue;
        crossed.set(one.match, asSwap(one.match, other.half!.owner, one.half!.owner));
        crossed.set(other.match, asSwap(other.match, one.half!.owner, other.half!.owner));
      }
    }
  }
  return crossed;
}

/** The items of a list stand in one block. */
function blockOf({ kind, block, trail, lead }: Passage): string {
  return kind === 'item' ? ['item', ...trail, lead].join('\n') : String(block.start);
}

function canMove({ state, relation, claim, mention }: Match): boolean {
  if (mention.kind !== 'quantity' || mention.change === 'from') return false;
  // "22" in "20 of 22" is the whole of its claim.
  const isWhole = state === 'agrees' && claim?.kind === 'value' && claim.outOf?.low.eq(mention.quantity.low) === true;
  return state !== 'conflicts' ? relation !== 'previous' && !isWhole : relation === 'rival';
}

function areCrossed({ half: one }: Linked, { half: other }: Linked): boolean {
  if (!one || !other || one.owner === other.owner) return false;
  const mine = one.leads.find(({ claim }) => claim === other.owner)?.lead;
  const theirs = other.leads.find(({ claim }) => claim === one.owner)?.lead;
  if (mine === undefined || theirs === undefined) return false;
  return Math.min(mine, theirs) >= LIMIT.crossed && mine + theirs >= LIMIT.bothCrossed;
}

/** Of a table, the cells of one row or one column. */
function inReach(one: Match, other: Match, passages: readonly Passage[]): boolean {
  const [mine, theirs] = [passages[one.mention.passage]?.cell, passages[other.mention.passage]?.cell];
  return !mine || !theirs || mine.row === theirs.row || mine.column === theirs.column;
}

function asSwap(match: Match, claim: Claim, owner: Claim): Match {
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
