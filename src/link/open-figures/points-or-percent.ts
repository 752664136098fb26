import type { Match, Quantity, ValueClaim } from '../../model.ts';
import { printQuantity } from '../../quantity/print.ts';
import { conflictWith, excuseOf, kinBefore, namedBy, type OpenFigure, restates } from './kin-claims.ts';

/**
 * "Support slipped by seven per cent" of seven percentage points, and "eight percentage points more" of 8 per cent: the very
 * number of a claim of a change, in the other of the two units. Gives the conflict, or null.
 */
export function asPoints(open: OpenFigure): Match | null {
  const { match, mention, vocabulary } = open;
  const { quantity } = mention;
  const other = OTHER.get(quantity.dimension);
  if (!other || quantity.bound !== 'exact' || (other === 'points' && !isChange(open))) return null;
  if (vocabulary.withValue(quantity).length > 0) return null;
  const meant = claimsWith(open, { ...quantity, dimension: other }).filter((claim) => other === 'points' || hasDirection(open, claim));
  const [claim] = meant;
  if (!claim || meant.length > 1 || isTurned(open, claim) || !isMeant(open, claim) || excuseOf(open, claim) !== null) return null;
  return conflictWith(match, claim, 'unit', printQuantity({ ...quantity, dimension: other }, mention.surface));
}

const OTHER: ReadonlyMap<Quantity['dimension'], 'points' | 'percent'> = new Map([
  ['percent', 'points'],
  ['points', 'percent'],
]);

function claimsWith({ vocabulary }: OpenFigure, quantity: Quantity): readonly ValueClaim[] {
  return vocabulary
    .withValue(quantity.dimension === 'points' ? { ...quantity, unit: null } : quantity)
    .flatMap(({ claim }) => (claim.kind === 'value' && !isSwing(claim) ? [claim] : []));
}

/** By custom a swing is given in per cent or in points. */
function isSwing({ says, of }: ValueClaim): boolean {
  return [says, ...of].some((text) => /\bswings?\b/i.test(text));
}

/** "Up 13%", "a drop of 11 per cent", "13% more": a share by itself is no change. */
function isChange({ mention, scene }: OpenFigure): boolean {
  return mention.change === 'by' || BEHIND.test(scene.passage.text.slice(mention.range.end, mention.range.end + 20));
}

const BEHIND = /^ (?:up|down|more|less|higher|lower|better|worse)\b/;

function hasDirection({ vocabulary }: OpenFigure, claim: ValueClaim): boolean {
  return vocabulary.of(claim)?.direction != null;
}

function isTurned({ mention, vocabulary }: OpenFigure, claim: ValueClaim): boolean {
  const direction = vocabulary.of(claim)?.direction ?? null;
  return direction !== null && mention.direction !== undefined && direction !== mention.direction;
}

/** The words name the claim, or the figure says again what the one before it does. */
function isMeant(open: OpenFigure, claim: ValueClaim): boolean {
  const kin = kinBefore(open, claim);
  const named = namedBy(open, claim);
  return named >= NAMED || (kin !== null && (named >= NAMED_BESIDE || restates(open, kin)));
}

/** How plainly the claim has to be named, and how plainly where a claim about the same subject is stated just before. */
const NAMED = 0.8;
const NAMED_BESIDE = 0.3;
