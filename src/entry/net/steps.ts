import type { Step } from '../../check/within.ts';

/** What a worker is doing, in memory that the main thread can read whatever became of the worker. */
export interface Steps {
  readonly memory: SharedArrayBuffer;
  readonly enter: (step: Step | null) => void;
  /** The step under way, null between steps, and a number that is another one for each. */
  readonly current: () => { readonly step: Step | null; readonly number: number };
}

/** Opens the memory; without any, makes it. */
export function openSteps(memory = new SharedArrayBuffer(ROOM)): Steps {
  const head = new Int32Array(memory, 0, 2);
  const body = Buffer.from(memory, HEAD);
  return {
    memory,
    enter: (step) => {
      const text = step === null ? '' : JSON.stringify(shorten(step));
      // Odd while the step is being written down.
      Atomics.add(head, 0, 1);
      Atomics.store(head, 1, body.write(text));
      Atomics.add(head, 0, 1);
    },
    current: () => {
      for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
        const number = Atomics.load(head, 0);
        const text = body.toString('utf8', 0, Atomics.load(head, 1));
        // A step that another one was written over meanwhile would be half of each.
        if (number % 2 === 0 && Atomics.load(head, 0) === number) return { step: text === '' ? null : (JSON.parse(text) as Step), number };
      }
      return { step: null, number: Atomics.load(head, 0) };
    },
  };
}

/** No file system takes a longer path; one that did would only not be named. */
function shorten(step: Step): Step {
  return { ...step, path: step.path === null ? null : step.path.slice(0, 4096) } as Step;
}

/** A worker that broke down while it wrote never gets done with it. */
const MOST_ATTEMPTS = 10_000;

const HEAD = 8;
const ROOM = HEAD + 64 * 1024;
