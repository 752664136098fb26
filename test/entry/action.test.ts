import { readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { bundle } from '../support/bundle.ts';
import { folderWith } from '../support/run.ts';
import { type Command, commandsIn, type Job, RUNTIMES, readOutputs, runStep, type Step } from './action-runner.ts';
import { CLAIMS, RIGHT, WRONG } from './story.ts';

let program = '';
beforeAll(async () => {
  program = join(await bundle(), 'action.js');
});

describe('the stand-in for the runner', () => {
  test.for<[line: string, commands: readonly Command[]]>([
    ['plain text', []],
    [
      '::error file=a.md,line=3::it%3A is 5%25%0Aoff',
      [{ name: 'error', properties: { file: 'a.md', line: '3' }, data: 'it%3A is 5%\noff' }],
    ],
    ['\u00A0\u3000\t ::warning::x', [{ name: 'warning', properties: {}, data: 'x' }]],
    ['fine\r::error::x', [{ name: 'error', properties: {}, data: 'x' }]],
    ['12 | ::error::x', []],
    ['12 | ##[group]x', [{ name: 'group', properties: {}, data: 'x' }]],
    ['::stop-commands::token', [{ name: 'stop-commands', properties: {}, data: 'token' }]],
    ['a::b::c', []],
  ])('finds in %j what the runner would', ([line, commands], { expect }) => {
    expect(commandsIn(line)).toEqual(commands);
  });

  test('reads outputs', () => {
    expect(readOutputs('a=1\nb<<X\ntwo\nlines\nX\nc<<Y\nY\n')).toEqual({ a: '1', b: 'two\nlines', c: '' });
    expect(() => readOutputs('a<<X\nb')).toThrow('no end');
  });
});

const KEYS = ['conclusion', 'coverage', 'errors', 'findings', 'report', 'warnings'];

describe.for(RUNTIMES)('the Action under $name', ({ path }) => {
  const step = (workspace: string, job: Job = {}): Step => runStep(program, workspace, path === null ? job : { ...job, node: path });

  test.skipIf(path === null)('passes right copy without a word to the platform', () => {
    const { code, commands, outputs, summary, log, report } = step(folderWith({ 'claims.yaml': CLAIMS, 'a.md': RIGHT }));
    expect(code, log).toBe(0);
    expect(commands).toEqual([]);
    expect(Object.keys(outputs).sort()).toEqual(KEYS);
    expect(outputs).toMatchObject({ conclusion: 'clean', coverage: '100', errors: '0', findings: '0', warnings: '0' });
    expect(summary).toContain('## holdtrue: Nothing in 1 draft contradicts the claims');
    expect(report()).toMatchObject({ findings: [], failures: [] });
  });

  test.skipIf(path === null)('points at the words that are wrong', () => {
    const workspace = folderWith({ 'claims.yaml': CLAIMS, 'a.md': RIGHT, 'b.md': WRONG });
    const { code, commands, outputs, summary, log, report } = step(workspace);
    expect(code).toBe(1);
    expect(commands).toEqual([
      {
        name: 'error',
        properties: { file: 'b.md', line: '3', endLine: '3', col: '22', endColumn: '32', title: 'holdtrue: value-drift' },
        data: '2.1 tonnes contradicts bell: 1.2 tonnes (claims.yaml:3)',
      },
    ]);
    expect(Object.keys(outputs).sort()).toEqual(KEYS);
    expect(outputs).toMatchObject({ conclusion: 'findings', coverage: '100', errors: '1', findings: '1', warnings: '0' });
    expect(log).toContain('3 | The new bell weighs  2.1 tonnes.');
    expect(summary).toContain('| error | `b.md:3:22` |');
    expect(summary).toContain('| `a.md` | 1 | 0 | 0 | 0 |');
    expect(report().findings).toMatchObject([{ path: 'b.md', line: 3, rule: 'value-drift' }]);
  });

  test.skipIf(path === null)('fails on broken claims, and says where', () => {
    const workspace = folderWith({ 'claims.yaml': CLAIMS.replace('value: 1.2 tonnes', 'value: heavy'), 'a.md': RIGHT });
    const { code, commands, outputs } = step(workspace);
    expect(code).toBe(2);
    expect(commands).toMatchObject([{ name: 'error', data: expect.stringContaining('claims.yaml:5:12') }]);
    expect(outputs).toEqual({ conclusion: 'broken' });
  });

  test.skipIf(path === null)('is never green where something was not judged', () => {
    const workspace = folderWith({ 'claims.yaml': CLAIMS, 'a.md': RIGHT, 'image.md': new Uint8Array([137, 80, 78, 71, 0]) });
    const { code, commands, outputs, summary, report } = step(workspace, { inputs: { 'fail-on': 'never' } });
    expect(code).toBe(3);
    expect(commands).toMatchObject([
      { name: 'error', properties: { file: 'image.md' }, data: expect.stringMatching(/^Not judged: .*NUL/) },
    ]);
    expect(outputs).toMatchObject({ conclusion: 'incomplete', findings: '0' });
    expect(summary).toContain('### Not judged');
    expect(report().failures).toMatchObject([{ path: 'image.md' }]);
  });
});

describe('inputs', () => {
  const FILES = {
    'claims.yaml': CLAIMS,
    'a.md': RIGHT,
    'b.md': WRONG,
    'strange.md': 'They sold 412 umbrellas in 1905.\n',
    '[draft] .md': WRONG,
    'site/facts.yaml': CLAIMS.replace('"*.md"', '"pages/*.md"'),
    'site/pages/c.md': WRONG,
  };

  test.for<[inputs: Readonly<Record<string, string>>, code: number]>([
    [{}, 1],
    [{ drafts: 'a.md' }, 0],
    [{ drafts: 'a.md', changed: 'no such input' }, 0],
    [{ drafts: ' a.md \n\n b.md ' }, 1],
    [{ drafts: '[draft] .md' }, 1],
    [{ drafts: '*e.md' }, 0],
    [{ drafts: 'b.md', 'fail-on': 'never' }, 0],
    [{ drafts: 'b.md', 'fail-on': 'NOTE' }, 1],
    [{ drafts: 'strange.md', 'min-coverage': '50' }, 1],
    [{ drafts: 'a.md', 'min-coverage': '100' }, 0],
    [{ 'working-directory': 'site', claims: 'facts.yaml' }, 1],
    [{ claims: 'site/facts.yaml' }, 1],
    [{ drafts: 'a.md', 'changed-lines': 'true' }, 0],
    [{ drafts: 'a.md', plugins: 'false', summary: 'False' }, 0],
    [{ drafts: 'missing.md' }, 2],
    [{ drafts: '*.txt' }, 2],
    [{ claims: 'missing.yaml' }, 2],
    [{ 'working-directory': 'missing' }, 2],
    [{ 'working-directory': 'a.md' }, 2],
    [{ 'fail-on': 'always' }, 2],
    [{ 'min-coverage': 'half' }, 2],
    [{ 'min-coverage': '101' }, 2],
    [{ 'changed-lines': 'some' }, 2],
    [{ plugins: 'yes' }, 2],
    [{ drafts: 'b.md', cache: 'true' }, 1],
    [{ cache: '.cache' }, 2],
    [{ summary: 'auto' }, 2],
  ])('%j ends with %i', ([inputs, code], { expect }) => {
    const step = runStep(program, folderWith(FILES), { inputs });
    expect(step.code, step.log).toBe(code);
    expect(step.outputs.conclusion).toBe(['clean', 'findings', 'broken'][code]);
    // What is wrong is said as an annotation, whatever it is.
    expect(step.commands.some(({ name }) => name === 'error')).toBe(code !== 0 || inputs['fail-on'] === 'never');
  });

  test('are those that action.yml lists, with the same defaults', () => {
    const action = parse(readFileSync(new URL('../../action.yml', import.meta.url), 'utf8'));
    const inputs = Object.fromEntries(Object.entries(action.inputs).map(([name, input]) => [name, (input as { default: string }).default]));
    const workspace = folderWith(FILES);
    const [bare, given] = [runStep(program, workspace), runStep(program, workspace, { inputs })];
    expect(given.log).toBe(bare.log);
    expect(given.summary).toBe(bare.summary);
    expect(Object.keys(action.outputs).sort()).toEqual([...Object.keys(given.outputs), 'digest'].sort());
    const read = [
      ...readFileSync(new URL('../../src/entry/action/inputs.ts', import.meta.url), 'utf8').matchAll(/(?:input|oneOf)\('([a-z-]+)'/g),
    ];
    expect([...new Set(read.map(([, name]) => name))].sort()).toEqual(Object.keys(action.inputs).sort());
    expect(action.runs).toEqual({ using: 'node24', main: 'dist/action.js' });
  });

  test('name a folder, and annotations find the way to it', () => {
    const workspace = folderWith(FILES);
    const { commands } = runStep(program, workspace, { inputs: { 'working-directory': 'site', claims: 'facts.yaml' } });
    expect(commands.map(({ properties }) => properties.file)).toEqual(['site/pages/c.md']);
    const inside = runStep(program, folderWith({ 'clone/.git/HEAD': '', 'clone/site/claims.yaml': CLAIMS, 'clone/site/b.md': WRONG }), {
      inputs: { 'working-directory': 'clone/site' },
    });
    expect(inside.commands.map(({ properties }) => properties.file)).toEqual(['site/b.md']);
  });

  test('switch the summary off', () => {
    expect(runStep(program, folderWith(FILES), { inputs: { summary: 'false' } }).summary).toBe('');
  });

  test('gate the coverage, and the reason stands in annotation and summary', () => {
    const { commands, summary, outputs } = runStep(program, folderWith(FILES), { inputs: { drafts: 'strange.md', 'min-coverage': '50' } });
    expect(commands).toEqual([{ name: 'error', properties: { title: 'holdtrue' }, data: expect.stringContaining('50% are asked for.') }]);
    expect(summary).toContain('50% are asked for.');
    expect(outputs.coverage).toBe('0');
  });
});

describe('the environment', () => {
  test('may lack all that the platform sets', () => {
    const env = {
      GITHUB_OUTPUT: '',
      GITHUB_STEP_SUMMARY: '',
      GITHUB_WORKSPACE: '',
      GITHUB_EVENT_PATH: '/missing',
      RUNNER_TEMP: '',
      TMPDIR: folderWith({}),
    };
    const { code, commands } = runStep(program, folderWith({ 'claims.yaml': CLAIMS, 'b.md': WRONG }), { env });
    expect(code).toBe(1);
    expect(commands.map(({ name }) => name)).toEqual(['error', ...KEYS.map(() => 'set-output')]);
  });

  test('may hold files that cannot be written: that is not green', () => {
    const workspace = folderWith({ 'claims.yaml': CLAIMS, 'a.md': RIGHT });
    for (const name of ['GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY', 'RUNNER_TEMP']) {
      expect(runStep(program, workspace, { env: { [name]: join(workspace, 'missing', 'file') } }).code, name).not.toBe(0);
    }
  });
});

describe('links', () => {
  const SECRET = 'The new bell weighs 77.7 tonnes of SECRET.\n';

  test.for([
    ['out of the workspace', (outside: string) => outside],
    ['into the folder of git', () => '.git/config'],
  ] as const)('%s are not followed', ([, target], { expect }) => {
    const outside = join(folderWith({ 'secret.md': SECRET }), 'secret.md');
    const workspace = folderWith({ 'claims.yaml': CLAIMS, 'a.md': RIGHT, '.git/config': SECRET });
    symlinkSync(target(outside), join(workspace, 'link.md'));
    const draft = runStep(program, workspace);
    rmSync(join(workspace, 'claims.yaml'));
    symlinkSync(target(outside), join(workspace, 'claims.yaml'));
    const claims = runStep(program, workspace);
    expect([draft.code, claims.code]).toEqual([3, 2]);
    for (const { log, summary } of [draft, claims]) expect(log + summary).not.toMatch(/SECRET|77/);
    expect(JSON.stringify(draft.report())).not.toMatch(/SECRET|77/);
  });

  test('within the workspace are', () => {
    const workspace = folderWith({ 'claims.yaml': CLAIMS, 'parts/b.txt': WRONG });
    symlinkSync('parts/b.txt', join(workspace, 'link.md'));
    expect(runStep(program, workspace).code).toBe(1);
  });
});
