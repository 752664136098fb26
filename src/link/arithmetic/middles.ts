import { halfStep } from '../../quantity/interval.ts';
import { misses } from './fit.ts';
import { isAlike } from './listed.ts';
import { reprint, type Slip } from './slip.ts';
import { gapsOf, type Statement } from './statements.ts';

/** Finds middles that do not lie between their ends: "£142m to £148m, the mid-point of which, £144m". */
export function checkMiddles(statement: Statement): readonly Slip[] {
  if (!/\bmid/.test(statement.text)) return [];
  const gaps = gapsOf(statement);
  return statement.figures.flatMap((_, place) => middleOf(statement, gaps, place));
}

const MIDDLE =
  /^,?(?: and| with)? (?:the |its |a |whose )?(?:mid-?point|middle)(?: of (?:which|that|this|the range))?(?:,| is| of| being|:)* $/;

function middleOf({ figures }: Statement, gaps: readonly string[], place: number): readonly Slip[] {
  const [one, other, middle] = [figures[place - 2], figures[place - 1], figures[place]!];
  if (!other || !MIDDLE.test(gaps[place]!) || !isAlike(other, middle) || middle.quantity.bound !== 'exact') return [];
  // "£142m–£148m" is one figure, "£142m to £148m" may be two.
  const isRange = other.quantity.bound === 'between';
  if (!isRange && !(one && /^ ?(?:to|–|-) ?$/.test(gaps[place - 1]!) && isAlike(one, other))) return [];
  const ends = isRange ? [other] : [one!, other];
  if (!isRange && !ends.every(({ quantity }) => quantity.bound === 'exact')) return [];
  const value = ends[0]!.quantity.low.plus(other.quantity.high).div(2);
  return misses(middle.quantity, { low: value, high: value }, halfStep(middle.quantity))
    ? [{ reason: 'sum', certainty: 'likely', wrong: middle, expected: reprint(middle, value), from: ends }]
    : [];
}
