import { describe, expect, test } from 'vitest';
import { loadClaims } from '../../src/claims/load.ts';
import { parseDraft } from '../../src/draft/parse.ts';
import { linkDraft } from '../../src/link/index.ts';

const CLAIMS = `
version: 1
claims:
  hives: { says: "The club keeps 214 hives.", value: 214, of: [hives] }
  hives-lost: { says: "31 hives died in the winter.", value: 31, of: [hives lost, hives that died], about: [winter] }
  honey: { says: "The bees made 3,860 jars of honey.", value: "3,860", of: [jars of honey] }
  visitors: { says: "1,240 people came to the open day.", value: "1,240", of: [visitors, open day] }
  kiln: { says: "The kiln is heated to 1,280 degrees.", value: "1,280", of: [kiln, temperature of the kiln] }
  entry: { says: "Tickets for adults cost £11.", value: £11, of: [ticket], about: [adults] }
  entry-child: { says: "Tickets for children cost £6.", value: £6, of: [ticket], about: [children] }
  roof: { says: "The roof of the barn cost £48,200.", value: "£48,200", of: [cost of the roof, roof], about: [barn] }
  pond: { says: "The pond cost £17,500.", value: "£17,500", of: [cost of the pond, pond] }
  yes: { says: "87 members voted for the merger.", value: 87, of: [votes for] }
  no: { says: "42 members voted against it.", value: 42, of: [members against] }
  term-elder: { says: "The elder brother was banned for five years and three months.", value: 63 months, of: [ban], about: [elder brother] }
  term-all: { says: "The bans of the three come to nine years in all.", value: 9 years, of: [bans], about: [the three] }
`;
const { set, problems } = loadClaims('claims.yaml', (path) => (path === 'claims.yaml' ? CLAIMS : null));

/** The figures that stand in another's place, as "surface → what is expected". */
function exchanged(text: string): string[] {
  return linkDraft(parseDraft(text, 'draft.md'), set!)
    .filter(({ state, relation }) => state === 'conflicts' && relation === 'rival')
    .map(({ mention, expected }) => `${mention.surface} → ${expected}`);
}

test('the claims load', () => expect(problems).toEqual([]));

describe('two figures in each other’s place', () => {
  test.for([
    ['each plainly wrong', 'The roof cost £17,500 and the pond £48,200.', ['£17,500 → £48,200', '£48,200 → £17,500']],
    ['only one of them plainly wrong', 'The club keeps 31 hives. In the winter 214 of them died.', ['31 → 214', '214 → 31']],
    ['a part larger than its whole', 'In the winter 214 of the 31 hives died.', ['214 → 31', '31 → 214']],
    ['a whole of which a larger part is named', 'The club has 31 hives, of which 214 died in the winter.', ['31 → 214', '214 → 31']],
    [
      'in two paragraphs of one section',
      'The bees made 1,240 jars of honey in their first year here.\n\nThe open day drew 3,860 visitors.',
      ['1,240 → 3,860', '3,860 → 1,240'],
    ],
    ['in a list', '- Jars of honey: 1,240\n- Visitors on the open day: 3,860', ['1,240 → 3,860', '3,860 → 1,240']],
    ['in a column', '| | 2026 |\n| --- | ---: |\n| Jars of honey | 1,240 |\n| Visitors | 3,860 |', ['1,240 → 3,860', '3,860 → 1,240']],
  ] as const)('%s', ([, text, expected]) => expect(exchanged(text)).toEqual(expected));
});

describe('two figures in their own places', () => {
  test.for([
    ['as they are', 'The roof cost £48,200 and the pond £17,500.'],
    ['a part of a whole', 'In the winter 31 of the 214 hives died.'],
    ['a part of a whole without a noun', 'Of the hives, 31 of the 214 were lost.'],
    ['the nearer words speak for the other', 'Tickets are £11, and £6 for children.'],
    ['a vote whose sides share a noun', 'Eighty-seven members did so on Friday; 42 were against.'],
    ['a change with the digits of a claim', '| | 2025 | 2026 | Change |\n| --- | ---: | ---: | ---: |\n| Hives | 183 | 214 | +31 |'],
    ['a number word inside a figure', 'The elder brother was given five years and three months. Together the bans come to nine years.'],
    [
      'far apart',
      `The bees made 3,860 jars of honey.${' It was a good year for them all.'.repeat(20)}\n\nThe open day drew 1,240 visitors.`,
    ],
    ['a sum after its parts', 'The roof cost £48,200, the pond £17,500: £65,700 of public money.'],
    ['two sections', '## Honey\n\nWe sold 3,860.\n\n## Open day\n\nWe were 1,240.'],
  ] as const)('%s', ([, text]) => expect(exchanged(text)).toEqual([]));
});
