import { describe, expect, test } from 'vitest';
import { conflictsWith } from './conflicts.ts';

const CLAIMS = `
version: 1
claims:
  seats: { says: The dome of the planetarium has 84 seats., value: 84 seats, of: [seats] }
  lens: { says: The lens of the telescope measures 46cm., value: 46cm, of: [lens] }
  guests: { says: "The planetarium had 31,400 guests in 2026.", value: "31,400", of: [guests] }
  members: { says: "More than 12,000 people are members.", value: "more than 12,000", of: [members, people] }
  lap: { says: The comet crossed the field in 3:17.42., value: "3:17.42", of: [crossing, crossed the field] }
  adult: { says: An adult pays €14.80., value: €14.80, of: [ticket], about: [adult] }
  child: { says: A child pays €7.30., value: €7.30, of: [ticket], about: [child] }
  budget-dome: { says: The dome has a budget of €61.5m., value: €61.5m, of: [budget], about: [dome] }
  budget-garden: { says: The garden has a budget of €23.8m., value: €23.8m, of: [budget], about: [garden] }
  power: { says: The hall pays £73.60/MWh for its power., value: £73.60/MWh, of: [power price], about: [hall] }
  locker: { says: A locker costs €4.60., value: €4.60, previous: €3.70, of: [locker] }
  pages: { says: The star atlas runs to 96 pages., value: 96 pages, of: [star atlas] }
  show: { says: The show lasts 1 hour 48 minutes., value: 1 hour 48 minutes, of: [show] }
  eclipse: { says: The eclipse lasts 47 minutes., value: 47 minutes, of: [eclipse], about: [moon] }
  schools: { says: All 64 schools of the county have a telescope., value: 64, of: [schools], about: [county] }
  walkers: { says: "58 people started on the walk to the observatory.", value: 58, of: [walkers], about: [started] }
  rent: { says: The rent is at least €2.4m., value: at least €2.4m, of: [rent] }
  sites: { says: The comet was watched from 28 sites., value: 28, of: [sites] }
  best-site: { says: "The busiest site counted 1,104 comets.", value: "1,104", of: [comet], about: [busiest site] }
`;
const { problems, conflicts } = conflictsWith(CLAIMS);

test('the claims load', () => expect(problems).toEqual([]));

describe('one digit of two', () => {
  test.for([
    ['Behind the curtain there are some 89 seats, all of them new.', 'some 89: disjoint seats'],
    ['Under the roof there is a lens of 41cm.', '41cm: disjoint lens'],
    ['In words too: eighty-nine seats behind a curtain.', 'eighty-nine: disjoint seats'],
    // The draft has the claim right in another place.
    ['The dome has 84 seats. In a garden nearby stand 89 seats.', undefined],
    ['Behind the curtain there are some 37 seats, all of them new.', undefined],
  ] as const)('%s', ([text, expected]) => expect(conflicts(text)).toEqual(expected ? [expected] : []));
});

describe('digits of a time', () => {
  test.for([
    ['It crossed the field in 3:19.42.', '3:19.42: disjoint lap'],
    ['It crossed the field in 3:17.42.', undefined],
  ] as const)('%s', ([text, expected]) => expect(conflicts(text)).toEqual(expected ? [expected] : []));
});

describe('a figure that is like that of one of two claims', () => {
  test.for([
    ['The budget comes to €61.8m.', '€61.8m: disjoint budget-dome'],
    ['The budget comes to €28.3m.', '€28.3m: disjoint budget-garden'],
    ['The budget comes to €47.2m.', undefined],
  ] as const)('%s', ([text, expected]) => expect(conflicts(text)).toEqual(expected ? [expected] : []));
});

describe('what the claim is pinned to, without its subject', () => {
  test.for([
    ['An adult pays €18.40.', '€18.40: disjoint adult'],
    ['An adult pays €148.', '€148: magnitude adult'],
    ['An adult pays €9.50 for lunch.', undefined],
  ] as const)('%s', ([text, expected]) => expect(conflicts(text)).toEqual(expected ? [expected] : []));
});

describe('another bound', () => {
  test.for([
    ['Fewer than 12,000 people are members.', 'Fewer than 12,000: bound-reversed members'],
    ['Fewer than 25,000 people live in the villages around it, and most of them farm.', undefined],
  ] as const)('%s', ([text, expected]) => expect(conflicts(text)).toEqual(expected ? [expected] : []));
});

describe('words that say nothing of another thing', () => {
  test.for([
    ['the name of a unit', 'The hall has a power price of £78.60/MWh.', '£78.60/MWh: disjoint power'],
    ['the noun of the claim’s own figure', 'The star atlas has 98 pages.', '98: disjoint pages'],
    ['what something replaces', 'The dome has 48 seats, as had the hall that it replaces.', '48: disjoint seats'],
    ['to have it again', 'The dome has 48 seats, and guests said that they’d have it again.', '48: disjoint seats'],
  ] as const)('%s', ([, text, expected]) => expect(conflicts(text)).toEqual(expected ? [expected] : []));

  test.for([
    ['a text that replaces another', 'This replaces our page of May, which gave the dome 48 seats.'],
    ['a wish', 'She’d have liked a dome with 48 seats.'],
  ] as const)('%s', ([, text]) => expect(conflicts(text)).toEqual([]));
});

describe('words of another time', () => {
  test.for([
    ['do not excuse a plain slip', 'Two years ago the planetarium had 34,100 guests.', '34,100: disjoint guests'],
    ['excuse another figure', 'Two years ago the planetarium had 27,900 guests.', undefined],
    ['excuse what stands beside the right figure', 'The planetarium had 31,400 guests. Two years ago it had 34,100 guests.', undefined],
    ['and are no figure themselves', 'In 2026, so far, it had 34,100 guests.', '34,100: disjoint guests'],
  ] as const)('%s', ([, text, expected]) => expect(conflicts(text)).toEqual(expected ? [expected] : []));
});

test('a field is what a competitor comes from, and no other noun', () => {
  expect(conflicts('The planetarium won a field of 48 seats.')).toEqual(['48: disjoint seats']);
});

describe('what a figure used to be', () => {
  test.for([
    ['Everybody pays €4.60 for a locker that used to be €7.30.', '€7.30: disjoint locker'],
    ['Everybody pays €4.60 for a locker that used to cost £3.70.', '£3.70: unit locker'],
    ['Everybody pays €4.60 for a locker that used to be €3.70.', undefined],
    // The claim knows no earlier value.
    ['The dome has 84 seats where there used to be 48.', undefined],
    ['The dome used to have 48 seats.', undefined],
  ] as const)('%s', ([text, expected]) => expect(conflicts(text)).toEqual(expected ? [expected] : []));
});

describe('what is imagined in another clause', () => {
  test.for([
    ['There are some 48 seats, and if each of you paid for one we’d have a second hall.', 'some 48: disjoint seats'],
    ['If each of you paid for one we’d have 48 seats.', undefined],
    ['We’d have liked 48 seats, and if you paid for one you may sit on it.', undefined],
  ] as const)('%s', ([text, expected]) => expect(conflicts(text)).toEqual(expected ? [expected] : []));
});

describe('numbers in words, and lengths of several units', () => {
  test.for([
    ['The show lasts one hour and 84 minutes.', 'one hour and 84 minutes: disjoint show'],
    ['The show lasts one hour and forty-eight minutes.', undefined],
    ['The eclipse lasts seventy-four minutes.', 'seventy-four minutes: disjoint eclipse'],
    // Digits of another unit are no slip.
    ['The eclipse lasts four days less than the meteors do.', undefined],
  ] as const)('%s', ([text, expected]) => expect(conflicts(text)).toEqual(expected ? [expected] : []));
});

describe('what a figure counts', () => {
  test.for([
    ['a possessor is not counted', 'It goes to all 46 of the county’s schools.', '46: disjoint schools'],
    ['the noun counts, and not the one before it', 'One was at Elm, one of 82 comet sites.', '82: disjoint sites'],
    ['each of another clause', 'There are 48 seats, each of red velvet.', '48: disjoint seats'],
    ['for each of them', 'There are 89 seats each in the two halls.', undefined],
    ['what they did', 'Of the walkers, 85 started.', '85: disjoint walkers'],
    ['a bound is no statistic', 'A maximum of €2.4m goes to the rent.', 'A maximum of €2.4m: bound-reversed rent'],
    ['a statistic', 'The maximum rent in the town is €3.1m.', undefined],
  ] as const)('%s', ([, text, expected]) => expect(conflicts(text)).toEqual(expected ? [expected] : []));
});
