import type { Claim, Match } from '../../model.ts';
import type { Linked } from '../figures/figures.ts';
import type { Scene } from '../scene.ts';
import { sentenceOf } from '../setting.ts';
import { LIMIT } from '../weights.ts';

/**
 * A claim is filled once per sentence: of the claims that a figure could be about, those that another figure of its sentence
 * states are not meant. Null where that leaves nothing that is contradicted.
 */
export function asNotFilled({ match, rivals, without }: Linked, linked: readonly Linked[], scene: Scene): Match | null {
  if (match.state !== 'not-covered' || !rivals) return null;
  const here = sentenceOf(scene, match.mention);
  const stated = new Set<Claim>(
    linked.flatMap(({ match: other }) =>
      other !== match && states(other) && sentenceOf(scene, other.mention) === here ? other.claim! : [],
    ),
  );
  const filled = rivals.filter((claim) => stated.has(claim));
  if (filled.length === 0 || filled.length === rivals.length) return null;
  return ifPlain(without(...filled), LIMIT.certain);
}

/** Whether the match says exactly what its claim says. */
export function states({ state, relation, certainty, claim }: Match): boolean {
  return state === 'agrees' && relation === 'same' && certainty !== 'weak' && claim !== null;
}

/** A conflict, where the figure is like its claim's or the words name the claim in full; null otherwise. */
export function ifPlain(match: Match, least: number): Match | null {
  const isPlain = match.likeness !== 'none' || (match.candidates[0]?.score ?? 0) >= least;
  return match.state === 'conflicts' && isPlain ? match : null;
}
