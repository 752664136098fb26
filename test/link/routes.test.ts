import { describe, expect, test } from 'vitest';
import { type ClaimSet, check, loadClaims } from '../../src/index.ts';

function wrongIn(claims: string): (text: string) => readonly string[] {
  const { set } = loadClaims('claims.yaml', () => `version: 1\nclaims:\n${claims}`) as { readonly set: ClaimSet };
  return (text) =>
    check([{ path: 'draft.md', source: `${text}\n` }], set)
      .findings.filter(({ severity }) => severity !== 'note')
      .map(({ rule, span, expected }) => `${rule} ${text.slice(span.start, span.end)}: ${expected}`);
}

describe('the ends of a route', () => {
  const race = wrongIn(`
  start: { name: Harrow Landing, is: place, of: [start, starting line] }
  finish: { name: Port Elsin, is: place, also: [Elsin], of: [finish, finish line] }
  canal: { says: "The canal runs from Ashby Wharf to Millbeck Basin.", value: 23 km, of: [canal] }
  stops: { says: "The checkpoints are Dutch Cabin, Lamp Creek and Port Elsin.", list: [Dutch Cabin, Lamp Creek, Port Elsin], of: [checkpoints] }
`);

  test.for<[string, string]>([
    ['The race runs from Harrow Landing to Lamp Creek.', 'wrong-place Lamp Creek: Port Elsin'],
    ['It goes from Dutch Cabin to Elsin across the ice.', 'wrong-place Dutch Cabin: Harrow Landing'],
    ['The canal leads from Ashby Wharf to Tunley Lock.', 'wrong-place Tunley Lock: Millbeck Basin'],
  ])('%s', ([text, finding]) => {
    expect(race(text)).toEqual([finding]);
  });

  test.for([
    'The race runs from Harrow Landing to Port Elsin.',
    'It runs from Harrow Landing to Elsin.',
    'The first stage runs from Harrow Landing to Lamp Creek.',
    'It runs from Harrow Landing to Lamp Creek and on to Port Elsin.',
    'A bus goes from Harrow Landing to Lamp Creek.',
    'The mail from Harrow Landing to Lamp Creek takes a week.',
    'The trail runs from Dutch Cabin to Lamp Creek.',
    'Another canal leads from Ashby Wharf to Tunley Lock.',
  ])('leaves alone: %s', (text) => {
    expect(race(text)).toEqual([]);
  });
});

describe('what the claims put at a place or give to a body', () => {
  const moor = wrongIn(`
  saving: { says: Wexford Water saves £180000 a year on treatment., value: £180000, per: year, of: [treatment, saving], about: [Wexford Water] }
  estate: { name: Grayle Estate, is: org, of: [landowner] }
  store: { says: A cold store for 260 crates is to open at Norrick., value: 260, of: [crates], about: [cold store, Norrick] }
  depots: { says: "The depots are Marl, Castlow and Norrick.", list: [Marl, Castlow, Norrick], of: [depots] }
  pay: { says: "Starting pay is £24.60 an hour.", value: £24.60, per: hour, of: [starting pay, pay], about: [Elmer County] }
  pay-other: { says: "Pickett County starts clerks at £28.10 an hour.", value: £28.10, per: hour, of: [starting pay, pay], about: [Pickett County] }
  warden: { name: Ana Orrin, is: person }
`);

  test.for<[string, string]>([
    ['Ana Orrin was there. The Grayle Estate saves £180,000 a year on treatment.', 'wrong-name Grayle Estate: Wexford Water'],
    ['Ana Orrin was there. It is building a cold store at Castlow, with space for 260 crates.', 'wrong-place Castlow: Norrick'],
    [
      'Ana Orrin was there. Starting pay is £24.60 an hour. In Latham County the figure is £28.10.',
      'wrong-place Latham County: Pickett County',
    ],
  ])('%s', ([text, finding]) => {
    expect(moor(text)).toEqual([finding]);
  });

  test.for([
    'Ana Orrin was there. Wexford Water saves £180,000 a year on treatment, and the Grayle Estate is glad.',
    'Ana Orrin was there. The Grayle Estate lets Wexford Water save £180,000 a year.',
    'Ana Orrin was there. Trucks come from cold stores in Castlow, Marl and Norrick with 260 crates.',
    'Ana Orrin was there. Starting pay is £24.60 an hour. In Pickett County the figure is £28.10.',
    'Ana Orrin was there. In Latham County the figure is £27.50.',
  ])('leaves alone: %s', (text) => {
    expect(moor(text)).toEqual([]);
  });
});
