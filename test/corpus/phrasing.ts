import type { Bound, Dimension } from '../../src/model.ts';

/** What a reading of a surface form must say; numbers as decimal strings in base units. */
export interface Expected {
  readonly dimension: Dimension;
  readonly low: string;
  readonly high?: string;
  readonly bound?: Bound;
  readonly unit?: string;
  readonly per?: string;
}

/** One way to write a value. */
export interface Phrasing {
  readonly surface: string;
  readonly expected: Expected;
}

/** One value with the ways to write it. */
export type Value = readonly [expected: Expected, forms: readonly string[]];

/** Words around a form that open the value; `{}` is the form. */
export type Opening = readonly [bound: Bound, pattern: string];

export const OPENINGS: readonly Opening[] = [
  ['over', 'more than {}'],
  ['over', 'over {}'],
  ['over', 'just over {}'],
  ['over', 'in excess of {}'],
  ['over', 'north of {}'],
  ['over', 'upwards of {}'],
  ['over', 'well over {}'],
  ['atLeast', 'at least {}'],
  ['atLeast', 'no fewer than {}'],
  ['atLeast', 'no less than {}'],
  ['atLeast', 'a minimum of {}'],
  ['atLeast', '{} or more'],
  ['under', 'fewer than {}'],
  ['under', 'less than {}'],
  ['under', 'just under {}'],
  ['under', 'nearly {}'],
  ['under', 'almost {}'],
  ['under', 'a shade under {}'],
  ['atMost', 'up to {}'],
  ['atMost', 'no more than {}'],
  ['atMost', 'not more than {}'],
  ['atMost', 'a maximum of {}'],
  ['atMost', 'as many as {}'],
  ['about', 'about {}'],
  ['about', 'around {}'],
  ['about', 'roughly {}'],
  ['about', 'some {}'],
  ['about', 'close to {}'],
  ['about', 'in the region of {}'],
  ['about', '{} or so'],
];

/** Every form on its own, then the first forms of each value in every opening. */
export function phrase(values: readonly Value[], openings: readonly Opening[] = OPENINGS, formsToOpen = 2): readonly Phrasing[] {
  return values.flatMap(([expected, forms]) => [
    ...forms.map((surface) => ({ surface, expected })),
    ...forms
      .slice(0, formsToOpen)
      .flatMap((form) =>
        openings.map(([bound, pattern]) => ({ surface: pattern.replace('{}', () => form), expected: { ...expected, bound } })),
      ),
  ]);
}
