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
  loan: { says: A kite may be kept for 19 days., value: 19 days, of: [loan], about: [kite] }
  span: { says: The span of every kite is more than 250cm., value: more than 250cm, of: [span], about: [kite] }
  night: { says: A bed costs up to 75 crowns., value: up to 75 crowns, of: [bed] }
  wood: { says: The wood in the oldest kite is at least 420 years old., value: at least 420 years, of: [wood, age of the wood] }
  fee: { says: An entry costs more than 365 crowns., value: more than 365 crowns, of: [entry fee], about: [race] }
`
    : null,
);
if (!set) throw new Error(problems.map(({ message }) => message).join('\n'));
const found = (text: string) => conflicts(text, linkDraft(draft(text), set));

test.for<[string, string]>([
  ['The winner takes home more than 48,200 euros.', 'bound-added: more than 48,200 euros → 48200 euros'],
  ['The winner takes home 48,200 pounds.', 'unit: 48,200 pounds → 48200 euros'],
  ['For the winner of the race there are 48.2 million euros.', 'magnitude: 48.2 million euros → 48200 euros'],
  ['A kite is yours for 19 months.', 'unit: 19 months → 19 days'],
  ['In no case is the span of a kite more than 250cm.', 'bound-reversed: more than 250cm → more than 250cm'],
  ['None of the kites has a span of more than 250cm.', 'bound-reversed: more than 250cm → more than 250cm'],
  ['The wood is no more than 420 years old.', 'bound-reversed: no more than 420 years old → at least 420 years'],
  ['Whoever wins the race takes less than 48,200 euros.', 'bound-added: less than 48,200 euros → 48200 euros'],
])('%s', ([text, finding]) => {
  expect(found(text)).toEqual([finding]);
});

test.for([
  'The winner takes home 48,200 euros.',
  'The winner takes home more than 48,000 euros.',
  'The bakery made more than 48,200 euros.',
  'The bakery made 48,200 pounds.',
  'No bed costs more than 75 crowns.',
  'No wonder that the span of the kites is more than 250cm.',
  'The span of a kite is more than 250cm.',
  'The wood is at least 420 years old.',
  'The bakery has 19 months to pay.',
  'In 19 years the winner will be a grandfather.',
  'The kite shop made 48.2 million euros.',
  'The hall seats 365 people.',
])('leaves alone: %s', (text) => {
  expect(found(text)).toEqual([]);
});
