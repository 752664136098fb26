import { spawn } from 'node:child_process';
import { readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { createClient } from '../../src/entry/comment/client.ts';
import { brokenDigest, type Digest, digestOf, readDigest } from '../../src/report/digest.ts';
import { finding, sample } from '../report/sample.ts';
import { bundle } from '../support/bundle.ts';
import { folderWith } from '../support/run.ts';
import { pullRequest, runStep } from './action-runner.ts';
import { BOT, type Comment, type FakeGitHub, fakeGitHub, type Mishap, type Pull } from './fake-github.ts';
import { CLAIMS, RIGHT, WRONG } from './story.ts';

vi.setConfig({ testTimeout: 60_000 });

let folder = '';
beforeAll(async () => {
  folder = await bundle();
});

const REPOSITORY = 'house/paper';
const FORK = 'stranger/paper';
const SHA = 'a'.repeat(40);
const OTHER_SHA = 'b'.repeat(40);
const MARKER = '<!-- holdtrue: drafts -->';

const pull = (number: number, changes: Partial<Pull['head']> = {}, state: Pull['state'] = 'open'): Pull => ({
  number,
  state,
  head: { sha: SHA, ref: 'change', repo: { full_name: FORK }, ...changes },
});
const comment = (id: number, body: string, login = BOT): Comment => ({ id, body, user: { login } });
const facts = { conclusion: 'findings', pullRequest: 7, onlyChanged: false, elsewhere: 0, prefix: '' } as const;
const found = (changes: Partial<Digest> = {}): Digest => ({ ...digestOf(sample({ findings: [finding()] }), facts), ...changes });
const clean = (): Digest => digestOf(sample({ findings: [] }), { ...facts, conclusion: 'clean' });

const payload = (changes: object = {}, run: object = {}) => ({
  repository: { full_name: REPOSITORY },
  workflow_run: { event: 'pull_request', head_sha: SHA, head_branch: 'change', head_repository: { full_name: FORK }, ...run },
  ...changes,
});

interface Job {
  readonly data?: string | Digest;
  readonly payload?: unknown;
  readonly event?: string;
  readonly inputs?: Readonly<Record<string, string>>;
}

/** Runs the built program as the platform does, beside a server in this process. */
async function write(github: FakeGitHub, { data = found(), payload: told = payload(), event = 'workflow_run', inputs = {} }: Job = {}) {
  const runner = folderWith({
    'event.json': JSON.stringify(told),
    'data.json': typeof data === 'string' ? data : JSON.stringify(data),
    output: '',
  });
  const words = { token: 'secret-token', data: join(runner, 'data.json'), ...inputs };
  const child = spawn(process.execPath, [join(folder, 'comment.js')], {
    cwd: runner,
    env: {
      PATH: process.env.PATH,
      GITHUB_API_URL: github.url,
      GITHUB_EVENT_NAME: event,
      GITHUB_EVENT_PATH: join(runner, 'event.json'),
      GITHUB_OUTPUT: join(runner, 'output'),
      ...Object.fromEntries(Object.entries(words).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
    },
  });
  let log = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (log += chunk));
  const code = await new Promise<number | null>((done) => child.on('close', done));
  return { code, log, output: readFileSync(join(runner, 'output'), 'utf8'), runner };
}

const bodies = (github: FakeGitHub, number = 7) => (github.comments.get(number) ?? []).map(({ body }) => body ?? '');

const everyNode = (node: Nodes): readonly Nodes[] => [node, ...('children' in node ? node.children.flatMap(everyNode) : [])];

describe('a comment', () => {
  test('is created below the pull request whose head was checked, with the token and nothing else', async () => {
    const github = await fakeGitHub(REPOSITORY, [pull(7), pull(8, { sha: OTHER_SHA })]);
    const { code, log, output } = await write(github);
    expect([code, log]).toEqual([0, '::add-mask::secret-token\nThe comment on pull request 7: created.\n']);
    expect(output).toMatch(/^comment<<(\S+)\ncreated\n\1\n/);
    expect(bodies(github)).toHaveLength(1);
    expect(bodies(github)[0]).toMatch(/^<!-- holdtrue: drafts -->\n## holdtrue: 1 error in \d drafts?\n\n3 figures/);
    expect(bodies(github)[0]).toContain('`2.1 tonnes contradicts bell-weight: 1.2 tonnes (claims.yaml:3)`');
    expect(bodies(github)[0]).toContain(`(https://github.com/${FORK}/blob/${SHA}/drafts/news.md?plain=1#L3)`);
    expect([...github.tokens]).toEqual(['Bearer secret-token']);
    expect(github.comments.has(8)).toBe(false);
  });

  test('is written anew when something else is found, and left alone when nothing is', async () => {
    const github = await fakeGitHub(REPOSITORY, [pull(7)]);
    await write(github);
    expect((await write(github)).log).toContain('pull request 7: unchanged');
    expect(github.writes()).toEqual([`POST /repos/${REPOSITORY}/issues/7/comments`]);
    expect((await write(github, { data: clean() })).log).toContain('pull request 7: updated');
    expect(bodies(github)).toEqual([expect.stringContaining('Nothing in')]);
  });

  test('that the platform gives back with other line ends is the same', async () => {
    const github = await fakeGitHub(REPOSITORY, [pull(7)]);
    await write(github);
    const [{ id, body }] = github.comments.get(7) as [Comment];
    github.comments.set(7, [comment(id, `${body!.trimEnd().replaceAll('\n', '\r\n')}`)]);
    expect((await write(github)).log).toContain('unchanged');
  });

  test.for([
    ['clean', {}, 'none', 0],
    ['clean', { when: 'always' }, 'created', 1],
    ['found', {}, 'created', 1],
    ['broken', {}, 'created', 1],
  ] as const)('of a run that is %s, with %j: %s', async ([kind, inputs, done, count], { expect }) => {
    const github = await fakeGitHub(REPOSITORY, [pull(7)]);
    const data = { clean, found, broken: () => brokenDigest('claims.yaml:3:5: no such key', 7) }[kind]();
    expect((await write(github, { data, inputs })).log).toContain(`pull request 7: ${done}.`);
    expect(bodies(github)).toHaveLength(count);
  });

  test('is found behind many others, and one that begins alike but is somebody else’s is not touched', async () => {
    const others = Array.from({ length: 25 }, (_, index) => comment(index + 1, index % 2 ? 'Hello' : `${MARKER}\nmine`, 'mallory'));
    const github = await fakeGitHub(REPOSITORY, [pull(7)], {
      comments: new Map([[7, [...others, comment(99, `${MARKER}\nold`)]]]),
      page: 10,
    });
    expect((await write(github)).log).toContain('updated');
    expect(github.writes()).toEqual([`PATCH /repos/${REPOSITORY}/issues/comments/99`]);
    expect(github.comments.get(7)!.slice(0, -1)).toEqual(others);
    expect(github.log.filter((line) => line.includes('/issues/7/comments?')).map((line) => line.slice(-7))).toEqual([
      '&page=1',
      '&page=2',
      '&page=3',
    ]);
  });

  test('is one: doubles are taken away, a check of another name keeps its own', async () => {
    const there = [comment(1, '<!-- holdtrue: other -->\nx'), comment(2, `${MARKER}\na`), comment(3, `${MARKER}\nb`)];
    const github = await fakeGitHub(REPOSITORY, [pull(7)], { comments: new Map([[7, there]]) });
    await write(github);
    expect(github.comments.get(7)!.map(({ id }) => id)).toEqual([1, 2]);
    await write(github, { inputs: { name: 'third' } });
    expect(github.comments.get(7)).toHaveLength(3);
  });
});

describe('the pull request', () => {
  test.for([
    ['whose branch has moved on', [pull(7, { sha: OTHER_SHA })]],
    ['that is closed', [pull(7, {}, 'closed')]],
    ['of another fork', [pull(7, { repo: { full_name: 'stranger/other' } })]],
    ['whose fork is gone', [pull(7, { repo: null })]],
    ['that is none', []],
  ] as const)('%s gets no comment', async ([, pulls], { expect }) => {
    const github = await fakeGitHub(REPOSITORY, pulls);
    expect(await write(github)).toMatchObject({ code: 0, log: expect.stringContaining('nothing to comment on') });
    expect(github.writes()).toEqual([]);
  });

  test('is not the one that the data names, if that has another head', async () => {
    const github = await fakeGitHub(REPOSITORY, [pull(7), pull(8, { sha: OTHER_SHA, ref: 'release', repo: { full_name: REPOSITORY } })]);
    const { code, log } = await write(github, { data: found({ pullRequest: 8 }) });
    expect([code, log]).toEqual([2, expect.stringContaining('pull request 8, whose head is not the commit')]);
    expect(github.writes()).toEqual([]);
  });

  test('is the one that the data names, if several have this head', async () => {
    const github = await fakeGitHub(REPOSITORY, [...Array.from({ length: 5 }, (_, index) => pull(index + 1)), pull(7)], { page: 2 });
    expect((await write(github)).log).toContain('pull request 7: created');
    expect(await write(github, { data: found({ pullRequest: null }) })).toMatchObject({ code: 2 });
  });

  test.for([
    ['another event', { event: 'pull_request_target' }, 'not on pull_request_target'],
    ['a run of a push', { payload: payload({}, { event: 'push' }) }, 'started by push'],
    ['no run', { payload: {} }, 'does not say which run'],
    ['a hash that is none', { payload: payload({}, { head_sha: '../../x' }) }, 'does not say which run'],
    ['a repository that is none', { payload: payload({ repository: { full_name: 'a/b/../../c' } }) }, 'does not say which run'],
  ] as const)('is not guessed from %s', async ([, job, said], { expect }) => {
    const github = await fakeGitHub(REPOSITORY, [pull(7)]);
    expect(await write(github, job)).toMatchObject({ code: 2, log: expect.stringContaining(said) });
    expect(github.log).toEqual([]);
  });
});

describe('data that a stranger wrote', () => {
  const row = (text: string) => ({ severity: 'error', path: text, line: 1, column: 1, message: text, rule: text, more: 0 }) as const;

  test.for([
    ['no JSON', '{', 'not valid JSON'],
    ['another version', JSON.stringify({ ...found(), version: 2 }), 'version is not'],
    ['a key too many', JSON.stringify({ ...found(), body: 'x' }), 'the whole is not'],
    ['a text that is too long', JSON.stringify(found({ findings: [row('x'.repeat(501))] })), 'findings.0.path is not'],
    ['too many rows', JSON.stringify(found({ findings: Array.from({ length: 41 }, () => row('x')) })), 'findings is not'],
    ['a severity of its own', JSON.stringify({ ...found(), findings: [{ ...row('x'), severity: '@team' }] }), 'findings.0.severity is not'],
    ['a count that is none', JSON.stringify(found({ left: -1 })), 'left is not'],
    ['a file of a megabyte', ' '.repeat(1024 * 1024), 'no regular file of at most 262144 bytes'],
    ['bytes that are no text', '\0', 'is not text'],
  ] as const)('is refused for %s, and nothing is asked', async ([, data, said], { expect }) => {
    const github = await fakeGitHub(REPOSITORY, [pull(7)]);
    expect(await write(github, { data })).toMatchObject({ code: 2, log: expect.stringContaining(said) });
    expect(github.log).toEqual([]);
  });

  test('is refused for a link', async () => {
    const github = await fakeGitHub(REPOSITORY, [pull(7)]);
    const runner = folderWith({ 'real.json': JSON.stringify(found()) });
    symlinkSync(join(runner, 'real.json'), join(runner, 'link.json'));
    expect(await write(github, { inputs: { data: join(runner, 'link.json') } })).toMatchObject({ code: 2 });
    expect(await write(github, { inputs: { data: join(runner, 'none.json') } })).toMatchObject({
      code: 2,
      log: expect.stringContaining('there is no data'),
    });
  });

  const EVIL = [
    '@maintainers please merge',
    '<img src=x onerror=alert(1)>',
    '](https://evil.example) [x',
    '`` ` `` | <!-- holdtrue: drafts --> | x',
    '\n## holdtrue: Nothing to see\n\n::set-output name=x::y',
    '\u202eevil\u0000',
    '../../../../evil/repo',
    'a|b\\|c',
    '``'.repeat(120),
  ];

  test('says nothing but what stands in code spans, and its links lead to its own files', async () => {
    const github = await fakeGitHub(REPOSITORY, [pull(7)]);
    await write(github, { data: found({ findings: EVIL.map(row), failures: EVIL.map((text) => ({ path: text, message: text })) }) });
    const [body = ''] = bodies(github);
    const tree = fromMarkdown(body, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });
    const nodes = everyNode(tree);
    const said = nodes.flatMap((node) => (node.type === 'text' ? [node.value] : [])).join('\n');
    expect(said).not.toMatch(/evil|@maintainers|onerror|set-output|Nothing to see|holdtrue: drafts/);
    expect(nodes.flatMap((node) => (node.type === 'html' ? [node.value] : []))).toEqual([MARKER, '<sub>', '</sub>']);
    expect(nodes.filter(({ type }) => type === 'heading')).toHaveLength(3);
    expect(nodes.filter(({ type }) => type === 'tableRow')).toHaveLength(2 * (EVIL.length + 1));
    expect(nodes.filter(({ type }) => type === 'tableCell')).toHaveLength(6 * (EVIL.length + 1));
    const links = nodes.flatMap((node) => (node.type === 'link' ? [new URL(node.url)] : []));
    expect(links.length).toBeGreaterThan(5);
    for (const { origin, pathname } of links)
      expect(`${origin}${pathname}`).toMatch(new RegExp(`^https://github\\.com/${FORK}/blob/${SHA}/.`));
    expect(links.map(({ pathname }) => pathname).join()).not.toContain('evil/repo');
  });

  test('is cut until the platform takes it', async () => {
    const github = await fakeGitHub(REPOSITORY, [pull(7)]);
    const worst = '\u202e'.repeat(500);
    const failures = Array.from({ length: 10 }, () => ({ path: worst, message: worst }));
    const { code } = await write(github, { data: found({ findings: Array.from({ length: 40 }, () => row(worst)), failures }) });
    expect(code).toBe(0);
    expect(bodies(github)[0]!.length).toBeLessThan(65_000);
    expect(bodies(github)[0]).toMatch(/And \d+ more, in the job summary/);
  });
});

describe('when the platform is in trouble', () => {
  test.for<[string, readonly Mishap[], string, number]>([
    ['a failure while it is asked', [{ method: 'GET', status: 502 }], 'created', 1],
    ['a failure before it has written', [{ method: 'POST', status: 500 }], 'created', 1],
    ['a failure after it has written', [{ method: 'POST', status: 502, after: true }], 'unchanged', 1],
    ['a line that goes dead after it has written', [{ method: 'POST', status: 'hang up', after: true }], 'unchanged', 1],
    ['a limit', [{ method: 'POST', status: 429, headers: { 'retry-after': '1' } }], 'created', 1],
  ])('%s leaves one comment', async ([, mishaps, done, count], { expect }) => {
    const github = await fakeGitHub(REPOSITORY, [pull(7)], { mishaps });
    expect((await write(github)).log).toContain(`pull request 7: ${done}.`);
    expect(bodies(github)).toHaveLength(count);
  });

  test('a refusal is told, without the token', async () => {
    const github = await fakeGitHub(REPOSITORY, [pull(7)], { mishaps: [{ method: 'POST', status: 403 }] });
    const { code, log } = await write(github);
    expect(code).toBe(3);
    expect(log).toContain('::error::POST /repos/house/paper/issues/7/comments was answered with 403');
    expect(log.replace('::add-mask::secret-token', '')).not.toContain('secret-token');
  });

  const NOW = 1_700_000_000_000;
  test.for<[string, Mishap, number | null]>([
    ['a server that is down', { method: 'GET', status: 503 }, 1_000],
    ['a pause that it asks for', { method: 'GET', status: 429, headers: { 'retry-after': '7' } }, 7_000],
    [
      'a limit that ends soon',
      { method: 'GET', status: 403, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1700000030' } },
      30_000,
    ],
    [
      'a limit that ends in an hour',
      { method: 'GET', status: 403, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1700003600' } },
      null,
    ],
    ['a missing right', { method: 'GET', status: 403 }, null],
    ['a thing that is not there', { method: 'GET', status: 404 }, null],
  ])('%s: it waits %j', async ([, mishap, wait], { expect }) => {
    const github = await fakeGitHub(REPOSITORY, [], { mishaps: [mishap] });
    const waits: number[] = [];
    const sleep = async (time: number) => void waits.push(time);
    const ask = createClient({ api: github.url, token: 't' }, { fetch, sleep, now: () => NOW })(
      'GET',
      `/repos/${REPOSITORY}/pulls?state=open`,
    );
    if (wait === null) await expect(ask).rejects.toMatchObject({ status: mishap.status });
    else expect(await ask).toEqual({ data: [], hasNext: false });
    expect(waits).toEqual(wait === null ? [] : [wait]);
  });

  test('it gives up after four times', async () => {
    const github = await fakeGitHub(REPOSITORY, [], { mishaps: Array.from({ length: 9 }, () => ({ method: 'GET', status: 500 })) });
    const waits: number[] = [];
    const client = createClient({ api: github.url, token: 't' }, { fetch, sleep: async (time) => void waits.push(time), now: () => NOW });
    await expect(client('GET', '/x')).rejects.toThrow('GET /x was answered with 500');
    expect(waits).toEqual([1_000, 2_000, 4_000]);
  });

  test('an answer that leads elsewhere is not followed', async () => {
    const elsewhere = await fakeGitHub(REPOSITORY, [pull(7)]);
    const github = await fakeGitHub(REPOSITORY, [pull(7)], {
      mishaps: Array.from({ length: 9 }, () => ({
        method: 'GET',
        status: 302,
        headers: { location: `${elsewhere.url}/repos/${REPOSITORY}/pulls` },
      })),
    });
    const client = createClient({ api: github.url, token: 't' }, { fetch, sleep: async () => {}, now: () => NOW });
    await expect(client('GET', `/repos/${REPOSITORY}/pulls`)).rejects.toThrow('got no answer');
    expect(elsewhere.log).toEqual([]);
  });
});

describe('the check hands over', () => {
  const action = () => join(folder, 'action.js');
  const request = () => {
    const { workspace, payload: told } = pullRequest({ 'claims.yaml': CLAIMS, 'old.md': WRONG, 'new.md': RIGHT }, { 'new.md': WRONG });
    const pull_request = { ...(told as { readonly pull_request: object }).pull_request, number: 7 };
    return { workspace, payload: { pull_request } };
  };

  test('nothing unless it is asked to', () => {
    const { workspace, payload: told } = request();
    expect(runStep(action(), workspace, { event: 'pull_request', payload: told }).outputs).not.toHaveProperty('digest');
    expect(runStep(action(), workspace, { event: 'push', inputs: { comment: 'true' } }).outputs).not.toHaveProperty('digest');
  });

  test('a digest that the comment is made of', async () => {
    const { workspace, payload: told } = request();
    const { outputs } = runStep(action(), workspace, { event: 'pull_request', payload: told, inputs: { comment: 'true' } });
    const data = readFileSync(outputs.digest!, 'utf8');
    expect(readDigest(data)).toMatchObject({
      conclusion: 'findings',
      pullRequest: 7,
      onlyChanged: true,
      elsewhere: 1,
      findings: [{ path: 'new.md', rule: 'value-drift', more: 0 }],
    });
    const github = await fakeGitHub(REPOSITORY, [pull(7)]);
    expect(await write(github, { data })).toMatchObject({ code: 0 });
    expect(bodies(github)[0]).toContain('Only findings on changed lines count. Left out on other lines: 1 finding.');
  });

  test('that the claims are broken', () => {
    const { workspace, payload: told } = request();
    const inputs = { comment: 'true', claims: 'none.yaml' };
    const { outputs } = runStep(action(), workspace, { event: 'pull_request', payload: told, inputs });
    expect(readDigest(readFileSync(outputs.digest!, 'utf8'))).toMatchObject({ conclusion: 'broken', failures: [{ path: null }] });
  });
});

test('the action of the comment declares what the program reads', () => {
  const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
  const { inputs, runs } = parse(read('comment/action.yml'));
  const asked = [...read('src/entry/comment.ts').matchAll(/getInput\('([a-z-]+)'/g)].map(([, name]) => name);
  expect([...new Set(asked)].sort()).toEqual(Object.keys(inputs).sort());
  expect(runs).toEqual({ using: 'node24', main: '../dist/comment.js' });
});
