import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addTo, dayFromNumber, dayNumber, daysBetween, isDay, isoDay, nthWeekday, parseDay, weekdayOf } from '../../src/dates/calendar.ts';

const anyDay = fc.integer({ min: -719_162, max: 2_932_896 });

describe('calendar', () => {
  const WEEKDAYS: readonly (readonly [string, number])[] = [
    ['1970-01-01', 4],
    ['2025-03-02', 0],
    ['2026-02-25', 3],
    ['2000-02-29', 2],
    ['1900-01-01', 1],
    ['1066-10-14', 0],
    ['2100-03-01', 1],
  ];
  test.for(WEEKDAYS)('%s is weekday %i', ([text, weekday]) => {
    expect(weekdayOf(parseDay(text)!)).toBe(weekday);
  });

  const NTH: readonly (readonly [number, number, number, number, number | null])[] = [
    [2025, 3, 0, 1, 2],
    [2026, 2, 3, -1, 25],
    [2025, 11, 4, 4, 27],
    [2025, 2, 6, 5, null],
    [2025, 3, 6, 5, 29],
    [2024, 2, 4, -1, 29],
  ];
  test.for(NTH)('in %i-%i weekday %i number %i is day %s', ([year, month, weekday, nth, day]) => {
    expect(nthWeekday(year, month, weekday, nth)).toBe(day);
  });

  test.for(['2025-02-29', '2025-13-01', '2025-00-10', '2025-04-31', '25-04-01', 'soon'])('%s is no day', (text) => {
    expect(parseDay(text)).toBeNull();
  });

  test('a month later, and the last day where there is none', () => {
    expect(isoDay(addTo({ year: 2025, month: 1, day: 31 }, 1, 'month'))).toBe('2025-02-28');
    expect(isoDay(addTo({ year: 2024, month: 2, day: 29 }, -1, 'year'))).toBe('2023-02-28');
    expect(isoDay(addTo({ year: 2025, month: 3, day: 2 }, -3, 'month'))).toBe('2024-12-02');
    expect(isoDay(addTo({ year: 2025, month: 12, day: 31 }, 1, 'day'))).toBe('2026-01-01');
    expect(isoDay(addTo({ year: 2025, month: 12, day: 31 }, 2, 'week'))).toBe('2026-01-14');
  });

  test('days and their numbers go both ways, one after another', () => {
    fc.assert(
      fc.property(anyDay, (number) => {
        const day = dayFromNumber(number);
        expect(isDay(day)).toBe(true);
        expect(dayNumber(day)).toBe(number);
        expect(daysBetween(day, addTo(day, 1, 'day'))).toBe(1);
        expect(weekdayOf(addTo(day, 1, 'day'))).toBe((weekdayOf(day) + 1) % 7);
      }),
    );
  });

  test('the proleptic calendar of the platform agrees', () => {
    fc.assert(
      fc.property(anyDay, (number) => {
        expect(isoDay(dayFromNumber(number))).toBe(new Date(number * 86_400_000).toISOString().slice(0, 10));
      }),
    );
  });
});
