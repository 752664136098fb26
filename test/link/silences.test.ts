import { describe, expect, test } from 'vitest';
import { conflictsWith } from './conflicts.ts';

const CLAIMS = `
version: 1
claims:
  quarry-sale: { says: The quarry was sold on Friday 27 March 2026., date: 2026-03-27, of: [sale, sold] }
  licence-end: { says: The licence for blasting ended in May 2024., date: May 2024, of: [licence for blasting, blasting] }
  debt: { says: The owners paid the debt of £4.7m., value: £4.7m, of: [paid, debt] }
  fund: { says: "The fund for the village holds £530,000.", value: "£530,000", of: [fund] }
  foreman: { name: Edna Porlock, is: person }
  foreman.age: { says: Edna Porlock is 58., value: 58, of: [age], about: [Edna Porlock] }
  owners:
    says: The owners are Jory Penhale, Sukie Trask and Denzil Hockaday.
    list: [Jory Penhale, Sukie Trask, Denzil Hockaday]
    of: [owners]
  coins: { says: 68% of the forged coins were of tin., value: 68%, of: [forged coins, coins], about: [tin] }
  cranes: { says: The cranes cost about £2.6m., value: about £2.6m, of: [cranes] }
  tremor: { says: The strongest tremor was of magnitude 3.8., value: "3.8", of: [magnitude, tremor], about: [strongest] }
  dust: { says: The dust at the school was twice the limit., value: twice, of: [dust], about: [school, limit] }
  closes: { says: The quarry path is to be closed by 30 April 2028., date: 2028-04-30, of: [path, path closed] }
  walks: { says: The walks begin on Monday 8 June 2026., date: 2026-06-08, of: [walks begin, walks] }
  fines: { says: "There were nine fines, down from 21 in 2025.", value: 9, previous: 21, of: [fines] }
  bats: { says: Two bats hang in the shaft of the old pit., value: 2, of: [bats], about: [old pit] }
  spoil: { says: "10,500 lorries of spoil were moved.", value: "10,500", of: [lorries of spoil, spoil] }
  tax: { says: Visitors may spend up to £400 a day in the shop., value: up to £400, per: day, of: [shop, spend] }
  lease: { says: The lease may last up to nine months., value: up to nine months, of: [lease] }
  tons: { says: The mill turned out 88.4% of its stone in time., value: 88.4%, of: [stone, mill] }
  guard: { says: The guard stays for at least 30 years., value: at least 30 years, of: [guard] }
  old-flood: { says: The last flood of the pit was in 1968., date: 1968, of: [last flood] }
  flood: { says: The pit flooded on Sunday 1 March 2026., date: 2026-03-01, of: [flood, flooded] }
  rent: { says: The rent is $2.45 million., value: $2.45 million, of: [rent] }
  opening: { says: "The museum of the quarry opened on 6 August 2026.", date: 2026-08-06, of: [opening, opened] }
  stores: { says: The stores of powder would last for more than nine weeks., value: more than nine weeks, of: [stores of powder, powder] }
  pool: { says: The water in the pit was up to six metres deep., value: up to six metres, of: [water], about: [pit] }
  helmet: { says: "Each helmet cost about $40.", value: about $40, per: helmet, of: [helmet, cost] }
  visits: { says: Visits to the museum grew by 9.7%., value: up 9.7%, of: [visits, visits to the museum] }
  dug: { says: Digging began in 2009., date: 2009, of: [digging], about: [began] }
  output: { says: The quarry sold 41 tons of slate in 2024., value: 41 tons, of: [slate], about: [2024] }
  siren: { says: The siren sounded at 6.52pm., date: "18:52", of: [siren], about: [sounded] }
  blasts: { says: "1,340 blasts were counted.", value: "1,340", of: [blasts] }
`;
const { problems, conflicts } = conflictsWith(CLAIMS);

test('the claims load', () => expect(problems).toEqual([]));

describe('the last day of a period', () => {
  test.for([
    ['Sales rose by 10% in the year to 27 June 2026.', []],
    ['The sale of the quarry was on 27 June 2026.', ['27 June 2026: date quarry-sale']],
  ] as const)('%s', ([text, expected]) => expect(conflicts(text)).toEqual(expected));
});

describe('the weekday of a day in a month that a claim knows no day of', () => {
  test.for([
    // 18 May is a Monday in 2026, and a Saturday in 2024.
    ['There is no blasting until 18 May, a Monday.', []],
    ['---\ndate: 2026-05-02\n---\n\nThere is no blasting until 18 May, a Wednesday.', ['18 May, a Wednesday: weekday licence-end']],
  ] as const)('%s', ([text, expected]) => expect(conflicts(text)).toEqual(expected));
});

describe('three powers of ten', () => {
  test.for([
    ['The most that they may have paid to one of us is £4,700.', []],
    ['The fund for the village holds £530m.', ['£530m: magnitude fund']],
    ['They paid £47m of debt.', ['£47m: magnitude debt']],
  ] as const)('%s', ([text, expected]) => expect(conflicts(text)).toEqual(expected));
});

describe('people of one age', () => {
  test.for([
    ['For years Porlock, whose age nobody knows, showed the quarry to eleven-year-olds.', []],
    ['Porlock, 53, shows the quarry to visitors.', ['53: disjoint foreman.age']],
  ] as const)('%s', ([text, expected]) => expect(conflicts(text)).toEqual(expected));
});

describe('a list with more said of a member', () => {
  test.for([
    ['There are three owners: Jory Penhale, who drills, Sukie Trask, and our own Denzil Hockaday, who has been here for years.', []],
    ['There are three owners: Jory Penhale and Sukie Trask.', ['Jory Penhale and Sukie Trask: other-member owners']],
  ] as const)('%s', ([text, expected]) => expect(conflicts(text)).toEqual(expected));
});

describe('a heading that speaks of something wrong', () => {
  test.for([
    ['## What went wrong\n\nIn one year 1,430 blasts were counted.', ['1,430: disjoint blasts']],
    ['## What we got wrong\n\nIn one year 1,430 blasts were counted.', []],
  ] as const)('%s', ([text, expected]) => expect(conflicts(text)).toEqual(expected));
});

describe('what is false or wrong about a thing', () => {
  test.for([
    ['They found 310 false coins in all, 86 per cent of them of tin.', ['86 per cent: disjoint coins']],
    ['A false report said that 86 per cent of the forged coins were of tin.', []],
  ] as const)('%s', ([text, expected]) => expect(conflicts(text)).toEqual(expected));
});

describe('words that no longer excuse a plain slip', () => {
  test.for([
    ['The cranes will cost an estimated €2.6m.', ['an estimated €2.6m: unit cranes']],
    ['The tremors went on, the worst of them of magnitude 8.3.', ['8.3: disjoint tremor']],
    ['The dust at the school was three times the limit last night.', ['three times: multiple dust']],
    ['The dust at the school was three times the limit last year.', []],
    ['The quarry path will be closed by the end of April 2027.', ['the end of April 2027: date closes']],
    ['The walks begin on Monday 15 June, and not on Saturdays.', ['Monday 15 June: date walks']],
  ] as const)('%s', ([text, expected]) => expect(conflicts(text)).toEqual(expected));
});

describe('what the figure was in a year that the claim names', () => {
  test.for([
    ['The warden counted nine fines. In 2025 it was 12.', ['12: disjoint fines']],
    ['The warden counted nine fines. In 2025 it was 21.', []],
    ['The warden counted nine fines. In 2019 it was 12.', []],
  ] as const)('%s', ([text, expected]) => expect(conflicts(text)).toEqual(expected));
});

describe('magnitudes', () => {
  test.for([
    ['Twenty bats were seen by a boy at the pond.', []],
    ['It took ten and a half for the spoil.', []],
    ['The mill sold 1,050 lorries of spoil.', ['1,050: magnitude spoil']],
    ['The rent comes to $2,540,000.', ['$2,540,000: disjoint rent']],
  ] as const)('%s', ([text, expected]) => expect(conflicts(text)).toEqual(expected));
});

describe('bounds said in other words', () => {
  test.for([
    ['In the shop you can spend four hundred pounds a day.', []],
    ['In the shop people spend £400 a day.', ['£400 a day: bound-dropped tax']],
    ['The lease may last for as long as nine months.', []],
    ['You can’t get more than 88.4% of the stone in time out of that mill.', []],
    ['The guard stays for thirty years, and very likely for longer.', []],
    ['The guard stays for 30 years.', ['30 years: bound-dropped guard']],
  ] as const)('%s', ([text, expected]) => expect(conflicts(text)).toEqual(expected));
});

describe('dates of something else', () => {
  test.for([
    ['The pit flooded again, for the first time since the last flood of 1986.', ['1986: date old-flood']],
    ['Bids are to be opened on 30 September 2026.', []],
    ['It opened on 30 September 2026.', ['30 September 2026: date opening']],
  ] as const)('%s', ([text, expected]) => expect(conflicts(text)).toEqual(expected));
});

describe('what is left of a bound beside its figure', () => {
  test.for([
    ['The stores of powder would last for nine weeks and a bit.', []],
    ['The stores of powder would last for nine weeks, a bit of which we lost.', ['nine weeks: bound-dropped stores']],
    ['The water stood six metres deep in the worst places of the pit.', []],
    ['The water stood six metres deep in the pit.', ['six metres: bound-dropped pool']],
  ] as const)('%s', ([text, expected]) => expect(conflicts(text)).toEqual(expected));
});

describe('a price of each of whatever is bought', () => {
  test.for([
    ['The helmets came at a cost of about $40 apiece.', []],
    ['The helmets came at a cost of about $60 apiece.', ['about $60 apiece: disjoint helmet']],
  ] as const)('%s', ([text, expected]) => expect(conflicts(text)).toEqual(expected));
});

describe('a share where the claim is of a change', () => {
  test.for([
    ['Schools make up 11% of visits to the museum.', []],
    ['Visits to the museum grew by 7.9%.', ['7.9%: disjoint visits']],
  ] as const)('%s', ([text, expected]) => expect(conflicts(text)).toEqual(expected));
});

describe('the period of other claims', () => {
  test.for([
    ['In 2024 the digging gave 41 tons of slate.', []],
    ['The digging began in 2024, and 41 tons of slate came of it.', ['2024: date dug']],
  ] as const)('%s', ([text, expected]) => expect(conflicts(text)).toEqual(expected));
});

describe('what was done, and what was written', () => {
  test.for([
    ['The siren sounded at 6.25pm and woke the lower town. We are sorry for it.', ['6.25pm: date siren']],
    ['We wrote that the siren sounded at 6.25pm. We are sorry for it.', []],
    ['The museum of the quarry opened on 16 August 2026. The concert might slip to May.', ['16 August 2026: date opening']],
    ['The museum of the quarry opened on 16 August 2026, we said: a slip of the pen.', []],
  ] as const)('%s', ([text, expected]) => expect(conflicts(text)).toEqual(expected));
});

describe('a day whose weekday is not of the other year', () => {
  test.for([
    // 13 March 2026 is a Friday, and 13 March 2025 a Thursday.
    [
      '---\ndate: 2026-04-02\n---\n\nThe firm that lost £2m last year sold the quarry on Friday 13 March, the sale papers show.',
      ['Friday 13 March: date quarry-sale'],
    ],
    ['---\ndate: 2026-04-02\n---\n\nLast year the sale was on Thursday 13 March.', []],
  ] as const)('%s', ([text, expected]) => expect(conflicts(text)).toEqual(expected));
});
