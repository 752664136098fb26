import type { Report } from '../model.ts';
import { rawText, visible } from './escape.ts';
import type { RenderOptions } from './options.ts';
import { placesOf } from './places.ts';

/** One line for each open finding, `path:line:column: severity rule message`, as editors and `grep` read it; then what was not judged. */
export function compact(report: Report, options: RenderOptions): string {
  const places = placesOf(report);
  const open = report.findings.filter(({ disposition, severity }) => disposition === 'open' && (!options.quiet || severity === 'error'));
  const lines = [
    ...open.map(({ path, span, severity, rule, message }) => {
      const { line, column } = places.of(path, span);
      return `${path}:${line}:${column}: ${severity} ${rule} ${message}`;
    }),
    ...report.failures.map(({ path, message }) => `${path === null ? '' : `${path}: `}not judged: ${message}`),
  ];
  return rawText(lines.map((line) => `${visible(line)}\n`).join(''));
}
