import type { Candidate, Match } from '../../model.ts';
import { visible } from '../escape.ts';
import { CERTAINTY, KINDS, MOST_CANDIDATES, MOST_CUES, shorten, strongestCues } from '../reasoning.ts';
import { RELATIONS } from '../relations.ts';
import type { CandidateData, MarkData } from './data.ts';
import type { Desk } from './desk.ts';
import type { Mark } from './marks.ts';
import type { Phrases } from './phrases.ts';

/** Where a mark stands, and which findings of its draft are about it. */
export interface MarkPlace {
  readonly path: string;
  readonly findings: readonly number[];
}

/** A mark as the page shows it: what it was read as, and the reasoning that `holdtrue why` prints. */
export function markData({ span, look, match, findings }: Mark, place: MarkPlace, phrases: Phrases, desk: Desk): MarkData {
  const { line, column } = desk.places.of(place.path, span);
  const text = match?.mention.surface ?? findings[0]?.text ?? '';
  return {
    look,
    text: visible(text === '' ? 'this place' : text),
    kind: phrases.numberOf(match === null ? 'remark' : KINDS[match.mention.kind]),
    at: [span.start, span.end, line, column],
    ...(match === null ? {} : reasoning(match, phrases, desk)),
    ...(place.findings.length === 0 ? {} : { findings: place.findings }),
  };
}

function reasoning(match: Match, phrases: Phrases, desk: Desk): Partial<MarkData> {
  const { claim, relation, reason, state, certainty, others, candidates } = match;
  const index = claim === null ? undefined : desk.claimAt.get(claim.id);
  const rivals = others.flatMap(({ id }) => desk.claimAt.get(id) ?? []);
  return {
    ...(index === undefined ? {} : { claim: index }),
    ...(relation === null ? {} : { relation: phrases.numberOf(RELATIONS[relation]) }),
    ...(reason === null ? {} : { reason: phrases.numberOf(visible(reason)) }),
    ...(state === 'conflicts' ? { sure: phrases.numberOf(CERTAINTY[certainty]), ...ends(match) } : {}),
    ...(rivals.length === 0 ? {} : { rivals }),
    ...(candidates.length === 0
      ? {}
      : { candidates: candidates.slice(0, MOST_CANDIDATES).flatMap((one) => candidateData(one, phrases, desk)) }),
    ...(candidates.length > MOST_CANDIDATES ? { weaker: candidates.length - MOST_CANDIDATES } : {}),
  };
}

function ends({ actual, expected, mention }: Match): Partial<MarkData> {
  return {
    ...(actual === mention.surface ? {} : { actual: visible(shorten(actual, LONGEST)) }),
    ...(expected === null ? {} : { expected: visible(shorten(expected, LONGEST)) }),
  };
}

const LONGEST = 400;

function candidateData(candidate: Candidate, phrases: Phrases, { claimAt }: Desk): readonly CandidateData[] {
  const claim = claimAt.get(candidate.claim.id);
  if (claim === undefined) return [];
  const cues = strongestCues(candidate).map(({ text, weight }) => [phrases.numberOf(visible(shorten(text, 40))), rounded(weight)] as const);
  return [[claim, rounded(candidate.score), cues, Math.max(0, candidate.cues.length - MOST_CUES)]];
}

/** As `holdtrue why` prints it. */
function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
