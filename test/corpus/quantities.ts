import { OPENINGS, type Opening, type Phrasing, phrase, type Value } from './phrasing.ts';

/** One value, many phrasings, for each kind of quantity; `frames` are the sentences they are tried in. */
export interface Kind {
  readonly name: string;
  readonly phrasings: readonly Phrasing[];
  readonly frames: readonly string[];
}

const count = (low: string): Value[0] => ({ dimension: 'count', low });
const money = (low: string, unit = 'GBP'): Value[0] => ({ dimension: 'money', low, unit });

const COUNTS: readonly Value[] = [
  [count('5000'), ['5,000', 'five thousand', '5000', '5 000', '5k', '５,０００', '٥٠٠٠', '5 thousand', 'five-thousand']],
  [count('12'), ['12', 'twelve', 'a dozen', '１２']],
  [count('24'), ['24', 'two dozen', 'twenty-four', 'twenty four']],
  [count('6'), ['6', 'six', 'half a dozen']],
  [count('164'), ['164', 'one hundred and sixty-four', 'a hundred and sixty-four', 'one hundred sixty-four']],
  [count('1200'), ['1,200', 'twelve hundred', '1.2k', 'one thousand two hundred', '1.2 thousand']],
  [count('500000'), ['500,000', 'half a million', 'five hundred thousand', '0.5 million', '500k', '5 lakh', 'half-a-million']],
  [count('1600000'), ['1.6 million', 'one point six million', '1,600,000', '1.6mn', '16 lakh', '1.6M', '1 600 000']],
  [count('2500'), ['2,500', 'two and a half thousand', '2.5k', 'twenty-five hundred', '2½ thousand', '2 and a half thousand']],
  [count('1500000'), ['1.5 million', 'one and a half million', '15,00,000', '1½ million', '1.5mn']],
  [count('2000000000'), ['2 billion', 'two billion', '2bn', 'two thousand million', '200 crore', '2,000 million']],
];

const MONIES: readonly Value[] = [
  [
    money('1600000000'),
    [
      '£1.6bn',
      '£1.6 billion',
      '£1,600m',
      '£1,600 million',
      '1.6 billion pounds',
      'one point six billion pounds',
      'GBP 1.6bn',
      '£1.6 bn',
      '1.6bn pounds',
      '£1.6 Billion',
      '£1.6BN',
      'one thousand six hundred million pounds',
      '£1 600m',
    ],
  ],
  [
    money('2400000'),
    [
      '£2.4m',
      'two point four million pounds',
      '£2.4 million',
      '£2,400,000',
      '£2.4mn',
      '£2.4 m',
      '£2,400k',
      '2.4 million pounds sterling',
      '£2.4M',
    ],
  ],
  [money('0.3'), ['30p', '30 pence', 'thirty pence', '£0.30']],
  [money('1234.5'), ['£1,234.50', '£1234.50', 'GBP1,234.50']],
  [money('5000'), ['£5,000', '£5k', 'five thousand pounds', '5,000 quid', 'five thousand quid']],
  [
    money('1200000000', 'USD'),
    ['$1.2bn', 'US$1.2 billion', '1.2 billion dollars', 'USD 1.2bn', '$1,200m', '1.2 billion US dollars', 'US $1.2bn', '1.2bn USD'],
  ],
  [money('1500000000', 'EUR'), ['€1.5bn', '1,5 Mrd €', '€1.5 billion', '1.5 billion euros', 'EUR 1.5bn', '€1,5 Mrd', '1.5bn euros']],
  [money('412000000', 'ZAR'), ['R412m', 'R412 million', 'R 412,000,000', 'ZAR412m', 'ZAR 412 million', '412 million rand']],
  [money('50000000', 'INR'), ['₹5 crore', 'Rs 5 crore', 'Rs. 5 crore', '₹50 million', '5 crore rupees', '₹5,00,00,000']],
  [money('250', 'HKD'), ['HK$250', 'HK $250', 'HKD 250', '250 Hong Kong dollars']],
  [money('99', 'AUD'), ['A$99', 'AUD 99', '99 Australian dollars']],
];

const percent = (low: string): Value[0] => ({ dimension: 'percent', low });
const PERCENTAGES: readonly Value[] = [
  [
    percent('2.5'),
    [
      '2.5%',
      '2·5%',
      '2.5 per cent',
      '2·5 per cent',
      '2½%',
      '2½ per cent',
      '2.5 percent',
      '2.5pc',
      'two and a half per cent',
      'two point five per cent',
      '2.5 %',
      '2 1/2 per cent',
    ],
  ],
  [percent('58'), ['58%', '58 per cent', 'fifty-eight per cent', '58 percent', 'fifty-eight percent', '58pc', '58 pc', '５８％']],
  [percent('2.4'), ['24‰', '24 ‰', '24 per mille', '24 permille', 'twenty-four per mille', '240‱']],
  [percent('99.95'), ['99.95%', '99.95 per cent']],
  [percent('100'), ['100%', 'a hundred per cent', 'one hundred per cent', '100 per cent']],
  [percent('0.5'), ['0.5%', '.5%', '0.5 per cent', '½%']],
];

const points = (low: string): Value[0] => ({ dimension: 'points', low });
const POINTS: readonly Value[] = [
  [
    points('9.3'),
    [
      '9.3 percentage points',
      '9.3 points',
      '9.3pp',
      '9.3 pts',
      '9.3 percent points',
      'nine point three percentage points',
      '9.3 pp',
      '9.3 ppt',
      '9.3 per cent points',
    ],
  ],
  [points('7'), ['7 percentage points', 'seven percentage points', 'seven points', '7 points', '7pp', '7 ppts']],
  [
    points('0.25'),
    [
      '25 basis points',
      '25bps',
      '25 bps',
      '0.25 percentage points',
      'twenty-five basis points',
      '25bp',
      '25 bp',
      '0.25 points',
      '0.25pp',
      'twenty five basis points',
    ],
  ],
  [points('11'), ['11 percentage points', 'eleven percentage points', '11 points', 'eleven points', '11pp', '11 pts', '11.0 points']],
  [
    points('2.5'),
    [
      '2.5 percentage points',
      '2½ percentage points',
      'two and a half points',
      '2½ points',
      '2.5 points',
      '2.5pp',
      '2½pp',
      '2.5 pts',
      '2 1/2 points',
    ],
  ],
];

const multiple = (low: string): Value[0] => ({ dimension: 'multiple', low });
const MULTIPLES: readonly Value[] = [
  [
    multiple('3'),
    ['treble', 'triple', 'threefold', '3x', '3×', 'three-fold', '3-fold', 'trebled', 'tripled', 'trebling', 'tripling', 'thrice'],
  ],
  [multiple('2'), ['double', 'twofold', '2x', '2×', 'two-fold', 'doubled', 'doubling', 'twice']],
  [multiple('4'), ['quadruple', 'fourfold', '4x', 'quadrupled', 'quadrupling']],
  [multiple('10'), ['tenfold', '10x', '10-fold', 'ten-fold']],
  [multiple('2.5'), ['2.5x', '2.5 times', 'two and a half times', '2½ times']],
  [multiple('5'), ['fivefold', '5x', 'quintuple', '5 times', 'five times', 'five-fold', '5×', '5-fold', 'quintupled']],
  [multiple('6'), ['six times', '6 times', 'sixfold', '6x', 'six-fold', '6×', '6-fold']],
  [multiple('1.5'), ['1.5x', 'one and a half times', '1.5 times', '1½ times']],
  [multiple('0.5'), ['halved', 'halving']],
];
const MULTIPLE_OPENINGS = OPENINGS.filter(([, pattern]) => pattern.endsWith('{}') && !/fewer|some|many/.test(pattern));

const rate = (low: string, per: string, unit?: string): Value[0] =>
  unit ? { dimension: 'money', low, unit, per } : { dimension: 'count', low, per };
const RATES: readonly Value[] = [
  [
    rate('1.5', 'hour', 'GBP'),
    [
      '£1.50 an hour',
      '£1.50 per hour',
      '£1.50/hour',
      '£1.50 each hour',
      '£1.50 every hour',
      '£1.50 for every hour',
      '£1.50 for each hour',
      '£1.50/hr',
      '£1.50 hourly',
      '£1.50-an-hour',
    ],
  ],
  [
    rate('29', 'user month', 'GBP'),
    ['£29 per user per month', '£29 a user a month', '£29/user/month', '£29 per user, per month', '£29 per user a month'],
  ],
  [
    rate('600', 'minute'),
    [
      '600 requests per minute',
      '600 requests a minute',
      'six hundred requests a minute',
      '600 API requests per minute',
      '600 per minute',
      '600 requests each minute',
    ],
  ],
  [
    rate('12000', 'year', 'GBP'),
    [
      '£12,000 a year',
      '£12,000 per annum',
      '£12,000 pa',
      '£12,000 per year',
      '£12k a year',
      'twelve thousand pounds a year',
      '£12,000 annually',
      '£12,000-a-year',
      '£12,000/year',
      '£12,000 p.a.',
    ],
  ],
  [rate('900', 'month', 'GBP'), ['£900 a month', '£900 pcm', '£900 per month', '£900 monthly', '£900/month', '£900/mo']],
  [rate('29', 'head', 'GBP'), ['£29 a head', '£29 per head', 'twenty-nine pounds a head']],
  [rate('5', 'item', 'GBP'), ['£5 each', '£5 apiece', 'five pounds each']],
  [rate('4', 'day'), ['four times a day', '4 times a day', 'four times per day', '4 a day', 'four per day']],
  [rate('2', 'week'), ['twice a week', 'two times a week', 'twice per week', '2 times each week']],
  [rate('1.2', 'litre', 'GBP'), ['£1.20 a litre', '£1.20 per litre', '£1.20/litre', '120p a litre']],
  [rate('45', '100000'), ['45 per 100,000', '45 cases per 100,000', '45 deaths per 100,000', 'forty-five per 100,000']],
  [rate('3', 'household'), ['3 per household', 'three per household', '3 bins per household']],
  [rate('250', 'day'), ['250 a day', '250 per day', '250 each day', '250 every day', '250/day', '250 flights a day']],
];

const range = (low: string, high: string, more: Partial<Value[0]> = {}): Value[0] => ({
  dimension: 'count',
  low,
  high,
  bound: 'between',
  ...more,
});
const ends = (low: string, high: string, tail = ''): readonly string[] => [
  `${low}–${high}${tail}`,
  `${low}-${high}${tail}`,
  `${low} to ${high}${tail}`,
  `between ${low} and ${high}${tail}`,
  `from ${low} to ${high}${tail}`,
];
const pair = (expected: Value[0], one: readonly string[], other: readonly string[], tail: readonly string[] = ['']): Value => [
  expected,
  one.flatMap((low, index) => tail.flatMap((end) => ends(low, other[index]!, end))),
];
const RANGES: readonly Value[] = [
  pair(range('10', '12'), ['10', 'ten'], ['12', 'twelve']),
  pair(range('1000', '1500'), ['1,000', '1000'], ['1,500', '1500']),
  pair(range('3000', '4000'), ['three', '3', '3,000', 'three thousand'], ['four thousand', '4k', '4,000', 'four thousand']),
  pair(range('5', '10', { dimension: 'percent' }), ['5', '5%', 'five', '5 per cent'], ['10%', '10%', 'ten per cent', '10 per cent']),
  pair(range('20', '30', { dimension: 'percent' }), ['20', '20.0'], ['30', '30.0'], [' per cent', ' percent']),
  pair(
    range('3000000', '4000000', { dimension: 'money', unit: 'GBP' }),
    ['£3m', '£3', '£3 million', '£3,000,000'],
    ['£4m', '4m', '£4 million', '£4,000,000'],
  ),
  pair(range('300000', '2100000', { dimension: 'money', unit: 'USD' }), ['$300,000'], ['$2.1 million']),
  pair(
    range('432000', '864000', { dimension: 'duration', unit: 'second' }),
    ['5', 'five', '5 days', 'five days'],
    ['10 days', 'ten days', '10 days', 'ten days'],
  ),
  pair(range('24', '36', { dimension: 'duration', unit: 'month' }), ['2', 'two'], ['3 years', 'three years']),
  pair(range('5000', '8000', { dimension: 'measure', unit: 'metre' }), ['5', '5km', '5 km'], ['8km', '8km', '8 km']),
  pair(range('1', '50'), ['1', 'one'], ['50', 'fifty']),
  pair(range('2', '3'), ['2', 'two'], ['3', 'three']),
  pair(range('250', '300'), ['250'], ['300']),
  pair(range('40', '60', { dimension: 'money', unit: 'GBP' }), ['£40', '40'], ['£60', '60 pounds']),
  pair(
    range('1.5', '2.5', { dimension: 'points' }),
    ['1.5', '1.5 percentage points', '1½'],
    ['2.5 percentage points', '2.5 percentage points', '2½ percentage points'],
  ),
];

const frame = (...texts: string[]): readonly string[] => texts;

export const KINDS: readonly Kind[] = [
  {
    name: 'count',
    phrasings: phrase(COUNTS, OPENINGS, 1),
    frames: frame('The plan covers {} homes in the county.', 'There were {}, it said.'),
  },
  { name: 'money', phrasings: phrase(MONIES, OPENINGS, 1), frames: frame('The deal is worth {} to the firm.', 'The bill was {}.') },
  {
    name: 'percentage',
    phrasings: phrase(PERCENTAGES),
    frames: frame('The measure had the backing of {} in the survey.', 'Support stood at {}.'),
  },
  {
    name: 'points',
    phrasings: phrase(POINTS),
    frames: frame('On a share of 40%, the party gained {} on the day.', 'The percentage changed by {}.'),
  },
  {
    name: 'multiple',
    phrasings: phrase(MULTIPLES, MULTIPLE_OPENINGS as readonly Opening[], 1),
    frames: frame('The order would be {} the size of the last.', 'Sales will be {} what they were.'),
  },
  {
    name: 'rate',
    phrasings: phrase(
      RATES,
      OPENINGS.filter(([, pattern]) => pattern.endsWith('{}')),
      1,
    ),
    frames: frame('The limit is {} for now.', 'It came to {}.'),
  },
  { name: 'range', phrasings: phrase(RANGES, []), frames: frame('The firm expects {} workers to be hired.', 'It needs {} people.') },
];
