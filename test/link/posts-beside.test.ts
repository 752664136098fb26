import { describe, expect, test } from 'vitest';
import { conflictsWith } from './conflicts.ts';

const { problems, conflicts } = conflictsWith(`
version: 1
claims:
  drover: { name: Aled Pugh, is: person, also: [Pugh, Mr Pugh], role: [pony drover] }
  farrier: { name: Sinead Roche, is: person, also: [Roche, Ms Roche], role: [farrier of the pony fair, farrier] }
  head: { name: Otto Fairbairn, is: person, also: [Fairbairn, Mr Fairbairn], role: [music teacher] }
  curator: { name: Delphine Achterberg, is: person, also: [Achterberg], role: [curator] }
  banker: { name: Corin Blake, is: person, also: [Blake, Mr Blake], role: [accountant] }
  judge-one: { name: Nia Howells, is: person, also: [Howells], role: [show steward] }
  judge-two: { name: Idwal Rees, is: person, also: [Rees], role: [show steward] }
  warden: { name: Gwil Tudor, is: person, also: [Tudor], role: [warden] }
  warden-next: { name: Mabli Owen, is: person, also: [Owen], role: [warden-elect] }
  fair: { name: Llanfair Green, is: place, of: [pony fair, fairground] }
`);

test('loads', () => expect(problems).toEqual([]));

describe("posts that are another person's", () => {
  test.for<[string, string[]]>([
    ['Aled Pugh, the farrier, was up at four.', ['Aled Pugh, the farrier: other-title drover']],
    ['When the frost came, farrier Aled Pugh was up at four.', ['farrier Aled Pugh: other-title drover']],
    ['The league’s farrier, Aled Pugh, was up at four.', []],
    ['Curator Aled Pugh was up at four that day.', ['Curator Aled Pugh: other-title drover']],
    ['The pony drover, Sinead Roche, was up at four.', ['pony drover, Sinead Roche: other-title farrier']],
    ['From left: Aled Pugh, farrier, and Sinead Roche', ['Aled Pugh, farrier: other-title drover']],
    ['Aled Pugh (farrier), Sinead Roche (farrier)', ['Aled Pugh (farrier: other-title drover']],
    ['Aled Pugh is the farrier of the fair.', ['Aled Pugh is the farrier of the fair: other-title drover']],
    ['| Post | Who |\n|---|---|\n| farrier | Aled Pugh |', ['farrier: other-title drover']],
    ['Gwil Tudor, the warden since the old one left, was up at four.', []],
    ['Aled Pugh, the pony drover, was up at four.', []],
    ['Aled Pugh, the farrier and the vet were up at four.', []],
    ['Aled Pugh, a former farrier, was up at four.', []],
    ['Aled Pugh was the farrier until 2019.', []],
    ['Aled Pugh, trainee farrier, was up at four.', []],
    ['The farrier praised Aled Pugh.', []],
    ['The farrier’s brother, Aled Pugh, was up at four.', []],
    ['Aled Pugh would be the farrier if it came to that.', []],
    ['Aled Pugh, farrier of the Queen’s Stables in Hove, was up at four.', []],
    ['Curator Nia Howells, show steward, spoke first.', ['Curator Nia Howells: other-title judge-one']],
    ['Delphine Achterberg, a show steward for the day, spoke first.', []],
  ])('%s', ([text, found]) => {
    expect(conflicts(text)).toEqual(found);
  });
});

describe('posts of bodies written small, and professions', () => {
  test.for<[string, string[]]>([
    ['Delphine Achterberg, director of the museum, opened the door.', ['curator']],
    ['Delphine Achterberg, head of the archive, opened the door.', ['curator']],
    ['The art teacher, Otto Fairbairn, conducted.', ['head']],
    ['Corin Blake, a solicitor, kept the books.', ['banker']],
    ['Delphine Achterberg, chair of the parish committee, opened the door.', []],
    ['Delphine Achterberg, curator of the museum, opened the door.', []],
    ['Delphine Achterberg, a friend of the director of the museum, opened the door.', []],
    ['Otto Fairbairn, a popular teacher, conducted.', []],
    ['The art teacher painted, Otto Fairbairn conducted.', []],
    ['Corin Blake, whose wife is a solicitor, kept the books.', []],
    ['Corin Blake, once a solicitor, kept the books.', []],
    ['Corin Blake, a keen cyclist, kept the books.', []],
  ])('%s', ([text, found]) => {
    expect(conflicts(text)).toEqual(found.map((id) => expect.stringMatching(`: other-title ${id}$`)));
  });
});

describe('posts of which no list knows', () => {
  const { conflicts: found } = conflictsWith(`
version: 1
claims:
  surveyor: { name: Wren Ashdown, is: person, also: [Ashdown], role: [parish surveyor] }
  medic: { name: Joost Verbeek, is: person, also: [Verbeek], role: [medic of the crew, crew medic] }
  scholar: { name: Ida Lindqvist, is: person, also: [Lindqvist, Dr Lindqvist], role: [botanist at the University of Tarnholm] }
`);

  test.for<[string, string[]]>([
    ['Wren Ashdown, the parish ringer, was there.', ['surveyor']],
    ['It was Joost Verbeek, the crew’s chief diver, who swam.', ['medic']],
    ['Joost Verbeek (senior rigger) swam.', ['medic']],
    ['Wren Ashdown, the parish surveyor, was there.', []],
    ['Wren Ashdown, a parish ringer, was there.', []],
    ['Wren Ashdown, the former parish ringer, was there.', []],
    ['Wren Ashdown, the eldest daughter of a parish ringer, was there.', []],
    ['Wren Ashdown, the parish ringer and the vicar were there.', []],
    ['Joost Verbeek, the winner, swam.', []],
    ['Joost Verbeek, the crew’s youngest member, swam.', []],
  ])('%s', ([text, ids]) => {
    expect(found(text)).toEqual(ids.map((id) => expect.stringMatching(`: other-title ${id}$`)));
  });

  test.for<[string, string[]]>([
    ['Dr Elsa Lindqvist, of the University of Tarnholm, speaks at eight.', ['Dr Elsa Lindqvist: other-name scholar']],
    ['Dr Ida Lindqvist, of the University of Tarnholm, speaks at eight.', []],
    ['Ida Lindqvist speaks. So does Elsa Lindqvist, of the University of Tarnholm.', []],
    ['Dr Elsa Lindqvist, of the University of Skarn, speaks at eight.', []],
  ])('a first name before the body of the claim: %s', ([text, ids]) => {
    expect(found(text)).toEqual(ids);
  });
});

describe('players of an orchestra, and those at the head of the police', () => {
  const { problems: none, conflicts: found } = conflictsWith(`
version: 1
claims:
  bow: { name: Ilse Marten, is: person, also: [Marten, Ms Marten], role: [cellist, chair of the players' council] }
  keys: { name: Rufus Aldane, is: person, also: [Aldane], role: [pianist] }
  reed: { name: Sorcha Finn, is: person, also: [Finn], role: [oboe player] }
  star: { name: Dale Hutchins, is: person, also: [Hutchins, Sheriff Hutchins], role: [sheriff] }
  force: { name: Priya Vance, is: person, also: [Vance], role: [chief constable] }
  hoses: { name: Walt Brannock, is: person, also: [Brannock], role: [fire chief] }
`);

  test('loads', () => expect(none).toEqual([]));

  test.for<[string, string[]]>([
    ['“No,” said Ilse Marten, a viola player who chairs the council.', ['Ilse Marten, a viola player: other-title bow']],
    ['The horn player Ilse Marten disagreed.', ['horn player Ilse Marten: other-title bow']],
    ['Sorcha Finn, a bassoonist, disagreed.', ['Sorcha Finn, a bassoonist: other-title reed']],
    ['Dale Hutchins, the police chief, was there.', ['Dale Hutchins, the police chief: other-title star']],
    ['Walt Brannock, the sheriff, was there.', ['Walt Brannock, the sheriff: other-title hoses']],
    ['“No,” said Ilse Marten, a cello player who chairs the council.', []],
    ['Ilse Marten, a viola player and cellist, disagreed.', []],
    ['Rufus Aldane, a violinist, disagreed.', []],
    ['Sorcha Finn, an oboist, disagreed.', []],
    ['Ilse Marten asked a viola player to speak.', []],
    ['Dale Hutchins, the county sheriff, was there.', []],
    ['Dale Hutchins, a former police chief, was there.', []],
    ['Priya Vance, the police chief, was there.', []],
    ['Walt Brannock, the chief fire officer, was there.', []],
    ['Dale Hutchins met the police chief.', []],
  ])('%s', ([text, expected]) => {
    expect(found(text)).toEqual(expected);
  });
});
