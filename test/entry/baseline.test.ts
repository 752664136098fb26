import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { formats } from '../../src/report/index.ts';
import { bundle } from '../support/bundle.ts';
import { folderWith, git, type Outcome, run } from '../support/run.ts';
import { RIGHT, CLAIMS as STORY, WRONG } from './story.ts';

// Each test starts several programs.
vi.setConfig({ testTimeout: 60_000 });

let program = '';
beforeAll(async () => {
  program = join(await bundle(), 'cli.js');
});

const cli = (cwd: string, ...words: readonly string[]): Outcome => run(program, words, cwd);
const CLAIMS = STORY.replace('unused-claim: off', 'unused-claim: off, split-story: off');
const FILE = 'holdtrue-baseline.json';
const OTHER = WRONG.replace('2.1 tonnes', '3.5 tonnes');
const known = (folder: string, file = FILE) => JSON.parse(readFileSync(join(folder, file), 'utf8')).findings;
const told = (out: string) =>
  JSON.parse(out).findings.map(({ path, rule, disposition }: Record<string, string>) => `${path} ${rule} ${disposition}`);

describe('holdtrue baseline', () => {
  test('writes what is found today, and check is content with it', () => {
    const folder = folderWith({ 'claims.yaml': CLAIMS, 'a.md': WRONG, 'b.md': RIGHT });
    expect(cli(folder, 'baseline')).toEqual({ code: 0, out: `${FILE}: 1 finding (1 added, 0 taken out).\n`, err: '' });
    expect(known(folder)).toEqual([
      { path: 'a.md', rule: 'value-drift', claim: 'bell', text: '2.1 tonnes', fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/) },
    ]);
    expect(cli(folder).code).toBe(1);
    const { code, out } = cli(folder, '--baseline', FILE);
    expect(code).toBe(0);
    expect(out).toBe(
      [
        'Nothing in 2 drafts contradicts the claims (1 known before).',
        'Silenced: 1 value-drift (known before, in holdtrue-baseline.json).',
        '2 figures, dates, names and quotations read: 1 agrees, 1 conflicts, 0 set aside, 0 not covered; 1 of 1 claim used.\n',
      ].join('\n'),
    );
  });

  test('marks known findings in json, drops none, and fails on a new one', () => {
    const folder = folderWith({ 'claims.yaml': CLAIMS, 'a.md': WRONG });
    cli(folder, 'baseline');
    writeFileSync(join(folder, 'b.md'), OTHER);
    const { code, out } = cli(folder, '--baseline', FILE, '--format', 'json');
    expect(code).toBe(1);
    expect(told(out)).toEqual(['a.md value-drift baselined', 'b.md value-drift open']);
    expect(JSON.parse(out).summary).toMatchObject({ errors: 1, baselined: 1 });
    expect(JSON.parse(out).findings[0].reason).toBe('known before, in holdtrue-baseline.json');
  });

  test('still knows a finding when lines move and the paragraph is wrapped anew', () => {
    const folder = folderWith({ 'claims.yaml': CLAIMS, 'a.md': WRONG });
    cli(folder, 'baseline');
    writeFileSync(join(folder, 'a.md'), `It rained.\n\n${WRONG.replace('new bell', 'new\nbell')}`);
    expect(cli(folder, '--baseline', FILE).code).toBe(0);
  });

  test('is the same bytes again, and is not written again', () => {
    const folder = folderWith({ 'claims.yaml': CLAIMS, 'a.md': WRONG, 'b.md': OTHER });
    cli(folder, 'baseline', 'b.md', 'a.md');
    const first = readFileSync(join(folder, FILE), 'utf8');
    const { ino } = statSync(join(folder, FILE));
    expect(cli(folder, 'baseline').out).toBe(`${FILE}: 2 findings (0 added, 0 taken out).\n`);
    expect(readFileSync(join(folder, FILE), 'utf8')).toBe(first);
    expect(statSync(join(folder, FILE)).ino).toBe(ino);
  });

  test('leaves what is silenced in the draft to the draft', () => {
    const folder = folderWith({ 'claims.yaml': CLAIMS, 'a.md': `<!-- holdtrue-ignore-file value-drift: as first cast -->\n\n${WRONG}` });
    cli(folder, 'baseline');
    expect(known(folder)).toEqual([]);
  });

  test('of some drafts keeps the entries about the others', () => {
    const folder = folderWith({ 'claims.yaml': CLAIMS, 'a.md': WRONG, 'b.md': OTHER });
    cli(folder, 'baseline');
    writeFileSync(join(folder, 'a.md'), RIGHT);
    writeFileSync(join(folder, 'b.md'), RIGHT);
    expect(cli(folder, 'baseline', 'a.md').out).toBe(`${FILE}: 1 finding (0 added, 1 taken out).\n`);
    expect(known(folder).map(({ path }: { path: string }) => path)).toEqual(['b.md']);
  });

  test('ends with 3 when something was not judged, and keeps the entries about it', () => {
    const folder = folderWith({ 'claims.yaml': CLAIMS, 'a.md': WRONG, 'b.md': OTHER });
    cli(folder, 'baseline');
    writeFileSync(join(folder, 'a.md'), new Uint8Array([65, 0, 66]));
    expect(cli(folder, 'baseline')).toMatchObject({ code: 3, err: expect.stringContaining('not judged: a.md') });
    expect(known(folder)).toHaveLength(2);
  });

  test.for([
    ['a file that is no baseline', FILE, '{}', `${FILE} is no baseline`],
    ['broken JSON', FILE, '{', `${FILE} is not valid JSON`],
    ['the claims by mistake', 'claims.yaml', CLAIMS, 'claims.yaml is not valid JSON'],
  ] as const)('does not write over %s', ([, file, content, words], { expect }) => {
    const folder = folderWith({ 'claims.yaml': CLAIMS, 'a.md': WRONG, [file]: content });
    expect(cli(folder, 'baseline', '--baseline', file)).toMatchObject({ code: 2, out: '', err: expect.stringContaining(words) });
    expect(readFileSync(join(folder, file), 'utf8')).toBe(content);
  });
});

describe('an entry that no longer occurs', () => {
  const mended = () => {
    const folder = folderWith({ 'claims.yaml': CLAIMS, 'a.md': WRONG, 'b.md': OTHER });
    cli(folder, 'baseline');
    writeFileSync(join(folder, 'a.md'), RIGHT);
    return folder;
  };

  test('fails the check, and says where and what to do', () => {
    const { code, out } = cli(mended(), '--baseline', FILE);
    expect(code).toBe(1);
    expect(out).toContain(`${FILE}:9:22 error stale-baseline\n`);
    expect(out).toContain('value-drift no longer finds “2.1 tonnes” in a.md; take the entry out with `holdtrue baseline --prune`');
    expect(out).toContain('1 error in 2 drafts (1 known before).');
  });

  test('is a result of SARIF at its line, with a rule that is described', () => {
    const { out } = cli(mended(), '--baseline', FILE, '--format', 'sarif');
    const [{ results, tool }] = JSON.parse(out).runs;
    expect(results[0].locations[0].physicalLocation).toMatchObject({ artifactLocation: { uri: FILE }, region: { startLine: 9 } });
    expect(tool.driver.rules[results[0].ruleIndex]).toMatchObject({ id: 'stale-baseline' });
  });

  test('is let be with --allow-stale-baseline, which says how many there are', () => {
    const { code, out, err } = cli(mended(), '--baseline', FILE, '--allow-stale-baseline', '--format', 'json');
    expect(code).toBe(0);
    expect(told(out)).toEqual(['b.md value-drift baselined']);
    expect(err).toBe(`holdtrue: 1 finding of ${FILE} occurs no longer\n`);
  });

  test('goes with --prune, which adds nothing', () => {
    const folder = mended();
    writeFileSync(join(folder, 'c.md'), OTHER);
    expect(cli(folder, 'baseline', '--prune').out).toBe(`${FILE}: 1 finding (0 added, 1 taken out).\n`);
    expect(cli(folder, '--baseline', FILE, 'a.md', 'b.md').code).toBe(0);
    expect(cli(folder, '--baseline', FILE).code).toBe(1);
  });

  test('is told when its draft is gone, also while other drafts are checked', () => {
    const folder = mended();
    writeFileSync(join(folder, 'a.md'), WRONG);
    rmSync(join(folder, 'b.md'));
    expect(told(cli(folder, 'a.md', '--baseline', FILE, '--format', 'json').out)).toEqual([
      'a.md value-drift baselined',
      `${FILE} stale-baseline open`,
    ]);
  });

  test.for([
    ['another draft is checked', ['b.md']],
    ['its rule is off', ['--rule', 'value-drift=off']],
  ] as const)('is nobody’s fault when %s', ([, words], { expect }) => {
    expect(cli(mended(), ...words, '--baseline', FILE)).toMatchObject({ code: 0 });
  });
});

describe.for([
  ['in a repository', true, 'facts/claims.yaml', '../**/*.md'],
  ['in a repository, with the claims at its top', true, 'claims.yaml', '**/*.md'],
  ['without a repository, below the claims', false, 'claims.yaml', '**/*.md'],
] as const)('from another folder %s', ([, isRepository, claims, drafts]) => {
  const set = () => {
    const top = folderWith({ [claims]: CLAIMS.replace('*.md', drafts), 'drafts/a.md': WRONG, 'drafts/b.md': OTHER });
    if (isRepository) git(top, 'init', '-q');
    return { top, below: join(top, 'drafts') };
  };
  const from = (folder: string, way: string, ...words: readonly string[]) => cli(folder, ...words, '--claims', `${way}${claims}`);

  test('a finding has the same fingerprint', () => {
    const { top, below } = set();
    const found = (folder: string, way: string) =>
      JSON.parse(from(folder, way, '--format', 'json').out).findings.map(({ fingerprint }: Record<string, string>) => fingerprint);
    expect(found(below, '../')).toEqual(found(top, ''));
    expect(new Set(found(top, '')).size).toBe(2);
  });

  test('a baseline holds, and its entries are stale for the same reasons', () => {
    const { top, below } = set();
    from(top, '', 'baseline');
    expect(known(top).map(({ path }: Record<string, string>) => path)).toEqual(['drafts/a.md', 'drafts/b.md']);
    expect(from(below, '../', '--baseline', `../${FILE}`).code).toBe(0);
    const before = readFileSync(join(top, FILE), 'utf8');
    from(below, '../', 'baseline', '--baseline', `../${FILE}`);
    expect(readFileSync(join(top, FILE), 'utf8')).toBe(before);
    writeFileSync(join(below, 'a.md'), RIGHT);
    expect(from(below, '../', 'b.md', '--baseline', `../${FILE}`).code).toBe(0);
    expect(from(below, '../', '--baseline', `../${FILE}`)).toMatchObject({ code: 1, out: expect.stringContaining('stale-baseline') });
    rmSync(join(below, 'a.md'));
    expect(from(below, '../', 'b.md', '--baseline', `../${FILE}`).code).toBe(1);
  });
});

test('--staged reads the baseline from the index', () => {
  const folder = folderWith({ 'claims.yaml': CLAIMS, 'a.md': WRONG });
  git(folder, 'init', '-q');
  cli(folder, 'baseline');
  git(folder, 'add', '.');
  writeFileSync(join(folder, FILE), 'not JSON');
  expect(cli(folder, '--staged', '--baseline', FILE).code).toBe(0);
  git(folder, 'rm', '-q', '-f', '--cached', FILE);
  expect(cli(folder, '--staged', '--baseline', FILE)).toMatchObject({ code: 2, err: expect.stringContaining('there is no baseline') });
});

test.for([
  [['--baseline', 'none.json'], 'there is no baseline none.json'],
  [['--allow-stale-baseline'], 'of no use without --baseline'],
  [['baseline', '--prune'], 'there is no baseline'],
  [['baseline', '--baseline', 'no/such/folder.json'], 'cannot be written'],
  [['schema', 'drafts'], 'Allowed choices are claims, report'],
] as const)('%j ends with 2', ([words, said]) => {
  const folder = folderWith({ 'claims.yaml': CLAIMS, 'a.md': WRONG });
  expect(cli(folder, ...words)).toMatchObject({ code: 2, out: '', err: expect.stringContaining(said) });
});

test('schema report describes what --format json writes', () => {
  const folder = folderWith({ 'claims.yaml': CLAIMS, 'a.md': WRONG, 'b.md': RIGHT });
  const validate = new Ajv({ allowUnionTypes: true }).compile(JSON.parse(cli(folder, 'schema', 'report').out));
  expect([validate(JSON.parse(cli(folder, '--format', 'json').out)), validate.errors]).toEqual([true, null]);
});

test('every format goes to a file beside the report, and stands in the help', () => {
  const names = Object.keys(formats).filter((name) => name !== 'pretty');
  const folder = folderWith({ 'claims.yaml': CLAIMS, 'a.md': WRONG });
  const { code, out } = cli(folder, '--format', 'pretty', ...names.flatMap((name) => ['--format', `${name}=report.${name}`]));
  expect(code).toBe(1);
  expect(out).toContain('1 error in 1 draft');
  for (const name of names) expect(readFileSync(join(folder, `report.${name}`), 'utf8'), name).toContain('value-drift');
  const help = cli(folder, 'check', '--help').out.replace(/\s+/g, ' ');
  expect(help).toContain(`pretty, ${names.slice(0, -1).join(', ')} or ${names.at(-1)}`);
});

test('paths start at the root of the project in a pipeline of GitLab', () => {
  const folder = folderWith({ 'site/claims.yaml': CLAIMS, 'site/a.md': WRONG });
  const { out } = run(program, ['--format', 'gitlab'], join(folder, 'site'), { env: { CI_PROJECT_DIR: folder } });
  expect(JSON.parse(out)[0].location.path).toBe('site/a.md');
});

test.for([
  ['draft.md', '<!-- holdtrue-ignore value-drift: as first cast -->', '<!-- holdtrue-ignore-line -->'],
  ['draft.mdx', '{/* holdtrue-ignore value-drift: as first cast */}', '{/* holdtrue-ignore-line */}'],
] as const)('comments in %s silence, and are told', ([name, ignore, bare]) => {
  const folder = folderWith({ 'claims.yaml': CLAIMS, [name]: `${ignore}\n\nThe new bell weighs 2.1 tonnes.\n\nIt rained. ${bare}\n` });
  const { code, out } = cli(folder, name, '--format', 'pretty', '--format', 'json=report.json');
  expect(code).toBe(0);
  expect(out).toContain('\nSilenced: 1 value-drift (as first cast).\n');
  expect(told(readFileSync(join(folder, 'report.json'), 'utf8'))).toEqual([
    `${name} value-drift suppressed`,
    `${name} bare-suppression open`,
    `${name} unused-suppression open`,
  ]);
});
