import type { Slip } from '../slip.ts';
import { FIGURE, words } from '../statements.ts';
import { isComparable, isRelative } from './fit.ts';
import { isToldAsGap } from './gaps.ts';
import { changeIn, type Pair, startFor, twoBefore } from './pairs.ts';
import { judgeTold, type Told } from './told.ts';
import { behindOf, countAlike, type Figure, figureOf, leadOf, type Window } from './window.ts';

/**
 * Finds multiples that the two figures they are told of contradict: "$8m, twice what 2024 took, which was $6m", "The old saw
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
  `^ (?:the|its|their|his|her|our|last|that|what|as|those)\\b${words(8)}(?:,? (?:which|that|who|when it) (?:was|were|is|are|had|stood at|came to))?(?:(?: of| at)? | \\()${FIGURE}`,
  'u',
);
/** "35 per cent, which is half of the 70 they aim for." */
const OF_BASE = new RegExp(`^ of (?:the|its|their|our|last)${words(3)} ${FIGURE}`, 'u');
const THAT_IS =
  /\b(?:which|that|this|it)(?: is|'s| was) (?:about |just |only |nearly |almost |barely )?$|,? or (?:about |just |only |nearly |almost |barely )?$/;
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
    if (from) return { figure, tie: 'multiple', pair: [from, base], isNamed: true, stretch: 3 };
  }
  const whole =
    quantity.dimension === 'fraction' && THAT_IS.test(leadOf(window, figure)) ? figureOf(window, OF_BASE.exec(behind)?.[1]) : null;
  if (whole && !isToldAsGap(window, whole)) {
    const from = startFor(window, figure, whole, (one) => one !== figure && !isToldAsGap(window, one));
    if (from) return { figure, tie: 'share', pair: [from, whole], isNamed: true, stretch: 3 };
  }
  const only = COMPARES.test(behind) && !figure.mention.change ? onlyTwo(window, figure, isMeant) : null;
  if (only) return { figure, tie: 'multiple', pair: only, isNamed: false, stretch: 2.5 };
  const isAgain = / again$/i.test(surface) && AGAIN.test(behind);
  const isChanged =
    CHANGED.test(surface) &&
    !/\b(?:to|will|would|could|can|may|might|must|should|plans?|hopes?|wants?|aims?) (?:[a-z]+ )?$/.test(leadOf(window, figure));
  if (!AS_MANY.test(behind) && !isAgain && !isChanged) return null;
  const pair = changeIn(window, isMeant) ?? twoBefore(window, figure, isMeant);
  return pair && { figure, tie: 'multiple', pair, isNamed: false, stretch: 2.5 };
}

/** "Three times what the other did: $46,000 against $23,000", "five times as many people as the 5,000 it had counted on: 26,000". */
function onlyTwo(window: Window, figure: Figure, isMeant: (figure: Figure) => boolean): Pair | null {
  const own = window.figures.filter((one) => one.back === 0 && isMeant(one));
  const [one, other] = own;
  if (own.length !== 2 || !isComparable(window, one!, other!) || !countAlike(window, own)) return null;
  const [first, last] = [one!, other!].sort((a, b) => a.at - b.at);
  return TIED.test(window.text.slice(Math.min(first!.at, figure.at), last!.at)) ? null : [first!, last!];
}

const COMPARES =
  /^ (?:as (?:many|much|high|large|big|long|fast|heavy|wide|tall|often|far|strong)\b|what |the (?:number|amount|sum|price|cost|size|figure)\b|(?:more|that|those) (?:than|of)\b)/u;
/** A clause of its own between them. */
const TIED = /;|\b(?:but|while|whereas|although|though|and)\b/;

/** "Since 2.0 it has doubled": no amounts. */
function isVersion({ mention: { quantity, surface } }: Figure): boolean {
  return quantity.dimension === 'count' && /^\d+\.\d+$/.test(surface);
}
