import { describe, expect, test } from 'vitest';
import { loadClaims } from '../../src/claims/load.ts';
import { parseDraft } from '../../src/draft/parse.ts';
import { linkDraft } from '../../src/link/index.ts';

const CLAIMS = `
version: 1
claims:
  butter: { says: Butter is 11% of the weight of the dough., value: 11%, of: [weight, butter], about: [dough] }
  salt: { says: Salt is 2.3% of the weight of the dough., value: 2.3%, of: [weight, salt], about: [dough] }
  bakers: { says: The guild has 46 bakers., value: 46, of: [bakers] }
  apprentices: { says: 14 of the 46 bakers are apprentices., value: 14, out-of: 46, of: [apprentices], about: [bakers] }
  masters: { says: Nine of the bakers hold a master's brief., value: 9, of: [masters, bakers], about: [master's brief] }
  loaves: { says: "The guild bakes 371,400 loaves.", value: "371,400", of: [loaves, sourdough loaves], about: [guild] }
  goods: { says: "The guild bakes 612,900 pieces.", value: "612,900", of: [pieces], about: [guild] }
  yes: { says: 38 bakers voted for the new oven., value: 38, of: [votes for, bakers for] }
`;
const { set, problems } = loadClaims('claims.yaml', (path) => (path === 'claims.yaml' ? CLAIMS : null));

/** The conflicts of a draft as "surface: claim". */
function conflicts(text: string): string[] {
  return linkDraft(parseDraft(text, 'draft.md'), set!)
    .filter(({ state }) => state === 'conflicts')
    .map(({ mention, claim }) => `${mention.surface}: ${claim?.id}`);
}

test('the claims load', () => expect(problems).toEqual([]));

describe('what a figure is of', () => {
  test.for([
    // Both claims are about a weight; butter is one of them only.
    ['Butter makes up 2.3% of the weight and salt 11%.', ['2.3%: butter', '11%: salt']],
    ['Butter makes up 11% of the weight and salt 2.3%.', []],
    // What is said of the part counts more than the group.
    ['Nine of the 46 bakers are apprentices.', ['Nine: apprentices']],
    ['Fourteen of the 46 bakers are apprentices.', []],
    ['Nine of the bakers are masters.', []],
    ['Five of the bakers were late.', []],
    // A verb behind a figure is nothing that it counts.
    ['The guild baked 612,900 pieces; of the loaves, 317,400 went to schools.', ['317,400: loaves']],
    ['The guild baked 612,900 pieces; of the loaves, 371,400 went to schools.', []],
    // The sum of the figures before it.
    ['Thirty-eight bakers voted for it, four voted against and one stayed away, so 43 in all took part.', []],
  ] as const)('%s', ([text, expected]) => expect(conflicts(text)).toEqual(expected));
});
