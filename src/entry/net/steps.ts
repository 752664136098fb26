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
      Atomics.store(head, 1, step === null ? 0 : body.write(JSON.stringify(shorten(step))));
      Atomics.add(head, 0, 1);
    },
    current: () => {
      const length = Atomics.load(head, 1);
      const step: Step | null = length === 0 ? null : JSON.parse(body.toString('utf8', 0, length));
      return { step, number: Atomics.load(head, 0) };
    },
  };
}

/** No file system takes a longer path; one that did would only not be named. */
function shorten(step: Step): Step {
  return { ...step, path: step.path === null ? null : step.path.slice(0, 4096) } as Step;
}

const HEAD = 8;
const ROOM = HEAD + 64 * 1024;
