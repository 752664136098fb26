import { expect, test } from 'vitest';
import { loadClaims } from '../../src/claims/load.ts';
import { linkDraft } from '../../src/link/index.ts';
import { conflicts, draft } from './builder.ts';

const { set, problems } = loadClaims('claims.yaml', (path) =>
  path === 'claims.yaml'
    ? `version: 1
language: en-GB
claims:
  water: { says: "Water costs the council £9,200 a year.", value: "£9,200", of: [water] }
  repairs: { says: "Repairs cost the council £6,700 a year.", value: "£6,700", of: [repairs] }
  cost: { says: "The catalogue cost €2.1m.", value: €2.1m, sum: [cost-archive, cost-press, cost-town], of: [cost, catalogue], about: [in all] }
  cost-archive: { says: "The archive paid €900,000 of the cost.", value: "€900,000", of: [cost, catalogue], about: [archive] }
  cost-press: { says: "The press paid €800,000 of the cost.", value: "€800,000", of: [cost, catalogue], about: [press] }
  cost-town: { says: "The town paid €400,000 of the cost.", value: "€400,000", of: [cost, catalogue], about: [town] }
  sopranos: { says: 31 are sopranos., value: 31, of: [sopranos] }
  tenors: { says: 13 are tenors., value: 13, of: [tenors] }
  prize1: { says: "The winner gets $5,000.", value: "$5,000", of: [winner, prize], about: [first] }
  prize3: { says: "The third prize is $1,000.", value: "$1,000", of: [prize], about: [third] }
  visitors: { says: "26,000 people visited in the first season.", value: "26,000", of: [visitors, people], about: [season] }
  visitors.old: { says: "Before the work 6,500 people came in a season.", value: "6,500", of: [visitors, people], about: [before] }
`
    : null,
);
if (!set) throw new Error(problems.map(({ message }) => message).join('\n'));
const against = (text: string) => conflicts(text, linkDraft(draft(text), set));

test.for<[string, readonly string[]]>([
  // What is worked out of claims that are named without their figures.
  ['Water and repairs between them cost the council £16,900 a year.', ['disjoint: £16,900 a year → £6,700']],
  ['The archive and the press together found €1.6m of it.', ['arithmetic: €1.6m → €1.7m']],
  ['The archive and the press between them put in €1.6m, and the town gave the remaining €400,000.', ['arithmetic: €1.6m → €1.7m']],
  ['First prize is worth three times the third.', ['arithmetic: three times → five times']],
  ['Sopranos outnumber tenors by 21.', ['arithmetic: 21 → 18']],
  ['The third prize is a quarter of what the winner gets.', ['arithmetic: a quarter → one in five']],
])('%s', ([text, findings]) => {
  expect(against(text)).toEqual(findings);
});

test.for([
  'Water and repairs between them cost the council £15,900 a year.',
  'Water costs £9,200 a year and repairs £6,700. Together with insurance and skips the bill is close to £25,000.',
  'The archive and the press between them put in €1.7m, and the town gave the remaining €400,000.',
  'The archive, the press and some friends together found €1.9m.',
  'Sopranos outnumber tenors by 18.',
  'First prize is worth five times the third.',
  'The third prize is a fifth of what the winner gets.',
  'The third prize is a quarter of what other contests pay.',
  'There came 26,000 people, four times as many as before the work.',
  'Twice as many people as last summer came in August.',
])('leaves alone: %s', (text) => {
  expect(against(text)).toEqual([]);
});
