import type { Span } from '../model.ts';

/** Something wrong with a claims file: where it stands, what it is and what to do about it. Lines and columns from 1. */
export interface ClaimsProblem {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  /** Exclusive, on the same line; a range that goes on to further lines ends where its first line ends. */
  readonly endColumn: number;
  readonly message: string;
  readonly hint: string;
  /** The source line, or the part of it around the problem where the line is very long. */
  readonly excerpt: string;
  /** Column of the first character of the excerpt. */
  readonly excerptColumn: number;
  readonly severity: 'error' | 'warning';
}

/** A text file with the offsets at which its lines begin. */
export interface TextFile {
  readonly path: string;
  readonly text: string;
  readonly lineStarts: readonly number[];
}

/** Prints a problem: place and message, the source line behind a gutter, a caret line, and what to do. */
export function printProblem(problem: ClaimsProblem): string {
  const number = String(problem.line);
  const blank = ' '.repeat(number.length);
  const indent = ' '.repeat(Math.max(0, problem.column - problem.excerptColumn));
  const carets = '^'.repeat(Math.max(1, problem.endColumn - problem.column));
  const word = problem.severity === 'warning' ? 'warning: ' : '';
  const lines = [
    `${visible(problem.path)}:${problem.line}:${problem.column}: ${word}${visible(problem.message)}`,
    `  ${number} | ${visible(problem.excerpt)}`.trimEnd(),
    `  ${blank} | ${indent}${carets}`,
  ];
  if (problem.hint) lines.push(`  ${blank} = ${visible(problem.hint)}`);
  return lines.join('\n');
}

/** Prints a list of problems; `total` says how many there are where the list was cut. */
export function printProblems(problems: readonly ClaimsProblem[], total: number = problems.length): string {
  const blocks = problems.map(printProblem);
  if (total > problems.length) blocks.push(`… ${total - problems.length} more problems (${total} in all)`);
  return blocks.join('\n\n');
}

/** Makes a text file of a path and its text. */
export function toTextFile(path: string, text: string): TextFile {
  const lineStarts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lineStarts.push(at + 1);
  return { path, text, lineStarts };
}

/** Makes the problem that stands at a range of a file. */
export function problemAt(
  file: TextFile,
  span: Span,
  message: string,
  hint: string,
  severity: ClaimsProblem['severity'] = 'error',
): ClaimsProblem {
  const start = Math.min(Math.max(span.start, 0), file.text.length);
  const { line, column } = positionAt(file, start);
  const lineStart = file.lineStarts[line - 1] ?? 0;
  const lineEnd = endOfLine(file, line);
  const end = Math.min(Math.max(span.end, start + 1), Math.max(lineEnd, start + 1));
  const from = start - lineStart > WINDOW ? start - WINDOW : lineStart;
  return {
    path: file.path,
    line,
    column,
    endColumn: Math.min(end - lineStart, from - lineStart + 2 * WINDOW) + 1,
    message,
    hint,
    excerpt: file.text.slice(from, Math.min(lineEnd, from + 2 * WINDOW)),
    excerptColumn: from - lineStart + 1,
    severity,
  };
}

/** Line and column, from 1, of an offset. */
export function positionAt(file: TextFile, offset: number): { readonly line: number; readonly column: number } {
  let low = 0;
  let high = file.lineStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((file.lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (file.lineStarts[low] ?? 0) + 1 };
}

/** How much of a very long line is shown on either side of a problem. */
const WINDOW = 100;

function endOfLine(file: TextFile, line: number): number {
  const next = file.lineStarts[line];
  if (next === undefined) return file.text.length;
  return file.text[next - 2] === '\r' ? next - 2 : next - 1;
}

/** Control, bidirectional and invisible marks would move the caret or hide text: each is shown as one plain mark. */
function visible(text: string): string {
  return text.replace(/\t/g, ' ').replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, '\u{FFFD}');
}
