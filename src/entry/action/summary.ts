import type { Report } from '../../model.ts';
import { markdown } from '../../report/markdown.ts';
import type { RenderOptions } from '../../report/options.ts';

/** The job summary: the report as Markdown, notes below its verdict. The renderer keeps it well below what the platform takes. */
export function summaryOf(report: Report, notes: readonly string[], options: RenderOptions): string {
  const text = markdown(report, options);
  const verdict = text.indexOf('\n\n') + 2;
  return text.slice(0, verdict) + notes.map((note) => `${note}\n\n`).join('') + text.slice(verdict);
}
