import { recognizeCurrency, recognizeDimension, recognizeNumber, recognizePercentage } from '@microsoft/recognizers-text-suite';
import compromise from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP, { type ItemEntity } from 'wink-nlp';
import { extractQuantities } from '../../src/extract/quantities.ts';
import type { Reader, Reading } from './reader.ts';

/** This project's own reader. */
export const holdtrue: Reader = {
  name: 'holdtrue',
  read: (text) =>
    extractQuantities(text, []).map(({ range, quantity }) => ({
      ...range,
      values: [quantity.low.toNumber(), quantity.high.toNumber()],
      unit: quantity.unit ?? quantity.dimension,
      bound: quantity.bound,
    })),
};

/** Every model of it that reads figures; the culture is the only English one it has. */
const recognizers: Reader = {
  name: '@microsoft/recognizers-text-suite',
  read: (text) =>
    [recognizeNumber, recognizePercentage, recognizeCurrency, recognizeDimension].flatMap((recognize) =>
      recognize(text, 'en-us').map(({ start, end, resolution, typeName }) => ({
        start,
        end: end + 1,
        values: valuesOf(String(resolution?.value ?? '').replace('%', '')),
        unit: typeName === 'percentage' ? 'percent' : unitOf(resolution?.unit),
        bound: null,
      })),
    ),
};

const compromiseReader: Reader = {
  name: 'compromise',
  read: (text) => {
    const document = compromise(text);
    const numbers = document.numbers().json({ offset: true }) as readonly CompromiseNumber[];
    const percentages = new Set(
      (document.percentages().json({ offset: true }) as readonly CompromiseNumber[]).map(({ offset }) => offset.start),
    );
    return numbers.map(({ number, offset }) => ({
      start: offset.start,
      end: offset.start + offset.length,
      values: valuesOf(number.num),
      unit: percentages.has(offset.start) || number.suffix === '%' ? 'percent' : (SYMBOLS.get(number.prefix) ?? null),
      bound: null,
    }));
  },
};

/** It tells entities and their types but not their values: the value is the one that `Number` sees in the digits. */
const wink = (): Reader => {
  const nlp = winkNLP(model, ['sbd', 'pos', 'ner']);
  return {
    name: 'wink-nlp',
    read: (text) => {
      const readings: Reading[] = [];
      let from = 0;
      nlp
        .readDoc(text)
        .entities()
        .each((entity: ItemEntity) => {
          const words = entity.out();
          // oxlint-disable-next-line typescript/unbound-method -- a key of theirs, not a call
          const type = entity.out(nlp.its.type);
          const start = text.indexOf(words, from);
          if (start < 0) return;
          from = start + words.length;
          const digits = /\d[\d,.]*/.exec(words)?.[0].replaceAll(',', '');
          if (TYPES.has(type))
            readings.push({ start, end: from, values: valuesOf(digits), unit: type === 'PERCENT' ? 'percent' : null, bound: null });
        });
      return readings;
    },
  };
};

/** The partners, each loaded when it is asked for. */
export const partners: readonly (() => Reader)[] = [() => recognizers, () => compromiseReader, wink];

interface CompromiseNumber {
  readonly number: { readonly num: number | null; readonly prefix: string; readonly suffix: string };
  readonly offset: { readonly start: number; readonly length: number };
}

function valuesOf(value: unknown): readonly number[] {
  const number = value === null || value === undefined || value === '' ? Number.NaN : Number(value);
  return Number.isNaN(number) ? [] : [number];
}

/** Units of the recognizers in the words of this project; a currency without a country is taken for the best known one. */
function unitOf(unit: unknown): string | null {
  const name = typeof unit === 'string' ? unit.toLowerCase() : '';
  return UNITS.find(([pattern]) => pattern.test(name))?.[1] ?? null;
}

const UNITS: readonly (readonly [pattern: RegExp, unit: string])[] = [
  [/pound|pence|penny/, 'GBP'],
  [/hong kong/, 'HKD'],
  [/australian/, 'AUD'],
  [/dollar/, 'USD'],
  [/euro/, 'EUR'],
  [/rupee/, 'INR'],
  [/met(?:er|re)/, 'metre'],
  [/month|year/, 'month'],
  [/day|week|hour|minute|second/, 'second'],
];

const SYMBOLS = new Map([
  ['£', 'GBP'],
  ['$', 'USD'],
  ['€', 'EUR'],
  ['₹', 'INR'],
]);

const TYPES = new Set(['CARDINAL', 'MONEY', 'PERCENT', 'DURATION', 'ORDINAL']);
