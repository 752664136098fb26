import { describe, expect, test } from 'vitest';
import { aboutFrom, subjectFrom } from '../../src/claims/from-says.ts';
import { createReaders } from '../../src/claims/readers.ts';

const readers = createReaders(false);

describe('what a sentence is about', () => {
  test.for<[says: string, of: string[], about: string[]]>([
    ['The deal creates 200 jobs in Northern Ireland.', ['jobs'], ['deal', 'Northern Ireland']],
    ['Ukraine can buy more than 5,000 air defence missiles.', ['air defence missiles', 'defence missiles'], ['Ukraine']],
    ['Defence spending rises to 2.5% of national income by 2027.', ['Defence spending', 'spending'], ['national', 'income']],
    ['Turnout was 51.2%.', ['Turnout'], []],
    ['The Team plan costs £29 per user per month.', ['Team plan', 'plan'], []],
    ['900 jobs in all.', ['jobs'], []],
    ['The summit was held on Sunday 2 March 2025.', ['summit'], []],
    ['The free trial lasts 14 days and needs no card.', ['free trial', 'trial'], ['needs', 'card']],
    ['', [], []],
  ])('%s', ([says, of, about]) => {
    expect(subjectFrom(says, readers)).toEqual(of);
    expect(aboutFrom(says, of, readers)).toEqual(about);
  });
});
