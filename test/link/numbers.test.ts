import { describe, expect, test } from 'vitest';
import { loadClaims } from '../../src/claims/load.ts';
import { parseDraft } from '../../src/draft/parse.ts';
import { linkDraft } from '../../src/link/index.ts';

const CLAIMS = `
version: 1
claims:
  hall-cost: { says: The new concert hall will cost £48.6m., value: £48.6m, of: [concert hall, hall, cost] }
  seats: { says: "The hall has more than 1,900 seats.", value: "more than 1,900", of: [seats] }
  stalls: { says: "There are 1,150 seats in the stalls.", value: "1,150", of: [seats], about: [stalls] }
  balcony: { says: There are 780 seats in the balcony., value: 780, of: [seats], about: [balcony] }
  players: { says: The Aldmoor Orchestra has 86 players., value: 86, of: [players, musicians], about: [Aldmoor Orchestra] }
  choir: { says: The choir has 120 singers., value: 120, of: [singers], about: [choir] }
  attendance: { says: Attendance rose by 12% in 2025., value: 12%, of: [attendance], when: 2025 }
  budget: { says: The orchestra's budget is £7.4m a year., value: £7.4m, per: year, of: [budget], previous: £6.9m }
  opening: { says: The hall opens on Saturday 12 September 2026., date: 2026-09-12, of: [hall opens, opening night, opening] }
  founded: { says: The orchestra was founded in 1921., date: 1921, of: [founded, foundation] }
  length: { says: The season lasts 34 weeks., value: 34 weeks, of: [season] }
  speed: { says: The new lift takes 18 seconds., value: 18 seconds, of: [lift] }
  conductor: { name: Ilse Brandt, is: person, role: [conductor] }
`;
const { set, problems } = loadClaims('claims.yaml', (path) => (path === 'claims.yaml' ? CLAIMS : null));

/** Every figure and date of a draft with what became of it: "agrees seats", "conflicts seats lost-hedge", "set-aside", "not-covered". */
function settled(text: string): Record<string, string> {
  const matches = linkDraft(parseDraft(text, 'draft.md'), set!).filter(
    ({ mention }) => mention.kind === 'quantity' || mention.kind === 'date',
  );
  return Object.fromEntries(
    matches.map(({ mention, state, claim, relation }) => [
      mention.surface,
      state === 'agrees' ? `agrees ${claim?.id}` : state === 'conflicts' ? `${relation} ${claim?.id ?? ''}`.trim() : state,
    ]),
  );
}

test('the claims load', () => expect(problems).toEqual([]));

describe('a figure that is wrong', () => {
  test.for([
    ['The concert hall will cost £48.6bn.', '£48.6bn', 'magnitude hall-cost'],
    ['The concert hall will cost £46.8m.', '£46.8m', 'disjoint hall-cost'],
    ['The concert hall will cost €48.6m.', '€48.6m', 'unit hall-cost'],
    ['A hall with 1,900 seats.', '1,900', 'bound-dropped seats'],
    ['A hall with up to 1,900 seats.', 'up to 1,900', 'bound-reversed seats'],
    ['The stalls hold 780 seats.', '780', 'rival stalls'],
    ['Of the seats, 780 are in the stalls and 1,150 in the balcony.', '780', 'rival stalls'],
    ['The Aldmoor Orchestra has 68 players.', '68', 'disjoint players'],
    ['The lift takes 18 minutes.', '18 minutes', 'unit speed'],
    ['The season lasts 43 weeks.', '43 weeks', 'disjoint length'],
    ['| Part | Seats |\n| --- | --- |\n| Stalls | 1,510 |\n| Balcony | 780 |', '1,510', 'disjoint stalls'],
    ['The orchestra’s budget went down from £6.9m to £7.4m.', '£6.9m', 'direction budget'],
    ['The hall opens on Saturday 19 September 2026.', 'Saturday 19 September 2026', 'date opening'],
    ['The hall opens on Friday 12 September 2026.', 'Friday 12 September 2026', 'weekday opening'],
    ['The orchestra was founded in 1912.', '1912', 'date founded'],
  ] as const)('%s', ([text, surface, expected]) => expect(settled(text)[surface]).toBe(expected));
});

describe('a figure that is right in other words', () => {
  test.for([
    ['The hall’s cost is £48,600,000.', '£48,600,000', 'agrees hall-cost'],
    ['The hall cost nearly £49m.', 'nearly £49m', 'agrees hall-cost'],
    ['It has 1,900-plus seats.', '1,900-plus', 'agrees seats'],
    ['There are eighty-six players in the Aldmoor Orchestra.', 'eighty-six', 'agrees players'],
    ['The stalls have 1,150 seats and the balcony 780.', '780', 'agrees balcony'],
    ['The budget, £7.4m, was £6.9m.', '£7.4m', 'agrees budget'],
    ['The hall opens in September 2026.', 'September 2026', 'agrees opening'],
    ['The stalls and the balcony make 1,930 seats together.', '1,930', 'agrees'],
  ] as const)('%s', ([text, surface, expected]) => expect(settled(text)[surface]).toMatch(new RegExp(`^${expected}`)));
});

describe('a figure that is not ours to flag', () => {
  test.for([
    ['Last year the orchestra had 79 players.', '79'],
    ['In 2019 the hall was to cost £31m.', '£31m'],
    ['If the hall had cost £60m, nobody would have built it.', '£60m'],
    ['The trustees had hoped for 2,400 seats.', '2,400'],
    ['Does the hall cost £50m?', '£50m'],
    ['The hall did not cost £70m.', '£70m'],
    ['An earlier report gave the cost of the hall as £84.6m.', '£84.6m'],
    ['Correction: the hall does not hold 2,900 seats.', '2,900'],
    ['The rival hall in Quenby has 1,400 seats.', '1,400'],
    ['Quenby’s orchestra has 60 players.', '60'],
    ['Twenty of the players are new.', 'Twenty'],
    ['The first 300 seats went in an hour.', '300'],
    ['“We will need 500 seats,” said a neighbour.', '500'],
    ['Every player gets 25 days of holiday.', '25 days'],
    ['The cloakroom holds 640 coats.', '640'],
    ['The oldest of the players was 71.', '71'],
    ['Platform 9 is beside the hall.', '9'],
  ] as const)('%s', ([text, surface]) => {
    const state = settled(text)[surface];
    expect([undefined, 'set-aside', 'not-covered']).toContain(state);
  });
});

test('a pin says which claim a figure is about', () => {
  expect(settled('And then there were 900. <!-- holdtrue: players -->')['900']).toBe('disjoint players');
});

test('every set-aside figure says why', () => {
  const matches = linkDraft(parseDraft('In 2019 the hall cost £31m. Does the hall cost £50m? The hall did not cost £70m.', 'd.md'), set!);
  for (const match of matches) if (match.state !== 'agrees' && match.state !== 'conflicts') expect(match.reason).toMatch(/\w/);
});

test('the order of claims does not matter', () => {
  const text = 'The stalls hold 780 seats. The Aldmoor Orchestra has 68 players and the hall cost £46.8m.';
  const lines = CLAIMS.trim().split('\n');
  const turned = [...lines.slice(0, 2), ...lines.slice(2).reverse()].join('\n');
  const other = loadClaims('claims.yaml', () => turned).set!;
  const ids = (claims: typeof other) =>
    linkDraft(parseDraft(text, 'd.md'), claims).map(({ mention, state, claim }) => `${mention.surface} ${state} ${claim?.id}`);
  expect(ids(other)).toEqual(ids(set!));
});
