import { expect, test } from 'vitest';
import { lintUse } from '../../src/claims/lint-use.ts';
import { loadClaims } from '../../src/claims/load.ts';

const FILE = `sources:
  board: Minutes of the board
  idle.one: { title: A release }
claims:
  cost: { says: The ferry costs £14.2m., value: £14.2m, of: [ferry], source: board, until: 2026-03 }
  seats: { says: It has 240 seats., value: 240, of: [seats] }
  berths: { says: It has 60 berths., value: 60, of: [berths], status: draft, until: 2020 }
  decks: { says: It had two decks., value: 2, of: [decks], status: withdrawn, until: 2020 }
  places: { says: It sleeps or seats 300., sum: [seats, berths], of: [places] }
  master: { name: Ailsa Rennie, is: person }
  motto: { quote: Nobody will wait for a boat again, by: master }
`;

const lint = (uses: ReadonlyMap<string, number> | null, today: string) => {
  const { set } = loadClaims('claims.yaml', () => FILE);
  return lintUse(set!, uses, today).map(({ line, message }) => `${line}: ${message}`);
};
const DRAFT = '7: `berths` is a draft and is not checked';
const IDLE = '3: no claim names the source `idle.one`';

test.for([
  ['2026-03-31', []],
  ['2026-04-01', ['5: `cost` held until 2026-03']],
] as const)('a claim that holds to the end of March, on %s', ([today, stale]) => {
  expect(lint(null, today)).toEqual([...stale, DRAFT, IDLE]);
});

test('claims that no draft states, but for those that others need', () => {
  const uses = new Map([['cost', 1]]);
  expect(lint(uses, '2026-01-01')).toEqual([DRAFT, '9: no draft states `places`', '11: no draft states `motto`', IDLE]);
});
