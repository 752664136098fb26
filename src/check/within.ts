/** What a check is doing: reading and linking a draft, loading a plug-in, or running a rule of one (in one draft, or with a null path in all of them). */
export type Step =
  | { readonly stage: 'draft'; readonly path: string /** In UTF-16 units. */; readonly size: number }
  | { readonly stage: 'load'; readonly path: string }
  | { readonly stage: 'rule'; readonly path: string | null; readonly rule: string };

/** Runs a step and gives its result. Throws what the step throws, or a `Stopped` where it does not end by itself. */
export type Within = <Result>(step: Step, run: () => Result) => Result;

/** A step had to be stopped, and its rule does not run again. The message says why. */
export class Stopped extends Error {
  override readonly name = 'Stopped';
}

/** Lets every step take as long as it wants. */
export const unbounded: Within = (_, run) => run();
