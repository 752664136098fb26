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
  frost: { says: The frost of 9 April was the sixth late frost of the spring., value: sixth, of: [late frost of the spring, late frost] }
`
    : null,
);
if (!set) throw new Error(problems.map(({ message }) => message).join('\n'));
const found = (text: string) => conflicts(text, linkDraft(draft(text), set));

describe('ranks in words', () => {
  test.for<[string, string]>([
    ['---\ntitle: "Down the county’s deepest cave"\n---\n\nThe rope was wet.', 'deepest → second-deepest'],
    ['Ogmoor Pot, the third-deepest cave in the county, has a new ladder.', 'third-deepest → second-deepest'],
    ['Five jars a hive. It is, in fact, the smallest honey crop since we began to keep records.', 'smallest → third-smallest'],
    ['It was the second-smallest crop since records began.', 'second → third-smallest'],
    ['It is Marsh Lane’s third county title in ten years.', 'third → fourth'],
    ['Marsh Lane had lunch late. It was their 5th county title.', '5th → fourth'],
  ])('%s', ([text, finding]) => {
    expect(found(text)).toEqual([`disjoint: ${finding}`]);
  });

  test.for([
    'Ogmoor Pot, the second-deepest cave in the county, has a new ladder.',
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
  ])('leaves alone: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
