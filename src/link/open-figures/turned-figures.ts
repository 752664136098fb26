import { toSource } from '../../draft/segments.ts';
import { CHANGES, COMPARATIVES } from '../../extract/lexicon/changes.ts';
import type { Match, TextRange, ValueClaim } from '../../model.ts';
import { oppositeOf } from '../comparisons/direction-match.ts';
import { changeOf } from '../figures/earlier-values.ts';
import { significantDigits } from '../figures/verdicts.ts';
import { excuseOf, kinBefore, namedBy, type OpenFigure, restates } from './kin-claims.ts';

/**
 * "Grew by 3.4%" where a claim has a fall of 3.4%, and "climbed to 57" where a claim's 57 was 66 before: the very number of a
 * claim, told the other way. Gives the conflict, or null.
 */
export function asTurned(open: OpenFigure): Match | null {
  const { match, mention, vocabulary } = open;
  const { direction, change, quantity } = mention;
  if (direction === undefined || quantity.bound !== 'exact' || (change !== 'by' && change !== 'to')) return null;
  const claims = vocabulary.withValue(quantity).flatMap(({ claim }) => (claim.kind === 'value' ? [claim] : []));
  const [claim] = claims;
  if (!claim || claims.length > 1 || sideOf(open, claim) !== -direction) return null;
  if (!isMeant(open, claim) || excuseOf(open, claim) !== null) return null;
  const word = wordOf(open, direction);
  if (!word) return null;
  const actual = open.scene.passage.text.slice(word.start, word.end);
  return {
    ...match,
    state: 'conflicts',
    claim,
    relation: 'direction',
    certainty: 'likely',
    reason: null,
    at: toSource(open.scene.passage, word),
    actual,
    expected: oppositeOf(actual, direction),
  };
}

/** The way in which the claim's figure went, or by which it was reached. */
function sideOf({ mention, vocabulary }: OpenFigure, claim: ValueClaim): 1 | -1 | null {
  if (mention.change === 'by') return vocabulary.of(claim)?.direction ?? null;
  return changeOf(claim, vocabulary);
}

/** The words name the claim, and a number of one digit the more plainly; or the figure goes with the one before it. */
function isMeant(open: OpenFigure, claim: ValueClaim): boolean {
  const named = namedBy(open, claim);
  const isTelling = significantDigits(open.mention) >= 2;
  if (named >= (isTelling ? NAMED : NAMED_SHORT)) return true;
  const kin = kinBefore(open, claim);
  return isTelling && kin !== null && restates(open, kin);
}

const NAMED = 0.6;
const NAMED_SHORT = 1.2;

/** The word that tells the direction: the last before the figure, or the first behind it. */
function wordOf({ scene, mention }: OpenFigure, direction: 1 | -1): TextRange | null {
  const { words, at } = scene;
  const { start, end } = at.get(mention) ?? { start: 0, end: 0 };
  const before = words.slice(Math.max(0, start - REACH), start).findLast(({ lower }) => CHANGES.get(lower) === direction);
  return before ?? words.slice(end, end + 2).find(({ lower }) => (COMPARATIVES.get(lower) ?? CHANGES.get(lower)) === direction) ?? null;
}

const REACH = 9;
