import type { Failure, Finding, Report, Severity } from '../model.ts';
import { repositoryPath } from '../settle/repository-path.ts';
import type { RenderOptions } from './options.ts';
import { type Places, placesOf } from './places.ts';
import { element, type Xml, xmlDocument } from './xml.ts';

/** The open findings as Checkstyle XML, file by file; what was not judged is an exception, as Checkstyle has it. */
export function checkstyle(report: Report, { prefix }: RenderOptions): string {
  const places = placesOf(report);
  const files = new Map<string, Xml[]>();
  const add = (path: string, xml: Xml) => {
    const inside = files.get(path) ?? [];
    files.set(path, inside);
    inside.push(xml);
  };
  for (const finding of report.findings) if (finding.disposition === 'open') add(finding.path, errorOf(finding, places));
  for (const failure of report.failures) add(failure.path ?? report.set.path, exceptionOf(failure));
  const elements = [...files].map(([path, inside]) => element('file', { name: repositoryPath(prefix, path) }, inside));
  return xmlDocument(element('checkstyle', { version: '4.3' }, elements));
}

const SEVERITIES: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', note: 'info' };

function errorOf({ path, span, severity, message, rule }: Finding, places: Places): Xml {
  const { line, column } = places.of(path, span);
  return element('error', { line, column, severity: SEVERITIES[severity], message, source: `holdtrue.${rule}` });
}

function exceptionOf({ message }: Failure): Xml {
  return element('exception', {}, `Not judged: ${message}`);
}
