import { expect, test } from 'vitest';
import { DIGIT, LATIN, plainDigit } from '../../src/draft/look-alikes.ts';

test.for([
  ['𝟓', '5'],
  ['🯵', '5'],
  ['①', '1'],
  ['⑫', '12'],
  ['⑴', '1'],
  ['⒓', '12'],
  ['⓪', '0'],
  ['５', '5'],
  ['❶', '1'],
  ['❿', '10'],
  ['➀', '1'],
  ['➉', '10'],
  ['➊', '1'],
  ['➓', '10'],
  ['⓫', '11'],
  ['⓴', '20'],
  ['⓵', '1'],
  ['⓾', '10'],
  ['⓿', '0'],
  // What is a digit already, is none, or is more than a digit.
  ['5', null],
  ['٥', null],
  ['½', null],
  ['a', null],
  ['㏠', null],
  ['㋀', null],
  ['㎡', null],
  ['(', null],
  ['ⓩ', null],
  ['─', null],
  ['❵', null],
  ['➔', null],
  ['', null],
] as const)('%s stands for %s', ([character, digit]) => {
  expect(plainDigit(character)).toBe(digit);
});

test('every letter of another script looks like one Latin letter', () => {
  expect(LATIN.size).toBe(62);
  for (const [letter, latin] of LATIN) {
    expect(letter).toMatch(/^[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}]$/u);
    expect(latin).toMatch(/^[A-Za-z]$/);
  }
  expect([...'аОΡս'].map((letter) => LATIN.get(letter))).toEqual(['a', 'O', 'P', 'u']);
});

test.for([
  ['OoОоΟο', '0'],
  ['lIІӀӏΙ', '1'],
] as const)('each of %s looks like %s', ([letters, digit]) => {
  for (const letter of letters) expect(DIGIT.get(letter)).toBe(digit);
});
