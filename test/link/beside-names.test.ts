import { describe, expect, test } from 'vitest';
import { type ClaimSet, check, loadClaims } from '../../src/index.ts';

/** A glass festival: a firm, a museum and people with their towns and bodies, a fund, a college, a book. */
const CLAIMS = `
version: 1
claims:
  kiln: { name: Brightwater Kilns, is: org, also: [Brightwater], of: [maker of the kiln] }
  kiln-town: { name: Upper Sallow, is: place, of: [Brightwater Kilns] }
  museum: { name: Museum of Panes, is: org, of: [host] }
  museum-town: { name: Port Garnet, is: place, of: [Museum of Panes] }
  blower: { name: Yusra Haddad, is: person, also: [Haddad], role: [glassblower] }
  blower-town: { name: Castle Orme, is: place, of: [Yusra Haddad] }
  chemist: { says: "Dr Pilvi Aalto, of the University of Marnholm, studies the lead in old glass.", name: Pilvi Aalto, is: person, also: [Aalto, Dr Aalto], role: [chemist at the University of Marnholm, chemist] }
  jury: { name: Corin Teague, is: person, also: [Teague], role: [head of the jury] }
  jury-school: { name: University of Elverby, is: org, of: [Teague, jury] }
  fund: { name: National Sand Fund, is: org, of: [funder, paid] }
  college: { name: Ashbourne College, is: org, of: [students] }
  village: { says: "The festival is at Dunmere, in the Thornby district.", name: Dunmere, is: place, of: [festival], about: [Thornby] }
  author: { name: Lucille Prade, is: person, also: [Prade], role: [author of The Blue Furnace] }
  owners: { says: 62% of British collectors came., value: 62%, of: [collectors], about: [British] }
  panes: { says: The museum has 1480 panes., value: "1,480", of: [panes] }
`;

const { set } = loadClaims('claims.yaml', () => CLAIMS) as { readonly set: ClaimSet };
const LEAD = 'The glass festival at Dunmere is on. Yusra Haddad is there.\n\n';

function found(text: string): readonly string[] {
  const source = `${LEAD}${text}\n`;
  return check([{ path: 'draft.md', source }], set)
    .findings.filter(({ severity }) => severity !== 'note')
    .map(({ rule, span, expected }) => `${rule} ${source.slice(span.start, span.end)}: ${expected}`);
}

describe('another place, body or name beside a name of the claims', () => {
  test.for<[string, string]>([
    ['It was built by Brightwater Kilns, of Upper Sedge.', 'wrong-place Upper Sedge: Upper Sallow'],
    ['It was built by Brightwater Kilns, of Tollerby.', 'wrong-place Tollerby: Upper Sallow'],
    ['It was built by Brightwater, based in Tollerby.', 'wrong-place Tollerby: Upper Sallow'],
    ['The Museum of Panes in Port Agate lends the lamps.', 'wrong-place Port Agate: Port Garnet'],
    ['The oldest bowl is by Yusra Haddad, of Castle Elm.', 'wrong-place Castle Elm: Castle Orme'],
    ['Dunmere, in the Skarne district, has two furnaces.', 'wrong-place Skarne: Thornby'],
    ['Dr Aalto, of the University of Marnhurst, was early.', 'wrong-name University of Marnhurst: University of Marnholm'],
    ['Pilvi Aalto, a chemist at the University of Kellow, was early.', 'wrong-name University of Kellow: University of Marnholm'],
    ['Corin Teague, of the University of Elverton, was late.', 'wrong-name University of Elverton: University of Elverby'],
    ['Thanks go to the National Glass Fund, which paid for the tent.', 'wrong-name National Glass Fund: National Sand Fund'],
    ['Thanks go to Ashborough College for its helpers.', 'wrong-name Ashborough College: Ashbourne College'],
    ['On sale: *The Blue Furnace* by Nadine Prade, signed.', 'wrong-name Nadine: Lucille'],
  ])('%s', ([text, finding]) => {
    expect(found(text)).toEqual([finding]);
  });

  test.for([
    'It was built by Brightwater Kilns, of Upper Sallow.',
    'It was built by Brightwater Kilns for Tollerby and Ronsay.',
    'The Museum of Panes in Port Garnet lends the lamps.',
    'The Museum of Panes in Norway lends the lamps.',
    'The oldest bowl is by Yusra Haddad of Greenpeace.',
    'The oldest bowl is by Yusra Haddad, from Castle Orme.',
    'Dunmere, in the Thornby district, has two furnaces.',
    'Dunmere, in the Skarne valley, has two furnaces.',
    'Dr Aalto, of the University of Marnholm, was early.',
    'Pilvi Aalto, who studied at the University of Kellow, was early.',
    'The University of Kellow sent a bus.',
    'The National Glass Fund has a stand of its own.',
    'Thanks go to Wexley College for its helpers.',
    'On sale: *The Green Furnace* by Nadine Prade, signed.',
    'Some 62% of those in Britain came.',
  ])('leaves alone: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

/** Two banks that pay for different things, and three valleys with their hives. */
const PAID = `
version: 1
claims:
  park: { name: Cordwell Power, is: company, also: [Cordwell], of: [sponsor of the park] }
  shirts: { name: Brightside Bank, is: company, also: [Brightside], of: [shirt sponsor] }
  park-money: { says: Cordwell Power pays £3.2 million a year for the naming rights., value: £3.2 million, per: year, of: [naming rights], about: [Cordwell Power] }
  shirt-money: { says: Brightside Bank pays £1.1 million a year for the shirts., value: £1.1 million, per: year, of: [shirts, shirt deal], about: [Brightside Bank] }
  ossan: { says: Ossan has 1100 hives., value: "1,100", of: [hives], about: [Ossan] }
  verle: { says: Verle has 780 hives., value: 780, of: [hives], about: [Verle] }
  trust: { says: At least £450000 goes to the Ravel Trust., value: £450000, of: [proceeds], about: [Ravel Trust] }
  chair: { name: Yusra Haddad, is: person }
`;

describe('the name of another claim before a figure', () => {
  const paid = (loadClaims('claims.yaml', () => PAID) as { readonly set: ClaimSet }).set;
  const wrong = (text: string) => {
    const source = `${text}\n\nYusra Haddad was there.\n`;
    return check([{ path: 'draft.md', source }], paid)
      .findings.filter(({ severity }) => severity !== 'note')
      .map(({ rule, span, expected }) => `${rule} ${source.slice(span.start, span.end)}: ${expected}`);
  };

  test.for<[string, string]>([
    ['Brightside Bank pays £3.2 million a year for the naming rights.', 'wrong-name Brightside Bank: Cordwell Power'],
    ['Verle has 1,100 hives, Ossan fewer.', 'wrong-name Verle: Ossan'],
  ])('%s', ([text, finding]) => {
    expect(wrong(text)).toEqual([finding]);
  });

  test.for([
    'Cordwell pays £3.2 million a year for the naming rights, and Brightside £1.1 million for the shirts.',
    'Yusra Haddad pays £3.2 million a year for the naming rights out of Cordwell money.',
    'Ossan has 1,100 hives, Verle fewer.',
    'The Trust will have £450,000 from all this.',
  ])('leaves alone: %s', (text) => {
    expect(wrong(text)).toEqual([]);
  });
});
