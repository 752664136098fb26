import type { Finding, Severity } from '../model.ts';
import { wellFormed } from './escape.ts';
import type { RuleDescription } from './options.ts';

/** A rule as SARIF describes it. */
export interface SarifRule {
  readonly id: string;
  readonly [key: string]: unknown;
}

/** The rules of a SARIF run: all that are described, and those that a finding names without being described. */
export function sarifRules(described: readonly RuleDescription[], findings: readonly Finding[]): readonly SarifRule[] {
  const known = new Set(described.map(({ id }) => id));
  const strange = [...new Set(findings.map(({ rule }) => rule))].filter((id) => !known.has(id));
  return [...described, ...strange.map(withoutDescription)].map(describe);
}

/** The levels of SARIF bear the names of our severities. */
const PROBLEMS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', note: 'recommendation' };

function describe({ id, summary, severity, off, page }: RuleDescription): SarifRule {
  const flags = section(page ?? '', 'What it flags') || summary;
  const matters = section(page ?? '', 'Why it matters');
  return {
    id,
    ...nameOf(id),
    shortDescription: { text: sentence(summary) },
    fullDescription: { text: sentence(flags) },
    help: { text: [sentence(flags), ...(matters === '' ? [] : [matters])].join('\n\n'), markdown: page ?? sentence(summary) },
    defaultConfiguration: { level: severity, ...(off ? { enabled: false } : {}) },
    properties: { tags: ['editorial'], 'problem.severity': PROBLEMS[severity] },
  };
}

function withoutDescription(id: string): RuleDescription {
  return { id, summary: `The rule ${id}.`, severity: 'warning', off: false, page: null };
}

/** The first paragraph of a section of a page. */
function section(page: string, title: string): string {
  const from = page.indexOf(`\n## ${title}\n`);
  if (from === -1) return '';
  const text = page.slice(from + title.length + 5).trimStart();
  const end = text.search(/\n\n|\n#/);
  return (end === -1 ? text : text.slice(0, end)).trim().replace(/\n/g, ' ');
}

function sentence(text: string): string {
  const whole = wellFormed(text).trim();
  return /[.?!]$/.test(whole) ? whole : `${whole}.`;
}

/** A name that differs from the id in its capitals only is none. */
function nameOf(id: string): { readonly name?: string } {
  return id.includes('-') ? { name: id.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase()) } : {};
}
