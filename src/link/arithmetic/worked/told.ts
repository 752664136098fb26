/** What is told of two figures that stand around it, and how such a figure is found wrong. */
import type { Decimal } from 'decimal.js';
import type { QuantityMention } from '../../../model.ts';
import { type Instead, reprint, type Slip } from '../slip.ts';
import { isDenied } from '../statements.ts';
import { isExplained, isGap, isOff, outcomesOf, stretchOf, type Tie } from './fit.ts';
import { type Figure, leadOf, type Window } from './window.ts';

/** A figure that is told of two others. */
export interface Told {
  readonly figure: Figure;
  readonly tie: Tie;
  /** The figure it is told of, and the one that it starts from: "**X**, so many more than **Y**". */
  readonly pair: readonly [Figure, Figure];
  /** The words name the second of the two. */
  readonly isNamed: boolean;
  /** How far off the figure may be and still be told of these: words that name both leave less doubt than mere nearness. */
  readonly stretch: number;
}

/** Finds the wrong one where the told figure does not follow from its two, and from no others of the window. */
export function judgeTold(window: Window, { figure, tie, pair, isNamed, stretch }: Told): readonly Slip[] {
  const [one, other] = pair;
  const { mention } = figure;
  if (figure === one || figure === other || one === other || !isNumber(mention)) return [];
  if (!isOff(mention, one.mention, other.mention, tie) || isExplained(window, figure, tie, isNamed ? other : null)) return [];
  if (isDeniedBefore(leadOf(window, figure)) || SPREAD.test(window.text.slice(window.start))) return [];
  const [expected] = outcomesOf(mention, one.mention, other.mention, tie)!;
  if (expected!.value.isZero() || stretchOf(mention.quantity.low, expected!.value).gt(stretch)) return [];
  return [
    {
      reason: tie === 'share' ? 'share' : 'change',
      certainty: 'likely',
      wrong: mention,
      expected: reprint(mention, tie === 'multiple' ? expected!.value.toDecimalPlaces(1) : expected!.value),
      from: [one.mention, other.mention],
      instead: isGap(tie) ? insteadOf(mention, one.mention, other.mention) : [],
    },
  ];
}

/** Whether the words just before a figure, in its clause, deny it. */
export function isDeniedBefore(lead: string): boolean {
  const clause = /(?:(?!\band\b)[^,;:(–])*$/.exec(lead)![0];
  return isDenied(clause.slice(-30), 0, clause.length);
}

/** Yearly averages, compound growth and figures told in turn are no part of two others. */
const SPREAD =
  /\b(?:annuali[sz]ed|compound|cagr|in real terms|real-terms|after inflation|seasonally|like-for-like|respectively|on average each)\b/;

function isNumber({ quantity }: QuantityMention): boolean {
  return quantity.bound !== 'between' && quantity.bound !== 'vague' && quantity.low.eq(quantity.high) && quantity.low.gt(0);
}

/** What the two would have to be, each for itself, if the gap is right. */
function insteadOf(gap: QuantityMention, one: QuantityMention, other: QuantityMention): readonly Instead[] {
  if (gap.quantity.dimension !== one.quantity.dimension && gap.quantity.dimension !== 'points') return [];
  const moved = (mention: QuantityMention, from: QuantityMention): Instead => {
    const size: Decimal = gap.quantity.low;
    const isMore = mention.quantity.low.gt(from.quantity.low);
    return { mention, expected: reprint(mention, isMore ? from.quantity.low.plus(size) : from.quantity.low.minus(size)) };
  };
  return [moved(other, one), moved(one, other)];
}
