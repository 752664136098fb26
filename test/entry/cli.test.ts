import { chmodSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { bundle } from '../support/bundle.ts';
import { folderWith, type Outcome, run } from '../support/run.ts';
import { CLAIMS, RIGHT, WRONG } from './story.ts';

let program = '';
beforeAll(async () => {
  program = join(await bundle(), 'cli.js');
});

const cli = (cwd: string, ...words: readonly string[]): Outcome => run(program, words, cwd);

/** Paths and lines of the findings of a JSON report. */
const places = (out: string): readonly string[] =>
  JSON.parse(out).findings.map(
    (one: { path: string; line: number; column: number; rule: string }) => `${one.path}:${one.line}:${one.column} ${one.rule}`,
  );

describe('exit codes', () => {
  test.for([
    [[], 1],
    [['right.md'], 0],
    [['wrong.md'], 1],
    [['wrong.md', '--fail-on', 'never'], 0],
    [['wrong.md', '--rule', 'value-drift=off'], 0],
    [['wrong.md', '--rule', 'value-drift=warning'], 0],
    [['wrong.md', '--rule', 'value-drift=warning', '--fail-on', 'warning'], 1],
    [['wrong.md', '--rule', 'value-drift=warning', '--max-warnings', '0'], 1],
    [['wrong.md', '--rule', 'value-drift=warning', '--max-warnings', '1'], 0],
    [['right.md', '--min-coverage', '100'], 0],
    [['strange.md', '--min-coverage', '50'], 1],
    [['strange.md'], 0],
    [['check', 'right.md'], 0],
    [['missing.md'], 2],
    [['*.txt'], 2],
    [['right.md', '--unknown'], 2],
    [['right.md', '--format', 'nonsense'], 2],
    [['right.md', '--format', 'json', '--format', 'pretty'], 2],
    [['right.md', '--fail-on', 'sometimes'], 2],
    [['right.md', '--min-coverage', '101'], 2],
    [['right.md', '--min-coverage', 'half'], 2],
    [['right.md', '--max-warnings', '-1'], 2],
    [['right.md', '--today', '2025-02-30'], 2],
    [['right.md', '--rule', 'value-drift'], 2],
    [['right.md', '--rule', 'no-such-rule=off'], 2],
    [['right.md', '--claims', 'other.yaml'], 2],
    [['right.md', '--stdin'], 2],
    [['right.md', '--stdin-filename', 'a.md'], 2],
    [['why', 'right.md:1'], 0],
    [['why', 'right.md'], 2],
    [['why', 'right.md:0'], 2],
    [['why', 'right.md:99'], 2],
    [['explain', 'value-drift'], 0],
    [['explain', 'value-drifts'], 2],
    [['explain', 'nonsense'], 2],
    [['explain'], 2],
    [['rules'], 0],
    [['schema'], 0],
    [['claims'], 0],
    [['claims', '--where', 'bell', 'right.md'], 0],
    [['claims', '--where', 'bells', 'right.md'], 2],
    [['--help'], 0],
    [['--version'], 0],
  ] as const)('%j ends with %i', ([words, code], { expect }) => {
    const folder = folderWith({
      'claims.yaml': CLAIMS,
      'right.md': RIGHT,
      'wrong.md': WRONG,
      'strange.md': 'They sold 412 umbrellas in 1905.\n',
    });
    const { code: found, out, err } = cli(folder, ...words);
    expect(found, err).toBe(code);
    expect(err).not.toContain('this should not have happened');
    // What is wrong is told on one stream, what was found on the other.
    if (code === 2) expect(out).toBe('');
    if (code === 2) expect(err).not.toBe('');
  });

  test('3 wins over 1, and the rest is still reported', () => {
    const folder = folderWith({ 'claims.yaml': CLAIMS, 'wrong.md': WRONG, 'image.md': new Uint8Array([137, 80, 78, 71, 0, 1]) });
    const { code, out, err } = cli(folder, 'wrong.md', 'image.md', '--format', 'json');
    expect(code).toBe(3);
    expect(places(out)).toEqual(['wrong.md:3:22 value-drift']);
    expect(JSON.parse(out).failures).toEqual([{ path: 'image.md', stage: 'read', message: 'is not text: it holds NUL bytes' }]);
    expect(err).toContain('holdtrue: not judged: image.md: is not text');
  });
});

describe('drafts that cannot be judged', () => {
  test.for([
    ['NUL bytes', new Uint8Array([65, 0, 66]), 'NUL'],
    ['UTF-16, small end first', new Uint8Array([0xff, 0xfe, 65, 0]), 'UTF-16'],
    ['UTF-16, big end first', new Uint8Array([0xfe, 0xff, 0, 65]), 'UTF-16'],
    ['Latin-1', new Uint8Array([0xa3, 49]), 'not valid UTF-8'],
    ['more than a megabyte', 'word '.repeat(300_000), 'the limit is'],
    ['deep quotations', '> '.repeat(5_000), 'block quotations'],
  ] as const)('%s', ([, content, words], { expect }) => {
    const folder = folderWith({ 'claims.yaml': CLAIMS, 'draft.md': content });
    const { code, err } = cli(folder, 'draft.md');
    expect(code).toBe(3);
    expect(err).toContain('not judged: draft.md: ');
    expect(err).toContain(words);
  });

  test('a folder that is called like a draft', () => {
    const folder = folderWith({ 'claims.yaml': CLAIMS });
    mkdirSync(join(folder, 'draft.md'));
    expect(cli(folder, 'draft.md').code).toBe(2);
  });

  test.skipIf(process.getuid?.() === 0)('a file without permission', () => {
    const folder = folderWith({ 'claims.yaml': CLAIMS, 'draft.md': RIGHT });
    chmodSync(join(folder, 'draft.md'), 0);
    expect(cli(folder, 'draft.md')).toMatchObject({ code: 3, err: expect.stringContaining('EACCES') });
  });

  test('links: one that stays is followed, one that leaves or leads nowhere is not', () => {
    const outside = folderWith({ 'secret.md': WRONG });
    const folder = folderWith({ 'claims.yaml': CLAIMS, '.git/HEAD': '', 'drafts/right.md': RIGHT });
    symlinkSync('right.md', join(folder, 'drafts/stays.md'));
    symlinkSync(join(outside, 'secret.md'), join(folder, 'drafts/leaves.md'));
    symlinkSync('nowhere.md', join(folder, 'drafts/lost.md'));
    const { code, out } = cli(folder, 'drafts', '--format', 'json');
    expect(code).toBe(3);
    expect(JSON.parse(out).failures).toEqual([
      { path: 'drafts/leaves.md', stage: 'read', message: 'is a link that leads out of the workspace' },
      { path: 'drafts/lost.md', stage: 'read', message: 'does not exist' },
    ]);
    expect(out).not.toContain('2.1 tonnes');
  });

  test('a byte order mark does not shift columns', () => {
    const folder = folderWith({ 'claims.yaml': `\ufeff${CLAIMS}`, 'draft.md': `\ufeffThe new bell weighs 2.1 tonnes.\n` });
    expect(places(cli(folder, 'draft.md', '--format', 'json').out)).toEqual(['draft.md:1:21 value-drift']);
  });
});

describe('which drafts', () => {
  test.for([
    ['the name of a file that looks like a glob', ['[draft].md'], ['[draft].md']],
    ['a name with a blank and quotation marks', ['it\'s "new".md'], ['it\'s "new".md']],
    ['a name that begins with a dash', ['--', '-x.md'], ['-x.md']],
    ['a name that looks like a command', ['./::error::.md'], ['::error::.md']],
    ['a folder', ['deep'], ['deep/a.markdown', 'deep/b.mdx', 'deep/er/c.MD']],
    ['a folder, and a file in it once more', ['deep/er', 'deep/er/c.MD', './deep/../deep/er/c.MD'], ['deep/er/c.MD']],
    ['a glob', ['deep/**/*.{m*,MD}'], ['deep/a.markdown', 'deep/b.mdx', 'deep/er/c.MD']],
    ['an ignored file by its name', ['deep/ignored.md'], ['deep/ignored.md']],
  ] as const)('%s', ([, words, expected], { expect }) => {
    const names = [
      '[draft].md',
      'it\'s "new".md',
      '-x.md',
      '::error::.md',
      'deep/a.markdown',
      'deep/b.mdx',
      'deep/er/c.MD',
      'deep/ignored.md',
      'deep/er/notes.txt',
      'deep/node_modules/x.md',
      'd.md',
    ];
    const folder = folderWith({
      'claims.yaml': CLAIMS,
      '.gitignore': 'ignored.md\n',
      '.git/HEAD': '',
      ...Object.fromEntries(names.map((name) => [name, WRONG])),
    });
    const { out, err } = cli(folder, '--format', 'json', ...words);
    expect(
      places(out).map((place) => place.split(/:\d/)[0]),
      err,
    ).toEqual(expected);
  });

  test('nested .gitignore files, with a way back in', () => {
    const folder = folderWith({
      'claims.yaml': CLAIMS,
      '.gitignore': 'build/\n*.mdx\n',
      'a/.gitignore': 'x.md\n!y.mdx\n',
      'a/x.md': WRONG,
      'a/y.mdx': WRONG,
      'a/z.mdx': WRONG,
      'b/x.md': WRONG,
      'build/x.md': WRONG,
    });
    expect(places(cli(folder, '.', '--format', 'json').out).map((place) => place.split(':')[0])).toEqual(['a/y.mdx', 'b/x.md']);
  });

  test('paths are shown from the working folder, with forward slashes', () => {
    const folder = folderWith({ 'claims.yaml': CLAIMS, 'sub/here.md': WRONG, 'there.md': WRONG });
    const { out } = run(
      program,
      ['../there.md', 'here.md', join(folder, 'sub', 'here.md'), '--claims', '../claims.yaml', '--format', 'json'],
      join(folder, 'sub'),
    );
    expect(places(out)).toEqual(['../there.md:3:22 value-drift', 'here.md:3:22 value-drift']);
    expect(JSON.parse(out).findings[0].message).toContain('(../claims.yaml:');
  });

  test('without arguments, those that the settings name, from the folder of the claims file', () => {
    const folder = folderWith({
      'facts/claims.yaml': CLAIMS.replace('*.md', '../drafts/*.md'),
      'drafts/a.md': WRONG,
      'other.md': WRONG,
    });
    expect(places(cli(folder, '--claims', 'facts/claims.yaml', '--format', 'json').out)).toEqual(['drafts/a.md:3:22 value-drift']);
  });

  test('without arguments and settings, nothing', () => {
    const bare = CLAIMS.slice(0, CLAIMS.indexOf('settings:'));
    expect(cli(folderWith({ 'claims.yaml': bare, 'a.md': WRONG }))).toMatchObject({
      code: 2,
      err: expect.stringContaining('no drafts are named'),
    });
  });

  test('the claims file among the arguments is no draft', () => {
    const folder = folderWith({ 'claims.yaml': CLAIMS, 'a.md': RIGHT });
    expect(JSON.parse(cli(folder, 'claims.yaml', 'a.md', '--format', 'json').out).summary.drafts).toBe(1);
  });

  test('the standard input, under the name that it is given', () => {
    const folder = folderWith({ 'claims.yaml': CLAIMS });
    const { code, out } = run(program, ['--stdin', '--stdin-filename', 'drafts/new.md', '--format', 'json'], folder, { input: WRONG });
    expect(code).toBe(1);
    expect(places(out)).toEqual(['drafts/new.md:3:22 value-drift']);
  });
});

describe('claims', () => {
  test.for([
    ['broken YAML', 'claims:\n  bell: [\n', 'claims.yaml:'],
    ['an unknown key', 'claims:\n  bell: { says: It weighs 2 tonnes., valeu: 2 tonnes }\n', 'Did you mean `value`?'],
    ['an example that does not hold', CLAIMS.replace('The bell weighs 1.2 tonnes.', 'The bell weighs 1.3 tonnes.'), 'should agree'],
    ['UTF-16', new Uint8Array([0xff, 0xfe, 65, 0]), 'UTF-16'],
    ['an unknown rule in the settings', CLAIMS.replace('rules: {', 'rules: { no-such: off,'), 'unknown rule `no-such`'],
  ] as const)('%s ends with 2, and says where', ([, content, words], { expect }) => {
    const { code, out, err } = cli(folderWith({ 'claims.yaml': content, 'a.md': RIGHT }), 'a.md');
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toContain(words);
    expect(err).toContain('claims.yaml');
  });
});

describe('an unknown rule is told where it was named', () => {
  test.for([
    [
      'by --rule',
      CLAIMS,
      ['a.md', '--rule', 'value-drifts=off'],
      'holdtrue: --rule: unknown rule `value-drifts`. Did you mean `value-drift`?',
    ],
    ['by explain', CLAIMS, ['explain', 'value-drifts'], 'holdtrue: there is no rule value-drifts. Did you mean `value-drift`?'],
    ['by explain, like no other', CLAIMS, ['explain', 'nonsense'], 'holdtrue: there is no rule nonsense. `holdtrue rules` lists them.'],
    [
      'by the settings and by --rule',
      CLAIMS.replace('rules: {', 'rules: { no-such: off,'),
      ['a.md', '--rule', 'no-such=error'],
      'holdtrue: claims.yaml: unknown rule `no-such`.',
    ],
  ] as const)('%s', ([, claims, words, message], { expect }) => {
    expect(cli(folderWith({ 'claims.yaml': claims, 'a.md': RIGHT }), ...words).err.trim()).toBe(message);
  });
});

describe('plug-ins', () => {
  const withPlugin = (code: string) =>
    folderWith({ 'claims.yaml': CLAIMS.replace('settings:', 'settings:\n  plugins: [./rule.mjs]'), 'rule.mjs': code, 'wrong.md': WRONG });
  const RULE = (body: string) =>
    `export default { id: 'house', summary: 'A rule', severity: 'error', on: 'draft', messages: { m: 'seen {what}' }, *check(subject) { ${body} } };`;

  test('add findings', () => {
    const { code, out } = cli(
      withPlugin(RULE("yield { at: { start: 0, end: 1 }, message: 'm', data: { what: 'it' } };")),
      'wrong.md',
      '--format',
      'json',
    );
    expect(code).toBe(1);
    expect(places(out)).toContain('wrong.md:1:1 house');
  });

  test.for([
    ['throws', RULE("throw new Error('boom ::error::x');"), 'boom'],
    ['throws what cannot be printed', RULE('throw { toString() { throw 1; } };'), 'cannot be printed'],
    ['yields nonsense', RULE('yield 7;'), 'not a remark'],
    ['does not load', 'import nothing from "./nothing.mjs";', 'cannot be loaded'],
    ['is no rule', 'export default 7;', 'not valid'],
  ] as const)('one that %s is named, the rest is reported, and the end is 3', ([, code, words], { expect }) => {
    const outcome = cli(withPlugin(code), 'wrong.md', '--format', 'json');
    expect(outcome.code).toBe(3);
    expect(outcome.err).toContain(words);
    expect(outcome.err).not.toMatch(/^::/m);
    expect(places(outcome.out)).toContain('wrong.md:3:22 value-drift');
  });

  test('are left alone when told so, and where secrets are at hand', () => {
    const folder = withPlugin('process.exit(42);');
    expect(cli(folder, 'wrong.md', '--no-plugins').code).toBe(1);
    const privileged = run(program, ['wrong.md'], folder, { env: { GITHUB_EVENT_NAME: 'pull_request_target' } });
    expect(privileged).toMatchObject({ code: 2, err: expect.stringContaining('pull_request_target') });
  });
});

describe('reports', () => {
  test.for([
    [{}, [], false],
    [{ FORCE_COLOR: '1' }, [], true],
    [{ FORCE_COLOR: '1' }, ['--no-color'], false],
    [{ FORCE_COLOR: '0' }, [], false],
    [{ NO_COLOR: '1' }, [], false],
  ] as const)('%j %j: colour %s', ([env, words, coloured], { expect }) => {
    const { out } = run(program, ['wrong.md', ...words], folderWith({ 'claims.yaml': CLAIMS, 'wrong.md': WRONG }), { env: { ...env } });
    expect(out.includes('\u001b[')).toBe(coloured);
  });

  test('go to files, whole and without colour', () => {
    const folder = folderWith({ 'claims.yaml': CLAIMS, 'wrong.md': WRONG, 'report.json': 'old' });
    const words = ['wrong.md', '--format', 'pretty', '--format', 'json=report.json', '--format', 'markdown=summary.md'];
    const { out } = run(program, words, folder, { env: { FORCE_COLOR: '1' } });
    expect(out).toContain('value-drift');
    expect(places(readFileSync(join(folder, 'report.json'), 'utf8'))).toEqual(['wrong.md:3:22 value-drift']);
    expect(readFileSync(join(folder, 'summary.md'), 'utf8')).toContain('## holdtrue: 1 error in 1 draft');
  });

  test('that cannot be written end with 2', () => {
    const folder = folderWith({ 'claims.yaml': CLAIMS, 'right.md': RIGHT });
    expect(cli(folder, 'right.md', '--format', 'json=no/such/folder/report.json')).toMatchObject({
      code: 2,
      err: expect.stringContaining('cannot be written'),
    });
  });

  test('are the same bytes again, whatever the order of the drafts, the time zone and the language', () => {
    const folder = folderWith({ 'claims.yaml': CLAIMS, 'a.md': WRONG, 'b.md': RIGHT, 'c.md': WRONG });
    for (const format of ['pretty', 'json', 'github', 'markdown']) {
      const first = cli(folder, 'a.md', 'b.md', 'c.md', '--format', format);
      const env = { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' };
      expect(run(program, ['c.md', 'a.md', 'b.md', 'a.md', '--format', format], folder, { env })).toEqual(first);
    }
  });

  test('of a thousand findings reach a pipe whole', () => {
    const folder = folderWith({ 'claims.yaml': CLAIMS, 'many.md': WRONG.repeat(400) });
    const { code, out } = cli(folder, 'many.md', '--format', 'json');
    expect(code).toBe(1);
    expect(out.length).toBeGreaterThan(200_000);
    expect(places(out)).toHaveLength(400);
  });

  test('name the file from the root of the repository in a workflow', () => {
    const folder = folderWith({ 'site/claims.yaml': CLAIMS, 'site/wrong.md': WRONG });
    const { out } = run(program, ['wrong.md', '--format', 'github'], join(folder, 'site'), { env: { GITHUB_WORKSPACE: folder } });
    expect(out).toMatch(/^::error file=site\/wrong\.md,line=3,/);
  });
});

describe('questions', () => {
  test('why tells what the line was judged by', () => {
    const { out } = cli(folderWith({ 'claims.yaml': CLAIMS, 'wrong.md': WRONG }), 'why', './wrong.md:3:22');
    expect(out).toContain('2.1 tonnes: a figure that conflicts with bell');
    expect(out).toContain('claims.yaml:');
  });

  test.for([
    ['name: Ada Holt, is: person', 'Ada Hold rang first.', 'Ada Holt'],
    [
      'quote: Nobody in this town will sleep through its bell again',
      '“Nobody in this town will sleep through its gong again,” she said.',
      'Nobody in this town will sleep through its bell again',
    ],
  ] as const)('why says what a claim without a sentence states: %s', ([claim, draft, words], { expect }) => {
    const folder = folderWith({ 'claims.yaml': `version: 1\nclaims:\n  one: { ${claim} }\n`, 'a.md': `${draft}\n` });
    expect(cli(folder, 'why', 'a.md:1').out).toContain(`\n  claim   ${words} (claims.yaml:3)\n`);
  });

  test('why refuses a line that is not there', () => {
    const { out, err } = cli(folderWith({ 'claims.yaml': CLAIMS, 'a.md': RIGHT }), 'why', 'a.md:99');
    expect([out, err]).toEqual(['', 'holdtrue: a.md has no line 99\n']);
  });

  test('claims --where lists every mention', () => {
    const folder = folderWith({ 'claims.yaml': CLAIMS, 'a.md': WRONG, 'b.md': RIGHT });
    expect(cli(folder, 'claims', '--where', 'bell').out).toBe(
      'a.md:3:22  conflicts    2.1 tonnes\nb.md:3:22  agrees       1.2 tonnes\n2 mentions of bell in 2 drafts.\n',
    );
  });

  test('explain prints the page, rules the list, schema the schema', () => {
    const folder = folderWith({});
    expect(cli(folder, 'explain', 'lost-hedge').out).toMatch(/^# lost-hedge\n/);
    expect(cli(folder, 'rules').out).toMatch(/^value-drift +error +\S/m);
    expect(JSON.parse(cli(folder, 'schema').out)).toMatchObject({ $schema: 'http://json-schema.org/draft-07/schema#' });
  });

  test('--version says the version of the package', () => {
    const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
    expect(cli(folderWith({}), '--version').out).toBe(`${version}\n`);
  });
});

test('a reader that goes away ends the run in peace', () => {
  const folder = folderWith({ 'claims.yaml': CLAIMS, 'many.md': WRONG.repeat(400) });
  writeFileSync(join(folder, 'pipe.mjs'), PIPE);
  expect(run(join(folder, 'pipe.mjs'), [program], folder)).toMatchObject({ out: 'code 1, said ""\n' });
});

const PIPE = `
import { spawn } from 'node:child_process';
const child = spawn(process.execPath, [process.argv[2], 'many.md', '--format', 'json'], { stdio: ['ignore', 'pipe', 'pipe'] });
let said = '';
child.stderr.on('data', (data) => { said += data; });
child.stdout.once('readable', () => child.stdout.destroy());
child.on('close', (code) => console.log('code ' + code + ', said ' + JSON.stringify(said)));
`;
