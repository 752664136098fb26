import { Decimal } from 'decimal.js';
import { toSource } from '../../draft/segments.ts';
import type { Passage, Quantity, QuantityMention, TextRange } from '../../model.ts';

/** The two figures of "from 200 to 250" or "90 to 70", which are read as one range or score; null for any other figure. */
export function splitRange(passage: Passage, mention: QuantityMention): readonly [QuantityMention, QuantityMention] | null {
  const { quantity, range, surface } = mention;
  const middle = surface.search(/ to /i);
  const [low, high] = quantity.parts?.length === 2 ? quantity.parts : [quantity.low, quantity.high];
  if (middle < 0 || !low || !high || (quantity.dimension !== 'score' && quantity.bound !== 'between')) return null;
  const { step, unit, unitWord, per } = quantity;
  const dimension = quantity.dimension === 'score' ? 'count' : quantity.dimension;
  const shared = { dimension, bound: 'exact', step, unit, unitWord, per } as const;
  const start = range.start + (/^from /i.test(surface) ? 'from '.length : 0);
  return [
    toPart(passage, { start, end: range.start + middle }, { ...shared, low, high: low }),
    toPart(passage, { start: range.start + middle + ' to '.length, end: range.end }, { ...shared, low: high, high }),
  ];
}

/** The "one" of a list, which is no mention of its own: "two cups, one bowl". */
export function singleAt(passage: Passage, start: number): QuantityMention {
  const one = new Decimal(1);
  const range = { start, end: start + 'one'.length };
  return toPart(passage, range, {
    dimension: 'count',
    bound: 'exact',
    low: one,
    high: one,
    step: one,
    unit: null,
    unitWord: null,
    per: null,
  });
}

/** Offsets, in a text, of each "one" that is counted in a list. */
export function findSingles(text: string): readonly number[] {
  return / one /i.test(text) ? [...text.matchAll(SINGLE)].map((match) => match.index) : [];
}

const SINGLE = /(?<=(?:[:,(;]|\band|\bof) )one(?= (?!(?:of|more|another|or|and|day|in|to|is|was)\b)\p{L})/giu;

/** A mention made of a stretch of a passage's text. */
export function toPart(passage: Passage, range: TextRange, quantity: Quantity): QuantityMention {
  const { index, text } = passage;
  return {
    kind: 'quantity',
    passage: index,
    range,
    core: range,
    span: toSource(passage, range),
    surface: text.slice(range.start, range.end),
    quantity,
  };
}
