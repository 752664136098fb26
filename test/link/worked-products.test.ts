import { expect, test } from 'vitest';
import { found } from './arithmetic-found.ts';

test.for<[string, readonly string[]]>([
  // A rate and a number that do not make the amount.
  ['At €6 a head, the season’s 26,000 visitors brought in €165,000.', ['share: €165,000 → €156,000']],
  ['At $215 a unit, 12,000 units cost $2.85 million to collect.', ['share: $2.85 million → $2.58 million']],
  ['Each of the 84 singers paid £350, so the choir itself raised £24,900.', ['share: £24,900 → £29,400']],
  ['540,000 trips at €1.50 each comes to €910,000.', ['share: €910,000 → €810,000']],
  ['192 adults at £75 and 128 juniors at £30: subscriptions bring in £19,240.', ['share: £19,240 → £18,240']],
  ['Three shifts of 35 people make 115 jobs.', ['share: 115 → 105']],
  ['€400 a race for fifty races comes to €25,000.', ['share: €25,000 → €20,000']],
  // An amount and a number that do not give the rate.
  ['The line cost $1.26bn for 12.6km, or $10m a kilometre.', ['share: $10m a kilometre → $100m a kilometre']],
  ['360 tonnes from 45 hectares is nine tonnes a hectare.', ['share: nine tonnes → eight tonnes']],
  // A time and its rate.
  ['The grant is £480,000 over four years. That’s £140,000 a year.', ['share: £140,000 a year → £120,000 a year']],
  ['The grant is £480,000 over four years, or £140,000 a year.', ['share: £140,000 a year → £120,000 a year']],
  ['The kiln burns 120 tonnes over six weeks. That is 30 tonnes a week.', ['share: 30 tonnes a week → 20 tonnes a week']],
  ['Feed alone runs to $1,300 a week, about $86,000 a year.', ['share: about $86,000 a year → $68,900 a year']],
  // A multiple of two figures, told anywhere in their sentence.
  ['Tenants sent five times as many letters as the 5,800 it had reckoned with: 14,500.', ['change: five times → 2.5 times']],
  ['The painting fetched three times what the piano did: $46,000 against $23,000.', ['change: three times → twice']],
  // A total that goes back to the figures before it.
  ['Thieves had 90 bikes and vandals finished off 150 more. That’s 260 bikes gone.', ['sum: 260 → 240']],
  ['First place pays $5,000, second $2,500 and third $1,000, so there is $9,500 on the table.', ['sum: $9,500 → $8,500']],
  ['From schools came 24 teams, from clubs 12. Thirty-eight in all is a record.', ['sum: Thirty-eight → Thirty-six']],
  ['Eight centres and 17 vans make 27 places to give.', ['sum: 27 → 25']],
  // A share beside its part and its whole, in any order.
  ['Criminal cases make up 70% of the 72,000: 43,200.', ['share: 70% → 60%']],
  ['A third of the 12.6km, 5.2km, runs underground.', ['share: 5.2km → 4.2km']],
  ['Two bottles in five go abroad, 180,000 of the 270,000.', ['share: Two bottles in five → Two-thirds']],
  ['The song took 31% of 24,600 votes; that’s more than 8,500.', ['share: more than 8,500 → 7,626']],
])('%s', ([text, findings]) => {
  expect(found(text)).toEqual(findings);
});

test.for([
  'At €6 a head, the season’s 26,000 visitors brought in €156,000.',
  'Each of the 84 singers paid £350, so the choir itself raised £29,400.',
  'Each of the 84 singers paid £350, and the town added £24,900.',
  '192 adults at £75 and 128 juniors at £30: subscriptions bring in £18,240.',
  '60 pickers at €96 a day cost €5,760 a day, or a little over €100,000 for the 18 days.',
  '360 tonnes from 45 hectares is eight tonnes a hectare.',
  'Another 140 boxes at £20 each are on their way, and the stall has taken £3,100 so far.',
  'A room costs £90 a night; for 12 nights we paid £4,300 with food and flights.',
  // Right, or right enough; another sum, another time, another thing, or no share of it at all.
  'The grant is £480,000 over four years. That’s £120,000 a year.',
  'The grant is £475,000 over three years. That’s about £160,000 a year.',
  'The grant is £475,000 over three years. That’s nearly £160,000 a year.',
  'The grant is £480,000 over four years. The choir spends £140,000 a year.',
  'The grant is £480,000 over four years. That’s not £140,000 a year.',
  'The grant is £480,000 over four years, of which £40,000 is for boats, or £140,000 a year.',
  'The grant is £480,000 over four years. That’s £30,000 a month.',
  'The grant is about £480,000 over three to four years. That’s £140,000 a year.',
  'The grant is €480,000 over four years. That’s £140,000 a year.',
  'The painting fetched twice what the piano did: $46,000 against $23,000.',
  'Twice as many people as last summer came in August; of the 26,000 of the season 9,000 came then.',
  'Eight centres and 17 vans make 25 places to give.',
  'Eight weavers and 17 looms make 270 rugs a year.',
  'Thieves had 90 bikes and vandals finished off 150 more. That’s 240 bikes gone.',
  'Of the bikes 150 were damaged and 90 stolen. Another 310 needed new tyres.',
  'Five concerts in Poland drew 400 people each; that’s 2,000 people.',
  'Two bottles in five go abroad, 108,000 of the 270,000.',
  'A third of the 12.6km, 4.2km, runs underground.',
  'The song took 31% of 24,600 votes; that’s more than 7,500.',
  'Sixty per cent of the 400 pupils walk, and 120 cycle.',
  'A third of the 240 seats were empty; 85 people had stayed at home.',
])('%s', (text) => {
  expect(found(text)).toEqual([]);
});
