import { describe, expect, test } from 'vitest';
import { loadClaims } from '../../src/claims/load.ts';
import { linkDraft } from '../../src/link/index.ts';
import { conflicts, draft } from './builder.ts';

const { set, problems } = loadClaims('claims.yaml', (path) =>
  path === 'claims.yaml'
    ? `version: 1
language: en-GB
claims:
  pool: { says: The pool of the lido is 50 metres long., value: 50 metres, of: [pool, length] }
  water: { says: The water is heated to 26C., value: 26C, of: [water, temperature] }
  works: { says: The building work took 19 months., value: 19 months, of: [building work] }
  restoration: { says: The restoration cost £4.7m., value: £4.7m, of: [restoration, cost] }
  calf: { says: The calf weighed 104 kg at birth., value: 104 kg, of: [weight, calf], about: [birth] }
  pregnancy: { says: The pregnancy lasted 22 months., value: 22 months, of: [pregnancy] }
  mother: { says: "Her mother, Indali, is 19.", value: 19, of: [age, mother], about: [Indali] }
  cabins: { says: The cable car has 42 cabins., value: 42, of: [cabins] }
  tower: { says: The lighthouse is 34 metres tall., value: 34 metres, of: [lighthouse, tower, height] }
  steps: { says: There are 168 steps to the lamp room., value: 168, of: [steps, stairs] }
  callouts: { says: The rescue team had 143 call-outs in 2025., value: 143, of: [call-outs], when: 2025 }
  cups: { says: 41% of customers bring their own cup., value: 41%, of: [customers], about: [own cup] }
  flat: { says: "A flat white costs £3.85, up from £3.60.", value: £3.85, previous: £3.60, of: [flat white, price] }
  hens: { says: "38 pairs of harriers nested, after 21 in the year before.", value: 38, previous: 21, of: [pairs, harriers], about: [nested] }
  swims: { says: "The lido had 9,420 swims in 2025.", value: "9,420", of: [swims], when: 2025 }
  swims-before: { says: "The lido had 8,310 swims in 2024.", value: "8,310", of: [swims], when: 2024 }
  shed: { says: "The parcel hall handles 3,150 parcels an hour.", value: "3,150", per: hour, of: [parcels] }
`
    : null,
);
if (!set) throw new Error(problems.map(({ message }) => message).join('\n'));
const found = (text: string) => conflicts(text, linkDraft(draft(text), set));

describe('what a pronoun stands for', () => {
  test.for<[string, string]>([
    ['The pool has been tiled anew from end to end. It measures 33 metres.', 'disjoint: 33 metres → 50 metres'],
    ['The restoration was paid for by the lottery and the council. It cost £7.4m.', 'disjoint: £7.4m → £4.7m'],
    ['Nobody slept that night. The pregnancy had been long. It lasted 20 months.', 'disjoint: 20 months → 22 months'],
    ['The cabins are made in Tyrol. There are 24 of them.', 'disjoint: 24 → 42'],
    ['The tower was painted by climbers. It stands 43 metres high.', 'disjoint: 43 metres → 34 metres'],
    ['Indali, the mother, came from Hamburg. She is 17.', 'disjoint: 17 → 19'],
    ['The stairs are steep, and there are 186 of them.', 'disjoint: 186 → 168'],
  ])('%s', ([text, finding]) => {
    expect(found(text)).toEqual([finding]);
  });

  test.for([
    // What it is said of is something else.
    'The pool has been tiled anew. The terrace beside it measures 33 metres.',
    'Carrying her took long. Building her a nursery took 20 months.',
    'Indali, the mother, came from Hamburg. Her keeper is 27.',
    'The tower was painted by climbers. The crane beside it stood 43 metres high.',
    // The claim is stated already: this is another of its figures.
    'The restoration cost £4.7m. It began with £7.4m of promises.',
    // Something nearer is taken up.
    'A new café stands beside the pool. It is 33 metres long.',
  ])('silent: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('a figure that is said of something else', () => {
  test.for([
    'The tower was painted by climbers, and the crane beside it was 43 metres high.',
    'The stairs are steep. The conductor’s pool measures 33 metres.',
    'Swimmers love the water. The sauna’s temperature is 62C.',
    'The cable car is full. Its rival has 24 cabins.',
    'Swimmers queue all day. The temperature of the showers is 38C.',
    'Keepers weighed her on Monday. Her aunt weighs 140 kg less.',
  ])('silent: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  test('who counts them is whoever the text is about', () => {
    expect(found('The operator has 24 cabins.')).toEqual(['disjoint: 24 → 42']);
    expect(found('The temperature of the water is 62C.')).toEqual(['disjoint: 62C → 26C']);
  });
});

describe('a question and its answer', () => {
  test.for<[string, string]>([
    ['How long did the building work take? Nine months.', 'disjoint: Nine months → 19 months'],
    ['What did the restoration cost in the end? £7.4m, all told.', 'disjoint: £7.4m → £4.7m'],
    ['### How long did the building work take?\n\nSome 29 months.', 'disjoint: Some 29 months → 19 months'],
    ['Q: What did the restoration cost?\n\nA: £7.4m, most of it from the lottery.', 'disjoint: £7.4m → £4.7m'],
  ])('%s', ([text, finding]) => {
    expect(found(text)).toEqual([finding]);
  });

  test.for(['How long did the old roof last? Nine months.', 'Q: What did the car park cost?\n\nA: £740,000, most of it from the council.'])(
    'silent: %s',
    (text) => {
      expect(found(text)).toEqual([]);
    },
  );
});

describe('what a claim’s figure was before', () => {
  test.for<[string, string]>([
    ['Thirty-eight pairs of harriers nested last year. It was 31 before they fenced the moor.', 'disjoint: 31 → 21'],
    ['A flat white costs £3.85 from Monday. Before, it was £3.30.', 'disjoint: £3.30 → £3.60'],
    ['The lido had 9,420 swims in 2025. The year before: 8,130.', 'disjoint: 8,130 → 8,310'],
  ])('%s', ([text, finding]) => {
    expect(found(text)).toEqual([finding]);
  });

  test.for([
    'Thirty-eight pairs of harriers nested last year. It was 21 before they fenced the moor.',
    'A flat white costs £3.85 from Monday. A muffin stays at £3.30 as before.',
    'A flat white costs £3.85 from Monday. A decade ago it was £1.90.',
    'A flat white costs £3.85 from Monday. The kettle was £39 before.',
    'The lido had 9,420 swims in 2025. In 2011 there were 7,130 before the leak.',
  ])('silent: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('what a bare number and “the figure” leave out', () => {
  test.for<[string, string]>([
    ['The cabins are the pride of Tyrol. The line has 24.', 'disjoint: 24 → 42'],
    ['Many customers bring an own cup. The exact figure is 44%.', 'disjoint: 44% → 41%'],
  ])('%s', ([text, finding]) => {
    expect(found(text)).toEqual([finding]);
  });

  test.for(['The pylons are the pride of Tyrol. The line has 24.', 'Many dogs bring an own bowl. The exact figure is 44%.'])(
    'silent: %s',
    (text) => {
      expect(found(text)).toEqual([]);
    },
  );
});
