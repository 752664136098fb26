import { expect, test } from 'vitest';
import { lineHashes } from '../../src/report/line-hash.ts';

const GREETINGS = ['e9496ae3ebfced30:1', 'fb7c023a8b9ccb3f:1', 'ce8ba1a563dcdaca:1', 'e20e36e16fcb0cc8:1', 'b3edc88f2938467e:1'];
const LAST = ['c8e28b0b4002a3a0:1', 'c129715d7a2bc9a3:1'];

/** Known answers: what GitHub's own upload computes for these texts. */
test.for([
  ['', ['c129715d7a2bc9a3:1']],
  [' a\nb\n  \t\tc\n d', ['271789c17abda88f:1', '54703d4cd895b18:1', '180aee12dab6264:1', 'a23a3dc5e078b07b:1']],
  [' hello; \t\nworld!!!\n\n\n  \t\tGreetings\n End\n', [...GREETINGS, ...LAST]],
  [' hello; \t\nworld!!!\r\r\r  \t\tGreetings\r End\r', [...GREETINGS, ...LAST]],
  [' hello; \t\r\nworld!!!\r\n\n\r  \t\tGreetings\r End\r\n', [...GREETINGS, ...LAST]],
] as const)('%j has the hashes %j', ([text, hashes]) => {
  expect(lineHashes(text)).toEqual(hashes);
});

test('lines that read alike are counted', () => {
  expect(lineHashes('Lorem ipsum dolor sit amet.\n'.repeat(10)).slice(0, 7)).toEqual([
    ...[1, 2, 3, 4, 5, 6].map((count) => `a7f2ff13bc495cf2:${count}`),
    'a7f2ff1481e87703:1',
  ]);
});

test('a line moved down keeps its hash', () => {
  const text = 'The bell weighs 1.2 tonnes.\nIt rings at noon.\n';
  expect(lineHashes(`New first line.\n\n${text}`).slice(2)).toEqual(lineHashes(text));
});
