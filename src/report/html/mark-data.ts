import type { Candidate, Match } from '../../model.ts';
import { visible } from '../escape.ts';
import { CERTAINTY, KINDS, MOST_CANDIDATES, MOST_CUES, number, shorten, signed, strongestCues } from '../reasoning.ts';
import { RELATIONS } from '../relations.ts';
import type { CandidateData, MarkData } from './data.ts';
import type { Desk } from './desk.ts';
import type { Mark } from './marks.ts';

/** A mark as the page shows it: what it was read as, and the reasoning that `holdtrue why` prints. */
export function markData({ span, look, match, findings }: Mark, path: string, numbers: readonly number[], desk: Desk): MarkData {
  const { line, column } = desk.places.of(path, span);
  const text = match?.mention.surface ?? findings[0]?.text ?? '';
  return {
    look,
    text: visible(text === '' ? 'this place' : text),
    kind: match === null ? 'remark' : KINDS[match.mention.kind],
    from: span.start,
    to: span.end,
    line,
    column,
    ...(match === null ? {} : reasoning(match, desk)),
    ...(numbers.length === 0 ? {} : { findings: numbers }),
  };
}

function reasoning(match: Match, desk: Desk): Partial<MarkData> {
  const { claim, relation, reason, state, certainty, actual, expected, others, candidates } = match;
  const index = claim === null ? undefined : desk.claimAt.get(claim.id);
  const rivals = others.flatMap(({ id }) => desk.claimAt.get(id) ?? []);
  return {
    ...(index === undefined ? {} : { claim: index }),
    ...(relation === null ? {} : { relation: RELATIONS[relation] }),
    ...(reason === null ? {} : { reason: visible(reason) }),
    ...(state === 'conflicts' ? { sure: CERTAINTY[certainty], actual: visible(shorten(actual, LONGEST)) } : {}),
    ...(state === 'conflicts' && expected !== null ? { expected: visible(shorten(expected, LONGEST)) } : {}),
    ...(rivals.length === 0 ? {} : { rivals }),
    ...(candidates.length === 0
      ? {}
      : { candidates: candidates.slice(0, MOST_CANDIDATES).flatMap((one) => candidateData(one, match, desk)) }),
    ...(candidates.length > MOST_CANDIDATES ? { weaker: candidates.length - MOST_CANDIDATES } : {}),
  };
}

const LONGEST = 400;

function candidateData(candidate: Candidate, match: Match, { claimAt }: Desk): readonly CandidateData[] {
  const claim = claimAt.get(candidate.claim.id);
  if (claim === undefined) return [];
  const cues = strongestCues(candidate);
  return [
    {
      claim,
      score: number(candidate.score),
      ...(candidate.claim.id === match.claim?.id ? { chosen: true } : {}),
      cues: cues.map(({ text, weight }) => [visible(shorten(text, 40)), signed(weight)]),
      ...(candidate.cues.length > MOST_CUES ? { more: candidate.cues.length - MOST_CUES } : {}),
    },
  ];
}
