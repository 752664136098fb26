import { Decimal } from 'decimal.js';
import type { Figure } from './figure.ts';
import { readNumeral } from './numeral.ts';
import { matchAt, type Source } from './source.ts';
import { unitAfter } from './units.ts';

/** The figure with a smaller part behind it: two hours and 30 minutes, 6ft 2in, a year and a half, ten euros and fifty cents. */
export function withSmallerPart(source: Source, figure: Figure): Figure {
  const { lower } = source;
  const { dimension, unitWord } = figure.quantity;
  if (!figure.hasUnit || !figure.numeral || figure.numeral.bound || !unitWord) return figure;
  const half = dimension === 'duration' ? matchAt(/ and a half(?![a-z])/y, lower, figure.end) : null;
  if (half) return add(figure, figure.end + half[0].length, unitSize(figure).times('0.5'), unitSize(figure).div(10));
  const smaller = SMALLER[dimension === 'money' ? 'money' : unitWord];
  const joint = smaller && figure.end > figure.numeral.end ? matchAt(/,? (?:and )?|(?=\d)/y, lower, figure.end) : null;
  const numeral = joint && readNumeral(source, figure.end + joint[0].length, false);
  if (!smaller || !numeral || numeral.bound) return figure;
  const inches = unitWord === 'foot' ? matchAt(/ ?in(?![a-z])/y, lower, numeral.end) : null;
  if (inches) return addPart(figure, numeral.end + inches[0].length, numeral, INCH);
  const found = unitAfter(source, numeral.end);
  if (!found || !smaller.includes(found.unit.word ?? '')) return figure;
  return addPart(figure, found.end, numeral, found.unit.word === 'pound' ? POUND : found.unit.factor);
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

function addPart(figure: Figure, end: number, part: { readonly low: Decimal; readonly step: Decimal }, factor: Decimal): Figure {
  return add(figure, end, part.low.times(factor), part.step.times(factor));
}

function add(figure: Figure, end: number, more: Decimal, step: Decimal): Figure {
  const low = figure.quantity.low.plus(more);
  const { other: _weight, ...quantity } = figure.quantity;
  return { ...figure, end, numeral: null, quantity: { ...quantity, low, high: low, step } };
}
