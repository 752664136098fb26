import type { Failure, Finding, Report, Severity, Span } from '../model.ts';
import { repositoryPath } from '../settle/repository-path.ts';
import { jsonText, visible, wellFormed } from './escape.ts';
import type { RenderOptions } from './options.ts';
import { type Place, type Places, placesOf } from './places.ts';
import { suggestedEdits } from './suggested.ts';

/** The open findings and what was not judged in the diagnostic format of reviewdog, whose columns are UTF-8 bytes. */
export function rdjson(report: Report, options: RenderOptions): string {
  const places = placesOf(report);
  const open = report.findings.filter(({ disposition }) => disposition === 'open');
  return `${jsonText({
    source: { name: 'holdtrue' },
    diagnostics: [
      ...open.map((finding) => diagnosticOf(finding, places, options)),
      ...report.failures.map((failure) => failureOf(failure, report, options)),
    ],
  })}\n`;
}

const SEVERITIES: Readonly<Record<Severity, string>> = { error: 'ERROR', warning: 'WARNING', note: 'INFO' };

function diagnosticOf(finding: Finding, places: Places, { prefix }: RenderOptions): object {
  const { path, span, severity, rule, message } = finding;
  const edits = suggestedEdits(finding);
  return {
    message: visible(message),
    location: { path: wellFormed(repositoryPath(prefix, path)), range: rangeOf(path, span, places) },
    severity: SEVERITIES[severity],
    code: { value: rule },
    ...(edits.length === 0
      ? {}
      : { suggestions: edits.map((edit) => ({ range: rangeOf(path, edit.span, places), text: wellFormed(edit.text) })) }),
  };
}

function failureOf({ path, message }: Failure, { set }: Report, { prefix }: RenderOptions): object {
  return {
    message: visible(`Not judged: ${message}`),
    location: { path: wellFormed(repositoryPath(prefix, path ?? set.path)) },
    severity: 'ERROR',
    code: { value: 'not-judged' },
  };
}

// > Das 鐘 7 t
//         ^ column 7 in UTF-16 units, 9 in bytes
function rangeOf(path: string, span: Span, places: Places): object {
  const place: Place = places.of(path, span);
  const bytes = (line: number, column: number) => Buffer.byteLength((places.line(path, line) ?? '').slice(0, column - 1)) + 1;
  return {
    start: { line: place.line, column: bytes(place.line, place.column) },
    end: { line: place.endLine, column: bytes(place.endLine, place.endColumn) },
  };
}
