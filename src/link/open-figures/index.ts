import type { Match } from '../../model.ts';
import { asStranger } from '../figures/bearer.ts';
import type { Linked } from '../figures/figures.ts';
import type { Scene } from '../scene.ts';
import { asOfAnother } from '../silence/another.ts';
import { asPremise } from '../silence/premises.ts';
import type { Vocabulary } from '../vocabulary.ts';
import type { OpenFigure } from './kin-claims.ts';
import { asOtherMultiple } from './kin-multiples.ts';
import { asOtherUnit } from './other-units.ts';
import { asPoints } from './points-or-percent.ts';
import { asTakenUp } from './taken-up.ts';
import { asToldBefore } from './told-before.ts';
import { asToldBeside } from './told-beside.ts';
import { asTurned } from './turned-figures.ts';
import { settleTurnedTimes } from './turned-times.ts';
import { asOtherWhole } from './wholes.ts';

/**
 * Looks once more at the figures of a passage that no claim's subject was near enough for: some are a claim's very number told the
 * other way or in another unit, or the multiple that belongs to the figure before them. `figures` and `matches` are in one order;
 * `today` is the year of the draft, null where it has none.
 */
export function settleOpen(
  matches: readonly Match[],
  figures: readonly Linked[],
  scene: Scene,
  vocabulary: Vocabulary,
  today: number | null,
): readonly Match[] {
  const settled = matches.map((match, index) => {
    const { mention } = match;
    const linked = figures[index];
    if (linked && match.state === 'conflicts' && match.relation === 'disjoint') return asStranger(match, scene, vocabulary) ?? match;
    const isOpen = match.state === 'not-covered' || match.state === 'set-aside';
    if (mention.kind !== 'quantity' || !isOpen || !linked) return match;
    const open: OpenFigure = { match, mention, linked, matches, scene, vocabulary };
    const before = asToldBefore(open, today) ?? asToldBeside(open, today);
    if (before || match.state !== 'not-covered' || scene.passage.quoted > 0) return before ?? match;
    return asTurned(open) ?? asPoints(open) ?? asOtherMultiple(open) ?? asOtherUnit(open) ?? asOtherWhole(open) ?? asTakenUp(open) ?? match;
  });
  return settleTurnedTimes(
    settled.map((match) => asPremise(match, scene) ?? asOfAnother(match, scene, vocabulary) ?? match),
    scene,
    today,
  );
}
