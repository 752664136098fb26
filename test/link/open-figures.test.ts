import { describe, expect, test } from 'vitest';
import { loadClaims } from '../../src/claims/load.ts';
import { linkDraft } from '../../src/link/index.ts';
import { conflicts, draft } from './builder.ts';

const { set, problems } = loadClaims('claims.yaml', (path) =>
  path === 'claims.yaml'
    ? `version: 1
language: en-GB
claims:
  hatched: { says: 58% of the eggs hatched., value: 58%, previous: 41%, of: [eggs hatched, hatching rate] }
  hatched-rise: { says: The hatching rate rose by 17 percentage points., value: up 17 percentage points, of: [hatching rate] }
  crates: { says: "The orchard packed 4,360 crates.", value: "4,360", of: [crates, crates packed] }
  crates-rise: { says: The number of crates packed was 14% more than in 2024., value: up 14%, of: [crates packed], about: ["2024"] }
  falls: { says: There were 57 falls on the wards., value: 57, previous: 66, of: [falls, accidents], about: [wards] }
  north: { says: The flock at North Mere shrank by 6.3%., value: down 6.3%, of: [flock], about: [North Mere] }
  flock: { says: "The flock at North Mere numbers 1,102 birds.", value: "1,102", of: [flock], about: [North Mere] }
  hire: { says: Canoe hire trebled., value: trebled, of: [canoe hire, hire] }
  hire-now: { says: Canoe hire is now 930 an afternoon., value: 930, of: [canoe hire, hire] }
  hire-before: { says: Canoe hire was 310 an afternoon before., value: 310, of: [canoe hire, hire], about: [before] }
  swing: { says: The swing was 4.5 percentage points., value: 4.5 percentage points, of: [swing] }
`
    : null,
);
if (!set) throw new Error(problems.map(({ message }) => message).join('\n'));
const found = (text: string) => conflicts(text, linkDraft(draft(text), set));

describe('a claim’s very number, told otherwise', () => {
  test.for<[string, string]>([
    ['Of the eggs 58% hatched. That’s a rise of 17 per cent.', 'unit: 17 per cent → up 17 percentage points'],
    ['The hatching rate is 58%, which is 17% up on last year.', 'unit: 17% → 17 percentage points'],
    ['Last year the orchard packed 4,360 crates. That was 14 percentage points more than in 2024.', 'unit: 14 percentage points → up 14%'],
    ['The team packed 4,360 (down 14%).', 'direction: down → up'],
    ['Thefts were few. Falls on the wards, on the other hand, climbed to 57.', 'direction: climbed → dropped'],
    ['The North Mere birds grew in number by 6.3%.', 'direction: grew → shrank'],
    ['Canoe hire is now 930 an afternoon. It doubled in a year.', 'multiple: doubled → trebled'],
  ])('%s', ([text, finding]) => {
    expect(found(text)).toEqual([finding]);
  });

  test.for([
    'Of the eggs 58% hatched. That’s a rise of 17 points.',
    'The hatching rate is 58%. Pay at the hatchery went up by 17%.',
    'Of the eggs 58% hatched; nobody expected a rise of 17%.',
    'The team packed 4,360 (up 14%).',
    'Rain was down 14% in the hills.',
    'Thefts climbed to 57.',
    'Had it rained, falls on the wards might have climbed to 57.',
    'The South Mere birds did not grow in number by 6.3%.',
    'Canoe hire is now 930 an afternoon. It trebled in a year.',
    'The price of a sandwich doubled.',
    'The swing was 4.5 per cent.',
  ])('leaves alone: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
