import { Decimal } from 'decimal.js';
import type { QuantityMention } from '../../model.ts';
import { misses, reachOf } from './fit.ts';
import { reprint, type Slip } from './slip.ts';
import { FIGURE, figureAt, gapsOf, isDenied, type Statement, words } from './statements.ts';

/** Finds a rate that is not a sum spread evenly over its time: "£480,000 over four years. That's £140,000 a year." */
export function checkSpread(statement: Statement, before: Statement | null): readonly Slip[] {
  const rate = statement.figures.find(({ quantity }) => quantity.per !== null && PERIODS.has(quantity.per));
  if (!rate) return [];
  const place = statement.figures.indexOf(rate);
  const lead = gapsOf(statement)[place] ?? '';
  const own = place === 2 && JOINS.test(lead) ? spreadIn(statement) : null;
  const spread = own ?? (place === 0 && OPENS.test(lead) && before ? spreadIn(before) : null);
  if (!spread) return [];
  const { sum, time } = spread;
  if (!isAlike(sum, rate) || isDenied(statement.text, 0, statement.text.length)) return [];
  const parts = partsOf(time, rate.quantity.per!);
  const whole = reachOf(sum.quantity);
  if (!parts || !whole) return [];
  const even = { low: whole.low.div(parts), high: whole.high.div(parts) };
  if (!misses(rate.quantity, even, Decimal.max(rate.quantity.step.div(2), even.low.times(LEEWAY)))) return [];
  return [{ reason: 'share', certainty: 'likely', wrong: rate, expected: reprint(rate, sum.quantity.low.div(parts)), from: [sum, time] }];
}

/** "£480,000 over four years", with no other figure in its statement before the rate. */
function spreadIn(statement: Statement): { readonly sum: QuantityMention; readonly time: QuantityMention } | null {
  const found = SPREAD.exec(statement.text);
  const [sum, time] = [figureAt(statement, found?.[1]), figureAt(statement, found?.[2])];
  const shown = statement.figures.filter(({ quantity }) => quantity.per === null && quantity.dimension === sum?.quantity.dimension);
  return sum && time?.quantity.dimension === 'duration' && sum.quantity.per === null && shown.length === 1 ? { sum, time } : null;
}

const SPREAD = new RegExp(`${FIGURE}${words(3)} (?:over|across|for) (?:the )?(?:next |coming |last |past )?${FIGURE}(?! (?:to|or) )`, 'u');
const OPENS = /^(?:that is|that's|that’s|that makes|this is|which is|it comes to|it works out at|or) $/;
const JOINS = /^(?:,|;| –|:)? ?\(?(?:or|which is|that is|that's|i\.e\.|which makes|which works out at|or about) $/;
const PERIODS: ReadonlySet<string> = new Set(['year', 'month', 'week', 'day']);

function isAlike({ quantity: one }: QuantityMention, { quantity: other }: QuantityMention): boolean {
  return one.dimension === other.dimension && one.unit === other.unit && (one.dimension === 'money' || one.dimension === 'measure');
}

/** How many of the rate's periods the time has; null where it is not counted in them. */
function partsOf({ quantity }: QuantityMention, per: string): Decimal | null {
  if (quantity.bound !== 'exact' || !quantity.low.eq(quantity.high)) return null;
  const count = quantity.unitWord === per ? quantity.low.div(UNITS[per] ?? 1) : null;
  return count?.gt(1) ? count : null;
}

/** Base units, months or seconds, in each. */
const UNITS: Readonly<Record<string, number>> = { year: 12, month: 1, week: 7 * 86_400, day: 86_400 };

/** A rate is told roughly: a twentieth of it is no mistake. */
const LEEWAY = new Decimal('0.05');
