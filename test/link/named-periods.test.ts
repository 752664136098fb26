import { describe, expect, test } from 'vitest';
import { type ClaimSet, check, loadClaims } from '../../src/index.ts';

/** A brewery's figures for parts of a year, and the day on which it reported. */
const CLAIMS = `
version: 1
claims:
  report: { says: "Second-quarter results were published on Thursday 6 August 2026.", date: 2026-08-06, of: [results published, results], about: [second-quarter] }
  sales: { says: "Sales in the second quarter of 2026 were £12.7m.", value: £12.7m, of: [sales, revenue], when: Q2 2026 }
  profit: { says: "Profit in the financial year 2025-26 was £3.4m.", value: £3.4m, of: [profit, pre-tax profit], when: FY26 }
  exports: { says: "Exports in the first half of 2026 came to £5.9m.", value: £5.9m, of: [exports], when: H1 2026 }
`;

const { set } = loadClaims('claims.yaml', () => CLAIMS) as { readonly set: ClaimSet };

function found(text: string, date = '2026-08-06'): readonly string[] {
  const source = `---\ndate: ${date}\n---\n\nThe brewery has reported.\n\n${text}\n`;
  return check([{ path: 'draft.md', source }], set)
    .findings.filter(({ severity }) => severity !== 'note')
    .map(({ rule, span, claim }) => `${rule} ${source.slice(span.start, span.end)} (${claim})`);
}

describe('a part of the year before what it is of', () => {
  test.for<[string, string]>([
    ['First-quarter sales were £12.7m.', 'date-drift First-quarter (sales)'],
    ['Q1 revenue came to £12.7m.', 'date-drift Q1 (sales)'],
    ['FY25 pre-tax profit was £3.4m.', 'date-drift FY25 (profit)'],
    ['FY2025 profit was £3.4m.', 'date-drift FY2025 (profit)'],
    ['Profit in the financial year 2024-25 was £3.4m.', 'date-drift financial year 2024-25 (profit)'],
    ['H2 exports came to £5.9m.', 'date-drift H2 (exports)'],
    ['Second-half exports came to £5.9m.', 'date-drift Second-half (exports)'],
    ['The third-quarter numbers came out on 6 August 2026.', 'date-drift The third-quarter (report)'],
    ['Our first-quarter figures came out at seven this morning.', 'date-drift first-quarter (report)'],
  ])('%s', ([text, finding]) => {
    expect(found(text)).toEqual([finding]);
  });

  test.for([
    'Second-quarter sales were £12.7m.',
    'Q2 revenue came to £12.7m.',
    'FY26 pre-tax profit was £3.4m.',
    'H1 exports came to £5.9m.',
    'First-half exports came to £5.9m.',
    'The second-quarter numbers came out on 6 August 2026.',
    // Another report on another day, another noun, another figure.
    'The third-quarter numbers come out on 5 November 2026.',
    'The first-quarter figures came out in May.',
    'The first-quarter storm came out of nowhere on 6 August 2026.',
    'First-quarter sales were £9.1m.',
    'The second-half substitute scored.',
  ])('leaves alone: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  test('is left alone in a draft of other days that names none', () => {
    expect(found('Our first-quarter figures came out at seven this morning.', '2026-05-07')).toEqual([]);
  });
});
