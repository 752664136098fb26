import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadPlugins } from '../src/check/load-rules.ts';
import { loadClaims } from '../src/claims/load.ts';
import { toLines } from '../src/draft/lines.ts';
import { check } from '../src/index.ts';

const PAGE = readFileSync(new URL('../docs/plugins.md', import.meta.url), 'utf8');

/** The fenced block whose info string ends in a word. */
function block(word: string): string {
  const found = new RegExp(`^\`\`\`\\w+ ${word}\\n(.*?)\\n\`\`\`$`, 'ms').exec(PAGE);
  if (found === null) throw new Error(`docs/plugins.md has no block ${word}`);
  return `${found[1]}\n`;
}

async function run(rules: string) {
  const module = block('house-style.mjs');
  expect(module).not.toMatch(/^\s*import\b(?!\()|\brequire\(/m);
  const { rules: plugins, failures } = await loadPlugins(
    ['house-style.mjs'],
    () => import(`data:text/javascript,${encodeURIComponent(module)}`),
  );
  expect(failures).toEqual([]);
  const { set } = loadClaims('claims.yaml', () => `${block('claims')}${rules}`);
  return check([{ path: 'draft.md', source: block('draft') }], set!, { plugins });
}

test('the worked example of the page finds what the page says', async () => {
  const report = await run('');
  const place = toLines(block('draft'));
  const lines = report.findings.flatMap(({ span, rule, text, message }) => {
    const [start, end] = [place(span.start), place(span.end)];
    return [`${start.line}:${start.column}-${end.line}:${end.column} ${rule} ${text}`, `  ${message}`];
  });
  expect(report.failures).toEqual([]);
  expect(`${lines.join('\n')}\n`).toBe(block('findings'));
  expect(report.findings[0]?.fix?.text).toBe('200,000');
});

test.for([
  ['{ house-style: { options: { most: 3 } } }', [], []],
  ['{ house-style: off }', [], []],
  ['{ house-style: error }', ['error'], []],
  ['{ house-style: { options: { mots: 3 } } }', [], ['settings of the rule `house-style`: unknown option `mots`. Did you mean `most`?']],
] as const)('settings of %s', async ([rules, severities, failures]) => {
  const report = await run(`settings:\n  rules: ${rules}\n`);
  expect(report.findings.map(({ severity }) => severity)).toEqual(severities);
  expect(report.failures.map(({ message }) => message)).toEqual(failures);
});
