import { describe, expect, test } from 'vitest';
import { loadClaims } from '../../src/claims/load.ts';
import { linkDraft } from '../../src/link/index.ts';
import { conflicts, draft } from './builder.ts';

const { set, problems } = loadClaims('claims.yaml', (path) =>
  path === 'claims.yaml'
    ? `version: 1
language: en-GB
claims:
  wages: { says: The pickers are paid €3.77m in all., value: €3.77m, of: [wages of the pickers, paid to the pickers], when: 2026 }
  wages-2025: { says: In 2025 the pickers were paid €3.86m in all., value: €3.86m, of: [wages of the pickers, paid to the pickers], when: 2025 }
`
    : null,
);
if (!set) throw new Error(problems.map(({ message }) => message).join('\n'));
const found = (text: string) => conflicts(text, linkDraft(draft(text), set));

describe('multiples of two figures', () => {
  test.for<[string, string]>([
    ['The stall took more than £2.3 million, double the £1.9 million of 2025.', 'arithmetic: double → 1.2 times'],
    ['There are 36 hives, which is three times the 18 of the old yard.', 'arithmetic: three times → twice'],
    ['The wages of the pickers thus rose slightly, to €3.77m.', 'direction: rose → fell'],
  ])('%s', ([text, finding]) => {
    expect(found(text)).toEqual([finding]);
  });

  test.for([
    'The stall took £3.8 million, double the £1.9 million of 2025.',
    'The stall took £3.7 million, almost double the £1.9 million of 2025.',
    'The stall took £5m, more than double the £1.9 million of 2025.',
    'There are 12 hives in 3 yards, double the 6 of last year.',
    'The stall took £2.3 million, not double the £1.9 million of 2025.',
    'Did the stall take £2.3 million, double the £1.9 million of 2025?',
    'It has 36 hives and three times the 18kg of honey.',
    'The wages of the pickers thus fell slightly, to €3.77m.',
  ])('leaves alone: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
