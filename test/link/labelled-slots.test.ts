import { expect, test } from 'vitest';
import { conflictsWith } from './conflicts.ts';

const { problems, conflicts } = conflictsWith(`
version: 1
claims:
  caterer: { name: Pepperwood Kitchens, is: company, of: [caterer, catering contract] }
  surveyor: { name: Dunning Rowe, is: company, of: [surveyor, survey] }
  insurer-one: { name: Harlan Mutual, is: company, of: [insurer] }
  insurer-two: { name: Coldbrook Mutual, is: company, of: [insurer] }
  venue: { name: Turnstone Pavilion, is: venue, of: [venue, gala] }
  vet: { name: Bram Achterkamp, is: person, also: [Achterkamp], role: [head groom] }
  chair: { name: Lise Overgaard, is: person, also: [Overgaard], role: [chair] }
`);

test('loads', () => expect(problems).toEqual([]));

test.for<[string, string[]]>([
  ['- Caterer: Blue Ladle', ['Blue Ladle: other-name caterer']],
  ['**Venue:** the Heron Rooms', ['Heron Rooms: other-place venue']],
  ['| | |\n|---|---|\n| Surveyor | Marsh & Finch |', ['Marsh & Finch: other-name surveyor']],
  ['Head groom: Ida Brandt', ['Ida Brandt: other-name vet']],
  ['Lise Overgaard was pleased. The survey has been given to Marsh & Finch.', ['Marsh & Finch: other-name surveyor']],
  ['Lise Overgaard was pleased. The catering contract went to Blue Ladle.', ['Blue Ladle: other-name caterer']],
  ['- Caterer: Pepperwood Kitchens\n- Florist: Blue Ladle', []],
  ['- Insurer: Oakwell Life', []],
  ['- Previous caterer: Blue Ladle', []],
  ['- Caterer until 2019: Blue Ladle', []],
  ['- Caterer: to be named', []],
  ['- Gala: Hats and Feathers', []],
  ['- Chair: Ida Brandt', []],
  ['- Deputy head groom: Ida Brandt', []],
  ['| | Gala | Fair |\n|---|---|---|\n| Surveyor | Marsh & Finch | Dunning Rowe |', []],
  ['Lise Overgaard was pleased. The survey was shown to Marsh & Finch.', []],
  ['Lise Overgaard was pleased. Another survey has been given to Marsh & Finch.', []],
])('%s', ([text, found]) => {
  expect(conflicts(text)).toEqual(found);
});
