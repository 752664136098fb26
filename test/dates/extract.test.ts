import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extractDates, readDate } from '../../src/extract/dates.ts';
import type { DateValue } from '../../src/model.ts';
import { DATES, NO_DATES, SEVERAL } from '../corpus/dates.ts';

const cases = DATES.flatMap(({ date, monthFirst = false, texts }) => texts.map((text) => ({ text, date, monthFirst })));

/** The text without its square brackets, and what stands in them. */
function unmark(marked: string): { readonly text: string; readonly surfaces: readonly string[] } {
  return { text: marked.replace(/[[\]]/g, ''), surfaces: [...marked.matchAll(/\[([^\]]{1,60})\]/g)].map((match) => match[1]!) };
}

describe('extractDates', () => {
  test('the corpus is large', () => {
    expect(cases.length).toBeGreaterThanOrEqual(190);
  });

  test.for(cases)('$text', ({ text: marked, date, monthFirst }) => {
    const { text, surfaces } = unmark(marked);
    const readings = extractDates(text, { monthFirst });
    expect(readings.map(({ surface }) => surface)).toEqual(surfaces);
    expect(readings[0]?.date).toEqual(date);
  });

  test.for(SEVERAL)('%s', (marked) => {
    const { text, surfaces } = unmark(marked);
    expect(extractDates(text).map(({ surface }) => surface)).toEqual(surfaces);
  });

  test.for(NO_DATES)('no date in %s', (text) => {
    expect(extractDates(text)).toEqual([]);
  });

  const PARTS: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
    ['on Saturday 2 March 2025', { weekday: 'Saturday', day: '2', month: 'March', year: '2025' }],
    ['on Sunday, March 2nd, 2025', { weekday: 'Sunday', day: '2', month: 'March', year: '2025' }],
    ['on the second of March', { day: 'second', month: 'March' }],
    ['at 3.47pm on Friday', { time: '3.47pm', weekday: 'Friday' }],
    ['on 02/03/2025', { day: '02', month: '03', year: '2025' }],
    ['at 2025-12-05T03:47', { year: '2025', month: '12', day: '05', time: '03:47' }],
    ['by 2029', { year: '2029' }],
    ['for 2025/26', { year: '2025/26' }],
    ['in the third quarter of 2026', { year: '2026' }],
    ['the last Wednesday of February', { weekday: 'Wednesday', month: 'February' }],
  ];
  test.for(PARTS)('parts of %s', ([text, parts]) => {
    const [reading] = extractDates(text);
    const surfaces = Object.entries(reading!.parts).map(([part, range]) => [part, text.slice(range.start, range.end)]);
    expect(Object.fromEntries(surfaces)).toEqual(parts);
  });

  test('ranges read back and lie in order, whatever the text', () => {
    const words = [
      '2',
      'March',
      '2025',
      'on',
      'the',
      'Sunday',
      ',',
      'ten',
      'years',
      'ago',
      'by',
      '3.47',
      'am',
      '-',
      '/',
      'of',
      'May',
      'quarter',
      'first',
      "'90s",
      '1990s',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 20 }), fc.constantFrom(' ', ''), (list, gap) => {
        const text = list.join(gap);
        let free = 0;
        for (const { range, surface, parts } of extractDates(text)) {
          expect(range.start).toBeGreaterThanOrEqual(free);
          expect(text.slice(range.start, range.end)).toBe(surface);
          for (const part of Object.values(parts)) {
            expect(part.start >= range.start && part.end <= range.end && part.end > part.start).toBe(true);
          }
          free = range.end;
        }
      }),
    );
  });

  test('every day is read in every order', () => {
    const months = 'January February March April May June July August September October November December'.split(' ');
    fc.assert(
      fc.property(
        fc.integer({ min: 1900, max: 2099 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
        (year, month, day) => {
          const name = months[month - 1]!;
          for (const text of [
            `${day} ${name} ${year}`,
            `${name} ${day}, ${year}`,
            `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
            `${day}/${month}/${year}`,
          ]) {
            expect(readDate(text)).toEqual({ year, month, day });
          }
        },
      ),
    );
  });
});

describe('readDate', () => {
  const READ: readonly (readonly [string, DateValue | null])[] = [
    ['2025-03-02', { year: 2025, month: 3, day: 2 }],
    ['2025-12-05T03:47', { year: 2025, month: 12, day: 5, time: 227 }],
    ['2025-12-05 03:47', { year: 2025, month: 12, day: 5, time: 227 }],
    [' 2 March 2025 ', { year: 2025, month: 3, day: 2 }],
    ['2015', { year: 2015 }],
    ['about 2015', { year: 2015, bound: 'about' }],
    ['in about 2015', { year: 2015, bound: 'about' }],
    ['March 2025', { year: 2025, month: 3 }],
    ['2026/27', { year: 2026, fiscal: true }],
    ['Q3 2025', { year: 2025, from: '2025-07-01', to: '2025-09-30' }],
    ['2034', { year: 2034 }],
    ['1850', { year: 1850 }],
    ['1 April', { month: 4, day: 1 }],
    ['by 2027', { year: 2027, bound: 'atMost' }],
    ['since 1987', { year: 1987, bound: 'atLeast' }],
    ['March', { month: 3 }],
    ['May', { month: 5 }],
    ['Sunday', { weekday: 0 }],
    ['3.47am on Friday 5 December 2025', { year: 2025, month: 12, day: 5, weekday: 5, time: 227 }],
    ['soon', null],
    ['', null],
    ['2025 jobs', null],
    ['2025-13-40', null],
    ['2 March 2025 in London', null],
    ['from 2011 to 2019', null],
  ];
  test.for(READ)('%s', ([text, date]) => {
    expect(readDate(text)).toEqual(date);
  });
});
