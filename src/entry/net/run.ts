import { Worker } from 'node:worker_threads';
import { rules } from '../../../rules/index.ts';
import type { ActiveRule } from '../../check/arrange.ts';
import type { Step } from '../../check/within.ts';
import type { Failure, Report, Severity } from '../../model.ts';
import { check } from '../../pipeline.ts';
import { visible } from '../../report/escape.ts';
import type { Rule } from '../../rule.ts';
import { codeOf, messageOf } from '../errors.ts';
import { decode, encode } from './codec.ts';
import { doJob, type Job, type Keep, type Outcome, reasonFor } from './job.ts';
import { openSteps, type Steps } from './steps.ts';
import { inTime } from './within.ts';
import { workerFile } from './worker-file.ts';

/**
 * Does a job so that it ends and leaves the process alive. Plug-ins, and drafts so large or so many that a gap in the budgets could cost
 * more than patience, are judged in a worker: what it breaks down over is named and left out, and the rest is tried again. `told` takes what
 * plug-ins print, `keep` what is to be kept of each draft that was judged.
 */
export async function runJob(job: Job, told: (text: string) => void, keep: Keep | null = null): Promise<Outcome> {
  const isRisky = job.plugins.length > 0 || sourcesOf(job).some((source) => source.length > LARGE) || sizeOf(job) > MANY;
  return !isRisky || workerFile === null ? doJob(job, inTime, undefined, keep) : inWorker(workerFile, job, told, keep);
}

/** Those of known drafts are not among them: nothing is left to be done with these. */
function sourcesOf({ drafts, parts = [] }: Job): readonly string[] {
  return [...drafts.map(({ source }) => source), ...parts.flatMap((part) => part.drafts.map(({ draft }) => draft.source))];
}

/** In UTF-16 units. */
const LARGE = 200_000;
const MANY = 8_000_000;
const MOST_ATTEMPTS = 12;

async function inWorker(file: URL, job: Job, told: (text: string) => void, keep: Keep | null): Promise<Outcome> {
  let rest = job;
  for (let attempt = 1; ; attempt++) {
    const end = await attemptJob(file, rest, attempt === 1 ? told : () => {}, keep !== null);
    if (end.ok) {
      for (const [path, text] of end.fresh) keep?.(path, text);
      return end.outcome;
    }
    const less = attempt < MOST_ATTEMPTS ? without(rest, end.step, end.reason) : null;
    if (less === null) return nothingOf(job, end.reason);
    rest = less;
  }
}

type End =
  | { readonly ok: true; readonly outcome: Outcome; readonly fresh: readonly (readonly [path: string, text: string])[] }
  | { readonly ok: false; readonly step: Step | null; readonly reason: string };

function attemptJob(file: URL, job: Job, told: (text: string) => void, isKept: boolean): Promise<End> {
  const steps = openSteps();
  const worker = new Worker(file, {
    workerData: { memory: steps.memory, job: encode(job), isKept },
    resourceLimits: { maxOldGenerationSizeMb: heapFor(job) },
    // What a plug-in prints is no part of the report.
    stdout: true,
    stderr: true,
    execArgv: [],
  });
  let room = MOST_TOLD;
  for (const stream of [worker.stdout, worker.stderr]) {
    stream.on('data', (data: Buffer) => {
      const text = data.toString('utf8', 0, Math.max(0, Math.min(room, data.length)));
      if (text !== '') told(text.split('\n').map(visible).join('\n'));
      room -= data.length;
    });
  }
  return new Promise((resolve) => {
    const finish = (end: End): void => {
      clearInterval(watch);
      resolve(end);
      void worker.terminate();
    };
    const breakDown = (reason: string): void => finish({ ok: false, step: steps.current().step, reason });
    const watch = setInterval(lookAt(steps, breakDown), 250);
    worker.on('message', (message) => {
      if ('error' in message) breakDown(String(message.error));
      else {
        const told = decode(message) as Told;
        finish({ ok: true, outcome: toOutcome(told), fresh: told.fresh });
      }
    });
    worker.on('error', (error) => {
      const isMemory = codeOf(error) === 'ERR_WORKER_OUT_OF_MEMORY';
      breakDown(isMemory ? `it needs more than ${heapFor(job)} MB of memory` : `it threw outside of its rules: ${messageOf(error)}`);
    });
    worker.on('exit', (code) =>
      breakDown(code === WAITS ? 'it waits for something that never comes' : `it ended the process with code ${code}`),
    );
  });
}

/** What Node ends with when a module waits at its top level and nothing is left that could wake it. */
const WAITS = 13;

const MOST_TOLD = 64 * 1024;

function sizeOf(job: Job): number {
  return sourcesOf(job).reduce((sum, source) => sum + source.length, 0);
}

/** In MiB. Ordinary prose takes about thirty times its size. */
function heapFor(job: Job): number {
  const known = (job.known ?? []).reduce((sum, { source, text }) => sum + source.length + text.length, 0);
  return Math.min(4096, Math.ceil(512 + (64 * sizeOf(job) + 16 * known) / 2 ** 20));
}

/** Watches from outside what the worker cannot stop itself, such as a module that never finishes loading. */
function lookAt(steps: Steps, breakDown: (reason: string) => void): () => void {
  let since = Date.now();
  let last = -1;
  return () => {
    const { step, number } = steps.current();
    if (number !== last) {
      last = number;
      since = Date.now();
    }
    const seconds = PATIENCE[step?.stage ?? 'other'];
    if (Date.now() - since > seconds * 1000) breakDown(`it did not end within ${seconds} seconds`);
  };
}

const PATIENCE = { load: 10, draft: 120, rule: 120, other: 300 } as const;

/** The job without what it broke down over; null where nobody can tell what that was. */
function without(job: Job, step: Step | null, reason: string): Job | null {
  const skip = { ...job.skip };
  if (step?.stage === 'load') skip.plugins = { ...skip.plugins, [step.path]: reason };
  else if (step?.stage === 'draft') skip.drafts = { ...skip.drafts, [step.path]: reason };
  else if (step?.stage === 'rule') skip.rules = { ...skip.rules, [step.rule]: reason };
  else if (job.plugins.some(({ path }) => reasonFor(skip.plugins, path) === undefined)) {
    skip.plugins = Object.fromEntries(job.plugins.map(({ path }) => [path, `the check broke down with it: ${reason}`]));
  } else return null;
  return { ...job, skip };
}

/** The report on a check that broke down: no draft was judged, and each is named. */
function nothingOf(job: Job, reason: string): Outcome {
  const { set, folder, known = [], parts = [] } = job;
  const paths = [
    ...[...job.drafts, ...known].map(({ path }) => path),
    ...parts.flatMap((part) => part.drafts.map(({ draft }) => draft.path)),
  ];
  const lost = paths.map((path): Failure => ({ path, stage: 'parse', message: `the check of all drafts broke down: ${reason}` }));
  const none = { plugins: [], active: [], broken: [] };
  if (job.apart) return { report: null, part: { drafts: [], failures: [], lost, unloaded: [], set }, ...none };
  return { report: { ...check([], set, { folder }), failures: lost }, part: null, ...none };
}

/** What comes back from the worker: rules stay there, but for what can be said about them. */
interface Told {
  readonly report: Report | null;
  readonly part: Outcome['part'];
  readonly plugins: readonly Omit<Rule, 'check' | 'options'>[];
  readonly active: readonly { readonly id: string; readonly severity: Severity }[];
  readonly broken: readonly Failure[];
  /** What is to be kept, by path. */
  readonly fresh: readonly (readonly [path: string, text: string])[];
}

function toOutcome({ report, part, plugins: heads, active, broken }: Told): Outcome {
  const plugins = heads.map((head): Rule => ({ ...head, check: () => [] }));
  const known = new Map([...plugins, ...rules].map((rule) => [rule.id, rule]));
  return {
    report,
    part,
    plugins,
    active: active.flatMap(({ id, severity }): ActiveRule[] => {
      const rule = known.get(id);
      return rule === undefined ? [] : [{ rule, severity, options: {}, foreign: plugins.includes(rule) }];
    }),
    broken,
  };
}
