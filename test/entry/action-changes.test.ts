import { rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { bundle } from '../support/bundle.ts';
import { folderWith, git } from '../support/run.ts';
import { type Job, type PullRequest, pullRequest, runStep, type Step } from './action-runner.ts';
import { CLAIMS, RIGHT, WRONG } from './story.ts';

let program = '';
beforeAll(async () => {
  program = join(await bundle(), 'action.js');
});

/** A draft with a wrong figure in line 3 and a right one in line 7. */
const DRAFT = `${WRONG}
Years passed, and nobody minded.

In the end the bell weighs 1.2 tonnes.
`;

const step = ({ workspace, payload }: PullRequest, job: Job = {}): Step =>
  runStep(program, workspace, { event: 'pull_request', payload, ...job });

/** Where the errors of a run are shown. */
const places = ({ commands }: Step): readonly string[] =>
  commands
    .filter(({ name }) => name === 'error')
    .map(({ properties }) => `${properties.file ?? ''}:${properties.line ?? ''}`)
    .sort();

const LEFT_OUT = 'Only findings on changed lines count.';
const ALL = 'Every line counts';

describe('on a pull request', () => {
  test.for<[title: string, before: string, after: string, places: readonly string[]]>([
    ['a finding on a line that was not touched is left out', DRAFT, DRAFT.replace('nobody', 'no one'), []],
    ['a finding on a changed line counts', DRAFT, DRAFT.replace('end the bell weighs 1.2', 'end the bell weighs 1.3'), ['a.md:7']],
    ['a finding on an added line counts', DRAFT, `${DRAFT}\nThe bell weighs 1.3 tonnes.\n`, ['a.md:9']],
    ['a finding whose line moved is left out', DRAFT, `# Title\n\n${DRAFT}`, []],
    ['a line that has come to stand elsewhere counts', DRAFT, DRAFT.replace('The new bell', 'Hear this.\nThe new bell'), []],
    ['the line after a deletion counts', `${DRAFT}`.replace('The new', 'Read on.\nThe new'), DRAFT, ['a.md:3']],
    ['so does a line that only lost its end', WRONG, WRONG.trimEnd(), ['a.md:3']],
    [
      'lines that end in CRLF are counted alike',
      DRAFT.replaceAll('\n', '\r\n'),
      DRAFT.replaceAll('\n', '\r\n').replace('1.2', '1.3'),
      ['a.md:7'],
    ],
    [
      'a lone CR is no line to git',
      DRAFT.replace('Years', 'A\rB\rC years'),
      DRAFT.replace('Years', 'A\rB\rC years').replace('1.2', '1.3'),
      ['a.md:9'],
    ],
  ])('%s', ([, before, after, expected], { expect }) => {
    const result = step(pullRequest({ 'claims.yaml': CLAIMS, 'a.md': before }, { 'a.md': after }));
    expect(places(result), result.log).toEqual(expected);
    expect(result.code).toBe(expected.length > 0 ? 1 : 0);
    expect(result.log).toContain(LEFT_OUT);
  });

  test('what is left out is counted in the log, the summary and the report', () => {
    const { log, summary, outputs, report } = step(pullRequest({ 'claims.yaml': CLAIMS, 'a.md': DRAFT }, { 'b.md': RIGHT }));
    expect(log).toContain(`${LEFT_OUT} Left out on other lines: 1 error.`);
    expect(summary).toContain(`${LEFT_OUT} Left out on other lines: 1 error.`);
    expect(summary).not.toContain('### Findings');
    expect(outputs).toMatchObject({ conclusion: 'clean', errors: '0', findings: '0' });
    expect(report().findings).toMatchObject([{ path: 'a.md', line: 3 }]);
  });

  test.for([
    ['the claims file', { 'claims.yaml': CLAIMS.replace('The new bell', 'The bell') }],
    ['a file that it includes', { 'facts.yaml': 'version: 1\nclaims:\n  ringers: { says: Nine people ring., value: 9, of: ringers }\n' }],
    [
      'a plug-in',
      {
        'rule.mjs':
          "export default { id: 'own-rule', summary: 'Another.', severity: 'note', on: 'draft', messages: { own: 'x' }, *check() {} };\n",
      },
    ],
  ] as const)('a change to %s makes every line count', ([, after], { expect }) => {
    const before = {
      'claims.yaml': `include: [facts.yaml]\n${CLAIMS}  plugins: [./rule.mjs]\n`,
      'facts.yaml': 'version: 1\nclaims:\n  ringers: { says: Eight people ring., value: 8, of: ringers }\n',
      'rule.mjs':
        "export default { id: 'own-rule', summary: 'A rule.', severity: 'note', on: 'draft', messages: { own: 'x' }, *check() {} };\n",
      'a.md': DRAFT,
    };
    const name = Object.keys(after)[0] as keyof typeof before;
    const content = Object.values(after)[0] as string;
    const change = name === 'claims.yaml' ? before[name].replace('The new bell', 'The bell') : content;
    const result = step(pullRequest(before, { [name]: change, 'b.md': RIGHT }));
    expect(places(result), result.log).toContain('a.md:3');
    expect(result.code, result.log).toBe(1);
    expect(result.log).toContain(`${ALL}, as \`${name}\` has changed.`);
    expect(result.summary).toContain(`${ALL}, as \`${name}\` has changed.`);
  });

  test('a renamed draft is held to what changed in it', () => {
    const long = `${DRAFT}${'\nA line to know it by.\n'.repeat(20)}`;
    const request = pullRequest({ 'claims.yaml': CLAIMS, 'a.md': long }, { 'a.md': null, 'b c.md': long.replace('1.2', '1.3') });
    expect(places(step(request))).toEqual(['b c.md:7']);
  });

  test('odd names are told apart', () => {
    const names = ['[a].md', 'ä "b".md', 'new\nline.md', '-c.md', 'a\\b.md'];
    const files = Object.fromEntries(names.map((name) => [name, DRAFT]));
    const changed = Object.fromEntries(names.map((name) => [name, DRAFT.replace('1.2', '1.3')]));
    const result = step(pullRequest({ 'claims.yaml': CLAIMS, ...files, 'z.md': DRAFT }, changed));
    expect(places(result).map((place) => place.split(':').at(-1))).toEqual(names.map(() => '7'));
    expect(result.log).toContain(`Left out on other lines: ${names.length + 1} errors`);
  });

  test('a folder below the top is found in the diff', () => {
    const request = pullRequest(
      { 'site/claims.yaml': CLAIMS, 'site/a.md': DRAFT, 'site/b.md': DRAFT },
      { 'site/b.md': DRAFT.replace('1.2', '1.3') },
    );
    expect(places(step(request, { inputs: { 'working-directory': 'site' } }))).toEqual(['site/b.md:7']);
  });

  test.for([
    ['a draft that the diff calls binary', { '.gitattributes': '*.md binary\n', 'a.md': DRAFT.replace('1.2', '1.20') }],
    ['settings of git that hide a change', { '.gitattributes': '*.md -diff -text filter=none\n', 'a.md': DRAFT.replace('1.2', '1.20') }],
  ] as const)('%s counts in full', ([, after], { expect }) => {
    const result = step(pullRequest({ 'claims.yaml': CLAIMS, 'a.md': DRAFT, 'b.md': DRAFT }, after));
    expect(places(result)).toContain('a.md:3');
    expect(places(result)).not.toContain('b.md:3');
  });

  test('a draft that git does not hold as it was judged counts in full', () => {
    const files = { 'a.md': DRAFT, 'b.md': DRAFT, 'c.md': DRAFT };
    const request = pullRequest({ 'claims.yaml': CLAIMS, ...files }, { 'd.md': { link: 'd.txt' }, 'd.txt': DRAFT });
    writeFileSync(join(request.workspace, 'a.md'), `An earlier step was here.\n\n${DRAFT}`);
    writeFileSync(join(request.workspace, 'e.md'), DRAFT);
    writeFileSync(join(request.workspace, 'b.txt'), `${DRAFT}And here.\n`);
    rmSync(join(request.workspace, 'b.md'));
    symlinkSync('b.txt', join(request.workspace, 'b.md'));
    expect(places(step(request))).toEqual(['a.md:5', 'b.md:3', 'd.md:3', 'e.md:3']);
  });

  test('what could not be judged is never left out', () => {
    const request = pullRequest({ 'claims.yaml': CLAIMS, 'a.md': RIGHT, 'b.md': new Uint8Array([0, 1]) }, { 'a.md': `${RIGHT}\nMore.\n` });
    expect(step(request)).toMatchObject({ code: 3, outputs: { conclusion: 'incomplete' } });
  });
});

interface PullRequestPayload {
  readonly pull_request: object;
}

describe('the changed lines', () => {
  const before = { 'claims.yaml': CLAIMS, 'a.md': DRAFT };
  const after = { 'a.md': DRAFT.replace('1.2', '1.3') };

  test.for<[title: string, depth: number | null, prepare: (request: PullRequest) => Job, lines: readonly string[]]>([
    ['are wanted by itself on pull requests only', 2, () => ({ event: 'push', payload: {} }), ['3', '7']],
    ['may be switched off', 2, () => ({ inputs: { 'changed-lines': 'false' } }), ['3', '7']],
    [
      'may be wanted on a push',
      null,
      ({ base }) => ({ event: 'push', payload: { before: base }, inputs: { 'changed-lines': 'true' } }),
      ['7'],
    ],
    [
      'may be wanted in a merge queue',
      null,
      ({ base }) => ({ event: 'merge_group', payload: { merge_group: { base_sha: base } }, inputs: { 'changed-lines': 'true' } }),
      ['7'],
    ],
    [
      'are told by the merge of the platform, whatever has become of the base',
      2,
      ({ payload }) => ({
        event: 'pull_request',
        payload: { pull_request: { ...(payload as PullRequestPayload).pull_request, base: { sha: 'a'.repeat(40) } } },
      }),
      ['7'],
    ],
    [
      'are told in a whole clone of the branch',
      null,
      ({ workspace }) => {
        git(workspace, 'checkout', '-q', 'HEAD^2');
        return {};
      },
      ['7'],
    ],
  ])('%s', ([, depth, prepare, lines], { expect }) => {
    const request = pullRequest(before, after, depth);
    const { commands, log } = step(request, prepare(request));
    expect(
      commands.map(({ properties }) => properties.line),
      log,
    ).toEqual(lines);
  });

  test.for<[title: string, reason: string, depth: number | null, prepare: (request: PullRequest) => Job]>([
    ['the clone is too shallow', 'give actions/checkout fetch-depth: 2', 1, () => ({})],
    [
      'the base is checked out',
      'holds no change',
      null,
      ({ workspace }) => {
        git(workspace, 'checkout', '-q', 'HEAD^1');
        return {};
      },
    ],
    [
      'the event names no commit',
      'names no commit',
      null,
      ({ workspace }) => {
        git(workspace, 'checkout', '-q', 'HEAD^2');
        return { payload: { pull_request: {} } };
      },
    ],
    [
      'the event names something else',
      'names no commit',
      null,
      ({ workspace }) => {
        git(workspace, 'checkout', '-q', 'HEAD^2');
        return { payload: { pull_request: { base: { sha: '--output=x' } } } };
      },
    ],
    [
      'the event is a push of a new branch',
      'names no commit',
      1,
      () => ({ event: 'push', payload: { before: '0'.repeat(40) }, inputs: { 'changed-lines': 'true' } }),
    ],
    ['git cannot be run', 'git cannot be run', 2, () => ({ env: { PATH: '/missing' } })],
  ])('cannot be told where %s: all lines count, and the log says so', ([, reason, depth, prepare], { expect }) => {
    const request = pullRequest(before, after, depth);
    const job = prepare(request);
    const { code, commands, log, summary } = step(request, job);
    expect(code).toBe(1);
    expect(commands).toEqual(step(request, { ...job, inputs: { 'changed-lines': 'false' } }).commands);
    for (const text of [log, summary]) expect(text).toContain(`${ALL}, as the changed ones cannot be told: `);
    expect(log).toContain(reason);
  });

  test('cannot be told outside of a repository', () => {
    const { code, log } = runStep(program, folderWith(before), { inputs: { 'changed-lines': 'true' } });
    expect(code).toBe(1);
    expect(log).toContain('not a git repository');
  });
});
