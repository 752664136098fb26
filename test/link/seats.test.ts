import { expect, test } from 'vitest';
import { conflictsWith } from './conflicts.ts';

const { problems, conflicts } = conflictsWith(`
version: 1
claims:
  foods: { name: Tansy Foods, is: company, also: [Tansy] }
  rail: { name: Merle Rail, is: company }
  seat: { name: Oxley, is: place, of: [headquarters of Tansy Foods, based] }
  rail-seat: { name: Carrick Bay, is: place, of: [Merle Rail head office] }
  mill: { name: Dunmere, is: place, of: [mill, mill to close] }
  closing: { says: The Dunmere mill will close on 4 May 2027., date: 2027-05-04, of: [mill], about: [close] }
  lab: { name: Pell Cross, is: place, of: [laboratory] }
  lab-cost: { says: The Pell Cross laboratory cost £18.4m., value: £18.4m, of: [laboratory, cost], about: [Pell Cross] }
`);

test('loads', () => expect(problems).toEqual([]));

test.for<[string, string[]]>([
  // Whatever word the writer has for the seat.
  ['Tansy Foods, whose head office is in Bramber, sold 4m jars.', ['Bramber: other-place seat']],
  ['Tansy Foods has its main office in Bramber.', ['Bramber: other-place seat']],
  ['Merle Rail’s headquarters are at Thorne Bay.', ['Thorne Bay: other-place rail-seat']],
  ['Merle Rail is leaving its base in Thorne Bay.', ['Thorne Bay: other-place rail-seat']],
  ['Tansy Foods, whose head office is in Oxley, sold 4m jars.', []],
  ['Tansy Foods, whose head office is in Surrey, Oxley, sold 4m jars.', []],
  ['Tansy Foods has its base in Bramber.', ['Bramber: other-place seat']],
  ['Tansy Foods has a base in Bramber.', []],
  ['Tansy Foods and a canning firm share a base in Bramber.', []],
  ['Tansy Foods has its regional office in Bramber.', []],
  ['Tansy Foods will move its head office to Bramber.', []],
  ['Tansy Foods once had its head office in Bramber.', []],
  ['Tansy Foods beat Larkham Jam, whose head office is in Bramber.', []],
  ['The union, whose head office is in Bramber, called a strike.', []],
  // A thing of the claims elsewhere, with what is told of it there.
  ['A mill at Ravenser will close on 4 May 2027.', ['Ravenser: other-place mill']],
  ['The laboratory at Stoke Fell, built for £18.4m, is open.', ['Stoke Fell: other-place lab']],
  ['The mill at Dunmere and an old mill at Ravenser close on 4 May 2027.', []],
  ['A Victorian mill at Ravenser closed, and ours closes on 4 May 2027.', []],
  ['A mill at Dunmere will close on 4 May 2027.', []],
  ['A mill at Ravenser will get new windows.', []],
  ['The mill at Ravenser stays; Dunmere will close on 4 May 2027.', []],
  ['Another mill at Ravenser opens on 4 May 2027.', []],
])('%s', ([text, found]) => {
  expect(conflicts(text)).toEqual(found);
});
