import { describe, expect, test } from 'vitest';
import { loadClaims } from '../../src/claims/load.ts';
import { linkDraft } from '../../src/link/index.ts';
import { conflicts, draft } from './builder.ts';

const { set, problems } = loadClaims('claims.yaml', (path) =>
  path === 'claims.yaml'
    ? `version: 1
language: en-GB
claims:
  savings: { says: The savings of the club would last for more than eight months., value: more than eight months, of: [savings], about: [last, club] }
  gates: { says: There are 26 disinfection gates for cattle., value: 26, of: [disinfection gates, gates], about: [cattle] }
  trawlers: { says: The yard is building three trawlers., value: 3, of: [trawlers], about: [yard] }
  mortgage: { says: "The museum borrows £415,800 from the Elm Bank.", value: "£415,800", of: [mortgage, borrows], about: [Elm Bank] }
  pay: { says: The bus drivers accepted a pay rise of 4.2%., value: up 4.2%, of: [pay rise, pay], about: [bus drivers, drivers] }
  wards: { says: The hospital closed 18 of its 132 wards., value: 18, out-of: 132, of: [wards], about: [closed] }
  donors: { says: The other donors gave £3.4m., value: £3.4m, of: [donors, gift], about: [other] }
  judges: { says: Four of the nine judges agreed., value: 4, out-of: 9, of: [judges], about: [agreed] }
`
    : null,
);
if (!set) throw new Error(problems.map(({ message }) => message).join('\n'));
const found = (text: string) => conflicts(text, linkDraft(draft(text), set));

describe('how far a word reaches that sets figures aside', () => {
  test.for<[string, string]>([
    [
      'The savings of the club would last for less than eight months without any other income.',
      'bound-reversed: less than eight months → more than eight months',
    ],
    ['The other donors gave £4.3m.', 'disjoint: £4.3m → £3.4m'],
    ['Has the cattle truck been through one of the 62 disinfection gates?', 'disjoint: 62 → 26'],
    ['The yard will build five trawlers on our slip.', 'disjoint: five → 3'],
    ['The remaining £415,080 is the mortgage from the Elm Bank.', 'disjoint: £415,080 → £415,800'],
    ['A walkout would have stopped the buses. It was called off when the drivers took a pay rise of 2.4%.', 'disjoint: 2.4% → up 4.2%'],
  ])('%s', ([text, finding]) => {
    expect(found(text)).toEqual([finding]);
  });

  test.for([
    'The savings of the club would last for more than eight months without any other income.',
    'The other donors gave £3.4m.',
    'The savings of any other club would last for less than eight months.',
    'Has the cattle truck been through one of the 26 disinfection gates?',
    'The yard will build three trawlers on our slip.',
    'The remaining £415,800 is the mortgage from the Elm Bank.',
    // Another income, a number that is asked, a slip of the pen, the rest of something else, somebody else's.
    'The savings of another club would last for less than eight months.',
    'Are there 62 disinfection gates for cattle?',
    'By a slip we wrote of five trawlers at the yard.',
    'The remaining £210,000 was given by members.',
    'A brewery has struck a deal. It took a pay rise of 2.4%.',
  ])('silent: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('the whole of which a claim knows a part', () => {
  test.for<[string, string]>([
    ['The hospital closed 18 of its 123 wards.', 'disjoint: 123 → 132'],
    ['By night 18 out of our 312 wards had been closed.', 'disjoint: 312 → 132'],
    ['The hospital has closed 18 of 140 wards.', 'disjoint: 140 → 132'],
  ])('%s', ([text, finding]) => {
    expect(found(text)).toEqual([finding]);
  });

  test.for([
    'The hospital closed 18 of its 132 wards.',
    // A group of its own, another thing, and a number that is the same by chance.
    'Four of the seven judges from the coast agreed.',
    'The hospital closed 18 of its 140 car parks.',
    'The hospital closed 18 wards. Of 140 patients few complained.',
    'The hospital closed 18 of nearly 140 wards.',
  ])('silent: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
