import { describe, expect, test } from 'vitest';
import { loadClaims } from '../../src/claims/load.ts';
import { linkDraft } from '../../src/link/index.ts';
import { conflicts, draft } from './builder.ts';

const { set, problems } = loadClaims('claims.yaml', (path) =>
  path === 'claims.yaml'
    ? `version: 1
language: en-GB
claims:
  wanted: { says: "The choir had asked for £84,000.", value: "£84,000", of: [asked, appeal], about: [choir] }
  raised: { says: "The appeal raised £61,000.", value: "£61,000", of: [raised, appeal], about: [in all] }
  missing: { says: "That is £23,000 short of what was asked.", value: "£23,000", difference: [wanted, raised], of: [shortfall] }
  hall: { says: "The hall seats 4,400 today.", value: "4,400", of: [capacity, seats], about: [hall, today] }
  hall-new: { says: "The hall will seat 5,300 after the work.", value: "5,300", of: [capacity, seats], about: [hall, after the work] }
  gallery: { says: "The gallery adds 900 seats.", value: "900", difference: [hall-new, hall], of: [seats, places], about: [gallery] }
  landed: { says: "The boats landed 1,520 tonnes of herring.", value: "1,520 tonnes", sum: [landed-cutters, landed-rowers], of: [herring, landed] }
  landed-cutters: { says: "Cutters landed 1,180 tonnes.", value: "1,180 tonnes", of: [landed, herring], about: [cutters] }
  landed-rowers: { says: "Rowers landed 340 tonnes.", value: "340 tonnes", of: [landed, herring], about: [rowers] }
  desks-north: { says: "Northbank has 730 desks.", value: 730, of: [desks], about: [Northbank] }
  desks-south: { says: "Southgate has 460 desks.", value: 460, of: [desks], about: [Southgate] }
  desks: { says: "Together they have 1,190 desks.", value: "1,190", sum: [desks-north, desks-south], of: [desks], about: [together] }
  rail: { says: "The line is 640 metres long.", value: 640 metres, of: [line], about: [long] }
  rail-done: { says: "Track lies on 410 metres of it.", value: 410 metres, of: [track] }
  rail-left: { says: "230 metres are left.", value: 230 metres, difference: [rail, rail-done], of: [line], about: [left] }
  visits: { says: The nurse made 212 visits., value: 212, of: [visits, calls] }
  visits-night: { says: 37 visits were at night., value: 37, of: [visits, calls], about: [night] }
`
    : null,
);
if (!set) throw new Error(problems.map(({ message }) => message).join('\n'));
const found = (text: string) => conflicts(text, linkDraft(draft(text), set));

describe('what the sums of the claims file leave of a figure', () => {
  test.for<[string, string]>([
    ['The choir had asked for £84,000. The sum raised falls £27,000 short of that.', 'arithmetic: £27,000 → £23,000'],
    ['The gallery adds 900 seats, to make 5,800 in all.', 'arithmetic: 5,800 → 5,300'],
    ['The boats landed 1,520 tonnes. The cutters had 1,180 of those, and the rowers the remaining 440.', 'arithmetic: 440 → 340'],
    ['Put the two together and you have 1,290 desks.', 'disjoint: 1,290 → 1,190'],
    ['There were only 280 of the line’s 640 left.', 'arithmetic: 280 → 230'],
    ['Of the visits 37 were at night. For the other 185 she took the bus.', 'arithmetic: 185 → 175'],
  ])('%s', ([text, finding]) => {
    expect(found(text)).toEqual([finding]);
  });

  test.for([
    'The choir had asked for £84,000. The sum raised falls £23,000 short of that.',
    'The choir had asked for £84,000. The sum raised falls about £23,000 short of that.',
    'The choir had asked for £84,000, £27,000 more than the band.',
    'The choir had asked for £84,000. The roof needs £27,000.',
    'The gallery adds 900 seats, to make 5,300 in all.',
    'The gallery adds 900 seats and the balcony 120, so 1,020 in all.',
    'The boats landed 1,520 tonnes. The cutters had 1,180 of those, and the rowers the remaining 340.',
    'Of 1,620 tonnes that were sold the cutters had 1,180, and the rowers the remaining 440.',
    'Put the two together and you have 1,190 desks.',
    'Put the two together and you have 1,290 lamps.',
    'There were only 230 of the line’s 640 left.',
    'There were only 280 of the old road’s 640 left.',
    'Of the visits 37 were at night. For the other 175 she took the bus.',
    'Of her 222 errands 37 were at night. For the other 185 she took the bus.',
    'Of the visits 37 were at night. The other 185 nurses slept.',
  ])('leaves alone: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
