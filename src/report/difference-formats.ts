import { plural } from './count.ts';
import type { Difference, FindingData } from './difference.ts';
import { codeSpan, jsonText, rawText, visible } from './escape.ts';
import { FINDING_HEADS, failureRow, findingRow, table, withinLimit } from './markdown-table.ts';
import { painter } from './paint.ts';

/** Turns the difference of two reports into text. Pure. */
export type RenderDifference = (difference: Difference, colour: boolean) => string;

/** The formats of a difference, by the name that `--format` takes. */
export const differenceFormats: Readonly<Record<'pretty' | 'markdown' | 'json', RenderDifference>> = {
  pretty: prettyDifference,
  markdown: markdownDifference,
  json: (difference) => `${jsonText({ schemaVersion: 1, ...difference })}\n`,
};

function prettyDifference(difference: Difference, colour: boolean): string {
  const paint = painter(colour);
  const list = (title: string, findings: readonly FindingData[], reason = false) => {
    const lines = findings.map(
      (finding) =>
        `${paint.strong(visible(placeOf(finding)))} ${paint.severity(finding.severity, finding.severity)} ${paint.faint(visible(finding.rule))}\n  ${visible(finding.message)}${reason ? `\n  ${visible(`why: ${finding.reason || 'no reason given'}`)}` : ''}\n`,
    );
    return lines.length === 0 ? [] : [`${paint.strong(`${title}:`)}\n${lines.join('')}`];
  };
  const said = sentences(difference, visible).map((sentence) => `${sentence}\n`);
  return rawText(
    [
      ...list('New', difference.added),
      ...list('Fixed', difference.fixed),
      ...list('Not looked for', difference.unjudged),
      ...list('Silenced', difference.silenced, true),
      said.join(''),
    ].join('\n'),
  );
}

/** Foreign text stands in code spans only. */
function markdownDifference(difference: Difference): string {
  const [first = '', ...others] = sentences(difference, codeSpan);
  const rows = (findings: readonly FindingData[]) => findings.map((finding) => findingRow({ ...finding, more: 0 }));
  return withinLimit([
    `## holdtrue: ${first.slice(0, -1)}\n`,
    ...others.map((sentence) => `\n${sentence}\n`),
    ...table('Not judged', ['File', 'Why'], difference.failures.after.map(failureRow)),
    ...table('New', FINDING_HEADS, rows(difference.added)),
    ...table('Fixed', FINDING_HEADS, rows(difference.fixed)),
    ...table('Not looked for', FINDING_HEADS, rows(difference.unjudged)),
    ...table(
      'Silenced',
      ['Place', 'Finding', 'Rule', 'Why'],
      difference.silenced.map(
        (finding) =>
          `| ${codeSpan(placeOf(finding))} | ${codeSpan(finding.message)} | ${codeSpan(finding.rule)} | ${codeSpan(finding.reason || 'no reason given')} |\n`,
      ),
    ),
  ]);
}

/** What has changed, in a few sentences, the first about the findings. */
function sentences(
  { added, fixed, silenced, unjudged, unchanged, coverage, claims, failures }: Difference,
  show: (text: string) => string,
): readonly string[] {
  const severities = (['error', 'warning', 'note'] as const).flatMap((severity) => {
    const count = added.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : [plural(count, severity)];
  });
  const { before, after } = coverage;
  const named = (words: string, ids: readonly string[]) => (ids.length === 0 ? [] : [`${words}: ${ids.map(show).join(', ')}.`]);
  const notJudged = [failures.before, failures.after].map(({ length }) => length);
  return [
    `${added.length} new${severities.length === 0 ? '' : ` (${severities.join(', ')})`}, ${fixed.length} fixed, ${unchanged.length} unchanged${silenced.length === 0 ? '' : `, ${silenced.length} silenced`}.`,
    `Coverage: ${before.share}% before, ${after.share}% now (${before.agrees} and ${after.agrees} agree, ${before.conflicts} and ${after.conflicts} conflict, ${before.setAside} and ${after.setAside} set aside, ${before.notCovered} and ${after.notCovered} not covered).`,
    ...named('Newly stated', claims.stated),
    ...named('No longer stated', claims.unstated),
    ...named('New claims', claims.added),
    ...named('Claims that are gone', claims.removed),
    ...(notJudged[0]! + notJudged[1]! === 0
      ? []
      : [`Not judged: ${notJudged[0]} before, ${notJudged[1]} now; ${plural(unjudged.length, 'finding')} of before not looked for.`]),
  ];
}

function placeOf({ path, line, column }: FindingData): string {
  return `${path}:${line}:${column}`;
}
