import { parentPort, workerData } from 'node:worker_threads';
import type { Within } from '../../check/within.ts';
import { messageOf } from '../errors.ts';
import { decode, encode } from './codec.ts';
import { doJob, type Job, type Keep } from './job.ts';
import { openSteps } from './steps.ts';
import { inTime } from './within.ts';

const { memory, job, isKept } = workerData as { readonly memory: SharedArrayBuffer; readonly job: unknown; readonly isKept: boolean };
const steps = openSteps(memory);

const within: Within = (step, run) => {
  steps.enter(step);
  try {
    return inTime(step, run);
  } finally {
    steps.enter(null);
  }
};

async function work(): Promise<void> {
  try {
    const fresh: (readonly [string, string])[] = [];
    const keep: Keep | null = isKept ? (path, text) => fresh.push([path, text]) : null;
    const { report, part, plugins, active, broken } = await doJob(decode(job) as Job, within, steps.enter, keep);
    // A promise that a plug-in left behind, rejected, speaks up in the next round of the event loop.
    await new Promise((resolve) => setImmediate(resolve));
    const heads = plugins.map(({ id, summary, severity, status, off, on, messages }) => ({
      id,
      summary,
      severity,
      status,
      off,
      on,
      messages,
    }));
    const ran = active.map(({ rule, severity }) => ({ id: rule.id, severity }));
    parentPort?.postMessage(encode({ report, part, plugins: heads, active: ran, broken, fresh }));
  } catch (error) {
    parentPort?.postMessage({ error: messageOf(error) });
  }
}

/** Settled once all is done; the module that loads this one waits for it. */
export const done: Promise<void> = work();
