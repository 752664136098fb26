/** What a worker does is read from outside while it writes: never half of one step and half of another. */
import { Worker } from 'node:worker_threads';
import { expect, test } from 'vitest';
import { openSteps } from '../../src/entry/net/steps.ts';

test('a step is read as it was entered', () => {
  const steps = openSteps();
  expect(steps.current()).toEqual({ step: null, number: 0 });
  steps.enter({ stage: 'draft', path: 'drafts/März.md', size: 12 });
  const { step, number } = steps.current();
  expect(step).toEqual({ stage: 'draft', path: 'drafts/März.md', size: 12 });
  steps.enter(null);
  expect(steps.current().step).toBeNull();
  expect(steps.current().number).not.toBe(number);
});

test('a step that is being written over is not read by halves', async () => {
  const steps = openSteps();
  // What `enter` does, in a thread of its own: short and long texts in turn, as fast as can be.
  const worker = new Worker(
    `const { memory } = require('node:worker_threads').workerData;
    const head = new Int32Array(memory, 0, 2);
    const body = Buffer.from(memory, 8);
    for (let at = 0; ; at++) {
      const text = JSON.stringify({ stage: 'draft', path: 'x'.repeat(at % 2 ? 10 : 3000), size: at });
      Atomics.add(head, 0, 1);
      Atomics.store(head, 1, body.write(text));
      Atomics.add(head, 0, 1);
    }`,
    { eval: true, workerData: { memory: steps.memory } },
  );
  await new Promise((resolve) => worker.once('online', resolve));
  try {
    const lengths = new Set<number | undefined>();
    for (let reading = 0; reading < 20_000; reading++) lengths.add(steps.current().step?.path?.length);
    expect([...lengths].filter((length) => length !== undefined && length !== 10 && length !== 3000)).toEqual([]);
  } finally {
    await worker.terminate();
  }
});

test('a worker that broke down while it wrote does not keep its reader waiting', () => {
  const steps = openSteps();
  steps.enter({ stage: 'load', path: 'rule.mjs' });
  Atomics.add(new Int32Array(steps.memory, 0, 2), 0, 1);
  expect(steps.current().step).toBeNull();
});
