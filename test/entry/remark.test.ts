import { copyFileSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import holdtrue, { type Options } from '../../src/entry/remark.ts';
import { bundle } from '../support/bundle.ts';
import { folderWith, type Outcome, run } from '../support/run.ts';
import { CLAIMS, RIGHT, WRONG } from './story.ts';

const FILES = { 'claims.yaml': CLAIMS, 'right.md': RIGHT, 'wrong.md': WRONG };

/** What the plug-in says of a text; the options are those of its type. */
async function messagesOf(cwd: string, path: string | undefined, text: string, options: Options = {}): Promise<VFile> {
  const file = new VFile({ cwd, value: text, ...(path === undefined ? {} : { path }) });
  const processor = unified().use(remarkParse).use(remarkGfm).use(holdtrue, options);
  await processor.run(processor.parse(file), file);
  return file;
}

const told = ({ messages }: VFile) => messages.map(({ line, column, ruleId, fatal }) => `${line}:${column} ${ruleId} ${fatal}`);

describe('the plug-in', () => {
  test('tells what contradicts a claim, with all that a message can hold', async () => {
    const file = await messagesOf(folderWith(FILES), 'wrong.md', WRONG);
    expect(file.messages).toHaveLength(1);
    expect(file.messages[0]).toMatchObject({
      reason: '2.1 tonnes contradicts bell: 1.2 tonnes (claims.yaml:3)',
      ruleId: 'value-drift',
      source: 'holdtrue',
      fatal: true,
      actual: '2.1 tonnes',
      expected: ['1.2 tonnes'],
      note: 'claims.yaml:3: the claim bell',
      url: expect.stringMatching(/^https:.*\/rules\/value-drift\.md$/),
      place: { start: { line: 3, column: 22, offset: 43 }, end: { line: 3, column: 32, offset: 53 } },
    });
    expect(WRONG.slice(43, 53)).toBe('2.1 tonnes');
  });

  test.for([
    ['right.md', RIGHT, []],
    [undefined, WRONG, ['3:22 value-drift true']],
    // Not a draft, by the settings.
    ['notes/plan.md', WRONG, []],
    ['wrong.md', WRONG.replace('2.1 tonnes.', '2.1 tonnes. <!-- holdtrue-ignore-line: as it was -->'), []],
    ['wrong.md', '<!-- holdtrue-ignore value-drift: as it was -->\n', ['1:1 unused-suppression false']],
    ['wrong.md', `${'> '.repeat(300)}deep\n`, ['undefined:undefined not-judged true']],
  ] as const)('%s, %#', async ([path, text, expected], { expect }) => {
    const folder = folderWith({ ...FILES, 'notes/plan.md': '' });
    expect(told(await messagesOf(folder, path, text))).toEqual(expected);
  });

  test('takes the nearest claims file, under another name if need be', async () => {
    const light = CLAIMS.replaceAll('1.2 tonnes', '2.1 tonnes');
    const folder = folderWith({
      ...FILES,
      'site/facts.yaml': light,
      'site/wrong.md': WRONG,
      'site/deep/facts.yaml': CLAIMS,
      'site/deep/wrong.md': WRONG,
    });
    expect(told(await messagesOf(folder, 'site/wrong.md', WRONG, { claims: 'facts.yaml' }))).toEqual([]);
    expect(told(await messagesOf(folder, 'site/deep/wrong.md', WRONG, { claims: 'facts.yaml' }))).toHaveLength(1);
  });

  test('throws where there are no claims, or broken ones', async () => {
    await expect(messagesOf(folderWith({}), 'a.md', WRONG)).rejects.toThrow('there is no claims.yaml in the folder of a.md');
    const broken = folderWith({ 'claims.yaml': CLAIMS.replace('value:', 'valu:') });
    await expect(messagesOf(broken, 'a.md', WRONG)).rejects.toThrow(/^claims\.yaml:5:5: .*\n {2}5 \|/);
  });

  test('loads rules of plug-ins unless it is told not to', async () => {
    const rule = `export default { id: 'house-style', summary: 'Says hello', severity: 'note', on: 'draft', messages: { a: 'hello' },
      *check() { yield { at: { start: 0, end: 1 }, message: 'a' }; } };`;
    const folder = folderWith({
      ...FILES,
      'claims.yaml': CLAIMS.replace('settings:', 'settings:\n  plugins: [./house.mjs]'),
      'house.mjs': rule,
    });
    const file = await messagesOf(folder, 'right.md', RIGHT);
    expect(told(file)).toEqual(['1:1 house-style undefined']);
    expect(file.messages[0]?.url).toBeUndefined();
    expect(told(await messagesOf(folder, 'right.md', RIGHT, { plugins: false }))).toEqual([]);
  });

  test('has options that the compiler knows', () => {
    const processor = unified().use(remarkParse);
    expect(() => processor().use(holdtrue, { claims: 'facts.yaml', plugins: false, baseline: 'known.json' })).not.toThrow();
    // @ts-expect-error: there is no such option.
    expect(() => processor().use(holdtrue, { claim: 'facts.yaml' })).not.toThrow();
  });
});

describe('remark-cli', () => {
  const root = fileURLToPath(new URL('../../', import.meta.url));
  const remark = join(root, 'node_modules/remark-cli/cli.js');

  /** A folder in which the package is installed as it is published. */
  async function installed(files: Readonly<Record<string, string>>): Promise<string> {
    const folder = folderWith(files);
    mkdirSync(join(folder, 'node_modules/holdtrue'), { recursive: true });
    copyFileSync(join(root, 'package.json'), join(folder, 'node_modules/holdtrue/package.json'));
    symlinkSync(await bundle(), join(folder, 'node_modules/holdtrue/dist'));
    return folder;
  }

  const cli = (folder: string, ...words: readonly string[]): Outcome =>
    run(remark, [...words, '--no-color', '--no-stdout', '--no-ignore'], folder, { env: { FORCE_COLOR: '0' } });

  test('reports what it finds, and ends as remark does with errors', async () => {
    const folder = await installed({ ...FILES, '.remarkrc.yaml': 'plugins: [[holdtrue/remark, { claims: claims.yaml }]]\n' });
    const { code, err } = cli(folder, 'right.md', 'wrong.md');
    expect(err).toMatch(
      /^wrong\.md\n3:22-3:32 +error +2\.1 tonnes contradicts bell: 1\.2 tonnes \(claims\.yaml:3\) +value-drift +holdtrue$/m,
    );
    expect(err).toContain('right.md: no issues found');
    expect(code).toBe(1);
    expect(cli(folder, 'right.md').code).toBe(0);
  });

  test('takes it on its command line, and tells of broken claims', async () => {
    const folder = await installed(FILES);
    expect(cli(folder, 'wrong.md', '--use', 'holdtrue/remark').code).toBe(1);
    writeFileSync(join(folder, 'claims.yaml'), 'claims: [');
    const { code, err } = cli(folder, 'right.md', '--use', 'holdtrue/remark');
    expect(err).toContain('claims.yaml:1:');
    expect(code).toBe(1);
  });
});
