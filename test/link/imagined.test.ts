import { describe, expect, test } from 'vitest';
import { loadClaims } from '../../src/claims/load.ts';
import { linkDraft } from '../../src/link/index.ts';
import { conflicts, draft } from './builder.ts';

const { set, problems } = loadClaims('claims.yaml', (path) =>
  path === 'claims.yaml'
    ? `version: 1
language: en-GB
claims:
  parishes: { says: Parishes pay up to 20% of the cost of a roof., value: up to 20%, of: [cost of a roof, share], about: [parishes] }
  speed: { says: The train entered the curve at 84 mph., value: 84 mph, of: [speed], about: [curve, entered] }
  staff: { says: The zoo employs 186 people., value: 186, of: [staff, keepers, people], about: [zoo] }
  dose: { says: The nurse gave 250 mg of the drug., value: 250 mg, of: [dose, drug], about: [gave, nurse] }
  nets: { says: The boat lost 37 nets., value: 37, of: [nets], about: [boat, lost] }
  delay: { says: "An airline pays €250 when a short flight is late.", value: €250, of: [compensation, airline], about: [late, short flight] }
`
    : null,
);
if (!set) throw new Error(problems.map(({ message }) => message).join('\n'));
const found = (text: string) => conflicts(text, linkDraft(draft(text), set));

describe('how far what is imagined reaches', () => {
  test.for<[string, string]>([
    ['Parishes, which pay at least 20% of the cost of a roof, would like to see the sums.', 'bound-reversed: at least 20% → up to 20%'],
    ['The train entered the curve at 48 mph, where 55 would have been safe.', 'disjoint: 48 mph → 84 mph'],
    ['The zoo, which employs 168 people, would like to grow.', 'disjoint: 168 → 186'],
    ['The nurse gave a dose of 520 mg, although half of it would have been enough.', 'disjoint: 520 mg → 250 mg'],
    ['The boat lost 73 nets, while its sister would have lost none.', 'disjoint: 73 → 37'],
    ['Should a short flight be late, the airline must pay compensation of €520.', 'disjoint: €520 → €250'],
  ])('%s', ([text, finding]) => {
    expect(found(text)).toEqual([finding]);
  });

  test.for([
    'Parishes, which pay up to 20% of the cost of a roof, would like to see the sums.',
    'The train entered the curve at 84 mph, where 55 would have been safe.',
    'Should a short flight be late, the airline must pay compensation of €250.',
    // The figure itself is imagined.
    'Parishes would have liked to pay 12% of the cost of a roof, where they can.',
    'The train would have entered the curve at 48 mph, where it slowed down.',
    'The zoo, which would have employed 111 people, was never finished.',
    'Should the nurse have given a dose of 520 mg, nobody would have noticed.',
    'Should a short flight be late, the airline would pay compensation of €520.',
    'With nets of steel the boat would have lost 13 nets, while its sister lost none.',
  ])('silent: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
