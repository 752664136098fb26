/** Something that the user has to put right before anything can be judged: exit code 2. The message is complete and fit to be printed. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** What an error says, whatever was thrown. */
export function messageOf(error: unknown): string {
  try {
    return error instanceof Error ? error.message : String(error);
  } catch {
    return 'something was thrown that cannot be printed';
  }
}

/** The code of a system error (`ENOENT`), or null. */
export function codeOf(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
}
