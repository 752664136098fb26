import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { isMainThread, parentPort, Worker } from 'node:worker_threads';
import fc from 'fast-check';
import { claimsTexts, draftTexts } from './drafts.ts';
import { type Case, hold, judge } from './hold.ts';

/**
 * Feeds made-up drafts and claims to the checker until time is up: `npm run fuzz -- --minutes N [--target drafts|claims|both] [--seed N]`.
 * Every case is judged twice, here and in a worker, and has to come out the same. What does not hold is shrunk and written to test/fuzz/finds.
 */
export async function main(words: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...words],
    options: {
      minutes: { type: 'string', default: '1' },
      target: { type: 'string', default: 'both' },
      seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
    },
  });
  const end = Date.now() + Number(values.minutes) * 60_000;
  const property = toProperty(values.target);
  const judges = [new Judge(), new Judge()];
  let seed = Number(values.seed);
  let cases = 0;
  let finds = 0;
  while (Date.now() < end) {
    const batch: Case[] = [];
    const tried = fc.property(property, (one) => {
      const told = hold(one);
      if (batch.length < SHARED) batch.push({ ...one, told } as Case);
    });
    const details = fc.check(tried, {
      seed,
      numRuns: RUNS,
      interruptAfterTimeLimit: Math.min(BATCH, Math.max(1000, end - Date.now())),
      markInterruptAsFailure: false,
    });
    cases += details.numRuns;
    if (details.failed && details.counterexample !== null) {
      finds++;
      keep(values.target, seed, details.counterexample[0], String(details.errorInstance));
    }
    // Two workers share what one thread has judged: whoever judges it, it comes out the same.
    const verdicts = await Promise.all(batch.map((one, index) => judges[index % 2]!.judge(one)));
    for (const [index, one] of batch.entries()) {
      if (verdicts[index] === (one as Case & { readonly told: string }).told) continue;
      finds++;
      keep(values.target, seed, one, 'another thread gave another verdict');
    }
    seed++;
  }
  for (const judge of judges) await judge.end();
  console.log(`${values.target}: ${cases} cases, seeds ${values.seed} to ${seed - 1}, ${finds} finds`);
  return finds === 0 ? 0 : 1;
}

const RUNS = 150;
/** Milliseconds that one batch may take, shrinking included. */
const BATCH = 90_000;
/** Cases of a batch that are judged again in workers. */
const SHARED = 40;

function toProperty(target: string): fc.Arbitrary<Case> {
  const sound = read((name) => name.endsWith('.yaml'));
  const drafts = draftTexts(read((name) => name.endsWith('.md')));
  const some = fc.array(drafts, { minLength: 1, maxLength: 2 });
  if (target === 'drafts') return fc.record({ claims: fc.constantFrom(...sound), drafts: some });
  if (target === 'claims') return fc.record({ claims: claimsTexts(sound), drafts: fc.constant([]) });
  if (target === 'both') return fc.record({ claims: fc.oneof(fc.constantFrom(...sound), claimsTexts(sound)), drafts: some });
  throw new Error(`--target is drafts, claims or both, not ${target}`);
}

function read(wanted: (name: string) => boolean): readonly string[] {
  const folders = ['.', 'drafts', ...readdirSync('test/drafts').map((name) => join('test/drafts', name))];
  return folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => wanted(name) && !/^(?:CHANGELOG|\.)/.test(name))
      .map((name) => readFileSync(join(folder, name), 'utf8').slice(0, 20_000)),
  );
}

function keep(target: string, seed: number, { claims, drafts }: Case, why: string): void {
  const text = `${JSON.stringify({ why, seed, claims, drafts }, null, 2)}\n`;
  const name = join('test/fuzz/finds', `${target}-${createHash('sha256').update(text).digest('hex').slice(0, 8)}.json`);
  mkdirSync('test/fuzz/finds', { recursive: true });
  writeFileSync(name, text);
  console.log(`${name}: ${why.slice(0, 300)}`);
}

/** A thread that judges cases one after the other. */
class Judge {
  readonly #worker = new Worker(new URL(import.meta.url));
  readonly #waiting: ((told: string) => void)[] = [];

  constructor() {
    this.#worker.on('message', (told: string) => this.#waiting.shift()?.(told));
  }

  judge(one: Case): Promise<string> {
    return new Promise((done) => {
      this.#waiting.push(done);
      this.#worker.postMessage(one);
    });
  }

  async end(): Promise<void> {
    await this.#worker.terminate();
  }
}

if (!isMainThread) {
  parentPort?.on('message', (one: Case) => {
    try {
      parentPort?.postMessage(judge(one));
    } catch (error) {
      parentPort?.postMessage(String(error));
    }
  });
}
