import { toLines } from '../../draft/lines.ts';
import type { Finding, Report, Span } from '../../model.ts';
import type { Changed } from './diff.ts';

/** The report with those findings only that point at a changed line of a draft, at either end. In: the changed lines by draft. */
export function focusOn(report: Report, changed: ReadonlyMap<string, Changed>): Report {
  const sources = new Map(report.drafts.map(({ path, source }) => [path, source]));
  const indexes = new Map<string, (offset: number) => number>();
  const lineAt = (path: string, source: string, offset: number): number => {
    const index = indexes.get(path) ?? gitLines(source);
    indexes.set(path, index);
    return index(offset);
  };
  const touches = ({ path, span }: { readonly path: string; readonly span: Span }): boolean => {
    const source = sources.get(path);
    if (source === undefined) return false;
    const ranges = changed.get(path) ?? [];
    if (ranges === 'whole') return true;
    const first = lineAt(path, source, span.start);
    const last = lineAt(path, source, Math.max(span.start, span.end - 1));
    return ranges.some((range) => range.first <= last && first <= range.last);
  };
  const counts = (finding: Finding): boolean => touches(finding) || finding.related.some(touches);
  return { ...report, findings: report.findings.filter(counts) };
}

/** To git a lone CR ends no line. */
function gitLines(source: string): (offset: number) => number {
  const index = toLines(source.replaceAll('\r', ' '));
  return (offset) => index(offset).line;
}
