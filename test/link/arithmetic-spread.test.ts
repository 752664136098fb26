import { expect, test } from 'vitest';
import { found } from './arithmetic-found.ts';

test.for([
  ['The grant is £480,000 over four years. That’s £140,000 a year.', ['share: £140,000 a year → £120,000 a year']],
  ['The grant is £480,000 over four years, or £140,000 a year.', ['share: £140,000 a year → £120,000 a year']],
  ['The kiln burns 120 tonnes over six weeks. That is 30 tonnes a week.', ['share: 30 tonnes a week → 20 tonnes a week']],
  // Right, or right enough.
  ['The grant is £480,000 over four years. That’s £120,000 a year.', []],
  ['The grant is £475,000 over three years. That’s about £160,000 a year.', []],
  ['The grant is £475,000 over three years. That’s nearly £160,000 a year.', []],
  // Another sum, another time, another thing, or no share of it at all.
  ['The grant is £480,000 over four years. The choir spends £140,000 a year.', []],
  ['The grant is £480,000 over four years. That’s not £140,000 a year.', []],
  ['The grant is £480,000 over four years, of which £40,000 is for boats, or £140,000 a year.', []],
  ['The grant is £480,000 over four years. That’s £30,000 a month.', []],
  ['The grant is about £480,000 over three to four years. That’s £140,000 a year.', []],
  ['The grant is €480,000 over four years. That’s £140,000 a year.', []],
] as const)('%s', ([text, expected]) => expect(found(text)).toEqual(expected));
