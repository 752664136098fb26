import { UsageError } from './errors.ts';

/**
 * Refuses globs that take too long to match, whatever there is to be matched: a claims file may come from a stranger, and matching takes
 * about the length of a path to the power of the wildcards that can share it out among them. Throws a `UsageError`.
 */
export function checkGlob(glob: string): void {
  if (glob.length > MOST_LETTERS)
    throw new UsageError(`${glob.slice(0, 40)}… is too long for a glob; the limit is ${MOST_LETTERS} characters`);
  if (!/[*+]\(/.test(glob) && expandBraces(glob).every((one) => intricacyOf(one) <= MOST_SHARING)) return;
  throw new UsageError(
    `${glob} is too intricate a glob: ** and a further * between two slashes may stand in it ${MOST_SHARING} times at most, *(…) and +(…) not at all`,
  );
}

/** How many wildcards of a glob can share out a path among them: each `**`, and each `*` but the first between two slashes. */
export function intricacyOf(glob: string): number {
  return glob.split('/').reduce((sum, part) => {
    const stars = part.match(/\*+/g) ?? [];
    return sum + (stars.some((run) => run.length > 1) ? stars.length : Math.max(0, stars.length - 1));
  }, 0);
}

/** Beyond this a path of the length that systems allow takes minutes. */
export const MOST_SHARING = 4;

/** The globs that `{a,b}` stands for, which is all that the globs of git lack. Throws a `UsageError` where they are too many. */
export function expandBraces(glob: string): readonly string[] {
  let globs: readonly string[] = [glob];
  while (globs.some(hasBraces)) {
    globs = globs.flatMap(expandFirst);
    if (globs.length > MOST_GLOBS) throw new UsageError(`${glob} stands for more than ${MOST_GLOBS} globs`);
  }
  return globs;
}

const MOST_LETTERS = 1000;
const MOST_GLOBS = 1000;

const BRACES = /\{([^{}]*)\}/;

function hasBraces(glob: string): boolean {
  return BRACES.test(glob);
}

function expandFirst(glob: string): readonly string[] {
  const braces = BRACES.exec(glob);
  if (braces === null) return [glob];
  const [before, after] = [glob.slice(0, braces.index), glob.slice(braces.index + braces[0].length)];
  return (braces[1] ?? '').split(',').map((part) => before + part + after);
}
