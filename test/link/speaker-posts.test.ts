import { expect, test } from 'vitest';
import { conflictsWith } from './conflicts.ts';

const { problems, conflicts } = conflictsWith(`
version: 1
claims:
  ruiz: { name: Ana Ruiz, is: person, also: [Ruiz], role: [treasurer of the Oarsmen's Guild] }
  bloom: { name: Ted Bloom, is: person, also: [Bloom], role: [chairman of Kestrel Dairy] }
  weir: { name: Sal Weir, is: person, also: [Weir], role: [head coach] }
  words: { quote: We have paid for every oar in this boathouse twice over., by: ruiz }
  coach: { quote: Nobody in this squad is afraid of the rain any more., by: weir }
`);
const OARS = 'We have paid for every oar in this boathouse twice over';

test('loads', () => expect(problems).toEqual([]));

test.for<[string, string[]]>([
  // The post behind the name is that of the one who said it: the name alone is wrong.
  [`“${OARS},” says Ted Bloom, its treasurer.`, [`${OARS},: other-speaker words`]],
  [`“${OARS},” said Ted Bloom, treasurer of the guild.`, [`${OARS},: other-speaker words`]],
  [
    '“Nobody in this squad is afraid of the rain any more,” said Ted Bloom, the head coach.',
    ['Nobody in this squad is afraid of the rain any more,: other-speaker coach'],
  ],
  // Without the words the post is what is wrong.
  ['Ted Bloom, the head coach, was there.', ['Ted Bloom, the head coach: other-title bloom']],
  // The one who said it is named as well.
  [`“${OARS},” said Ted Bloom, quoting the treasurer.`, []],
  [`“${OARS},” says Ana Ruiz, its treasurer.`, []],
  [`“${OARS},” Ana Ruiz, the treasurer, told Ted Bloom, the chairman.`, []],
])('%s', ([text, found]) => {
  expect(conflicts(text)).toEqual(found);
});
