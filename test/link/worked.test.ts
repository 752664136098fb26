import { describe, expect, test } from 'vitest';
import { loadClaims } from '../../src/claims/load.ts';
import { linkDraft } from '../../src/link/index.ts';
import { found } from './arithmetic-found.ts';
import { conflicts, draft } from './builder.ts';

describe('figures told of others', () => {
  test.for<[string, readonly string[]]>([
    // gaps
    ['The elephant house cost $27m, $7m over its budget of $22m.', ['change: $7m → $5m']],
    ['The herd has 92 cows, an increase of 21 in one year from 61.', ['change: 21 → 31']],
    ['Output of 64,000 cubic metres was 18,000 below the 80,000 of 2018.', ['change: 18,000 → 16,000']],
    ['The motion passed by 31 votes to 12, a margin of 21.', ['change: 21 → 19']],
    ['The staff get a rise of three per cent, which they took by 31 votes to 12, a majority of 21.', ['change: 21 → 19']],
    ['The number of gates goes from 17 to 42, an addition of 35.', ['change: 35 → 25']],
    [
      'Its power cost £48,300 a year. The old boiler’s cost £61,700 a year, so the saving is £14,400 a year.',
      ['change: £14,400 a year → £13,400 a year'],
    ],
    [
      'The record stands at six hours and 15 minutes. The crew took eight hours and 15 minutes. They missed it by 75 minutes.',
      ['change: 75 minutes → 120 minutes'],
    ],
    ['The relay team swam 3:51.20, missing the record of 3:49.70 by 2.5 seconds.', ['change: 2.5 seconds → 1.5 seconds']],
    ['Last year the vines gave 23,000 litres. This year they gave 18,400. That is a quarter less.', ['change: a quarter → one in five']],
    ['A stamp went up from £1.35 to £1.65, 20p dearer.', ['change: 20p → 30p']],
    ['Turnover reached £2.4m, up a third from £2m in 2024.', ['change: a third → one in five']],
    ['The rate rose from 8p to 9p a word, or 22%.', ['change: 22% → 13%']],
    // multiples
    ['Overtime came to £3.9m, twice the bill for 2024, which was £2.6m.', ['change: twice → 1.5 times']],
    ['The old saw cut 20 logs. The new one cuts 50, four times as many.', ['change: four times → 2.5 times']],
    ['There are 16 cameras, up from nine. The number of cameras has thus more than doubled.', ['change: more than doubled → 1.8 times']],
    ['It drew 96 litres, four times the amount at which the pump cuts out (40 litres).', ['change: four times → 2.4 times']],
    // shares
    ['It saw 36 per cent of callers within a day, which is a quarter of the 80 per cent that it aims for.', ['share: a quarter → 45%']],
    ['Of the 240 people at the office, 60 work nights: one in six.', ['share: one in six → a quarter']],
    ['The choir has €63,000 of the €90,000 it needs, 80% of the way.', ['share: 80% → 70%']],
    ['Turnover was £2.4m and profit £180,000, a margin of 9.5%.', ['share: 9.5% → 7.5%']],
    // rests
    ['It had 132 vacancies and has filled 93, leaving 49.', ['sum: 49 → 39']],
    ['€63,000 has come in. The target is €90,000, so another €37,000 is needed.', ['sum: €37,000 → €27,000']],
    ['Of the 640 plots 592 are let and 58 stand empty.', ['sum: 58 → 48']],
    ['Machines now write 60% of the words and people the other 30%.', ['sum: 30% → 40%']],
    ['Seven of the 33 crews work nights, so 28 work days.', ['sum: 28 → 26']],
    // totals and parts
    ['A check-up costs £27.40 and a filling £75.30, £112.70 for both.', ['sum: £112.70 → £102.70']],
    ['There are 14 wardens now. Six more start in May, which will make 22.', ['sum: 22 → 20']],
    ['It roasted 148 tonnes, of which 92 came from Peru, 36 from Rwanda and 30 from Java.', ['sum: 148 tonnes → 158 tonnes']],
    ['In all 384 swimmers entered, 216 of them girls and 178 boys.', ['sum: 384 → 394']],
    // rates
    ['Members pay $5 a month, or $75 a year.', ['share: $75 a year → $60 a year']],
    ['The contract is worth £1.2m over four years, some £400,000 annually.', ['share: some £400,000 annually → £300,000 annually']],
    ['It collected £690,000 from 18,400 tickets, an average of £47.50 each.', ['share: £47.50 each → £37.50 each']],
    // lengths of time
    ['The founder conducted from 1974 until 2009, 25 years.', ['change: 25 years → 35 years']],
    ['He gave his first pint in 1969 and his last in 2024, 65 years later.', ['change: 65 years → 55 years']],
    ['The call came at 2.14am and the crew arrived at 2.31am, 27 minutes later.', ['change: 27 minutes → 17 minutes']],
    ['Picking began on 18 September and ended on 9 October, four weeks later.', ['change: four weeks → three weeks']],
  ])('%s', ([text, findings]) => {
    expect(found(text)).toEqual(findings);
  });

  test.for([
    'The elephant house cost $27m, $5m over its budget of $22m.',
    'The staff get a rise of three per cent, which they took by 31 votes to 12, a majority of 19.',
    'The number of gates goes from 17 to 42, an addition of 25.',
    'The number of gates goes from 17 to 42, and an addition of 35 trees is planned.',
    'Its power cost £48,300 a year. The old boiler’s cost £61,700 a year, so the saving is £13,400 a year.',
    'It drew 96 litres, more than twice the amount at which the pump cuts out (40 litres).',
    'It drew 96 litres, four times the amount at which the pump cuts out (24 litres).',
    'It saw 36 per cent of callers within a day, which is less than half of the 80 per cent that it aims for.',
    'The zoo spent $3m on hay, and its elephant house came in $5m over its budget of $22m.',
    'The herd has 92 cows, an increase of 31 in one year from 61.',
    'The bakery sold 1,240 loaves on Saturday and 980 on Sunday, 300 more than it had baked the week before.',
    'The fund lost $1.4m in 2024 and made $0.6m in 2025, a swing of $2m.',
    'The wall is 40 metres long. The old one was 90 metres. It stood for years. Nobody saw it lean. It is now said to be 30 metres longer.',
    'The crossing takes 35 minutes, 15 minutes less than the old boat took.',
    'A visit costs £6.50, or £21 for a family of four, a saving of £5.',
    'The team won 18 games and lost 12, twice as many as last season.',
    'The new ferry carries 60 cars, twice as many as the old one, and 300 people.',
    'By USWDS 3.0 we had more than doubled what there was in USWDS 2.0.',
    'The library lent 12,000 books in May and 9,000 in June. It lost 40, a third of them for good.',
    'Of the 300 who applied, 120 were asked to come and 40 were taken.',
    'Sick leave fell from 5.2 days to 4.4. Two posts are vacant.',
    'There are 22 beds on the ward and six in side rooms. Four are empty.',
    'It was 43.7%, where 40% was needed.',
    'The fund stood at £80,000 in March. It has paid out £15,000 since and taken in £5,000, which leaves £70,000.',
    'The two sites cost £14m and £9m. A third cost £5m, which brings the total to £28m.',
    'The choir sold 400 tickets at £15 and 200 at £8, and took £7,600 in all.',
    'There are 11 shows on history, seven on science and six on food.',
    'Of 80 members, 50 of them women and 40 of them over 60, none came.',
    'Members pay $5 a month, or $50 a year.',
    'Membership costs £60 a year, or £5.50 a month.',
    'You work 8 hours a day, 5 days a week.',
    'The bill came to £96, or £24 each for the four of us.',
    'The shop is open from 9am to 5pm, seven hours on Saturdays.',
    'It opened in 1994 and shut in 2009, and was empty for ten years.',
    'The pilot began on 3 March and ended on 14 April, a week later than planned.',
    'Is it 31 votes to 12, a margin of 21?',
    'The motion passed by 31 votes to 12, and not by a margin of 21.',
    'The county found €52m, or €1.1m for each of its 47 harbours. The islands have to find €34m.',
    'Of 1,206 anglers asked, 52% were for the weir and 31% against it.',
  ])('leaves alone: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

const { set, problems } = loadClaims('claims.yaml', (path) =>
  path === 'claims.yaml'
    ? `version: 1
language: en-GB
claims:
  visitors: { says: "The zoo had 486,000 visitors in 2025.", value: "486,000", of: [visitors, attendance], when: 2025 }
  risen: { says: "Attendance rose by 54,000 in 2025.", value: "54,000", of: [rise in attendance, more visitors] }
  bottles: { says: "The estate filled 210 bottles.", value: 210, of: bottles }
`
    : null,
);
if (!set) throw new Error(problems.map(({ message }) => message).join('\n'));
const against = (text: string) => conflicts(text, linkDraft(draft(text), set));

describe('of figures that do not fit together, what the claims confirm is right', () => {
  test.for<[string, readonly string[]]>([
    ['The estate filled 210 bottles: 130 white, 55 sparkling and 35 red.', ['arithmetic: 130 white, 55 sparkling and 35 → 210']],
    ['The estate filled 210 bottles: 130 white, 55 sparkling and 25 red.', []],
    // A figure that contradicts its claim is found once, and not again in what follows from it.
    ['The estate filled 240 bottles, 30 more than the 180 of 2024.', ['disjoint: 240 → 210']],
  ])('%s', ([text, findings]) => {
    expect(against(text)).toEqual(findings);
  });
});
