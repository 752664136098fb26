import { describe, expect, test } from 'vitest';
import { extractQuantities, readQuantity } from '../../src/extract/quantities.ts';
import { line } from './line.ts';

describe('changes and relations', () => {
  test.for<readonly [text: string, lines: readonly string[]]>([
    ['The share rose by 7.2 percentage points.', ['7.2 percentage points | points | 7.2 | 1 | by']],
    ['It was up 7.2 points on a share of 40%.', ['7.2 points | points | 7.2 | 1 | by', '40% | percent | 40']],
    ['Turnout was 51.2%, down from 64.8%.', ['51.2% | percent | 51.2', '64.8% | percent | 64.8 | -1 | from']],
    ['The charge rises from £1.20 to £1.50.', ['£1.20 | money | 1.2 | GBP | 1 | from', '£1.50 | money | 1.5 | GBP | 1 | to']],
    [
      'The rise in the hourly charge, from £1.20 to £1.50, is steep.',
      ['£1.20 | money | 1.2 | GBP | 1 | from', '£1.50 | money | 1.5 | GBP | 1 | to'],
    ],
    ['Output fell to 12 tonnes.', ['12 tonnes | measure | 12000000 | gram | -1 | to']],
    ['It grew to more than 5,000.', ['more than 5,000 | count | over | 5000 | 1 | to']],
    ['A rise of 30p, or 30 per cent.', ['30p | money | 0.3 | GBP | 1 | by', '30 per cent | percent | 30']],
    ['Up 5 per cent to $60.', ['5 per cent | percent | 5 | 1 | by', '$60 | money | 60 | USD | 1 | to']],
    ['It is £5.7m bigger.', ['£5.7m | money | 5700000 | GBP | 1 | by']],
    ['It is 9% lower.', ['9% | percent | 9 | -1 | by']],
    ['They gave up 5 seats.', ['5 | count | 5']],
    ['It creates 200 jobs and supports a further 700.', ['200 | count | 200', '700 | count | 700 | further']],
    ['There are 900 in all.', ['900 | count | 900 | total']],
    ['A total of 900 came.', ['900 | count | 900 | total']],
    ['It drew 3,412 replies, of which 58 per cent were kind.', ['3,412 | count | 3412', '58 per cent | percent | 58 | part']],
    ['The remaining 85 stay.', ['85 | count | 85 | rest']],
    ['The other nine stay.', ['nine | count | 9 | rest']],
    ['Another £412 is due.', ['£412 | money | 412 | GBP | further']],
    ['Tickets are £5 each.', ['£5 each | money | 5 | GBP | /item | each']],
    [
      'The top speed goes from 75 to 100mph.',
      ['75 | measure | 33.528 | metre per second | from', '100mph | measure | 44.704 | metre per second | to'],
    ],
    ['The term fell from nine years to six.', ['nine years | duration | 108 | month | -1 | from', 'six | duration | 72 | month | -1 | to']],
    ['It rose from 20 to 30 per cent.', ['20 | percent | 20 | 1 | from', '30 per cent | percent | 30 | 1 | to']],
    ['It takes 52 minutes, down from 74.', ['52 minutes | duration | 3120 | second', '74 | duration | 4440 | second | -1 | from']],
    ['Six years, reduced from nine.', ['Six years | duration | 72 | month', 'nine | duration | 108 | month | -1 | from']],
    ['It is at 5.6%, down from 6.3.', ['5.6% | percent | 5.6', '6.3 | percent | 6.3 | -1 | from']],
    ['A fall to 20 days from 30.', ['20 days | duration | 1728000 | second | -1 | to', '30 | duration | 2592000 | second | -1 | from']],
    ['He fell 5 miles away from 3 people.', ['5 miles | measure | 8046.72 | metre | -1 | by', '3 | count | 3 | -1 | from']],
    ['It took 5 miles, up from 3 people.', ['5 miles | measure | 8046.72 | metre', '3 | count | 3 | 1 | from']],
    ['It emits 9,400 fewer tonnes.', ['9,400 fewer tonnes | measure | 9400000000 | gram | -1 | by']],
    ['They have two more weeks.', ['two more weeks | duration | 1209600 | second | further']],
    ['They hired 20 additional nurses.', ['20 | count | 20 | further']],
    ['She lost by 212 votes.', ['212 | count | 212']],
    ['The appeal raised £212,000.', ['£212,000 | money | 212000 | GBP']],
    ['It needs 63 smaller pumps.', ['63 | count | 63']],
    ['It closed up at 684p.', ['684p | money | 6.84 | GBP']],
    ['They hired 50 more nurses.', ['50 | count | 50 | further']],
  ])('%s', ([text, lines]) => {
    expect(line(text)).toEqual(lines);
  });
});

describe('neighbours', () => {
  test.for<readonly [text: string, lines: readonly string[]]>([
    ['It cost $1.2bn (£950m).', ['$1.2bn | money | 1200000000 | USD', '£950m | money | 950000000 | GBP']],
    ['The 200 and 700 jobs.', ['200 | count | 200', '700 | count | 700']],
    ['£40m over five years.', ['£40m | money | 40000000 | GBP', 'five years | duration | 60 | month']],
    ['It lasted over five years.', ['over five years | duration | over | 60 | month']],
    ['They voted 32–21.', ['32–21 | score | 32:21']],
    ['It fell by 33 votes to 24.', ['33 votes to 24 | score | 33:24']],
    ['They lost 1-2.', ['1-2 | score | 1:2']],
    ['Three in five agreed.', ['Three in five | fraction | 0.6']],
    ['Barely one in two agreed.', ['Barely one in two | fraction | about | 0.5']],
    ['Four of the 17 left.', ['Four | count | 4', '17 | count | 17']],
    ['Half of the 30 stayed.', ['Half | fraction | 0.5', '30 | count | 30']],
    ['Nearly a quarter of homes.', ['Nearly a quarter | fraction | under | 0.25']],
    ['A four-year-old and a 52-year-old.', ['four-year-old | age | 4 | year', '52-year-old | age | 52 | year']],
    ['The 40-tonne, 150mm gun.', ['40-tonne | measure | 40000000 | gram', '150mm | measure | 0.15 | metre']],
    ['A six-step plan.', ['six | count | 6']],
    ['Two hours and 30 minutes.', ['Two hours and 30 minutes | duration | 9000 | second']],
    ['Eight working hours.', ['Eight working hours | duration | 28800 | second']],
    ['Lows of −5°C and minus 22 degrees.', ['−5°C | measure | -5 | celsius', 'minus 22 degrees | measure | -22 | degree']],
    ['Dozens came, then several thousand.', ['Dozens | count | vague | 24..99', 'several thousand | count | vague | 2000..9999']],
    ['Hundreds of thousands fled.', ['Hundreds of thousands | count | vague | 200000..999999']],
    ['It came third of ten.', ['third | rank | 3', 'ten | count | 10']],
    ['The third-largest city.', ['third | rank | 3']],
    ['She finished in fourth place.', ['fourth place | rank | 4']],
    ['It runs version 5.2 now.', ['version 5.2 | version | 5.002']],
    ['5m people watched.', ['5m | count | 5000000']],
    ['It is 5m long.', ['5m | measure | 5 | metre']],
    ['Barely one voter in two came.', ['Barely one voter in two | fraction | about | 0.5']],
    ['Three schools in four districts closed.', ['Three | count | 3', 'four | count | 4']],
    ['It scored 8.4 out of 10.', ['8.4 out of 10 | fraction | 0.84']],
    ['The odds are one in fifty.', ['one in fifty | fraction | 0.02']],
    ['It gave as much as 5,100 cars do.', ['5,100 | count | 5100']],
    ['It gave as much as £5,100.', ['as much as £5,100 | money | atMost | 5100 | GBP']],
    ['A model beside it (1:20).', ['1:20 | score | 1:20']],
    ['A ratio of 2:1 or 1.2 to 1.', ['2:1 | score | 2:1', '1.2 to 1 | score | 1.2:1']],
    ['It is half as big again.', ['half as big again | multiple | 1.5']],
    ['It did half as much.', ['half | multiple | 0.5']],
    ['In the three months to 30 June.', ['three months | duration | 3 | month', '30 | count | 30']],
    ['Forty-six thousand, three hundred and ten waited.', ['Forty-six thousand, three hundred and ten | count | 46310']],
    ['It took two thousand, three years ago.', ['two thousand | count | 2000', 'three years | duration | 36 | month']],
    ['Ten euros and fifty cents.', ['Ten euros and fifty cents | money | 10.5 | EUR']],
    ['Power is sold at £71 a megawatt-hour.', ['£71 a megawatt-hour | money | 71 | GBP | /megawatt-hour']],
    ['Power is sold at £71/MWh.', ['£71/MWh | money | 71 | GBP | /megawatt-hour']],
    ['It won by 41 hundredths of a second.', ['41 hundredths of a second | duration | 0.41 | second']],
    ['A quarter of a million came.', ['A quarter of a million | count | 250000']],
    ["He has ten times his rival's wealth, and six times Anna's.", ['ten times | multiple | 10', 'six times | multiple | 6']],
    ['The vote gave Labour 402 seats.', ['402 | count | 402']],
    ['Sales are 13% up on last year.', ['13% | percent | 13 | 1 | by']],
    ['Sales are 4% down.', ['4% | percent | 4 | -1 | by']],
    ['They want 20% up front.', ['20% | percent | 20']],
    ['Nearly seven of every 10 bottles leaked.', ['Nearly seven of every 10 | fraction | under | 0.7']],
    ['Seven of the 10 bottles leaked.', ['Seven | count | 7', '10 | count | 10']],
    [
      'It took 48 hours, eleven minutes less than before.',
      ['48 hours | duration | 172800 | second', 'eleven minutes | duration | 660 | second | -1 | by'],
    ],
    ['It took 48 hours, eleven minutes.', ['48 hours, eleven minutes | duration | 173460 | second']],
    ['Cook it to 75 degrees or hotter.', ['75 degrees or hotter | measure | atLeast | 75 | degree']],
    ['A 5-point rise, then 5 points.', ['5 | count | 5', '5 | count | 5']],
  ])('%s', ([text, lines]) => {
    expect(line(text)).toEqual(lines);
  });

  test('`5m` alone is metres or millions', () => {
    const [reading] = extractQuantities('The figure is 5m.', []);
    expect([reading!.quantity.unit, reading!.quantity.other?.dimension, reading!.quantity.other?.low.toFixed()]).toEqual([
      'metre',
      'count',
      '5000000',
    ]);
  });

  test('what is taken is left alone, what follows is not', () => {
    const text = 'On 2 March 2025 the 17 leaders met.';
    expect(line(text, undefined, [{ start: 3, end: 15 }])).toEqual(['17 | count | 17']);
  });

  test('core is the number with its scale', () => {
    const text = 'worth more than £1.6 billion a year';
    const { range, core } = extractQuantities(text, [])[0]!;
    expect([text.slice(range.start, range.end), text.slice(core.start, core.end)]).toEqual([
      'more than £1.6 billion a year',
      '1.6 billion',
    ]);
  });
});

describe('ages', () => {
  test.for<readonly [text: string, lines: readonly string[]]>([
    ['She was aged 52.', ['aged 52 | age | 52 | year']],
    ['Now 24, he runs a school.', ['24 | age | 24 | year']],
    ['He turned 76 last month.', ['76 | age | 76 | year']],
    ['It turned 76 of them away.', ['76 | count | 76']],
    ['For those aged 18 to 30.', ['aged 18 to 30 | age | between | 18..30 | year']],
    ['For those aged over 60.', ['over 60 | age | over | 60 | year']],
    ['For those aged ≥60 years.', ['≥60 years | age | atLeast | 60 | year']],
    ['For those aged at least 16.', ['at least 16 | age | atLeast | 16 | year']],
    ['For those aged between 5 and 11.', ['aged between 5 and 11 | age | between | 5..11 | year']],
    ['Free if seventeen or younger.', ['seventeen or younger | age | atMost | 17 | year']],
    ['For 60 and older.', ['60 and older | age | atLeast | 60 | year']],
    ['They managed over 60.', ['over 60 | count | over | 60']],
    ['A village of 350 or older.', ['350 or older | count | atLeast | 350']],
  ])('%s', ([text, lines]) => {
    expect(line(text)).toEqual(lines);
  });
});

describe('cells take from their headers what they do not write', () => {
  test.for<readonly [cell: string, header: string, lines: readonly string[]]>([
    ['4.8', '£m', ['4.8 | money | 4800000 | GBP']],
    ['1.6', 'Value (£bn)', ['1.6 | money | 1600000000 | GBP']],
    ['3.2', 'US$ million', ['3.2 | money | 3200000 | USD']],
    ['42%', '£m', ['42% | percent | 42']],
    ['42.7', 'Share (%)', ['42.7 | percent | 42.7']],
    ['+7.2', 'Change (points)', ['+7.2 | points | 7.2']],
    ['–13.6', 'Change (points)', ['–13.6 | points | -13.6']],
    ['12', 'Posts (000s)', ['12 | count | 12000']],
    ['£12', 'Per user, per month', ['£12 | money | 12 | GBP | /user month']],
    ['45', 'Price per user (£)', ['45 | money | 45 | GBP | /user']],
    ['10', 'Storage (GB)', ['10 | measure | 10000000000 | byte']],
    ['1,418', 'Metres drilled', ['1,418 | measure | 1418 | metre']],
    ['60', 'Miles per hour', ['60 | count | 60 | /hour']],
    ['5', 'Users (max)', ['5 | count | atMost | 5']],
    ['1–5', 'Users', ['1–5 | count | between | 1..5']],
    ['600', 'API requests a minute', ['600 | count | 600 | /minute']],
    ['15', 'Credit (% of fee)', ['15 | percent | 15']],
    ['5', 'Time (days)', ['5 | duration | 432000 | second']],
    ['12', 'Distance, km', ['12 | measure | 12000 | metre']],
    ['52', 'Fastest journey (min)', ['52 | duration | 3120 | second']],
    ['52', 'Average wait (min.)', ['52 | duration | 3120 | second']],
    ['52', 'Journey time in minutes', ['52 | duration | 3120 | second']],
    ['52', 'Users (min)', ['52 | count | atLeast | 52']],
    ['5', 'Minimum charge (£)', ['5 | money | 5 | GBP']],
    ['265', 'Height to tip (m)', ['265 | measure | 265 | metre']],
    ['2.3', 'Sales (m)', ['2.3 | count | 2300000']],
    ['18', 'Rating of each (MW)', ['18 | measure | 18000000 | watt']],
    ['4.2', 'Response time (s)', ['4.2 | duration | 4.2 | second']],
    ['71.40', 'Price (£/MWh)', ['71.40 | money | 71.4 | GBP | /megawatt-hour']],
    ['12', 'Cost (p/kWh)', ['12 | money | 0.12 | GBP | /kilowatt-hour']],
    ['120', 'Energy (GWh/yr)', ['120 | measure | 432000000000000 | joule | /year']],
    ['75', 'Speed (mph)', ['75 | measure | 33.528 | metre per second']],
    ['3.6', 'Speed (km/h)', ['3.6 | measure | 1 | metre per second']],
    ['£1.20', 'Price per 100g', ['£1.20 | money | 1.2 | GBP | /100-gram']],
    ['40', 'Density (people/km²)', ['40 | count | 40 | /square-kilometre']],
    ['£12', 'Annual fee', ['£12 | money | 12 | GBP | /year']],
    ['Homes (thousands)', '', []],
    ['36,380', 'Turnout', ['36,380 | count | 36380']],
    ['60 min, urgent tickets', 'First reply', ['60 min | duration | 3600 | second']],
    ['2019', 'Year', []],
    ['1,575 votes', 'Share (%)', ['1,575 | count | 1575']],
  ])('%s under %s', ([cell, header, lines]) => {
    expect(line(cell, header)).toEqual(lines);
  });
});

describe('values of a claims file', () => {
  test.for([
    '',
    'abc',
    '5 and 6',
    '3 of the 12',
    'on Sunday',
    'about',
    '£',
    '1.2.3.4.5',
    'F-16',
    '5 people and 6 dogs',
    'x'.repeat(500),
    '1'.repeat(40),
  ])('%s is none', (text) => {
    expect(readQuantity(text)).toBeNull();
  });

  test.for<readonly [text: string, dimension: string, low: string, bound: string]>([
    ['third', 'rank', '3', 'exact'],
    ['5.2.1', 'version', '5.002001', 'exact'],
    ['a third', 'fraction', '0.33333333333333333333', 'exact'],
    ['half', 'fraction', '0.5', 'exact'],
    ['32–21', 'score', '32', 'exact'],
    ['1 hour', 'duration', '3600', 'exact'],
    ['10 GB', 'measure', '10000000000', 'exact'],
    ['three times as fast', 'multiple', '3', 'exact'],
    ['up to 5 users', 'count', '5', 'atMost'],
    ['about 10 years', 'duration', '120', 'about'],
    ['200 jobs', 'count', '200', 'exact'],
    ['No 1', 'rank', '1', 'exact'],
    ['99.95% or more', 'percent', '99.95', 'atLeast'],
    ['one', 'count', '1', 'exact'],
    ['0', 'count', '0', 'exact'],
  ])('%s is a %s of %s, %s', ([text, dimension, low, bound]) => {
    const quantity = readQuantity(text)!;
    expect([quantity.dimension, quantity.low.toFixed(), quantity.bound]).toEqual([dimension, low, bound]);
  });

  test('a decimal may be a version', () => {
    expect(readQuantity('5.2')!.other?.parts?.map(Number)).toEqual([5, 2]);
  });

  test('the last written place is kept', () => {
    const steps = ['£1.6bn', '£1,600m', '42%', '4.20', '2.4 million', 'five thousand', '1,234.50', '3 hours'].map((text) =>
      readQuantity(text)!.step.toFixed(),
    );
    expect(steps).toEqual(['100000000', '1000000', '1', '0.01', '100000', '1', '0.01', '3600']);
  });
});
