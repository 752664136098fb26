import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extractQuantities, readQuantity } from '../../src/extract/quantities.ts';

const UNITS = [
  '',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

function below100(value: number): string {
  return value < 20 ? UNITS[value]! : TENS[Math.floor(value / 10)]! + (value % 10 ? `-${UNITS[value % 10]}` : '');
}

function below1000(value: number): string {
  const rest = value % 100;
  return value < 100 ? below100(value) : `${UNITS[Math.floor(value / 100)]} hundred${rest ? ` and ${below100(rest)}` : ''}`;
}

function spell(value: number): string {
  const [millions, thousands, rest] = [Math.floor(value / 1e6), Math.floor(value / 1000) % 1000, value % 1000];
  const small = rest === 0 ? '' : rest < 100 && value >= 1000 ? `and ${below100(rest)}` : below1000(rest);
  return [millions && `${below1000(millions)} million`, thousands && `${below1000(thousands)} thousand`, small].filter(Boolean).join(' ');
}

const grouped = (value: number, mark: string) => String(value).replace(/\B(?=(?:\d{3})+$)/g, mark);
const whole = fc.integer({ min: 2, max: 999_999_999 });

describe('a number reads back in every notation', () => {
  test('words', () => {
    fc.assert(
      fc.property(whole, (value) => {
        expect(readQuantity(spell(value))?.low.toNumber()).toBe(value);
      }),
    );
  });

  test('words without "and"', () => {
    fc.assert(
      fc.property(whole, (value) => {
        expect(readQuantity(spell(value).replaceAll(' and ', ' '))?.low.toNumber()).toBe(value);
      }),
    );
  });

  test('digits, plain and grouped', () => {
    fc.assert(
      fc.property(whole, fc.constantFrom('', ',', '\u00a0', '\u202f'), (value, mark) => {
        expect(readQuantity(grouped(value, mark))?.low.toNumber()).toBe(value);
      }),
    );
  });

  test('money with scales', () => {
    const scale = fc.constantFrom(['k', 1e3], ['m', 1e6], ['bn', 1e9], [' million', 1e6], [' billion', 1e9], ['tn', 1e12]) as fc.Arbitrary<
      [string, number]
    >;
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9999 }),
        fc.constantFrom('£', '$', '€', 'US$', 'GBP '),
        scale,
        (tenths, currency, [suffix, factor]) => {
          const quantity = readQuantity(`${currency}${(tenths / 10).toFixed(1)}${suffix}`)!;
          expect([quantity.dimension, quantity.low.toNumber(), quantity.step.toNumber()]).toEqual([
            'money',
            (tenths * factor) / 10,
            factor / 10,
          ]);
        },
      ),
    );
  });

  test('percentages keep their places', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 99_999 }),
        fc.constantFrom('%', ' per cent', ' percent', 'pc', ' percentage points'),
        (value, sign) => {
          const quantity = readQuantity(`${(value / 100).toFixed(2)}${sign}`)!;
          expect([quantity.low.times(100).toNumber(), quantity.step.toNumber()]).toEqual([value, 0.01]);
        },
      ),
    );
  });
});

describe('readings of any text', () => {
  const word = fc.constantFrom(
    'one',
    'two hundred',
    'million',
    'half',
    'a',
    'and',
    'to',
    'per',
    'cent',
    'of',
    '£',
    '5',
    '1,234',
    '%',
    '-',
    '–',
    '.',
    ',',
    '(',
    'more than',
    'up',
    'from',
    'the',
    'third',
    'treble',
    'Type',
    'km',
    'days',
    'in',
    '½',
    '\n',
    '+',
    'or',
    'x',
    'points',
    '0',
    '12:30',
    'votes',
  );
  const text = fc.array(fc.tuple(word, fc.constantFrom(' ', '', ' ')), { maxLength: 30 }).map((parts) => parts.flat().join(''));

  test('stand in order, do not overlap, and read as their surface', () => {
    fc.assert(
      fc.property(text, (passage) => {
        let last = 0;
        for (const { range, core, surface, quantity } of extractQuantities(passage, [])) {
          expect(range.start).toBeGreaterThanOrEqual(last);
          expect(core.start).toBeGreaterThanOrEqual(range.start);
          expect(core.end).toBeLessThanOrEqual(range.end);
          expect(surface).toBe(passage.slice(range.start, range.end));
          expect(quantity.low.lte(quantity.high) && quantity.low.isFinite()).toBe(true);
          last = range.end;
        }
      }),
      { numRuns: 600 },
    );
  });

  test('are the same whichever blank stands between the words', () => {
    fc.assert(
      fc.property(text, fc.constantFrom('\n', '\u00a0', '\u2009'), (passage, blank) => {
        const values = (source: string) =>
          extractQuantities(source, []).map(({ range, quantity }) => [range, quantity.low.toFixed(), quantity.bound]);
        expect(values(passage.replaceAll(' ', blank))).toEqual(values(passage.replaceAll('\n', ' ')));
      }),
    );
  });

  test('never lie in what is taken', () => {
    fc.assert(
      fc.property(text, fc.nat(40), fc.nat(20), (passage, start, length) => {
        const taken = { start, end: start + length };
        for (const { core } of extractQuantities(passage, [taken])) expect(core.end <= taken.start || core.start >= taken.end).toBe(true);
      }),
    );
  });
});

// Long runs of what the readers look at must come to an end; each pattern here once looked further than it had to.
describe('hostile text', () => {
  const TIMES = 100_000;
  test.for<readonly [unit: string, atMost: number]>([
    ['1', 0],
    ['1,', 1],
    ['1.', 0],
    ['1-', 0],
    ['1/', 0],
    ['1:', 1],
    ['0', 0],
    ['£', 0],
    ['one ', 1],
    ['hundred ', 0],
    ['twenty-', 1],
    ['point ', 0],
    ['more than ', 0],
    ['a1', 0],
    ['Aa 1 ', 1],
    ['half a ', 1],
    [' ', 0],
  ])('%j, a hundred thousand times', ([unit, atMost]) => {
    expect(extractQuantities(unit.repeat(TIMES), []).length).toBeLessThanOrEqual(atMost);
  });

  test.for([
    '5 ',
    '1 to ',
    'a million ',
    '£1 ',
    '1% ',
    'one hundred and ',
    '5 of which ',
    'between 1 and ',
    '1 hour and ',
    '5 per ',
    '123,456,',
  ])('%j still counts', (unit) => {
    const readings = extractQuantities(unit.repeat(TIMES / 4), []);
    expect(readings.every(({ quantity }) => quantity.low.lt('1e25'))).toBe(true);
    expect(readings.length).toBeLessThanOrEqual(TIMES / 4);
  });

  test('a long value is none', () => {
    expect(readQuantity('one '.repeat(TIMES))).toBeNull();
    expect(readQuantity('9'.repeat(TIMES))).toBeNull();
  });
});
