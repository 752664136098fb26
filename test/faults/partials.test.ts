/** Partial reports that somebody has written who is not this program: their sums are right, and what they hold is not. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { commandsIn } from '../entry/action-runner.ts';
import { CONTROL, isCommand } from '../report/hostile.ts';
import { bundle } from '../support/bundle.ts';
import { folderWith, run } from '../support/run.ts';
import { CLAIMS, WRONG } from './fault.ts';

/** `npm run test:faults` tries them all, `npm test` every fourth. */
const STEP = process.env.MODE === 'faults' ? 1 : 4;

let program = '';
beforeAll(async () => {
  program = join(await bundle(), 'cli.js');
});

type Line = Record<string, unknown>;

/** The lines of a partial report about one wrong draft and one that cannot be read. */
function linesOf(cwd: string): Line[] {
  const { code } = run(program, ['check', '--shard', '1/1', '--format', 'partial=part'], cwd);
  expect(code).toBe(3);
  return readFileSync(join(cwd, 'part'), 'utf8')
    .trim()
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line));
}

function seal(lines: readonly unknown[]): string {
  const body = lines.map((line) => `${JSON.stringify(line)}\n`).join('');
  return `${body}${JSON.stringify({ end: createHash('sha256').update(body).digest('hex') })}\n`;
}

/** Puts a value in the place that a path of keys leads to; `draft` is the line of the draft, `unread` that of the other. */
function forge(lines: readonly Line[], path: string, value: unknown): readonly unknown[] {
  const copy = structuredClone(lines) as Line[];
  const [first = '', ...keys] = path.split('.');
  const line = first === 'head' ? copy[0] : copy.find((one) => first in one);
  let place = (first === 'head' ? line : line?.[first]) as Record<string, unknown>;
  for (const key of keys.slice(0, -1)) place = place[key] as Record<string, unknown>;
  const last = keys.at(-1);
  if (last === undefined && line !== undefined) line[first] = value;
  else if (last !== undefined) {
    expect(place, path).toBeTypeOf('object');
    place[last] = value;
  }
  return copy;
}

const SPEECH = '\n::error::forged\r##[error]forged\u001b[31m<script>@everyone';
// [place, what is put there]
const FORGERIES: readonly (readonly [path: string, value: unknown])[] = [
  ['head.shard', { index: 1, of: 1e9 }],
  ['head.shard', { index: 2, of: 1 }],
  ['head.shard', null],
  ['head.set', null],
  ['head.set.claims', true],
  ['head.set.claims', [null]],
  ['head.set.claims', [{ id: 'x', kind: 'value' }]],
  ['head.set.claims', []],
  ['head.set.settings', {}],
  ['head.set.settings.plugins', ['/etc/passwd']],
  ['head.set.settings.rules', { 'no-such': 'error' }],
  ['head.set.files', [{ path: '../../etc/passwd', text: '' }]],
  ['head.set.path', SPEECH],
  ['head.claims', '../../../../../etc/passwd'],
  ['head.manner', { today: SPEECH, slice: true, folder: '../../..', plugins: true }],
  ['head.modules', 7],
  ['head.decisions', '['.repeat(50_000)],
  ['head.decisions', SPEECH],
  ['head.listed', { count: -1, digest: '' }],
  ['unread', SPEECH],
  ['unread.failure', null],
  ['unread.failure.message', SPEECH],
  ['unread.failure.path', SPEECH],
  ['draft', null],
  ['draft', []],
  ['draft.draft', null],
  ['draft.draft.path', SPEECH],
  ['draft.draft.path', '../../../etc/passwd'],
  ['draft.draft.source', 7],
  ['draft.draft.source', ''],
  ['draft.draft.suppressions', [null]],
  ['draft.matches', [null]],
  ['draft.matches', 'x'],
  ['draft.findings', [null]],
  ['draft.findings', [{}]],
  ['draft.findings.0.span', { start: -5, end: 1e15 }],
  ['draft.findings.0.span', { start: 5, end: 1 }],
  ['draft.findings.0.message', SPEECH],
  ['draft.findings.0.rule', SPEECH],
  ['draft.findings.0.severity', 'evil'],
  ['draft.findings.0.path', '../../../etc/passwd'],
  ['draft.findings.0.related', [{ path: SPEECH, span: { start: 0, end: 1 }, message: SPEECH }]],
  ['draft.failures', [{ message: SPEECH }]],
  ['draft.words', 'x'],
];

test.for(FORGERIES.filter((_, index) => index % STEP === 0))('%s is %j', ([path, value], { expect }) => {
  const cwd = folderWith({ 'claims.yaml': CLAIMS, 'wrong.md': WRONG, 'bad.md': '\0' });
  writeFileSync(join(cwd, 'part'), seal(forge(linesOf(cwd), path, value)));
  const { code, out, err } = run(
    program,
    ['merge', 'part', '--format', 'pretty', '--format', 'json=json', '--format', 'github=github'],
    cwd,
  );
  expect([1, 2, 3], err).toContain(code);
  expect(err).not.toMatch(/this should not have happened|node:internal|\n {4}at /);
  for (const text of [out, err]) {
    expect(text).not.toMatch(CONTROL);
    expect(isCommand(text)).toBe(false);
    expect(text).not.toContain('root:');
  }
  if (code === 2) return;
  expect(readFileSync(join(cwd, 'json'), 'utf8')).not.toMatch(CONTROL);
  const github = readFileSync(join(cwd, 'github'), 'utf8');
  expect(commandsIn(github).filter(({ name, data }) => !/^(?:error|warning|notice)$/.test(name) || data.startsWith('forged'))).toEqual([]);
});

test.for([
  ['a folder', (path: string) => mkdirSync(path)],
  ['nothing', () => {}],
  ['a link to nothing', (path: string) => symlinkSync('none', path)],
  ['brackets', (path: string) => writeFileSync(path, '['.repeat(500_000))],
  ['bytes', (path: string) => writeFileSync(path, Uint8Array.from([0xff, 0xfe, 0, 1]))],
] as const)('%s in the place of a part', ([, put]) => {
  const cwd = folderWith({});
  put(join(cwd, 'part'));
  const { code, err } = run(program, ['merge', 'part'], cwd);
  expect(code).toBe(2);
  expect(err).toMatch(/^holdtrue: part /);
});
