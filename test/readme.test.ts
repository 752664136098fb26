import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { rules } from '../rules/index.ts';
import { loadClaims } from '../src/claims/load.ts';

const root = join(import.meta.dirname, '..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const blocks = [...readme.matchAll(/```(\w+)\n([\s\S]*?)```/g)].map(([, language, text]) => ({ language, text: text! }));

describe('the README', () => {
  test('shows a claims file that loads without a word of complaint', () => {
    const sample = blocks.find(({ text }) => text.startsWith('version: 1'));
    const { set, problems } = loadClaims('claims.yaml', (path) => (path === 'claims.yaml' ? sample!.text : null));
    expect(problems).toEqual([]);
    expect(set?.claims).toHaveLength(8);
  });

  test('names every rule, and no rule that is not there', () => {
    const table = readme.slice(readme.indexOf('## What it flags'), readme.indexOf('`holdtrue explain RULE`'));
    const named = [...table.matchAll(/`([a-z-]+)`/g)].map(([, id]) => id);
    expect(named.sort()).toEqual(rules.map((rule) => rule.id).sort());
  });

  test('names hooks that exist', () => {
    const sample = blocks.find(({ text }) => text.includes('.pre-commit-config.yaml'));
    const hooks = readFileSync(join(root, '.pre-commit-hooks.yaml'), 'utf8');
    for (const [, id] of sample!.text.matchAll(/- id: ([\w-]+)/g)) expect(hooks).toContain(`id: ${id}\n`);
  });

  test('links to files that exist', () => {
    for (const [, path] of readme.matchAll(/\]\((?!https?:)([^)#]+)\)/g)) expect(existsSync(join(root, path!)), path).toBe(true);
  });

  test('gives commands that package.json and the checkout know', () => {
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> };
    expect(blocks.filter(({ language }) => language === 'sh').map(({ text }) => text.trim())).toEqual([
      'node dist/cli.js check',
      'npm ci --ignore-scripts && npm test',
      'holdtrue init sources/release.md --workflow --hook',
      'holdtrue why drafts/newsletter.md:19',
    ]);
    expect(scripts.test).toBe('vitest run');
  });
});
