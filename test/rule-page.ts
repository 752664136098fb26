/** Reads the pages of the rules, and runs their examples through the whole pipeline. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { loadClaims } from '../src/claims/load.ts';
import { printProblems } from '../src/claims/problem.ts';
import { toLines } from '../src/draft/lines.ts';
import { check, rules } from '../src/index.ts';
import type { Finding, Report } from '../src/model.ts';
import type { Rule } from '../src/rule.ts';

export interface Example {
  readonly title: string;
  readonly claims: string;
  readonly drafts: readonly { readonly path: string; readonly source: string }[];
  /** The lines of the `findings` block; an indented line is the message of the finding above it. */
  readonly findings: readonly string[];
}

export interface Page {
  readonly title: string;
  readonly summary: string;
  readonly sections: ReadonlyMap<string, string>;
  readonly examples: readonly Example[];
}

export function readPage(id: string): Page {
  const text = readFileSync(new URL(`../rules/${id}.md`, import.meta.url), 'utf8');
  const [head = '', ...parts] = splitAt(text, '## ');
  const [title = '', summary = ''] = head.split('\n').filter((line) => line !== '');
  const sections = new Map(parts.map((part) => [firstLine(part), part.slice(firstLine(part).length).trim()]));
  return {
    title: title.slice(2),
    summary,
    sections,
    examples: splitAt(sections.get('Examples') ?? '', '### ')
      .slice(1)
      .map(readExample),
  };
}

function readExample(text: string): Example {
  const blocks = [...text.matchAll(/^```([^\n]*)\n(.*?)\n```$/gms)].map(([, info = '', body = '']) => ({ info: info.split(' '), body }));
  const of = (kind: string) => blocks.filter(({ info }) => info.at(-1) === kind);
  return {
    title: firstLine(text),
    claims: `${of('claims')[0]?.body}\n`,
    drafts: of('draft').map(({ info, body }) => ({ path: info.length === 3 ? info[1]! : 'draft.md', source: `${body}\n` })),
    findings: of('findings').flatMap(({ body }) => body.split('\n')),
  };
}

/** Splits at lines that begin with a mark, outside fences. */
function splitAt(text: string, mark: string): string[] {
  const parts = [''];
  let fenced = false;
  for (const line of text.split('\n')) {
    if (line.startsWith('```')) fenced = !fenced;
    if (!fenced && line.startsWith(mark)) parts.push(line.slice(mark.length));
    else parts.push(`${parts.pop()}\n${line}`);
  }
  return parts;
}

function firstLine(text: string): string {
  return text.trimStart().split('\n')[0] ?? '';
}

export function runExample(example: Example): Report {
  const { set, problems } = loadClaims('claims.yaml', (path) => (path === 'claims.yaml' ? example.claims : null));
  if (set === null) throw new Error(printProblems(problems));
  return check(example.drafts, set);
}

/** The open findings as a page lists them. Messages are printed where `findings` has one for that finding. */
export function listFindings(report: Report, example: Example): string[] {
  const open = report.findings.filter(({ disposition }) => disposition === 'open');
  return open.flatMap((finding) => {
    const line = printFinding(finding, example);
    const says = example.findings[example.findings.indexOf(line) + 1];
    return says?.startsWith('  ') ? [line, `  ${finding.message}`] : [line];
  });
}

function printFinding({ path, span, rule, text }: Finding, example: Example): string {
  const source = path === 'claims.yaml' ? example.claims : (example.drafts.find((draft) => draft.path === path)?.source ?? '');
  const place = toLines(source);
  const [start, end] = [place(span.start), place(span.end)];
  const range = `${start.line}:${start.column}-${end.line}:${end.column}`;
  return `${path === 'draft.md' ? '' : `${path}:`}${range} ${rule} ${text}`.trimEnd();
}

/** What the section on options says of a rule. */
export function printOptions(rule: Rule): string {
  if (!(rule.options instanceof z.ZodType)) return 'This rule has no options.';
  const { properties = {} } = z.toJSONSchema(rule.options, { io: 'input' });
  const lines = Object.entries(properties).map(([name, schema]) => {
    const { description = '', default: value } = schema as { readonly description?: string; readonly default?: unknown };
    return `- \`${name}\`: ${description} Default: \`${JSON.stringify(value)}\`.`;
  });
  return lines.join('\n');
}

export { rules };
