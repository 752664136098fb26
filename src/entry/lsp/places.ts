import { pathToFileURL } from 'node:url';
import type { Location, Range } from 'vscode-languageserver/node';
import type { ClaimsProblem } from '../../claims/problem.ts';
import { toLines } from '../../draft/lines.ts';
import type { Claim, ClaimSet, Span } from '../../model.ts';
import { claimWords } from '../../report/claim-words.ts';
import type { Place } from '../../report/places.ts';

/** A place of a report as the protocol counts: from 0, in UTF-16 units, as was agreed on. */
export function toRange({ line, column, endLine, endColumn }: Place): Range {
  return { start: { line: line - 1, character: column - 1 }, end: { line: endLine - 1, character: endColumn - 1 } };
}

/** Where a problem of a claims file stands. */
export function problemRange({ line, column, endColumn }: ClaimsProblem): Range {
  return toRange({ line, column, endLine: line, endColumn: Math.max(endColumn, column) });
}

/** Where a claim stands: its value where that can be found, else its id. */
export function claimLocation(claim: Claim, { files }: ClaimSet, uriOf: (shown: string) => string): Location {
  const text = files?.find(({ path }) => path === claim.path)?.text ?? '';
  const at = toLines(text);
  const span: Span = claimWords(text, claim);
  const [start, end] = [at(span.start), at(span.end)];
  return { uri: uriOf(claim.path), range: toRange({ ...start, endLine: end.line, endColumn: end.column }) };
}

/** The address of a file. In: an absolute path. */
export function addressOf(path: string): string {
  return pathToFileURL(path).href;
}
