import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
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
    for (const finding of report.findings) {
      if (finding.fix !== null)
        expect(identities(fixed(example, finding.path, finding.fix))).toEqual(without(identities(example), finding));
    }
  });
});

/** Applying a fix removes its finding, and adds none. */
function fixed(
  example: Example,
  path: string,
  fix: { readonly span: { readonly start: number; readonly end: number }; readonly text: string },
): Example {
  const drafts = example.drafts.map((draft) =>
    draft.path === path ? { path, source: draft.source.slice(0, fix.span.start) + fix.text + draft.source.slice(fix.span.end) } : draft,
  );
  return { ...example, drafts };
}

function identities(example: Example): string[] {
  return runExample(example).findings.map(({ path, rule, text }) => `${path} ${rule} ${text}`);
}

/** A note on two drafts goes with the error that it rests on. */
function without(
  all: readonly string[],
  { path, rule, text }: { readonly path: string; readonly rule: string; readonly text: string },
): string[] {
  const index = all.indexOf(`${path} ${rule} ${text}`);
  return all.filter((each, at) => at !== index && each !== `${path} split-story ${text}`);
}
