import { describe, expect, test } from 'vitest';
import { extractQuantities, readQuantity } from '../../src/extract/quantities.ts';
import type { Quantity } from '../../src/model.ts';
import type { Expected } from '../corpus/phrasing.ts';
import { KINDS } from '../corpus/quantities.ts';

const essence = (quantity: Quantity): Expected => ({
  dimension: quantity.dimension,
  low: quantity.low.toFixed(),
  ...(!quantity.high.eq(quantity.low) && { high: quantity.high.toFixed() }),
  bound: quantity.bound,
  ...(quantity.unit && { unit: quantity.unit }),
  ...(quantity.per && { per: quantity.per }),
});

describe.for(KINDS)('one $name, many phrasings', ({ phrasings, frames }) => {
  test('at least 190 of them, all different', () => {
    const surfaces = phrasings.map(({ surface }) => surface);
    expect(surfaces.length).toBeGreaterThanOrEqual(190);
    expect(new Set(surfaces).size).toBe(surfaces.length);
  });

  test.for(phrasings)('$surface', ({ surface, expected }) => {
    const wanted = { bound: 'exact', ...expected };
    for (const frame of frames) {
      const text = frame.replace('{}', () => surface);
      const start = frame.indexOf('{}');
      const reading = extractQuantities(text, []).find(({ core }) => core.start >= start && core.end <= start + surface.length);
      expect({ surface: reading?.surface, ...(reading && essence(reading.quantity)) }, text).toEqual({ surface, ...wanted });
    }
  });

  test.for(phrasings.filter((_, index) => index % 3 === 0))('$surface as a claim', ({ surface, expected }) => {
    const quantity = readQuantity(surface);
    expect(quantity && essence(quantity)).toEqual({ bound: 'exact', ...expected });
  });
});

describe('an ordinal as the value of a claim', () => {
  test.for<readonly [text: string, dimension: string, value: number]>([
    ['third', 'rank', 3],
    ['fifth', 'rank', 5],
    ['Seventh', 'rank', 7],
    ['tenth', 'rank', 10],
    ['fifth-largest', 'rank', 5],
    ['a fifth', 'fraction', 0.2],
    ['one tenth', 'fraction', 0.1],
    ['quarter', 'fraction', 0.25],
    ['half', 'fraction', 0.5],
  ])('%s', ([text, dimension, value]) => {
    expect(readQuantity(text)).toMatchObject({ dimension });
    expect(readQuantity(text)!.low.toNumber()).toBe(value);
  });
});
