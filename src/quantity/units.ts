import { Decimal } from 'decimal.js';

/** Size of a unit in the base unit of its kind, or null for a word that is not in the list. */
export function unitSize(word: string | null): Decimal | null {
  return (word !== null && SIZES.get(word.replace(/^(?:working|business|office) /, ''))) || null;
}

/** Seconds in a unit of time (a month is a twelfth of a year of 365.25 days), or null for a word that is none. */
export function seconds(word: string): Decimal | null {
  const months = MONTHS.get(word);
  if (months) return MONTH.times(months);
  return SECONDS.get(word) ?? null;
}

/** Whether a unit of time is counted in months: those do not divide evenly into days. */
export function isMonthly(word: string): boolean {
  return MONTHS.has(word);
}

/** Seconds in the mean month. */
export const MONTH = new Decimal('2629800');

function sizes(list: Readonly<Record<string, string | number | Decimal>>): ReadonlyMap<string, Decimal> {
  return new Map(Object.entries(list).map(([word, size]) => [word, new Decimal(size)]));
}

const SECONDS = sizes({ second: 1, minute: 60, hour: 3600, day: 86_400, night: 86_400, week: 604_800, fortnight: 1_209_600 });
const MONTHS = sizes({ month: 1, quarter: 3, year: 12, annum: 12, decade: 120, century: 1200 });

/** Base units: second, month, metre, gram, litre, square metre, byte, watt, joule; SI brochure and the UK Weights and Measures Act. */
const SIZES: ReadonlyMap<string, Decimal> = new Map([
  ...SECONDS,
  ...MONTHS,
  ...sizes({
    millisecond: '0.001',
    millimetre: '0.001',
    centimetre: '0.01',
    metre: 1,
    kilometre: 1000,
    inch: '0.0254',
    foot: '0.3048',
    yard: '0.9144',
    mile: '1609.344',
    'nautical mile': 1852,
    milligram: '0.001',
    gram: 1,
    kilogram: 1000,
    tonne: 1_000_000,
    ounce: '28.349523125',
    pound: '453.59237',
    stone: '6350.29318',
    millilitre: '0.001',
    centilitre: '0.01',
    litre: 1,
    pint: '0.56826125',
    gallon: '4.54609',
    'square metre': 1,
    hectare: 10_000,
    acre: '4046.8564224',
    'square foot': '0.09290304',
    'square yard': '0.83612736',
    'square kilometre': 1_000_000,
    'square mile': '2589988.110336',
    byte: 1,
    kilobyte: 1000,
    megabyte: 1_000_000,
    gigabyte: '1e9',
    terabyte: '1e12',
    petabyte: '1e15',
    watt: 1,
    kilowatt: 1000,
    megawatt: 1_000_000,
    gigawatt: '1e9',
    'watt-hour': 3600,
    'kilowatt-hour': '3.6e6',
    'megawatt-hour': '3.6e9',
    'gigawatt-hour': '3.6e12',
    'terawatt-hour': '3.6e15',
    'light year': '9460730472580800',
    microgram: '0.000001',
    ton: '1016046.9088',
    'cubic metre': 1000,
    'cubic foot': '28.316846592',
    'cubic kilometre': '1e12',
    barrel: '158.987294928',
    'mile per hour': '0.44704',
    'kilometre per hour': new Decimal(5).div(18),
    'kilometre per second': 1000,
    'mile per second': '1609.344',
    'foot per second': '0.3048',
    knot: new Decimal(463).div(900),
    terawatt: '1e12',
    kilojoule: 1000,
    megajoule: 1_000_000,
    kilocalorie: 1000,
    kilovolt: 1000,
    kilohertz: 1000,
    megahertz: 1_000_000,
    gigahertz: '1e9',
    hectopascal: 100,
    kilopascal: 1000,
    millibar: 100,
    bar: 100_000,
    penny: '0.01',
    cent: '0.01',
  }),
]);
