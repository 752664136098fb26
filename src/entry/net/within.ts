import { createContext, Script } from 'node:vm';
import { Stopped, type Within } from '../../check/within.ts';

/**
 * Stops a step that does not end by itself, also one that never yields. Budgets decide what is judged, the same on every machine; these
 * limits are the net below them and lie far above what a step takes that keeps its budget.
 */
export const inTime: Within = (step, run) => {
  if (step.stage === 'draft' && step.size < SMALL) return run();
  return within(step.stage === 'rule' ? SECONDS.rule : SECONDS.draft, run);
};

/** Stops what does not end within so many seconds with a `Stopped`. */
export function within<Result>(seconds: number, run: () => Result): Result {
  let result: Result | undefined;
  const box = openBox();
  const before = box.step;
  box.step = () => {
    result = run();
  };
  try {
    script.runInContext(box, { timeout: seconds * 1000 });
  } catch (error) {
    if (isTimeout(error)) throw new Stopped(`it did not end within ${seconds} seconds`, { cause: error });
    throw error;
  } finally {
    box.step = before;
  }
  return result as Result;
}

/** A rule looks at what has been worked out already. */
const SECONDS = { draft: 60, rule: 10 } as const;

/** Starting the clock costs a third of a millisecond; what a smaller draft can cost, its budgets bound well enough. */
const SMALL = 8_192;

interface Box {
  step: (() => void) | null;
}

let opened: Box | null = null;

/** Made when it is first needed: a context of its own takes longer than some drafts. */
function openBox(): Box {
  opened ??= createContext({ step: null }) as Box;
  return opened;
}

const script = new Script('step()');

/** The error belongs to the context that was stopped, where `Error` is another. */
function isTimeout(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';
}
