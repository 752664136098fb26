import { describe, expect, test } from 'vitest';
import { found } from './arithmetic-found.ts';

describe('a rest', () => {
  test.for([
    ['Of the 62 bells 47 were recast. The remaining 14 hang in the yard.', 'sum: 14 → 15'],
    ['The mill ground 840 tonnes, 610 tonnes of which were wheat; the rest, 320 tonnes, was rye.', 'sum: 320 tonnes → 230 tonnes'],
    ['The orchestra has set aside £6.3m for the hall. The lottery pays £2.1m of this, which leaves £4.8m to raise.', 'sum: £4.8m → £4.2m'],
    ['We counted 214 orchids, among them 58 white ones. The other 165 were purple.', 'sum: 165 → 156'],
    ['There were 4,210 letters, among them 874 complaints (21%). The other 4,336 asked for work.', 'sum: 4,336 → 3,336'],
    ['Of the twelve lighthouses nine are lit. The other four are museums.', 'sum: four → three'],
    ['There were 318 letters, of which 204 were in ink. The rest (124) were typed.', 'sum: 124 → 114'],
  ] as const)('%s', ([text, expected]) => expect(found(text)).toEqual([expected]));

  test.for([
    'Of the 62 bells 47 were recast. The remaining 15 hang in the yard.',
    'Of the 62 bells 47 were recast, and of those 12 cracked. The remaining 35 hang in the yard.',
    // two parts of one whole
    'Of the 62 bells 40 were recast and 10 sold. The remaining 12 hang in the yard.',
    // the others of another group
    'One of the twelve finalists is Welsh. The other two Britons came last.',
    'Of the twelve lighthouses four are in the north. Two of them are lit; the other two are museums.',
    // another unit, a rounded figure
    'Of the 62 bells 47 were recast. The other 900 tonnes of bronze were sold.',
    'The hall cost £6.3m. The lottery paid about £2.1m of this, which leaves £4.3m.',
    'The hall cost £6.34m. The lottery paid £2.1m of this, which leaves £4.2m.',
    'Of the 62 bells 47 were recast. The other 900 chimes were sold.',
    // no part of it
    'The choir sang 12 songs and the band played 7. The other four were cancelled.',
    'Of the 62 bells 47 were recast? The remaining 14 hang in the yard.',
  ])('%s', (text) => expect(found(text)).toEqual([]));
});

describe('a gap between the two figures just told', () => {
  test.for([
    ['A season ticket is €340. On the day it would be €412, so you pay €62 less.', 'change: €62 → €72'],
    ['The old engine pulled 46 wagons and the new one 61. That’s 25 more.', 'change: 25 → 15'],
    ['We hoped for $90,000. You gave $118,000! That is $38,000 over our target.', 'change: $38,000 → $28,000'],
    ['The dam is 118 metres high and the old one was 96 metres, which is 32 metres lower.', 'change: 32 metres → 22 metres'],
  ] as const)('%s', ([text, expected]) => expect(found(text)).toEqual([expected]));

  test.for([
    'A season ticket is €340. On the day it would be €412, so you pay €72 less.',
    // to something else
    'The old engine pulled 46 wagons and the new one 61. That’s 25 more than in 1950.',
    'Adults pay €12 and children €7. Members pay €2 less.',
    'Adults pay €12 and children €7. That’s €2 less than last year.',
    'Adults pay €12, children €7 and students €9. That’s €4 less.',
    // a total, not a gap
    'We hoped for $90,000. You gave $118,000! That is $208,000.',
    'The run took 46 minutes and the swim 61. That’s 5 points more.',
    'The pump moves about 46 litres and the old one 61. That’s 20 less.',
    'A lap is 400 metres. The field is 395 metres. That is 2 metres short, they said of the pit.',
  ])('%s', (text) => expect(found(text)).toEqual([]));
});

describe('a total that goes back', () => {
  test.for([
    [
      'The repairs are €18.6 million, and another €23.4 million goes into the roof. So call it €44 million, all in.',
      'sum: €44 million → €42 million',
    ],
    ['We sold 240 jars in May and 180 in June. That’s 430 jars altogether.', 'sum: 430 → 420'],
    ['- north: 12.5 km\n- middle: 11.2 km\n- south: 7.8 km\n- together: 32.5 km', 'sum: 32.5 km → 31.5 km'],
  ] as const)('%s', ([text, expected]) => expect(found(text)).toEqual([expected]));

  test.for([
    'The repairs are €18.6 million, and another €23.4 million goes into the roof. So call it €42 million, all in.',
    'The repairs are €18.6 million, and another €23.4 million goes into the roof. So call it about €40 million, all in.',
    // more than the two
    'We sold 240 jars in May and 180 in June. That’s 1,430 altogether since we opened.',
    'We sold 240 jars in May and 180 in June. In all 430 people came.',
    // one part of three
    'We sold 240 jars, 20 pots and another 180 jars. That’s 440 in all.',
    '- north: 12.5 km\n- middle: 11.2 km\n- south: 7.8 km\n- together: 31.5 km',
    '- north: 12.5 km (of 14 km)\n- middle: 11.2 km\n- south: 7.8 km\n- together: 32.5 km',
    '- north: 12.5 km\n- together: 32.5 km',
  ])('%s', (text) => expect(found(text)).toEqual([]));
});

describe('a length of time after its two hours', () => {
  test.for([
    ['The bridge was shut from 3pm on Monday until 9am on Tuesday, 16 hours in all.', 'change: 16 hours → 18 hours'],
    ['The tank is open from 9.30am to 6pm, seven and a half hours.', 'change: seven and a half hours → eight point five hours'],
    ['The pumps ran from noon to 5pm – four hours.', 'change: four hours → five hours'],
  ] as const)('%s', ([text, expected]) => expect(found(text)).toEqual([expected]));

  test.for([
    'The bridge was shut from 3pm on Monday until 9am on Tuesday, 18 hours in all.',
    'The tank is open from 9.30am to 6pm, eight and a half hours.',
    'The tank is open from 9.30am to 6pm, two hours longer than in May.',
    'The tank is open from 9.30am to 6pm, 40 hours a week.',
    'The tank is open from 9.30am to 6pm, six days a week.',
    'The tank is open from 9.30am to 6pm, five days from Monday.',
    'The pumps ran from 9pm to 5am, eight hours.',
    'The pumps ran from 9pm to 5am, with two hours of rest.',
    'The pumps ran from 9 to 5, about seven hours.',
    'The ferry sails from 9am to noon, six hours of which are free.',
  ])('%s', (text) => expect(found(text)).toEqual([]));
});

describe('fractions, cuts and middles', () => {
  test.for([
    ['Of 4,300 pilots 870 said no, which is more than a third.', 'share: more than a third → 20.2%'],
    ['They saved 45 of the 180 nests, or two thirds.', 'share: two thirds → a quarter'],
    ['The tax brings in $91 million, a cut of 40 percent from $182 million.', 'change: 40 percent → 50 percent'],
    ['Profit will be €142m–€148m, the mid-point of which, €144m, is a record.', 'sum: €144m → €145m'],
  ] as const)('%s', ([text, expected]) => expect(found(text)).toEqual([expected]));

  test.for([
    'Of 4,300 pilots 870 said no, which is a fifth.',
    'Of 4,300 pilots 870 said no, which is more than a fifth.',
    'They saved 45 of the 180 nests, or a quarter.',
    'They saved 45 of the 180 nests, a third of them on cliffs.',
    'They saved 45 of the 180 nests, or a third more than in May.',
    'They saved 65 of the 180 nests, or about a third.',
    'The tax brings in $91 million, a cut of 50 percent from $182 million.',
    'The tax brings in $91 million, a cut of 40 percent on average from $182 million.',
    'Profit will be €142m–€148m, the mid-point of which, €145m, is a record.',
  ])('%s', (text) => expect(found(text)).toEqual([]));
});
