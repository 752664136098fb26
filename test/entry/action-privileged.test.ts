import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { bundle } from '../support/bundle.ts';
import { folderWith, git } from '../support/run.ts';
import { pullRequest, runStep } from './action-runner.ts';
import { CLAIMS, RIGHT, WRONG } from './story.ts';

let program = '';
beforeAll(async () => {
  program = join(await bundle(), 'action.js');
});

/** A plug-in that leaves a trace when it is loaded. */
const PLUGIN = `import { writeFileSync } from 'node:fs';
writeFileSync('LOADED', '');
export default { id: 'own-rule', summary: 'A rule.', severity: 'note', on: 'draft', messages: { own: 'x' }, *check() {} };
`;
const WITH_PLUGIN = CLAIMS.replace('{ unused-claim: off }', '{ unused-claim: off, own-rule: warning }\n  plugins: [./rule.mjs]');
const LENIENT = CLAIMS.replaceAll('1.2 tonnes', '2.1 tonnes');

describe.for([
  ['pull_request_target', (payload: unknown) => ({ payload })],
  ['workflow_run', (_: unknown, base: string) => ({ payload: { workflow_run: { head_sha: 'x' } }, env: { GITHUB_SHA: base } })],
] as const)('on %s', ([event, jobOf]) => {
  test('claims and settings are those of the base, whatever the pull request makes of them', () => {
    const request = pullRequest({ 'claims.yaml': CLAIMS, 'a.md': RIGHT }, { 'claims.yaml': LENIENT, 'a.md': WRONG });
    const { code, commands, log, summary } = runStep(program, request.workspace, { event, ...jobOf(request.payload, request.base) });
    expect(code, log).toBe(1);
    expect(commands).toMatchObject([
      { name: 'error', properties: { file: 'a.md', line: '3' } },
      { name: 'warning', properties: { file: 'claims.yaml', title: 'holdtrue: changed-claims' } },
    ]);
    expect(summary).toContain('changed-claims');
    for (const text of [log, summary]) expect(text).toContain(`Claims and settings are those of the base commit \`${request.base}\`.`);
    // Without secrets the pull request may bring its own.
    expect(runStep(program, request.workspace, { event: 'pull_request', payload: request.payload }).code).toBe(0);
  });

  test('so are the files that they include', () => {
    const claims = `include: [facts.yaml]\nversion: 1\nsettings: { drafts: ["*.md"] }\n`;
    const facts = CLAIMS.slice(0, CLAIMS.indexOf('settings:'));
    const request = pullRequest(
      { 'site/claims.yaml': claims, 'site/facts.yaml': facts, 'site/a.md': RIGHT },
      { 'site/facts.yaml': facts.replaceAll('1.2 tonnes', '2.1 tonnes'), 'site/a.md': WRONG },
    );
    const inputs = { 'working-directory': 'site' };
    expect(runStep(program, request.workspace, { event, ...jobOf(request.payload, request.base), inputs }).code).toBe(1);
  });

  test('no plug-in is loaded, and the log names those that were not', () => {
    const request = pullRequest(
      { 'claims.yaml': WITH_PLUGIN, 'rule.mjs': PLUGIN, 'a.md': RIGHT },
      { 'rule.mjs': `${PLUGIN}//`, 'a.md': WRONG },
    );
    const job = { event, ...jobOf(request.payload, request.base) };
    const { code, log } = runStep(program, request.workspace, job);
    expect(code, log).toBe(1);
    expect(log).toContain('Plug-in rules were not loaded: `./rule.mjs`.');
    expect(existsSync(join(request.workspace, 'LOADED'))).toBe(false);
    const wanted = runStep(program, request.workspace, { ...job, inputs: { plugins: 'true' } });
    expect(wanted.code).toBe(2);
    expect(wanted.log).toContain(`the input plugins may not be true in a workflow on ${event}`);
    expect(existsSync(join(request.workspace, 'LOADED'))).toBe(false);
    expect(runStep(program, request.workspace, { event: 'pull_request', payload: request.payload }).code).toBe(1);
    expect(existsSync(join(request.workspace, 'LOADED'))).toBe(true);
  });

  test('without the base at hand the step fails, and says what to do', () => {
    const request = pullRequest({ 'claims.yaml': CLAIMS, 'a.md': RIGHT }, { 'claims.yaml': LENIENT, 'a.md': WRONG }, 1);
    const { code, log, outputs } = runStep(program, request.workspace, { event, ...jobOf(request.payload, request.base) });
    expect(code).toBe(2);
    expect(log).toContain(`the claims are read from the base commit, but the clone does not hold ${request.base}`);
    expect(outputs).toEqual({ conclusion: 'broken' });
  });

  test.for([
    ['a claims file that the pull request brings', { 'a.md': RIGHT }, { 'claims.yaml': LENIENT }, 'there is no such file'],
    [
      'what a link leads to',
      { 'claims.yaml': { link: 'a.yaml' }, 'a.md': RIGHT },
      { 'a.yaml': LENIENT },
      'is not a regular file of commit',
    ],
  ] as const)('%s does not count', ([, before, after, reason], { expect }) => {
    const request = pullRequest(before, after);
    const { code, log } = runStep(program, request.workspace, { event, ...jobOf(request.payload, request.base) });
    expect(code).toBe(2);
    expect(log).toContain(reason);
  });
});

test('a change to claims that are not those in force makes no other line count', () => {
  const request = pullRequest({ 'claims.yaml': CLAIMS, 'a.md': RIGHT, 'old.md': WRONG }, { 'claims.yaml': LENIENT, 'a.md': WRONG });
  const { commands, log } = runStep(program, request.workspace, { event: 'pull_request_target', payload: request.payload });
  expect(commands.map(({ properties }) => properties.file)).toEqual(['a.md', 'claims.yaml']);
  expect(log).toContain('Left out on other lines: 1 error.');
});

test('an event that names no commit has no claims', () => {
  const workspace = folderWith({ 'claims.yaml': CLAIMS, 'a.md': RIGHT });
  git(workspace, 'init', '-q');
  for (const payload of [{}, null, { pull_request: null }, { pull_request: { base: { sha: 'HEAD' } } }, []]) {
    const { code, log } = runStep(program, workspace, { event: 'pull_request_target', payload });
    expect(code).toBe(2);
    expect(log).toContain('the event names none');
  }
});

test('a workspace that is no repository has no claims of a base', () => {
  const workspace = folderWith({ 'claims.yaml': CLAIMS, 'a.md': RIGHT });
  const payload = { pull_request: { base: { sha: 'a'.repeat(40) }, head: { sha: 'b'.repeat(40) } } };
  expect(runStep(program, workspace, { event: 'pull_request_target', payload }).code).toBe(2);
});
