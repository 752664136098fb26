import { describe, expect, test } from 'vitest';
import { createSource, isDigit, isLetter, matchAt, skipBlanks, wordAfter, wordBefore } from '../../src/extract/source.ts';
import { readQuantity } from '../../src/extract/value.ts';
import { thousands } from '../../src/text/thousands.ts';

const cased = (text: string) => createSource(text).cased;

/** The zero of every script of the basic plane that has digits. */
const ZEROS = '٠۰߀०০੦૦୦௦౦೦൦෦๐໐༠၀႐០᠐᥆᧐᪀᪐᭐᮰᱀᱐꘠꣐꤀꧐꧰꩐꯰０';

describe('digits', () => {
  test.for([...ZEROS])('of the script of %s are read as ours', (zero) => {
    const digits = Array.from({ length: 10 }, (_, value) => String.fromCharCode(zero.charCodeAt(0) + value)).join('');
    expect(cased(digits)).toBe('0123456789');
  });

  test('of other planes stay, as they take two units', () => {
    expect(cased('𝟓 𞥑')).toBe('𝟓 𞥑');
  });
});

test.for([
  ['£1\u066B6', '£1.6'],
  ['2·9% and £1·7bn', '2.9% and £1.7bn'],
  ['2·3 and 2·10³ and a·5%', '2·3 and 2·10³ and a·5%'],
  ['5\u066C000', '5,000'],
  ['5\uFF0C000', '5,000'],
  ['5\uFE50000', '5,000'],
  ['1\uFE526', '1.6'],
  ['12\u066A', '12%'],
  ['12\uFF05', '12%'],
  ['12\uFE6A', '12%'],
  ['\uFFE15', '£5'],
  ['\u20A45', '£5'],
  ['\uFFE55', '¥5'],
  ['\uFE695', '$5'],
  ['\uFF045', '$5'],
  ['\u22125', '-5'],
  ['a\u2010b\u2011c\u2012d\uFE63e', 'a-b-c-d-e'],
  ['a\u2018b\u2019c\u02BCd', "a'b'c'd"],
  ['a\u00A0b\u2009c\u202Fd\u3000e\uFEFFf\ng\th', 'a b c d e f g h'],
  ['a–b—c “d” …', 'a–b—c “d” …'],
  ['\uFF21\uFF41\uFF5E', 'Aa~'],
  ['日本', '日本'],
] as const)('%j is read as %j', ([text, plain]) => {
  expect(cased(text)).toBe(plain);
  expect(createSource(text)).toMatchObject({ text, lower: plain.toLowerCase() });
});

test('every folding is as long as the text', () => {
  for (const text of ['İstanbul 5', 'ẞ', 'ΑΣ', 'e\u0301', 'A\u0130B C']) {
    const source = createSource(text);
    expect([source.cased.length, source.lower.length]).toEqual([text.length, text.length]);
  }
  expect(createSource('İ ABC').lower).toContain('abc');
});

test.for([
  ['٥٬٠٠٠', '5000'],
  ['５，０００', '5000'],
  ['६,०००', '6000'],
  ['£1٫6bn', '1600000000'],
] as const)('the value %s is %s', ([text, value]) => {
  expect(readQuantity(text)?.low.toFixed()).toBe(value);
});

describe('words of a folded text', () => {
  test.for([
    ['one two', 0, ['one', 0, 3]],
    ['one two', 3, ['two', 4, 7]],
    ["it's so", 0, ["it's", 0, 4]],
    ["dogs' tails", 0, ['dogs', 0, 4]],
    ['one  ,', 3, null],
    ['one     two', 3, null],
    ['été', 0, ['été', 0, 3]],
    ['a\u00D7b', 0, ['a', 0, 1]],
    [`${'x'.repeat(30)}`, 0, ['x'.repeat(24), 0, 24]],
  ] as const)('after: %j at %i', ([text, at, expected]) => {
    const word = wordAfter(text, at);
    expect(word === null ? null : [word.word, word.start, word.end]).toEqual(expected);
  });

  test.for([
    ['one two', 7, ['two', 4, 7]],
    ['one two ', 8, ['two', 4, 7]],
    ['one two', 3, ['one', 0, 3]],
    ["it's 5", 5, ["it's", 0, 4]],
    ['5 ', 2, null],
    ['one     ', 8, null],
    [`${'x'.repeat(30)}`, 30, ['x'.repeat(24), 6, 30]],
  ] as const)('before: %j at %i', ([text, at, expected]) => {
    const word = wordBefore(text, at);
    expect(word === null ? null : [word.word, word.start, word.end]).toEqual(expected);
  });

  test('letters, digits, blanks, and what stands at a place', () => {
    expect(['a', 'z', 'A', 'Z', 'À', 'ɏ'].every((letter) => isLetter(letter.charCodeAt(0)))).toBe(true);
    expect(['@', '[', '`', '{', '×', '÷', '¿', 'ɐ', '5'].some((mark) => isLetter(mark.charCodeAt(0)))).toBe(false);
    expect(['0', '9', '/', ':'].map((mark) => isDigit(mark.charCodeAt(0)))).toEqual([true, true, false, false]);
    expect([
      skipBlanks('a  b', 1),
      skipBlanks('a      b', 1),
      skipBlanks('ab', 1),
      skipBlanks('a \n\u00A0b', 1),
      skipBlanks('a', 1),
    ]).toEqual([3, 5, 1, 4, 1]);
    expect(matchAt(/b/y, 'abab', 3)?.index).toBe(3);
    expect(matchAt(/b/y, 'abab', 2)).toBeNull();
  });
});

test.for([
  [0, '0'],
  [999, '999'],
  [1000, '1,000'],
  [1234567, '1,234,567'],
  [1234.6, '1,235'],
  [100000, '100,000'],
] as const)('%d is printed as %s', ([count, printed]) => {
  expect(thousands(count)).toBe(printed);
});
