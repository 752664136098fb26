import { Decimal } from 'decimal.js';
import type { Match, Quantity, QuantityMention } from '../../model.ts';
import { printQuantity } from '../../quantity/print.ts';
import { DIGITS, groupLike, placesOf, readDigits } from '../../quantity/written-digits.ts';
import { printClock, readClock } from './clock.ts';

/** A figure that does not follow from its neighbours. */
export interface Slip {
  readonly reason: 'sum' | 'change' | 'share';
  readonly certainty: 'certain' | 'likely';
  readonly wrong: QuantityMention;
  /** The right figure, in the notation of the wrong one. */
  readonly expected: string;
  /** The figures that it ought to follow from. */
  readonly from: readonly QuantityMention[];
  /** What one of those would have to be instead, if the figure itself is right. */
  readonly instead?: readonly Instead[];
  /** Several figures of which one is wrong, the first to the last: `expected` is what they ought to come to. */
  readonly among?: readonly QuantityMention[];
}

/** A figure that may be the wrong one in place of the one that was worked out, and what it would have to be. */
export interface Instead {
  readonly mention: QuantityMention;
  readonly expected: string;
}

/** What each of the parts would have to be if the whole and the others are right; `missing` is what they lack of it. */
export function insteadOfParts(parts: readonly QuantityMention[], missing: Decimal): readonly Instead[] {
  return parts.flatMap((mention) => {
    const value = mention.quantity.low.plus(missing);
    return value.gt(0) ? [{ mention, expected: reprint(mention, value) }] : [];
  });
}

/** Takes a slip and gives the conflict that is reported; its spans are those of the mentions. */
export function toMatch({ reason, certainty, wrong, expected, from, among }: Slip): Match {
  const span = among && { start: among[0]!.span.start, end: among.at(-1)!.span.end };
  return {
    mention: wrong,
    state: 'conflicts',
    claim: null,
    relation: 'arithmetic',
    certainty,
    reason,
    ...(span && { at: span }),
    actual: among ? among.map(({ surface }) => surface).join(', ') : wrong.surface,
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
