import { describe, expect, test } from 'vitest';
import { loadClaims } from '../../src/claims/load.ts';
import { parseDraft } from '../../src/draft/parse.ts';
import { linkDraft } from '../../src/link/index.ts';

const CLAIMS = `
version: 1
claims:
  parcels: { says: 87% of parcels arrive within three days., value: 87%, of: [parcels] }
  calls: { says: The lifeboat got 46 calls in 72 hours., value: 46, of: [calls], about: [lifeboat] }
  waits: { says: 63% of letters had been waiting for less than six weeks., value: 63%, of: [letters] }
  noise: { says: 412 homes lie within 900 metres of the runway., value: 412, of: [homes], about: [runway] }
  rest: { says: The dough rests for 40 minutes., value: 40 minutes, of: [dough] }
`;
const { set, problems } = loadClaims('claims.yaml', (path) => (path === 'claims.yaml' ? CLAIMS : null));

/** The conflicts of a draft as "surface: relation claim → what is expected". */
function conflicts(text: string): string[] {
  return linkDraft(parseDraft(text, 'draft.md'), set!)
    .filter(({ state }) => state === 'conflicts')
    .map(({ mention, relation, claim, expected }) => `${mention.surface}: ${relation} ${claim?.id} → ${expected}`);
}

test('the claims load', () => expect(problems).toEqual([]));

describe('a figure in passing that is not the claim’s', () => {
  test.for([
    ['Of all parcels, 87% arrive within two days.', 'two days: disjoint parcels → three days'],
    ['Of all parcels, 87% arrive within three weeks.', 'three weeks: disjoint parcels → three days'],
    ['The lifeboat got 46 calls in 27 hours.', '27 hours: disjoint calls → 72 hours'],
    ['Of the letters, 63% had been waiting for less than six days.', 'less than six days: disjoint waits → less than six weeks'],
    ['There are 412 homes within 700 metres of the runway.', '700 metres: disjoint noise → 900 metres'],
  ] as const)('%s', ([text, expected]) => expect(conflicts(text)).toEqual(expected ? [expected] : []));
});

describe('a figure that is none of the claim’s sentence', () => {
  test.for([
    ['right', 'Of all parcels, 87% arrive within three days.'],
    ['in another unit', 'Of all parcels, 87% arrive within 72 hours.'],
    ['another one beside the right one', 'Of all parcels, 87% arrive within three days and the rest within nine days.'],
    ['when it was', 'Two days ago 87% of parcels arrived.'],
    ['since when', 'Of all parcels, 87% arrive, as they did two days earlier.'],
    ['other words', 'Of all parcels 87% arrive, though a strike of two days is due.'],
    ['another share', 'A third of the shop’s customers come back within two days.'],
    ['without the claim’s figure', 'Parcels arrive within two days.'],
  ] as const)('%s', ([, text]) => expect(conflicts(text)).toEqual([]));
});
