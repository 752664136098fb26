import { expect, test } from 'vitest';
import { findingsWith } from './findings.ts';

/** A tram company, a painter, a lottery of a town and a law group: people of nearly the same names, or of no claim. */
const found = findingsWith(`
version: 1
claims:
  lind: { name: Oskar Lind, is: person, also: [Mr Lind, Lind], role: [head of the trams] }
  hall: { name: Jacoba van Hall, is: person, also: [Van Hall], role: [painter] }
  draw: { name: Elmdon Lottery, is: org, also: [the Lottery], of: [lottery] }
  group: { name: Fair Calls Project, is: org, of: [lawyers for the tenants] }
  backer: { name: Oakley Trust, is: org, of: [charity, trust that ran the project] }
  fled: { says: "2.7 million people have fled Karsund.", value: 2.7 million, of: [refugees, people], about: [Karsund, fled] }
`);

test.for([
  'Oskar Lind has led the trams for six years. Oskar Lindt, a councillor, has been against it for longer.',
  'Oskar Lind has led the trams for six years. His sharpest critic, a councillor, Oskar Lindt, has left.',
  'Jacoba van Hall painted it in 1641. Her brother Jacob van Hall, a lesser painter, has two works there.',
  '"We sold tickets with the wrong date," said Ada Quill, the lottery’s general counsel. The Elmdon Lottery is sorry.',
  'Her lawyer, Ivo Marsh, is waiting. The Fair Calls Project took the case.',
  'The Oakley Trust pays. Tess Amber, the project manager, is waiting.',
  'Most went to Osterby. Altogether 2.7 million people have fled since the war began.',
])('somebody else, or nobody: %s', (text) => {
  expect(found(text)).toEqual([]);
});

test.for<[string, string]>([
  ['Oskar Lind has led the trams for six years. Oskar Lindt, the head of the trams, is pleased.', 'name-misspelt Lindt'],
  ['The trams have a new line. Oskar Lindt, a man of few words, is pleased.', 'name-misspelt Lindt'],
  ['The painter, Jacob van Hall, sold it in 1641.', 'name-misspelt Jacob'],
])('the claim’s own person: %s', ([text, finding]) => {
  expect(found(text)).toEqual([finding]);
});

/** The homes of another place than the claim's, and the claim's own. */
const placed = findingsWith(`
version: 1
claims:
  dark: { says: "1,312 homes were without light in Ashby.", value: "1,312", of: [homes], about: [Ashby, without light] }
  mayor: { name: Ida Sand, is: person, role: [mayor] }
`);

test.for<[string, readonly string[]]>([
  ['Ida Sand knows her coast. Even the homes in Carrow are damp.', []],
  ['Ida Sand knows her coast. 1,312 homes in Carrow were without light.', ['wrong-place Carrow']],
])('homes in a place: %s', ([text, findings]) => {
  expect(placed(text)).toEqual(findings);
});
