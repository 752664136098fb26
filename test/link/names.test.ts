import { describe, expect, test } from 'vitest';
import { linkNames } from '../../src/link/names/index.ts';
import { findPeople } from '../../src/link/names/people.ts';
import { claimSet, conflicts, draft, named, person } from './builder.ts';

const set = claimSet(
  person('Sir Simon Ravel', {
    also: ['Ravel', 'Sir Simon'],
    roles: ['music director', 'music director of the Northern Sinfonia'],
    not: ['Lord Ravel'],
    says: 'Sir Simon Ravel is music director of the Northern Sinfonia.',
  }),
  person('Ngozi Adichie-Obi', {
    roles: ['chief executive', 'CEO'],
    says: 'Ngozi Adichie-Obi is chief executive of the Northern Sinfonia.',
  }),
  person('Jürgen Müller', { roles: ['German chancellor', 'chancellor of Germany'] }),
  person('María José García Márquez', { also: ['García Márquez'], roles: ['captain of Rovers', 'Rovers captain'] }),
  person('Ludwig van der Meer', { also: ['van der Meer'], roles: ['deputy mayor of Delft', 'deputy mayor'] }),
  person('Siobhán O’Hara', { roles: ['mayor of Delft', 'mayor'] }),
  person('Thomas Whitby', { roles: ['then rector of the university', 'former rector'] }),
  person('Xi Lihua', { also: ['Xi'], roles: ['head coach'] }),
  named('organisation', 'Northern Sinfonia', { of: ['orchestra'], about: ['Ravel'], not: ['Northern Symphonia'] }),
  named('organisation', 'Quayside Rovers', { also: ['Rovers'], of: ["García Márquez's club", "Márquez's club"] }),
  named('organisation', 'Harbour Athletic', { of: ["Lihua's club"] }),
  named('place', 'Rothbury Hall', { of: ['concert', 'rehearsal'], says: 'The concert was held at Rothbury Hall.' }),
  named('place', 'Gateshead', { of: ['founded', 'set up'], says: 'Sinfonia Records was founded in Gateshead.' }),
  named('organisation', 'Tallow Heritage Trust', { also: ['Tallow'], of: ['trust'] }),
  named('place', 'Lorient', { of: ['masts'] }),
  named('place', 'Palma', { of: ['sails'] }),
  named('place', 'Stone County', { of: ['county'], about: ['Teller Creek'] }),
  named('organisation', 'Archives of Clinical Hearing', {
    of: ['journal'],
    says: 'The study appeared in the Archives of Clinical Hearing.',
  }),
  person('Bea Lund', { roles: ['head chef'], says: 'Bea Lund is head chef at Orchard Lane Primary in Ollershaw.' }),
  named('product', 'MusicStand', { of: ['app'] }),
);

const wrong = (text: string) => conflicts(text, linkNames(draft(text), set));

describe('people', () => {
  test.for<[string, string]>([
    ['The baton passed to Simone Ravel.', 'misspelt: Simone → Simon'],
    ['A grant of the Tallow Heirtage Trust paid for it.', 'misspelt: Heirtage → Heritage'],
    ['Sir Smion Ravel conducted.', 'misspelt: Smion → Simon'],
    ['A toast to Sir Simon\nRavell, who conducted.', 'misspelt: Ravell → Ravel'],
    ['The music director, Sir Derek Ravel, bowed.', 'other-name: Derek → Simon'],
    ['Sir Derek Ravel conducted.', 'other-name: Derek → Simon'],
    ['Peter Ravel, the music director of the Northern Sinfonia, bowed.', 'other-name: Peter → Simon'],
    ['Lord Ravel conducted.', 'forbidden: Lord Ravel → Sir Simon Ravel'],
    ['Jurgen Mueler met them.', 'misspelt: Mueler → Müller'],
    ['Ngozi Adichie-Obbi spoke.', 'misspelt: Obbi → Obi'],
    ['Mr Whitbey resigned.', 'misspelt: Whitbey → Whitby'],
    ['NGOSI ADICHIE-OBI SPEAKS', 'misspelt: NGOSI → NGOZI'],
    ['The German chancellor Klaus Müller spoke.', 'other-name: Klaus → Jürgen'],
    ['Dieter Kranz, the German chancellor, spoke.', 'other-name: Dieter Kranz → Jürgen Müller'],
  ])('%s', ([text, finding]) => {
    expect(wrong(text)).toEqual([finding]);
  });

  test.for([
    'Sir Simon bowed, and Ravel’s players with him.',
    'Maestro Ravel, S. Ravel, Mr Ravel and Sir Simon Ravel are one man.',
    'Jurgen Müller, Jürgen Muller and Dr Müller are one man.',
    'Her grandfather, Henri Ravel, played the horn.',
    'Derek Ravel plays the oboe.',
    'Cllr Derek Ravel voted against.',
    'Maurice Ravel wrote it in 1928.',
    'Adichie–Obi left early; Ms Adichie-Obi was ill.',
    'Van der Meer won. Ludwig van der Meer is glad.',
    'Maria Garcia Marquez scored, and so did García Márquez.',
    "Siobhan O'Hara and Siobhán O’Hara agree.",
    'Yesterday Ravel, the music director, spoke.',
    'In June Ravel, the music director, spoke.',
    'Tom Whitby retired.',
    'RAVEL TO CONDUCT',
    '# Ravel Takes Bow as Sinfonia Returns',
    'Mr Gravel, a neighbour, complained. Ms Navel too.',
    'Xi told reporters; so did Xi Lihua.',
    'An earlier version misspelt him as Lord Ravel.',
    'Otto Brandt, who was German chancellor in 1971, spoke.',
  ])('%s', (text) => {
    expect(wrong(text)).toEqual([]);
  });
});

describe('titles', () => {
  test.for<[string, string]>([
    ['Jürgen Müller, who is Germany’s foreign minister, flew in.', 'other-title: Germany’s foreign minister → German chancellor'],
    ['President Jürgen Müller flew in.', 'other-title: President → German chancellor'],
    ['Ngozi Adichie-Obi, chief financial officer, spoke.', 'other-title: chief financial officer → chief executive'],
    ['Ngozi Adichie-Obi, our CTO, spoke.', 'other-title: CTO → chief executive'],
    ['Siobhán O’Hara, the deputy mayor of Delft, spoke.', 'other-title: deputy mayor of Delft → mayor of Delft'],
    ['The mayor of Delft, Ludwig van der Meer, spoke.', 'other-title: mayor of Delft → deputy mayor of Delft'],
    ['Thomas Whitby, now the rector, spoke.', 'other-title: rector → then rector of the university'],
    ['- Xi Lihua (captain)\n- Someone else', 'other-title: captain → head coach'],
    ['Posted by Ngozi Adichie-Obi, managing director', 'other-title: managing director → chief executive'],
  ])('%s', ([text, finding]) => {
    expect(wrong(text)).toEqual([finding]);
  });

  test.for([
    'Ngozi Adichie-Obi, the CEO, and Sir Simon Ravel, music director.',
    'Ngozi Adichie-Obi, chief executive officer of the Northern Sinfonia, spoke.',
    'Chancellor Müller of Germany flew in; Jürgen Müller, Germany’s chancellor, left.',
    'Ngozi Adichie-Obi, a former finance director, spoke.',
    'Ngozi Adichie-Obi, a mother of two, spoke.',
    'Ngozi Adichie-Obi, who was managing director of Acme until 2019, spoke.',
    'Ngozi Adichie-Obi, chair of the Tyne Bridge Trust, spoke.',
    'Siobhán O’Hara, Ludwig van der Meer, the deputy mayor, and Sir Simon Ravel came.',
    'They met Siobhán O’Hara, the deputy mayor, Ludwig van der Meer, and others.',
    'Thomas Whitby, who was rector then, spoke.',
    'Thomas Whitby, the former rector, spoke.',
    'Xi Lihua, the coach, smiled. The captain, Jo Bell, did not.',
    'The mayor’s husband, Jürgen Müller, came.',
    'Xi Lihua would like to be captain.',
  ])('%s', (text) => {
    expect(wrong(text)).toEqual([]);
  });
});

describe('organisations, places, products', () => {
  test.for<[string, string]>([
    ['The Northern Symphonia played.', 'forbidden: Northern Symphonia → Northern Sinfonia'],
    ['The Northern Sinfonnia played.', 'misspelt: Sinfonnia → Sinfonia'],
    ['The concert at Rothbury House sold out.', 'other-place: Rothbury House → Rothbury Hall'],
    ['The concert at Rothberry Hall sold out.', 'misspelt: Rothberry → Rothbury'],
    ['Get the Music Stand app.', 'misspelt: Music Stand → MusicStand'],
    ['Sinfonia Records was founded in Durham by two friends.', 'other-place: Durham → Gateshead'],
    ['García Márquez (Harbour Athletic) scored twice.', 'other-name: Harbour Athletic → Quayside Rovers'],
    ['The masts in Palma are ready.', 'other-place: Palma → Lorient'],
    ['The creek at Teller Creek, Flint County, rose.', 'other-place: Flint County → Stone County'],
    ['It appeared in the Annals of Clinical Hearing.', 'other-name: Annals of Clinical Hearing → Archives of Clinical Hearing'],
    ['Bea Lund, head chef at Orchard Lane Secondary, won.', 'other-name: Orchard Lane Secondary → Orchard Lane Primary'],
    ['Buses stop in Olershaw today.', 'misspelt: Olershaw → Ollershaw'],
    ['They moved to Gatehsead.', 'misspelt: Gatehsead → Gateshead'],
  ])('%s', ([text, finding]) => {
    expect(wrong(text)).toEqual([finding]);
  });

  test.for([
    'The Northern Sinfonia’s concert at Rothbury Hall.',
    'The Northern Ballet danced at Rothbury Castle.',
    'A rival label was founded in Durham.',
    'Sinfonia Records was founded in England.',
    'García Márquez (Quayside Rovers) scored; Jo Bell (Harbour Athletic) did too.',
    'García Márquez (Spain) scored.',
    'Sinfonia Records moved to Durham.',
    'Masts in Lorient, sails in Palma. A mast in Palma fell.',
    'The creek at Teller Creek, Stone County, is in Flint County’s north.',
    'Bea Lund, head chef at Orchard Lane Primary, won. Jo Bell of Orchard Lane Secondary lost.',
    'The Annals of Surgery and the Archives of Clinical Hearing are journals.',
  ])('%s', (text) => {
    expect(wrong(text)).toEqual([]);
  });
});

test('every mention of a named claim is found', () => {
  const source = 'Sir Simon Ravel met Ms Adichie-Obi at Rothbury Hall.';
  const found = findPeople(draft(source), set).map(({ range, claim }) => [source.slice(range.start, range.end), claim.name]);
  expect(found).toEqual([
    ['Sir Simon Ravel', 'Sir Simon Ravel'],
    ['Ms Adichie-Obi', 'Ngozi Adichie-Obi'],
    ['Rothbury Hall', 'Rothbury Hall'],
  ]);
});
