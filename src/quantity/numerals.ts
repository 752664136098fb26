import { Decimal } from 'decimal.js';

/** Prints a number in digits, grouped by commas where `grouped`; never in exponent form. */
export function digits(value: Decimal, grouped = true): string {
  const [whole, fraction] = value.toFixed().split('.') as [string, string | undefined];
  const printed = grouped ? whole.replace(/(?<=\d)(?=(?:\d{3}){1,20}$)/g, ',') : whole;
  return fraction ? `${printed}.${fraction}` : printed;
}

/** Spells a number in words ("two hundred and six", "two point four million"); null where words would be unreadable. */
export function words(value: Decimal): string | null {
  if (value.lt(0)) return null;
  const scale = scaleOf(value);
  if (scale && value.gte(1_000_000)) {
    const scaled = value.div(scale.size);
    if (!scaled.isInteger()) return scaled.dp() === 1 ? spellDecimal(scaled, scale.word) : null;
  }
  if (value.isInteger()) return value.sd() <= 4 || value.lt(10_000) ? spellWhole(value) : null;
  return value.dp() === 1 ? spellDecimal(value, '') : null;
}

/** A word of scale and its abbreviation in British copy. */
export interface Scale {
  readonly size: Decimal;
  readonly word: string;
  readonly short: string;
}

/** The largest word of scale that is no larger than the number; null below a thousand. */
export function scaleOf(value: Decimal): Scale | null {
  return SCALES.find((scale) => value.abs().gte(scale.size)) ?? null;
}

const SCALES: readonly Scale[] = [
  { size: new Decimal('1e12'), word: 'trillion', short: 'tn' },
  { size: new Decimal('1e9'), word: 'billion', short: 'bn' },
  { size: new Decimal('1e6'), word: 'million', short: 'm' },
  { size: new Decimal('1e3'), word: 'thousand', short: 'k' },
];

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = '_ _ twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

function spellWhole(value: Decimal): string {
  const scale = scaleOf(value);
  if (!scale) return spellHundreds(value.toNumber());
  const head = value.divToInt(scale.size);
  const rest = value.minus(head.times(scale.size));
  const spoken = `${spellWhole(head)} ${scale.word}`;
  if (rest.isZero()) return spoken;
  return `${spoken}${rest.lt(100) ? ' and' : ''} ${spellWhole(rest)}`;
}

function spellHundreds(value: number): string {
  if (value < 20) return ONES[value]!;
  if (value < 100) return value % 10 ? `${TENS[Math.floor(value / 10)]}-${ONES[value % 10]}` : TENS[value / 10]!;
  const head = `${ONES[Math.floor(value / 100)]} hundred`;
  return value % 100 ? `${head} and ${spellHundreds(value % 100)}` : head;
}

function spellDecimal(value: Decimal, scale: string): string {
  const [whole, fraction] = value.toFixed().split('.') as [string, string];
  const places = [...fraction].map((digit) => ONES[Number(digit)]).join(' ');
  return `${spellWhole(new Decimal(whole))} point ${places}${scale && ` ${scale}`}`;
}
