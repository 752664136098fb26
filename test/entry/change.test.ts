import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { bundle } from '../support/bundle.ts';
import { folderWith, git, type Outcome, run } from '../support/run.ts';

// Each test starts several programs.
vi.setConfig({ testTimeout: 60_000 });

let program = '';
beforeAll(async () => {
  program = join(await bundle(), 'cli.js');
});

const cli = (cwd: string, ...words: readonly string[]): Outcome => run(program, words, cwd);
const textOf = (folder: string, name: string) => readFileSync(join(folder, name), 'utf8');
const CLAIMS = `include: [facts/bells.yaml]
settings:
  drafts: ["*.md"]
`;
const BELLS = `claims:
  # Weighed on 4 March.
  bell: { says: The new bell of St Anne weighs 1.2 tonnes., value: 1.2 tonnes, of: [bell] }   # Ann
  small: { says: The old bell weighs 0.8 tonnes., value: 0.8 tonnes, of: [old bell] }
  both: { says: The bells weigh 2 tonnes together., value: 2 tonnes, sum: [bell, small], of: [bells together] }
`;
const NEWS = 'The new bell of St Anne weighs 1.2 tonnes.\n';
const QUOTED = '“The new bell of St Anne weighs 1.2 tonnes,” it says.\n';
const FILES = { 'claims.yaml': CLAIMS, 'facts/bells.yaml': BELLS, 'a.md': NEWS, 'b.md': QUOTED };

describe('holdtrue change', () => {
  test('changes the claim in the file that holds it, and lists what states it', () => {
    const folder = folderWith(FILES);
    const { code, out, err } = cli(folder, 'change', 'bell', '1.3 tonnes', '--follow');
    expect({ code, err }).toEqual({ code: 1, err: '' });
    expect(out).toBe(
      [
        'bell: 1.2 tonnes → 1.3 tonnes',
        'both: 2 tonnes → 2.1 tonnes',
        'a.md:1:32  1.2 tonnes → 1.3 tonnes left: --fix rewrites it',
        'b.md:1:33  1.2 tonnes → 1.3 tonnes left: --fix rewrites it',
        'facts/bells.yaml changed; 2 mentions in 2 drafts, 2 left that state what was before.',
        '`holdtrue fix --claim bell --claim both` rewrites what is left.\n',
      ].join('\n'),
    );
    expect(textOf(folder, 'facts/bells.yaml')).toBe(
      BELLS.replaceAll('1.2 tonnes', '1.3 tonnes').replaceAll(
        '2 tonnes together., value: 2 tonnes',
        '2.1 tonnes together., value: 2.1 tonnes',
      ),
    );
    expect(textOf(folder, 'a.md')).toBe(NEWS);
  });

  test('rewrites what states it, quotations when asked', () => {
    const folder = folderWith(FILES);
    const first = cli(folder, 'change', 'bell', '1.3 tonnes', '--follow', '--fix');
    expect(first.code).toBe(1);
    expect(first.out).toContain('b.md:1:33  1.2 tonnes → 1.3 tonnes left: somebody is quoted there; --quotations changes it as well');
    expect([textOf(folder, 'a.md'), textOf(folder, 'b.md')]).toEqual([NEWS.replace('1.2', '1.3'), QUOTED]);
    const again = folderWith(FILES);
    expect(cli(again, 'change', 'bell', '1.3 tonnes', '--follow', '--fix', '--quotations').code).toBe(0);
    expect(textOf(again, 'b.md')).toBe(QUOTED.replace('1.2', '1.3'));
    expect(cli(again).code).toBe(0);
  });

  test('prints a diff of claims and drafts that git applies, and writes nothing, in a dry run', () => {
    const folder = folderWith(FILES);
    const { out } = cli(folder, 'change', 'small', '0.9 tonnes', '--follow', '--fix', '--dry-run');
    expect(textOf(folder, 'facts/bells.yaml')).toBe(BELLS);
    git(folder, 'init', '-q');
    const patch = folderWith({ 'fix.patch': out });
    git(folder, 'apply', join(patch, 'fix.patch'));
    expect(textOf(folder, 'facts/bells.yaml')).toContain('value: 0.9 tonnes');
  });

  test.for([
    [['bel', '1.3 tonnes'], 'there is no claim bel in claims.yaml. Did you mean `bell`?'],
    [['bell', 'heavy'], '`heavy` cannot be read as a figure'],
    [['bell', '1.3 tonnes'], 'both (2 tonnes, facts/bells.yaml:5) follows from bell and would be 2.1 tonnes; add --follow'],
  ] as const)('%j is an error, and nothing is written', ([words, message]) => {
    const folder = folderWith(FILES);
    const { code, out, err } = cli(folder, 'change', ...words);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(`holdtrue: ${message}`);
    expect(textOf(folder, 'facts/bells.yaml')).toBe(BELLS);
  });

  test('a change after which the file would not load is refused', () => {
    const claims = BELLS.replace('of: [bell] }', 'of: [bell], contradicts: ["The bell weighs 2.1 tonnes."] }').replace(/ {2}both.*\n/, '');
    const folder = folderWith({ ...FILES, 'facts/bells.yaml': claims });
    const { code, err } = cli(folder, 'change', 'bell', '2.1 tonnes');
    expect(code).toBe(2);
    expect(err).toContain('after this change the claims would not load; nothing is written');
    expect(textOf(folder, 'facts/bells.yaml')).toBe(claims);
  });
});
