import { passageAt, textRange } from '../../check/passage-at.ts';
import type { Draft, Finding, Match, Passage, Span, TextRange } from '../../model.ts';
import type { Look } from './data.ts';

/** A place in a draft that something is known about: a mention, or words that only a finding points at. */
export interface Mark {
  readonly span: Span;
  readonly look: Look;
  readonly match: Match | null;
  /** Findings about it, in the order of the report. */
  readonly findings: readonly Finding[];
  /** Where it stands in the text of a passage; null between passages. */
  readonly at: { readonly passage: Passage; readonly range: TextRange } | null;
}

/** The marks of a draft in reading order. In: its mentions and its findings; each finding belongs to at most one mark. */
export function toMarks(draft: Draft, matches: readonly Match[], findings: readonly Finding[]): readonly Mark[] {
  const found = new Map<Match, Finding[]>();
  const alone: Finding[] = [];
  for (const finding of findings) {
    const match = subjectOf(finding, matches);
    if (match === null) alone.push(finding);
    else found.set(match, [...(found.get(match) ?? []), finding]);
  }
  const marks: readonly Mark[] = [
    ...matches.map((match) => markOf(match.mention.span, match, found.get(match) ?? [], draft)),
    ...[...gathered(alone)].map((group) => markOf(group[0]!.span, null, group, draft)),
  ];
  return [...marks].sort((one, other) => one.span.start - other.span.start || other.span.end - one.span.end);
}

/** The mention that a finding is about: the one it shares most with, one about the same claim and a conflict before others. */
function subjectOf({ span, claim }: Finding, matches: readonly Match[]): Match | null {
  let best: Match | null = null;
  let most = 0;
  for (const match of matches) {
    const overlap = Math.min(span.end, match.mention.span.end) - Math.max(span.start, match.mention.span.start);
    if (overlap <= 0) continue;
    const length = match.mention.span.end - match.mention.span.start;
    const weight =
      (match.claim !== null && match.claim.id === claim ? 4 : 0) + (match.state === 'conflicts' ? 2 : 0) + overlap / (length + 1);
    if (weight > most) [best, most] = [match, weight];
  }
  return best;
}

/** Findings that point at the same words. */
function gathered(findings: readonly Finding[]): Iterable<readonly Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = `${finding.span.start}-${finding.span.end}`;
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  return groups.values();
}

function markOf(span: Span, match: Match | null, findings: readonly Finding[], draft: Draft): Mark {
  return { span, look: lookOf(match, findings), match, findings, at: placeIn(draft, span, match) };
}

/** A conflict is silenced when nothing about it is open, and something was. */
function lookOf(match: Match | null, findings: readonly Finding[]): Look {
  const silenced = findings.length > 0 && findings.every(({ disposition }) => disposition !== 'open');
  if (match === null || match.state === 'conflicts') return silenced ? 'silenced' : 'conflicts';
  return match.state;
}

function placeIn(draft: Draft, span: Span, match: Match | null): Mark['at'] {
  const own = match === null ? undefined : draft.passages[match.mention.passage];
  const passage = own !== undefined && own.span.start <= span.start && span.end <= own.span.end ? own : passageAt(draft, span.start);
  const range = passage === null ? null : textRange(passage, span);
  return passage === null || range === null || range.end <= range.start ? null : { passage, range };
}
