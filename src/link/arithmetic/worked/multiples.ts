import type { Slip } from '../slip.ts';
import { FIGURE, words } from '../statements.ts';
import { isRelative } from './fit.ts';
import { isToldAsGap } from './gaps.ts';
import { changeIn, startFor, twoBefore } from './pairs.ts';
import { judgeTold, type Told } from './told.ts';
import { behindOf, type Figure, figureOf, leadOf, type Window } from './window.ts';

/**
 * Finds multiples that the two figures they are told of contradict: "$3.9m, twice the bill for 2024, which was $2.6m", "The old saw
 * cut 20 an hour. The new one cuts 50, three times as many", "16 cameras, up from nine. Their number has more than doubled."
 */
export function checkMultiplesTold(window: Window): readonly Slip[] {
  return window.figures.flatMap((figure) => {
    const told = figure.back === 0 ? toldOf(window, figure) : null;
    return told ? judgeTold(window, told) : [];
  });
}

/** Behind the multiple, the figure that it is one of. */
const THE_BASE = new RegExp(
  `^ (?:the|its|their|his|her|our|last|that|what|as|those)\\b${words(8)}(?:,? (?:which|that|who|when it) (?:was|were|is|are|had|stood at|came to))?(?: of| at)? ${FIGURE}`,
  'u',
);
const END = '(?:$|[.,;:)!]| –)';
const AS_MANY = new RegExp(
  `^ (?:as (?:many|much|high|large|big|long|fast|heavy|wide|tall|often|far|strong)(?:${END}| as (?:before|then|the (?:old|first|other|previous) ))|of that${END})`,
  'u',
);
const AGAIN = new RegExp(`^(?:${END}| (?:in|over|within|since|this|last|on) )`, 'u');
const CHANGED = /(?:doubl|trebl|tripl|quadrupl|halv)(?:ed|es|e|ing)$/i;

function toldOf(window: Window, figure: Figure): Told | null {
  const { quantity, surface } = figure.mention;
  if (quantity.dimension !== 'multiple' && quantity.dimension !== 'fraction') return null;
  const isMeant = (one: Figure) => one !== figure && !isRelative(one.mention) && !isToldAsGap(window, one) && !isVersion(one);
  const behind = behindOf(window, figure);
  const base = quantity.dimension === 'multiple' ? figureOf(window, THE_BASE.exec(behind)?.[1]) : null;
  if (base && isMeant(base) && base.mention.quantity.dimension !== 'duration') {
    const from = startFor(window, figure, base, isMeant);
    return from && { figure, tie: 'multiple', pair: [from, base], isNamed: true, stretch: 3 };
  }
  const isAgain = / again$/i.test(surface) && AGAIN.test(behind);
  const isChanged =
    CHANGED.test(surface) &&
    !/\b(?:to|will|would|could|can|may|might|must|should|plans?|hopes?|wants?|aims?) (?:[a-z]+ )?$/.test(leadOf(window, figure));
  if (!AS_MANY.test(behind) && !isAgain && !isChanged) return null;
  const pair = changeIn(window, isMeant) ?? twoBefore(window, figure, isMeant);
  return pair && { figure, tie: 'multiple', pair, isNamed: false, stretch: 2.5 };
}

/** "Since 2.0 it has doubled": no amounts. */
function isVersion({ mention: { quantity, surface } }: Figure): boolean {
  return quantity.dimension === 'count' && /^\d+\.\d+$/.test(surface);
}
