import type { Claim, Match } from '../../model.ts';
import type { Word } from '../scene.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { LIMIT } from '../weights.ts';
import { type Assignment, assign } from './assignment.ts';
import { asSwap, haveOneScale } from './crossed.ts';
import { type FigureRow, figureRows, type LinkedScene } from './figure-rows.ts';
import { type Owned, type Share, sharesIn } from './owned-figures.ts';
import { shareOf } from './part-of-whole.ts';
import { toLine } from './share-line.ts';

/** What sharing out the figures among the claims settles: matches that change, and those that surely stand in their places. */
export interface Assigned {
  readonly changed: ReadonlyMap<Match, Match>;
  readonly kept: ReadonlySet<Match>;
}

/**
 * Figures that are the values of claims, and stand side by side in a sentence, a list, a row or a column, are shared out among
 * these claims by the words around them. Where the words give the value of one to another, both stand in a wrong place.
 */
export function settleAssigned(
  scenes: readonly LinkedScene[],
  vocabulary: Vocabulary,
  contentOf: (text: string) => readonly Word[],
): Assigned {
  const changed = new Map<Match, Match>();
  const kept = new Set<Match>();
  for (const row of figureRows(scenes, contentOf)) {
    for (const share of sharesIn(row, vocabulary)) {
      if (share.figures.some(({ linked: { match } }) => changed.has(match) || kept.has(match))) continue;
      const assignment = assign(toLine(row, share));
      const verdict = assignment && verdictOn(row, share, assignment);
      if (verdict === 'kept') for (const { linked } of share.figures) kept.add(linked.match);
      else for (const [match, swap] of verdict ?? []) changed.set(match, swap);
    }
  }
  return { changed, kept };
}

/** What becomes of the figures of a share: all in their places or not ours to flag, or some in wrong ones; null where that is not clear. */
function verdictOn(row: FigureRow, share: Share, { lead, places, own }: Assignment): 'kept' | readonly (readonly [Match, Match])[] | null {
  const { figures, claims } = share;
  const isSaid = own.every(({ said }) => said >= LIMIT.assignedWord);
  if (isPartOfWhole(share) || (isSaid && lead <= -LIMIT.keptLead)) return 'kept';
  const moved = figures.flatMap((figure, index) => {
    const { claim, said, opening } = places[index]!;
    const place = claims[claim]!;
    return figure.owners.includes(place) ? [] : [{ ...figure, place, said, opening }];
  });
  const isMoved = ({ linked }: Owned) => moved.some((one) => one.linked === linked);
  const isApart = row.kind === 'sentences';
  if (lead < (isApart ? LIMIT.assignedApart : LIMIT.assigned) * moved.length) return null;
  const [silent, ...more] = moved.filter(({ said }) => said < LIMIT.assignedWord);
  // A figure beside its own name holds a row of several sentences together.
  const isHeld =
    row.kind === 'sentence' || (isApart && places.some(({ said }, index) => said >= LIMIT.assignedWord && !isMoved(figures[index]!)));
  if (more.length > 0 || (silent && !isHeld) || !haveOneScale(moved.map(({ owners }) => owners[0]!.claim))) return null;
  // "If they add a wing, room goes from 15 to 26": what a sentence begins with may be said of all of it.
  if (silent && moved.some((one) => one !== silent && one.said - one.opening < LIMIT.assignedWord)) return null;
  if (silent && isWorkedOut(moved, figures)) return null;
  if (!moved.every(({ linked, place }) => canMove(linked.match, place.claim))) return null;
  if (moved.some(({ linked, place }) => linked.notSaid(place) !== null)) return 'kept';
  return moved.map(({ linked, place, owners }) => [linked.match, asSwap(linked.match, place.claim, owners[0]!.claim)]);
}

/** "We have £38,000 and need £51,000. It is £13,000": what is worked out of the figures before it stands behind them, as it should. */
function isWorkedOut(moved: readonly Owned[], figures: readonly Owned[]): boolean {
  const last = figures.at(-1)!;
  const { claim } = last.owners[0]!;
  const sources = claim.kind === 'value' ? (claim.derived?.from ?? []) : [];
  const stated = new Set(figures.slice(0, -1).flatMap(({ owners }) => owners.map((owner) => owner.claim.id)));
  return moved.some(({ linked }) => linked === last.linked) && sources.length > 0 && sources.every((id) => stated.has(id));
}

/** "31 of 124 posts": the words make the one a part of the other, which it is. */
function isPartOfWhole({ figures }: Share): boolean {
  return figures.some(({ linked, scene }, index) => {
    const next = figures[index + 1];
    return next !== undefined && shareOf(scene.passage, linked.match, next.linked.match) === 'fits';
  });
}

/** Neither a change by so much, an earlier value nor the whole of its own claim; and no other finding. */
function canMove({ state, relation, mention, claim }: Match, place: Claim): boolean {
  if (mention.kind !== 'quantity' || mention.quantity.sign !== undefined) return false;
  if (state === 'conflicts') return relation === 'rival' || claim === place;
  const isWhole = state === 'agrees' && claim?.kind === 'value' && claim.outOf?.low.eq(mention.quantity.low) === true;
  return relation !== 'previous' && !isWhole;
}
