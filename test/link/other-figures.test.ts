import { describe, expect, test } from 'vitest';
import { conflictsWith } from './conflicts.ts';

const CLAIMS = `
version: 1
claims:
  passengers: { says: "The ferries carried 61,300 passengers in 2026.", value: "61,300", of: [passengers] }
  crew: { says: The crew of the Petrel has 34 members., value: 34, of: [crew, members], about: [Petrel] }
  islands: { says: The line serves 11 islands., value: 11, of: [islands] }
  fare-adult: { says: An adult pays £14.60., value: £14.60, of: [fare, ticket], about: [adult] }
  fare-child: { says: A child pays £8.20., value: £8.20, of: [fare, ticket], about: [child] }
  north-cost: { says: The cost of the north pier is £31m., value: £31m, of: [cost of the north pier, north pier] }
  south-cost: { says: The cost of the south pier is £58m., value: £58m, of: [cost of the south pier, south pier] }
  market: { says: The line has 21% of the market., value: 21%, of: [market share] }
  stay: { says: A car may stay for no more than 90 minutes., value: no more than 90 minutes, of: [stay] }
  deck: { says: "The car deck measures 2,450 square metres.", value: "2,450 square metres", of: [car deck] }
  sailing: { says: The Petrel sails first on Saturday 9 May 2026., date: 2026-05-09, of: [first sailing, sails] }
  piers: { says: The line has nine piers., value: 9, of: [piers] }
  new-piers: { says: Two piers are new., list: [Skeld, Vatn], of: [new piers] }
  yard: { says: The yard covers 46 hectares., value: 46 hectares, of: [yard, area] }
  relief: { says: The county gives £3.4m for a new pier., value: £3.4m, of: [grant, cost of the pier] }
  arrival: { says: "The Petrel docked on Sunday 10 May 2026.", date: 2026-05-10, of: [arrival, docked], about: [Petrel] }
  arrival-hour: { says: The Petrel docked at 6.52pm., value: 6.52pm, of: [arrival, docked], about: [Petrel] }
  moraine: { says: The rock of the bay is 4.56 billion years old., value: 4.56 billion years old, of: [age, rock], about: [bay] }
  wrecks: { says: At least 31 wrecks lie in the bay., value: at least 31, of: [wrecks] }
  anchor: { says: The anchor weighs 620 kg., value: 620 kg, of: [anchor, weight] }
  lifeboats: { says: The Petrel has up to six lifeboats on each side., value: up to six, of: [lifeboats], about: [each side] }
  outlook: { says: "The line expects 64,000 to 68,000 passengers.", value: "64,000 to 68,000", of: [passengers expected], about: [expected] }
`;
const { problems, conflicts } = conflictsWith(CLAIMS);

test('the claims load', () => expect(problems).toEqual([]));

describe('a figure that is near the claim’s own', () => {
  test.for([
    ['The ferries carried 63,100 passengers in 2026.', '63,100: disjoint passengers'],
    ['In all 61,300 islands are served.', undefined],
    ['The car deck measures 2,450 square feet.', '2,450 square feet: unit deck'],
    ['The Petrel has nine lifeboats on each side.', 'nine: disjoint lifeboats'],
    ['Figures published last week show that the yard covers 71 hectares.', '71 hectares: disjoint yard'],
    ['The line expects 64,000 to 86,000 passengers.', '64,000 to 86,000: disjoint outlook'],
  ] as const)('%s', ([text, expected]) => expect(conflicts(text)).toEqual(expected ? [expected] : []));
});

describe('a figure that is not even similar', () => {
  test('is a conflict where the claim is plainly meant', () =>
    expect(conflicts('The line serves 17 islands.')).toEqual(['17: disjoint islands']));

  test('is about something else where the draft states the claim rightly', () =>
    expect(conflicts('The line serves 11 islands. The post boat goes round 17 islands.')).toEqual([]));

  test('but a headline is held against the text below it', () =>
    expect(conflicts('# Ferries now serve 17 islands\n\nThe line serves 11 islands.')).toEqual(['17: disjoint islands']));
});

describe('figures that are exchanged', () => {
  test.for([
    ['in a sentence', 'The north pier will cost £58m and the south pier £31m.'],
    ['in a list', '- North pier: £58m\n- South pier: £31m'],
    ['in a table', '| Works | Cost |\n| --- | --- |\n| North pier | £58m |\n| South pier | £31m |'],
  ] as const)('%s', ([, text]) => expect(conflicts(text)).toEqual(['£58m: rival north-cost', '£31m: rival south-cost']));

  test.for([
    'The north pier will cost £31m and the south pier £58m.',
    'The south pier costs £58m, the north pier £31m.',
    '| Works | Cost |\n| --- | --- |\n| South pier | £58m |\n| North pier | £31m |',
  ])('right: %s', (text) => expect(conflicts(text)).toEqual([]));
});

describe('a figure that speaks of something else', () => {
  test.for([
    ['an age behind a name', 'Edda Rask, 19, has joined the crew of the Petrel.'],
    ['an age behind a pronoun', 'The youngest of the Petrel’s crew is Edda Rask. She is 19.'],
    ['an age of people', 'Passengers over 75 travel free.'],
    ['a numbered thing', 'The crew of the Petrel turns back at buoy 40, in any weather.'],
    ['a group named before', 'Of the crew of the Petrel three are sisters. The three won a medal.'],
    ['an exception', 'The crew of the Petrel, except the 6 stewards, sleeps on board.'],
    ['so many each', 'The crew of the Petrel get 12 eggs each.'],
    ['so many more', 'Nine more islands have asked for a stop.'],
    ['so far', 'The ferries have carried 44,800 passengers so far.'],
    ['a rise', 'The market share of the line fell by 4%.'],
    ['an indirect question', 'Readers asked whether the line serves 17 islands.'],
    ['an inverted condition', 'The line could serve 17 islands, should the council pay.'],
    ['what is not true', 'It is not true that the line serves 17 islands.'],
    ['put right under a heading', '**What we got wrong.** We wrote last week about ships. We said that the line serves 17 islands.'],
    ['an average', 'The average ticket costs £11.40.'],
    ['half a thing', 'The crew of the Petrel scored 8½.'],
  ] as const)('%s', ([, text]) => expect(conflicts(text)).toEqual([]));
});

describe('a bound that other words keep', () => {
  test.for([
    'The longest stay allowed is 90 minutes.',
    '| Rule | At most |\n| --- | --- |\n| Stay | 90 minutes |',
    'Nothing smaller than 2,450 square metres would do for the car deck.',
  ])('%s', (text) => expect(conflicts(text)).toEqual([]));
});

describe('a date that is another one', () => {
  test.for([
    ['the date line', '# The Petrel sails\n\nThursday 16 April 2026\n\nThe Petrel is painted.'],
    ['when a page was changed', '*The first sailing of the Petrel. Last updated: 16 April 2026.*'],
    ['next year’s', 'Next year the first sailing of the Petrel is on 8 May.'],
    ['of a year named before', 'The Petrel gets a sister in 2027. She sails first on Saturday 8 May.'],
  ] as const)('%s', ([, text]) => expect(conflicts(text)).toEqual([]));

  test('a wrong one is found', () =>
    expect(conflicts('The first sailing of the Petrel is on Saturday 16 May 2026.')).toEqual(['Saturday 16 May 2026: date sailing']));
});

describe('a figure of another moment, or one that is worked out', () => {
  test.for([
    ['In 2009 the fare for an adult was £16.40.', undefined],
    ['The fare for an adult is £16.40.', '£16.40: disjoint fare-adult'],
    ['In 2026 the ferries carried 63,100 passengers.', '63,100: disjoint passengers'],
    ['The line serves eight islands. Update, 14:10: now 11.', undefined],
    ['The line serves eight islands. The update comes at noon.', 'eight: disjoint islands'],
    ['The mail boat had served ten islands. On the eleventh the post office was shut.', undefined],
    ['The line serves ten islands. On the seventh a pier is being built.', 'ten: disjoint islands'],
    ['A school with 40 pupils pays £328 for its tickets: the fare for a child, 40 times.', undefined],
    ['The ferries carried 613,000 passengers in 2026, and all of them counted down from ten.', '613,000: magnitude passengers'],
    ['A child pays a fare of £8.60 among 40 pupils.', '£8.60: disjoint fare-child'],
  ] as const)('%s', ([text, expected]) => expect(conflicts(text)).toEqual(expected ? [expected] : []));
});

describe('a figure of a group of its own, or beside the claim’s own', () => {
  test.for([
    ['On the two piers under glass one can stay dry.', undefined],
    ['There are two piers of the line.', 'two: disjoint piers'],
    ['On the four piers of the line one can stay dry.', 'four: disjoint piers'],
    ['More than ten islands are served. In July 37 islands had asked for a ferry.', undefined],
  ] as const)('%s', ([text, expected]) => expect(conflicts(text)).toEqual(expected ? [expected] : []));

  test.for([
    ['The parish has 12 hectares in reserve.', undefined],
    ['The yard covers 64 hectares.', '64 hectares: disjoint yard'],
    ['Such a lighthouse was promised, at a cost of £4.3m, near the pier.', undefined],
    ['The grant for the pier, at a cost of £4.3m, is safe.', '£4.3m: disjoint relief'],
    ['She was a passenger of ours, number 61,301 by the clerk’s count.', undefined],
    ['She was passenger number 61,301.', undefined],
    ['The number of passengers in 2026 was 63,100.', '63,100: disjoint passengers'],
  ] as const)('%s', ([text, expected]) => expect(conflicts(text)).toEqual(expected ? [expected] : []));
});

describe('an hour beside its day', () => {
  test.for([
    ['The Petrel docked at 6.25pm on 10 May 2026.', '6.25pm on 10 May 2026: date arrival-hour'],
    ['The Petrel docked at 6.52pm on 10 May 2026.', undefined],
    ['The band played at 6.25pm on 10 May 2026.', undefined],
  ] as const)('%s', ([text, expected]) => expect(conflicts(text)).toEqual(expected ? [expected] : []));
});

describe('a looser way to say it', () => {
  test.for([
    ['The rock of the bay is four and a half billion years old.', undefined],
    ['The rock of the bay is 4.56 million years old.', '4.56 million years old: magnitude moraine'],
    ['There are wrecks in the bay, thirty-one of them at the last count and perhaps more.', undefined],
    ['In the bay lie 31 wrecks, and counting.', undefined],
    ['There is another anchor by the door, of a weight of 14 kg.', undefined],
    ['The anchor by the door has a weight of 260 kg.', '260 kg: disjoint anchor'],
  ] as const)('%s', ([text, expected]) => expect(conflicts(text)).toEqual(expected ? [expected] : []));
});
