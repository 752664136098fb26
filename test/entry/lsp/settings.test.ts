import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS, readSettings } from '../../../src/entry/lsp/settings.ts';

test.for([
  [{ claims: 'facts.yaml' }, { claims: ['facts.yaml'] }],
  [{ claims: ['a.yaml', 'b.yaml', 3] }, { claims: ['a.yaml', 'b.yaml'] }],
  [
    { plugins: true, baseline: 'known.json' },
    { plugins: true, baseline: 'known.json' },
  ],
  [{ reasonCommand: 'a.b' }, { reasonCommand: 'a.b' }],
  [{ claims: [], plugins: 'yes', baseline: 7, reasonCommand: {} }, {}],
  [{ baseline: '' }, { baseline: null }],
  [null, {}],
  ['text', {}],
  [undefined, {}],
] as const)('%j', ([written, expected], { expect }) => {
  expect(readSettings(written, DEFAULT_SETTINGS)).toEqual({ ...DEFAULT_SETTINGS, ...expected });
});

test('what is not said stays as it was', () => {
  const before = readSettings({ claims: 'a.yaml', plugins: true, baseline: 'b.json' }, DEFAULT_SETTINGS);
  expect(readSettings({ plugins: false }, before)).toEqual({ ...before, plugins: false });
});
