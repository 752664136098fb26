import { printClaim } from '../check/print-claim.ts';
import type { Candidate, DraftResult, Match, Report } from '../model.ts';
import { plural } from './count.ts';
import { rawText, visible } from './escape.ts';
import { frameLine } from './frame.ts';
import type { RenderOptions } from './options.ts';
import { type Paint, painter } from './paint.ts';
import { type Place, placesOf } from './places.ts';
import { CERTAINTY, KINDS, MOST_CANDIDATES, MOST_CUES, number, shorten, signed, strongestCues } from './reasoning.ts';
import { RELATIONS, STATES } from './relations.ts';

/**
 * The reasoning about every mention on a line (from 1) of a draft: what it was read as, the claim it was linked to, how
 * the two stand to each other, and the candidates with the words that spoke for and against them.
 */
export function renderWhy(report: Report, path: string, line: number, options: RenderOptions): string {
  const places = placesOf(report);
  const draft = report.drafts.find((one) => one.path === path);
  const text = places.line(path, line);
  if (draft === undefined) return rawText(`${visible(path)} was not read\n`);
  if (text === null) return rawText(`${visible(path)} has no line ${line}\n`);
  const found = draft.matches
    .map((match) => ({ match, place: places.of(path, match.mention.span) }))
    .filter(({ place }) => place.line <= line && line <= lastLine(place));
  if (found.length === 0) return rawText(nothing(draft, text, line));
  const paint = painter(options.colour);
  const blocks = found.map(({ match, place }) => explain(match, place, line, text, options.width, paint).join('\n'));
  return rawText(`${visible(path)}:${line}\n\n${blocks.join('\n\n')}\n`);
}

/** A place that ends at the first column of a line has nothing on it. */
function lastLine({ line, endLine, endColumn }: Place): number {
  return endColumn === 1 && endLine > line ? endLine - 1 : endLine;
}

function nothing(draft: DraftResult, text: string, line: number): string {
  const { source } = frameLine({ number: line, text, from: 0, to: 0 }, 100);
  return `${visible(draft.path)}:${line}\n  ${line} | ${source}\nNo figure, date, name or quotation is read on this line.\n`;
}

function explain(match: Match, place: Place, line: number, text: string, width: number, paint: Paint): readonly string[] {
  const from = place.line === line ? place.column - 1 : text.length - text.trimStart().length;
  const to = place.endLine === line ? place.endColumn - 1 : text.length;
  const { source, carets } = frameLine({ number: line, text, from, to }, width);
  const margin = ' '.repeat(String(line).length);
  return [
    `  ${line} | ${source}`,
    `  ${margin} | ${carets}`,
    paint.strong(`${visible(shorten(match.mention.surface, 60))}: ${headline(match)}`),
    ...field('reason', match.reason),
    ...claimLines(match),
    ...field('draft', match.relation === null ? null : `${RELATIONS[match.relation]}${expectation(match)}`),
    ...field('sure', match.state === 'conflicts' ? CERTAINTY[match.certainty] : null),
    ...match.candidates.slice(0, MOST_CANDIDATES).flatMap((candidate, index) => candidateLines(candidate, index, match)),
    ...(match.candidates.length > MOST_CANDIDATES
      ? [`  and ${plural(match.candidates.length - MOST_CANDIDATES, 'weaker candidate')}`]
      : []),
  ];
}

function headline({ state, claim, mention }: Match): string {
  const about =
    claim === null ? '' : state === 'agrees' || state === 'conflicts' ? ` with ${visible(claim.id)}` : ` (${visible(claim.id)})`;
  return `a ${KINDS[mention.kind]} that ${state === 'agrees' || state === 'conflicts' ? '' : 'is '}${STATES[state]}${about}`;
}

function claimLines({ claim }: Match): readonly string[] {
  if (claim === null) return [];
  const source = claim.sourceTitle === null ? '' : `, ${claim.sourceTitle}`;
  return field('claim', `${shorten(claim.says || printClaim(claim), 100)} (${claim.path}:${claim.line}${source})`);
}

function expectation({ state, actual, expected }: Match): string {
  return state === 'conflicts' && expected !== null ? `: ${shorten(actual, 60)}, where the claim has ${shorten(expected, 60)}` : '';
}

function candidateLines(candidate: Candidate, index: number, match: Match): readonly string[] {
  const { claim, score, cues } = candidate;
  const words = strongestCues(candidate).map(({ text, weight }) => `${shorten(text, 40)} ${signed(weight)}`);
  if (cues.length > MOST_CUES) words.push(`${cues.length - MOST_CUES} more`);
  const chosen = claim.id === match.claim?.id ? ', chosen' : '';
  const head = `  ${index + 1}. ${visible(claim.id)}  score ${number(score)}${chosen}`;
  return words.length === 0 ? [head] : [head, `       ${visible(words.join('; '))}`];
}

function field(name: string, value: string | null): readonly string[] {
  return value === null || value === '' ? [] : [`  ${name.padEnd(8)}${visible(value)}`];
}
