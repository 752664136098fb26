import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Finding, Report } from '../src/model.ts';
import { type Example, listFindings, printOptions, readPage, rules, runExample } from './rule-page.ts';

const SECTIONS = ['What it flags', 'Why it matters', 'Examples', 'Options', 'How it can be wrong', 'When to leave it off'];

test('the list, the files and the pages name the same rules, sorted', () => {
  const files = readdirSync(new URL('../rules', import.meta.url));
  const named = (ending: string) =>
    files.filter((name) => name.endsWith(ending) && name !== 'index.ts').map((name) => name.slice(0, -ending.length));
  const ids = rules.map(({ id }) => id);
  expect(ids).toEqual([...ids].sort());
  expect(new Set(ids).size).toBe(ids.length);
  expect(named('.ts').sort()).toEqual(ids);
  expect(named('.md').sort()).toEqual(ids);
});

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const page = readPage(id);

  test('has a page with all its parts', () => {
    expect(page.title).toBe(id);
    expect(page.summary).toBe(`${rule.summary}.`);
    expect([...page.sections.keys()]).toEqual(SECTIONS);
    for (const text of page.sections.values()) expect(text).not.toBe('');
    expect(page.sections.get('Options')).toBe(printOptions(rule));
  });

  test('has examples of its own, one of them silent', () => {
    const { examples } = page;
    expect(examples.length).toBeGreaterThanOrEqual(3);
    expect(new Set(examples.map(({ claims, drafts }) => JSON.stringify([claims, drafts]))).size).toBe(examples.length);
    expect(examples.some(({ findings }) => findings.some((line) => line.includes(` ${id}`)))).toBe(true);
    expect(examples.some(({ findings }) => findings.length === 0)).toBe(true);
  });

  test.for(page.examples.map((example) => [example.title, example] as const))('%s', ([, example]) => {
    const report = runExample(example);
    expect(report.failures).toEqual([]);
    expect(listFindings(report, example)).toEqual(example.findings);
    for (const finding of report.findings.filter(({ disposition, fix }) => disposition === 'open' && fix !== null)) {
      expect(errors(runExample(fixed(example, finding)))).toEqual(errors(report).filter((each) => each !== print(finding)));
    }
  });
});

/** Applying a fix removes its finding, and adds none. Notes on several drafts come and go with the errors that they rest on. */
function fixed(example: Example, { path, fix }: Finding): Example {
  const drafts = example.drafts.map((draft) =>
    draft.path === path && fix !== null
      ? { path, source: draft.source.slice(0, fix.span.start) + fix.text + draft.source.slice(fix.span.end) }
      : draft,
  );
  return { ...example, drafts };
}

function errors({ findings }: Report): string[] {
  return findings.filter(({ rule }) => rule !== 'split-story').map(print);
}

function print({ path, rule, text, claim }: Finding): string {
  return `${path} ${rule} ${text} ${claim}`;
}
