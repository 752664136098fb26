import { describe, expect, test } from 'vitest';
import { conflictsWith } from './conflicts.ts';

const { problems, conflicts } = conflictsWith(`
version: 1
claims:
  depth: { says: "The shaft of the quarry is 1,040 metres deep.", value: "1,040 metres", of: [shaft, deep] }
  wage: { says: "A quarryman earns £14.10 an hour.", value: £14.10, of: [pay, wage], about: [quarryman, an hour] }
  plots: { says: "The town has 1,150 plots.", value: "1,150", of: [plots] }
  rent: { says: "The rent of a plot is £62 a year.", value: £62, of: [rent], about: [a year, plot] }
  viewers: { says: "2.9 million watched the final on television.", value: 2.9 million, of: [viewers], about: [television, final] }
  prize: { says: "The winner got £500,000.", value: "£500,000", of: [prize], about: [winner] }
  vote: { says: "The council voted 22 to 15 for the rise.", value: 22 to 15, of: [vote, council] }
  seats: { says: "The rink seats 1,450.", value: "1,450", of: [seats] }
  listeners: { says: "The programme has 3.1 million listeners a week.", value: 3.1 million, of: [listeners], about: [a week] }
  budget: { says: "The rescuers' budget is 9.6m francs.", value: 9.6m francs, of: [budget] }
  turnout: { says: "Turnout was 34%.", value: 34%, of: [turnout] }
  bells: { says: "The foundry casts 60 bells a year.", value: 60, of: [bells], about: [a year, casts] }
  tenure: { says: "Ana Ruiz directed the choir for 22 years.", value: 22 years, of: [years], about: [Ruiz, choir] }
  donors: { says: "Donors gave £19.5m.", value: £19.5m, of: [gifts, donations], about: [donors] }
  fee: { says: "A full-time place costs £1,140 a month.", value: "£1,140", of: [fee, place], about: [full-time, a month] }
  share-elm: { says: "The Elm pension fund owns 32% of the quarry.", value: 32%, of: [share, owns], about: [Elm pension fund] }
  sold-day: { says: "It sold about 1.3 million jars on its first day.", value: about 1.3 million, of: [jars sold, jars], about: [first day] }
  beds: { says: "20 of the new beds will be in Oakham.", value: 20, of: [new beds], about: [Oakham] }
  loan: { says: "£92m of the cost is a loan.", value: £92m, of: [loan], about: [cost] }
  spent: { says: The visitors spent €594m in the county., value: €594m, of: [spending, spent], about: [visitors, in the county] }
  ruiz: { name: Ana Ruiz, is: person, also: [Ruiz] }
`);

test('the claims load', () => expect(problems).toEqual([]));

describe('another one of the kind, by the words of its clause', () => {
  test.for([
    ['The next quarry, 40 km away, has a shaft that is 620 metres deep.', []],
    ['The shaft is 620 metres deep.', ['620 metres: disjoint depth']],
    ['In the next town a plot costs £110.', []],
    ['In the town the rent of a plot is £110 a year.', ['£110 a year: disjoint rent']],
    ['The Finnish town has 2,300 plots.', []],
    ['The town now has 2,300 plots.', ['2,300: disjoint plots']],
    ['Its gardeners, like everyone else, are unpaid: 1,510 plots were dug for nothing.', ['1,510: disjoint plots']],
    ['The town across the bay has 2,300 plots.', []],
    ['The town next door has two halls. It has 2,300 plots.', []],
    ['The town has two halls. It has 2,300 plots.', ['2,300: disjoint plots']],
    ['The quarter-final drew 2.1 million viewers on television.', []],
    ['The final drew 2.1 million viewers on television.', ['2.1 million: disjoint viewers']],
    ["The winner of the children's race was ten. Her prize was £40,000.", []],
    ['The vote on the mayor was 25 to 12.', []],
    ['The vote was 25 to 12.', ['25 to 12: disjoint vote']],
  ] as const)('%s', ([text, expected]) => expect(conflicts(text)).toEqual(expected));
});

describe('somebody of whom no claim speaks', () => {
  test.for([
    ['A supermarket pays £12.60 an hour for night work.', []],
    ['Four of them went to the airport, which pays £19.30 an hour.', []],
    ['My barn seats 300.', []],
    ['The rink seats 300.', ['300: disjoint seats']],
    ['The council gave £4m.', []],
    ['The bypass at Oakham cost this county €164m.', []],
    ['The visitors spent €164m in this county.', ['€164m: disjoint spent']],
    ['Donors gave £4m.', ['£4m: disjoint donors']],
    ['A part-time place, three days a week, costs £720 a month.', []],
    ['A full-time place costs £720 a month.', ['£720 a month: disjoint fee']],
    ['A survey found that a quarryman earns £19.30 an hour in pay.', ['£19.30 an hour: disjoint wage']],
  ] as const)('%s', ([text, expected]) => expect(conflicts(text)).toEqual(expected));
});

describe('another stage or time than the claim’s', () => {
  test.for([
    ['Its third season had 1.9 million listeners a week.', []],
    ['It has 1.9 million listeners a week.', ['1.9 million listeners a week: disjoint listeners']],
    ['The plan of 2019 failed. Turnout that time was 51%.', []],
    ['Turnout was 51%.', ['51%: disjoint turnout']],
    ['Before the war the town had 4,000 plots.', []],
    ['This foundry, which then cast 900 bells a year, is the biggest.', []],
    ['This foundry, which casts 900 bells a year, is the biggest.', ['900 bells a year: disjoint bells']],
  ] as const)('%s', ([text, expected]) => expect(conflicts(text)).toEqual(expected));
});

describe('of another name, place or day than the claim’s, or denied', () => {
  test.for([
    ['Only Brack Energy, which owns 68% of the quarry, was there.', []],
    ['Only the Elm pension fund, which owns 68% of the quarry, was there.', ['68%: disjoint share-elm']],
    ['There will be 38 new beds in Ashby.', []],
    ['There will be 38 new beds in Oakham.', ['38: disjoint beds']],
    ['It sold 3.4 million jars in its first week.', []],
    ['It sold 3.4 million jars on its first day.', ['3.4 million: disjoint sold-day']],
    ["The loan is dear. The £72m that we needn't borrow comes from donors of its cost.", []],
  ] as const)('%s', ([text, expected]) => expect(conflicts(text)).toEqual(expected));
});

describe('what only holds the figure against the claim, and a unit that names nothing', () => {
  test.for([
    ["A boat costs 11m francs, more than the whole year's budget.", []],
    ['The budget is 11m francs.', ['11m: disjoint budget']],
    ['The hall is back after 13 years.', []],
    ['Ruiz directed the choir for 13 years.', ['13 years: disjoint tenure']],
  ] as const)('%s', ([text, expected]) => expect(conflicts(text)).toEqual(expected));
});
