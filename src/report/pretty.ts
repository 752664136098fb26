import type { Finding, Related, Report, Span } from '../model.ts';
import { claimWords } from './claim-words.ts';
import { coverageSentence, plural, verdict } from './count.ts';
import { rawText, visible } from './escape.ts';
import { frameLine } from './frame.ts';
import type { RenderOptions } from './options.ts';
import { type Paint, painter } from './paint.ts';
import { type Places, placesOf } from './places.ts';
import { silencedSentence } from './silenced.ts';

/** The report for a terminal: every open finding with the words it is about, both ends shown, and how much was looked at. */
export function pretty(report: Report, options: RenderOptions): string {
  const desk: Desk = { report, places: placesOf(report), paint: painter(options.colour), width: options.width };
  const open = report.findings.filter(({ disposition, severity }) => disposition === 'open' && (!options.quiet || severity === 'error'));
  const blocks = open.map((finding) => printFinding(finding, desk));
  if (!options.quiet) blocks.push(summary(desk));
  return rawText(blocks.map((block) => `${block}\n`).join('\n'));
}

/** What printing needs at hand. */
interface Desk {
  readonly report: Report;
  readonly places: Places;
  readonly paint: Paint;
  readonly width: number;
}

function printFinding(finding: Finding, desk: Desk): string {
  const { places, paint } = desk;
  const { line, column } = places.of(finding.path, finding.span);
  const where = `${visible(finding.path)}:${line}:${column}`;
  const ends = [
    { path: finding.path, span: finding.span, label: null },
    ...finding.related.slice(0, MOST_RELATED).map((one) => toEnd(one, desk)),
  ];
  const gutter = Math.max(...ends.map(({ path, span }) => String(places.of(path, span).line).length)) + 2;
  const more = finding.related.length - MOST_RELATED;
  return [
    `${paint.strong(where)} ${paint.severity(finding.severity, finding.severity)} ${paint.faint(visible(finding.rule))}`,
    `  ${visible(finding.message)}`,
    ...ends.flatMap((end) => printEnd(end, gutter, desk, finding)),
    ...(more > 0 ? [paint.faint(`${' '.repeat(gutter)} = and ${plural(more, 'more place')}`)] : []),
  ].join('\n');
}

/** More places than this explain nothing. */
const MOST_RELATED = 4;

interface End {
  readonly path: string;
  readonly span: Span;
  readonly label: string | null;
}

/** The other end of a finding; of a claim the words that state it. */
function toEnd({ path, span, message }: Related, { report, places }: Desk): End {
  const source = places.text(path);
  const claim = report.set.claims.find((one) => one.path === path && one.span.start === span.start);
  return { path, span: source !== null && claim !== undefined ? claimWords(source, claim) : span, label: message };
}

function printEnd({ path, span, label }: End, gutter: number, { places, paint, width }: Desk, finding: Finding): readonly string[] {
  const place = places.of(path, span);
  const margin = ' '.repeat(gutter);
  const lines = label === null ? [] : [`${margin} ${paint.faint(`= ${visible(label)} (${visible(path)}:${place.line}:${place.column})`)}`];
  const last = Math.min(place.endLine, place.line + MOST_LINES - 1);
  for (let number = place.line; number <= last; number++) {
    const text = places.line(path, number);
    if (text === null) continue;
    const from = number === place.line ? place.column - 1 : text.length - text.trimStart().length;
    const to = number === place.endLine ? place.endColumn - 1 : text.length;
    const { source, carets } = frameLine({ number, text, from, to }, width);
    lines.push(`${paint.faint(`${String(number).padStart(gutter)} |`)} ${source}`.trimEnd());
    const marked = label === null ? paint.severity(finding.severity, carets.trimStart()) : paint.faint(carets.trimStart());
    lines.push(`${paint.faint(`${margin} |`)} ${' '.repeat(carets.length - carets.trimStart().length)}${marked}`);
  }
  return lines;
}

/** A quotation may run over many lines; the first ones are enough to find it. */
const MOST_LINES = 3;

function summary({ report, paint }: Desk): string {
  const open = report.findings.filter(({ disposition }) => disposition === 'open');
  const worst = (['error', 'warning', 'note'] as const).find((severity) => open.some((finding) => finding.severity === severity));
  const { length } = report.failures;
  const unjudged = length === 0 ? '' : ` ${paint.severity('error', `${plural(length, 'thing')} could not be judged.`)}`;
  const found = `${verdict(report)}.`;
  const silenced = silencedSentence(report);
  return [
    `${worst === undefined ? paint.good(found) : paint.severity(worst, found)}${unjudged}`,
    ...(silenced === null ? [] : [paint.faint(`${visible(silenced)}.`)]),
    `${coverageSentence(report)}.`,
  ].join('\n');
}
