import { toLines } from '../draft/lines.ts';
import type { Report, Span } from '../model.ts';

/** A range as editors count: lines and columns from 1, columns in UTF-16 units, the end exclusive. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** Gives places and lines of the files that a report speaks of. */
export interface Places {
  readonly of: (path: string, span: Span) => Place;
  /** A line (from 1) without its end; null where the text of the file is not at hand. */
  readonly line: (path: string, line: number) => string | null;
  readonly text: (path: string) => string | null;
}

/** Indexes the drafts and the claims files of a report. */
export function placesOf(report: Report): Places {
  const sources = new Map([
    ...(report.set.files ?? []).map(({ path, text }) => [path, text] as const),
    ...report.drafts.map(({ path, source }) => [path, source] as const),
  ]);
  const indexes = new Map<string, (offset: number) => { readonly line: number; readonly column: number }>();
  const lines = new Map<string, readonly string[]>();
  const index = (path: string, source: string) => indexes.get(path) ?? kept(indexes, path, toLines(source));
  return {
    of: (path, span) => {
      const source = sources.get(path);
      if (source === undefined) return placeOfClaim(report, path, span);
      const at = index(path, source);
      const [start, end] = [at(span.start), at(Math.max(span.start, span.end))];
      return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
    },
    line: (path, line) => {
      const source = sources.get(path);
      if (source === undefined) return null;
      return (lines.get(path) ?? kept(lines, path, source.split(/\r\n|\r|\n/)))[line - 1] ?? null;
    },
    text: (path) => sources.get(path) ?? null,
  };
}

function kept<Value>(map: Map<string, Value>, key: string, value: Value): Value {
  map.set(key, value);
  return value;
}

/** Without the text of its file a claim still knows its own place. */
function placeOfClaim({ set }: Report, path: string, span: Span): Place {
  const claim = set.claims.find((one) => one.path === path && one.span.start === span.start);
  const { line, column } = claim ?? { line: 1, column: 1 };
  return { line, column, endLine: line, endColumn: column };
}
