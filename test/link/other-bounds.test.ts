import { expect, test } from 'vitest';
import { loadClaims } from '../../src/claims/load.ts';
import { linkDraft } from '../../src/link/index.ts';
import { conflicts, draft } from './builder.ts';

const { set, problems } = loadClaims('claims.yaml', (path) =>
  path === 'claims.yaml'
    ? `version: 1
language: en-GB
claims:
  prize: { says: The winner of the kite race gets 48200 euros., value: 48200 euros, of: [prize money, prize], about: [winner, race] }
  loan: { says: A kite may be kept for nine days., value: 9 days, of: [loan], about: [kite] }
  fee: { says: An entry costs more than 365 crowns., value: more than 365 crowns, of: [entry fee], about: [race] }
`
    : null,
);
if (!set) throw new Error(problems.map(({ message }) => message).join('\n'));
const found = (text: string) => conflicts(text, linkDraft(draft(text), set));

test.for<[string, string]>([
  ['The winner takes home more than 48,200 euros.', 'bound-added: more than 48,200 euros → 48200 euros'],
  ['Whoever wins the race takes less than 48,200 euros.', 'bound-added: less than 48,200 euros → 48200 euros'],
])('%s', ([text, finding]) => {
  expect(found(text)).toEqual([finding]);
});

test.for([
  'The winner takes home 48,200 euros.',
  'The winner takes home more than 48,000 euros.',
  'The bakery made more than 48,200 euros.',
  'The hall seats 365 people.',
])('leaves alone: %s', (text) => {
  expect(found(text)).toEqual([]);
});
