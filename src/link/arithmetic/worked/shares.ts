import { Decimal } from 'decimal.js';
import { halfStep } from '../../../quantity/interval.ts';
import { misses, reachOf } from '../fit.ts';
import { reprint, type Slip } from '../slip.ts';
import { isExplained, isRelative, leewayOf, stretchOf } from './fit.ts';
import { isToldAsGap } from './gaps.ts';
import { twoBefore } from './pairs.ts';
import { isShare, type Parted, partedIn } from './parted.ts';
import { isPlain } from './sums.ts';
import { isDeniedBefore, judgeTold } from './told.ts';
import { behindOf, type Figure, leadOf, type Window } from './window.ts';

/**
 * Finds shares that part and whole beside them do not give: "Of the 240 people 60 work nights: one in six", "€63,000 of the €90,000 it
 * needs, 80% of the way", "It employs 152. It will cut 38 of them, a third of the workforce", "turnover of £2.4m, a margin of 9.5%".
 */
export function checkSharesTold(window: Window): readonly Slip[] {
  return [
    ...window.figures.flatMap((figure) => namedShare(window, figure)),
    ...partedIn(window).flatMap((parted) => judgeParted(window, parted)),
  ];
}

function namedShare(window: Window, figure: Figure): readonly Slip[] {
  if (figure.back > 0 || !isShare(figure) || !NAMED.test(leadOf(window, figure)) || !AT_END.test(behindOf(window, figure))) return [];
  const pair = twoBefore(window, figure, (one) => one !== figure && !isRelative(one.mention) && !isToldAsGap(window, one));
  if (!pair) return [];
  const [one, other] = pair;
  const ordered = one.mention.quantity.low.gt(other.mention.quantity.low) ? ([other, one] as const) : pair;
  return judgeTold(window, { figure, tie: 'share', pair: ordered, isNamed: false, stretch: 4 });
}

function judgeParted(window: Window, parted: Parted): readonly Slip[] {
  const { share, part, whole, told } = parted;
  const pair = [part, whole] as const;
  return told === 'share'
    ? judgeTold(window, { figure: share, tie: 'share', pair, isNamed: false, stretch: 4 })
    : judgePart(window, parted);
}

/** "31% of 18,300 boxes. That's more than 6,000." */
function judgePart(window: Window, { share, part, whole }: Parted): readonly Slip[] {
  const [stated, all] = [share.mention.quantity, reachOf(whole.mention.quantity)];
  if (!all || !stated.low.eq(stated.high) || stated.bound === 'vague' || isDeniedBefore(leadOf(window, part))) return [];
  const size = stated.dimension === 'percent' ? HUNDRED : ONE;
  const leeway = stated.bound === 'about' ? leewayOf(stated).times(2) : leewayOf(stated);
  const [least, most] = [stated.low.minus(leeway).div(size), stated.low.plus(leeway).div(size)];
  const low = stated.bound === 'under' || stated.bound === 'atMost' ? ZERO : all.low.times(least);
  const high = stated.bound === 'over' || stated.bound === 'atLeast' ? all.high : all.high.times(most);
  const { mention } = part;
  const room = halfStep(mention.quantity);
  // What is left is often told beside its share; "more than" is true of much that is left.
  const rest = isPlain(mention) ? { low: all.low.minus(high), high: all.high.minus(low) } : null;
  if ([{ low, high }, ...(rest ? [rest] : [])].some((reach) => !misses(mention.quantity, reach, room, NEAR))) return [];
  const value = whole.mention.quantity.low.times(stated.low).div(size);
  if (stretchOf(mention.quantity.low, value).gt(4) || isExplained(window, share, 'share', whole)) return [];
  const expected = part.mention.quantity.low.div(whole.mention.quantity.low).times(size);
  return [
    {
      reason: 'share',
      certainty: 'likely',
      wrong: mention,
      expected: reprint(mention, value),
      from: [share.mention, whole.mention],
      instead: [{ mention: share.mention, expected: reprint(share.mention, expected) }],
    },
  ];
}

const HUNDRED = new Decimal(100);
const ONE = new Decimal(1);
const ZERO = new Decimal(0);
const NEAR = new Decimal('0.1');

const AT_END = /^(?:$|[.,;:)!]| –)/;
/** "A margin of 7.5%": a share by its name. */
const NAMED =
  /\b(?:an? )?(?:(?:profit|operating|net|gross) )?(?:margin|share|proportion|occupancy|turnout|take-up|strike rate|success rate|pass rate) of (?:about |just |only |nearly |some )?$/;
