import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openParts } from '../../src/entry/code-cache.ts';

interface Place {
  readonly kept: string;
  readonly entry: string;
  readonly other: string;
  /** Loads the entry as a run of the program would, keeps what was compiled, and gives what the entry says. */
  readonly run: (build?: string) => string;
}

function place(): Place {
  const folder = mkdtempSync(join(tmpdir(), 'holdtrue-parts-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const [kept, entry, other] = [join(folder, 'kept'), join(folder, 'entry.cjs'), join(folder, 'parts/other.cjs')];
  mkdirSync(join(folder, 'parts'));
  writeFileSync(entry, "const { word } = require('./parts/other.cjs');\nexports.say = () => word() + ' ' + __filename.length;\n");
  writeFileSync(other, "exports.word = () => require('node:path').basename(__dirname) + ' one';\n");
  const run = (build = 'a') => {
    const parts = openParts(kept, build);
    const said = (parts.load(entry) as { say: () => string }).say();
    parts.keep();
    return said;
  };
  return { kept, entry, other, run };
}

const filesIn = (folder: string) => readdirSync(folder).map((name) => join(folder, name));

test('a part says the same with what was kept, which is written once', () => {
  const { kept, entry, run } = place();
  expect(run()).toBe(`parts one ${entry.length}`);
  const files = filesIn(kept);
  expect(files).toHaveLength(2);
  for (const file of files) utimesSync(file, 1, 1);
  const before = files.map((file) => readFileSync(file));
  expect(run()).toBe(`parts one ${entry.length}`);
  expect(filesIn(kept)).toEqual(files);
  expect(files.map((file) => readFileSync(file))).toEqual(before);
});

test('a part that has changed is compiled again, also where its length has not', () => {
  const { entry, other, run } = place();
  run();
  writeFileSync(other, readFileSync(other, 'utf8').replace('one', 'two'));
  utimesSync(other, 5, 5);
  expect(run()).toBe(`parts two ${entry.length}`);
  expect(run()).toBe(`parts two ${entry.length}`);
});

test('another build compiles again', () => {
  const { kept, run } = place();
  run('a');
  const before = filesIn(kept).map((file) => readFileSync(file));
  run('b');
  expect(filesIn(kept).map((file) => readFileSync(file))).not.toEqual(before);
});

test.for([
  ['cut short', (bytes: Buffer) => bytes.subarray(0, 100)],
  ['empty', () => Buffer.alloc(0)],
  ['one bit different', (bytes: Buffer) => Buffer.concat([bytes.subarray(0, -9), Buffer.from([bytes.at(-9)! ^ 1]), bytes.subarray(-8)])],
] as const)('what was kept is left alone where it is %s', ([, damage]) => {
  const { kept, entry, run } = place();
  run();
  for (const file of filesIn(kept)) writeFileSync(file, damage(readFileSync(file)));
  expect(run()).toBe(`parts one ${entry.length}`);
});

test('where nothing can be kept the program runs', () => {
  const { kept, entry, run } = place();
  writeFileSync(kept, 'a file where the folder should be');
  expect(run()).toBe(`parts one ${entry.length}`);
});

test('a part that throws throws as it is', () => {
  const { other, run } = place();
  writeFileSync(other, "throw new Error('broken part');");
  expect(() => run()).toThrow('broken part');
});
