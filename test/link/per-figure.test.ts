/** What is worked out of a figure is worked out once, wherever the figure stands, and anew for any other figure or owner. */
import { expect, test } from 'vitest';
import { extractQuantities } from '../../src/extract/quantities.ts';
import { perFigure } from '../../src/link/figures/per-figure.ts';
import type { QuantityMention } from '../../src/model.ts';

function figureIn(text: string, passage: number): QuantityMention {
  const [reading] = extractQuantities(text, []);
  const start = passage * 100 + reading!.range.start;
  return { ...reading!, kind: 'quantity', passage, span: { start, end: start + reading!.surface.length } };
}

function counted() {
  const asked: string[] = [];
  const ask = perFigure(({ surface }, owner: { readonly name: string }) => {
    asked.push(surface);
    return `${owner.name}: ${surface}`;
  });
  return { asked, ask };
}

const [well, pond] = [{ name: 'well' }, { name: 'pond' }];

test('the same figure in another place is known', () => {
  const { asked, ask } = counted();
  expect(ask(figureIn('The well holds 40 buckets.', 0), well)).toBe('well: 40');
  expect(ask(figureIn('Once more: 40 buckets.', 7), well)).toBe('well: 40');
  expect(asked).toEqual(['40']);
});

test('of another owner it is not', () => {
  const { asked, ask } = counted();
  const figure = figureIn('The well holds 40 buckets.', 0);
  expect([ask(figure, well), ask(figure, pond), ask(figure, well)]).toEqual(['well: 40', 'pond: 40', 'well: 40']);
  expect(asked).toEqual(['40', '40']);
});

test.for([
  ['another hedge', 'about 40 buckets'],
  ['another bound', 'up to 40 buckets'],
  ['another way to write it', 'forty buckets'],
  ['another unit', '40 litres'],
  ['a rate', '40 buckets a day'],
  ['a change', 'rose by 40'],
])('%s makes another figure', ([, text]) => {
  const { asked, ask } = counted();
  ask(figureIn('It holds 40 buckets', 0), well);
  ask(figureIn(`It holds ${text}`, 0), well);
  expect(asked).toHaveLength(2);
});

test('where nothing came of it, nothing is worked out again', () => {
  let times = 0;
  const ask = perFigure(() => {
    times++;
    return undefined;
  });
  ask(figureIn('It holds 40 buckets', 0), well);
  ask(figureIn('It holds 40 buckets', 3), well);
  expect(times).toBe(1);
});
