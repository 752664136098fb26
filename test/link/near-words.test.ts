import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isKeySlip, nearness, slipOf } from '../../src/link/names/near.ts';
import { findNear, nearWordsOf } from '../../src/link/names/near-words.ts';

describe('how near two words are', () => {
  test.for<[string, string, ReturnType<typeof slipOf>]>([
    ['hargreves', 'hargreaves', 'sure'],
    ['hrgreaves', 'hargreaves', 'sure'],
    ['kowalcyk', 'kowalczyk', 'sure'],
    ['schmit', 'schmitt', 'sure'],
    ['parker', 'barker', 'maybe'],
    ['wolnova', 'volnova', 'sure'],
    ['karlow', 'carlow', 'sure'],
    ['kern', 'cern', 'maybe'],
    ['bennock', 'vennock', 'maybe'],
    ['peters', 'peter', 'slight'],
    ['beg', 'berg', 'maybe'],
    ['li', 'lu', 'slight'],
    ['olsen', 'nilsen', null],
    ['grant', 'grant', null],
  ])('%s for %s: %s', ([written, meant, near]) => {
    expect(slipOf(written, meant)).toBe(near);
    expect(slipOf(meant, written)).toBe(near);
  });

  test('a letter left out, put in or exchanged with its neighbour is a slip of the fingers', () => {
    expect(['mller', 'millller', 'imller', 'millir'].map((word) => isKeySlip(word, 'miller'))).toEqual([true, false, true, false]);
    expect(isKeySlip('milelr', 'miller')).toBe(true);
  });
});

describe('words by what a slip keeps of them', () => {
  const word = fc.string({ unit: fc.constantFrom(...'aehknrst'), minLength: 2, maxLength: 12 });
  const edit = fc.record({
    place: fc.nat(11),
    letter: fc.constantFrom(...'aehknrst'),
    kind: fc.constantFrom('drop', 'put', 'swap', 'replace'),
  });

  test('no slip of a word goes unfound', () => {
    fc.assert(
      fc.property(word, fc.array(edit, { minLength: 1, maxLength: 2 }), (meant, edits) => {
        const written = edits.reduce(apply, meant);
        fc.pre(written.length > 1);
        if (nearness(written, meant) || slipOf(written, meant)) expect(findNear(nearWordsOf([meant]), written)).toEqual([meant]);
      }),
      { numRuns: 2000 },
    );
  });

  test('words that are far apart do not meet', () => {
    expect(findNear(nearWordsOf(['hargreaves', 'kowalczyk', 'olsen']), 'hargreves')).toEqual(['hargreaves']);
    expect(findNear(nearWordsOf(['hargreaves', 'kowalczyk', 'olsen']), 'okafor')).toEqual([]);
  });

  test('a word of any length is looked up at once', () => {
    expect(findNear(nearWordsOf(['hargreaves']), 'a'.repeat(200))).toEqual([]);
  });
});

function apply(word: string, { place, letter, kind }: { place: number; letter: string; kind: string }): string {
  const at = place % word.length || 0;
  if (kind === 'drop') return word.slice(0, at) + word.slice(at + 1);
  if (kind === 'put') return word.slice(0, at) + letter + word.slice(at);
  if (kind === 'replace') return word.slice(0, at) + letter + word.slice(at + 1);
  return at === 0 ? word : word.slice(0, at - 1) + (word[at] ?? '') + word[at - 1] + word.slice(at + 1);
}
