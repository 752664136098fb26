import type { QuantityMention } from '../../model.ts';
import { CHANGE_NOUN, LESS_OR_MORE } from '../lexicon/arithmetic.ts';
import { reprint, type Slip } from './slip.ts';
import { FIGURE, figureAt, gapsOf, isDenied, type Statement } from './statements.ts';

/**
 * Finds a change that is called per cent and is the difference of two percentages beside it, wherever these stand: "38% were
 * drawn; last year it was 46%, a fall of 8%". Read as a change in per cent it would have to be quite another figure.
 */
export function checkPoints(statement: Statement, before: Statement | null): readonly Slip[] {
  const said = saidIn(statement).filter((one) => isShare(one) && !leadsElsewhere(one, statement));
  const changes = new Set([...said, ...(before ? saidIn(before) : [])]);
  const others = [...(before?.figures ?? []), ...statement.figures].filter((one) => isShare(one) && !changes.has(one));
  return said.flatMap((mention): readonly Slip[] => {
    const pairs = pairsOf(others).filter((ends) => isDifference(mention, ends));
    if (pairs.length !== 1 || isChange(mention, pairs[0]!)) return [];
    const number = reprint(mention, mention.quantity.low).replace(/ ?(?:%|per ?cent)$/i, '');
    return [{ reason: 'change', certainty: 'likely', wrong: mention, expected: `${number} percentage points`, from: pairs[0]! }];
  });
}

/** The figures that are told as a change. */
function saidIn(statement: Statement): readonly QuantityMention[] {
  return [...statement.text.matchAll(SAID)]
    .filter(({ index, 0: words }) => !isDenied(statement.text, index, index + words.length))
    .flatMap((match) => figureAt(statement, match[1] ?? match[2]) ?? []);
}

const SAID = new RegExp(
  `\\b(?:(?:up|down) (?:by )?|by |${CHANGE_NOUN} of )(?:(?:about|just|only|nearly|some) )?${FIGURE}|${FIGURE} (?:${LESS_OR_MORE})\\b`,
  'gu',
);

/** "Sales grew by 8% last year, to £142m": what changed is no percentage. */
function leadsElsewhere(mention: QuantityMention, statement: Statement): boolean {
  const place = statement.figures.indexOf(mention);
  const next = statement.figures[place + 1];
  return next !== undefined && next.quantity.dimension !== 'percent' && /^[^.;:]{0,24}\bto $/.test(gapsOf(statement)[place + 1] ?? '');
}

function isShare({ quantity }: QuantityMention): boolean {
  return quantity.dimension === 'percent' && quantity.bound === 'exact' && quantity.low.eq(quantity.high) && quantity.low.gt(0);
}

type Pair = readonly [QuantityMention, QuantityMention];

function pairsOf(mentions: readonly QuantityMention[]): readonly Pair[] {
  return mentions.flatMap((one, index) => mentions.slice(index + 1).map((other): Pair => [one, other]));
}

function isDifference({ quantity }: QuantityMention, [one, other]: Pair): boolean {
  return one.quantity.low.minus(other.quantity.low).abs().eq(quantity.low);
}

/** Whether it is, to its own precision, the change from one of the two to the other in per cent. */
function isChange({ quantity }: QuantityMention, [one, other]: Pair): boolean {
  const gap = one.quantity.low.minus(other.quantity.low).abs().times(100);
  return [one, other].some(({ quantity: { low } }) => gap.div(low).minus(quantity.low).abs().lte(quantity.step));
}
