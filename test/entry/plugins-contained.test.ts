import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { CONTROL, isCommand } from '../report/hostile.ts';
import { bundle } from '../support/bundle.ts';
import { folderWith, run } from '../support/run.ts';
import { CLAIMS, WRONG } from './story.ts';

let program = '';
beforeAll(async () => {
  program = join(await bundle(), 'cli.js');
});

const rule = (id: string, body: string, star = '*'): string =>
  `export default { id: '${id}', summary: 'A rule', severity: 'note', on: 'draft', messages: { m: 'seen' }, ${star}check(subject) { ${body} } };`;
const SOUND = rule('sound', "yield { at: { start: 0, end: 1 }, message: 'm' };");

const check = (plugin: string) => {
  const claims = CLAIMS.replace('settings:', 'settings:\n  plugins: [./rule.mjs, ./sound.mjs]');
  const files = { 'claims.yaml': claims, 'rule.mjs': plugin, 'sound.mjs': SOUND, 'a.md': WRONG, 'b.md': WRONG };
  const { code, out, err } = run(program, ['a.md', 'b.md', '--format', 'json'], folderWith(files));
  return { code, err, report: JSON.parse(out) };
};

const ALL = ['a.md sound', 'a.md value-drift', 'b.md sound', 'b.md value-drift'];
const found = (report: { readonly findings: readonly { readonly path: string; readonly rule: string }[] }) =>
  report.findings.map((finding) => `${finding.path} ${finding.rule}`).sort();

// [what the plug-in does, its module, what is said of it]
test.for([
  ['loops', rule('house', 'while (true) {}'), 'the rule `house` failed: it did not end within 10 seconds'],
  ['yields without end', rule('house', "for (;;) yield { at: { start: 0, end: 0 }, message: 'm' };"), 'more than 1000 findings'],
  ['ends the process', rule('house', 'process.exit(0);'), 'the rule `house` failed: it ended the process with code 0'],
  ['takes all memory', rule('house', 'const a = []; for (;;) a.push(Array(1e5).fill(0.5));'), 'of memory'],
  ['overflows the stack', rule('house', 'const f = () => f() + 1; f();'), 'Maximum call stack'],
  ['gives a promise', rule('house', '', 'async '), 'is not iterable'],
  ['gives an asynchronous generator', rule('house', '', 'async *'), 'is not iterable'],
  ['leaves a rejected promise', rule('house', "Promise.reject(new Error('too late'));"), 'too late'],
  ['changes the draft', rule('house', "subject.draft.source = '';"), 'read only'],
  ['changes a list', rule('house', 'subject.draft.passages.length = 0;'), 'read only'],
  ['ends the process while it loads', 'process.exit(0);', './rule.mjs: the plug-in cannot be loaded: it ended the process'],
  ['loops while it loads', 'for (;;) {}', './rule.mjs: the plug-in cannot be loaded: it did not end within 10 seconds'],
  ['waits for ever', 'await new Promise(() => {}); export default 1;', 'the plug-in cannot be loaded: it waits for something'],
  ['waits with a clock', 'await new Promise(() => setInterval(() => {}, 9)); export default 1;', 'it did not end within 10 seconds'],
] as const)('a plug-in that %s is named, and all else is reported', ([, plugin, words], { expect }) => {
  const { code, err, report } = check(plugin);
  expect(err).toContain(words);
  expect(found(report).filter((one) => !one.endsWith(' house'))).toEqual(
    words === 'too late' ? ALL.filter((one) => one.endsWith('drift')) : ALL,
  );
  expect(code).toBe(3);
});

test.for([
  ['leaves a clock behind', `setInterval(() => {}, 9); ${SOUND.replace("'sound'", "'house'")}`],
  [
    'takes a second',
    rule('house', "const end = Date.now() + 1000; while (Date.now() < end); yield { at: { start: 0, end: 1 }, message: 'm' };"),
  ],
] as const)('one that %s does no harm', ([, plugin], { expect }) => {
  const { code, err, report } = check(plugin);
  expect([code, err]).toEqual([1, '']);
  expect(found(report)).toEqual([...ALL, 'a.md house', 'b.md house'].sort());
});

test('what a plug-in prints is no part of the report, and no command', () => {
  const { code, err } = check(rule('house', "console.log('::error::forged\\n' + String.fromCharCode(27) + '[2J##[error]x');"));
  expect(code).toBe(1);
  expect(err).toContain('error::forged');
  expect(isCommand(err)).toBe(false);
  expect(err).not.toMatch(CONTROL);
});
