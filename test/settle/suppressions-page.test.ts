import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadClaims } from '../../src/claims/load.ts';
import { toLines } from '../../src/draft/lines.ts';
import { check } from '../../src/index.ts';
import type { Finding } from '../../src/model.ts';

const PAGE = readFileSync(new URL('../../docs/suppressions.md', import.meta.url), 'utf8');

interface Block {
  readonly info: readonly string[];
  readonly body: string;
}

const blocksIn = (text: string): readonly Block[] =>
  [...text.matchAll(/^(`{3,4})([^`\n]+)\n(.*?)\n\1$/gms)].map(([, , info = '', body = '']) => ({ info: info.split(' '), body }));
const listed = (blocks: readonly Block[], kind: string) =>
  blocks.filter(({ info }) => info[1] === kind).flatMap(({ body }) => body.split('\n'));

const examples = PAGE.split(/^### /m)
  .slice(1)
  .map((part) => ({ title: part.split('\n')[0] ?? '', blocks: blocksIn(part) }));

const { set } = loadClaims('claims.yaml', () => listed(blocksIn(PAGE), 'claims').join('\n'));

/** What a draft is found to say: the lines of both lists of the page. */
function listsOf(path: string, source: string): { readonly findings: readonly string[]; readonly silenced: readonly string[] } {
  if (set === null) throw new Error('the claims of the page do not load');
  const report = check([{ path, source }], set);
  expect(report.failures).toEqual([]);
  const place = toLines(source);
  const print = ({ span, rule, text }: Finding) => {
    const [start, end] = [place(span.start), place(span.end)];
    return `${start.line}:${start.column}-${end.line}:${end.column} ${rule} ${text}`;
  };
  const shown = report.findings.filter(({ rule }) => rule !== 'unused-claim');
  return {
    findings: shown.filter(({ disposition }) => disposition === 'open').map(print),
    silenced: shown
      .filter(({ disposition }) => disposition === 'suppressed')
      .map((one) => `${print(one)}: ${one.reason || 'no reason given'}`),
  };
}

test('the page has examples of every scope and fault', () => {
  expect(examples.length).toBeGreaterThanOrEqual(10);
  for (const { title, blocks } of examples)
    expect(
      blocks.filter(({ info }) => info[1] === 'draft'),
      title,
    ).toHaveLength(1);
});

describe('each example of docs/suppressions.md is as it says', () => {
  test.for(examples)('$title', ({ blocks }, { expect }) => {
    const { info, body } = blocks.find(({ info: [, kind] }) => kind === 'draft') as Block;
    const expected = { findings: listed(blocks, 'findings'), silenced: listed(blocks, 'silenced') };
    expect(listsOf(info[2] ?? 'draft.md', `${body}\n`)).toEqual(expected);
    expect(expected.findings.length + expected.silenced.length).toBeGreaterThan(0);
  });
});

describe('the same in Markdown and in MDX', () => {
  const toMdx = (text: string) => text.replace(/<!--(.*?)-->/g, '{/*$1*/}');
  const lineAndRule = (line: string) => line.replace(/^(\d+):\S+ (\S+) .*$/, '$1 $2');
  const drafts = examples.map(({ title, blocks }) => ({ title, body: blocks.find(({ info }) => info[0] === 'markdown')?.body ?? '' }));

  test.for(drafts.filter(({ body }) => body !== ''))('$title', ({ body }, { expect }) => {
    const markdown = listsOf('draft.md', `${body}\n`);
    const mdx = listsOf('draft.mdx', `${toMdx(body)}\n`);
    expect(mdx.findings.map(lineAndRule)).toEqual(markdown.findings.map(lineAndRule));
    expect(mdx.silenced.map(lineAndRule)).toEqual(markdown.silenced.map(lineAndRule));
  });
});
