import { expect, test } from 'vitest';
import { loadClaims } from '../../src/claims/load.ts';
import { linkDraft } from '../../src/link/index.ts';
import { conflicts, draft } from './builder.ts';

const { set, problems } = loadClaims('claims.yaml', (path) =>
  path === 'claims.yaml'
    ? `version: 1
language: en-GB
claims:
  keeper: { name: Lanyon, is: org, of: [old operator, previous lessee] }
  graves: { says: The dig found 7400 graves., value: 7400, of: [graves], about: [dig] }
  fee: { says: A moorings licence costs £364., value: £364, of: [licence, cost of the licence], about: [moorings] }
  fine: { says: The lessee pays £5200 for every late ferry., value: £5200, of: [fine, penalty], about: [late ferry] }
  verses: { says: Green Water has 318 verses., value: 318, of: [verses], about: [Green Water] }
  pier: { says: The pier is 214 metres long., value: 214 metres, of: [pier], about: [long] }
  losses: { says: Growers lost 17.5% of their pears., value: 17.5%, of: [losses, pears lost, pears], about: [lost] }
  flats: { says: 640 flats stand on the slope., value: 640, of: [flats, homes], about: [slope] }
  vents: { says: Seven kilns were put out of use., value: 7, of: [kilns], about: [out of use] }
  valves: { says: 63 valves leaked., value: 63, of: [valves], about: [leaked] }
  votes: { says: "Brill got 8214 votes in Osney.", value: 8214, of: [votes], about: [Brill, Osney] }
  roof: { says: The roof cost £6.4m., value: £6.4m, of: [roof, cost of the roof] }
  toll: { says: The toll rises by 12.4%., value: 12.4%, of: [rise, increase], about: [toll] }
  offer: { says: The mill offers 2.5%., value: 2.5%, of: [offer, pay rise], about: [mill] }
  demand: { says: The weavers ask for 7%., value: 7%, of: [demand, pay rise], about: [weavers] }
  guests: { says: "The inn had 26,000 guests in 2025.", value: "26,000", of: [guests], about: [inn, 2025] }
  aim: { says: "The inn wants 41,000 guests by 2030.", value: "41,000", of: [guests], about: [target, 2030] }
  space: { says: The tape holds 35 GB., value: 35 GB, of: [tape, storage] }
`
    : null,
);
if (!set) throw new Error(problems.map(({ message }) => message).join('\n'));
const found = (text: string) => conflicts(text, linkDraft(draft(text), set));

test.for<[string, string]>([
  ['The dig, which lasted a summer, found 3,100 graves.', 'disjoint: 3,100 → 7400'],
  ['A licence for moorings costs £290.', 'disjoint: £290 → £364'],
  ['The penalty for a late ferry is £9,000.', 'disjoint: £9,000 → £5200'],
  ['Green Water has 690 verses.', 'disjoint: 690 → 318'],
  ['The pier is 93 metres long.', 'disjoint: 93 metres → 214 metres'],
  ['Growers lost 31% of their pears.', 'disjoint: 31% → 17.5%'],
  ['There are 290 flats on the slope.', 'disjoint: 290 → 640'],
  ['Eighty-one valves leaked.', 'disjoint: Eighty-one → 63'],
  ['Brill got 3,307 votes in Osney.', 'disjoint: 3,307 → 8214'],
  ['The roof cost £4.6m.', 'disjoint: £4.6m → £6.4m'],
  ['The roof cost £64m.', 'magnitude: £64m → £6.4m'],
  ['The toll rises by 14.2% in May.', 'disjoint: 14.2% → 12.4%'],
  ['The mill offers 7%, and the weavers ask for 2.5%.', 'rival: 7% → 2.5%; rival: 2.5% → 7%'],
  ['In 2025 the inn had 41,000 guests.', 'rival: 41,000 → 26,000'],
  ['The tape holds 35 MB.', 'unit: 35 MB → 35 GB'],
])('%s', ([text, finding]) => {
  expect(found(text).join('; ')).toBe(finding);
});

test.for([
  'It is a larger dig than the last one, which found 3,100 graves.',
  'Few think of the old dig, which found 3,100 graves and a well.',
  "Lanyon's penalty was £900, and nobody paid it.",
  'They put aside Dry Season, all 690 verses of it.',
  'At Morwenstow the pier is 93 metres long.',
  'In Ushant growers lost 31% of their pears; nobody there was insured.',
  'Growers who sprayed in March lost 6% of their pears.',
  'Growers without a greenhouse lost 31% of their pears.',
  'Organic cider makers lost 31% of their pears.',
  'As of last night 212 flats had been emptied.',
  'So far 290 flats have been painted.',
  'In Ushant more than 1,300 homes burned. Here it was 64.',
  'The plant has 141 valves. Sixty-three leaked, and 78 valves stayed shut.',
  'Brill carried Iffley by 1,307 votes and came second in Osney.',
  'The roof was to have cost £5m.',
  'The roof was supposed to have cost £2.9m.',
  'A larger roof, with a gallery, for £64m was never built.',
  'Pensioners get 25 per cent off, which brings the moorings licence down to £273.',
  'Boats over ten metres pay 50% more: the moorings licence is £546.',
  'The toll rises. The road has 47km of drains, 1.2% of its county.',
  'A pay rise of 7% would cost the mill a loom, the weavers admit; at 2.5% it is a shuttle.',
  'If summers stay warm, the inn would pass 41,000 guests sooner.',
  'Files of up to 35 MB go by post.',
])('leaves alone: %s', (text) => {
  expect(found(text)).toEqual([]);
});
