import { describe, expect, test } from 'vitest';
import { readQuantity } from '../../src/extract/quantities.ts';
import { everything, figures } from './line.ts';

describe('times that were measured', () => {
  test.for<readonly [text: string, lines: readonly string[]]>([
    ['She won in 1:08.31.', ['1:08.31 | duration | 68.31 | second']],
    ['He clocked 2:17.84 and then 59.42s.', ['2:17.84 | duration | 137.84 | second', '59.42s | duration | 59.42 | second']],
    ['The record (1:08.31) stands.', ['1:08.31 | duration | 68.31 | second']],
    ['He finished in 2:04:35.', ['2:04:35 | duration | 7475 | second']],
    ['He finished in under 2:10:00.', ['under 2:10:00 | duration | under | 7800 | second']],
    ['A lap of 1:23 was enough.', ['1:23 | duration | 83 | second']],
    ['Her winning time was 2:17.', ['2:17 | duration | 137 | second']],
    ['She was clocked at 2:17.', ['2:17 | duration | 137 | second']],
    ['He ran a 4:10 mile.', ['4:10 | duration | 250 | second']],
    ['It took 2hr 3min 23sec.', ['2hr 3min 23sec | duration | 7403 | second']],
    ['It took 2 hours, 3 minutes and 23 seconds.', ['2 hours, 3 minutes and 23 seconds | duration | 7403 | second']],
    ['The trip is 3h 12m by rail.', ['3h 12m | duration | 11520 | second']],
    ['The trip is 3h12m or 3h12.', ['3h12m | duration | 11520 | second', '3h12 | duration | 11520 | second']],
    ['It lasted 1m 08.5s.', ['1m 08.5s | duration | 68.5 | second']],
    ['He won by 0.41 seconds.', ['0.41 seconds | duration | 0.41 | second']],
    ['He won by 0.41 of a second.', ['0.41 of a second | duration | 0.41 | second']],
    ['He won by four hundredths of a second.', ['four hundredths of a second | duration | 0.04 | second']],
    ['It slowed by three tenths of a second.', ['three tenths of a second | duration | 0.3 | second']],
    ['Four days 6 hours 10 minutes on.', ['Four days 6 hours 10 minutes | duration | 367800 | second']],
  ])('%s', ([text, lines]) => {
    expect(everything(text)).toEqual(lines);
  });

  test.for<readonly [text: string, surfaces: readonly string[]]>([
    ['The show starts at 19:42.', ['19:42']],
    ['It fell at 3.47am.', ['3.47am']],
    ['The start time of 10:30 was moved.', ['10:30']],
    ['Time: 10:30', ['10:30']],
    ['The run at 10:30 is for all.', ['10:30']],
    ['The log says 14:03:22 there.', []],
    ['She was in her 30s, as of v1.5s.', []],
  ])('of the clock, or none: %s', ([text, surfaces]) => {
    expect(everything(text)).toEqual(surfaces);
  });

  test.for<readonly [text: string, seconds: string]>([
    ['1:08.31', '68.31'],
    ['2:04:35', '7475'],
    ['59.42s', '59.42'],
    ['2hr 3min 23sec', '7403'],
    ['3h 12m', '11520'],
    ['four hundredths of a second', '0.04'],
    ['under 1:09.5', '69.5'],
  ])('%s as a claim', ([text, seconds]) => {
    const quantity = readQuantity(text);
    expect(quantity && [quantity.dimension, quantity.unit, quantity.low.toFixed()]).toEqual(['duration', 'second', seconds]);
  });

  test('two figures without a point may be hours and minutes, and alone they are a time of day', () => {
    expect(readQuantity('2:17')).toBeNull();
    const other = readQuantity('a 2:17 marathon')?.other;
    expect(other && figures(other)).toEqual(['duration', '8220', 'second']);
  });
});
