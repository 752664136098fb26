import { type Diagnostic, DiagnosticSeverity, DiagnosticTag } from 'vscode-languageserver/node';
import type { ClaimsProblem } from '../../claims/problem.ts';
import type { Failure, Finding, Severity } from '../../model.ts';
import { visible } from '../../report/escape.ts';
import { placesOf } from '../../report/places.ts';
import { pageAddress } from '../rule-pages.ts';
import type { Judged } from './desk.ts';
import { problemRange, toRange } from './places.ts';

/** The findings that are open in a draft, and what could not be judged, as an editor shows them. `uriOf` takes paths of the report. */
export function diagnosticsOf({ report }: Judged, uriOf: (shown: string) => string): readonly Diagnostic[] {
  const places = placesOf(report);
  const range = (path: string, span: Finding['span']) => toRange(places.of(path, span));
  const found = report.findings.filter(({ disposition }) => disposition === 'open');
  return [
    ...report.failures.map(failureDiagnostic),
    ...found.map(({ path, span, severity, rule, message, related, fingerprint }): Diagnostic => {
      const page = pageAddress(rule);
      return {
        range: range(path, span),
        severity: SEVERITIES[severity],
        code: rule,
        ...(page === null ? {} : { codeDescription: { href: page } }),
        source: 'holdtrue',
        message: visible(message),
        ...(rule === 'unused-suppression' ? { tags: [DiagnosticTag.Unnecessary] } : {}),
        relatedInformation: related.map((one) => ({
          location: { uri: uriOf(one.path), range: range(one.path, one.span) },
          message: visible(one.message),
        })),
        data: { fingerprint },
      };
    }),
  ];
}

/** What is wrong with a claims file, as an editor shows it. */
export function problemDiagnostic(problem: ClaimsProblem): Diagnostic {
  return {
    range: problemRange(problem),
    severity: SEVERITIES[problem.severity],
    code: 'claims',
    source: 'holdtrue',
    message: [problem.message, problem.hint].filter(Boolean).map(visible).join('\n'),
  };
}

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  note: DiagnosticSeverity.Information,
};

function failureDiagnostic({ message }: Failure): Diagnostic {
  return {
    range: TOP,
    severity: DiagnosticSeverity.Error,
    code: 'not-judged',
    source: 'holdtrue',
    message: visible(`not judged: ${message}`),
  };
}

const TOP = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
