import { Decimal } from 'decimal.js';
import type { Figure } from './figure.ts';
import { type Numeral, readNumeral } from './numeral.ts';
import { matchAt, type Source } from './source.ts';
import { unitAfter } from './units.ts';

/** The figure with smaller parts behind it: two hours, 30 minutes and 5 seconds, 6ft 2in, a year and a half, ten euros and fifty cents. */
export function withSmallerPart(source: Source, figure: Figure): Figure {
  const { dimension, unitWord } = figure.quantity;
  if (!figure.hasUnit || !figure.numeral || figure.numeral.bound || !unitWord || figure.end === figure.numeral.end) return figure;
  const half = dimension === 'duration' ? matchAt(/ and a half(?![a-z])/y, source.lower, figure.end) : null;
  if (half) return add(figure, figure.end + half[0].length, unitSize(figure).times('0.5'), unitSize(figure).div(10));
  let whole = figure;
  let part = partBehind(source, whole.end, dimension === 'money' ? 'money' : unitWord);
  for (; part; part = partBehind(source, part.end, part.word)) {
    whole = add(whole, part.end, part.numeral.low.times(part.size), part.numeral.step.times(part.size));
  }
  return whole;
}

interface Part {
  readonly numeral: Numeral;
  readonly end: number;
  readonly word: string;
  readonly size: Decimal;
}

/** A number of a smaller unit than the one that ends at `at`. */
function partBehind(source: Source, at: number, above: string): Part | null {
  const smaller = SMALLER[above];
  const joint = smaller ? matchAt(/,? (?:and )?|(?=\d)/y, source.lower, at) : null;
  const numeral = joint && readNumeral(source, at + joint[0].length, false);
  if (!smaller || !numeral || numeral.bound) return null;
  const inches = above === 'foot' ? matchAt(/ ?in(?![a-z])/y, source.lower, numeral.end) : null;
  if (inches) return { numeral, end: numeral.end + inches[0].length, word: 'inch', size: INCH };
  const found = unitAfter(source, numeral.end);
  const word = found?.unit.word ?? '';
  if (!found || !smaller.includes(word)) return null;
  // "31 hours, five minutes less than ever": a change of its own.
  if (
    joint![0] === ', ' &&
    matchAt(
      / (?:more|less|fewer|longer|shorter|earlier|later|faster|slower|quicker|up|down|better|worse)(?![a-z])/y,
      source.lower,
      found.end,
    )
  )
    return null;
  return { numeral, end: found.end, word, size: word === 'pound' ? POUND : found.unit.factor };
}

const INCH = new Decimal('0.0254');
const POUND = new Decimal('453.59237');

/** What the smaller part may be in, for each unit. */
const SMALLER: Readonly<Record<string, readonly string[]>> = {
  year: ['month'],
  week: ['day'],
  day: ['hour'],
  hour: ['minute'],
  minute: ['second'],
  foot: ['inch'],
  stone: ['pound'],
  pound: ['ounce'],
  money: ['penny', 'cent'],
};

function unitSize({ quantity, numeral }: Figure): Decimal {
  return numeral!.low.isZero() ? new Decimal(1) : quantity.low.div(numeral!.low);
}

function add(figure: Figure, end: number, more: Decimal, step: Decimal): Figure {
  const low = figure.quantity.low.plus(more);
  const { other: _weight, ...quantity } = figure.quantity;
  return { ...figure, end, numeral: null, quantity: { ...quantity, low, high: low, step } };
}
