import { toSource } from '../../draft/segments.ts';
import type { DateClaim, DateMention, Match } from '../../model.ts';
import type { Evidence } from '../figures/evidence.ts';
import type { Scene } from '../scene.ts';
import { LIMIT } from '../weights.ts';

/**
 * "She arrived at 7:24 p.m. on 15 March", where one claim has the day of her arrival and another the hour: the day agrees, and
 * the hour is held against the other claim. In: the match with the day, and all that was weighed. Null where the hour is right,
 * or which claim has it is not known.
 */
export function clockBeside(
  mention: DateMention,
  scene: Scene,
  match: Match,
  evidence: readonly Evidence[],
  conflicts: (claim: DateClaim) => boolean,
): Match | null {
  const { claim } = match;
  const at = mention.parts.time;
  if (match.state !== 'agrees' || claim?.kind !== 'date' || claim.date.time !== undefined || !at || mention.date.timeTo !== undefined)
    return null;
  const hours = evidence.filter(({ compiled, score }) => score >= LIMIT.likely && isHourOf(compiled.claim, claim));
  const [hour, ...others] = hours.map(({ compiled }) => compiled.claim as DateClaim);
  if (!hour || others.length > 0 || !conflicts(hour)) return null;
  return {
    ...match,
    state: 'conflicts',
    claim: hour,
    relation: 'date',
    certainty: 'likely',
    reason: null,
    expected: hour.text,
    at: toSource(scene.passage, at),
    others: [claim],
  };
}

/** A claim that has nothing but a time of day, and a subject in common with the day's. */
function isHourOf(claim: Evidence['compiled']['claim'], day: DateClaim): boolean {
  return (
    claim.kind === 'date' &&
    claim.date.time !== undefined &&
    claim.date.day === undefined &&
    claim.of.some((subject) => day.of.some((other) => other.toLowerCase() === subject.toLowerCase()))
  );
}
