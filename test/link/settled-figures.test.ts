import { describe, expect, test } from 'vitest';
import { loadClaims } from '../../src/claims/load.ts';
import { parseDraft } from '../../src/draft/parse.ts';
import { linkDraft } from '../../src/link/index.ts';

const CLAIMS = `
version: 1
claims:
  milk: { says: "The dairy made 14,620 litres of yoghurt in 2026, up from 12,390.", value: "14,620", previous: "12,390", of: [litres of yoghurt, yoghurt], about: [2026] }
  rounds: { says: The milk round has 73 stops., value: 73, previous: 64, of: [stops, milk round] }
  staff: { says: The dairy employs 26 people., value: 26, of: [employees, staff, people employed] }
  sheds: { says: There are nine milking sheds., value: 9, of: [milking sheds, sheds] }
  share: { says: Goat's milk is 18.4% of sales., value: 18.4%, previous: 15.1%, of: [goat's milk, share of goat's milk] }
  grant: { says: "The county gave £340,000.", value: "£340,000", of: [grant], about: [county] }
  loan: { says: "The bank lent £215,000.", value: "£215,000", of: [loan], about: [bank] }
  cheese-dairy: { says: "The cheese dairy cost £555,000.", sum: [grant, loan], of: [cheese dairy, cost], about: [total] }
  fee: { says: The dairy pays 42p for a litre., value: 42p, of: [price, pays], about: [litre] }
  ceiling: { says: "A farm gets up to £1,800 for a lost cow.", value: "up to £1,800", of: [compensation], about: [farm, cow] }
  visitors: { says: "6,200 people visited the dairy.", value: "6,200", of: [visitors, people visited] }
  doses: { says: "The vet has ordered 12,500 doses of vaccine.", value: "12,500", of: [doses, vaccine] }
  vote: { says: "Members backed the plan by 2,318 votes to 1,067.", value: "2,318 to 1,067", of: [votes, plan] }
  against: { says: 41 farmers were against., value: 41, of: [farmers against] }
  route-a: { says: Route A was chosen by 37% of members., value: 37%, of: [route A] }
  route-b: { says: Route B was chosen by 55% of members., value: 55%, of: [route B] }
  crates: { says: 418 crates were filled., value: 418, of: [crates] }
  goal: { says: At least 80% of the cups should be returned., value: at least 80%, of: [cups returned, cups] }
`;
const { set, problems } = loadClaims('claims.yaml', (path) => (path === 'claims.yaml' ? CLAIMS : null));

/** The conflicts of a draft as "surface: relation claim → what is expected". */
function conflicts(text: string): string[] {
  return linkDraft(parseDraft(text, 'draft.md'), set!)
    .filter(({ state }) => state === 'conflicts')
    .map(({ mention, relation, claim, expected }) => `${mention.surface}: ${relation} ${claim?.id ?? ''} → ${expected}`);
}

test('the claims load', () => expect(problems).toEqual([]));

describe('two times side by side in a table', () => {
  const table = (header: string, row: string) => `| | ${header} |\n| --- | --- | --- |\n| ${row} |`;
  test.for([
    ['right', table('2025 | 2026', 'Litres of yoghurt | 12,390 | 14,620'), []],
    ['right, the later one first', table('2026 | 2025', 'Litres of yoghurt | 14,620 | 12,390'), []],
    [
      'exchanged',
      table('2025 | 2026', 'Litres of yoghurt | 14,620 | 12,390'),
      ['14,620: disjoint milk → 12,390', '12,390: disjoint milk → 14,620'],
    ],
    ['the earlier one mistyped', table('2025 | 2026', 'Litres of yoghurt | 12,930 | 14,620'), ['12,930: disjoint milk → 12,390']],
    ['told by words', table('Before | Now', 'Stops | 46 | 73'), ['46: disjoint rounds → 64']],
    ['another year beside it', table('2016 | 2026', 'Litres of yoghurt | 3,100 | 14,620'), []],
  ] as const)('%s', ([, text, expected]) => expect(conflicts(text)).toEqual(expected));
});

describe('a figure that contradicts', () => {
  test.for([
    ['what was before', 'The milk round went from 46 to 73 stops.', '46: disjoint rounds → 64'],
    [
      'a sum, beside its parts',
      'The county gave £340,000 and the bank lent £215,000. Together that is £535,000.',
      '£535,000: disjoint cheese-dairy → £555,000',
    ],
    [
      'its own percentage',
      'The share of goat’s milk is 18.4%, a gain of 3.3 per cent.',
      '3.3 per cent: unit share → 3.3 percentage points',
    ],
    ['the kind of thing', 'Of vaccine the vet has ordered 12,500 litres.', '12,500 litres: unit doses → 12,500'],
    ['a large ballot', 'Members backed the plan by 2,318 votes to 1,607.', '2,318 votes to 1,607: disjoint vote → 2,318 to 1,067'],
    ['a goal told as a hope', 'We hope that at most 80% of the cups are returned.', 'at most 80%: bound-reversed goal → at least 80%'],
    [
      'an amount with another hedge',
      'At least £1,800 is paid to the farm for a cow.',
      'At least £1,800: bound-reversed ceiling → up to £1,800',
    ],
  ] as const)('%s', ([, text, expected]) => expect(conflicts(text)).toEqual([expected]));

  test('two options exchanged, told apart by a letter', () =>
    expect(conflicts('In the survey 37 per cent preferred route B, by the river, and 55 per cent route A.')).toEqual([
      '37 per cent: rival route-b → 55%',
      '55 per cent: rival route-a → 37%',
    ]));
});

describe('a figure that is not ours to flag', () => {
  test.for([
    ['the parts of a list', 'Milking sheds:\n\n- Old yard (four sheds)\n- Mill lane (three sheds)\n- Top field (two sheds)'],
    ['a part in a column that is a digit short of the whole', '| Week | Crates |\n| --- | --- |\n| 1 | 41 |\n| 2 | 97 |\n| 3 | 120 |'],
    ['for how many a rate is', 'We pay 42p for a litre. A lorry carries £900 for a thousand litres of yoghurt.'],
    ['per how many', 'The additive costs £3 per 100 litres of yoghurt.'],
    ['a ceiling in words', 'A farm can claim compensation for a cow, to a ceiling of £1,800.'],
    ['a hedge behind a comma', 'A farm gets £1,800, tops, for a cow.'],
    ['what comes on top', 'The dairy adds four sheds.'],
    ['an aside', 'By way of comparison, Lowmoor employs 41 staff.'],
    ['another place, named as a sentence begins', 'Lowmoor, which has 14 milking sheds, sells to us.'],
    ['those against', 'Fifty-two farmers did; 41 were against.'],
    ['right, beside what it was', 'The milk round went from 64 to 73 stops.'],
    ['a ballot told rightly', 'Members backed the plan by 2,318 votes to 1,067.'],
  ] as const)('%s', ([, text]) => expect(conflicts(text)).toEqual([]));
});
