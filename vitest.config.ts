import { defineConfig } from 'vitest/config';
import { assets, inlineAssets } from './scripts/page.js';

export default defineConfig({
  // The HTML report holds texts that the bundle makes.
  plugins: [{ name: 'page', load: (id) => (id === assets ? inlineAssets() : null) }],
  test: {
    include: ['test/**/*.test.ts'],
    reporters: ['default', './test/closing-line.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    pool: 'threads',
  },
});
