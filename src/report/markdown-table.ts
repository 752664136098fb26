import { plural } from './count.ts';
import { codeSpan } from './escape.ts';

/** A finding as a row of a table; foreign text stands in code spans only. */
export interface FindingRow {
  readonly severity: string;
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly rule: string;
  /** How many more findings there are about the same claim. */
  readonly more: number;
}

/** What to link a place to; null for none. The address is our own: no character of it ends a link. */
export type LinkTo = (path: string, line: number) => string | null;

/** The heads of a table of findings. */
export const FINDING_HEADS = ['Severity', 'Place', 'Finding', 'Rule'] as const;

/** The row of a finding, as one line. */
export function findingRow({ severity, path, line, column, message, rule, more }: FindingRow, linkTo: LinkTo = () => null): string {
  const place = codeSpan(`${path}:${line}:${column}`);
  const address = linkTo(path, line);
  const others = more === 0 ? '' : ` and ${plural(more, 'more place')}`;
  return `| ${severity} | ${address === null ? place : `[${place}](${address})`} | ${codeSpan(message)}${others} | ${codeSpan(rule)} |\n`;
}

/** The row of what was not judged. */
export function failureRow({ path, message }: { readonly path: string | null; readonly message: string }): string {
  return `| ${path === null ? '' : codeSpan(path)} | ${codeSpan(message)} |\n`;
}

/** A titled table as lines of Markdown; none without rows. */
export function table(title: string, heads: readonly string[], rows: readonly string[], rule?: string): readonly string[] {
  if (rows.length === 0) return [];
  return [`\n### ${title}\n\n| ${heads.join(' | ')} |\n${rule ?? `|${heads.map(() => ' --- |').join('')}`}\n`, ...rows];
}

/** A summary over 1 MiB is dropped whole; other steps may write to it as well. */
export const LIMIT = 1_000_000;

/** Joins the parts as far as the limit allows, and says what is left out. */
export function withinLimit(parts: readonly string[]): string {
  let text = '';
  let bytes = 0;
  for (const [index, part] of parts.entries()) {
    bytes += Buffer.byteLength(part);
    if (bytes > LIMIT) return `${text}\n${plural(parts.length - index, 'line')} left out: a summary may not be larger.\n`;
    text += part;
  }
  return text;
}
