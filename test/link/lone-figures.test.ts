import { describe, expect, test } from 'vitest';
import { loadClaims } from '../../src/claims/load.ts';
import { parseDraft } from '../../src/draft/parse.ts';
import { linkDraft } from '../../src/link/index.ts';

const CLAIMS = `
version: 1
claims:
  shaft-old: { says: "The old shaft is 168 metres deep.", value: 168 metres, of: [shaft, depth], about: [old] }
  shaft-new: { says: "The new shaft is 224 metres deep.", value: 224 metres, of: [shaft, depth], about: [new] }
  phase-one: { says: "Phase one covers 45 hectares.", value: 45 hectares, of: [area], about: [phase one, first phase] }
  phase-two: { says: "Phase two covers 72 hectares.", value: 72 hectares, of: [area], about: [phase two, second phase] }
  grant-lottery: { says: "The lottery gave £4.5m.", value: £4.5m, of: [grant], about: [lottery] }
  grant-county: { says: "The county council gave £2.8m.", value: £2.8m, of: [grant], about: [county council] }
  dividend-interim: { says: "The interim dividend is 3.2p.", value: 3.2p, of: [dividend], about: [interim] }
  dividend-final: { says: "The final dividend is 6.7p.", value: 6.7p, of: [dividend], about: [final] }
  goals-lund: { says: "Lund scored nine goals.", value: nine, of: [goals], about: [Lund] }
  goals-berg: { says: "Berg scored seven goals.", value: seven, of: [goals], about: [Berg] }
  boats-2024: { says: "1,310 boats came in 2024.", value: "1,310", of: [boats], when: 2024 }
  boats-2025: { says: "1,875 boats came in 2025.", value: "1,875", of: [boats], when: 2025 }
  cost-trust: { says: "The tablets cost the trust £165,000.", value: "£165,000", of: [cost of the tablets], about: [trust] }
  cost-one: { says: "A tablet costs £168.", value: £168, of: [cost of a tablet], about: [each] }
`;
const { set, problems } = loadClaims('claims.yaml', (path) => (path === 'claims.yaml' ? CLAIMS : null));

/** The figures that stand in another's place, as "surface → claim". */
function misplaced(text: string): string[] {
  return linkDraft(parseDraft(text, 'draft.md'), set!)
    .filter(({ state, relation }) => state === 'conflicts' && relation === 'rival')
    .map(({ mention, claim }) => `${mention.surface} → ${claim?.id}`);
}

test('the claims load', () => expect(problems).toEqual([]));

describe('the value of one claim alone in the sentence of another', () => {
  test.for([
    ['named right before it', 'The new shaft is 168 metres deep.', ['168 metres → shaft-new']],
    [
      'named far before it',
      'The second phase, which nobody had thought possible ten summers ago, will cover 45 hectares.',
      ['45 hectares → phase-two'],
    ],
    ['the subject left out', 'The lottery’s share was £2.8m.', ['£2.8m → grant-lottery']],
    ['by a word for one of two', 'Shareholders get a final dividend of 3.2p.', ['3.2p → dividend-final']],
    ['in the sentence of another year', 'In 2024 we saw 1,875 boats.', ['1,875 → boats-2024']],
  ] as const)('%s', ([, text, expected]) => expect(misplaced(text)).toEqual(expected));
});

describe('a value in its own place', () => {
  test.for([
    ['as it is', 'The new shaft goes down 224 metres.'],
    ['the sentence names both', 'The lottery was generous; the county council gave £2.8m.'],
    [
      'the one whose value it is was named before',
      'The old shaft is the better known. It goes down 168 metres, deep enough for the new pumps.',
    ],
    ['the heading names the one whose value it is', '## The old shaft\n\nAt 168 metres it was too shallow for the new pumps.'],
    ['small numbers are met by chance', 'Berg, as ever, was at the heart of it, and there were nine.'],
    ['it counts something else', 'In 2024 we sold 1,875 postcards.'],
    ['a part of a whole', 'In 2024 the club lost 40 of its 1,875 boats.'],
    ['another scale', 'That is less than the £168 which the trust pays for one.'],
    ['it is denied', 'The new shaft is not 168 metres deep.'],
  ] as const)('%s', ([, text]) => expect(misplaced(text)).toEqual([]));
});
