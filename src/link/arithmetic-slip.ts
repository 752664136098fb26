import { Decimal } from 'decimal.js';
import type { Match, Quantity, QuantityMention } from '../model.ts';
import { printQuantity } from '../quantity/print.ts';
import { DIGITS, groupLike, placesOf, readDigits } from '../quantity/written-digits.ts';
import { printClock, readClock } from './arithmetic-clock.ts';

/** A figure that does not follow from its neighbours. */
export interface Slip {
  readonly reason: 'sum' | 'change' | 'share';
  readonly certainty: 'certain' | 'likely';
  readonly wrong: QuantityMention;
  /** The right figure, in the notation of the wrong one. */
  readonly expected: string;
  /** The figures that it ought to follow from. */
  readonly from: readonly QuantityMention[];
}

/** Takes a slip and gives the conflict that is reported; its spans are those of the mentions. */
export function toMatch({ reason, certainty, wrong, expected, from }: Slip): Match {
  return {
    mention: wrong,
    state: 'conflicts',
    claim: null,
    relation: 'arithmetic',
    certainty,
    reason,
    actual: wrong.surface,
    expected,
    others: [],
    related: from.map(({ span, surface }) => ({ span, text: surface })),
    candidates: [],
  };
}

/** Prints a number, in base units, the way the mention writes its own: its places, grouping, scale, unit and sign; hedges are left out. */
export function reprint(mention: QuantityMention, value: Decimal): string {
  const { surface, quantity } = mention;
  if (readClock(surface)) return printClock(value, surface);
  const found = DIGITS.exec(surface);
  const printed = found && readDigits(found[0]);
  if (!found || !printed || printed.isZero() || quantity.low.isZero() || !quantity.low.eq(quantity.high))
    return inHouseForm(quantity, value, surface);
  const size = quantity.low.abs().div(printed);
  const number = value.abs().div(size).toFixed(placesOf(found[0]), Decimal.ROUND_HALF_UP);
  const lead = surface.slice(0, found.index).replace(HEDGE, '');
  return withSign(lead, value) + groupLike(number, found[0]) + surface.slice(found.index + found[0].length);
}

/** The value of a mention with its sign. */
export function signedValue({ quantity }: QuantityMention): Decimal {
  return quantity.sign === -1 && quantity.low.gt(0) ? quantity.low.neg() : quantity.low;
}

/** The number that stands in a surface in digits, without scale and unit; null where it is in words. */
export function printedNumber(surface: string): Decimal | null {
  const found = DIGITS.exec(surface);
  return found && readDigits(found[0]);
}

/** Words of a hedge in front of the number; currency signs and codes stay. */
const HEDGE = /^(?:[a-z]{1,20}[ -]|[<>≤≥~≈] ?){1,4}/i;

function withSign(lead: string, value: Decimal): string {
  const bare = lead.replace(/^[-−–+]/, '');
  if (value.lt(0)) return `${/^[-−–]/.exec(lead)?.[0] ?? '−'}${bare}`;
  return lead.startsWith('+') ? lead : bare;
}

function inHouseForm(quantity: Quantity, value: Decimal, surface: string): string {
  const { near: _near, sign: _sign, other: _other, ...plain } = quantity;
  return printQuantity({ ...plain, bound: 'exact', low: value, high: value }, surface);
}
