import type { Quantity, QuantityMention } from '../../model.ts';
import { writtenNumber } from '../../quantity/align.ts';
import { type CompiledClaim, headsOf } from '../compiled-claim.ts';
import type { Linked } from '../figures/figures.ts';
import { countedPhrase } from '../figures/nearby.ts';
import { spokenFor } from '../figures/spoken-for.ts';
import { significantDigits } from '../figures/verdicts.ts';
import type { Scene } from '../scene.ts';
import type { Vocabulary } from '../vocabulary.ts';
import type { FigureRow } from './figure-rows.ts';

/** A figure and the claims whose value it is. */
export interface Owned {
  readonly linked: Linked;
  readonly mention: QuantityMention;
  readonly scene: Scene;
  readonly owners: readonly CompiledClaim[];
}

/** The figures of one unit, and the claims among which they are shared out. */
export interface Share {
  readonly figures: readonly Owned[];
  readonly claims: readonly CompiledClaim[];
}

/** More figures are not exchanged by accident. */
const MOST = 6;

/** The figures of a row that are values of claims of which the row speaks, by their units. */
export function sharesIn(row: FigureRow, vocabulary: Vocabulary): readonly Share[] {
  const words = row.steps.flatMap((step) => (step.kind === 'word' && step.word.content ? [step.word] : []));
  const isNamed = (claim: CompiledClaim) => words.some((word) => spokenFor(word, claim) > 0);
  const units = new Map<string, Owned[]>();
  for (const one of ownedIn(row, vocabulary)) {
    const [{ claim }] = one.owners as [CompiledClaim];
    if (claim.kind !== 'value') continue;
    const key = `${claim.quantity.dimension} ${claim.quantity.unit}`;
    units.set(key, [...(units.get(key) ?? []), one]);
  }
  return [...units.values()].flatMap((all) => {
    const named = all.flatMap(({ owners }) => owners.filter(isNamed));
    const isMeant = (claim: CompiledClaim, { mention }: Owned) =>
      isNamed(claim) || ((significantDigits(mention) >= 3 || mention.quantity.low.gte(100)) && named.some((other) => areKin(claim, other)));
    const figures = all
      .map((one) => ({ ...one, owners: one.owners.filter((claim) => isMeant(claim, one)) }))
      .filter(({ owners }) => owners.length > 0);
    const claims = [...new Set(figures.flatMap(({ owners }) => owners))];
    return figures.length > 1 && figures.length <= MOST && claims.length >= figures.length && claims.length <= MOST
      ? [{ figures, claims }]
      : [];
  });
}

/** Whether two claims are about the same subject. */
function areKin(one: CompiledClaim, other: CompiledClaim): boolean {
  const heads = headsOf(one);
  return [...headsOf(other)].some((head) => heads.has(head));
}

/** The figures of a row that are values of claims at all. */
function ownedIn({ steps, scene }: FigureRow, vocabulary: Vocabulary): readonly Owned[] {
  const figures = steps.flatMap((step) =>
    step.kind === 'figure' && step.linked.match.mention.kind === 'quantity' ? [{ ...step, mention: step.linked.match.mention }] : [],
  );
  const measured = figures.flatMap(({ mention }) => (mention.quantity.dimension === 'count' ? [] : [mention.quantity]));
  return figures.flatMap(({ linked, mention, scene: at }, index) => {
    const before = figures[index - 1]?.mention.quantity;
    const units = before && before.dimension !== 'count' ? [before, ...measured] : measured;
    const owners = ownersOf(mention, scene ? units : [], at, vocabulary);
    return owners.length > 0 ? [{ linked, mention, scene: at, owners }] : [];
  });
}

/** The claims whose value a figure is; a bare number may have the unit of another figure: "72 hectares, the second 45". */
function ownersOf(mention: QuantityMention, units: readonly Quantity[], scene: Scene, vocabulary: Vocabulary): readonly CompiledClaim[] {
  const { quantity } = mention;
  const own = vocabulary.withValue(quantity);
  if (own.length > 0 || quantity.dimension !== 'count' || countedPhrase(scene, mention).length > 0) return own;
  for (const { low, dimension, unit, ...other } of units) {
    if (low.isZero()) continue;
    const size = low.div(writtenNumber({ low, dimension, unit, ...other }));
    const owners = vocabulary.withValue({ ...quantity, dimension, unit, low: quantity.low.times(size), high: quantity.high.times(size) });
    if (owners.length > 0) return owners;
  }
  return [];
}
