import { expect, test } from 'vitest';
import { loadClaims } from '../../src/claims/load.ts';
import { linkDraft } from '../../src/link/index.ts';
import { conflicts, draft } from './builder.ts';

const { set, problems } = loadClaims('claims.yaml', (path) =>
  path === 'claims.yaml'
    ? `version: 1
language: en-GB
claims:
  salt: { says: Cheese may hold up to 3.2% salt., value: up to 3.2%, of: [salt, cheese] }
  weight: { says: Riders weigh at most 95kg., value: at most 95kg, of: [weight, riders] }
  age: { says: Kayakers have to be at least 14 years old., value: at least 14 years, of: [age, kayakers] }
  calls: { says: The free plan allows 300 calls a minute., value: 300, per: minute, of: [calls, free plan] }
  pump: { says: The pump moves up to 1400 litres a minute., value: up to 1400 litres, per: minute, of: [pump, water] }
  nurses: { says: The ward is short of 27 nurses., value: 27, of: [nurses, vacancies], about: [short of] }
  sales: { says: Sales were £73.4m., value: £73.4m, of: [sales] }
  seals: { says: Wardens counted fewer than 4000 seals., value: fewer than 4000, of: [seals] }
`
    : null,
);
if (!set) throw new Error(problems.map(({ message }) => message).join('\n'));
const found = (text: string) => conflicts(text, linkDraft(draft(text), set));

test.for<[string, string]>([
  ['Cheese may hold over 3.2% salt.', 'bound-reversed: over 3.2% → up to 3.2%'],
  ['Riders weigh more than 95kg.', 'bound-reversed: more than 95kg → at most 95kg'],
  ['Kayakers under 14 years old are welcome.', 'bound-reversed: under 14 years old → at least 14 years'],
  ['The free plan allows at least 300 calls a minute.', 'bound-added: at least 300 calls a minute → 300'],
  ['The pump moves at least 1,400 litres a minute.', 'bound-reversed: at least 1,400 litres a minute → up to 1400 litres'],
  ['The ward is short of 72 nurses.', 'disjoint: 72 → 27'],
  ['Sales passed £83m.', 'disjoint: £83m → £73.4m'],
  ['Wardens counted more than 4,000 seals.', 'bound-reversed: more than 4,000 → fewer than 4000'],
])('%s', ([text, finding]) => {
  expect(found(text)).toEqual([finding]);
});

test.for([
  'Cheese with over 3.2% salt is turned away.',
  'Nothing over 3.2% salt, please: such cheese keeps too well.',
  'Cheese above 3.2% salt may not be sold.',
  'Riders above 95kg are refused.',
  'Riders over 95kg are not insured.',
  'Kayakers under 14 years old are not admitted.',
  'On the free plan calls are limited to 300 a minute.',
  'The free plan has up to 300 calls a minute.',
  'At full tilt the pump moves 1,400 litres of water a minute.',
  'Running flat out, the pump moves 1,400 litres of water a minute.',
  'The ward is short of 27 nurses.',
  'The ward was short of 27, twice as many as a year before.',
  'Sales pass £73m.',
  'Sales went past £73m for the first time.',
  'Wardens say that the number of seals was short of 4,000.',
])('leaves alone: %s', (text) => {
  expect(found(text)).toEqual([]);
});
