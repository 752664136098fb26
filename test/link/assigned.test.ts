import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadClaims } from '../../src/claims/load.ts';
import { parseDraft } from '../../src/draft/parse.ts';
import { assign, type Line } from '../../src/link/assignment/assignment.ts';
import { linkDraft } from '../../src/link/index.ts';

const CLAIMS = `
version: 1
claims:
  lake-upper: { says: "31,000 of the fish went into the upper lake.", value: "31,000", of: [fish], about: [upper lake] }
  lake-lower: { says: "44,800 of the fish went into the lower lake.", value: "44,800", of: [fish], about: [lower lake] }
  shaft-old: { says: "The old shaft is 168 metres deep.", value: 168 metres, of: [shaft, depth], about: [old] }
  shaft-new: { says: "The new shaft is 224 metres deep.", value: 224 metres, of: [shaft, depth], about: [new] }
  repairs-target: { says: "Repairs should be done in 14 days.", value: 14 days, of: [repairs], about: [target] }
  repairs-actual: { says: "Repairs took 21 days on average.", value: 21 days, of: [repairs], about: [average] }
  happy-2025: { says: "71% of tenants were content in 2025.", value: 71%, of: [tenants], when: 2025 }
  happy-2024: { says: "78% of tenants were content in 2024.", value: 78%, of: [tenants], when: 2024 }
  phase-one: { says: "Phase one covers 45 hectares.", value: 45 hectares, of: [area], about: [phase one, first phase] }
  phase-two: { says: "Phase two covers 72 hectares.", value: 72 hectares, of: [area], about: [phase two, second phase] }
  lynx: { says: "The park counted 26 lynx.", value: 26, of: [lynx] }
  storks: { says: "The park counted 143 storks.", value: 143, of: [storks] }
  otters: { says: "The park counted 87 otters.", value: 87, of: [otters] }
  final: { says: "6,400 watched the final.", value: "6,400", of: [crowd], about: [final] }
  semi: { says: "4,150 watched the semi-final.", value: "4,150", of: [crowd], about: [semi-final] }
  lodgers: { says: "3,200 students learn there.", value: "3,200", of: [students] }
  rooms: { says: "There are 640 student rooms.", value: 640, of: [student rooms, rooms] }
  core-first: { says: "612 metres were drilled in the first season.", value: 612 metres, of: [core drilled], about: [first season] }
  core-second: { says: "1,148 metres were drilled in the second season.", value: "1,148 metres", of: [core drilled], about: [second season] }
  core-third: { says: "1,004 metres were drilled in the third season.", value: "1,004 metres", of: [core drilled], about: [third season] }
  prize-first: { says: "The first prize was £900.", value: £900, of: [prize], about: [Amara Quill] }
  prize-second: { says: "The second prize was £600.", value: £600, of: [prize], about: [Bo Tarn] }
  prize-third: { says: "The third prize was £350.", value: £350, of: [prize], about: [Cy Hood] }
  posts: { says: "There are 124 posts.", value: 124, of: [posts] }
  vacant: { says: "31 of the posts are vacant.", value: 31, of: [posts vacant], about: [vacant] }
`;
const { set, problems } = loadClaims('claims.yaml', (path) => (path === 'claims.yaml' ? CLAIMS : null));

/** The figures that are flagged, as "surface → claim". */
function flagged(text: string): string[] {
  return linkDraft(parseDraft(text, 'draft.md'), set!)
    .filter(({ state }) => state === 'conflicts')
    .map(({ mention, claim }) => `${mention.surface} → ${claim?.id}`);
}

test('the claims load', () => expect(problems).toEqual([]));

describe('right figures in each other’s place', () => {
  test.for([
    ['two names', 'The old shaft goes down 224 metres; the new one reaches 168.', ['224 metres → shaft-old', '168 → shaft-new']],
    ['an ordinal alone', 'The first phase takes in 72 hectares, the second 45.', ['72 hectares → phase-one', '45 → phase-two']],
    [
      'a result and its target',
      'Repairs took 14 days on average against a target of 21.',
      ['14 days → repairs-actual', '21 → repairs-target'],
    ],
    ['last year and this', 'Last year 71% of tenants were content; this year it is 78%.', ['71% → happy-2024', '78% → happy-2025']],
    ['named behind', 'They put 44,800 fish into the upper lake and 31,000 into the lower.', ['44,800 → lake-upper', '31,000 → lake-lower']],
    [
      'each in a sentence of its own',
      'The upper lake received 44,800 fish. The lower lake, which froze in March, got 31,000.',
      ['44,800 → lake-upper', '31,000 → lake-lower'],
    ],
    ['three in a circle', 'Rangers saw 143 lynx, 87 storks and 26 otters.', ['143 → lynx', '87 → storks', '26 → otters']],
    [
      'the unit a sentence before',
      'The core is 2,764 metres long. In the second season we drilled 1,004 and in the third 1,148.',
      ['1,004 → core-second', '1,148 → core-third'],
    ],
    [
      'one of them is only “she”',
      'The win is worth £600 to her. Tarn takes £900 and Hood £350.',
      ['£600 → prize-first', '£900 → prize-second'],
    ],
    ['labels of a list', '- Storks: 26\n- Lynx: 143', ['26 → storks', '143 → lynx']],
    ['a column', '| | Crowd |\n|---|---|\n| Semi-final | 6,400 |\n| Final | 4,150 |', ['6,400 → semi', '4,150 → final']],
    ['a row', '| Shaft | Old | New |\n|---|---|---|\n| Depth (m) | 224 | 168 |', ['224 → shaft-old', '168 → shaft-new']],
  ] as const)('%s', ([, text, expected]) => expect(flagged(text)).toEqual(expected));
});

describe('figures in their own places', () => {
  test.for([
    ['told the other way round', 'The new shaft reaches 224 metres; the old one goes down 168.'],
    ['named behind', 'They put 31,000 fish into the upper lake and 44,800 into the lower.'],
    ['a result and its target', 'Against a target of 14 days, repairs took 21 on average.'],
    ['this year and last', 'This year 71% of tenants are content; last year it was 78%.'],
    ['three in another order', 'Rangers saw 143 storks, 87 otters and 26 lynx.'],
    ['what a figure counts is no other’s', 'There is room for 3,200 students, and 640 will live on site.'],
    ['a part of the whole', 'Thirty-one of the county’s 124 posts were vacant.'],
    ['one of them is only “she”', 'The win is worth £900 to her. Tarn takes £600 and Hood £350.'],
    ['labels of another order', '- Lynx: 26\n- Storks: 143'],
    ['the columns turned round', '| Shaft | New | Old |\n|---|---|---|\n| Depth (m) | 224 | 168 |'],
    ['one of the two is denied', 'The old shaft is not 224 metres deep, and the new one not 168.'],
  ] as const)('%s', ([, text]) => expect(flagged(text)).toEqual([]));
});

describe('sharing out figures', () => {
  const figures = fc.integer({ min: 2, max: 4 }).chain((count) =>
    fc.record({
      slots: fc.shuffledSubarray([...Array(count).keys()], { minLength: count }),
      strengths: fc.array(fc.double({ min: 0.4, max: 1, noNaN: true }), { minLength: count, maxLength: count }),
    }),
  );

  /** Figures of which each has one word in front of it, for the claim in whose slot it stands. */
  const toLine = (slots: readonly number[], strengths: readonly number[]): Line => ({
    claims: slots.length,
    owners: slots.map((_, figure) => 1 << figure),
    before: slots.map((slot, figure) => [{ mask: 1 << slot, back: 0, ahead: strengths[figure]! }]),
    behind: slots.map(() => []),
    gaps: slots.slice(1).map(() => []),
  });

  test('finds the slot of every figure, and no wrong one where all stand right', () => {
    fc.assert(
      fc.property(figures, ({ slots, strengths }) => {
        const assignment = assign(toLine(slots, strengths))!;
        if (slots.every((slot, figure) => slot === figure)) expect(assignment.lead).toBeLessThan(0);
        else expect([assignment.lead > 0, assignment.places.map(({ claim }) => claim)]).toEqual([true, slots]);
      }),
    );
  });

  test('a word between two figures belongs to the one that it suits', () => {
    const line = { claims: 2, owners: [1, 2], before: [[], []], behind: [[], []] };
    expect(assign({ ...line, gaps: [[{ mask: 2, back: 0.4, ahead: 0.9 }]] })!.lead).toBeLessThan(0);
    expect(assign({ ...line, gaps: [[{ mask: 2, back: 0.9, ahead: 0.4 }]] })!.lead).toBeGreaterThan(0);
  });

  test('nothing is told where no words stand', () => {
    expect(assign({ claims: 2, owners: [1, 2], before: [[], []], behind: [[], []], gaps: [[]] })!.lead).toBe(0);
  });
});
