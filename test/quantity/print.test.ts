import { describe, expect, test } from 'vitest';
import type { Quantity } from '../../src/model.ts';
import { printQuantity } from '../../src/quantity/print.ts';
import { count, duration, fraction, measure, multiple, percent, points, pounds, quantity, range, score, vague } from './build.ts';

const celsius = (value: number): Quantity => measure(value, 'celsius', 'degree Celsius', 1);

const HOUSE: readonly (readonly [string, Quantity])[] = [
  ['£1.6bn', pounds('1.6', 1e9)],
  ['£214.6m', pounds('214.6', 1e6)],
  ['£1,934.07', pounds('1934.07')],
  ['£1.50', pounds('1.50')],
  ['£12', pounds(12)],
  ['€900,000', pounds(900, 1000, { unit: 'EUR' })],
  ['CHF 20', pounds(20, 1, { unit: 'CHF' })],
  ['more than 5,000', count(5000, 'over')],
  ['at least £12m', pounds(12, 1e6, { bound: 'atLeast' })],
  ['up to 50', count(50, 'atMost')],
  ['about 10', count(10, 'about')],
  ['nearly 6,600', count(6600, 'under', { near: true })],
  ['2.5%', percent('2.5')],
  ['7.2 percentage points', points('7.2')],
  ['1 percentage point', points(1)],
  ['three times', multiple(3)],
  ['half', multiple('0.5')],
  ['two-thirds', fraction(2, 3)],
  ['third', quantity(3, { dimension: 'rank' })],
  ['22nd', quantity(22, { dimension: 'rank' })],
  ['11 weeks', duration(11, 'week')],
  ['1 hour', duration(1, 'hour')],
  ['20°C', celsius(20)],
  ['20 kilometres per second', measure(20, 'metre per second', 'kilometre per second', 1e3)],
  ['100 gigabytes', measure(100, 'byte', 'gigabyte', 1e9)],
  ['£12 per user per month', pounds(12, 1, { per: 'user month' })],
  ['£1.77 a week', pounds('1.77', 1, { per: 'week' })],
  ['600 a minute', count(600, 'exact', { per: 'minute' })],
  ['32–21', score(32, 21)],
  ['5 to 10', range(5, 10)],
  ['−11.4 percentage points', points('11.4', { sign: -1 })],
];

const LIKE: readonly (readonly [string, string, Quantity])[] = [
  ['£2.1bn', '£1.6bn', pounds('1.6', 1e9)],
  ['£1.6 m', '£1.6 bn', pounds('1.6', 1e9)],
  ['£1.6 million', '£1.6 billion', pounds('1.6', 1e9)],
  ['£1,600,000', '£1,600,000,000', pounds('1.6', 1e9)],
  ['GBP 1.6m', 'GBP 1.6bn', pounds('1.6', 1e9)],
  ['€1.6bn', '£1.6bn', pounds('1.6', 1e9)],
  ['two million', 'three million', count(3_000_000)],
  ['two point six million pounds', 'two point four million pounds', pounds('2.4', 1e6)],
  ['Sixteen', 'Seventeen', count(17)],
  ['seven hundred', 'two hundred', count(200)],
  ['one hundred and five', 'two hundred and six', count(206)],
  ['sixty-two', 'sixty-one', count(61)],
  ['4,000+', '5,000+', count(5000, 'over')],
  ['4,000-plus', '5,000-plus', count(5000, 'over')],
  ['over 4,000', 'over 5,000', count(5000, 'over')],
  ['up to 5,000', 'more than 5,000', count(5000, 'over')],
  ['5,000', 'more than 5,000', count(5000, 'over')],
  ['£10m or more', '£12m or more', pounds(12, 1e6, { bound: 'atLeast' })],
  ['52.1 per cent', '51.2 per cent', percent('51.2')],
  ['1:08.13', '1:08.31', duration('68.31', 'second')],
  ['under 1:09', 'under 1:08', duration('68', 'second', { bound: 'under' })],
  ['2:04:35', '2:05:04', duration(7504, 'second')],
  ['2hr 3min 23sec', '2hr 5min 4sec', duration(7504, 'second')],
  ['3h 12m', '3h 10m', duration(190, 'minute')],
  ['1m 08.5s', '1m 09.4s', duration('69.4', 'second')],
  ['59.42s', '68.31 seconds', duration('68.31', 'second')],
  ['52 percent', '51.2 percent', percent('51.2')],
  ['2000', '5000', count(5000)],
  ['six thousand', 'five thousand two hundred', count(5200)],
  ['sixty per cent', 'fifty-eight per cent', percent(58)],
  ['barely one in two', '51.2%', percent('51.2')],
  ['over a billion pounds', '1.14 billion pounds', pounds('1.14', 1e9)],
  ['30°C', '20°C', celsius(20)],
  ['30 degrees Celsius', '20 degrees Celsius', celsius(20)],
  ['double', 'treble', multiple(3)],
  ['doubled', 'trebled', multiple(3)],
  ['Doubling', 'Trebling', multiple(3)],
  ['2x', '3x', multiple(3)],
  ['twofold', 'threefold', multiple(3)],
  ['11-week', '11-day', duration(11, 'day')],
  ['two weeks', 'three days', duration(3, 'day')],
  ['25p', '30p', pounds('0.30')],
  ['32-24', '32-21', score(32, 21)],
  ['second', 'third', quantity(3, { dimension: 'rank' })],
  ['4–9', '5–10', range(5, 10)],
  ['dozens', 'dozens', vague(24, 99)],
];

describe('printQuantity', () => {
  test.for(HOUSE)('prints %s', ([printed, one]) => {
    expect(printQuantity(one)).toBe(printed);
  });

  test.for(LIKE)('in the notation of %s prints %s', ([like, printed, one]) => {
    expect(printQuantity(one, like)).toBe(printed);
  });
});
