import { describe, expect, test } from 'vitest';
import { readQuantity } from '../../src/extract/quantities.ts';
import { everything, figures } from './line.ts';

describe('ratios and odds', () => {
  test.for<readonly [text: string, lines: readonly string[]]>([
    ['Patients were randomised 2 to 1.', ['2 to 1 | score | 2:1']],
    ['It had a ratio of 2:1.', ['2:1 | score | 2:1']],
    ['Mix them 3:2:1 and stir.', ['3:2:1 | score | 3:2:1']],
    ['It was a ratio of one to three.', ['one to three | score | 1:3']],
    ['The ratio of boys to girls is 3 to 2.', ['3 to 2 | score | 3:2']],
    ['Sheep outnumber us three to one.', ['three to one | score | 3:1']],
    ['Women live longer by 2.1 to 1.', ['2.1 to 1 | score | 2.1:1']],
    ['A two-to-one margin, or 2-to-1.', ['two-to-one | score | 2:1', '2-to-1 | score | 2:1']],
    ['The screen is 16:9.', ['16:9 | score | 16:9']],
    ['It is dosed at a ratio of 1:10.', ['1:10 | score | 1:10']],
    ['The map has a scale of 1:50,000.', ['1:50,000 | score | 1:50000']],
    ['Odds of 7/2 were offered.', ['7/2 | score | 7:2']],
    ['A 9/2 shot won.', ['9/2 | score | 9:2']],
    ['It is 5 to 1 against.', ['5 to 1 | score | 5:1']],
  ])('%s', ([text, lines]) => {
    expect(everything(text)).toEqual(lines);
  });

  test.for<readonly [text: string, lines: readonly string[]]>([
    ['It fell from 2 to 1.', ['2 | count | 2 | -1 | from', '1 | count | 1 | -1 | to']],
    ['They were assigned 3 to 4 jobs.', ['3 to 4 | count | between | 3..4']],
    ['Rate it on a scale of 1 to 10.', ['1 to 10 | count | between | 1..10']],
    ['It fell from 2.5 to 1 per cent.', ['2.5 | percent | 2.5 | -1 | from', '1 per cent | percent | 1 | -1 | to']],
    ['Luke 2:1 says so.', []],
    ['It opens at 10:30.', ['10:30']],
    ['It takes 2 to 3 weeks.', ['2 to 3 weeks | duration | between | 1209600..1814400 | second']],
  ])('of another kind: %s', ([text, lines]) => {
    expect(everything(text)).toEqual(lines);
  });

  test.for<readonly [text: string, parts: string]>([
    ['2 to 1', '2:1'],
    ['2.1 to 1', '2.1:1'],
    ['two to one', '2:1'],
    ['2:1', '2:1'],
    ['a ratio of 1:10', '1:10'],
    ['1:50,000', '1:50000'],
    ['7/2', '7:2'],
    ['5 to 1 against', '5:1'],
  ])('%s as a claim', ([text, parts]) => {
    const quantity = readQuantity(text);
    expect(quantity && figures(quantity)).toEqual(['score', parts]);
  });

  test('two figures that rise may be a range or a ratio', () => {
    const quantity = readQuantity('one to three')!;
    expect(figures(quantity)).toEqual(['count', 'between', '1..3']);
    expect(figures(quantity.other!)).toEqual(['score', '1:3']);
  });
});
