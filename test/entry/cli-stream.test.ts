import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import fc from 'fast-check';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { linesOf } from '../../src/entry/stream/lines.ts';
import { bundle } from '../support/bundle.ts';
import { folderWith, type Outcome, run } from '../support/run.ts';
import { CLAIMS, RIGHT, WRONG } from './story.ts';

vi.setConfig({ testTimeout: 120_000 });

let program = '';
beforeAll(async () => {
  program = join(await bundle(), 'cli.js');
});

const stream = (cwd: string, input: string | Uint8Array, ...words: readonly string[]): Outcome =>
  run(program, ['stream', ...words], cwd, { input });
const lineOf = (path: string, text: string): string => `${JSON.stringify({ path, text })}\n`;

/** Lines that nobody reads: a document is long with them, and quickly judged. */
const fenced = (lines: number): string => `\n~~~\n${'It rained.\n'.repeat(lines)}~~~\n`;

interface Told {
  readonly path?: string;
  readonly line?: number;
  readonly error?: string;
  readonly findings?: readonly { readonly rule: string; readonly path: string; readonly line: number; readonly fingerprint: string }[];
  readonly failures?: readonly { readonly message: string }[];
  readonly coverage?: unknown;
}
const records = (out: string): readonly Told[] =>
  out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));

describe('holdtrue stream', () => {
  test('tells of each document on one line, in order, what check tells of a file', () => {
    const folder = folderWith({ 'claims.yaml': CLAIMS, 'a.md': WRONG, 'b.md': RIGHT });
    const { code, out, err } = stream(folder, lineOf('a.md', WRONG) + lineOf('b.md', RIGHT));
    const [one, two, ...others] = records(out);
    const check = JSON.parse(run(program, ['a.md', 'b.md', '--format', 'json'], folder).out);
    expect(one).toEqual({
      path: 'a.md',
      findings: check.findings,
      failures: [],
      coverage: expect.objectContaining({ mentions: 1, conflicts: 1 }),
    });
    expect(two).toEqual({
      path: 'b.md',
      findings: [],
      failures: [],
      coverage: expect.objectContaining({ mentions: 1, agrees: 1, share: 100 }),
    });
    expect([code, err, others]).toEqual([1, '', []]);
  });

  // [what comes in, what is said of it]
  test.for<[string | Uint8Array, string]>([
    ['{', 'the line is not valid JSON: '],
    ['nonsense', 'the line is not valid JSON: '],
    ['[]', 'the line is no object with a `path` and a `text`'],
    ['null', 'the line is no object with a `path` and a `text`'],
    ['{"text":"It rained."}', 'the line lacks its `path`'],
    ['{"path":"","text":"It rained."}', 'the line lacks its `path`'],
    ['{"path":"a.md"}', 'the line lacks its `text`'],
    ['{"path":"a.md","text":7}', 'the line lacks its `text`'],
    ['{"path":"a.md","text":"\\ud800"}', 'the line holds half of a surrogate pair'],
    [new Uint8Array([0x7b, 0xff, 0x7d]), 'the line is not valid UTF-8'],
    [`{"path":"a.md","text":"${'x'.repeat(9 * 1024 * 1024)}"}`, 'the line is longer than 8 MiB'],
  ])('a bad line is named by its number, and the rest goes on (%#)', ([bad, told]) => {
    const folder = folderWith({ 'claims.yaml': CLAIMS });
    const input = Buffer.concat([Buffer.from(`${lineOf('a.md', RIGHT)}\n`), Buffer.from(bad), Buffer.from(`\n${lineOf('b.md', WRONG)}`)]);
    const { code, out } = stream(folder, input);
    const [one, two, three, ...others] = records(out);
    expect([one?.path, three?.path, three?.findings?.length, others]).toEqual(['a.md', 'b.md', 1, []]);
    expect(two).toEqual({ line: 3, error: expect.stringContaining(told) });
    expect(code).toBe(3);
  });

  test('a document that cannot be judged is named, and the rest goes on', () => {
    const folder = folderWith({ 'claims.yaml': CLAIMS });
    const { code, out } = stream(folder, lineOf('deep.md', '> '.repeat(5_000)) + lineOf('a.md', RIGHT));
    const [one, two] = records(out);
    expect(one?.failures).toEqual([expect.objectContaining({ path: 'deep.md', stage: 'parse' })]);
    expect([two?.findings, code]).toEqual([[], 3]);
  });

  test('leaves out what takes all documents together to know, and blames no comment for it', () => {
    const claims = CLAIMS.replace('unused-claim: off', 'unused-claim: error, split-story: error');
    const silent = `${WRONG.trimEnd()} <!-- holdtrue-ignore-line value-drift, split-story: as the founder says -->\n`;
    const folder = folderWith({ 'claims.yaml': claims });
    const { code, out } = stream(
      folder,
      lineOf('a.md', 'It rained.') + lineOf('b.md', silent) + lineOf('c.md', WRONG.replace('2.1', '3.5')),
      '--fail-on',
      'never',
    );
    expect(records(out).map(({ findings = [] }) => findings.map(({ rule }) => rule))).toEqual([[], ['value-drift'], ['value-drift']]);
    expect(code).toBe(0);
  });

  test('heeds decisions, plug-ins and --rule', () => {
    const files = {
      'claims.yaml': CLAIMS.replace('settings:', 'settings:\n  plugins: [./house.mjs]'),
      'house.mjs':
        "export default { id: 'house', summary: 'A rule', severity: 'note', on: 'draft', messages: { m: 'seen' }, *check() { yield { at: { start: 0, end: 1 }, message: 'm' }; } };",
    };
    const folder = folderWith(files);
    const [first] = records(stream(folder, lineOf('a.md', WRONG)).out);
    expect(first?.findings?.map(({ rule }) => rule)).toEqual(['house', 'value-drift']);
    const { fingerprint } = first?.findings?.[1] ?? {};
    const decisions = [
      { fingerprint, decision: 'rejected', reason: 'weighed again', rule: 'value-drift', path: 'a.md', claim: 'bell', text: '' },
    ];
    const decided = folderWith({ ...files, 'holdtrue-decisions.json': JSON.stringify({ version: 1, decisions }) });
    const [second] = records(stream(decided, lineOf('a.md', WRONG)).out);
    expect(second?.findings?.[1]).toMatchObject({ disposition: 'suppressed', reason: 'weighed again (holdtrue-decisions.json)' });
    expect(stream(folder, lineOf('a.md', WRONG), '--rule', 'value-drift=off', '--no-plugins')).toMatchObject({ code: 0 });
  });

  test.for<[readonly string[], string]>([
    [['--claims', 'other.yaml'], 'other.yaml'],
    [['--rule', 'nonsense=off'], 'unknown rule `nonsense`'],
    [['--today', 'now'], '--today takes a day'],
    [['a.md'], 'too many arguments'],
  ])('%j is refused before a document is read', ([words, told]) => {
    const { code, out, err } = stream(folderWith({ 'claims.yaml': CLAIMS }), lineOf('a.md', WRONG), ...words);
    expect(err).toContain(told);
    expect([code, out]).toEqual([2, '']);
  });

  test('nothing in, nothing out', () => {
    expect(stream(folderWith({ 'claims.yaml': CLAIMS }), '\n \r\n')).toEqual({ code: 0, out: '', err: '' });
  });

  test('holds one document at a time', () => {
    const folder = folderWith({ 'claims.yaml': CLAIMS });
    const input = lineOf('a.md', `${RIGHT}${fenced(15_000)}`).repeat(320);
    const { code, out, err } = run(program, ['stream'], folder, { input, env: { NODE_OPTIONS: '--max-old-space-size=48' } });
    expect([code, err]).toEqual([0, '']);
    expect(records(out)).toHaveLength(320);
    expect(input.length).toBeGreaterThan(48 * 1024 * 1024);
  });

  test('reads on only when what it wrote is taken', async () => {
    const folder = folderWith({ 'claims.yaml': CLAIMS });
    const child = spawn(process.execPath, [program, 'stream'], {
      cwd: folder,
      env: { PATH: process.env.PATH, HOME: folder },
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    const count = 600;
    // Nobody reads yet: the pipes fill up, and the rest must wait in front of the program.
    child.stdout.pause();
    for (let index = 0; index < count; index++) child.stdin.write(lineOf(`${index}.md`, `${WRONG}${fenced(200)}`));
    child.stdin.end();
    let waiting = -1;
    for (let calm = 0; calm < 4; ) {
      await setTimeout(500);
      calm = child.stdin.writableLength === waiting ? calm + 1 : 0;
      waiting = child.stdin.writableLength;
    }
    expect(waiting).toBeGreaterThan(0);
    let out = '';
    for await (const chunk of child.stdout) out += chunk;
    expect(records(out).map(({ path }) => path)).toEqual(Array.from({ length: count }, (_, index) => `${index}.md`));
  });
});

describe('the lines of a stream', () => {
  const collect = async (chunks: readonly Uint8Array[], most: number): Promise<readonly (readonly [number, string | null])[]> => {
    const lines = [];
    const source = (async function* () {
      yield* chunks;
    })();
    for await (const { number, bytes } of linesOf(source, most))
      lines.push([number, bytes === null ? null : Buffer.from(bytes).toString()] as const);
    return lines;
  };

  test('are the same however the stream is cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom('a', 'bc', 'é', '\n', '\r\n')),
        fc.array(fc.nat(40)),
        fc.integer({ min: 1, max: 6 }),
        async (parts, cuts, most) => {
          const bytes = Buffer.from(parts.join(''));
          const places = [0, ...cuts.filter((cut) => cut < bytes.length).sort((one, two) => one - two), bytes.length];
          const chunks = places.slice(1).map((end, index) => bytes.subarray(places[index], end));
          const texts = parts.join('').split('\n');
          if (texts.at(-1) === '') texts.pop();
          const expected = texts.map((text, index) => [index + 1, Buffer.byteLength(text) > most ? null : text]);
          expect(await collect(chunks, most)).toEqual(expected);
        },
      ),
    );
  });
});
