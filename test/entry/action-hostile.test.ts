import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { beforeAll, describe, expect, test } from 'vitest';
import { LIMIT } from '../../src/report/github.ts';
import { bundle } from '../support/bundle.ts';
import { folderWith } from '../support/run.ts';
import { RUNTIMES, runStep, type Step } from './action-runner.ts';
import { CLAIMS, WRONG } from './story.ts';

let program = '';
beforeAll(async () => {
  program = join(await bundle(), 'action.js');
});

const COMMANDS = [
  '::error::forged',
  '::add-mask::weighs',
  '::stop-commands::x',
  '::set-output name=conclusion::clean',
  '##[error]forged',
  '##[add-matcher]x.json',
  '%0A::error::forged',
];

/** Texts in front of a wrong figure. */
const TEXTS = [
  ...COMMANDS,
  ...['\r', '\u2028', '\u0085', '\v', '\u00A0', '\u3000', '\uFEFF', '\u001C'].map((blank) => `x${blank}::error::forged`),
  ...['\u001B[2J', '\u001B]0;x\u0007', '\u009B31m', '\b\b\b\b', '\u202E', '\u2066'].map((control) => `x${control}y`),
  '| a | b |',
  '<img src=x onerror=x> <!-- -->',
  '@everyone [x](https://example.com) ![x](https://example.com/x.png)',
  '`` ` ```',
];

/** What is allowed to speak to the platform: annotations about our own files, as many as it shows. */
function expectOnlyOurs(step: Step): void {
  const names = step.commands.map(({ name }) => name);
  expect(names.filter((name) => name !== 'error' && name !== 'warning' && name !== 'notice')).toEqual([]);
  for (const { properties, data } of step.commands) {
    expect(properties.title).toMatch(/^holdtrue(?:: [a-z-]+)?$/);
    expect(data).not.toMatch(/^forged/);
  }
  for (const level of new Set(names)) expect(names.filter((name) => name === level).length).toBeLessThanOrEqual(LIMIT);
  expectReadable(step.log);
  expect(Object.keys(step.outputs).sort()).toEqual(['conclusion', 'coverage', 'errors', 'findings', 'report', 'warnings']);
  expect(step.outputs.conclusion).not.toBe('clean');
}

/** Nothing that moves a cursor, colours a log or turns text round. */
function expectReadable(text: string): void {
  expect(text.match(/(?!\n)[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu)).toBeNull();
}

interface Node {
  readonly type: string;
  readonly children?: readonly Node[];
}

/** The kinds of nodes that a summary is made of, when it is read as the platform reads it. */
function kindsIn(summary: string): readonly string[] {
  const tree = unified().use(remarkParse).use(remarkGfm).parse(summary) as Node;
  const kinds = (node: Node): readonly string[] => [node.type, ...(node.children ?? []).flatMap(kinds)];
  return [...new Set(kinds(tree))].sort();
}

const SUMMARY = ['heading', 'inlineCode', 'paragraph', 'root', 'table', 'tableCell', 'tableRow', 'text'];

describe.for(RUNTIMES)('under $name', ({ path }) => {
  const step = (workspace: string, event?: string): Step =>
    runStep(program, workspace, { ...(path === null ? {} : { node: path }), ...(event === undefined ? {} : { event }) });

  test.skipIf(path === null)('text of drafts is no command, wherever it stands', () => {
    const drafts = TEXTS.map((text, index) => [
      `${index}.md`,
      `${text} The new bell weighs 2.1 tonnes.\n${text} The bell weighs 3 tonnes.\n`,
    ]);
    const result = step(folderWith({ 'claims.yaml': CLAIMS, ...Object.fromEntries(drafts) }));
    expect(result.code).toBe(1);
    expectOnlyOurs(result);
    // Some of the texts hide the figure from a reader, and so from us; most do not.
    expect(new Set(result.report().findings.map((finding) => finding.path)).size).toBeGreaterThan(TEXTS.length / 2);
    expect(kindsIn(result.summary)).toEqual(SUMMARY);
  });

  test.skipIf(path === null)('names of files are none either', () => {
    const names = [
      ...COMMANDS,
      'a\n::error::forged',
      'a\r##[error]forged',
      '\u001B[31m',
      '-a',
      '[a]',
      'a|b`c``d',
      '<img src=x>',
      '@everyone',
      'a,line=7::x',
    ];
    const workspace = folderWith({ 'claims.yaml': CLAIMS, ...Object.fromEntries(names.map((name) => [`${name}.md`, WRONG])) });
    const result = step(workspace);
    expect(result.code).toBe(1);
    expectOnlyOurs(result);
    expect(
      result
        .report()
        .findings.map((finding) => finding.path)
        .sort(),
    ).toEqual(names.map((name) => `${name}.md`).sort());
    expect(kindsIn(result.summary)).toEqual(SUMMARY);
  });

  test.skipIf(path === null)('nor is text of the claims file', () => {
    const things = ['bell', 'clock', 'organ', 'door', 'roof', 'altar', 'window'];
    const claims = COMMANDS.map((text, index) => {
      const says = JSON.stringify(`${text} The ${things[index]} weighs 1.2 tonnes.`);
      return `  c${index}: { says: ${says}, value: 1.2 tonnes, of: [${things[index]}], source: s${index} }`;
    });
    const sources = COMMANDS.map((text, index) => `  s${index}: { title: ${JSON.stringify(`${text}\r\n${text}`)} }`);
    const draft = things.map((thing) => `The ${thing} weighs 2.1 tonnes.\n\n`).join('');
    const file = `version: 1\nsources:\n${sources.join('\n')}\nclaims:\n${claims.join('\n')}\nsettings:\n  drafts: ["*.md"]\n`;
    const result = step(folderWith({ 'claims.yaml': file, 'a.md': draft }));
    expect(result.code, result.log).toBe(1);
    expectOnlyOurs(result);
    expect(result.report().findings).toHaveLength(things.length);
    // The runner decodes what an annotation says: this must come out as it was written.
    expect(result.commands.filter(({ data }) => data.includes('%0A::error::forged'))).toHaveLength(1);
    expect(kindsIn(result.summary)).toEqual(SUMMARY);
  });

  test.skipIf(path === null).for(COMMANDS)('broken claims that hold %j are one error', (text) => {
    const result = step(
      folderWith({ 'claims.yaml': `version: 1\n${JSON.stringify(text)}: 1\n${text}: x\n"a\\r${text}: [\n`, 'a.md': WRONG }),
    );
    expect(result.code).toBe(2);
    expect(result.commands.map(({ name }) => name)).toEqual(['error']);
    expectReadable(result.log);
    expect(result.outputs).toEqual({ conclusion: 'broken' });
  });

  test.skipIf(path === null)('what cannot be read is told, and the rest judged', () => {
    const workspace = folderWith({
      'claims.yaml': CLAIMS,
      'wrong.md': WRONG,
      'picture.md': new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10, 0]),
      'latin.md': new Uint8Array([0x63, 0x61, 0x66, 0xe9, 0x0a]),
      'wide.md': new Uint8Array([0xff, 0xfe, 0x61, 0x00]),
      'deep.md': `${'> '.repeat(500)}x\n`,
    });
    writeFileSync(Buffer.concat([Buffer.from(`${workspace}/`), Buffer.from([0xff, 0xfe]), Buffer.from('.md')]), WRONG);
    const result = step(workspace);
    expect(result.code).toBe(3);
    expectOnlyOurs(result);
    expect(result.outputs).toMatchObject({ conclusion: 'incomplete', errors: '1' });
    expect(result.report().failures.map((failure) => failure.path)).toEqual([
      'latin.md',
      'picture.md',
      'wide.md',
      '\uFFFD\uFFFD.md',
      'deep.md',
    ]);
  });

  test.skipIf(path === null)('more than the platform takes is cut, and said to be', () => {
    const folder = `${'a long name of a folder that takes its room in every row of the table '.repeat(3)}/`.repeat(3);
    const draft = 'The new bell weighs 2.1 tonnes.\n\n'.repeat(400);
    const drafts = Array.from({ length: 4 }, (_, index) => [`${folder}${index}.md`, draft]);
    const claims = CLAIMS.replace('"*.md"', '"**/*.md"');
    const result = step(folderWith({ 'claims.yaml': claims, ...Object.fromEntries(drafts) }));
    expect(result.code).toBe(1);
    expectOnlyOurs(result);
    expect(result.outputs).toMatchObject({ errors: '1600', findings: '1600' });
    expect(result.commands).toHaveLength(LIMIT);
    expect(result.commands.at(-1)?.data).toMatch(/^1591 more findings of this level/);
    expect(Buffer.byteLength(result.summary)).toBeGreaterThan(900_000);
    expect(Buffer.byteLength(result.summary)).toBeLessThan(1024 * 1024);
    expect(result.summary).toMatch(/\n\n\d+ lines left out: .*\n$/);
    expect(kindsIn(result.summary.slice(-20_000))).not.toContain('html');
    // The log has them all, to the last line.
    expect(result.log.match(/^ +\d+ \| The new bell weighs/gm)).toHaveLength(1600);
    expect(result.log).toContain('1600 errors in 4 drafts.');
  });
});
