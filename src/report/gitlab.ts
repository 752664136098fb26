import type { Failure, Finding, Report } from '../model.ts';
import { repositoryPath } from '../settle/repository-path.ts';
import { jsonText, visible, wellFormed } from './escape.ts';
import type { RenderOptions } from './options.ts';
import { type Places, placesOf } from './places.ts';

/** The report as a GitLab Code Quality artifact: open findings, and what was not judged as blockers. */
export function gitlab(report: Report, options: RenderOptions): string {
  const places = placesOf(report);
  const open = report.findings.filter(({ disposition }) => disposition === 'open');
  return `${jsonText([
    ...open.map((finding) => issueOf(finding, places, options)),
    ...report.failures.map((failure) => failureOf(failure, report, options)),
  ])}\n`;
}

const SEVERITIES = { error: 'critical', warning: 'minor', note: 'info' } as const;

/** GitLab keeps one of the issues that share a fingerprint, and takes an issue with a new one for a new issue. */
function issueOf({ path, span, rule, message, severity, fingerprint }: Finding, places: Places, { prefix }: RenderOptions): object {
  const { line, endLine } = places.of(path, span);
  return {
    description: visible(message),
    check_name: rule,
    fingerprint,
    severity: SEVERITIES[severity],
    location: { path: wellFormed(repositoryPath(prefix, path)), lines: { begin: line, end: endLine } },
  };
}

/** An issue needs a file: what belongs to none is told on the claims file. */
function failureOf({ path, stage, message, rule }: Failure, { set }: Report, { prefix }: RenderOptions): object {
  return {
    description: visible(`Not judged: ${message}`),
    check_name: 'not-judged',
    fingerprint: visible(['not-judged', stage, rule ?? '', path ?? '', message].join(':')),
    severity: 'blocker',
    location: { path: wellFormed(repositoryPath(prefix, path ?? set.path)), lines: { begin: 1 } },
  };
}
