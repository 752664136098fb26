import { describe, expect, test } from 'vitest';
import { loadClaims } from '../../src/claims/load.ts';
import { linkDraft } from '../../src/link/index.ts';
import { conflicts, draft } from './builder.ts';

const { set, problems } = loadClaims('claims.yaml', (path) =>
  path === 'claims.yaml'
    ? `version: 1
language: en-GB
claims:
  over: { says: The tunnel cost £46m more than the budget., value: £46m more, of: [over budget, overspend], about: [tunnel] }
  beat: { says: The raffle beat its target by £2300., value: £2300, of: [over target, beat its target], about: [raffle] }
  soot: { says: Electric kilns will cut soot emissions by 7400 tonnes a year., value: 7400 tonnes, of: [soot emissions, soot], about: [kilns] }
  profit: { says: Operating profit was £36.9m., value: £36.9m, previous: £31.2m, of: [operating profit] }
  floor: { says: The hall has 12900 square metres of floor space., value: 12900 square metres, previous: 8600 square metres, of: [floor space] }
  fine: { says: The court cut the fine to £91000., value: £91000, previous: £182000, of: [fine] }
  queue: { says: "The queue fell by 1,615 in June.", value: "down 1,615", of: [queue], about: [June] }
  queue-may: { says: There were 46310 households in the queue in June., value: 46310, of: [households in the queue, queue], about: [June] }
  otters: { says: The number of otters is up 18% on last year., value: up 18%, of: [otters, otter numbers], about: [last year] }
  calls: { says: Emergency calls to the harbour fell from four a week to one., value: 1, per: week, previous: 4, of: [emergency calls, calls], about: [harbour] }
  levy: { says: The harbour levy was cut by half., value: half, of: [harbour levy] }
`
    : null,
);
if (!set) throw new Error(problems.map(({ message }) => message).join('\n'));
const found = (text: string) => conflicts(text, linkDraft(draft(text), set));

describe('the direction of a change', () => {
  test.for<[string, string]>([
    ['The tunnel cost £46m less than the budget.', 'direction: less → more'],
    ['The tunnel is finished, at £46m under the budget.', 'direction: under → over'],
    ['The raffle ended £2,300 below its target.', 'direction: below → above'],
    ['The kilns will emit 7,400 more tonnes of soot a year.', 'direction: more → less'],
    ['Operating profit was £36.9m, which is £5.7m less than a year ago.', 'direction: less → more'],
    ['The hall has 12,900 m² of floor space, 4,300 less than before.', 'direction: less → more'],
    ['The court raised the fine to £91,000.', 'direction: raised → cut'],
    ['Emergency calls to the harbour have risen from one a week to four.', 'direction: risen → fallen'],
    ['The households in the queue rose in June to 46,310.', 'direction: rose → fell'],
    ['# Otters on the decline once more\n\nNobody knows why.', 'direction: decline → up 18%'],
    ['# Council doubles harbour levy\n\nNobody knows why.', 'direction: doubles → half'],
    ['# Otter numbers fall again\n\nNobody knows why.', 'direction: fall → up 18%'],
  ])('%s', ([text, finding]) => {
    expect(found(text)).toEqual([finding]);
  });

  test.for<[string, string]>([
    ['Operating profit was £36.9m, which is £3.7m more than a year ago.', 'arithmetic: £3.7m → £5.7m'],
    ['The hall has 12,900 m² of floor space, 4,800 more than before.', 'arithmetic: 4,800 → 4,300'],
  ])('%s', ([text, finding]) => {
    expect(found(text)).toEqual([finding]);
  });

  test.for([
    'Emergency calls to the harbour have fallen from four a week to one.',
    'Emergency calls to the harbour fell to one a week, from four.',
    'The tunnel cost £46m more than the budget.',
    'The tunnel is finished, at £46m over the budget.',
    'The raffle ended £2,300 above its target.',
    'The kilns will emit 7,400 fewer tonnes of soot a year.',
    'The kilns will cut soot by 7,400 more tonnes a year.',
    'Operating profit was £36.9m, which is £5.7m more than a year ago.',
    'Operating profit was £36.9m, which is about £6m more than a year ago.',
    'Operating profit was £36.9m, and rent is £3.7m more than a year ago.',
    'The hall has 12,900 m² of floor space, 4,300 more than before.',
    'The court cut the fine to £91,000.',
    'The households in the queue fell in June to 46,310.',
    '# Otters on the rise once more\n\nNobody knows why.',
    '# Otter decline ends\n\nNobody knows why.',
    '# Are otters in decline?\n\nNobody knows why.',
    '# Fears of otter decline\n\nNobody knows why.',
    '# Badgers on the decline\n\nNobody knows why.',
    '# Otters thrive at Elm Rise as ever\n\nNobody knows why.',
    '# Court halves harbour levy\n\nNobody knows why.',
    'He was £46m over the moon.',
  ])('leaves alone: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
