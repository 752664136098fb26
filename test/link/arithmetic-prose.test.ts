import { describe, expect, test } from 'vitest';
import { found, matches } from './arithmetic-found.ts';

describe('changes', () => {
  test.for([
    // council, money
    ['A resident’s permit goes up from £64 to £80, a rise of £14.', 'change: £14 → £16'],
    ['A resident’s permit goes up from £64 to £80 a year, a rise of £16, or 20 per cent.', 'change: 20 per cent → 25 per cent'],
    ['A permit rises from £64 to £80, up 20%.', 'change: 20% → 25%'],
    ['The toll, up from 80p to £1, is 20p dearer. That is an increase of 20 per cent.', 'change: 20 per cent → 25 per cent'],
    ['A rise from £64 to £80 is one of 20 per cent.', 'change: 20 per cent → 25 per cent'],
    // company results
    ['Revenue rose from $4.0m in 2023 to $5.2m in 2024, an increase of 20%.', 'change: 20% → 30%'],
    ['Revenue rose to $5.2m from $4.0m, a gain of 20%.', 'change: 20% → 30%'],
    ['Headcount fell from 1,250 to 1,000, down 25 per cent.', 'change: 25 per cent → 20 per cent'],
    ['Headcount was 1,000, down from 1,250, a cut of 25 per cent.', 'change: 25 per cent → 20 per cent'],
    ['A 25% cut in headcount, from 1,250 to 1,000, was announced.', 'change: 25% → 20%'],
    ['Orders climbed 12% to 660, from 600.', 'change: 12% → 10%'],
    // sport and traffic
    ['Attendance rose by a quarter from 6,000 to 8,000.', 'change: a quarter → a third'],
    ['The journey takes 52 minutes, down from 70, a saving of 22 minutes.', 'change: 22 minutes → 18 minutes'],
    ['Deaths on the road fell by a third from 90 to 70.', 'change: a third → 22.2%'],
    ['Traffic fell from 18,400 vehicles a day to 13,800 vehicles a day, a fall of 20 per cent.', 'change: 20 per cent → 25 per cent'],
    // percentages of percentages
    ['The rise from 4.25% to 4.75% is one of 0.5%.', 'change: 0.5% → 0.5 percentage points'],
    ['Unemployment fell from 5.2 per cent to 4.8 per cent, a fall of 0.4 per cent.', 'change: 0.4 per cent → 0.4 percentage points'],
    ['Turnout rose from 41.2% to 46.2%, an increase of 6 percentage points.', 'change: 6 percentage points → 5 percentage points'],
    // two percentages anywhere beside their difference
    [
      'Of the beds 62% were full; a year ago it was 57%, so that is a rise of five per cent.',
      'change: five per cent → five percentage points',
    ],
    ['The yield was 4.1%, down by 0.3% from 4.4%.', 'change: 0.3% → 0.3 percentage points'],
    [
      'Of the trains 91.5% were on time. That is 2.5 per cent more than in May, when it was 89%.',
      'change: 2.5 per cent → 2.5 percentage points',
    ],
    // multiples
    ['Membership trebled, that is, went up by 300%.', null],
    ['Membership is to go up fourfold, that is by 400%.', 'change: 400% → 300%'],
    ['Sales have doubled since the spring, up 200%.', 'change: 200% → 100%'],
    ['Output trebled – a rise of 300 per cent – within a year.', 'change: 300 per cent → 200 per cent'],
    ['The price doubled from €40 to €60.', 'change: doubled → 1.5 times'],
  ] as const)('%s → %s', ([source, expected]) => {
    expect(found(source)).toEqual(expected === null ? [] : [expected]);
  });

  test.for([
    'A resident’s permit goes up from £64 to £80, a rise of £16, or 25 per cent.',
    'Revenue rose from $4.0m to $5.2m, up 30%.',
    'Revenue rose from £12m to £15m, up 27%.',
    'Deaths fell from 90 to 60, down a third.',
    'Visits rose from 12,000 to 15,000, up almost a quarter.',
    'Visits rose from 12,000 to 15,000, up nearly 26%.',
    'Visits rose from 12,000 to 15,000, up more than 20%.',
    'Visits rose from 12,100 to 15,900, up about 30 per cent.',
    'Unemployment fell from 5 per cent to 4 per cent, a fall of 20 per cent.',
    'Unemployment fell from 5 per cent to 4 per cent, a fall of one point.',
    'The swing from 40% to 45% is one of 5%.',
    'Of the beds 62% were full; a year ago it was 57%, so that is a rise of five points.',
    'Of the beds 60% were full, 50% a year ago: a rise of 20%.',
    'Rents are up by 5%, wages by 3% and fuel by 8%.',
    'The rate is 4%, the fee 1% and the tax 3% of the price.',
    // another base or period
    'Sales rose from £2m in 2019 to £3m, up 20% on last year.',
    'Sales rose from 200 to 250, up 5% a year.',
    'Sales rose from 200 to 250, an average rise of 5%.',
    'Sales rose from 200 to 250, up 8% in real terms.',
    'Sales rose from 200 to 250, up 20% from 2021.',
    'Sales rose from 200 to 250, and profits by 20 per cent.',
    'Sales rose from 200 to 250 and from 300 to 360, up 25% and 20% respectively.',
    'The shop is open from 9 to 5, up to 20% longer than before.',
    'Children from 5 to 11 get 20% off.',
    'Builds show a 30% improvement from 1.1 stable to 1.2 beta.',
    'Going from 4 to 8 threads, it is 60% faster.',
    'Moving from 16 to 32 makes it quicker, by 20% as measured here.',
    'Read pages 200 to 250, up by 20 on last week.',
    'The team rose from 12th to 8th, up 20%.',
    // not stated as a fact
    'Did it rise from 200 to 250, up 20%?',
    'If it rose from 200 to 250, up 20%, we would celebrate.',
    'It rose from 200 to 250, not up 20%, as first reported.',
    '“It rose from 200 to 250, up 20%,” said the chair.',
    '> It rose from 200 to 250, up 20%.',
    '`from 200 to 250, up 20%`',
    'Sales more than doubled, up 200%.',
    'Sales doubled, up 90%.',
    'Prices doubled to £300, 200% of the old level.',
    'Fares rose from about £2 to about £3, up 60%.',
    'Costs rose from £1m to £2m, up by half of what was feared.',
    'The rise from 200 to 250 is 20% of the target.',
    'It rose from 200 to 250 members. That is 20 short of the target.',
  ])('silent: %s', (source) => {
    expect(found(source)).toEqual([]);
  });
});

describe('shares', () => {
  test.for([
    ['The vaccine failed in 45 of the 180 patients (30%).', 'share: 30% → 25%'],
    ['It was backed by 12 out of 40 councillors, or 40 per cent.', 'share: 40 per cent → 30 per cent'],
    ['Some 30% (45 of 180) relapsed.', 'share: Some 30% → 25%'],
    ['We had 480 letters, among them 96 complaints (30%).', 'share: 30% → 20%'],
    ['Two-thirds of the members, or 57 per cent, voted.', 'share: 57 per cent → 67 per cent'],
    ['They lost 30% of their 180 seats, or 64.', 'share: 64 → 54'],
    ['37% of the 4 judges gave full marks.', 'share: 37% → 25%'],
    ['Of our jury, 70 per cent of the five members agreed.', 'share: 70 per cent → 80 per cent'],
    ['There are 412 seats, of which 460 are covered.', 'share: 460 → at most 412'],
    ['He saved 14 out of 12 penalties.', 'share: 14 → at most 12'],
    ['In all, 112% of respondents were satisfied.', 'share: 112% → at most 100%'],
    ['Turnout reached 104%.', 'share: 104% → at most 100%'],
    ['Waste was cut by 130%.', 'share: 130% → at most 100%'],
  ] as const)('%s → %s', ([source, expected]) => {
    expect(found(source)).toEqual([expected]);
  });

  test.for([
    'We had 480 letters, among them 96 complaints (20%).',
    'We had 480 letters, among them 96 complaints (30% more).',
    'The vaccine failed in 45 of the 180 patients (25%).',
    'The vaccine failed in 45 of the 180 patients (75% were cured).',
    'Of 47 in 120 patients (39%) little is known.',
    '41 of the 120 patients (34%) relapsed.',
    '50% of the 4 judges gave full marks.',
    '33% of the three members left, and 67% of the three members stayed.',
    '35% of the 4 judges’ time goes on travel.',
    '35% of the 4 hectares is woodland.',
    '35% of the 4 million members live abroad.',
    'About 35% of the 4 judges agreed.',
    'A third of the members (32%) voted, and one in five, or 20%, wrote.',
    'Nearly two-thirds (61%) voted.',
    'Half of the members (12% of all residents) voted.',
    'Give it 11 out of 10.',
    'Sales were 112% of the target.',
    'Enrolment stands at 112% of the pupils expected.',
    'Profit fell by 130% to a loss of £3m.',
    'Net emissions are to be cut by 120%.',
    'A pay rise of 130% was refused.',
    'It was backed by 12 of the 40 councillors, up 40 per cent on last time.',
    'Only 3 of the 4 tests, or 10% less than last year, were passed.',
    'There are 412 seats, of which 61 are covered.',
  ])('silent: %s', (source) => {
    expect(found(source)).toEqual([]);
  });
});

describe('sums', () => {
  test.for([
    ['The plant brings 240 jobs to Hull and 380 to Goole, 600 in all.', 'sum: 600 → 620'],
    ['It won two golds, three silvers and four bronzes: ten medals in all.', 'sum: ten → nine'],
    ['They have six medals: two gold, one silver and two bronze.', 'sum: six → five'],
    ['There were 240 visitors on Friday, 310 on Saturday and 95 on Sunday, a total of 665.', 'sum: 665 → 645'],
    ['The squad of 25, made up of 12 forwards, 8 backs and 4 keepers, flies out today.', 'sum: 25 → 24'],
    ['A budget of £3.2m, made up of £1.9m for roads and £1.1m for schools, was passed.', 'sum: £3.2m → £3.0m'],
    ['Mix 250g of flour, 150g of butter and 100g of sugar, 550g in total.', 'sum: 550g → 500g'],
    ['The first leg is 12 km and the second is 19 km, which makes 33 km.', 'sum: 33 km → 31 km'],
    ['The grant is £40,000 for the hall and £25,000 for the roof. Adding the two together, £75,000 is needed.', 'sum: £75,000 → £65,000'],
    ['It creates 240 jobs in Hull and 380 in Goole. Adding the two together, 600 jobs are at stake.', 'sum: 600 → 620'],
    [
      'There will be 240 jobs in Hull while the work goes on and 380 after that in Goole: 600 if you put the two together.',
      'sum: 600 → 620',
    ],
    ['The rent is to be £142m to £148m, the mid-point of which, £144m, is more than we pay.', 'sum: £144m → £145m'],
    ['The hall costs £40,000 and the roof £25,000. Together they make £75,000.', 'sum: £75,000 → £65,000'],
  ] as const)('%s → %s', ([source, expected]) => {
    expect(found(source)).toEqual(expected === null ? [] : [expected]);
  });

  test.for([
    'The plant brings 240 jobs to Hull and 380 to Goole, 620 in all.',
    'There will be 240 jobs in Hull while the work goes on and 380 after that in Goole: 620 if you put the two together.',
    'The rent is to be £142m to £148m, the mid-point of which, £145m, is more than we pay.',
    'The rent is to be £142m to £148m, the middle of the road is £144m.',
    'There will be 240 jobs in Hull and 380 in Goole: 600 if all goes well.',
    'They have three medals: two golds and a silver.',
    'A budget of £3.1m, made up of £1.9m for roads and £1.1m for schools, was passed.',
    // other things are counted as well
    'The 12 schools sent 40 boys and 30 girls, 82 in all.',
    'Another 30 joined on Monday and 12 on Tuesday, 97 in all.',
    'On top of that 30 joined on Monday and 12 on Tuesday, 97 in all.',
    'He scored 12 on Saturday and 14 on Sunday, 310 in all this season.',
    'He won a gold, two silvers and four bronzes: seven in all.',
    'She played 4 games and scored 7 goals in 5 hours.',
    'The museum has 12 rooms: 3 for stone, 4 for bronze, and more upstairs.',
    'It has 40 staff (including 12 nurses and 9 doctors).',
    'The club has 40 members, among them 12 women and 9 juniors.',
    'Some 200 people from 12 towns and 9 villages came, 180 in all by train.',
    'Were there 240 in Hull and 380 in Goole, 600 in all?',
    'It is not 240 in Hull and 380 in Goole, 600 in all.',
    'If 240 came to Hull and 380 to Goole, 600 in all, we would be glad.',
    '“There are 240 in Hull and 380 in Goole, 600 in all,” she said.',
    'About 240 came to Hull and about 380 to Goole, roughly 600 in all.',
    'Over 240 came to Hull and over 380 to Goole, 700 in all.',
    'It was 32 votes to 22 with four abstentions.',
    'Sales grew by 8% last year, to £142m, and its share went to 23%, behind a rival that has 31%.',
    'Twelve people were hurt in Hull and four in Goole. In total, 30 people were treated.',
    'It creates 240 jobs in Hull by 2027 and cost 380 trees. Adding the two together, 600 readers wrote to us.',
    'It takes 2 hours and 40 minutes, 5 hours in all with the way back.',
    'We tested 110 sentences (100 quantities, 39 traps).',
    'Chapter 3: 4 eggs and 2 lemons.',
    'The 2 coaches (49 seats and 53 seats) leave at nine.',
  ])('silent: %s', (source) => {
    expect(found(source)).toEqual([]);
  });
});

test('the conflict carries the wrong words and the figures it ought to follow from', () => {
  const source = 'Prices **rose** from 80&nbsp;pence to £1, up *20 per cent*, it says.';
  const [match] = matches(source);
  expect(match).toMatchObject({
    state: 'conflicts',
    relation: 'arithmetic',
    claim: null,
    reason: 'change',
    certainty: 'certain',
    actual: '20 per cent',
  });
  expect(source.slice(match!.mention.span.start, match!.mention.span.end)).toBe('20 per cent');
  expect(match!.related.map(({ span }) => source.slice(span.start, span.end))).toEqual(['80&nbsp;pence', '£1']);
});
