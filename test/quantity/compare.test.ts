import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Quantity, Relation, Rounding } from '../../src/model.ts';
import { type Comparison, compare } from '../../src/quantity/compare.ts';
import { count, duration, fraction, measure, multiple, percent, points, pounds, quantity, range, scaled, score, vague } from './build.ts';

type Row = readonly [string, Quantity, Quantity, Relation, Comparison['outcome']?];

const near = { near: true } as const;
const per = (...words: readonly string[]) => ({ per: words.join(' ') });
const age = (value: number) => quantity(value, { dimension: 'age' });

const AGREES: readonly Row[] = [
  ['99.95%, 100.0%', percent('99.95'), percent('100.0'), 'rounded'],
  ['99.95%, 100%', percent('99.95'), percent(100), 'very-loose'],
  ['98.7%, 99%', percent('98.7'), percent(99), 'very-loose'],
  ['92.6%, 93%', percent('92.6'), percent(93), 'rounded'],
  ['99.96%, about 99.9%', percent('99.96'), percent('99.9', 'about'), 'rounded'],
  ['2.25%, 2.3%', percent('2.25'), percent('2.3'), 'rounded'],
  ['−2.25%, −2.3%', percent('-2.25'), percent('-2.3'), 'rounded'],
  ['£142m to £148m, £140m to £150m', range(142e6, 148e6), range(140e6, 150e6), 'looser'],
  ['1 to 30, up to 30', range(1, 30), count(30, 'atMost'), 'same'],
  ['2.1 to 1, 2 to 1', score(2.1, 1), score(2, 1), 'rounded'],
  ['£1.6bn, £1,600m', pounds('1.6', 1e9), pounds(1600, 1e6), 'same'],
  ['£1.6bn, £1,600,000,000', pounds('1.6', 1e9), pounds(1_600_000_000), 'same'],
  ['30p, £0.30', pounds(30, 0.01, { unitWord: 'penny' }), pounds('0.30'), 'same'],
  ['17, seventeen', count(17), count(17), 'same'],
  ['£1.57bn, £1.6bn', pounds('1.57', 1e9), pounds('1.6', 1e9), 'rounded'],
  ['£1.57bn, about £1.6bn', pounds('1.57', 1e9), pounds('1.6', 1e9, { bound: 'about' }), 'rounded'],
  ['£91.92, £92', pounds('91.92'), pounds(92), 'rounded'],
  ['42.7%, 43%', percent('42.7'), percent(43), 'rounded'],
  ['4,987, about 5,000', count(4987), count(5000, 'about'), 'rounded'],
  ['71,054, 71,000', count(71_054), count(71_000), 'very-loose', 'agrees'],
  ['£1.14bn, £1bn', pounds('1.14', 1e9), pounds(1, 1e9), 'very-loose'],
  ['£1.14bn, over a billion', pounds('1.14', 1e9), pounds(1, 1e9, { bound: 'over' }), 'looser'],
  ['more than 5,000, thousands', count(5000, 'over'), vague(2000, 9999), 'looser'],
  ['61, dozens', count(61), vague(24, 99), 'looser'],
  ['two thirds, at least half', fraction(2, 3), fraction(1, 2, 'atLeast'), 'looser'],
  ['£1.77, less than £2', pounds('1.77'), pounds(2, 1, { bound: 'under' }), 'looser'],
  ['58%, more than half', percent(58), fraction(1, 2, 'over'), 'looser'],
  ['58%, three in five', percent(58), fraction(3, 5), 'rounded'],
  ['58%, almost three in five', percent(58), fraction(3, 5, 'under', near), 'looser'],
  ['51.2%, barely one in two', percent('51.2'), fraction(1, 2, 'about'), 'rounded'],
  ['51.2%, just over half', percent('51.2'), fraction(1, 2, 'over', near), 'looser'],
  ['25%, a quarter', percent(25), fraction(1, 4), 'same'],
  ['10%, a tenth', percent(10), fraction(1, 10), 'same'],
  ['two thirds, 66%', fraction(2, 3), percent(66), 'rounded'],
  ['4.99%, just under 5%', percent('4.99'), percent(5, 'under', near), 'looser'],
  ['6,586, nearly 6,600', count(6586), count(6600, 'under', near), 'looser'],
  ['61, over sixty', count(61), count(60, 'over'), 'looser'],
  ['61, over twenty', count(61), count(20, 'over'), 'very-loose'],
  ['more than 5,000, over 5,000', count(5000, 'over'), count(5000, 'over'), 'same'],
  ['more than 5,000, at least 5,000', count(5000, 'over'), count(5000, 'atLeast'), 'looser'],
  ['at least £12m, over £12m', pounds(12, 1e6, { bound: 'atLeast' }), pounds(12, 1e6, { bound: 'over' }), 'looser'],
  ['over 5,000, over 4,000', count(5000, 'over'), count(4000, 'over'), 'looser'],
  ['over 5,000, over 2,000', count(5000, 'over'), count(2000, 'over'), 'very-loose'],
  ['more than 5,000, about 5,000', count(5000, 'over'), count(5000, 'about'), 'very-loose'],
  ['up to 50, fewer than 60', count(50, 'atMost'), count(60, 'under'), 'looser'],
  ['8 hours, no more than 8 hours', duration(8, 'hour'), duration(8, 'hour', { bound: 'atMost' }), 'very-loose'],
  ['25%, capped at 25%', percent(25), percent(25, 'atMost'), 'very-loose'],
  ['about N, N', count(10, 'about'), count(10), 'same'],
  ['N, about N', count(200), count(200, 'about'), 'same'],
  ['up to 50, 1–50', count(50, 'atMost'), range(1, 50), 'same'],
  ['5–10, up to 10', range(5, 10), count(10, 'atMost'), 'looser'],
  ['5–10, 5 to 10', range(5, 10), range(5, 10), 'same'],
  ['7, 5 to 10', count(7), range(5, 10), 'looser'],
  ['32–21, 32 votes to 21', score(32, 21), score(32, 21), 'same'],
  ['treble, up 200%', multiple(3), percent(200, 'exact', { sign: 1 }), 'same'],
  ['treble, by 200%', multiple(3), percent(200), 'same'],
  ['halved, down 50%', multiple('0.5'), percent(50, 'exact', { sign: -1 }), 'same'],
  ['halved, by half', multiple('0.5'), fraction(1, 2), 'same'],
  ['trebled, more than doubled', multiple(3), multiple(2, 'over'), 'looser'],
  ['a fortnight, 14 days', duration(1, 'fortnight'), duration(14, 'day'), 'same'],
  ['35 days, five weeks', duration(35, 'day'), duration(5, 'week'), 'same'],
  ['1 hour, 60 minutes', duration(1, 'hour'), duration(60, 'minute'), 'same'],
  ['10 years, a decade', duration(10, 'year'), duration(1, 'decade'), 'same'],
  ['30 days, a month', duration(30, 'day'), duration(1, 'month'), 'rounded'],
  ['a month, 30 days', duration(1, 'month'), duration(30, 'day'), 'rounded'],
  ['every six hours, four times a day', duration(6, 'hour'), multiple(4), 'disjoint', 'undetermined'],
  ['every six hours, four times a day', duration(6, 'hour'), quantity(4, { dimension: 'multiple', per: 'day' }), 'same'],
  ['38 years, a 38-year-old', duration(38, 'year'), age(38), 'same'],
  ['1 TB, 1,000 GB', measure(1, 'byte', 'terabyte', 1e12), measure(1000, 'byte', 'gigabyte', 1e9), 'same'],
  ['10 km, 6.2 miles', measure(10, 'metre', 'kilometre', 1000), measure('6.2', 'metre', 'mile', 1609.344), 'rounded'],
  ['20 °C, 68 °F', measure(20, 'celsius', 'celsius', 1), measure(68, 'fahrenheit', 'fahrenheit', 1), 'same'],
  ['31 °C, 88 °F', measure(31, 'celsius', 'celsius', 1), measure(88, 'fahrenheit', 'fahrenheit', 1), 'rounded'],
  ['£12 a month, £144 a year', pounds(12, 1, per('month')), pounds(144, 1, per('year')), 'same'],
  ['£12 per user per month, £12 a month', pounds(12, 1, per('user', 'month')), pounds(12, 1, per('month')), 'same'],
  ['£12 per user per month, £12 a month per user', pounds(12, 1, per('user', 'month')), pounds(12, 1, per('month', 'user')), 'same'],
  ['£12 a month, £12', pounds(12, 1, per('month')), pounds(12), 'same'],
  ['£12, £12 a month', pounds(12), pounds(12, 1, per('month')), 'same'],
  ['600 a minute, 10 a second', count(600, 'exact', per('minute')), count(10, 'exact', per('second')), 'same'],
  ['£91.92 a year, £1.77 a week', pounds('91.92', 1, per('year')), pounds('1.77', 1, per('week')), 'rounded'],
  ['£1.77 a week, £91.92 a year', pounds('1.77', 1, per('week')), pounds('91.92', 1, per('year')), 'rounded'],
  ['8 working hours, eight', duration(8, 'working hour'), count(8), 'same'],
  ['9.3 points, 9.3', points('9.3'), count('9.3'), 'same'],
  ['14 days, 14', duration(14, 'day'), count(14), 'same'],
  [
    'version 5.2, version 5',
    quantity('5.2', { dimension: 'version', parts: [new Decimal(5), new Decimal(2)] }),
    quantity(5, { dimension: 'version' }),
    'looser',
  ],
  ['5m read as metres or millions', scaled(5, 1e6), { ...measure(5, 'metre', 'metre', 1), other: scaled(5, 1e6) }, 'same'],
  ['−11.4 points, 11.4 points', points('11.4', { sign: -1 }), points('11.4'), 'same'],
  ['−11.4 points as a negative number', points('-11.4'), points('11.4', { sign: -1 }), 'same'],
];

const CONFLICTS: readonly Row[] = [
  ['99.95%, 99.9%', percent('99.95'), percent('99.9'), 'disjoint'],
  ['2.25%, 2.2%', percent('2.25'), percent('2.2'), 'disjoint'],
  ['−2.25%, −2.2%', percent('-2.25'), percent('-2.2'), 'disjoint'],
  ['£142m to £148m, £142m to £158m', range(142e6, 148e6), range(142e6, 158e6), 'disjoint'],
  ['£142m to £148m, £142m to £146m', range(142e6, 148e6), range(142e6, 146e6), 'disjoint'],
  ['£142m to £148m, £132m to £148m', range(142e6, 148e6), range(132e6, 148e6), 'disjoint'],
  ['2 to 1, 3 to 1', score(2, 1), score(3, 1), 'disjoint'],
  ['2 to 1, 1 to 2', score(2, 1), score(1, 2), 'disjoint'],
  ['200, 250', count(200), count(250), 'disjoint'],
  ['1,575, 1,757', count(1575), count(1757), 'disjoint'],
  ['15,482, 15,428', count(15_482), count(15_428), 'disjoint'],
  ['£1.6bn, £1.62bn', pounds('1.6', 1e9), pounds('1.62', 1e9), 'tighter'],
  ['£1.6bn, £2bn', pounds('1.6', 1e9), pounds(2, 1e9), 'disjoint'],
  ['2.5%, 3%', percent('2.5'), percent(3), 'disjoint'],
  ['58%, 58.3%', percent(58), percent('58.3'), 'tighter'],
  ['more than 5,000, 5,200', count(5000, 'over'), count(5200), 'tighter'],
  ['more than 5,000, 9,000', count(5000, 'over'), count(9000), 'disjoint'],
  ['more than 5,000, 4,800', count(5000, 'over'), count(4800), 'disjoint'],
  ['more than 5,000, 5,000', count(5000, 'over'), count(5000), 'bound-dropped'],
  ['up to 50, 50', count(50, 'atMost'), count(50), 'bound-dropped'],
  ['at least £12m, £12m', pounds(12, 1e6, { bound: 'atLeast' }), pounds(12, 1e6), 'bound-dropped'],
  ['200, more than 200', count(200), count(200, 'over'), 'bound-added'],
  ['200, up to 200', count(200), count(200, 'atMost'), 'bound-added'],
  ['about 10, more than 10', count(10, 'about'), count(10, 'over'), 'bound-added'],
  ['more than 5,000, up to 5,000', count(5000, 'over'), count(5000, 'atMost'), 'bound-reversed'],
  ['more than 5,000, nearly 5,000', count(5000, 'over'), count(5000, 'under', near), 'bound-reversed'],
  ['more than 5,000, fewer than 5,000', count(5000, 'over'), count(5000, 'under'), 'bound-reversed'],
  ['at least £12m, no more than £12m', pounds(12, 1e6, { bound: 'atLeast' }), pounds(12, 1e6, { bound: 'atMost' }), 'bound-reversed'],
  ['over 5,000, over 6,000', count(5000, 'over'), count(6000, 'over'), 'disjoint'],
  ['over 5,000, over 50,000', count(5000, 'over'), count(50_000, 'over'), 'magnitude'],
  ['up to 50, no more than 60', count(50, 'atMost'), count(60, 'atMost'), 'disjoint'],
  ['200, nearly 1,000', count(200), count(1000, 'under', near), 'disjoint'],
  ['51.2%, nearly half', percent('51.2'), fraction(1, 2, 'under', near), 'disjoint'],
  ['£1.6bn, £1.6m', pounds('1.6', 1e9), pounds('1.6', 1e6), 'magnitude'],
  ['£1.57bn, £1.6m', pounds('1.57', 1e9), pounds('1.6', 1e6), 'magnitude'],
  ['£214.6m, £214.6bn', pounds('214.6', 1e6), pounds('214.6', 1e9), 'magnitude'],
  ['200, 2,000', count(200), count(2000), 'magnitude'],
  ['11 days, 11 weeks', duration(11, 'day'), duration(11, 'week'), 'unit'],
  ['up to 11 days, up to 11 weeks', duration(11, 'day', { bound: 'atMost' }), duration(11, 'week', { bound: 'atMost' }), 'unit'],
  ['8 working hours, 8 hours', duration(8, 'working hour'), duration(8, 'hour'), 'unit'],
  ['5 months, 5 weeks', duration(5, 'month'), duration(5, 'week'), 'unit'],
  ['11 days, two weeks', duration(11, 'day'), duration(2, 'week'), 'disjoint'],
  ['£1.6bn, €1.6bn', pounds('1.6', 1e9), pounds('1.6', 1e9, { unit: 'EUR', unitWord: 'euro' }), 'unit'],
  ['4.99%, 4.99 points', percent('4.99'), points('4.99'), 'unit'],
  ['7.2 points, 7.2%', points('7.2'), percent('7.2'), 'unit'],
  ['£1.77 a week, £1.77 a month', pounds('1.77', 1, per('week')), pounds('1.77', 1, per('month')), 'unit'],
  ['600 a minute, 600 a second', count(600, 'exact', per('minute')), count(600, 'exact', per('second')), 'unit'],
  ['£12 per user, £12 per team', pounds(12, 1, per('user')), pounds(12, 1, per('team')), 'unit'],
  ['100 GB, 100 MB', measure(100, 'byte', 'gigabyte', 1e9), measure(100, 'byte', 'megabyte', 1e6), 'unit'],
  ['10 km, 10 miles', measure(10, 'metre', 'kilometre', 1000), measure(10, 'metre', 'mile', 1609.344), 'unit'],
  ['treble, double', multiple(3), multiple(2), 'multiple'],
  ['treble, up 300%', multiple(3), percent(300, 'exact', { sign: 1 }), 'multiple'],
  ['32–21, 32–24', score(32, 21), score(32, 24), 'disjoint'],
  ['second, third', quantity(2, { dimension: 'rank' }), quantity(3, { dimension: 'rank' }), 'disjoint'],
  ['down 11.4, up 11.4', points('11.4', { sign: -1 }), points('11.4', { sign: 1 }), 'direction'],
  ['5–10, 12', range(5, 10), count(12), 'disjoint'],
  ['5–10, 50–100', range(5, 10), range(50, 100), 'magnitude'],
  ['5–10, 7', range(5, 10), count(7), 'tighter'],
  ['61, hundreds', count(61), vague(200, 999), 'disjoint'],
  ['version 5.2, version 5.3', quantity('5.2', { dimension: 'version' }), quantity('5.3', { dimension: 'version' }), 'disjoint'],
  ['1%, one in fifty', percent(1), fraction(1, 50), 'disjoint'],
  ['20 °C, 20 °F', measure(20, 'celsius', 'degree Celsius', 1), measure(20, 'fahrenheit', 'degree Fahrenheit', 1), 'unit'],
  ['20 °C, 60 °F', measure(20, 'celsius', 'celsius', 1), measure(60, 'fahrenheit', 'fahrenheit', 1), 'disjoint'],
  ['−5 °C, 5 °C', measure(-5, 'celsius', 'celsius', 1), measure(5, 'celsius', 'celsius', 1), 'disjoint'],
];

const UNDETERMINED: readonly (readonly [string, Quantity, Quantity])[] = [
  ['a score and a number', score(32, 21), count(32)],
  ['a multiple and a tally', multiple(3), count(3)],
  ['pounds and a converted sum of dollars', pounds('1.6', 1e9), pounds(2, 1e9, { unit: 'USD', unitWord: 'dollar' })],
  ['money and a share', pounds(5), percent(5)],
  ['a length and a weight', measure(5, 'metre', 'metre', 1), measure(5, 'gram', 'gram', 1)],
  ['a duration and another bare number', duration(8, 'hour'), count(4)],
  ['a share and a sum of people', percent(58), count(3412)],
  ['% a year and another % a month', percent(12, 'exact', per('year')), percent(1, 'exact', per('month'))],
  ['a multiple and its inverse', multiple(3), fraction(1, 3)],
  ['threefold and a bare 300%', multiple(3), percent(300)],
];

describe('compare', () => {
  test.for(AGREES)('%s agrees', ([, claim, draft, relation, outcome]) => {
    const result = compare(claim, draft);
    expect(result.relation).toBe(relation);
    expect(result.outcome).toBe(outcome ?? (relation === 'rounded' ? 'rounds' : 'agrees'));
  });

  test.for(CONFLICTS)('%s conflicts', ([, claim, draft, relation]) => {
    expect(compare(claim, draft)).toEqual({ outcome: 'conflicts', relation });
  });

  test.for(UNDETERMINED)('%s prove nothing', ([, claim, draft]) => {
    expect(compare(claim, draft).outcome).toBe('undetermined');
  });

  test('a verb of change decides what a percentage means', () => {
    expect(compare(multiple(3), percent(300), { change: true })).toEqual({ outcome: 'conflicts', relation: 'multiple' });
    expect(compare(multiple(3), percent(300), { change: false })).toEqual({ outcome: 'agrees', relation: 'same' });
    expect(compare(percent(200), multiple(3), { change: true })).toEqual({ outcome: 'agrees', relation: 'same' });
  });

  const ROUNDINGS: readonly (readonly [string, Rounding, Quantity, Relation])[] = [
    ['exact refuses 5%', 'exact', percent(5), 'disjoint'],
    ['exact refuses about 5%', 'exact', percent(5, 'about'), 'disjoint'],
    ['exact takes just under 5%', 'exact', percent(5, 'under', near), 'looser'],
    ['exact takes 4.99%', 'exact', percent('4.99'), 'same'],
    ['exact refuses 4.991%', 'exact', percent('4.991'), 'disjoint'],
    ['a share of 0.01 takes 5.03%', 0.01, percent('5.03'), 'rounded'],
    ['a share of 0.01 refuses 5.1%', 0.01, percent('5.1'), 'disjoint'],
    ['written takes 5%', 'written', percent(5), 'rounded'],
  ];
  test.for(ROUNDINGS)('round: %s', ([, round, draft, relation]) => {
    expect(compare(percent('4.99'), draft, { round }).relation).toBe(relation);
  });

  test('an earlier value is named as such', () => {
    const options = { previous: percent('2.3') };
    expect(compare(percent('2.5'), percent('2.3'), options)).toEqual({ outcome: 'agrees', relation: 'previous' });
    expect(compare(percent('2.5'), percent('2.5'), options)).toEqual({ outcome: 'agrees', relation: 'same' });
    expect(compare(percent('2.5'), percent('2.4'), options)).toEqual({ outcome: 'conflicts', relation: 'disjoint' });
  });
});

const anyPlain = fc.integer({ min: 1, max: 10_000_000 });
const anyBound = fc.constantFrom('exact', 'about', 'over', 'atLeast', 'under', 'atMost') satisfies fc.Arbitrary<Quantity['bound']>;
const anyQuantity: fc.Arbitrary<Quantity> = fc.oneof(
  fc.tuple(anyPlain, anyBound).map(([value, bound]) => count(value, bound)),
  fc.tuple(anyPlain, fc.constantFrom(1, 1e3, 1e6, 1e9), anyBound).map(([value, scale, bound]) => pounds(value, scale, { bound })),
  fc.tuple(anyPlain, anyBound).map(([value, bound]) => percent(`${value / 1000}`, bound)),
  fc.tuple(anyPlain, fc.constantFrom('minute', 'day', 'week', 'month', 'year')).map(([value, unit]) => duration(value, unit)),
  fc.tuple(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 31, max: 60 })).map(([top, bottom]) => fraction(top, bottom)),
);

describe('laws of compare', () => {
  test('every figure agrees with itself', () => {
    fc.assert(
      fc.property(anyQuantity, (one) => {
        expect(compare(one, one)).toEqual({ outcome: 'agrees', relation: 'same' });
      }),
    );
  });

  test('agreement survives another notation', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999 }), fc.integer({ min: 1, max: 99_999 }), (one, other) => {
        const inMillions = compare(pounds(one, 1e6), pounds(other, 1e6));
        const inThousands = compare(pounds(one, 1e6), { ...pounds(other * 1000, 1000), step: new Decimal(1e6) });
        expect(inThousands).toEqual(inMillions);
      }),
    );
  });

  test('a looser statement that is true never conflicts', () => {
    fc.assert(
      fc.property(anyPlain, fc.integer({ min: 1, max: 99 }), (value, share) => {
        const [below, above] = [Math.floor((value * share) / 100), value + share];
        fc.pre(below > 0 && below < value);
        expect(compare(count(value), count(below, 'over')).outcome).toBe('agrees');
        expect(compare(count(value), count(above, 'under')).outcome).toBe('agrees');
        expect(compare(count(value, 'over'), count(below, 'atLeast')).outcome).toBe('agrees');
        expect(compare(count(value), range(below, above)).outcome).toBe('agrees');
      }),
    );
  });

  test('changing places changes a lost bound into an added one', () => {
    fc.assert(
      fc.property(anyPlain, fc.constantFrom('over', 'atLeast', 'under', 'atMost'), (value, bound) => {
        expect(compare(count(value, bound), count(value)).relation).toBe('bound-dropped');
        expect(compare(count(value), count(value, bound)).relation).toBe('bound-added');
      }),
    );
  });

  test('changing places changes a rounding into false precision', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 9999 }), (tenths) => {
        fc.pre(tenths % 10 !== 0);
        const fine = percent((tenths / 100).toFixed(2));
        const coarse = percent((Math.round(tenths / 10) / 10).toFixed(1));
        expect(compare(fine, coarse).relation).toBe('rounded');
        expect(compare(coarse, fine).relation).toBe('tighter');
      }),
    );
  });

  test('another whole number of few digits is never a rounding', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 1, max: 999 }), (one, other) => {
        fc.pre(one !== other);
        expect(compare(count(one), count(other)).outcome).toBe('conflicts');
      }),
    );
  });
});
