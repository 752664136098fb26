import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { rules } from '../rules/index.ts';
import { loadClaims } from '../src/claims/load.ts';
import { toLines } from '../src/draft/lines.ts';
import { check } from '../src/pipeline.ts';

interface Expected {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly text: string;
  readonly rule: string;
  readonly claim: string;
}

const root = join(import.meta.dirname, 'drafts');

describe.each(readdirSync(root).sort())('%s', (name) => {
  const read = (path: string) => readFileSync(join(root, name, path), 'utf8');
  const { set } = loadClaims('claims.yaml', (path) => (path === 'claims.yaml' ? read(path) : null));

  const flagged = (path: string) => {
    const source = read(path);
    const place = toLines(source);
    return check([{ path, source }], set!, { rules })
      .findings.filter((finding) => finding.severity !== 'note')
      .map(({ span, rule, claim }): Expected => {
        const [start, end] = [place(span.start), place(span.end)];
        const text = source.slice(span.start, span.end);
        return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column, text, rule, claim: claim ?? '' };
      });
  };

  test('the clean draft is silent', () => expect(flagged('clean.md')).toEqual([]));

  test('each planted contradiction is found at its exact words, and nothing else', () => {
    const { findings } = JSON.parse(read('expected.json')) as { findings: Expected[] };
    expect(flagged('draft.md')).toEqual(findings);
  });
});
