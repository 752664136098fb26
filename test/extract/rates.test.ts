import { describe, expect, test } from 'vitest';
import { extractQuantities, readQuantity } from '../../src/extract/quantities.ts';
import { compare } from '../../src/quantity/compare.ts';
import { figures } from './line.ts';

/** One rate, many spellings. */
const RATES: readonly (readonly [reading: string, forms: readonly string[]])[] = [
  [
    'money | 71.4 | GBP | /megawatt-hour',
    ['£71.40/MWh', '£71.40 per MWh', '£71.40 a megawatt-hour', '£71.40 per megawatt hour', '£71.40 a megawatt hour'],
  ],
  ['money | 0.12 | GBP | /kilowatt-hour', ['12p/kWh', '12p per kWh', '12p a kilowatt hour', '12 pence per kilowatt-hour']],
  ['money | 3 | GBP | /kilogram', ['£3/kg', '£3 per kg', '£3 a kilo', '£3 a kilogram', '£3 per kilogramme', '£3 per kilo']],
  ['money | 1.2 | GBP | /100-gram', ['£1.20 per 100g', '£1.20 per 100 g', '£1.20 per 100 grams', '£1.20/100g']],
  ['money | 230 | GBP | /tonne', ['£230 a tonne', '£230 per tonne', '£230/t', '£230/tonne']],
  [
    'money | 4000 | GBP | /square-metre',
    ['£4,000 per square metre', '£4,000 a square metre', '£4,000 per sq m', '£4,000/m²', '£4,000 per m2', '£4,000/sqm'],
  ],
  ['money | 2 | GBP | /square-foot', ['£2 per sq ft', '£2/sq ft', '£2 a square foot']],
  ['money | 800 | GBP | /hectare', ['£800 per hectare', '£800/ha', '£800 a hectare']],
  ['money | 3 | USD | /1000000', ['$3 per million', '$3 per 1M', '$3 per 1,000,000']],
  ['money | 12 | GBP | /user month', ['£12 per user per month', '£12 per user/month', '£12/user/month', '£12 / user / month']],
  ['money | 0.05 | GBP | /gigabyte', ['5p per GB', '5p/GB', '5p a gigabyte', '5p per gigabyte']],
  ['duration | 0.09 | second | /megabyte', ['90ms per MB', '90ms/MB', '90 ms per megabyte']],
  ['money | 80 | USD | /barrel', ['$80 a barrel', '$80 per barrel', '$80/bbl']],
  [
    'measure | 20 | metre per second',
    ['72 km/h', '72kmh', '72 km per hour', '72 kilometres an hour', '72 kilometers per hour', '72 km an hour', '20 m/s'],
  ],
  ['measure | 26.8224 | metre per second', ['60mph', '60 miles an hour', '60 miles per hour', '60 miles per hr', '60 miles/hour']],
  ['measure | 0.03 | gram | /kilogram', ['30mg/kg', '30 mg per kg', '30 mg per kilogram']],
  ['measure | 12 | litre | /100-kilometre', ['12 litres per 100km', '12 litres per 100 kilometres', '12 litres/100km']],
  ['count | 40 | /square-kilometre', ['40 people per square kilometre', '40 people/km²', '40 people per sq km']],
  ['count | 12 | /second', ['12 requests/s', '12 requests per sec', '12 requests a second']],
  ['count | 20 | /100000', ['20 deaths per 100,000', '20 deaths per hundred thousand', '20 deaths per 100000']],
  ['measure | 50000 | gram | /megawatt-hour', ['50 kg CO2 per MWh', '50kg of CO2 per megawatt-hour', '50 kg/MWh']],
];

describe('one rate, many spellings', () => {
  test.for(RATES.flatMap(([reading, forms]) => forms.map((form) => [form, reading] as const)))('%s', ([form, reading]) => {
    const [found, ...more] = extractQuantities(`It was ${form}, they said.`, []);
    expect(found && [found.surface, figures(found.quantity).join(' | ')]).toEqual([form, reading]);
    expect(more).toEqual([]);
  });

  test.for(RATES)('%s: each spelling agrees with each other as a claim', ([, forms]) => {
    for (const one of forms) {
      for (const other of forms) expect(compare(readQuantity(one)!, readQuantity(other)!).relation).toBe('same');
    }
  });
});

test.for<readonly [text: string, reading: string]>([
  ['£12 per head/neck', 'money | 12 | GBP | /head'],
  ['£5 an issue', 'money | 5 | GBP'],
  ['40 people and/or dogs', 'count | 40'],
  ['12 miles/day', 'measure | 19312.128 | metre | /day'],
  ['5 boys/girls', 'count | 5'],
])('no more is read than stands there: %s', ([text, reading]) => {
  expect(extractQuantities(text, []).map(({ quantity }) => figures(quantity).join(' | '))).toEqual([reading]);
});
