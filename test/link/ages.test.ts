import { describe, expect, test } from 'vitest';
import { type ClaimSet, check, loadClaims } from '../../src/index.ts';

/** People of a quarry band: one with a day of birth, one with a year, one with an age, one whose own sentence says it. */
const CLAIMS = `
version: 1
claims:
  band: { name: Slatehill Quarry Band, is: org, of: [band] }
  cornet: { name: Rosalind Penhale, is: person, also: [Penhale], role: [principal cornet] }
  cornet-born: { says: Rosalind Penhale was born on 21 August 1979., date: 1979-08-21, of: [birthday of Rosalind Penhale, born], about: [Penhale] }
  founder: { name: Osric Vane, is: person, also: [Vane], role: [founder] }
  founder-born: { says: Osric Vane was born in 1951., date: "1951", of: [born], about: [Osric Vane] }
  conductor: { name: Ngozi Adeyemi-Clarke, is: person, also: [Adeyemi-Clarke], role: [conductor] }
  conductor-age: { says: Ngozi Adeyemi-Clarke is 38., value: 38 years old, of: [age of Ngozi Adeyemi-Clarke, age] }
  piper: { name: Hal Dunmore, is: person, also: [Dunmore], role: [piper] }
  piper-age: { says: Hal Dunmore is 34., value: 34, of: [age], about: [Dunmore] }
  harpist: { name: Una Roe, is: person, also: [Roe], role: [harpist] }
  harpist-age: { says: Una Roe is 52 years old., value: 52 years, of: [age], about: [Una Roe] }
  drummer: { says: "Teo Bright, 24, is the drummer of the band.", name: Teo Bright, is: person, also: [Bright], role: [drummer] }
  players: { says: The band has 28 players., value: 28, of: [players] }
`;

const { set } = loadClaims('claims.yaml', () => CLAIMS) as { readonly set: ClaimSet };

function found(text: string, date: string | null = '2026-06-20'): readonly string[] {
  const source = `${date === null ? '' : `---\ndate: ${date}\n---\n\n`}The Slatehill Quarry Band plays tonight.\n\n${text}\n`;
  return check([{ path: 'draft.md', source }], set)
    .findings.filter(({ severity }) => severity !== 'note')
    .map(({ rule, span, claim, expected, fix }) => {
      const fixed = fix === null ? '' : ` → ${fix.text}`;
      return `${rule} ${source.slice(span.start, span.end)} (${claim}: ${expected})${fixed}`;
    });
}

describe('an age that contradicts the claims', () => {
  test.for<[string, string]>([
    ['The 49-year-old Rosalind Penhale blew the first note.', 'date-drift 49 (cornet-born: 46) → 46'],
    ['The forty-nine-year-old Penhale blew the first note.', 'date-drift forty-nine (cornet-born: 46) → 46'],
    ['The 64-year-old principal cornet Rosalind Penhale blew it.', 'date-drift 64 (cornet-born: 46) → 46'],
    ['Rosalind Penhale, 44, blew the first note.', 'date-drift 44 (cornet-born: 46) → 46'],
    ['Rosalind Penhale (64) blew the first note.', 'date-drift 64 (cornet-born: 46) → 46'],
    ['Rosalind Penhale, aged 44, blew the first note.', 'date-drift 44 (cornet-born: 46) → 46'],
    ['Penhale is 56 and has played since school.', 'date-drift 56 (cornet-born: 46) → 46'],
    ['Penhale turns 50 in August.', 'date-drift 50 (cornet-born: 47) → 47'],
    ['Penhale, who turned 45 last summer, is first.', 'date-drift 45 (cornet-born: 46) → 46'],
    ['Osric Vane, 57, sat in the front row.', 'date-drift 57 (founder-born: 74 or 75) → 74 or 75'],
    ['Ngozi Adeyemi-Clarke, 48, raised her stick.', 'value-drift 48 (conductor-age: 38) → 38'],
    ['Dunmore, who is 43 and lives by the quarry, piped.', 'value-drift 43 (piper-age: 34) → 34'],
    ['Una Roe, 25, played last.', 'value-drift 25 (harpist-age: 52) → 52'],
    ['Dunmore lives by the quarry. He is 43.', 'value-drift 43 (piper-age: 34) → 34'],
    ['Hal Dunmore made his first pipe for a sister. Now 24, he runs a school.', 'value-drift 24 (piper-age: 34) → 34'],
    ['Teo Bright, 42, hit the big drum.', 'date-drift 42 (drummer: 24 or 25) → 24 or 25'],
  ])('%s', ([text, finding]) => {
    expect(found(text)).toEqual([finding]);
  });

  test.for([
    'The 46-year-old Rosalind Penhale blew the first note.',
    'Rosalind Penhale, 46, blew the first note.',
    'Penhale turns 47 in August.',
    'Penhale is 46 and has played since school.',
    'Osric Vane, 75, sat in the front row.',
    'Osric Vane, 74, sat in the front row.',
    'Ngozi Adeyemi-Clarke, 38, raised her stick.',
    'Teo Bright, 25, hit the big drum.',
    // Another day's age, another's age, and no age at all.
    'Penhale was 12 when she joined.',
    'In 1997 Rosalind Penhale, 18, blew the first note.',
    'Then Rosalind Penhale, 19, blew the first note.',
    'Penhale, whose father is 78, blew the first note.',
    'The 78-year-old father of Penhale sat in the front row.',
    'Penhale, 28 players and a dog went on the coach.',
    'Penhale (7) and Bright (3) lead the table.',
    'Penhale is 15th in the list.',
    'Penhale is 20 minutes late.',
    'Dora Penhale, 71, sat in the front row.',
    'Dunmore lives by the quarry. He is 34.',
    'Hal Dunmore made his first pipe for a sister. Now 42, she runs a bakery.',
    'Dunmore came with a sister. His sister is 43.',
  ])('leaves alone: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  test('needs the day of the draft where the claim is a birth', () => {
    expect(found('Rosalind Penhale, 44, blew the first note.', null)).toEqual([]);
  });

  test('a birthday within a month of the draft may have been or not', () => {
    expect(found('Rosalind Penhale, 46, blew the first note.', '2026-09-05')).toEqual([]);
    expect(found('Rosalind Penhale, 47, blew the first note.', '2026-08-05')).toEqual([]);
    expect(found('Rosalind Penhale, 47, blew the first note.', '2026-06-20')).toHaveLength(1);
  });
});
