import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { bundle } from '../support/bundle.ts';
import { folderWith, git, type Outcome, run } from '../support/run.ts';
import { CLAIMS, RIGHT, WRONG } from './story.ts';

let program = '';
beforeAll(async () => {
  program = join(await bundle(), 'cli.js');
});

const cli = (cwd: string, ...words: readonly string[]): Outcome => run(program, words, cwd);
const KEPT = 'holdtrue-decisions.json';

interface Found {
  readonly rule: string;
  readonly path: string;
  readonly fingerprint: string;
  readonly disposition: string;
  readonly reason?: string;
}

const findings = (cwd: string, ...words: readonly string[]): readonly Found[] =>
  JSON.parse(cli(cwd, '--format', 'json', ...words).out).findings;

/** A folder with a draft that is wrong, and a review of it. */
function reviewed(decision: string, reason = 'as carved on the bell'): string {
  const folder = folderWith({ 'claims.yaml': CLAIMS, 'wrong.md': WRONG });
  writeReview(folder, decision, reason);
  return folder;
}

function writeReview(folder: string, decision: string, reason: string): void {
  const decisions = findings(folder)
    .filter(({ rule }) => rule === 'value-drift')
    .map(({ rule, path, fingerprint }) => ({ fingerprint, decision, reason, rule, path, claim: 'bell', text: '2.1 tonnes', message: 'x' }));
  writeFileSync(join(folder, 'decisions.json'), JSON.stringify({ version: 1, decisions }));
}

describe('a review', () => {
  test('keeps what was rejected; check honours it, and the report says why', () => {
    const folder = reviewed('rejected');
    expect(cli(folder).code).toBe(1);
    const { code, out, err } = cli(folder, 'review', '--apply', 'decisions.json');
    expect([code, out, err]).toEqual([
      0,
      `${KEPT}: 1 decision, 1 finding silenced (1 added, 0 changed).\nOf 1 decision, 1 rejected, 0 confirmed, 0 deferred.\n`,
      '',
    ]);
    expect(cli(folder).code).toBe(0);
    expect(findings(folder)).toMatchObject([{ rule: 'value-drift', disposition: 'suppressed', reason: `as carved on the bell (${KEPT})` }]);
    expect(cli(folder, '--format', 'html').out).toContain(`<strong>Silenced:</strong> as carved on the bell (${KEPT})`);
  });

  test('is the same file when it is applied twice', () => {
    const folder = reviewed('rejected');
    cli(folder, 'review', '--apply', 'decisions.json');
    const before = readFileSync(join(folder, KEPT), 'utf8');
    expect(cli(folder, 'review', '--apply', 'decisions.json').out).toContain('(0 added, 0 changed)');
    expect(readFileSync(join(folder, KEPT), 'utf8')).toBe(before);
    expect(JSON.parse(before)).toEqual({
      version: 1,
      decisions: [
        {
          fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/),
          decision: 'rejected',
          reason: 'as carved on the bell',
          rule: 'value-drift',
          path: 'wrong.md',
          claim: 'bell',
          text: '2.1 tonnes',
        },
      ],
    });
  });

  test.for(['confirmed', 'deferred'])('keeps what was %s, silences nothing by it, and the next report shows it', (decision, { expect }) => {
    const folder = reviewed(decision, '');
    expect(cli(folder, 'review', '--apply', 'decisions.json').out).toContain('1 decision, 0 findings silenced');
    expect(cli(folder).code).toBe(1);
    expect(findings(folder)).toMatchObject([{ rule: 'value-drift', disposition: 'open', decision }]);
    expect(cli(folder, '--format', 'html').out).toMatch(
      new RegExp(`"decisions":\\[\\{"fingerprint":"[0-9a-f]{16}","decision":"${decision}"`),
    );
    writeFileSync(join(folder, 'wrong.md'), RIGHT);
    expect(findings(folder)).toEqual([]);
  });

  test('takes back what is confirmed later', () => {
    const folder = reviewed('rejected');
    cli(folder, 'review', '--apply', 'decisions.json');
    writeReview(folder, 'confirmed', '');
    expect(cli(folder, 'review', '--apply', 'decisions.json').out).toContain('1 decision, 0 findings silenced (0 added, 1 changed)');
    expect(cli(folder).code).toBe(1);
  });

  test('complains about a decision that silences nothing any more', () => {
    const folder = reviewed('rejected');
    cli(folder, 'review', '--apply', 'decisions.json');
    writeFileSync(join(folder, 'wrong.md'), RIGHT);
    expect(findings(folder)).toMatchObject([{ rule: 'stale-decision', path: KEPT, disposition: 'open' }]);
    expect(cli(folder).code).toBe(0);
    expect(cli(folder, '--fail-on', 'warning').code).toBe(1);
  });

  test('stands beside the claims, wherever the command runs', () => {
    const folder = folderWith({ 'facts/claims.yaml': CLAIMS.replace('"*.md"', '"../*.md"'), 'wrong.md': WRONG });
    const [found] = findings(folder, '--claims', 'facts/claims.yaml');
    const decisions = [{ fingerprint: found!.fingerprint, decision: 'rejected', reason: 'yes', rule: 'value-drift', path: 'wrong.md' }];
    writeFileSync(join(folder, 'mine.json'), JSON.stringify({ version: 1, decisions }));
    expect(cli(folder, 'review', '--apply', 'mine.json', '--claims', 'facts/claims.yaml').out).toContain(
      `facts/${KEPT}: 1 decision, 1 finding silenced`,
    );
    expect(cli(folder, '--claims', 'facts/claims.yaml').code).toBe(0);
  });

  test('is read from the index with --staged', () => {
    const folder = reviewed('rejected');
    git(folder, 'init', '-q');
    git(folder, 'add', 'claims.yaml', 'wrong.md');
    cli(folder, 'review', '--apply', 'decisions.json');
    expect(cli(folder, '--staged').code).toBe(1);
    git(folder, 'add', KEPT);
    expect(cli(folder, '--staged').code).toBe(0);
  });

  test.for<[string, readonly string[], string]>([
    ['no file', ['review'], '--apply'],
    ['a file that is not there', ['review', '--apply', 'none.json'], 'there is no file none.json'],
    ['a file that is none of decisions', ['review', '--apply', 'claims.yaml'], 'claims.yaml is not valid JSON'],
    ['no claims', ['review', '--apply', 'decisions.json', '--claims', 'none.yaml'], 'there is no claims file none.yaml'],
    ['drafts', ['review', 'wrong.md', '--apply', 'decisions.json'], 'too many arguments'],
  ])('with %s is refused', ([, words, problem], { expect }) => {
    const { code, err } = cli(reviewed('rejected'), ...words);
    expect([code, err]).toEqual([2, expect.stringContaining(problem)]);
  });

  test('a broken file beside the claims stops every run', () => {
    const folder = folderWith({ 'claims.yaml': CLAIMS, 'right.md': RIGHT, [KEPT]: '{"version":1,"decisions":[{}]}' });
    const { code, err } = cli(folder);
    expect([code, err]).toEqual([2, `holdtrue: ${KEPT} is no file of decisions: entry 1 lacks its \`fingerprint\`\n`]);
  });
});
