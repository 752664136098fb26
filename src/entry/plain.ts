import type { CheckFlags } from './commands/check.ts';

/**
 * The drafts of a command line that checks and has no options; null for every other one. The reader of command lines costs as much as
 * checking a short draft, and hooks and editors start many such runs. In: the words behind the program.
 */
export function plainNames(words: readonly string[]): readonly string[] | null {
  const names = words[0] === 'check' ? words.slice(1) : words;
  if (names.some((name) => name === '' || name.startsWith('-'))) return null;
  // No command has such a mark in its name.
  return words[0] === 'check' || words.every((word) => /[./\\*]/.test(word)) ? names : null;
}

/** What holds where no option is given. */
export const PLAIN_FLAGS: CheckFlags = {
  claims: 'claims.yaml',
  format: [],
  failOn: 'error',
  rule: [],
  slice: true,
  claimsCache: true,
  color: true,
  plugins: true,
};
