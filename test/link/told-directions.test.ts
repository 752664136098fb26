import { describe, expect, test } from 'vitest';
import { linkDraft } from '../../src/link/index.ts';
import { claimSet, conflicts, draft } from './builder.ts';

const none = claimSet();
const found = (text: string) => conflicts(text, linkDraft(draft(text), none)).filter((line) => line.startsWith('direction'));

describe('a direction that the draft’s own figures turn round', () => {
  test.for<[string, string]>([
    ['Nine per cent of the seedlings died, up from 12 per cent last spring.', 'up from 12 per cent → down'],
    ['The kiln used 340kg of clay (down from 310kg in May).', 'down from 310kg → up'],
    ['Milk cost 84p a litre. Up from 91p.', 'Up from 91p → down'],
    ['The wait for a kiln slot has fallen, from 19 weeks in 2021 to 27 weeks.', 'fallen, from 19 weeks in 2021 to 27 weeks → risen'],
    ['The share of eggs that hatched fell from 39% in 2023 to 58%.', 'fell from 39% in 2023 to 58% → rose'],
    ['The number of moorings rose over five years from 480 to 365.', 'rose over five years from 480 to 365 → fell'],
    ['The roof came in at £387,000, £46,000 under the £341,000 of the plan.', '£46,000 under the £341,000 → over'],
    ['The choir has 38 singers, more than last year’s 41.', 'more than last year’s 41 → less'],
    ['It took 27 minutes by bus, longer than the 31 minutes of the tram.', 'longer than the 31 minutes → shorter'],
    ['It picked 620 crates, 80 more than the 700 of its neighbour.', '80 more than the 700 → less than'],
  ])('%s', ([text, finding]) => {
    expect(found(text)).toEqual([`direction: ${finding}`]);
  });

  test.for([
    'Twelve per cent of the seedlings died, up from 9 per cent last spring.',
    'The share of eggs that hatched rose from 39% in 2023 to 58%.',
    'The choir climbed from 12 to 3 in the rankings.',
    'The lira fell from 18 to 27 to the dollar.',
    'The orchard slipped from number 2 to number 5 in the county.',
    'The thermometer fell from 4C to 9C below zero.',
    'The choir has 41 singers, more than last year’s 38.',
    'The choir has 38 singers, no more than last year’s 41.',
    'The choir has 38 singers and 12 basses, fewer than the 20 of the men’s choir.',
    'It took 27 minutes, longer than the 12 miles would suggest.',
    'The 340 pupils of the choir counted down from ten.',
    'All 12 climbers came down from 8 huts.',
    'Growth in sales slowed from 3% to 2%.',
    'A profit of £5m on sales of £20m, up from £18m.',
    'Tickets are 20p dearer, up from 45p to 65p.',
    'Has the wait fallen, from 19 weeks to 27 weeks?',
    'If the wait fell from 19 weeks to 27 weeks nobody would believe it.',
    'The wait has not fallen from 19 weeks to 27 weeks.',
    'She fell from 3 metres to 5 metres below the ledge.',
    'The levy fell from £1.2m to about £1.2m.',
    'The draw rose from 9 litres to 12km.',
    'The roof came in at £387,000, £46,000 over the £341,000 of the plan.',
    'Of 700 crates, 80 more than the 500 we asked for were ripe.',
  ])('leaves alone: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  test('leaves the order alone where a claim shows that one of the figures is the slip', () => {
    const text = 'The share of eggs that hatched rose from 39% to 28%.';
    expect(found(text)).toEqual(['direction: rose from 39% to 28% → fell']);
  });
});
