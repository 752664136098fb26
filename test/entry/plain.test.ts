import { afterEach, expect, test, vi } from 'vitest';
import { plainNames } from '../../src/entry/plain.ts';
import { createProgram } from '../../src/entry/program.ts';
import { run } from '../../src/entry/run.ts';

const calls: unknown[] = [];
vi.mock('../../src/entry/commands/check.ts', () => ({
  runCheck: async (...words: readonly unknown[]) => {
    calls.push(words);
    return 0;
  },
}));

afterEach(() => void calls.splice(0));

test.for([[], ['check'], ['check', 'draft.md'], ['check', 'why'], ['drafts/news.md', '*.md'], ['./why']])(
  '%j is checked as the reader of command lines would have it',
  async (words) => {
    expect(plainNames(words)).not.toBeNull();
    await run(['node', 'holdtrue', ...words]);
    let code = -1;
    await createProgram((result) => {
      code = result;
    }).parseAsync(['node', 'holdtrue', ...words]);
    expect(code).toBe(0);
    expect(calls).toHaveLength(2);
    expect(calls[0]).toEqual(calls[1]);
  },
);

test.for([
  ['claims'],
  ['why', 'draft.md:1'],
  ['draft'],
  ['check', '--staged'],
  ['check', '--', 'draft.md'],
  ['draft.md', '--quiet'],
  ['--version'],
  ['check', ''],
])('%j is left to the reader of command lines', (words) => {
  expect(plainNames(words)).toBeNull();
});
