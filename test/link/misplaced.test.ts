import { describe, expect, test } from 'vitest';
import { loadClaims } from '../../src/claims/load.ts';
import { parseDraft } from '../../src/draft/parse.ts';
import { linkDraft } from '../../src/link/index.ts';

const CLAIMS = `
version: 1
claims:
  seed-danes: { says: "Denmark sent 310,000 saplings.", value: "310,000", of: [saplings], about: [Danish] }
  seed-poles: { says: "Poland sent 225,000 saplings.", value: "225,000", of: [saplings], about: [Polish] }
  seed-finns: { says: "Finland sent 140,000 saplings.", value: "140,000", of: [saplings], about: [Finnish] }
  volunteers: { says: "18,300 volunteers planted them.", value: "18,300", of: [volunteers] }
`;
const { set, problems } = loadClaims('claims.yaml', (path) => (path === 'claims.yaml' ? CLAIMS : null));

function misplaced(text: string): string[] {
  return linkDraft(parseDraft(text, 'draft.md'), set!)
    .filter(({ state, relation }) => state === 'conflicts' && relation === 'rival')
    .map(({ mention, expected }) => `${mention.surface} → ${expected}`);
}

test('the claims load', () => expect(problems).toEqual([]));

describe('the value of one beside the name of another', () => {
  test.for([
    ['It was the Danish nurseries, with 310,000, that led, and then came the Finnish, with 225,000.', '225,000 → 140,000'],
    ['Some gave less: the Polish, with 140,000, were thanked all the same.', '140,000 → 225,000'],
  ] as const)('%s', ([text, expected]) => expect(misplaced(text)).toEqual([expected]));

  test.for([
    'It was the Danish nurseries, with 310,000, that led, and then came the Polish, with 225,000.',
    // its own figure stands beside it
    'The Finnish sent 140,000, which is fewer than 225,000.',
    // both are named
    'The Finnish envied the Polish their 225,000.',
    // of something else altogether
    'The Finnish, with 18,300, were keen.',
    'The Finnish forest, with 225,000 wolves, is old.',
  ])('%s', (text) => expect(misplaced(text)).toEqual([]));
});
