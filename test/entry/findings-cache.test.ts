/** What came of a draft is kept, and believed only while nothing has changed that has a say in it: no report ever differs for it. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { LIMITS, prune } from '../../src/entry/findings/prune.ts';
import { CONTROL, isCommand } from '../report/hostile.ts';
import { bundle } from '../support/bundle.ts';
import { folderWith, type Outcome, run } from '../support/run.ts';
import { commandsIn } from './action-runner.ts';

/** With MODE=faults every place of an entry is forged, else one in four. */
const STEP = process.env.MODE === 'faults' ? 1 : 4;

let program = '';
beforeAll(async () => {
  program = join(await bundle(), 'cli.js');
});

const CLAIMS = `include: [more.yaml]
settings: { drafts: ["drafts/**/*.md"] }
claims:
  seats: { says: The hall has 350 seats., value: 350, of: seats, about: [hall] }
  opening: { says: The hall opened on 4 May 1987., date: 1987-05-04, of: [hall opening], about: [hall] }
  warden: { name: Ada Quill, is: person, role: [warden] }
  words: { quote: we keep the hall open for everybody in town, by: warden }
`;
const MORE = 'claims:\n  trees: { says: The park has 90 trees., value: 90, of: trees, about: [park], until: 2026-05-01 }\n';
const DRAFTS = {
  'drafts/right.md': '# The hall\n\nThe hall has 350 seats. The park has 90 trees. Warden Ada Quill agreed.\n',
  'drafts/wrong.md': 'The hall has 360 seats. It has 3 doors, −11.4 degrees and a 5m pool, and 12 of 40 came.\n',
  'drafts/other.md': '| | seats |\n|---|---|\n| hall | 370 |\n\n“We keep the hall open for nobody in town”, Ada Quil said.\n',
  'drafts/silent.md':
    'The hall has 380 seats. <!-- holdtrue-ignore-line value-drift: a joke -->\n\n<!-- holdtrue-ignore split-story: none -->\nNothing.\n',
  'drafts/empty.md': '',
};
/** So large that it is judged in a worker. */
const LARGE = {
  'drafts/large.md': `The hall has 351 seats.\n\n${'The committee met and spoke at length of what is to come.\n\n'.repeat(4000)}`,
};
const FILES = { 'claims.yaml': CLAIMS, 'more.yaml': MORE, ...DRAFTS };

const check = (cwd: string, ...words: readonly string[]): Outcome => run(program, ['check', ...words], cwd);
const cached = (cwd: string, ...words: readonly string[]): Outcome => check(cwd, '--cache-folder', 'kept', ...words);
const kept = (cwd: string): readonly string[] => (existsSync(join(cwd, 'kept')) ? readdirSync(join(cwd, 'kept')).sort() : []);

const FORMATS = 'pretty compact json jsonl github markdown sarif gitlab junit checkstyle rdjson html'.split(' ');

test('every format says the same with, from and without what is kept', () => {
  const cwd = folderWith({ ...FILES, ...LARGE });
  const render = (name: string, ...words: readonly string[]): readonly string[] => {
    const outcome = check(
      cwd,
      ...words,
      ...FORMATS.flatMap((format) => ['--format', `${format}=${name}/${format}`]),
      '--rule',
      'unused-claim=note',
    );
    expect(outcome.code).toBe(1);
    return FORMATS.map((format) => readFileSync(join(cwd, name, format), 'utf8'));
  };
  for (const name of ['none', 'fresh', 'again']) mkdirSync(join(cwd, name));
  const none = render('none');
  expect(none[2]).toMatch(/"split-story"/);
  expect(none[2]).toMatch(/"unused-suppression"/);
  expect(render('fresh', '--cache-folder', 'kept')).toEqual(none);
  expect(kept(cwd)).toHaveLength(Object.keys({ ...DRAFTS, ...LARGE }).length);
  expect(render('again', '--cache-folder', 'kept')).toEqual(none);
  expect(kept(cwd)).toHaveLength(Object.keys({ ...DRAFTS, ...LARGE }).length);
});

test('what is kept is what the next run reads', () => {
  const cwd = folderWith(FILES);
  cached(cwd);
  // An entry that says of a wrong draft what is true of the right one, with all that belongs to it.
  const name = kept(cwd).find((each) => text(cwd, each).includes('drafts/wrong.md')) ?? '';
  const [first, head] = text(cwd, name).split('\n');
  const told = { ...JSON.parse(head ?? ''), findings: [] };
  writeFileSync(join(cwd, 'kept', name), sealed(Buffer.from(`${first}\n${JSON.stringify(told)}\n[]\n`)));
  expect(cached(cwd, 'drafts/wrong.md').out).toMatch(/Nothing in 1 draft contradicts/);
  expect(check(cwd, 'drafts/wrong.md').code).toBe(1);
});

test('--cache keeps it in the cache of the user, and nothing is kept without it', () => {
  const cwd = folderWith(FILES);
  const place = join(cwd, '.cache/holdtrue/judged');
  const first = check(cwd);
  expect(existsSync(place)).toBe(false);
  expect(check(cwd, '--cache')).toEqual(first);
  expect(readdirSync(place)).toHaveLength(Object.keys(DRAFTS).length);
  expect(check(cwd, '--cache')).toEqual(first);
});

describe('nothing is believed any more', () => {
  test.for<[string, string, string, readonly string[]]>([
    ['of a draft that has changed', 'drafts/right.md', 'The hall has 340 seats.\n', []],
    ['when a claim has changed', 'claims.yaml', CLAIMS.replaceAll('350', '351'), []],
    ['when an included claim has changed', 'more.yaml', MORE.replaceAll('90', '91'), []],
    [
      'when a rule is set otherwise in the settings',
      'claims.yaml',
      CLAIMS.replace('settings: {', 'settings: { rules: { value-drift: off },'),
      [],
    ],
    ['when a rule is set otherwise on the command line', 'drafts/right.md', DRAFTS['drafts/right.md'], ['--rule', 'value-drift=note']],
    ['on another day', 'drafts/right.md', DRAFTS['drafts/right.md'], ['--today', '2026-06-01']],
  ])('%s', ([, name, text, words]) => {
    const cwd = folderWith(FILES);
    const first = cached(cwd);
    writeFileSync(join(cwd, name), text);
    const fresh = check(cwd, ...words);
    expect(fresh.out).not.toBe(first.out);
    expect(cached(cwd, ...words)).toEqual(fresh);
    expect(cached(cwd, ...words)).toEqual(fresh);
  });

  test('of a draft that moved', () => {
    const cwd = folderWith(FILES);
    cached(cwd);
    rmSync(join(cwd, 'drafts/wrong.md'));
    writeFileSync(join(cwd, 'drafts/moved.md'), DRAFTS['drafts/wrong.md']);
    const fresh = check(cwd);
    expect(fresh.out).toMatch(/drafts\/moved\.md:1:/);
    expect(cached(cwd)).toEqual(fresh);
  });
});

test('one changed draft makes one new entry', () => {
  const cwd = folderWith(FILES);
  cached(cwd);
  const before = kept(cwd);
  writeFileSync(join(cwd, 'drafts/right.md'), 'The hall has 340 seats.\n');
  cached(cwd);
  expect(kept(cwd).filter((name) => !before.includes(name))).toHaveLength(1);
});

const text = (cwd: string, name: string): string =>
  readFileSync(join(cwd, 'kept', name))
    .subarray(32)
    .toString('utf8');

describe('an entry that cannot be believed is none', () => {
  /** Writes another text as if a run had written it. */
  const forge = (change: (text: string) => string) => (file: string) =>
    writeFileSync(file, sealed(Buffer.from(change(readFileSync(file).subarray(32).toString('utf8')))));
  const inHead = (change: (head: Record<string, unknown>) => unknown) =>
    forge((whole) => {
      const [name, head, matches] = whole.split('\n');
      return [name, JSON.stringify(change(JSON.parse(head ?? ''))), matches, ''].join('\n');
    });
  const inMatches = (change: (matches: Record<string, unknown>[]) => unknown) =>
    forge((whole) => {
      const [name, head, matches] = whole.split('\n');
      return [name, head, JSON.stringify(change(JSON.parse(matches ?? ''))), ''].join('\n');
    });

  test.for<[string, (file: string) => void]>([
    ['cut off', (file) => writeFileSync(file, readFileSync(file).subarray(0, 200))],
    ['empty', (file) => writeFileSync(file, '')],
    ['of one other bit', (file) => writeFileSync(file, flipped(readFileSync(file)))],
    ['of other bytes', (file) => writeFileSync(file, 'What is this?\n')],
    ['a folder', (file) => [rmSync(file), mkdirSync(file)]],
    ['a link', (file) => [copyFileSync(file, `${file}.copy`), rmSync(file), symlinkSync(`${file}.copy`, file)]],
    ['no JSON', forge((whole) => whole.slice(0, 300))],
    ['without its matches', forge((whole) => `${whole.split('\n').slice(0, 2).join('\n')}\n`)],
    ['another shape', inHead(() => [])],
    ['findings that are none', inHead((head) => ({ ...head, findings: [{ rule: 'value-drift' }] }))],
    [
      'counts that do not add up',
      inHead((head) => ({ ...head, tally: { uses: [], coverage: { mentions: 9, agrees: 0, conflicts: 0, setAside: 0, notCovered: 0 } } })),
    ],
    ['a finding in another file', inHead((head) => ({ ...head, findings: renamed(head.findings) }))],
    ['a key that changes objects', inHead((head) => JSON.parse(JSON.stringify(head).replace('{', '{"__proto__":{"path":"x"},')))],
    ['matches of unknown claims', inMatches((matches) => matches.map((match) => ({ ...match, claim: { '\0name': 'nobody' } })))],
    ['matches of made-up claims', inMatches((matches) => matches.map((match) => ({ ...match, claim: { id: 'seats' } })))],
    ['matches outside of the draft', inMatches((matches) => matches.map((match) => ({ ...match, at: { start: 0, end: 9e9 } })))],
  ])('%s', ([, spoil]) => {
    const cwd = folderWith(FILES);
    const fresh = check(cwd, '--format', 'json');
    expect(fresh.code).toBe(1);
    cached(cwd, '--format', 'json');
    for (const name of kept(cwd)) if (!text(cwd, name).endsWith('\n[]\n')) spoil(join(cwd, 'kept', name));
    expect(cached(cwd, '--format', 'json')).toEqual(fresh);
  });

  test('one under the name of another', () => {
    const cwd = folderWith(FILES);
    const fresh = check(cwd);
    cached(cwd);
    const names = kept(cwd);
    const clean = names.find((name) => text(cwd, name).includes('"findings":[]')) ?? '';
    for (const name of names) if (name !== clean) copyFileSync(join(cwd, 'kept', clean), join(cwd, 'kept', name));
    expect(cached(cwd)).toEqual(fresh);
  });
});

/** Bytes as they are kept, with what they add up to before them. */
function sealed(bytes: Buffer): Buffer {
  return Buffer.concat([createHash('sha256').update(bytes).digest(), bytes]);
}

function flipped(bytes: Buffer): Buffer {
  bytes[bytes.length - 20]! ^= 1;
  return bytes;
}

function renamed(findings: unknown): unknown {
  return (findings as object[]).map((finding) => ({ ...finding, path: 'claims.yaml' }));
}

test('whatever an entry holds under a right sum, nothing breaks and nothing speaks', () => {
  const bad = '\n::error::forged\r##[error]forged\u001b[31m<script>@everyone';
  const VALUES: readonly unknown[] = [bad, null, -1, 1e15, 0.5, [], {}, [null], [bad], { start: 5, end: 1 }, true];
  // As many drafts as there are forgeries, each with one of its own in its entry.
  const draft = DRAFTS['drafts/other.md'] + DRAFTS['drafts/silent.md'];
  const sample = folderWith({ ...FILES, 'drafts/000.md': draft });
  cached(sample, 'drafts/000.md');
  const [, ...lines] = text(sample, kept(sample)[0] ?? '').split('\n');
  const places = lines.slice(0, 2).flatMap((line, index) => placesIn(JSON.parse(line)).map((keys) => ({ index, keys })));
  expect(places.length).toBeGreaterThan(100);
  const forgeries = places
    .map((place, index) => ({ ...place, value: VALUES[index % VALUES.length] }))
    .filter((_, index) => index % STEP === 0);
  const nameOf = (index: number): string => `drafts/${String(index).padStart(3, '0')}.md`;
  const cwd = folderWith({
    'claims.yaml': CLAIMS,
    'more.yaml': MORE,
    ...Object.fromEntries(forgeries.map((_, index) => [nameOf(index), draft])),
  });
  const fresh = cached(cwd, '--format', 'json');
  for (const name of kept(cwd)) {
    const [first, ...rest] = text(cwd, name).split('\n');
    const index = Number(/drafts\/(\d{3})\.md/.exec(rest[0] ?? '')?.[1]);
    const { index: line, keys, value } = forgeries[index]!;
    const data = JSON.parse(rest[line] ?? '');
    put(data, keys, value);
    rest[line] = JSON.stringify(data);
    writeFileSync(join(cwd, 'kept', name), sealed(Buffer.from([first, ...rest].join('\n'))));
  }
  const outcome = cached(cwd, ...FORMATS.flatMap((format) => ['--format', `${format}=out-${format}`]), '--format', 'pretty');
  expect(fresh.code).toBe(1);
  expect([1, 3], outcome.err.slice(0, 500)).toContain(outcome.code);
  expect(outcome.err).not.toMatch(/this should not have happened|node:internal|\n {4}at /);
  for (const said of [
    outcome.out,
    outcome.err,
    ...FORMATS.filter((name) => name !== 'github').map((name) => readFileSync(join(cwd, `out-${name}`), 'utf8')),
  ]) {
    expect(said).not.toMatch(CONTROL);
    expect(isCommand(said)).toBe(false);
  }
  const commands = commandsIn(readFileSync(join(cwd, 'out-github'), 'utf8'));
  expect(commands.filter(({ name, data }) => !/^(?:error|warning|notice)$/.test(name) || data.startsWith('forged'))).toEqual([]);
});

/** The ways to all that lies in some data, by keys. */
function placesIn(data: unknown): readonly (readonly string[])[] {
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => [[key], ...placesIn(value).map((keys) => [key, ...keys])]);
}

function put(data: unknown, keys: readonly string[], value: unknown): void {
  let place = data as Record<string, unknown>;
  for (const key of keys.slice(0, -1)) place = place[key] as Record<string, unknown>;
  place[keys.at(-1) ?? ''] = value;
}

test('runs at the same time do not get into each other’s way', async () => {
  const cwd = folderWith(FILES);
  const fresh = check(cwd, '--format', 'json');
  const outcomes = await Promise.all(Array.from({ length: 6 }, () => start(cwd, 'check', '--format', 'json', '--cache-folder', 'kept')));
  for (const outcome of outcomes) expect(outcome).toEqual({ code: fresh.code, out: fresh.out });
  expect(kept(cwd)).toHaveLength(Object.keys(DRAFTS).length);
  for (const name of kept(cwd)) {
    const bytes = readFileSync(join(cwd, 'kept', name));
    expect(createHash('sha256').update(bytes.subarray(32)).digest().equals(bytes.subarray(0, 32))).toBe(true);
  }
  expect(cached(cwd, '--format', 'json')).toEqual(fresh);
});

function start(cwd: string, ...words: readonly string[]): Promise<Omit<Outcome, 'err'>> {
  const child = spawn(process.execPath, [program, ...words], {
    cwd,
    env: { PATH: process.env.PATH, HOME: cwd },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, out: Buffer.concat(chunks).toString() })));
}

test('a draft that cannot be judged is tried again each time', () => {
  const cwd = folderWith({ ...FILES, 'drafts/deep.md': `${'>'.repeat(2000)} deep\n` });
  const first = check(cwd);
  expect(first.code).toBe(3);
  expect(cached(cwd)).toEqual(first);
  expect(cached(cwd)).toEqual(first);
  expect(kept(cwd)).toHaveLength(Object.keys(DRAFTS).length);
});

test('with plug-in rules nothing is kept, and that is said', () => {
  const cwd = folderWith({
    ...FILES,
    'claims.yaml': CLAIMS.replace('settings: {', 'settings: { plugins: [./rule.mjs],'),
    'rule.mjs': `export default { id: 'house', summary: 'House', severity: 'note', on: 'draft', messages: { a: 'A' }, *check() { yield { at: { start: 0, end: 0 }, message: 'a' }; } };\n`,
  });
  const outcome = cached(cwd);
  expect(outcome.err).toMatch(/with plug-in rules every draft is judged anew/);
  expect(kept(cwd)).toEqual([]);
  cached(cwd, '--no-plugins');
  expect(kept(cwd)).toHaveLength(Object.keys(DRAFTS).length);
});

test('a folder in the repository is refused, also by way of a link', () => {
  const cwd = folderWith({ ...Object.fromEntries(Object.entries(FILES).map(([name, text]) => [`repository/${name}`, text])) });
  const repository = join(cwd, 'repository');
  mkdirSync(join(repository, '.git'));
  symlinkSync(repository, join(cwd, 'elsewhere'));
  for (const named of ['kept', '.', '../elsewhere/kept', join(repository, 'not/yet/there')]) {
    const { code, out, err } = check(repository, '--cache-folder', named);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/lies in the repository/);
  }
  expect(check(repository, '--cache-folder', '../kept').code).toBe(1);
  expect(kept(cwd)).toHaveLength(Object.keys(DRAFTS).length);
});

test('where nothing can be kept the check goes on', () => {
  const cwd = folderWith({ ...FILES, kept: 'a file where the folder should be' });
  expect(cached(cwd)).toEqual(check(cwd));
});

test('what has long been of no use is dropped where there is too much, and nothing else', () => {
  const name = (digit: number): string => `${String(digit).repeat(64)}.judged`;
  const cwd = folderWith({ 'notes.txt': 'mine', [`${name(7)}.0123456789ab.tmp`]: 'left behind' });
  for (const digit of [1, 2, 3, 4, 5, 6]) {
    writeFileSync(join(cwd, name(digit)), 'x'.repeat(100));
    utimesSync(join(cwd, name(digit)), 1_000 + digit, 1_000 + digit);
  }
  const left = (): readonly string[] => readdirSync(cwd).sort();
  const all = left();
  prune(cwd, new Set(), LIMITS);
  expect(left()).toEqual(all);
  utimesSync(join(cwd, `${name(7)}.0123456789ab.tmp`), 1_000, 1_000);
  prune(cwd, new Set([name(1)]), { entries: 4, bytes: 1_000_000 });
  expect(left()).toEqual([name(1), name(5), name(6), 'notes.txt']);
  prune(cwd, new Set([name(1), name(5)]), { entries: 4, bytes: 150 });
  expect(left()).toEqual([name(1), name(5), 'notes.txt']);
});
