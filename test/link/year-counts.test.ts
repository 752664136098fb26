import { describe, expect, test } from 'vitest';
import { type ClaimSet, check, loadClaims } from '../../src/index.ts';

const { set } = loadClaims(
  'claims.yaml',
  () => 'version: 1\nclaims: { chairs: { says: There are 40 chairs., value: 40, of: [chairs] } }\n',
) as {
  readonly set: ClaimSet;
};

function found(text: string, date = '2026-05-12'): readonly string[] {
  const source = date === '' ? text : `---\ndate: ${date}\n---\n\n${text}`;
  return check([{ path: 'draft.md', source }], set)
    .findings.filter(({ rule }) => rule === 'date-drift')
    .map(({ span, expected }) => `${source.slice(span.start, span.end)}: ${expected}`);
}

describe('anniversaries in a draft with a day', () => {
  test.for<[string, string]>([
    ['The pit will mark the 40th anniversary of the 1984 strike in June.', '40th: 2026 is 42 years after 1984'],
    ['This year’s fiftieth anniversary of the flood of 1966 is a quiet one.', 'fiftieth: 2026 is 60 years after 1966'],
    ['Today is the tenth anniversary of the opening of the lido in 2006.', 'tenth: 2026 is 20 years after 2006'],
  ])('%s', ([text, finding]) => {
    expect(found(text)).toEqual([finding]);
  });

  test.for([
    'The pit will mark the 42nd anniversary of the 1984 strike in June.',
    'The pit will mark the 41st anniversary of the 1985 settlement.',
    'The pit marked the 40th anniversary of the 1984 strike with a march.',
    'The book came out for the 40th anniversary of the 1984 strike.',
    'The pit, which in 2024 held the 40th anniversary of the 1984 strike, will close.',
    'The pit will mark the 40th anniversary of the strike.',
    'The pit will mark the 40th anniversary of the 1984–85 strike.',
  ])('leaves alone: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  test('and not in a draft without one', () => {
    expect(found('The pit will mark the 40th anniversary of the 1984 strike in June.', '')).toEqual([]);
  });
});

describe('an age beside a year of birth', () => {
  test.for<[string, string]>([
    ['The new keeper is Ivo Marsh, aged 43, born in 1980 on the island.', '43: born in 1980 is 45 or 46 in 2026'],
    ['Ivo Marsh, 54, who was born in 1980, keeps the light.', '54: born in 1980 is 45 or 46 in 2026'],
  ])('%s', ([text, finding]) => {
    expect(found(text)).toEqual([finding]);
  });

  test.for([
    'The new keeper is Ivo Marsh, aged 45, born in 1980 on the island.',
    'Ivo Marsh, 46, who was born in 1980, keeps the light.',
    'Ivo Marsh, aged 43, born in 1980, died in his boat.',
    'Ivo Marsh was 12 when his sister, born in 1980, left.',
    'Ivo Marsh, 43, has a brother who was born in 1980.',
    'In 2023 Ivo Marsh, 43, born in 1980, kept the light.',
  ])('leaves alone: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
