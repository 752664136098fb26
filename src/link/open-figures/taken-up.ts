import type { Match, Relation } from '../../model.ts';
import { bearerOf, isOwnedByStranger, isStrange } from '../figures/bearer.ts';
import { isElided } from '../figures/discourse.ts';
import type { OpenFigure } from './kin-claims.ts';

/**
 * "The pregnancy had been long. It lasted 20 months.": a figure that no claim is near enough to, read once more with what the pronouns
 * of its sentence stand for. Null where that settles nothing, or where the passage states the claim rightly: then the figure is another.
 */
export function asTakenUp({ match, mention, linked, matches, scene, vocabulary }: OpenFigure): Match | null {
  const again = linked.takenUp();
  if (again.state === 'agrees') return again;
  if (again.state !== 'conflicts' || !PLAIN.has(again.relation!)) return null;
  const compiled = vocabulary.of(again.claim);
  const bearer = bearerOf(scene, mention);
  // "The line has 24": whoever has them, they are what the sentence before counts.
  const isCounted = bearer?.measuring?.lemma === 'have' && isElided(scene, mention);
  if (compiled && bearer && ((isStrange(compiled, bearer) && !isCounted) || isOwnedByStranger(compiled, bearer))) return null;
  const isStated = matches.some((other) => other !== match && other.claim === again.claim && other.state !== 'not-covered');
  return isStated ? null : again;
}

/** A pronoun is enough to say which figure is meant, and too little for what only its wording tells. */
const PLAIN: ReadonlySet<Relation> = new Set<Relation>(['disjoint', 'rival', 'magnitude', 'unit']);
