import { defineConfig } from 'vitest/config';

/** The tests that hold number parsing, normalisation, escaping, path confinement and limits: what `npm run test:mutants` runs for each mutant. */
export default defineConfig({
  test: {
    testTimeout: 120_000,
    include: [
      'test/draft/disguises.test.ts',
      'test/draft/guard.test.ts',
      'test/draft/look-alikes.test.ts',
      'test/draft/guard-limits.test.ts',
      'test/entry/workspace.test.ts',
      'test/extract/digits.test.ts',
      'test/extract/numeral.test.ts',
      'test/extract/source.test.ts',
      'test/extract/look-alikes.test.ts',
      'test/extract/quantities.test.ts',
      'test/entry/globs.test.ts',
      'test/entry/read-all.test.ts',
      'test/link/budget.test.ts',
      'test/link/limits.test.ts',
      'test/report/escape.test.ts',
      'test/text/*.test.ts',
    ],
  },
});
