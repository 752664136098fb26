import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { formats } from '../../src/report/index.ts';
import { bundle } from '../support/bundle.ts';
import { folderWith, git, type Outcome, run } from '../support/run.ts';
import { CLAIMS, RIGHT, WRONG } from './story.ts';

// Each test starts several programs.
vi.setConfig({ testTimeout: 120_000 });

let program = '';
beforeAll(async () => {
  program = join(await bundle(), 'cli.js');
});

const cli = (cwd: string, ...words: readonly string[]): Outcome => run(program, words, cwd);

/** A plug-in with a rule on each draft, one on all drafts, which asks for what is behind their text, and one on claims. */
const PLUGIN = `const rule = (id, on, check) => ({ id, summary: 'A rule', severity: 'warning', on, messages: { m: 'seen {what}' }, check });
export default [
  rule('house-draft', 'draft', function* ({ draft }) { yield { at: { start: 0, end: 1 }, message: 'm', data: { what: draft.passages.length } }; }),
  rule('house-set', 'corpus', function* (drafts) {
    const [{ draft }] = drafts;
    const passages = drafts.reduce((sum, { draft: { passages } }) => sum + passages.length, 0);
    yield { at: draft.passages[1].span, path: draft.path, message: 'm', data: { what: drafts.length + ' drafts, ' + passages + ' passages' } };
  }),
  rule('house-claim', 'claim', function* ({ claim, agrees, conflicts }) { yield { at: claim.span, message: 'm', data: { what: agrees + ' ' + conflicts } }; }),
];
`;

const OTHER = WRONG.replace('2.1 tonnes', '3.5 tonnes');
const SILENCED = `${WRONG}\n<!-- holdtrue-ignore lost-hedge: nothing is lost here -->\n\nIt rained.\n`;
const FILES = {
  'claims.yaml': CLAIMS.replace('unused-claim: off', 'unused-claim: warning').replace('settings:', 'settings:\n  plugins: [./house.mjs]'),
  'house.mjs': PLUGIN,
  'a.md': RIGHT,
  'b.md': WRONG,
  'c.md': OTHER,
  'd.md': SILENCED,
  'e, f.md': new Uint8Array([0xff, 0xfe, 0x41, 0x00]),
  'g.md': '> '.repeat(5_000),
  'h.md': `\u{FEFF}---\ntitle: A bell of 2.1 tonnes for St Anne\n---\n\nThe <b>new</b> bell weighs 1.3&nbsp;tonnes.\n`,
};

const ALL = Object.keys(formats).flatMap((name) => ['--format', `${name}=out.${name}`]);
const outputs = (folder: string): readonly (readonly [string, string])[] =>
  Object.keys(formats).map((name) => [name, readFileSync(join(folder, `out.${name}`), 'utf8')] as const);

function shards(folder: string, of: number, ...words: readonly string[]): readonly string[] {
  return Array.from({ length: of }, (_, index) => {
    const file = `part-${index + 1}.json`;
    const { code, err } = cli(folder, 'check', ...words, '--shard', `${index + 1}/${of}`, '--format', `partial=${file}`);
    expect([0, 3], err).toContain(code);
    return file;
  });
}

describe('check --shard and merge', () => {
  test.for([1, 3])('%i shards write what one run writes, and end as it ends', (of) => {
    const folder = folderWith(FILES);
    const whole = cli(folder, 'check', ...ALL);
    const expected = outputs(folder);
    const parts = shards(folder, of);
    const merged = cli(folder, 'merge', ...parts, ...ALL);
    expect({ ...merged, err: merged.err }).toEqual(whole);
    expect(whole.code).toBe(3);
    expect(outputs(folder).filter(([, text], index) => text !== expected[index]?.[1])).toEqual([]);
    const rules = JSON.parse(readFileSync(join(folder, 'out.json'), 'utf8')).findings.map(({ rule }: { rule: string }) => rule);
    expect(rules).toEqual(expect.arrayContaining(['split-story', 'unused-suppression', 'house-draft', 'house-set', 'house-claim']));
  });

  test('with decisions, a baseline, a folder of a repository and limits', () => {
    const { 'e, f.md': _, 'g.md': __, ...sound } = FILES;
    const top = folderWith(Object.fromEntries(Object.entries(sound).map(([name, text]) => [`press/${name}`, text])));
    git(top, 'init', '-q');
    const folder = join(top, 'press');
    const first = JSON.parse(cli(folder, 'check', '--format', 'json').out).findings;
    const known = first.find(({ path, rule }: Record<string, string>) => path === 'b.md' && rule === 'value-drift');
    const decision = {
      fingerprint: known.fingerprint,
      decision: 'rejected',
      reason: 'weighed again',
      rule: known.rule,
      path: 'press/b.md',
      claim: 'bell',
      text: '',
    };
    const stale = { ...decision, fingerprint: '0123456789abcdef', path: 'press/gone.md' };
    writeFileSync(join(folder, 'holdtrue-decisions.json'), JSON.stringify({ version: 1, decisions: [decision, stale] }));
    cli(folder, 'baseline');
    writeFileSync(join(folder, 'a.md'), OTHER);
    const runs = [
      [[], 1],
      [['--baseline', 'holdtrue-baseline.json'], 1],
      [['--max-warnings', '1', '--fail-on', 'never'], 1],
      [['--min-coverage', '99', '--fail-on', 'never'], 0],
    ] as const;
    for (const [words, code] of runs) {
      const whole = cli(folder, 'check', ...words, ...ALL);
      const expected = outputs(folder);
      const merged = cli(folder, 'merge', ...shards(folder, 2), ...words, ...ALL);
      expect(merged).toEqual(whole);
      expect(whole.code).toBe(code);
      expect(outputs(folder).filter(([, text], index) => text !== expected[index]?.[1])).toEqual([]);
    }
  });

  test('clean drafts end with 0, and a shard without drafts is no trouble', () => {
    const folder = folderWith({ 'claims.yaml': CLAIMS, 'a.md': RIGHT });
    const parts = shards(folder, 4);
    expect(cli(folder, 'merge', ...parts)).toEqual(cli(folder, 'check'));
    expect(cli(folder, 'merge', ...parts).code).toBe(0);
  });

  test('a shard writes to the standard output unless told otherwise, and says nothing of findings', () => {
    const folder = folderWith({ 'claims.yaml': CLAIMS, 'a.md': WRONG });
    const { code, out } = cli(folder, 'check', '--shard', '1/1');
    expect(code).toBe(0);
    expect(JSON.parse(out.split('\n')[0] ?? '')).toMatchObject({ format: 'holdtrue-partial', shard: { index: 1, of: 1 } });
    writeFileSync(join(folder, 'part'), out);
    expect(cli(folder, 'merge', 'part')).toEqual(cli(folder, 'check'));
  });

  test('claims or a plug-in that changed between two shards are told', () => {
    const folder = folderWith(FILES);
    const parts = shards(folder, 2);
    writeFileSync(join(folder, 'claims.yaml'), FILES['claims.yaml'].replaceAll('1.2 tonnes', '1.4 tonnes'));
    const other = shards(folder, 2)[1] ?? '';
    writeFileSync(join(folder, 'claims.yaml'), FILES['claims.yaml']);
    const [one = ''] = [...parts];
    cli(folder, 'check', '--shard', '1/2', '--format', `partial=${one}`);
    expect(cli(folder, 'merge', one, other)).toMatchObject({
      code: 2,
      err: `holdtrue: ${one} and ${other} do not go together: they were judged against other claims: claims.yaml differs\n`,
    });
    const sound = shards(folder, 2);
    writeFileSync(join(folder, 'house.mjs'), `${PLUGIN}// another\n`);
    expect(cli(folder, 'merge', ...sound)).toMatchObject({
      code: 2,
      err: 'holdtrue: the plug-in ./house.mjs is not the one that the drafts were judged with; merge where the shards ran\n',
    });
  });

  test.for<[readonly string[], string]>([
    [['check', '--shard', '3/2'], '--shard takes a part and their number'],
    [['check', '--shard', '1/2', '--stdin'], '--shard takes drafts from files'],
    [['check', '--shard', '1/2', '--staged'], '--shard takes drafts from files'],
    [['check', '--shard', '1/2', '--baseline', 'b.json'], 'give --baseline and the limits to `holdtrue merge`'],
    [['check', '--shard', '1/2', '--fail-on', 'note'], 'give --baseline and the limits to `holdtrue merge`'],
    [['check', '--shard', '1/2', '--format', 'json'], '--shard writes the format partial only, not json'],
    [['check', '--format', 'partial=a'], 'there is no format partial here'],
    [['merge'], "missing required argument 'partials'"],
    [['merge', 'missing.json'], 'missing.json cannot be read (ENOENT)'],
    [['merge', 'claims.yaml'], 'claims.yaml is no partial report'],
    [['merge', 'a.md', '--allow-stale-baseline'], '--allow-stale-baseline is of no use without --baseline'],
  ])('%j is refused', ([words, told]) => {
    const folder = folderWith({ 'claims.yaml': CLAIMS, 'a.md': RIGHT });
    const { code, out, err } = cli(folder, ...words);
    expect(err).toContain(told);
    expect([code, out]).toEqual([2, '']);
  });
});
