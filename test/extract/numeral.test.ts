import { expect, test } from 'vitest';
import { readNumeral } from '../../src/extract/numeral.ts';
import { createSource } from '../../src/extract/source.ts';

/** A numeral in short: its value or range, its step, where it ends, and what is marked. */
function say(text: string, money: boolean): string | null {
  const read = readNumeral(createSource(`in ${text}`), 3, money);
  if (read === null) return null;
  const { start, end, low, high, step, form, grouped, scaled, scale, isPart, plain, bound } = read;
  expect(start).toBe(3);
  const range = high.eq(low) ? low.toFixed() : `${low.toFixed()} to ${high.toFixed()}`;
  const marks = [form === 'words' && 'words', grouped && 'grouped', scaled && 'scaled', isPart && 'part', plain && 'plain', bound];
  return [`${range} by ${step.toFixed()}`, end - 3, ...marks.filter(Boolean), ...(scale.eq(1) ? [] : [`x${scale.toFixed()}`])].join(', ');
}

// [text, as it stands, beside a currency where that is something else]
test.for<readonly [string, string | null, (string | null)?]>([
  ['12', '12 by 1, 2, plain'],
  ['2nd', '2 by 1, 1, plain'],
  ['2.5', '2.5 by 0.1, 3'],
  ['10.5', '10.5 by 0.1, 4'],
  ['0.50', '0.5 by 0.01, 4'],
  ['1.0', '1 by 0.1, 3'],
  ['5,000', '5000 by 1, 5, grouped'],
  ['007', null],
  ['x', null],
  // Without a nought.
  ['.5', '0.5 by 0.1, 2'],
  ['.25 x', '0.25 by 0.01, 3'],
  ['.5 million', '500000 by 100000, 10, scaled, x1000000'],
  ['.5.', null],
  ['.x', null],
  // Fractions.
  ['½', '0.5 by 0.1, 1, part', '0.5 by 0.1, 1'],
  ['¼', '0.25 by 0.01, 1, part', '0.25 by 0.01, 1'],
  ['⅔ million', '666666.66666666666667 by 10000, 9, scaled, x1000000'],
  ['2½', '2.5 by 0.1, 2'],
  ['2½ million', '2500000 by 100000, 10, scaled, x1000000'],
  ['1/2', '0.5 by 0.1, 3, part', '0.5 by 0.1, 3'],
  ['3/4 x', '0.75 by 0.1, 3, part', '0.75 by 0.1, 3'],
  ['2 1/2', '2.5 by 0.1, 5'],
  ['12 1/2 x', '12.5 by 0.1, 6'],
  ['4/3', '4 by 1, 1, plain'],
  ['2/2', '2 by 1, 1, plain'],
  ['1/2/3', '1 by 1, 1, plain'],
  ['2 1/2/3', '2 by 1, 1, plain'],
  ['1/25', '1 by 1, 1, plain'],
  ['5/9', '5 by 1, 1, plain'],
  ['8/5', '8 by 1, 1, plain'],
  ['1,000 1/2', '1000 by 1, 5, grouped'],
  ['2.5 1/2', '2.5 by 0.1, 3'],
  ['2 and a half', '2.5 by 0.1, 12'],
  ['2 and a half million', '2500000 by 100000, 20, scaled, x1000000'],
  ['2 and a quarter', '2.25 by 0.01, 15'],
  ['2 and three quarters', '2.75 by 0.01, 20'],
  ['2 and three-quarters', '2.75 by 0.01, 20'],
  ['2 and a halfway', '2 by 1, 1, plain'],
  ['2.5 and a half', '2.5 by 0.1, 3'],
  // Scales right behind the digits.
  ['4k', '4000 by 1000, 2, scaled, x1000'],
  ['4K', '4000 by 1000, 2, scaled, x1000'],
  ['4bn', '4000000000 by 1000000000, 3, scaled, x1000000000'],
  ['4tn', '4000000000000 by 1000000000000, 3, scaled, x1000000000000'],
  ['4M', '4000000 by 1000000, 2, scaled, x1000000'],
  ['4B', '4000000000 by 1000000000, 2, scaled, x1000000000'],
  ['4m', '4 by 1, 1, plain', '4000000 by 1000000, 2, scaled, x1000000'],
  ['4b', '4 by 1, 1, plain', '4000000000 by 1000000000, 2, scaled, x1000000000'],
  ['4t', '4 by 1, 1, plain', '4000000000000 by 1000000000000, 2, scaled, x1000000000000'],
  ['4mm', '4 by 1, 1, plain', '4000000 by 1000000, 3, scaled, x1000000'],
  ['4MM', '4 by 1, 1, plain', '4000000 by 1000000, 3, scaled, x1000000'],
  ['4T', '4 by 1, 1, plain', '4000000000000 by 1000000000000, 2, scaled, x1000000000000'],
  ['4cr', '4 by 1, 1, plain', '40000000 by 10000000, 3, scaled, x10000000'],
  ['4kg', '4 by 1, 1, plain'],
  ['4x', '4 by 1, 1, plain'],
  // Scales behind a blank or a hyphen.
  ['4 bn', '4000000000 by 1000000000, 4, scaled, x1000000000'],
  ['4 mn', '4000000 by 1000000, 4, scaled, x1000000'],
  ['4 k', '4 by 1, 1, plain', '4000 by 1000, 3, scaled, x1000'],
  ['4 m', '4 by 1, 1, plain', '4000000 by 1000000, 3, scaled, x1000000'],
  ['4 million', '4000000 by 1000000, 9, scaled, x1000000'],
  ['4-million', '4000000 by 1000000, 9, scaled, x1000000'],
  ['4 million bn', '4000000 by 1000000, 9, scaled, x1000000'],
  ['4 million million', '4000000000000 by 1000000000000, 17, scaled, x1000000000000'],
  ['4 thousand million billion trillion', '4000000000000000000 by 1000000000000000000, 26, scaled, x1000000000000000000'],
  ['4 million’s worth', '4000000 by 1000000, 11, scaled, x1000000'],
  ['4 dozen', '48 by 12, 7, scaled, x12'],
  ['4 hundred dozen', '400 by 100, 9, scaled, x100'],
  ['4 thousands', '4 by 1, 1, plain'],
  ['5,000 million', '5000000000 by 1000000, 13, grouped, scaled, x1000000'],
  // Words.
  ['four', '4 by 1, 4, words', null],
  ['forty-two', '42 by 1, 9, words', null],
  ['four thousand', '4000 by 1, 13, words, scaled, x1000'],
  ['four hundred', '400 by 1, 12, words, scaled, x100'],
  ['a dozen', '12 by 1, 7, words, scaled, x12'],
  // Words that leave the number open.
  ['dozens', '24 to 99 by 1, 6, words, scaled, vague'],
  ['hundreds', '200 to 999 by 100, 8, words, scaled, vague'],
  ['tens of thousands', '20000 to 99999 by 10000, 17, words, scaled, vague'],
  ['hundreds of thousands', '200000 to 999999 by 100000, 21, words, scaled, vague'],
  ['dozens of hundreds', '2400 to 9999 by 1200, 18, words, scaled, vague'],
  ['hundreds of cats', null],
  ['several thousand', '2000 to 9999 by 1000, 16, words, scaled, vague'],
  ['many thousand', '2000 to 9999 by 1000, 13, words, scaled, vague'],
  ['a few hundred', '200 to 999 by 100, 13, words, scaled, vague'],
  ['a few dozen', '24 to 119 by 1, 11, words, scaled, vague'],
  ['several dozens', '24 to 99 by 1, 14, words, scaled, vague'],
  ['many millions', '2000000 to 9999999 by 1000000, 13, words, scaled, vague'],
  ['several cats', null],
  ['several', null],
  ['a couple of hundred', '200 by 100, 19, words, scaled, about'],
  ['a couple hundred', '200 by 100, 16, words, scaled, about'],
  ['couple of thousand', '2000 by 1000, 18, words, scaled, about'],
  ['a couple of dozen', '24 by 1, 17, words, scaled, about'],
  ['a couple of cats', null],
  ['the low thousands', '1000 to 4000 by 500, 17, words, scaled, vague'],
  ['low thousands', '1000 to 4000 by 500, 13, words, scaled, vague'],
  ['the high hundreds', '499.5 to 999 by 249.75, 17, words, scaled, vague'],
  ['high hundreds', '499.5 to 999 by 249.75, 13, words, scaled, vague'],
  ['the low thousand', null],
  ['thousands of dozen', null],
  ['thousand', null],
  ['dozensx', null],
])('%j reads as %s', ([text, plain, money = plain]) => {
  expect(say(text, false)).toBe(plain);
  expect(say(text, true)).toBe(money);
});
