import type { Decimal } from 'decimal.js';
import type { Match, Quantity } from '../model.ts';

/** What a mention was read as, ready for JSON: decimals as strings in base units. Null for names and quotations, whose text is all there is. */
export function readingOf({ mention, claim }: Match): object | null {
  switch (mention.kind) {
    case 'quantity':
      return quantityReading(
        mention.quantity,
        claim?.kind === 'value' && mention.quantity.dimension === 'count' ? (claim.of[0] ?? null) : null,
      );
    case 'date':
      return mention.date;
    case 'name':
    case 'quote':
      return null;
  }
}

function quantityReading(quantity: Quantity, counted: string | null): object {
  const { low, high, bound, dimension, unit, per, parts, sign } = quantity;
  const sided = (value: Decimal) => decimal(sign === -1 && value.gt(0) ? value.neg() : value);
  return {
    ...(low.eq(high) ? { value: sided(low) } : { low: sided(low), high: sided(high) }),
    bound,
    kind: dimension,
    unit,
    counted,
    ...(per === null ? {} : { per }),
    ...(parts === undefined ? {} : { parts: parts.map(decimal) }),
  };
}

/** Figures longer than this are no figures that anybody wrote; their exponent says enough. */
const PLACES = 60;

function decimal(value: Decimal): string {
  return Math.abs(value.e) > PLACES || value.dp() > PLACES ? value.toString() : value.toFixed();
}
