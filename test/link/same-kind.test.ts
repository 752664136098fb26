import { expect, test } from 'vitest';
import { conflictsWith } from './conflicts.ts';

const { problems, conflicts } = conflictsWith(`
version: 1
claims:
  mill: { name: Otter Mill, is: place, of: [paper museum, museum] }
  trust: { name: Brackenridge Trust, is: org, of: [owner, funder] }
  gift: { says: The Brackenridge Trust gave £1.3m., value: £1.3m, of: [gift, roof], about: [Brackenridge Trust] }
  lease: { says: The Brackenridge Trust took the lease in 1994., date: 1994, of: [lease], about: [Brackenridge Trust] }
  press: { name: Lantern Press, is: company, of: [printer, publisher of the guide] }
  hall: { name: Weaver's Hall, is: venue, of: [dinner, venue] }
  guild: { name: Coopers' Hall, is: venue, of: [lecture] }
  watch: { name: Coastal Ferries Board, is: org, also: [the board, CFB], of: [inspectorate] }
  hands: { says: The ferries lack 41 deckhands., value: 41, of: [deckhands], about: [lack] }
  keeper: { name: Ines Caldow, is: person, also: [Caldow], role: [keeper of the paper museum] }
`);

test('loads', () => expect(problems).toEqual([]));

test.for<[string, string[]]>([
  // Never named in the draft, and the sentence is about what it is of.
  ['The paper museum at Heron Mill opens in May.', ['Heron Mill: other-place mill']],
  ['The roof was paid for by the Thornbury Trust.', ['Thornbury Trust: other-name trust']],
  ['The guide is printed by Beacon Press.', ['Beacon Press: other-name press']],
  ['The dinner is at Weaver’s House.', ['Weaver’s House: other-place hall']],
  // A possessive of many.
  ['The lecture is at the Coopers’ House.', ['Coopers’ House: other-place guild']],
  ['The lecture is at the Coopers’ Hall.', []],
  ['The second lecture is at the Coopers’ House.', []],
  // With a figure of its own, or a name that is taken for it, even where the right one is named elsewhere.
  ['The Brackenridge Trust owns the mill.\n\nOf the cost £1.3m came from the Thornbury Trust.', ['Thornbury Trust: other-name trust']],
  ['The Brackenridge Trust owns the mill.\n\nThe Brackenbury Trust took the lease in 1994.', ['Brackenbury Trust: other-name trust']],
  // Of a long name two words are few by chance beside a figure of the claims.
  ['The Inland Ferries Board says the line lacks 41 deckhands.', ['Inland Ferries Board: other-name watch']],
  ['The board has been busy.\n\nThe Inland Ferries Board says the line lacks 41 deckhands.', ['Inland Ferries Board: other-name watch']],
  ['The Coastal Ferries Board says the line lacks 41 deckhands.', []],
  ['The Inland Ferries Board is moving to Hull.', []],
  ['The Inland Ferries Board looks after 41 barges.', []],
  ['The CFB has been busy.\n\nThe Inland Ferries Board says the canals lack 41 deckhands.', []],
  ['The former Inland Ferries Board said the line lacked 41 deckhands.', []],
  // A pronoun goes back to what the name is of.
  ['The paper museum is shut. It will open in the Ottley Mill.', ['Ottley Mill: other-place mill']],
  ['The paper museum is shut. It will open in the Ottley Mill, which next month has a fair.', ['Ottley Mill: other-place mill']],
  ['The paper museum is shut. Visitors go to the Ottley Mill.', []],
  ['The paper museum is shut. It was in another place, the Ottley Mill.', []],
  // Other bodies that are rightly named.
  ['The Brackenridge Trust owns the mill.\n\nThe roof of the barn was paid for by the Thornbury Trust.', []],
  ['The roof was paid for by the Brackenridge Trust; the Thornbury Trust gave a bench.', []],
  ['The paper museum at Otter Mill opens in May. Heron Mill stays shut.', []],
  ['The museum’s rival, Heron Mill, opens in May.', []],
  ['Heron Mill burned down that night.', []],
  ['The guide was once printed by Beacon Press.', []],
  ['The neighbouring museum at Heron Mill opens in May.', []],
  ['The museum is next to Heron Mill.', []],
  ['The guide is printed at Beacon Press as in 1931.', []],
  ['A museum opens at Heron Mill, another in a barn at Teal Mill.', []],
])('%s', ([text, found]) => {
  expect(conflicts(text)).toEqual(found);
});
