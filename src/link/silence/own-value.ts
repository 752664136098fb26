import type { Match, Mention } from '../../model.ts';
import { compare } from '../../quantity/compare.ts';
import type { Scene } from '../scene.ts';
import { sentenceOf } from '../setting.ts';

/**
 * "Eight had begun; the promise was for at least 12": the figure of the same sentence that has the claim's own value, and that no
 * other claim is stated with. Who knows the right figure so near does not get it wrong. Null where the conflict is a plain slip.
 */
export function ownValueBeside(match: Match, matches: readonly Match[], scene: Scene): Mention | null {
  const { claim, mention } = match;
  if (claim?.kind !== 'value' || match.relation !== 'disjoint' || (match.likeness !== 'none' && match.likeness !== 'faint')) return null;
  const here = sentenceOf(scene, mention);
  const own = matches.find(
    (other) =>
      other.mention !== mention &&
      other.mention.kind === 'quantity' &&
      other.state === 'not-covered' &&
      sentenceOf(scene, other.mention) === here &&
      other.candidates.some((candidate) => candidate.claim === claim) &&
      compare(claim.quantity, other.mention.quantity).relation === 'same',
  );
  return own?.mention ?? null;
}
