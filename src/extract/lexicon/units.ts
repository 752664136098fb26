/**
 * Units of measure with their factor to the base unit of their kind. Factors are the legal definitions (SI,
 * international yard and pound of 1959, imperial gallon of 1985); lists of names are our own.
 */
import type { Dimension } from '../../model.ts';

export interface UnitEntry {
  readonly word: string;
  readonly base: string;
  /** Decimal, or "a/b" where the factor has no finite expansion. */
  readonly factor: string;
  /** Written forms beside the word and its plural in s; lower case. */
  readonly forms?: readonly string[];
  /** Abbreviations, which may stand right behind digits; lower case unless case tells units apart. */
  readonly symbols?: readonly string[];
  readonly dimension?: Dimension;
  /** Time that the unit itself is per: Mbps. */
  readonly per?: string;
}

const time = (word: string, base: string, factor: string, symbols: string[] = [], forms: string[] = []): UnitEntry => ({
  word,
  base,
  factor,
  symbols,
  forms,
  dimension: 'duration',
});

const DURATIONS: readonly UnitEntry[] = [
  time('millisecond', 'second', '0.001', ['ms', 'msec']),
  time('second', 'second', '1', ['sec', 'secs'], ['sec', 'secs']),
  time('minute', 'second', '60', ['min', 'mins'], ['min', 'mins']),
  time('hour', 'second', '3600', ['h', 'hr', 'hrs'], ['hr', 'hrs']),
  time('working hour', 'second', '3600', [], ['business hour', 'business hours']),
  time('day', 'second', '86400'),
  time('night', 'second', '86400'),
  time('working day', 'second', '86400', [], ['business day', 'business days', 'calendar days']),
  time('week', 'second', '604800', ['wk', 'wks'], ['wk', 'wks']),
  time('working week', 'second', '604800'),
  time('fortnight', 'second', '1209600'),
  time('month', 'month', '1', ['mth', 'mths'], ['calendar month', 'calendar months']),
  time('quarter', 'month', '3'),
  time('year', 'month', '12', ['yr', 'yrs'], ['yr', 'yrs', 'financial years', 'calendar years', 'consecutive years']),
  time('decade', 'month', '120'),
  time('century', 'month', '1200', [], ['centuries']),
];

const LENGTHS: readonly UnitEntry[] = [
  { word: 'millimetre', base: 'metre', factor: '0.001', forms: ['millimeter', 'millimeters'], symbols: ['mm'] },
  { word: 'centimetre', base: 'metre', factor: '0.01', forms: ['centimeter', 'centimeters'], symbols: ['cm'] },
  { word: 'metre', base: 'metre', factor: '1', forms: ['meter', 'meters'], symbols: ['m'] },
  { word: 'kilometre', base: 'metre', factor: '1000', forms: ['kilometer', 'kilometers'], symbols: ['km', 'kms'] },
  { word: 'inch', base: 'metre', factor: '0.0254', forms: ['inches'] },
  { word: 'foot', base: 'metre', factor: '0.3048', forms: ['feet'], symbols: ['ft'] },
  { word: 'yard', base: 'metre', factor: '0.9144', symbols: ['yd', 'yds'] },
  { word: 'mile', base: 'metre', factor: '1609.344', symbols: ['mi'] },
  { word: 'nautical mile', base: 'metre', factor: '1852', symbols: ['nm'] },
  { word: 'light year', base: 'metre', factor: '9460730472580800' },
];

const AREAS_AND_VOLUMES: readonly UnitEntry[] = [
  {
    word: 'square metre',
    base: 'square metre',
    factor: '1',
    forms: ['square meter', 'square meters', 'sq m', 'sq metres'],
    symbols: ['m²', 'm2', 'sqm'],
  },
  {
    word: 'square kilometre',
    base: 'square metre',
    factor: '1000000',
    forms: ['square kilometer', 'square kilometers', 'sq km'],
    symbols: ['km²', 'km2'],
  },
  { word: 'square foot', base: 'square metre', factor: '0.09290304', forms: ['square feet', 'sq ft'], symbols: ['sqft', 'ft²'] },
  { word: 'square mile', base: 'square metre', factor: '2589988.110336', forms: ['sq mi', 'sq miles'] },
  { word: 'square yard', base: 'square metre', factor: '0.83612736', forms: ['sq yd'] },
  { word: 'hectare', base: 'square metre', factor: '10000', symbols: ['ha'] },
  { word: 'acre', base: 'square metre', factor: '4046.8564224' },
  { word: 'millilitre', base: 'litre', factor: '0.001', forms: ['milliliter', 'milliliters'], symbols: ['ml'] },
  { word: 'centilitre', base: 'litre', factor: '0.01', symbols: ['cl'] },
  { word: 'litre', base: 'litre', factor: '1', forms: ['liter', 'liters'], symbols: ['l', 'ltr'] },
  { word: 'pint', base: 'litre', factor: '0.56826125' },
  { word: 'gallon', base: 'litre', factor: '4.54609', symbols: ['gal'] },
  { word: 'barrel', base: 'litre', factor: '158.987294928' },
  {
    word: 'cubic metre',
    base: 'litre',
    factor: '1000',
    forms: ['cubic meter', 'cubic meters', 'cu m'],
    symbols: ['m³', 'm3'],
  },
  { word: 'cubic foot', base: 'litre', factor: '28.316846592', forms: ['cubic feet', 'cu ft'] },
  { word: 'cubic kilometre', base: 'litre', factor: '1000000000000', symbols: ['km³'] },
];

const MASSES: readonly UnitEntry[] = [
  { word: 'microgram', base: 'gram', factor: '0.000001', symbols: ['µg', 'mcg'] },
  { word: 'milligram', base: 'gram', factor: '0.001', symbols: ['mg'] },
  { word: 'gram', base: 'gram', factor: '1', forms: ['gramme', 'grammes'], symbols: ['g'] },
  { word: 'kilogram', base: 'gram', factor: '1000', forms: ['kilo', 'kilos', 'kilogramme', 'kilogrammes'], symbols: ['kg', 'kgs'] },
  { word: 'tonne', base: 'gram', factor: '1000000', forms: ['metric ton', 'metric tons', 'metric tonnes'], symbols: ['t'] },
  { word: 'ton', base: 'gram', factor: '1016046.9088' },
  { word: 'ounce', base: 'gram', factor: '28.349523125', symbols: ['oz'] },
  { word: 'pound', base: 'gram', factor: '453.59237', forms: ['lb', 'lbs'], symbols: ['lb', 'lbs'] },
  { word: 'stone', base: 'gram', factor: '6350.29318', symbols: ['st'], forms: ['stone'] },
];

const RATES: readonly UnitEntry[] = [
  {
    word: 'mile per hour',
    base: 'metre per second',
    factor: '0.44704',
    forms: ['miles per hour', 'miles an hour', 'mile an hour'],
    symbols: ['mph'],
  },
  {
    word: 'kilometre per hour',
    base: 'metre per second',
    factor: '5/18',
    forms: ['kilometres per hour', 'kilometres an hour', 'kilometers per hour', 'kilometers an hour'],
    symbols: ['km/h', 'kmh', 'kph', 'kmph'],
  },
  { word: 'metre per second', base: 'metre per second', factor: '1', forms: ['metres per second', 'metres a second'], symbols: ['m/s'] },
  {
    word: 'kilometre per second',
    base: 'metre per second',
    factor: '1000',
    forms: ['kilometres per second', 'kilometres a second', 'kilometers per second', 'kilometers a second'],
    symbols: ['km/s'],
  },
  { word: 'mile per second', base: 'metre per second', factor: '1609.344', forms: ['miles per second', 'miles a second'] },
  { word: 'foot per second', base: 'metre per second', factor: '0.3048', forms: ['feet per second', 'feet a second'], symbols: ['ft/s'] },
  { word: 'knot', base: 'metre per second', factor: '463/900', symbols: ['kn', 'kt', 'kts'] },
];

const ENERGY: readonly UnitEntry[] = [
  { word: 'watt', base: 'watt', factor: '1', symbols: ['W'] },
  { word: 'kilowatt', base: 'watt', factor: '1000', symbols: ['kw'] },
  { word: 'megawatt', base: 'watt', factor: '1000000', symbols: ['mw'] },
  { word: 'gigawatt', base: 'watt', factor: '1000000000', symbols: ['gw'] },
  { word: 'terawatt', base: 'watt', factor: '1000000000000', symbols: ['tw'] },
  { word: 'watt-hour', base: 'joule', factor: '3600', forms: ['watt hour', 'watt hours'], symbols: ['Wh'] },
  { word: 'kilowatt-hour', base: 'joule', factor: '3600000', forms: ['kilowatt hour', 'kilowatt hours'], symbols: ['kwh'] },
  { word: 'megawatt-hour', base: 'joule', factor: '3600000000', forms: ['megawatt hour', 'megawatt hours'], symbols: ['mwh'] },
  { word: 'gigawatt-hour', base: 'joule', factor: '3600000000000', forms: ['gigawatt hour', 'gigawatt hours'], symbols: ['gwh'] },
  { word: 'terawatt-hour', base: 'joule', factor: '3600000000000000', forms: ['terawatt hour', 'terawatt hours'], symbols: ['twh'] },
  { word: 'joule', base: 'joule', factor: '1', symbols: ['J'] },
  { word: 'kilojoule', base: 'joule', factor: '1000', symbols: ['kj'] },
  { word: 'megajoule', base: 'joule', factor: '1000000', symbols: ['mj'] },
  { word: 'calorie', base: 'calorie', factor: '1', forms: ['cal'] },
  { word: 'kilocalorie', base: 'calorie', factor: '1000', symbols: ['kcal'] },
  { word: 'volt', base: 'volt', factor: '1', symbols: ['V'] },
  { word: 'kilovolt', base: 'volt', factor: '1000', symbols: ['kV'] },
  { word: 'hertz', base: 'hertz', factor: '1', forms: ['hertz'], symbols: ['hz'] },
  { word: 'kilohertz', base: 'hertz', factor: '1000', forms: ['kilohertz'], symbols: ['khz'] },
  { word: 'megahertz', base: 'hertz', factor: '1000000', forms: ['megahertz'], symbols: ['mhz'] },
  { word: 'gigahertz', base: 'hertz', factor: '1000000000', forms: ['gigahertz'], symbols: ['ghz'] },
];

const data = (word: string, base: string, factor: string, symbols: string[], per?: string): UnitEntry => ({
  word,
  base,
  factor,
  symbols,
  ...(per && { per }),
});

const DATA: readonly UnitEntry[] = [
  data('byte', 'byte', '1', []),
  data('kilobyte', 'byte', '1000', ['kb', 'KB']),
  data('megabyte', 'byte', '1000000', ['mb', 'MB']),
  data('gigabyte', 'byte', '1000000000', ['gb', 'GB']),
  data('terabyte', 'byte', '1000000000000', ['tb', 'TB']),
  data('petabyte', 'byte', '1000000000000000', ['pb', 'PB']),
  data('kibibyte', 'byte', '1024', ['kib']),
  data('mebibyte', 'byte', '1048576', ['mib']),
  data('gibibyte', 'byte', '1073741824', ['gib']),
  data('tebibyte', 'byte', '1099511627776', ['tib']),
  data('bit', 'bit', '1', []),
  data('kilobit', 'bit', '1000', ['Kb', 'kbit']),
  data('megabit', 'bit', '1000000', ['Mb', 'mbit']),
  data('gigabit', 'bit', '1000000000', ['Gb', 'gbit']),
  data('kilobit', 'bit', '1000', ['kbps', 'kbit/s'], 'second'),
  data('megabit', 'bit', '1000000', ['mbps', 'Mb/s', 'mbit/s'], 'second'),
  data('gigabit', 'bit', '1000000000', ['gbps', 'Gb/s', 'gbit/s'], 'second'),
  data('megabyte', 'byte', '1000000', ['MBps', 'MB/s'], 'second'),
  data('gigabyte', 'byte', '1000000000', ['GBps', 'GB/s'], 'second'),
];

const OTHER: readonly UnitEntry[] = [
  {
    word: 'degree Celsius',
    base: 'celsius',
    factor: '1',
    forms: ['degrees celsius', 'degree celsius', 'degrees centigrade', 'degrees c', 'celsius'],
    symbols: ['°c', 'C', '℃'],
  },
  {
    word: 'degree Fahrenheit',
    base: 'fahrenheit',
    factor: '1',
    forms: ['degrees fahrenheit', 'degree fahrenheit', 'degrees f', 'fahrenheit'],
    symbols: ['°f', 'F', '℉'],
  },
  { word: 'degree', base: 'degree', factor: '1', symbols: ['°'] },
  { word: 'pascal', base: 'pascal', factor: '1', symbols: ['Pa'] },
  { word: 'hectopascal', base: 'pascal', factor: '100', symbols: ['hpa'] },
  { word: 'kilopascal', base: 'pascal', factor: '1000', symbols: ['kpa'] },
  { word: 'millibar', base: 'pascal', factor: '100', symbols: ['mbar', 'mb'] },
  { word: 'bar', base: 'pascal', factor: '100000' },
  { word: 'decibel', base: 'decibel', factor: '1', symbols: ['db'] },
  { word: 'cup', base: 'cup', factor: '1' },
  { word: 'tablespoon', base: 'tablespoon', factor: '1', symbols: ['tbsp', 'tbsps'] },
  { word: 'teaspoon', base: 'teaspoon', factor: '1', symbols: ['tsp', 'tsps'] },
];

/** A later entry does not replace an earlier one of the same symbol: "mb" is a megabyte. */
export const UNITS: readonly UnitEntry[] = [
  ...DURATIONS,
  ...LENGTHS,
  ...AREAS_AND_VOLUMES,
  ...MASSES,
  ...RATES,
  ...ENERGY,
  ...DATA,
  ...OTHER,
];

/** Units that are everyday words as well: read behind a number only where the number is written right before them. */
export const SHARES: readonly (readonly [string, 'percent' | 'mille' | 'myriad' | 'points' | 'basis'])[] = [
  ['%', 'percent'],
  ['per cent', 'percent'],
  ['percent', 'percent'],
  ['pc', 'percent'],
  ['pct', 'percent'],
  ['‰', 'mille'],
  ['per mille', 'mille'],
  ['permille', 'mille'],
  ['per mil', 'mille'],
  ['‱', 'myriad'],
  ['percentage point', 'points'],
  ['percentage points', 'points'],
  ['percent points', 'points'],
  ['per cent points', 'points'],
  ['pp', 'points'],
  ['ppt', 'points'],
  ['ppts', 'points'],
  ['pts', 'points'],
  ['basis point', 'basis'],
  ['basis points', 'basis'],
  ['bps', 'basis'],
  ['bp', 'basis'],
];
