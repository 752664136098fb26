import { expect, test } from 'vitest';
import { conflictsWith } from './conflicts.ts';

const { problems, conflicts } = conflictsWith(`
version: 1
claims:
  rink: { name: Glover Rink, is: place, of: [final, rink] }
  city: { name: Marrowby, is: place, of: [city, town] }
  loft: { name: Sailcloth House, is: place, of: [flats] }
  depot: { name: Tallow Lane, is: place, of: [depot] }

`);

test('loads', () => expect(problems).toEqual([]));

test.for<[string, string[]]>([
  ['The final at the Glover Rink in Marrowby was sold out.', []],
  ['The final in Marrowby was sold out.', []],
  ['They own Sailcloth House, a block of 40 flats in Marrowby.', []],
  ['The flats in Sailcloth House are let, and so is the depot at Tallow Lane.', []],
  ['Nobody saw the final at Sailcloth House coming.', ['Sailcloth House: other-place rink']],
  ['The depot in Sailcloth House will close.', ['Sailcloth House: other-place depot']],
])('a town around a venue: %s', ([text, found]) => {
  expect(conflicts(text)).toEqual(found);
});
