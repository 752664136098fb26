import { describe, expect, test } from 'vitest';
import { loadClaims } from '../../src/claims/load.ts';
import { linkDraft } from '../../src/link/index.ts';
import { conflicts, draft } from './builder.ts';

const { set, problems } = loadClaims('claims.yaml', (path) =>
  path === 'claims.yaml'
    ? `version: 1
language: en-GB
claims:
  cave: { says: Ogmoor Pot is the second-deepest cave in the county., value: second-deepest, of: [cave], about: [county] }
  yield: { says: It was the third-smallest honey crop since records began., value: third-smallest, of: [honey crop, crop], about: [records] }
  title: { says: It is the fourth county title that Marsh Lane has won., value: fourth, of: [county title], about: [Marsh Lane] }
  ditch: { says: The Long Ditch is the largest pond of the parish., value: largest, of: [pond], about: [Long Ditch, parish] }
  bean: { says: The bean is the most common plant of the allotments., value: the most common, of: [plant], about: [bean, allotments] }
  tender: { says: Holm Roofing's tender was the third-cheapest., value: third-cheapest, of: [tender, price], about: [Holm Roofing] }
  rates: { says: The parish rate was the fifth-lowest in the county., value: fifth-lowest, of: [parish rate], about: [county] }
  frost: { says: The frost of 9 April was the sixth late frost of the spring., value: sixth, of: [late frost of the spring, late frost] }
`
    : null,
);
const { set: bells, problems: faults } = loadClaims('bells.yaml', (path) =>
  path === 'bells.yaml'
    ? `version: 1
language: en-GB
claims:
  contest: { says: The contest was held for the 61st time., value: 61st, of: [contest, time] }
  show: { says: It was the 112th Penrose Dog Show., value: 112th, of: [show, Penrose Dog Show, edition] }
  place: { says: Larkfield were fourth of nine bands., value: fourth, out-of: 9, of: [place], about: [Larkfield] }
  rank: { says: The town's bells rank 37th in the state., value: 37th, of: [bells, rank], about: [state] }
  wins: { says: It is the second win for Kit Lowry., value: second, of: [win], about: [Kit Lowry] }
  row: { says: It was Pellbridge's third win in a row., value: third, of: [win in a row], about: [Pellbridge] }
  fees: { says: Fees rose for the fifth year in a row., value: fifth, of: [year in a row, rise], about: [fees] }
  peal: { says: It is the fifth peal rung in the valley since 1950., value: fifth, of: [peal, rung peal], about: [valley, since 1950] }
  hymn: { says: Abide is the sixth most popular hymn., value: sixth, of: [most popular hymn, hymn], about: [Abide] }
  tower: { says: The Halden Tower is the third-tallest building in the city., value: third-tallest, of: [building], about: [Halden Tower, city] }
`
    : null,
);
if (!bells) throw new Error(faults.map(({ message }) => message).join('\n'));
const rung = (text: string) => conflicts(text, linkDraft(draft(text), bells));

describe('ordinals wherever they rank', () => {
  test.for<[string, string]>([
    ['The contest was held for the 63rd time.', '63rd → 61st'],
    ['The 111th Penrose Dog Show will be remembered for the rain.', '111th → 112th'],
    ['Larkfield came fifth of the nine bands.', 'fifth → fourth'],
    ['# Larkfield third in the striking contest\n\nThe day was wet.', 'third → fourth'],
    ['They rang well. That puts us 31st of the state’s 41 counties.', '31st → 37th'],
    ['It is the third win for Lowry, who trains on a beach.', 'third → second'],
    ['# Lowry takes the Bellows for a third time\n\nThe day was wet.', 'third → second'],
    ['Lowry has now won the contest three times.', 'three → second'],
    ['Pellbridge have now won four in a row.', 'four → third'],
    ['Fees rose for the fourth year running.', 'fourth → fifth'],
    ['It’s the fourth to be rung in the valley since 1950.', 'fourth → fifth'],
    ['Abide is now the fifth most popular hymn.', 'fifth → sixth'],
    ['# City’s second-tallest tower is approved\n\nThe vote was close.', 'second-tallest → third-tallest'],
  ])('%s', ([text, finding]) => {
    expect(rung(text)).toEqual([`disjoint: ${finding}`]);
  });

  test.for([
    'The contest was held for the 61st time, on the 23rd.',
    'The second contest of the summer is held for the 15th time.',
    'The 111th show, in 2019, was called off.',
    'Larkfield came fourth of the nine bands, and rang the third bell down twice.',
    'Larkfield lay third after the first lap.',
    'Larkfield were third of nine bands until the break.',
    'Marwood came fifth of the nine bands.',
    'Larkfield had a second helping of pie and a third of the cake.',
    'In 2012 we came ninth of 39.',
    'It is the third win for Fern.',
    'It is Lowry’s first win of the spring.',
    'Lowry hopes for a third win.',
    'Lowry has won her heat three times.',
    'It is the judge’s third win.',
    'It was the third win of the judge’s youngest pupil, Lowry.',
    'Pellbridge have won four in a row at home.',
    'The 113th Penrose Dog Show will be held in May.',
    'A third win would make Lowry the champion of the valley.',
    'Lowry won her third win’s worth of apples two years ago.',
    'Pellbridge have won four of their last five contests.',
    'Marwood have won four in a row.',
    'Wages rose for the fourth year running.',
    'The fourth peal in the valley was rung in 1998.',
    'A sixth peal is planned for May.',
    'On the second floor of the Halden Tower hangs a first edition from the 18th century.',
    'Half a fifth of gin stood on Third Street, two seconds from the first-aid post.',
  ])('leaves alone: %s', (text) => {
    expect(rung(text)).toEqual([]);
  });
});

if (!set) throw new Error(problems.map(({ message }) => message).join('\n'));
const found = (text: string) => conflicts(text, linkDraft(draft(text), set));

test('a rank counted from the other end', () => {
  expect(found('The parish rate was the fifth-highest in the county.')).toEqual(['direction: highest → lowest']);
});

describe('ranks in words', () => {
  test.for<[string, string]>([
    ['---\ntitle: "Down the county’s deepest cave"\n---\n\nThe rope was wet.', 'deepest → second-deepest'],
    ['# Into the country’s deepest cave\n\nThe rope was wet.', 'deepest → second-deepest'],
    ['The Long Ditch is the second-largest pond of the parish.', 'second → largest'],
    ['The bean is now the third most common plant of the allotments.', 'third → the most common'],
    ['Ogmoor Pot, the third-deepest cave in the county, has a new ladder.', 'third-deepest → second-deepest'],
    ['Five jars a hive. It is, in fact, the smallest honey crop since we began to keep records.', 'smallest → third-smallest'],
    ['It was the second-smallest crop since records began.', 'second → third-smallest'],
    ['It is Marsh Lane’s third county title in ten years.', 'third → fourth'],
    ['Holm Roofing’s tender was the cheapest.', 'cheapest → third-cheapest'],
    ['Six firms wrote, and Holm Roofing’s price was the cheapest of the six.', 'cheapest → third-cheapest'],
    ['Marsh Lane had lunch late. It was their 5th county title.', '5th → fourth'],
  ])('%s', ([text, finding]) => {
    expect(found(text)).toEqual([`disjoint: ${finding}`]);
  });

  test.for([
    'Ogmoor Pot, the second-deepest cave in the county, has a new ladder.',
    'The Long Ditch is the largest pond of the parish.',
    'Mere End is the second-largest pond of the parish.',
    'The bean is the most common plant of the allotments.',
    'Ogmoor Pot is one of the deepest caves in the county.',
    'Ogmoor Pot is not the deepest cave in the county.',
    'Penfold Hole, the deepest cave in the county, is dry.',
    'Is it the deepest cave in the county?',
    'It is the deepest cave in the parish.',
    'Nobody has been down the deepest cave of all.',
    'It was the smallest crop since 2012.',
    'It was the smallest crop in the valley.',
    'It was the smallest crop but two.',
    'It is Marsh Lane’s fourth county title in ten years.',
    'It is Alder Green’s third county title in ten years.',
    'Marsh Lane hope for their fifth county title.',
    'The third late frost of the spring came on 2 March.',
    'Holm Roofing’s tender was the third-cheapest of the six.',
    'Holm Roofing’s roof was the cheapest.',
    'Oak Tiles’ tender was the cheapest.',
    'Holm Roofing’s tender was the cheapest of the two from Ardley.',
    'The parish rate was the fifth-lowest in the county.',
    'The parish rate was the fifth-lowest, and so not the fifth-highest, in the county.',
    'The parish tower is the fifth-highest in the county.',
  ])('leaves alone: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
