import { describe, expect, test } from 'vitest';
import { loadClaims } from '../../src/claims/load.ts';
import { parseDraft } from '../../src/draft/parse.ts';
import { linkDraft } from '../../src/link/index.ts';

const CLAIMS = `
version: 1
claims:
  dome: { says: "The dome of the observatory weighs 31.7 tonnes.", value: 31.7 tonnes, of: [dome] }
  plates: { says: "The archive holds 24,650 glass plates.", value: "24,650", of: [glass plates, plates], about: [archive] }
  legacy: { says: "A widow left the observatory £318,000.", value: "£318,000", of: [legacy], about: [widow] }
  repairs: { says: "Repairs cost £46,000.", value: "£46,000", of: [repairs, cost of the repairs] }
  tour: { says: "A tour costs £13.", value: £13, of: [tour, tours] }
  camera: { says: "The camera cost £274,000.", value: "£274,000", of: [camera] }
  spectrograph: { says: "The spectrograph cost £427,000.", value: "£427,000", of: [spectrograph] }
  clear: { says: "38% of nights are clear.", value: 38%, of: [nights], about: [clear] }
`;
const { set, problems } = loadClaims('claims.yaml', (path) => (path === 'claims.yaml' ? CLAIMS : null));

/** The figures that contradict a claim, as "surface → claim". */
function wrong(text: string): string[] {
  return linkDraft(parseDraft(text, 'draft.md'), set!)
    .filter(({ state }) => state === 'conflicts')
    .map(({ mention, claim }) => `${mention.surface} → ${claim?.id}`);
}

test('the claims load', () => expect(problems).toEqual([]));

describe('a figure like the one claim that the draft states nowhere', () => {
  test.for([
    ['two digits exchanged, no word of the claim', 'For years nobody wrote. Then came £381,000 and a cat.', '£381,000 → legacy'],
    [
      'a short figure beside words of the claim',
      'In the end, and in spite of the frost, a fifth more than planned, the repairs ran to £48,000.',
      '£48,000 → repairs',
    ],
    ['another currency', 'For years nobody wrote. Then came €318,000 and a cat.', '€318,000 → legacy'],
    ['the unit of another measure', 'Lifting the roof took a crane and a prayer, for it is 31.7 kilograms.', '31.7 kilograms → dome'],
  ] as const)('%s', ([, text, expected]) => expect(wrong(text)).toEqual([expected]));
});

describe('figures that are none of the claims', () => {
  test.for([
    ['the claim is stated elsewhere', 'A widow left £318,000.\n\nIn the village they speak of £381,000 for the hall.'],
    ['two claims are as like', 'Somebody lent them £247,000.'],
    ['it counts something else', 'They gave away 24,560 stickers.'],
    ['it follows from two others', 'The gift of £300,000 and the £81,000 for the roof made £381,000.'],
    ['somebody else has it', 'The observatory at Lund was left £381,000.'],
    ['another has it, of whom nothing is known', 'The bakery took £381,000.'],
    ['so much each year', 'For years nobody wrote. Then came £381,000 a year.'],
    ['hoped for', 'They had hoped for £381,000.'],
    ['a short figure beside no word of the claim', 'The café sells soup at £18.'],
    ['in a table', '| What | Sum |\n| --- | --- |\n| Bus | £381,000 |'],
  ] as const)('%s', ([, text]) => expect(wrong(text)).toEqual([]));
});
