import type { QuantityMention } from '../../model.ts';
import { halfStep } from '../../quantity/interval.ts';
import { misses, reachOf } from './fit.ts';
import { isAlike } from './listed.ts';
import { reprint, type Slip } from './slip.ts';
import { gapsOf, isDenied, type Statement } from './statements.ts';

/** Finds gaps that are not those between the two figures just told: "It's £640 a year. On coal it's £870, so you'd pay £203 the less." */
export function checkGaps(statement: Statement, earlier: readonly Statement[]): readonly Slip[] {
  const gaps = gapsOf(statement);
  return statement.figures.flatMap((gap, place) => {
    if (!THAT_IS.test(gaps[place]!) || !BETWEEN_THEM.test(gaps[place + 1]!) || isDenied(gaps[place]!, 0, gaps[place]!.length)) return [];
    const [one, other, ...more] = told(gap, statement.figures.slice(0, place), earlier);
    return one && other && more.length === 0 ? slipOf(gap, one, other) : [];
  });
}

/** What goes back to both figures, right before the gap. */
const THAT_IS =
  /(?:^|[,;–(] ?|\band )(?:so )?(?:that's|that is|which is|this is|that makes (?:it|him|her|them)|making (?:it|him|her|them)|so you(?:'d|'ll| would| will)? (?:pay|save|get)|a (?:difference|gap) of) (?:just |only |exactly |a full )?$/;

/** Behind the gap comes nothing to which it could be a gap of its own. */
const BETWEEN_THEM =
  /^ (?:more|less|fewer|dearer|cheaper|longer|shorter|faster|slower|quicker|higher|lower|heavier|lighter|taller|apart|over|under|short)(?:$|[.,;:)!]| –| (?:than (?:before|then|the (?:old|first|other) one)|(?:the|our|its|their|your) (?:target|goal|limit|budget|estimate)\b))/;

/** The figures of the gap's kind that were told last: those of its sentence, or of as many before it as have two. */
function told(gap: QuantityMention, own: readonly QuantityMention[], earlier: readonly Statement[]): readonly QuantityMention[] {
  let figures = own.filter((figure) => isAlike(figure, gap));
  for (const statement of earlier) {
    if (figures.length >= 2) break;
    figures = [...statement.figures.filter((figure) => isAlikeButRate(figure, gap)), ...figures];
  }
  return figures;
}

/** "£920 a year": a rate that the gap does not repeat. */
function isAlikeButRate(figure: QuantityMention, gap: QuantityMention): boolean {
  return isAlike({ ...figure, quantity: { ...figure.quantity, per: gap.quantity.per } }, gap);
}

function slipOf(gap: QuantityMention, one: QuantityMention, other: QuantityMention): readonly Slip[] {
  const [first, second] = [reachOf(one.quantity), reachOf(other.quantity)];
  if (!first || !second || ![one, other, gap].every(({ quantity }) => quantity.bound === 'exact')) return [];
  const [high, low] = one.quantity.low.gt(other.quantity.low) ? [first, second] : [second, first];
  const reach = { low: high.low.minus(low.high), high: high.high.minus(low.low) };
  const value = one.quantity.low.minus(other.quantity.low).abs();
  if (value.isZero() || !misses(gap.quantity, reach, halfStep(gap.quantity))) return [];
  // A gap as large as the figures themselves is one to something else.
  if (gap.quantity.low.gt(value.times(STRETCH)) || value.gt(gap.quantity.low.times(STRETCH))) return [];
  return [{ reason: 'change', certainty: 'likely', wrong: gap, expected: reprint(gap, value), from: [one, other] }];
}

const STRETCH = 2;
