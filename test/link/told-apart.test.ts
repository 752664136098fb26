import { describe, expect, test } from 'vitest';
import { loadClaims } from '../../src/claims/load.ts';
import { parseDraft } from '../../src/draft/parse.ts';
import { linkDraft } from '../../src/link/index.ts';

const CLAIMS = `
version: 1
claims:
  swim: { says: Ada Kestle's last swim took 58 strokes., value: 58, of: [strokes], about: [last swim, Kestle] }
  bequest: { says: "The largest bequest was £64,000.", value: "£64,000", of: [largest bequest, bequest] }
  hives-lost: { says: 23 hives were lost in the winter., value: 23, of: [hives lost, hives], about: [lost, winter] }
  towpath: { says: The towpath is 31.4 km long., value: 31.4 km, of: [towpath, path], about: [long] }
  bells: { says: 13 of the 41 bells have been recast., value: 13, out-of: 41, of: [bells recast, bells], about: [recast] }
  raised: { says: "The appeal for the organ raised £78,300.", value: "£78,300", of: [raised] }
  target: { says: "The target of the appeal was £60,000.", value: "£60,000", of: [target], about: [appeal] }
  grant: { says: "The county gave a grant of £26,500.", value: "£26,500", of: [grant] }
  rents: { says: Rents rose by 6.5%., value: up 6.5%, of: [rents, rise in rents] }
  falls: { says: There were 212 falls in the ward., value: 212, of: [falls], about: [ward] }
  callers: { says: "5,400 people came to the open day.", value: "5,400", of: [visitors, people], about: [open day] }
  trainees: { says: At least 15 trainees will be taken on., value: at least 15, of: [trainees] }
  lap: { says: The relay has six stages., value: 6, of: [stages] }
  fee: { says: The mooring fee is £34., value: £34, of: [mooring fee, fee] }
  heat: { says: Steam is sold at 7.2p a kilowatt-hour., value: 7.2p, per: kWh, of: [steam, tariff] }
  rowers: { says: "1,480 rowers took part.", value: "1,480", of: [rowers], about: [took part] }
  regatta: { says: The regatta starts on Saturday 6 June 2026., date: 2026-06-06, of: [regatta, start] }
`;
const { set, problems } = loadClaims('claims.yaml', (path) => (path === 'claims.yaml' ? CLAIMS : null));

/** The conflicts and the loose agreements of a draft as "surface: relation claim". */
function flagged(text: string): string[] {
  return linkDraft(parseDraft(text, 'draft.md'), set!)
    .filter(({ state, relation }) => state === 'conflicts' || relation === 'very-loose')
    .map(({ mention, relation, claim }) => `${mention.surface}: ${relation} ${claim?.id}`);
}

test('the claims load', () => expect(problems).toEqual([]));

describe('one of many, picked out', () => {
  test.for([
    ['The shortest swim of the day took 21 strokes.', []],
    ['The second largest bequest was £19,000.', []],
    ['The largest bequest was £19,000.', ['£19,000: disjoint bequest']],
    ['Her last swim took 21 strokes.', ['21: disjoint swim']],
  ] as const)('%s', ([text, expected]) => expect(flagged(text)).toEqual(expected));
});

describe('a part of another whole, and the rest of the claim’s', () => {
  test.for([
    ['Of 96 colonies on the moor, 11 hives were lost.', []],
    ['In the winter 11 hives were lost.', ['11: disjoint hives-lost']],
    ['There are 41 bells. Twenty-eight of the bells have not been recast.', []],
    ['There are 41 bells. Twenty-nine of the bells have been recast.', ['Twenty-nine: disjoint bells']],
    ['She kept to the towpath until 22km.', []],
    ['The last 4.2 km of the towpath are gravel.', []],
    ['The towpath is 22 km long.', ['22 km: disjoint towpath']],
  ] as const)('%s', ([text, expected]) => expect(flagged(text)).toEqual(expected));
});

describe('what the figure is held against, and what was only asked for', () => {
  test.for([
    ['With 2,014 of those who came in over the wall being rowers, it was a fine day.', []],
    ['We had 4,500 who came over the hill and were visitors at the open day.', ['4,500: disjoint callers']],
    ['The appeal closed with £78,300, well over the target.', []],
    ['The target of the appeal was £78,300.', ['£78,300: rival target']],
    ['They had asked for a grant of £41,000.', []],
    ['They were given a grant of £14,700.', ['£14,700: disjoint grant']],
    ['A similar chapel up the coast got a grant of £90,500.', []],
  ] as const)('%s', ([text, expected]) => expect(flagged(text)).toEqual(expected));
});

describe('a share for a change, a rate for a count', () => {
  test.for([
    ['Heating makes up 12% of the rents.', []],
    ['Rents rose by 12%.', ['12%: disjoint rents']],
    ['The ward has 36 falls for every 100 beds.', []],
    ['The ward had 366 falls.', ['366: disjoint falls']],
    ['The farm has 20,000 visitors a year.', []],
    ['The open day had 20,000 visitors.', ['20,000: disjoint callers']],
    ['Steam costs 7.2p a unit.', []],
    ['Steam costs 7.9p a unit.', ['7.9p a unit: disjoint heat']],
  ] as const)('%s', ([text, expected]) => expect(flagged(text)).toEqual(expected));
});

describe('a bound that is true of almost anything', () => {
  test.for([
    ['Of the rowers over 60 were in eights.', []],
    ['Over 1,400 rowers took part.', []],
    ['Over 800 rowers took part.', []],
    ['Over 600 rowers took part.', ['Over 600: very-loose rowers']],
    ['Over 1,600 rowers took part.', ['Over 1,600: disjoint rowers']],
  ] as const)('%s', ([text, expected]) => expect(flagged(text)).toEqual(expected));
});

describe('the claim’s own figure in the sentence', () => {
  test.for([
    ['Nine trainees have begun; the promise was for no fewer than 15.', []],
    ['Nine trainees will be taken on.', ['Nine: disjoint trainees']],
  ] as const)('%s', ([text, expected]) => expect(flagged(text)).toEqual(expected));
});

describe('labels, changes, other times', () => {
  test.for([
    ['A crew went home after a fall on stage two; nobody else did.', []],
    ['**Stage four in brief.** Rain and 30 boats.', []],
    ['The relay has four stages.', ['four: disjoint lap']],
    ['The mooring fee is up to £34 from £29.', []],
    ['The mooring fee is up to £34.', ['up to £34: bound-added fee']],
    ['Last year the mooring fee was £31.', []],
    ['Three years ago the mooring fee was £24.', []],
    ['The mooring fee is £24.', ['£24: disjoint fee']],
    ['The 2028 regatta starts on 5 June.', []],
    ['The regatta starts on 5 June.', ['5 June: date regatta']],
  ] as const)('%s', ([text, expected]) => expect(flagged(text)).toEqual(expected));
});
