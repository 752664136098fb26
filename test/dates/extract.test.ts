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

/** A date without what is said of its place in a stretch of time. */
function plain({ end: _end, otherEnd: _otherEnd, ...date }: DateValue): DateValue {
  return date;
}

describe('extractDates', () => {
  test('the corpus is large', () => {
    expect(cases.length).toBeGreaterThanOrEqual(190);
  });

  test.for(cases)('$text', ({ text: marked, date, monthFirst }) => {
    const { text, surfaces } = unmark(marked);
    const readings = extractDates(text, { monthFirst });
    expect(readings.map(({ surface }) => surface)).toEqual(surfaces);
    expect(readings[0] && plain(readings[0].date)).toEqual(date);
  });

  test.for(SEVERAL)('%s', (marked) => {
    const { text, surfaces } = unmark(marked);
    expect(extractDates(text).map(({ surface }) => surface)).toEqual(surfaces);
  });

  test.for(NO_DATES)('no date in %s', (text) => {
    expect(extractDates(text)).toEqual([]);
  });

  const ENDS: readonly (readonly [string, readonly string[]])[] = [
    ['from 11 to 26 April 2026', ['first 2026-4-11', 'last 2026-4-26']],
    ['11–26 April', ['first 4-11', 'last 4-26']],
    ['between 3 and 9 May', ['first 5-3', 'last 5-9']],
    ['April 11 to 26', ['first 4-11', 'last 4-26']],
    ['30 December to 2 January 2026', ['first 2025-12-30', 'last 2026-1-2']],
    ['from March to May', ['first 3', 'last 5']],
    ['from 2011 to 2019', ['first 2011', 'last 2019']],
    ['Until 26 April it is free.', ['last 4-26']],
    ['It ends on 26 April.', ['last 4-26']],
    ['The line closes on 26 April.', ['4-26']],
    ['It is closed on 26 April.', ['4-26']],
    ['The deadline is 26 April.', ['last 4-26']],
    ['It starts again on 26 April.', ['first 4-26']],
    ['It runs from 26 April.', ['first 4-26']],
    ['It was moved from 3 to 10 May.', ['5-3', '5-10']],
    ['It was put back from 3 May to 10 May.', ['5-3', '5-10']],
    ['On 3 and 10 May.', ['5-3', '5-10']],
    ['By 26 April it was over.', ['4-26']],
  ];
  test.for(ENDS)('which end of a stretch: %s', ([text, ends]) => {
    const shown = extractDates(text).map(({ date: { end, year, month, day } }) =>
      [end, [year, month, day].filter(Boolean).join('-')].filter(Boolean).join(' '),
    );
    expect(shown).toEqual(ends);
  });

  const BESIDE: readonly (readonly [string, readonly string[]])[] = [
    ['It was signed on 2 March 2025. The next day he left.', ['2 March 2025 = 2/3 undefined', 'The next day = 3/3 1']],
    ['It was signed on 2 March 2025. The following Tuesday he left.', ['2 March 2025 = 2/3 undefined', 'The following Tuesday = 4/3 2']],
    ['It was signed on 2 March 2025. The following Sunday he left.', ['2 March 2025 = 2/3 undefined', 'The following Sunday = 9/3 0']],
    ['It was signed on 2 March 2025. The Friday before, he left.', ['2 March 2025 = 2/3 undefined', 'The Friday before = 28/2 5']],
    ['On Friday 9 May they met; the day before, they wrote.', ['Friday 9 May = 9/5 5', 'the day before = 8/5 4']],
    ['On Friday 9 May they met; the next day they wrote.', ['Friday 9 May = 9/5 5', 'the next day = 10/5 6']],
    ['On 28 February they met; the next day they wrote.', ['28 February = 28/2 undefined']],
    ['On 9 May they met; the following Tuesday they wrote.', ['9 May = 9/5 undefined']],
    ['In May they met; the next day they wrote.', ['May = undefined/5 undefined']],
    ['On 9 May it had a next day delivery.', ['9 May = 9/5 undefined']],
    ['On 9 May it had the next day delivery.', ['9 May = 9/5 undefined']],
  ];
  test.for(BESIDE)('counted from the day before it: %s', ([text, dates]) => {
    expect(extractDates(text).map(({ surface, date: { day, month, weekday } }) => `${surface} = ${day}/${month} ${weekday}`)).toEqual(
      dates,
    );
  });

  const HOURS: readonly (readonly [string, readonly string[]])[] = [
    ['Open 10am to 6pm daily.', ['10am to 6pm 600 1080']],
    ['It opens 9am–5pm.', ['9am–5pm 540 1020']],
    ['from 10am until 9pm on Thursdays', ['10am until 9pm 600 1260']],
    ['between 9am and 5pm', ['9am and 5pm 540 1020']],
    ['9-5pm, 2–5pm and 11–1pm', ['9-5pm 540 1020', '2–5pm 840 1020', '11–1pm 660 780']],
    ['open 10.00–18.00', ['10.00–18.00 600 1080']],
    ['10.30–4.00 on Sundays', ['10.30–4.00 630 960']],
    ['from 10:00 to 18:30', ['10:00 to 18:30 600 1110']],
    ['noon to 4pm', ['noon to 4pm 720 960']],
    ['8pm to midnight', ['8pm to midnight 1200 0']],
    ['10am and 5pm', ['10am 600', '5pm 1020']],
    ['£10.00–18.00', []],
    ['It costs 10.00–18.00 a head.', []],
    ['10.75–18.00 from Monday', ['Monday']],
  ];
  test.for(HOURS)('hours: %s', ([text, hours]) => {
    expect(
      extractDates(text).map(({ surface, date: { time, timeTo } }) =>
        [surface, time, timeTo].filter((part) => part !== undefined).join(' '),
      ),
    ).toEqual(hours);
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
    ['from Monday 11 to Friday 15 April', { weekday: 'Monday', day: '11' }],
    ['10am to 6pm', { time: '10am to 6pm' }],
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
    ['since 1987', { year: 1987, bound: 'atLeast', end: 'first' }],
    ['March', { month: 3 }],
    ['May', { month: 5 }],
    ['Sunday', { weekday: 0 }],
    ['3.47am on Friday 5 December 2025', { year: 2025, month: 12, day: 5, weekday: 5, time: 227 }],
    ['soon', null],
    ['', null],
    ['2025 jobs', null],
    ['2025-13-40', null],
    ['2 March 2025 in London', null],
    ['from 2011 to 2019', { year: 2011, otherEnd: { year: 2019 } }],
    ['11 to 26 April', { month: 4, day: 11, otherEnd: { month: 4, day: 26 } }],
    ['until 6pm', { time: 1080, bound: 'atMost', end: 'last' }],
    ['10am to 6pm', { time: 600, timeTo: 1080 }],
    ['10am to 6pm daily', { time: 600, timeTo: 1080 }],
    ['10.00–18.00', { time: 600, timeTo: 1080 }],
    ['2 to 9 May and 11 May', null],
  ];
  test.for(READ)('%s', ([text, date]) => {
    expect(readDate(text)).toEqual(date);
  });
});

test.for([
  ['opened on ５ May １９８７.', '５ May １９８７'],
  ['opened on ٥ May 1987.', '٥ May 1987'],
  ['opened on 1987\u201105\u201105.', '1987\u201105\u201105'],
  ['opened on 5\u00A0May\u00A01987.', '5\u00A0May\u00A01987'],
] as const)('%j is read in the digits and dashes that it is written with', ([text, surface]) => {
  const [reading, ...others] = extractDates(text);
  expect(reading).toMatchObject({ surface, date: { year: 1987, month: 5, day: 5 } });
  expect(text.slice(reading?.range.start, reading?.range.end)).toBe(surface);
  expect(others).toEqual([]);
});
